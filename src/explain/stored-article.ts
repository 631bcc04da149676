import { canonicalUrl } from '../article/canonical-url.ts';
import type { Database } from '../database/connect.ts';
import { sha256 } from '../shared/hash.ts';

const NAMED = { select: { key: true, name: true, type: true } } as const;
const TONE = { status: true, score: true, label: true, confidence: true } as const;
const PLACE = { start: true, end: true } as const;
const FIGURE = {
  ...PLACE,
  rawText: true,
  predicate: true,
  value: true,
  max: true,
  currency: true,
  unit: true,
  approximate: true,
  bound: true,
  fromDate: true,
  toDate: true,
  subject: NAMED,
  object: NAMED,
} as const;
const RELATION = {
  ...PLACE,
  stage: true,
  modality: true,
  tone: true,
  confidence: true,
  relation: { select: { type: true, directed: true, subject: NAMED, object: NAMED } },
} as const;

/** The columns of one article that an explanation needs. */
const ARTICLE = {
  id: true,
  url: true,
  publishedAt: true,
  revisionId: true,
  source: { select: { name: true } },
  analysisStatus: true,
  analysisVersion: true,
  analysisError: true,
  analysedAt: true,
  language: true,
  languageConfidence: true,
  sentimentStatus: true,
  sentimentScore: true,
  sentimentLabel: true,
  sentimentConfidence: true,
  reprintOf: { select: { url: true, title: true } },
  topics: {
    orderBy: { topicId: 'asc' },
    select: {
      relevance: true,
      onTopic: true,
      topic: { select: { slug: true } },
      story: { select: { id: true, title: true, articleCount: true } },
    },
  },
  mentions: {
    orderBy: { start: 'asc' },
    select: { ...PLACE, ...TONE, revisionId: true, surface: true, entity: NAMED },
  },
  figures: { orderBy: { start: 'asc' }, select: FIGURE },
  relations: { orderBy: { id: 'asc' }, select: RELATION },
  evidence: {
    where: { kind: 'ARTICLE' },
    orderBy: { id: 'asc' },
    select: { ...PLACE, sentence: true, contribution: true },
  },
  entities: {
    orderBy: { salience: 'desc' },
    select: { ...TONE, mentionCount: true, salience: true, entity: NAMED },
  },
} as const;

export type StoredArticle = NonNullable<Awaited<ReturnType<typeof findArticle>>>;

/** An article with the wording that its derived rows belong to. */
export interface AnalysedText {
  readonly article: StoredArticle;
  readonly text: string;
  readonly titleLength: number;
}

/** Null where no article has the address. A revision that still waits leaves the wording analysed before it. */
export async function loadAnalysedText(db: Database, url: string): Promise<AnalysedText | null> {
  const canonical = canonicalUrl(url);
  const article = await findArticle(db, sha256(canonical.kind === 'url' ? canonical.url : url));
  if (article === null) return null;
  const revision = await db.articleRevision.findUnique({
    where: { id: article.mentions[0]?.revisionId ?? article.revisionId ?? 0 },
    select: { text: true, titleLength: true },
  });
  return { article, text: revision?.text ?? '', titleLength: revision?.titleLength ?? 0 };
}

function findArticle(db: Database, urlHash: string) {
  return db.article.findUnique({ where: { urlHash }, select: ARTICLE });
}
