import type { Transaction } from '../database/connect.ts';
import type { Deps } from '../deps.ts';
import { mergeLinks } from '../story/decide-links.ts';
import { type DecidableStory, findStory, replaceLinks } from '../story/link-store.ts';
import { lockTopicStories } from '../story/story-store.ts';
import { type DecisionOptions, decide } from './decide.ts';
import { storyPass } from './story-pass.ts';

export type MergeOutcome =
  | { readonly kind: 'merged'; readonly storyId: number }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Makes stories one by hand, for good: every later pass and a new analysis keep their present articles together. The id
 * of the story with most articles stays, the others retire into it. Retired ids stand for their successors.
 */
export function mergeStories(
  deps: Pick<Deps, 'db' | 'now'>,
  storyIds: readonly number[],
  reason: string,
  options: DecisionOptions = {},
): Promise<MergeOutcome> {
  return decide(deps, options, (tx) => merge(tx, storyIds, reason, deps.now()));
}

async function merge(
  tx: Transaction,
  storyIds: readonly number[],
  reason: string,
  now: Date,
): Promise<MergeOutcome> {
  const first = await findStory(tx, storyIds[0] ?? 0);
  if (first === null) return refused(`there is no story ${storyIds[0]}`);
  await lockTopicStories(tx, first.topicId); // ids may have retired meanwhile: what follows is read under the lock
  const stories = new Map<number, DecidableStory>();
  for (const id of storyIds) {
    const story = await findStory(tx, id);
    if (story === null) return refused(`there is no story ${id}`);
    if (story.topicId !== first.topicId) return refused(`story ${id} is of another topic`);
    stories.set(story.id, story);
  }
  if (stories.size < 2) return refused('a merge takes two different stories or more');
  const articles = [...stories.values()]
    .flatMap((story) => story.articles)
    .sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime() || a.id - b.id);
  if (articles.length === 0) return refused('the stories have no articles left');
  const ids = articles.map(({ id }) => id);
  await replaceLinks(tx, first.topicId, ids, mergeLinks(ids.map(String)), reason);
  await storyPass(tx, first.topicId, ids, now);
  const merged = await findStory(tx, first.id);
  return { kind: 'merged', storyId: merged?.id ?? first.id };
}

function refused(reason: string): MergeOutcome {
  return { kind: 'refused', reason };
}
