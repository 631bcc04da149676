/** Names that the catalogue lacks, as the topic's on-topic articles use them. Reads only. */
import type { Database } from '../database/connect.ts';
import type { EntityType } from '../topic/topic-pack.ts';

/** One normalised name, over all types that it was found with. */
export interface NameRow {
  readonly normalisedName: string;
  /** Articles that name it, reprints included. */
  readonly articles: number;
  readonly sources: number;
  /** BCP 47 primary subtags, most articles first. */
  readonly languages: readonly string[];
  readonly firstSeen: Date;
  readonly lastSeen: Date;
  /** Most articles first. */
  readonly types: readonly EntityType[];
}

/** Most articles first, then most sources, then by name. Names of fewer than `minArticles` are left out. */
export function findUnlinkedNames(
  db: Database,
  topicId: number,
  { minArticles, limit }: { readonly minArticles: number; readonly limit: number },
): Promise<NameRow[]> {
  return db.$queryRaw<NameRow[]>`/* findUnlinkedNames */
    WITH named AS (
      SELECT e.normalised_name AS name, e.type, t.article_id, coalesce(a.language, 'und') AS language, a.source_id,
        a.published_at
      FROM entity e JOIN article_entity n ON n.entity_id = e.id
        JOIN article_topic t ON t.article_id = n.article_id AND t.topic_id = ${topicId}::int AND t.on_topic
        JOIN article a ON a.id = n.article_id
      WHERE e.key IS NULL AND e.superseded_by_id IS NULL
    ), counted AS (
      SELECT name, count(DISTINCT article_id)::int AS articles, count(DISTINCT source_id)::int AS sources,
        min(published_at) AS first_seen, max(published_at) AS last_seen
      FROM named GROUP BY name HAVING count(DISTINCT article_id) >= ${minArticles}::int
      ORDER BY articles DESC, sources DESC, name LIMIT ${limit}::int
    )
    SELECT c.name AS "normalisedName", c.articles, c.sources, c.first_seen AS "firstSeen", c.last_seen AS "lastSeen",
      (SELECT array_agg(language ORDER BY n DESC, language) FROM (SELECT language, count(DISTINCT article_id) AS n
        FROM named WHERE named.name = c.name GROUP BY language) l) AS languages,
      (SELECT array_agg(type::text ORDER BY n DESC, type) FROM (SELECT type, count(DISTINCT article_id) AS n
        FROM named WHERE named.name = c.name GROUP BY type) k) AS types
    FROM counted c ORDER BY c.articles DESC, c.sources DESC, c.name`;
}

/** One way in which a name is written. */
export interface SurfaceRow {
  readonly normalisedName: string;
  readonly surface: string;
  readonly mentions: number;
}

/** Spellings of the names in the topic's on-topic articles, most frequent first. */
export function findSurfaces(db: Database, topicId: number, names: readonly string[]): Promise<SurfaceRow[]> {
  return db.$queryRaw<SurfaceRow[]>`/* findSurfaces */
    SELECT e.normalised_name AS "normalisedName", m.surface, count(*)::int AS mentions
    FROM entity e JOIN mention m ON m.entity_id = e.id
      JOIN article_topic t ON t.article_id = m.article_id AND t.topic_id = ${topicId}::int AND t.on_topic
    WHERE e.key IS NULL AND e.superseded_by_id IS NULL AND e.normalised_name = ANY (${[...names]}::text[])
    GROUP BY e.normalised_name, m.surface ORDER BY mentions DESC, m.surface`;
}

/** A sentence that uses a name: `start` and `end` are UTF-16 units in `text`. */
export interface ExampleRow {
  readonly normalisedName: string;
  readonly url: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Units that make a sentence a good example: neither a caption nor a paragraph. */
const GOOD_LENGTH = { from: 40, to: 240 } as const;

/** One sentence a name: of a body rather than of a title, neither short nor long, the latest. */
export function findExamples(db: Database, topicId: number, names: readonly string[]): Promise<ExampleRow[]> {
  return db.$queryRaw<ExampleRow[]>`/* findExamples */
    WITH chosen AS (
      SELECT DISTINCT ON (e.normalised_name) e.normalised_name, a.url, m.revision_id, m.sentence_start, m.sentence_end
      FROM entity e JOIN mention m ON m.entity_id = e.id JOIN article a ON a.id = m.article_id
        JOIN article_topic t ON t.article_id = m.article_id AND t.topic_id = ${topicId}::int AND t.on_topic
      WHERE e.key IS NULL AND e.superseded_by_id IS NULL AND e.normalised_name = ANY (${[...names]}::text[])
      ORDER BY e.normalised_name, m.in_title,
        m.sentence_end - m.sentence_start NOT BETWEEN ${GOOD_LENGTH.from}::int AND ${GOOD_LENGTH.to}::int,
        a.published_at DESC, m.id
    )
    SELECT c.normalised_name AS "normalisedName", c.url, r.text, c.sentence_start AS start, c.sentence_end AS "end"
    FROM chosen c JOIN article_revision r ON r.id = c.revision_id`;
}
