import { WartaError } from '../errors.ts';

/** Arguments of every connection. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

const DEFAULT_PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 100;

export interface PageRequest {
  readonly limit: number;
  /** The last rows instead of the first. */
  readonly backward: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

/** Throws WartaError INPUT where a number is out of range or both directions are asked for. */
export function pageRequest(args: PageArgs): PageRequest {
  const first = args.first ?? null;
  const last = args.last ?? null;
  if (first !== null && last !== null) {
    throw new WartaError('INPUT', 'both first and last are given; accepted: one of them');
  }
  checkSize('first', first);
  checkSize('last', last);
  return {
    limit: first ?? last ?? DEFAULT_PAGE_SIZE,
    backward: last !== null,
    after: args.after ?? null,
    before: args.before ?? null,
  };
}

function checkSize(name: string, size: number | null): void {
  if (size === null || (Number.isInteger(size) && size >= 1 && size <= MAX_PAGE_SIZE)) return;
  throw new WartaError('INPUT', `${name} is ${size}; accepted: 1 to ${MAX_PAGE_SIZE}`);
}
