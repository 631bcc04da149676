/** Pieces of SQL that every question uses. */
import { Prisma } from '../database/generated/client.ts';

export type Sql = Prisma.Sql;
export const sql = Prisma.sql;
export const raw = Prisma.raw;
export const NO_SQL: Sql = Prisma.empty;

/** Conditions joined by AND; TRUE if there are none. */
export function allOf(conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return sql`TRUE`;
  return sql`(${Prisma.join([...conditions], ') AND (', '(', ')')})`;
}

/** Conditions joined by OR; FALSE if there are none. */
export function anyOf(conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return sql`FALSE`;
  return sql`(${Prisma.join([...conditions], ') OR (', '(', ')')})`;
}

/** `alias."name"`; both come from our own tables of fields, never from a client. */
export function column(alias: string, name: string): Sql {
  return raw(`${alias}."${name}"`);
}

/** A time as RFC 3339 in UTC with milliseconds, as text. */
export function timeText(value: Sql): Sql {
  return sql`to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** A point in time as a parameter. */
export function instant(value: Date): Sql {
  return sql`${value.toISOString()}::timestamptz`;
}

const NAME = /^[_A-Za-z@][_0-9A-Za-z]*$/;
/** Postgres takes 100 arguments a call: 50 pairs. */
const PAIRS_PER_CALL = 50;

/** A JSON object of the pairs. Keys are GraphQL names, so they can stand in the statement. */
export function jsonObject(pairs: readonly (readonly [key: string, value: Sql])[]): Sql {
  if (pairs.length === 0) return sql`'{}'::json`;
  const parts: Sql[] = [];
  for (let at = 0; at < pairs.length; at += PAIRS_PER_CALL) {
    parts.push(
      Prisma.join(pairs.slice(at, at + PAIRS_PER_CALL).map(([key, value]) => sql`${literal(key)}, ${value}`)),
    );
  }
  if (parts.length === 1) return sql`json_build_object(${parts[0]})`;
  return sql`(${Prisma.join(
    parts.map((part) => sql`jsonb_build_object(${part})`),
    ' || ',
  )})::json`;
}

/** A GraphQL name as text in the statement. */
export function literal(name: string): Sql {
  if (!NAME.test(name)) throw new Error(`not a name: ${name}`);
  return raw(`'${name}'`);
}
