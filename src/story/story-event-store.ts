/** The steps of stories: found anew for the stories that a pass touches, in its transaction. */
import type { Transaction } from '../database/connect.ts';
import { storyTimeline, type TimelineArticle, type TimelineSentence } from './story-timeline.ts';

/** Articles of a story that are read: its earliest and its latest ones, so many of each. */
const READ_AT_EACH_END = 30;

/** Beginning of a text in which steps are looked for, UTF-16 units. */
const READ_UNITS = 4_000;

/** A figure that was first reported so long before an article is background there, days. */
const KNOWN_DAYS = 14;

interface ArticleRow {
  readonly storyId: number;
  readonly id: number;
  readonly revisionId: number;
  readonly publishedAt: Date;
}

interface SentenceRow {
  readonly articleId: number;
  readonly start: number;
  readonly end: number;
  readonly entities: number[];
  readonly figures: string[];
}

/** Replaces the stories' steps; a story without articles has none. */
export async function refreshStoryEvents(tx: Transaction, storyIds: readonly number[]): Promise<void> {
  const ids = [...storyIds];
  if (ids.length === 0) return;
  const articles = await readArticles(tx, ids);
  const sentences = await readSentences(
    tx,
    articles.map(({ id }) => id),
  );
  const byStory = new Map<number, TimelineArticle[]>();
  for (const { storyId, id, revisionId, publishedAt } of articles) {
    const article = {
      id,
      revisionId,
      publishedAt: publishedAt.getTime(),
      sentences: sentences.get(id) ?? [],
    };
    byStory.set(storyId, [...(byStory.get(storyId) ?? []), article]);
  }
  await tx.storyEvent.deleteMany({ where: { storyId: { in: ids } } });
  const steps = [...byStory].flatMap(([storyId, of]) =>
    storyTimeline(of).map((step) => ({ storyId, ...step })),
  );
  const texts = await readTexts(
    tx,
    steps.map(({ revisionId }) => revisionId),
  );
  await tx.storyEvent.createMany({
    data: steps.map(({ at, figure, ...step }) => ({
      ...step,
      ...{ at: new Date(at), figureKey: figure },
      sentence: (texts.get(step.revisionId) ?? '').slice(step.start, step.end),
    })),
  });
}

function readArticles(tx: Transaction, storyIds: readonly number[]): Promise<ArticleRow[]> {
  return tx.$queryRaw<ArticleRow[]>`/* timelineArticles */
    SELECT story_id AS "storyId", id, revision_id AS "revisionId", published_at AS "publishedAt" FROM (
      SELECT t.story_id, a.id, a.revision_id, a.published_at,
        row_number() OVER (PARTITION BY t.story_id ORDER BY t.published_at, t.article_id) AS place,
        count(*) OVER (PARTITION BY t.story_id) AS n
      FROM article_topic t JOIN article a ON a.id = t.article_id
      WHERE t.story_id = ANY (${[...storyIds]}::int[]) AND a.reprint_of_id IS NULL AND a.revision_id IS NOT NULL
    ) ordered WHERE place <= ${READ_AT_EACH_END} OR place > n - ${READ_AT_EACH_END}`;
}

/** Sentences that name something, in order, by article. Places are scenery; a due date is known by its last day. */
async function readSentences(
  tx: Transaction,
  articleIds: readonly number[],
): Promise<ReadonlyMap<number, readonly TimelineSentence[]>> {
  const rows = await tx.$queryRaw<SentenceRow[]>`/* timelineSentences */
    WITH named AS (
      SELECT article_id, sentence_start AS start, max(sentence_end) AS "end", 
        coalesce(array_agg(DISTINCT entity_id) FILTER (WHERE e.type <> 'PLACE'), '{}') AS entities
      FROM mention JOIN entity e ON e.id = entity_id
      WHERE article_id = ANY (${[...articleIds]}::int[]) AND sentence_start < ${READ_UNITS}::int
      GROUP BY article_id, sentence_start
    ), counted AS (
      SELECT f.article_id, f.sentence_start AS start, max(length(f.sentence)) AS units,
        array_agg(DISTINCT concat_ws(':', coalesce(f.currency, f.unit, ''), f.value::numeric, f.to_date)) AS figures
      FROM figure f JOIN article a ON a.id = f.article_id LEFT JOIN claim c ON c.id = f.claim_id
      WHERE f.article_id = ANY (${[...articleIds]}::int[]) AND f.sentence_start < ${READ_UNITS}::int
        AND (c.id IS NULL OR c.first_reported_at > a.published_at - ${KNOWN_DAYS}::int * interval '1 day')
      GROUP BY f.article_id, f.sentence_start
    )
    SELECT article_id AS "articleId", start, coalesce(n."end", start + c.units) AS "end",
      coalesce(n.entities, '{}') AS entities, coalesce(c.figures, '{}') AS figures
    FROM named n FULL JOIN counted c USING (article_id, start) ORDER BY article_id, start`;
  const byArticle = new Map<number, TimelineSentence[]>();
  for (const { articleId, ...sentence } of rows) {
    byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), sentence]);
  }
  return byArticle;
}

async function readTexts(
  tx: Transaction,
  revisionIds: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const where = { id: { in: [...new Set(revisionIds)] } };
  const rows = await tx.articleRevision.findMany({ where, select: { id: true, text: true } });
  return new Map(rows.map(({ id, text }) => [id, text]));
}
