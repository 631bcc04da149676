import type { Compiler, FieldTable } from './compiler.ts';
import { connectionSql, type ConnectionSource } from './connection.ts';
import { feedList } from './feed-fields.ts';
import { plain, time } from './field-sql.ts';
import { column, raw, sql } from './sql.ts';
import { storyList } from './story-fields.ts';

/** Topics by slug. */
export function topicList(compiler: Compiler): ConnectionSource {
  const t = compiler.alias('t');
  return {
    name: 'topics',
    edgeType: 'TopicEdge',
    from: raw(`topic ${t}`),
    where: [],
    order: { name: 'slug', key: column(t, 'slug'), type: 'text', direction: 'ASC' },
    id: column(t, 'id'),
    node: (selection) => compiler.object('Topic', t, selection),
  };
}

/** Row: topic. */
export const TOPIC_FIELDS: FieldTable = {
  id: plain('id'),
  slug: plain('slug'),
  name: plain('name'),
  description: plain('description'),
  languages: (row) => sql`to_json(${column(row, 'languages')})`,
  createdAt: time('created_at'),
  updatedAt: time('updated_at'),
  stories: (row, field, compiler) => {
    const list = storyList(compiler, field.args, (s) => [
      sql`${column(s, 'topic_id')} = ${column(row, 'id')}`,
    ]);
    return connectionSql(list, 'StoryConnection', field, compiler);
  },
  feeds: (row, field, compiler) => {
    const list = feedList(compiler, null, (f) => [sql`${column(f, 'topic_id')} = ${column(row, 'id')}`]);
    return connectionSql(list, 'FeedConnection', field, compiler);
  },
};
