/** Names under which findings of two analyses of one article are the same. */

/** Relations whose ends are interchangeable. */
const UNDIRECTED: ReadonlySet<string> = new Set(['PARTNERSHIP', 'COMPETITION']);

/** A name that no catalogue has. */
export function unlinkedName(type: string, normalisedName: string): string {
  return `name:${type}:${normalisedName}`;
}

export function figureName(figure: {
  readonly start: number;
  readonly predicate: string;
  readonly value: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly unit: string | null;
  /** Name of the entity. */
  readonly subject: string | null;
}): string {
  const { start, predicate, value, max, currency, unit, subject } = figure;
  return [start, predicate, value, max, currency, unit, subject].join(' ');
}

/** `start` is the sentence's. */
export function relationName(type: string, subject: string, object: string, start: number): string {
  const ends = UNDIRECTED.has(type) ? [subject, object].sort() : [subject, object];
  return [type, ...ends, start].join(' ');
}
