import { WartaError } from '../errors.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { column, instant, sql, type Sql } from './sql.ts';

/** The list that cursors of changes belong to, and its order. */
export const CHANGE_LIST = { name: 'changes', order: 'id' } as const;
const CURSOR_ORDER = `${CHANGE_LIST.name} ${CHANGE_LIST.order} ASC`;

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/i;

/** Where a poller stands: after a change, or at a time. */
export type Since =
  | { readonly kind: 'change'; readonly id: number }
  | { readonly kind: 'time'; readonly at: Date };

/** Throws WartaError INPUT for what is neither a cursor of changes nor a time with zone. */
export function readSince(text: string): Since {
  if (!TIME.test(text)) return { kind: 'change', id: decodeCursor(text, CURSOR_ORDER, 'int').id };
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) {
    throw new WartaError('INPUT', `since is "${text}"; accepted: a cursor of changes, or RFC 3339 with zone`);
  }
  return { kind: 'time', at };
}

/** The cursor after the change of this id; 0 for the beginning. */
export function changeCursor(id: number): string {
  return encodeCursor(CURSOR_ORDER, [id, id]);
}

/** Condition on rows of `change` under the alias. */
export function sinceCondition(since: Since, row: string): Sql {
  if (since.kind === 'time') return sql`${column(row, 'at')} >= ${instant(since.at)}`;
  return sql`${column(row, 'id')} > ${since.id}::bigint`;
}

/** Whether changes after this point have been purged. */
export function truncatedSql(since: Since | null): Sql {
  const missed =
    since === null
      ? sql`TRUE`
      : since.kind === 'time'
        ? sql`g.last_at >= ${instant(since.at)}`
        : sql`g.last_id > ${since.id}::bigint`;
  return sql`EXISTS (SELECT 1 FROM change_purge g WHERE ${missed})`;
}

/** Id of the newest change that the statement sees, purged or not, at least the one that was given. */
export function latestChangeSql(since: Since | null): Sql {
  return sql`(SELECT greatest(coalesce(max(n.id), (SELECT g.last_id FROM change_purge g), 0), ${since?.kind === 'change' ? since.id : 0}::bigint) FROM change n)`;
}
