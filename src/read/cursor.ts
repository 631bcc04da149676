import { WartaError } from '../errors.ts';

/** What kind of value a list is ordered by. */
export type KeyType = 'timestamptz' | 'int' | 'float8' | 'text';

/** The place of a row in an ordered list: the ordered value and the id that breaks ties. */
export interface Place {
  readonly key: string | number;
  readonly id: number;
}

/** A cursor names the order that it belongs to, so that it can't be used in another. */
export function encodeCursor(order: string, place: readonly [string | number, number]): string {
  return Buffer.from(JSON.stringify([order, ...place])).toString('base64url');
}

/** Throws WartaError INPUT if the cursor is not one of this order. */
export function decodeCursor(cursor: string, order: string, type: KeyType): Place {
  const parts = parse(cursor);
  const [name, key, id] = parts;
  const known = parts.length === 3 && name === order && isKey(key, type) && Number.isSafeInteger(id);
  if (!known) {
    throw new WartaError(
      'INPUT',
      `the cursor "${cursor.slice(0, 80)}" is not one of this list and order; accepted: a cursor of the same field with the same orderBy`,
    );
  }
  return { key: key as string | number, id: id as number };
}

function parse(cursor: string): unknown[] {
  if (cursor.length > 1000) return [];
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function isKey(key: unknown, type: KeyType): boolean {
  if (type === 'text') return typeof key === 'string' && key.isWellFormed() && !key.includes('\0');
  if (type === 'timestamptz')
    return typeof key === 'string' && TIME.test(key) && !Number.isNaN(Date.parse(key));
  if (type === 'int') return Number.isSafeInteger(key);
  return typeof key === 'number' && Number.isFinite(key);
}
