import type { FindRelevanceHits, RelevanceHit } from '../analyse/relevance.ts';
import { tokenise } from '../analyse/tokens.ts';
import type { TopicPack } from '../topic/topic-pack.ts';
import type { ExplainedHit } from './explanation.ts';

/** An article as relevance sees it. */
export interface JudgedText {
  readonly text: string;
  readonly titleLength: number;
  readonly language: string;
  readonly mentions: readonly { readonly key: string; readonly start: number }[];
}

/** What speaks for the topic, hits of one name together, weightiest first; null for a topic that no pack has. */
export function groupHits(
  find: FindRelevanceHits,
  topic: string,
  { text, titleLength, language, mentions }: JudgedText,
  nameOf: (key: string) => string,
): ExplainedHit[] | null {
  const hits = find(topic, text, tokenise(text), titleLength, language, mentions);
  if (hits === null) return null;
  const groups = new Map<string, RelevanceHit[]>();
  for (const hit of hits) {
    const group = groups.get(`${hit.kind} ${hit.name}`);
    if (group === undefined) groups.set(`${hit.kind} ${hit.name}`, [hit]);
    else group.push(hit);
  }
  return [...groups.values()]
    .map((group): ExplainedHit => {
      const { kind, name } = group[0] as RelevanceHit;
      return {
        ...{ kind, name: kind === 'entity' ? nameOf(name) : name, count: group.length },
        inTitle: group.filter((hit) => hit.inTitle).length,
        weight: group.reduce((sum, { weight }) => sum + weight, 0),
      };
    })
    .toSorted((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
}

/** Names of the packs' entities by key; a key that no pack has names itself. */
export function catalogueNames(packs: readonly TopicPack[]): (key: string) => string {
  const names = new Map(packs.flatMap((pack) => pack.entities.map(({ key, label }) => [key, label])));
  return (key) => names.get(key) ?? key;
}
