import { ask, type Asked } from './ask.ts';
import { CHANGE_LIST, latestChangeSql, readSince, sinceCondition, truncatedSql } from './changes-since.ts';
import { connectionSql, type RawConnection } from './connection.ts';
import { given } from './filter-tree.ts';
import type { SelectedField } from './selection.ts';
import { column, jsonObject, raw, sql } from './sql.ts';

/** A page of changes with the id from which the next request goes on if the page is the last. */
export interface ChangesPage extends RawConnection {
  readonly latest: number;
  /** Whether changes between `since` and the page have been purged. */
  readonly truncated: boolean;
}

/** Changes in the order of their commits. Throws WartaError INPUT on a wrong `since` or page size. */
export async function changesPage(db: Asked, field: SelectedField): Promise<ChangesPage> {
  const { topic, since, kinds } = field.args as {
    topic?: string | null;
    since?: string | null;
    kinds?: readonly string[] | null;
  };
  const from = since === null || since === undefined ? null : readSince(since);
  const { page, ...rest } = await ask<{ page: RawConnection; latest: number; truncated: boolean }>(
    db,
    'changesPage',
    (compiler) => {
      const c = compiler.alias('c');
      const source = {
        name: CHANGE_LIST.name,
        edgeType: 'ChangeEdge',
        from: raw(`change ${c}`),
        where: [
          ...given(from, (value) => sinceCondition(value, c)),
          ...given(
            topic,
            (slug) => sql`${column(c, 'topic_id')} = (SELECT id FROM topic WHERE slug = ${slug}::text)`,
          ),
          ...given(kinds, (list) => sql`${column(c, 'kind')}::text = ANY (${[...list]}::text[])`),
        ],
        order: {
          name: CHANGE_LIST.order,
          key: column(c, 'id'),
          type: 'int' as const,
          direction: 'ASC' as const,
        },
        id: column(c, 'id'),
        node: (selection: SelectedField['selection']) => compiler.object('Change', c, selection),
      };
      return jsonObject([
        ['page', connectionSql(source, 'ChangeConnection', field, compiler)],
        ['latest', latestChangeSql(from)],
        ['truncated', truncatedSql(from)],
      ]);
    },
  );
  return { ...page, ...rest };
}
