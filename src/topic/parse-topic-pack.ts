import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { PackProblem } from './pack-problem.ts';
import { ENTITIES_FILE, readEntities, surfaceWarnings } from './read-entities.ts';
import { GLOSSARY_FILE, readGlossary } from './read-glossary.ts';
import { FEEDS_FILE, readOpml } from './read-opml.ts';
import { readTopicYaml, TOPIC_FILE } from './read-topic-yaml.ts';
import type { TopicPack } from './topic-pack.ts';

export type TopicPackResult =
  | { readonly ok: true; readonly pack: TopicPack; readonly warnings: readonly PackProblem[] }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

const PACK_FILES = [TOPIC_FILE, FEEDS_FILE, ENTITIES_FILE, GLOSSARY_FILE] as const;

/** File contents by name; a file that is absent is missing from the map. */
export type PackContents = ReadonlyMap<string, string>;

/** Reads the folder of a pack and checks it as a whole; the folder's name is the slug. */
export async function readTopicPack(folder: string): Promise<TopicPackResult> {
  const read = await Promise.all(
    PACK_FILES.map(async (file) => [file, await readIfPresent(join(folder, file))] as const),
  );
  const contents = new Map(
    read.flatMap(([file, content]) => (content === null ? [] : [[file, content] as const])),
  );
  return parseTopicPack(basename(resolve(folder)), contents);
}

async function readIfPresent(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Checks a pack as a whole: all problems of all files at once, each with file and line. A pack with a problem is
 * refused; warnings (surfaces that two entities claim) leave it usable.
 */
export function parseTopicPack(slug: string, contents: PackContents): TopicPackResult {
  const content = (file: string): string => contents.get(file) ?? '';
  const absent = PACK_FILES.filter((file) => !contents.has(file));
  if (absent.length > 0) {
    return { ok: false, problems: absent.map((file) => ({ file, line: 1, message: 'the file is missing' })) };
  }
  const settings = readTopicYaml(content(TOPIC_FILE));
  const entities = readEntities(content(ENTITIES_FILE));
  const glossary = readGlossary(content(GLOSSARY_FILE));
  const feeds = readOpml(content(FEEDS_FILE));
  const problems = [settings, feeds, entities, glossary].flatMap((part) => part.problems);
  if (settings.value === null || problems.length > 0) return { ok: false, problems };
  const pack = {
    ...settings.value,
    slug,
    entities: entities.value,
    glossary: glossary.value,
    feeds: feeds.value,
  };
  return { ok: true, pack, warnings: surfaceWarnings(content(ENTITIES_FILE), entities.value) };
}
