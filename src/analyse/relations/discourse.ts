import type { SlotLetter } from './relation-row.ts';

/** A thing that a sentence names or stands in for. */
export interface Referent {
  readonly key: string;
  readonly letter: SlotLetter;
}

/** What the sentences so far spoke of. */
export interface Discourse {
  /** First of its kind in the latest sentence that has one: its subject, more often than not. */
  readonly lead: Readonly<Partial<Record<SlotLetter, string>>>;
  /** First thing (organisation, product or authority) of the latest sentence that has one. */
  readonly subject: Referent | null;
  /** What the title names, in its order. */
  readonly title: readonly Referent[];
  /** Organisations, the latest first. */
  readonly recentFirms: readonly string[];
  /** Who was last put money into, sued and so on: by type and end of the relations stated so far. */
  readonly parts: Readonly<Record<string, string>>;
}

export const NOTHING_SAID: Discourse = { lead: {}, subject: null, title: [], recentFirms: [], parts: {} };

const MOST_RECENT = 6;

/** The discourse after a sentence with these referents, in their order. */
export function afterSentence(before: Discourse, referents: readonly Referent[]): Discourse {
  if (referents.length === 0) return before;
  const lead: Partial<Record<SlotLetter, string>> = {};
  for (const { key, letter } of referents) lead[letter] ??= key;
  const firms = referents.filter(({ letter }) => letter === 'O').map(({ key }) => key);
  const recentFirms = [...new Set([...firms.toReversed(), ...before.recentFirms])].slice(0, MOST_RECENT);
  const subject = referents.find(({ letter }) => 'OMR'.includes(letter)) ?? before.subject;
  const title = before.recentFirms.length === 0 && before.title.length === 0 ? referents : before.title;
  return { ...before, lead: { ...before.lead, ...lead }, subject, title, recentFirms };
}
