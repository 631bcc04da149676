import type { Database } from '../database/connect.ts';
import { createCompiler, type Compiler } from './compiler.ts';
import { raw, sql, type Sql } from './sql.ts';
import { TYPE_FIELDS } from './type-fields.ts';

/** Who can be asked: the database, or a transaction of it. */
export type Asked = Pick<Database, '$queryRaw'>;

/**
 * The value of one SQL expression, as one statement that bears the question's name, so that logs of slow queries say
 * which question it was.
 */
export async function ask<T>(db: Asked, question: string, build: (compiler: Compiler) => Sql): Promise<T> {
  const value = build(createCompiler(TYPE_FIELDS));
  const rows = await db.$queryRaw<{ data: T }[]>(sql`${raw(`/* ${question} */`)} SELECT ${value} AS data`);
  return rows[0]?.data as T;
}
