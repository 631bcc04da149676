import type { Analysis, FigurePredicate, FigureUnit, RelationType, Sentiment } from '../analyse/analysis.ts';
import type { CatalogueEntity, EntityType } from '../topic/topic-pack.ts';

/** -1, 0 or 1; null where nothing was scored. */
export type Tone = -1 | 0 | 1 | null;

export interface SampleEntity {
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  readonly wikidataId: string | null;
  readonly sentiment: Tone;
  /** Other names; predictions carry all names of the catalogue. */
  readonly names?: readonly string[];
}

export interface SampleFigure {
  readonly predicate: FigurePredicate;
  readonly value: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly unit: FigureUnit | null;
  /** Key of an entity. */
  readonly subject: string | null;
  /** ISO dates, DEADLINE only. */
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface SampleRelation {
  readonly subject: string;
  readonly object: string;
  readonly type: RelationType;
  readonly polarity: -1 | 0 | 1;
}

/** The labels of one article: a line of gold.jsonl, and the same form for a prediction. */
export interface SampleRow {
  readonly url: string;
  readonly language: string;
  readonly onTopic: boolean;
  readonly sentiment: Tone;
  readonly entities: readonly SampleEntity[];
  readonly figures: readonly SampleFigure[];
  readonly relations: readonly SampleRelation[];
}

const TONES = { NEGATIVE: -1, NEUTRAL: 0, POSITIVE: 1 } as const;

function toneOf(sentiment: Sentiment): Tone {
  return sentiment.kind === 'scored' ? TONES[sentiment.label] : null;
}

/** An analysis in the form of the gold, on topic as judged for `topic`. */
export function toSampleRow(
  url: string,
  analysis: Analysis,
  catalogue: ReadonlyMap<string, CatalogueEntity>,
  topic: string,
): SampleRow {
  return {
    url,
    language: analysis.language.language,
    onTopic: analysis.topics.some((judged) => judged.topic === topic && judged.onTopic),
    sentiment: toneOf(analysis.sentiment),
    entities: analysis.entities.flatMap(({ entityKey, sentiment }): SampleEntity[] => {
      const entity = catalogue.get(entityKey);
      const sentimentToward = toneOf(sentiment);
      if (entity === undefined) {
        const unlinked = analysis.unlinkedNames.find((name) => name.entityKey === entityKey);
        if (unlinked === undefined) return [];
        const { name, type } = unlinked;
        return [{ key: entityKey, name, type, wikidataId: null, sentiment: sentimentToward }];
      }
      const { key, label, type, wikidataId, labels, aliases, ambiguous } = entity;
      const names = [label, ...Object.values(labels), ...aliases, ...ambiguous];
      return [{ key, name: label, type, wikidataId, sentiment: sentimentToward, names }];
    }),
    figures: analysis.figures.map(({ subjectKey, ...figure }) => ({ ...figure, subject: subjectKey })),
    relations: analysis.relations.map(({ subjectKey, objectKey, type, tone }) => ({
      subject: subjectKey,
      object: objectKey,
      type,
      polarity: tone > 0 ? 1 : tone < 0 ? -1 : 0,
    })),
  };
}
