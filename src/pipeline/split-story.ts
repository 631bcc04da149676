import type { Transaction } from '../database/connect.ts';
import type { Deps } from '../deps.ts';
import { splitLinks } from '../story/decide-links.ts';
import { type DecidableStory, findStory, loadLinks, replaceLinks } from '../story/link-store.ts';
import { lockTopicStories, storyOfArticle } from '../story/story-store.ts';
import { type DecisionOptions, decide } from './decide.ts';
import { storyPass } from './story-pass.ts';

export type SplitOutcome =
  /** Story of the articles that stayed, and of those that went. */
  | { readonly kind: 'split'; readonly storyId: number; readonly newStoryId: number }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Takes articles out of a story by hand, for good, into a story of their own: no later pass, nor a new analysis, joins
 * them with those that stay. The larger part keeps the id. A retired id stands for its successor.
 */
export function splitStory(
  deps: Pick<Deps, 'db' | 'now'>,
  storyId: number,
  articleIds: readonly number[],
  reason: string,
  options: DecisionOptions = {},
): Promise<SplitOutcome> {
  return decide(deps, options, (tx) => split(tx, storyId, articleIds, reason, deps.now()));
}

async function split(
  tx: Transaction,
  storyId: number,
  articleIds: readonly number[],
  reason: string,
  now: Date,
): Promise<SplitOutcome> {
  const given = await findStory(tx, storyId);
  if (given === null) return { kind: 'refused', reason: `there is no story ${storyId}` };
  const { topicId } = given;
  await lockTopicStories(tx, topicId); // the id may have retired meanwhile: what follows is read under the lock
  const story = (await findStory(tx, storyId)) ?? given;
  const fault = faultOf(story, articleIds);
  if (fault !== null) return { kind: 'refused', reason: fault };
  const ids = story.articles.map(({ id }) => id);
  const moved = new Set(articleIds.map(String));
  const links = splitLinks(ids.map(String), moved, await loadLinks(tx, topicId));
  await replaceLinks(tx, topicId, ids, links, reason);
  await storyPass(tx, topicId, ids, now);
  const stayed = ids.find((id) => !moved.has(String(id))) ?? 0;
  return {
    kind: 'split',
    storyId: (await storyOfArticle(tx, topicId, stayed)) ?? 0,
    newStoryId: (await storyOfArticle(tx, topicId, articleIds[0] ?? 0)) ?? 0,
  };
}

/** Why the articles can't leave the story, null if they can. */
function faultOf(story: DecidableStory, articleIds: readonly number[]): string | null {
  const members = new Set(story.articles.map(({ id }) => id));
  const stranger = articleIds.find((id) => !members.has(id));
  if (stranger !== undefined) return `article ${stranger} is not in story ${story.id}`;
  const leaving = new Set(articleIds).size;
  if (leaving === 0) return 'a split takes one article or more';
  return leaving === members.size ? 'a split leaves one article or more in the story' : null;
}
