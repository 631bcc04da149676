import { WartaError } from '../errors.ts';
import { ask, type Asked } from './ask.ts';
import type { Compiler } from './compiler.ts';
import { rowSql } from './field-sql.ts';
import { decodeGlobalId, type NodeKey, type NodeType } from './global-id.ts';
import { liveIdsSql } from './live-ids.ts';
import type { Selection } from './selection.ts';
import { sql, type Sql } from './sql.ts';
import { NODE_TABLES } from './type-fields.ts';

/** JSON of the row of this type whose id is the value; null if there is none. */
export function nodeSql(type: NodeType, id: Sql, selection: Selection, compiler: Compiler): Sql {
  return rowSql(type, NODE_TABLES[type], id, selection, compiler);
}

/** The id itself, or of a story or entity that was retired that of its successor. */
function liveId({ type, id }: NodeKey): Sql {
  if (type !== 'Story' && type !== 'Entity') return sql`${id}::int`;
  return sql`(${liveIdsSql(type === 'Story' ? 'story' : 'entity', [id])})[1]`;
}

/** Ids in one `nodes`. */
const MAX_IDS = 100;

/** Objects of these ids in their order, null where there is none; one statement. Throws WartaError INPUT for too many. */
export async function nodesByIds(
  db: Asked,
  ids: readonly string[],
  selection: Selection,
): Promise<(object | null)[]> {
  if (ids.length > MAX_IDS)
    throw new WartaError('INPUT', `ids has ${ids.length} entries; accepted: up to ${MAX_IDS}`);
  const keys = ids.map(decodeGlobalId);
  if (keys.every((key) => key === null)) return keys.map(() => null);
  return ask(db, 'nodesByIds', (compiler) => {
    const values = keys.map((key) =>
      key === null ? sql`NULL::json` : nodeSql(key.type, liveId(key), selection, compiler),
    );
    return sql`json_build_array(${values.slice(1).reduce((list, value) => sql`${list}, ${value}`, values[0] as Sql)})`;
  });
}

/** The story or entity of this id, or its successor; null if there is none. Throws WartaError INPUT for another type's id. */
export async function liveNode(db: Asked, key: NodeKey, selection: Selection): Promise<object | null> {
  return ask(db, 'liveNode', (compiler) => nodeSql(key.type, liveId(key), selection, compiler));
}
