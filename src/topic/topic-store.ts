/** Writes a topic pack into the database: topic, catalogue, publishers, feeds. */
import type { Database, Transaction } from '../database/connect.ts';
import { normaliseName } from '../shared/normalise-name.ts';
import { sha256 } from '../shared/hash.ts';
import type { CatalogueEntity, PackFeed, TopicPack } from './topic-pack.ts';

export interface SyncResult {
  readonly topicId: number;
  /** False when the pack is the one already stored. */
  readonly changed: boolean;
}

/**
 * Brings the database to the pack. Operators' edits win: a feed that exists keeps its status and settings, users' own
 * feeds are untouched, a feed gone from the pack is disabled, nothing is deleted.
 */
export async function syncTopicPack(db: Database, pack: TopicPack): Promise<SyncResult> {
  const packHash = sha256(JSON.stringify(pack));
  const known = await db.topic.findUnique({ where: { slug: pack.slug } });
  if (known?.packHash === packHash) return { topicId: known.id, changed: false };
  const topicId = await db.$transaction((tx) => writePack(tx, pack, packHash), {
    timeout: 60_000,
    maxWait: 30_000,
  });
  return { topicId, changed: true };
}

async function writePack(tx: Transaction, pack: TopicPack, packHash: string): Promise<number> {
  await tx.$executeRaw`/* syncTopicPack */ SELECT pg_advisory_xact_lock(7291005)`;
  const data = { name: pack.name, description: pack.description, languages: [...pack.languages], packHash };
  const topic = await tx.topic.upsert({
    where: { slug: pack.slug },
    create: { slug: pack.slug, ...data },
    update: data,
  });
  await writeEntities(tx, topic.id, pack.entities);
  await writeFeeds(tx, topic.id, pack);
  return topic.id;
}

async function writeEntities(
  tx: Transaction,
  topicId: number,
  entities: readonly CatalogueEntity[],
): Promise<void> {
  const ids = await entityIds(tx, entities);
  const idOf = (key: string): number | null => ids.get(key) ?? null;
  const known = entities.map((entity) => ids.get(entity.key) ?? 0);
  await tx.$executeRaw`/* writeEntityParents */
    UPDATE entity SET parent_id = row.parent_id
    FROM unnest(${known}::int[], ${entities.map(({ parent }) => (parent === null ? null : idOf(parent)))}::int[])
      AS row (id, parent_id)
    WHERE entity.id = row.id AND entity.parent_id IS DISTINCT FROM row.parent_id`;
  await tx.entityAlias.deleteMany({ where: { entityId: { in: known } } });
  await tx.entityAlias.createMany({
    data: entities.flatMap((entity) => aliasRows(idOf(entity.key) ?? 0, entity)),
  });
  await tx.topicEntity.deleteMany({ where: { topicId } });
  await tx.topicEntity.createMany({ data: [...new Set(known)].map((entityId) => ({ topicId, entityId })) });
}

/** Ids by key, rows created or brought up to date; equal Wikidata ids of two packs are one entity. */
async function entityIds(
  tx: Transaction,
  entities: readonly CatalogueEntity[],
): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ key: string; id: number }[]>`/* upsertEntities */
    WITH given AS (
      SELECT * FROM unnest(
        ${entities.map(({ key }) => key)}::text[], ${entities.map(({ type }) => type)}::"EntityType"[],
        ${entities.map(({ label }) => label)}::text[], ${entities.map(({ label }) => normaliseName(label))}::text[],
        ${entities.map(({ wikidataId }) => wikidataId)}::text[]) AS given (key, type, name, normalised_name, wikidata_id)
    ), shared AS (
      SELECT given.key, entity.id FROM given JOIN entity ON entity.wikidata_id = given.wikidata_id AND entity.key <> given.key
    ), written AS (
      INSERT INTO entity (key, type, name, normalised_name, wikidata_id)
      SELECT key, type, name, normalised_name, wikidata_id FROM given WHERE key NOT IN (SELECT key FROM shared)
      ON CONFLICT (key) DO UPDATE SET type = EXCLUDED.type, name = EXCLUDED.name,
        normalised_name = EXCLUDED.normalised_name, wikidata_id = EXCLUDED.wikidata_id
      RETURNING key, id
    )
    SELECT key, id FROM written UNION ALL SELECT key, id FROM shared`;
  return new Map(rows.map((row) => [row.key, row.id]));
}

function aliasRows(entityId: number, entity: CatalogueEntity) {
  const ambiguous = new Set(entity.ambiguous);
  const row = (surface: string, kind: 'LABEL' | 'ALIAS' | 'MISSPELLING', language: string | null) => ({
    entityId,
    surface,
    kind,
    language,
    ambiguous: ambiguous.has(surface),
  });
  const labels = Object.entries(entity.labels).map(([language, label]) => row(label, 'LABEL', language));
  const listed = new Set([entity.label, ...Object.values(entity.labels), ...entity.aliases]);
  return [
    row(entity.label, 'LABEL', 'en'),
    ...labels,
    ...entity.aliases.map((alias) => row(alias, 'ALIAS', null)),
    ...entity.misspellings.map((alias) => row(alias, 'MISSPELLING', null)),
    ...entity.ambiguous
      .filter((surface) => !listed.has(surface))
      .map((surface) => row(surface, 'ALIAS', null)),
  ];
}

async function writeFeeds(tx: Transaction, topicId: number, pack: TopicPack): Promise<void> {
  const [clock] = await tx.$queryRaw<{ now: Date }[]>`/* databaseNow */ SELECT warta_now() AS now`;
  const schedule = {
    pollInterval: pack.schedule.defaultMinutes * 60,
    nextFetchAt: clock?.now ?? new Date(0),
  };
  for (const feed of pack.feeds) await writeFeed(tx, topicId, feed, schedule);
  await tx.feed.updateMany({
    where: {
      topicId,
      origin: 'PACK',
      status: { not: 'DISABLED' },
      url: { notIn: pack.feeds.map(({ url }) => url) },
    },
    data: { status: 'DISABLED', disabledReason: 'no longer in the topic pack' },
  });
}

async function writeFeed(
  tx: Transaction,
  topicId: number,
  feed: PackFeed,
  schedule: { pollInterval: number; nextFetchAt: Date },
): Promise<void> {
  const domain = new URL(feed.siteUrl ?? feed.url).hostname.replace(/^www\./, '');
  const source = await tx.source.upsert({
    where: { domain },
    create: { domain, name: feed.publisher, country: feed.country },
    update: {},
  });
  const described = {
    title: feed.title,
    siteUrl: feed.siteUrl,
    kind: feed.kind,
    language: feed.language,
    country: feed.country,
    timeZone: feed.timeZone,
    category: feed.category,
    evidence: feed.evidence,
  };
  await tx.feed.upsert({
    where: { url: feed.url },
    create: { ...described, ...schedule, topicId, sourceId: source.id, url: feed.url, origin: 'PACK' },
    update: {},
  });
}
