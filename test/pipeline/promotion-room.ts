/** A newsroom whose articles use names that a later pack has. */
import { groupsOf } from '../../src/claim/claim-store.ts';
import type { Database } from '../../src/database/connect.ts';
import { refreshClaims } from '../../src/pipeline/refresh-claims.ts';
import type { TopicPack } from '../../src/topic/topic-pack.ts';
import { syncTopicPack } from '../../src/topic/topic-store.ts';
import { entity, SMALL_PACK } from '../analyse/small-pack.ts';
import { createNewsroom, type Newsroom } from '../helpers/news-fixture.ts';

export const NOW = new Date('2026-06-15T12:00:00Z');
const BEFORE: TopicPack = { ...SMALL_PACK, slug: 'ai-industry' };
/** The pack that has `sarvam`. */
export const AFTER: TopicPack = {
  ...BEFORE,
  entities: [...BEFORE.entities, entity('sarvam', 'ORG', 'Sarvam', { aliases: ['Sarvam AI'] })],
};

/** `name` and `alias` are the catalogue's `sarvam`, `person` and `meta` are not what they seem. */
export type PromotionIds = Record<
  'name' | 'alias' | 'person' | 'meta' | 'openai' | 'sarvam' | 'plain' | 'both' | 'other' | 'story',
  number
>;

export async function createPromotionRoom(db: Database): Promise<{ room: Newsroom; ids: PromotionIds }> {
  const room = await createNewsroom(db);
  await syncTopicPack(db, BEFORE);
  await syncTopicPack(db, AFTER);
  const byKey = async (key: string) => (await db.entity.findUniqueOrThrow({ where: { key } })).id;
  const [openai, sarvam] = [await byKey('openai'), await byKey('sarvam')];
  const name = await room.addEntity('Sarvam', { key: null });
  const alias = await room.addEntity('Sarvam AI', { key: null });
  const person = await room.addEntity('Sarvam', { key: null, type: 'PERSON' });
  const meta = await room.addEntity('Meta', { key: null });
  const story = await room.addStory('Sarvam raises money');
  const plain = await room.addArticle({
    title: 'Sarvam raises money',
    publishedAt: '2026-06-01T10:10:00Z',
    story,
    entities: { [name]: 0.4, [openai]: 0 },
  });
  const both = await room.addArticle({
    title: 'Funds for Sarvam AI',
    publishedAt: '2026-06-01T11:10:00Z',
    story,
    entities: { [name]: 0.6, [alias]: null, [sarvam]: 0.2 },
  });
  const other = await room.addArticle({
    title: 'Meta and a person',
    publishedAt: '2026-06-02T11:10:00Z',
    entities: { [person]: 0.1, [meta]: 0.1 },
  });
  const ids = { name, alias, person, meta, openai, sarvam, plain, both, other, story };
  await addStatements(db, room.topic, ids);
  await room.refresh();
  return { room, ids };
}

/** Figures and claims of both names, and relations that become one. */
async function addStatements(
  db: Database,
  topicId: number,
  { name, alias, openai, sarvam, plain, both }: PromotionIds,
): Promise<void> {
  const place = { revisionId: 0, start: 0, end: 5, sentence: 'A sentence.' };
  const figure = {
    ...place,
    predicate: 'INVESTMENT' as const,
    value: 41e6,
    currency: 'USD',
    approximate: false,
  };
  const text = { rawText: '$41m', sentenceStart: 0 };
  await db.figure.create({ data: { ...figure, ...text, articleId: plain, subjectId: name } });
  await db.figure.create({
    data: { ...figure, ...text, articleId: both, subjectId: alias, objectId: sarvam },
  });
  for (const [articleId, subjectId, objectId] of [
    [plain, name, openai],
    [plain, sarvam, openai],
    [both, alias, openai],
    [both, name, sarvam],
  ] as const) {
    const relation = await db.relation.create({
      data: { topicId, type: 'INVESTMENT', subjectId, objectId, directed: true },
    });
    const stated = {
      publishedAt: NOW,
      stage: 'ACTIVE' as const,
      modality: 'FACT' as const,
      tone: 0.1,
      confidence: 0.5,
    };
    await db.relationAppearance.create({
      data: { relationId: relation.id, articleId, ...place, ...stated },
    });
  }
  await db.$transaction(async (tx) => refreshClaims(tx, await groupsOf(tx, [plain, both])));
}
