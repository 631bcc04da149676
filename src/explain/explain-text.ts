import type { Analysis, ArticleInput, Sentiment } from '../analyse/analysis.ts';
import { createRelevanceHits } from '../analyse/relevance.ts';
import type { TopicPack } from '../topic/topic-pack.ts';
import type { ExplainedEntity, ExplainedFigure, Explanation, Tone } from './explanation.ts';
import { groupHits } from './group-hits.ts';
import { type Findings, placeInSentences } from './place-in-sentences.ts';

/** Relations whose ends are interchangeable. */
const UNDIRECTED: ReadonlySet<string> = new Set(['PARTNERSHIP', 'COMPETITION']);

/** Name and type of an entity by the key that an analysis uses. */
type Describe = (key: string) => Pick<ExplainedEntity, 'key' | 'name' | 'type'>;

/** Analyses a text that is not stored: its first line that is not empty is the title. `language` is a declared one. */
export async function explainText(
  analyse: (article: ArticleInput) => Promise<Analysis>,
  packs: readonly TopicPack[],
  written: string,
  language: string | null,
): Promise<Explanation> {
  const { title, text } = split(written);
  const titleLength = title.length;
  const analysis = await analyse({ text, titleLength, declaredLanguage: language, publishedAt: null });
  const describe = describer(analysis, packs);
  return {
    ...{ title, article: null, version: analysis.version, language: analysis.language },
    topics: topicsOf(analysis, packs, text, titleLength, describe),
    sentences: placeInSentences(text, titleLength, findingsOf(analysis, describe)),
    tone: toneOf(analysis.sentiment),
    evidence: analysis.sentiment.kind === 'scored' ? evidenceOf(text, analysis.sentiment.evidence) : [],
    entities: analysis.entities.map(({ entityKey, mentionCount, salience, sentiment }) => ({
      ...describe(entityKey),
      ...{ mentionCount, salience, tone: toneOf(sentiment) },
    })),
  };
}

/** Title and text as articles have them: title, two newlines, body; NFC. */
function split(written: string): { title: string; text: string } {
  const [first = '', ...rest] = written
    .normalize('NFC')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  const title = first.trim();
  const body = rest.join('\n').trim();
  return { title, text: body === '' ? title : `${title}\n\n${body}` };
}

function describer({ unlinkedNames }: Analysis, packs: readonly TopicPack[]): Describe {
  const linked = packs.flatMap((pack) => pack.entities.map((each) => [each.key, each] as const));
  const catalogue = new Map(linked);
  const unlinked = new Map(unlinkedNames.map((each) => [each.entityKey, each]));
  return (key) => {
    const entity = catalogue.get(key);
    if (entity !== undefined) return { key, name: entity.label, type: entity.type };
    const name = unlinked.get(key);
    return { key: null, name: name?.name ?? key, type: name?.type ?? 'ORG' };
  };
}

function topicsOf(
  { topics, mentions, language: { language } }: Analysis,
  packs: readonly TopicPack[],
  text: string,
  titleLength: number,
  describe: Describe,
): Explanation['topics'] {
  const found = mentions.map(({ entityKey, start }) => ({ key: entityKey, start }));
  const judged = { text, titleLength, language, mentions: found };
  const find = createRelevanceHits(packs);
  return topics.map((topic) => ({
    ...topic,
    hits: groupHits(find, topic.topic, judged, (key) => describe(key).name),
    story: null,
  }));
}

function findingsOf({ mentions, figures, relations }: Analysis, describe: Describe): Findings {
  const nameOf = (key: string): string => describe(key).name;
  const nameOrNull = (key: string | null): string | null => (key === null ? null : nameOf(key));
  return {
    mentions: mentions.map(({ start, end, surface, entityKey, sentiment }) => ({
      ...{ start, end, surface, entity: nameOf(entityKey), tone: toneOf(sentiment) },
    })),
    figures: figures.map((figure) => figureOf(figure, nameOrNull)),
    relations: relations.map(
      ({ start, end, type, subjectKey, objectKey, stage, modality, tone, confidence }) => ({
        ...{ start, end, type, subject: nameOf(subjectKey), object: nameOf(objectKey) },
        ...{ directed: !UNDIRECTED.has(type), stage, modality, tone, confidence },
      }),
    ),
  };
}

function figureOf(
  figure: Analysis['figures'][number],
  nameOf: (key: string | null) => string | null,
): ExplainedFigure {
  const { start, end, rawText, predicate, value, max, currency, unit, approximate, bound, from, to } = figure;
  return {
    ...{ start, end, rawText, predicate, value, max, currency, unit, approximate, bound, from, to },
    ...{ subject: nameOf(figure.subjectKey), object: nameOf(figure.objectKey) },
  };
}

function toneOf(sentiment: Sentiment): Tone {
  if (sentiment.kind === 'unscored')
    return { status: sentiment.reason, score: null, label: null, confidence: null };
  const { score, label, confidence } = sentiment;
  return { status: 'SCORED', score, label, confidence };
}

function evidenceOf(
  text: string,
  evidence: Extract<Sentiment, { kind: 'scored' }>['evidence'],
): Explanation['evidence'] {
  return evidence.map(({ start, end, contribution }) => ({
    ...{ start, end, contribution, text: text.slice(start, end) },
  }));
}
