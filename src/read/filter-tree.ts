import { WartaError } from '../errors.ts';
import { allOf, anyOf, sql, type Sql } from './sql.ts';

/** A filter whose conditions can be combined. */
export interface FilterTree<F> {
  readonly and?: readonly F[] | null | undefined;
  readonly or?: readonly F[] | null | undefined;
  readonly not?: F | null | undefined;
}

/** Filters in one tree; more make a statement that takes long to plan. */
const MAX_FILTERS = 50;
/** Entries of one list in a filter. */
const MAX_LIST = 200;

/** The conditions of a tree, all of which must hold; `leaf` gives those of one filter's own fields. */
export function filterConditions<F extends FilterTree<F>>(
  filter: F | null | undefined,
  leaf: (filter: F) => Sql[],
): Sql[] {
  const budget = { left: MAX_FILTERS };
  return filter === null || filter === undefined ? [] : conditionsOf(filter, leaf, budget);
}

function conditionsOf<F extends FilterTree<F>>(
  filter: F,
  leaf: (filter: F) => Sql[],
  budget: { left: number },
): Sql[] {
  budget.left -= 1;
  if (budget.left < 0)
    throw new WartaError('INPUT', `the filter combines too many filters; accepted: up to ${MAX_FILTERS}`);
  checkLists(filter);
  const inner = (child: F) => allOf(conditionsOf(child, leaf, budget));
  return [
    ...leaf(filter),
    ...(filter.and ?? []).map(inner),
    ...(filter.or === null || filter.or === undefined ? [] : [anyOf(filter.or.map(inner))]),
    ...(filter.not === null || filter.not === undefined ? [] : [sql`NOT (${inner(filter.not)})`]),
  ];
}

function checkLists(filter: object): void {
  for (const [name, value] of Object.entries(filter)) {
    if (Array.isArray(value) && value.length > MAX_LIST) {
      throw new WartaError('INPUT', `${name} has ${value.length} entries; accepted: up to ${MAX_LIST}`);
    }
  }
}

/** The condition that a given argument makes; none where it is absent or null. */
export function given<T>(value: T | null | undefined, condition: (value: T) => Sql): Sql[] {
  return value === null || value === undefined ? [] : [condition(value)];
}
