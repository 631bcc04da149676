import type { Database } from '../database/connect.ts';
import type { EntityType } from '../topic/topic-pack.ts';
import { findExamples, findSurfaces, findUnlinkedNames } from './candidate-store.ts';

/** A name that the catalogue lacks. */
export interface Candidate {
  /** Its most frequent spelling. */
  readonly name: string;
  readonly normalisedName: string;
  /** The type that it has in most articles. */
  readonly type: EntityType;
  /** All types that it was found with. */
  readonly types: readonly EntityType[];
  /** Other spellings, most frequent first. */
  readonly spellings: readonly string[];
  /** On-topic articles, reprints included. */
  readonly articles: number;
  readonly sources: number;
  readonly languages: readonly string[];
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly example: { readonly sentence: string; readonly url: string } | null;
}

/** Names that the catalogue lacks, merged over articles and types by normalised name; those in most articles first. */
export async function listCandidates(
  db: Database,
  topicId: number,
  options: { readonly minArticles: number; readonly limit: number },
): Promise<Candidate[]> {
  const rows = await findUnlinkedNames(db, topicId, options);
  const names = rows.map(({ normalisedName }) => normalisedName);
  const spellings = new Map<string, string[]>(names.map((name) => [name, []]));
  for (const { normalisedName, surface } of await findSurfaces(db, topicId, names))
    spellings.get(normalisedName)?.push(surface);
  const examples = new Map((await findExamples(db, topicId, names)).map((row) => [row.normalisedName, row]));
  return rows.map(({ types, firstSeen, lastSeen, ...row }) => {
    const [name = row.normalisedName, ...others] = spellings.get(row.normalisedName) ?? [];
    const example = examples.get(row.normalisedName);
    return {
      ...{ ...row, name, type: types[0] ?? 'ORG', types, spellings: others },
      ...{ firstSeen: firstSeen.toISOString(), lastSeen: lastSeen.toISOString() },
      example:
        example === undefined
          ? null
          : { sentence: example.text.slice(example.start, example.end), url: example.url },
    };
  });
}
