import path from 'node:path';
import { WartaError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { readTopicPack } from './parse-topic-pack.ts';
import type { TopicPack } from './topic-pack.ts';

/** Reads the packs. Throws TOPIC_PACK naming the first problem and how to see all of them. */
export async function loadTopicPacks(folders: readonly string[], log: Logger): Promise<TopicPack[]> {
  const packs: TopicPack[] = [];
  for (const folder of folders) {
    const result = await readTopicPack(folder);
    if (!result.ok) {
      const [first] = result.problems;
      const place = first === undefined ? '' : `: ${first.file}:${first.line}: ${first.message}`;
      const more =
        result.problems.length > 1
          ? ` (and ${result.problems.length - 1} more; warta topic check ${folder} lists all)`
          : '';
      throw new WartaError('TOPIC_PACK', `topic pack ${path.basename(folder)}${place}${more}`);
    }
    log.debug(
      { topic: result.pack.slug, entities: result.pack.entities.length, feeds: result.pack.feeds.length },
      'topic pack',
    );
    packs.push(result.pack);
  }
  return packs;
}
