/** Hand-made decisions about stories as they are stored: pairs of articles, which every pass obeys. */
import type { Database, Transaction } from '../database/connect.ts';
import type { StoryLinks } from './cluster-articles.ts';

/** The topic's decisions. */
export async function loadLinks(db: Pick<Database, 'storyLink'>, topicId: number): Promise<StoryLinks> {
  const rows = await db.storyLink.findMany({ where: { topicId } });
  const pairs = (kind: string): [string, string][] =>
    rows.filter((row) => row.kind === kind).map((row) => [String(row.articleAId), String(row.articleBId)]);
  const reasons = new Map(rows.map((row) => [`${row.articleAId} ${row.articleBId}`, row.reason]));
  return { mustLink: pairs('MUST_LINK'), cannotLink: pairs('CANNOT_LINK'), reasons };
}

/** Puts these decisions between the articles in the place of all that were there; others stay. */
export async function replaceLinks(
  tx: Transaction,
  topicId: number,
  articleIds: readonly number[],
  links: StoryLinks,
  reason: string,
): Promise<void> {
  const ids = [...articleIds];
  await tx.storyLink.deleteMany({ where: { topicId, articleAId: { in: ids }, articleBId: { in: ids } } });
  const rows = (pairs: StoryLinks['mustLink'], kind: 'MUST_LINK' | 'CANNOT_LINK') =>
    pairs.map(([a, b]) => {
      const [articleAId = 0, articleBId = 0] = [Number(a), Number(b)].sort((x, y) => x - y);
      return { topicId, articleAId, articleBId, kind, reason };
    });
  await tx.storyLink.createMany({
    data: [...rows(links.mustLink, 'MUST_LINK'), ...rows(links.cannotLink, 'CANNOT_LINK')],
    skipDuplicates: true,
  });
}

/** A story as decisions need it: its articles, earliest first. */
export interface DecidableStory {
  readonly id: number;
  readonly topicId: number;
  readonly articles: readonly { readonly id: number; readonly publishedAt: Date }[];
}

/** The live story that an id, retired or not, leads to; null for an unknown id. */
export async function findStory(tx: Pick<Database, 'story'>, id: number): Promise<DecidableStory | null> {
  const given = await tx.story.findUnique({ where: { id }, select: { supersededById: true } });
  if (given === null) return null;
  const story = await tx.story.findUniqueOrThrow({
    where: { id: given.supersededById ?? id },
    select: {
      ...{ id: true, topicId: true },
      articles: {
        select: { articleId: true, publishedAt: true },
        orderBy: [{ publishedAt: 'asc' }, { articleId: 'asc' }],
      },
    },
  });
  const articles = story.articles.map(({ articleId, publishedAt }) => ({ id: articleId, publishedAt }));
  return { ...story, articles };
}
