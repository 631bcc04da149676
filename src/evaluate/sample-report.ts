import type { SampleMarks } from './evaluate-sample-article.ts';
import type { Half, SampleResult } from './evaluate-sample.ts';

/** Marks on the sample as they are printed: every mark with its `n`. */
export interface SampleReport extends ArticleMarks {
  readonly task: 'sample';
  /** Articles of the article-level marks. */
  readonly n: number;
  readonly half: Half;
  /** Languages of the article-level marks. */
  readonly languages: readonly string[];
  readonly stories: {
    readonly n: number;
    readonly bCubedF1: number;
    readonly pairwiseF1: number;
    readonly crossLanguageF1: number;
    readonly hardNegativesApart: number;
    readonly hardNegatives: number;
  };
  readonly reprints: { readonly n: number; readonly precision: number; readonly recall: number };
  readonly byLanguage: Readonly<Record<string, ArticleMarks & { readonly n: number }>>;
  readonly itemsPerSecond: number;
}

interface ArticleMarks {
  readonly language: { readonly n: number; readonly accuracy: number };
  readonly topic: { readonly n: number; readonly precision: number; readonly recall: number };
  readonly entities: {
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly linkedAccuracy: number;
  };
  readonly sentiment: ToneMarks;
  readonly entitySentiment: ToneMarks;
  readonly figures: {
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly predicateAccuracy: number;
    readonly subjectAccuracy: number;
  };
  readonly relations: {
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly polarityAccuracy: number;
  };
}

interface ToneMarks {
  readonly n: number;
  readonly macroF1: number;
  readonly accuracy: number;
  /** Share of the items that were scored; the others are in none of the marks. */
  readonly coverage: number;
}

export function sampleReport(
  { marks, byLanguage, stories, reprints, itemsPerSecond }: SampleResult,
  half: Half,
  languages: readonly string[] | null,
): SampleReport {
  const { n, bCubedF1, pairwiseF1, crossLanguageF1, hardNegativesApart, hardNegatives } = stories;
  return {
    task: 'sample',
    n: marks.articles,
    half,
    languages: languages ?? Object.keys(byLanguage),
    ...articleMarks(marks),
    stories: { n, bCubedF1, pairwiseF1, crossLanguageF1, hardNegativesApart, hardNegatives },
    reprints: { n: reprints, precision: stories.reprintPrecision, recall: stories.reprintRecall },
    byLanguage: Object.fromEntries(
      Object.entries(byLanguage).map(([code, each]) => [code, { n: each.articles, ...articleMarks(each) }]),
    ),
    itemsPerSecond,
  };
}

function articleMarks(marks: SampleMarks): ArticleMarks {
  const { precision, recall } = marks.topic;
  return {
    language: { n: marks.articles, accuracy: marks.language.accuracy },
    topic: { n: marks.articles, precision, recall },
    entities: marks.entities,
    sentiment: toneMarks(marks.sentiment),
    entitySentiment: toneMarks(marks.entitySentiment),
    figures: marks.figures,
    relations: marks.relations,
  };
}

function toneMarks({ n, macroF1, accuracy, coverage }: SampleMarks['sentiment']): ToneMarks {
  return { n, macroF1, accuracy, coverage };
}
