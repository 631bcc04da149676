/** Pages of the root lists: each is one statement, whatever is selected below it. */
import { articleList } from './article-fields.ts';
import { ask, type Asked } from './ask.ts';
import { claimList } from './claim-list.ts';
import type { Compiler } from './compiler.ts';
import { connectionSql, type ConnectionSource, type RawConnection } from './connection.ts';
import { entityList } from './entity-fields.ts';
import { feedList, type FeedFilter } from './feed-fields.ts';
import { relationList } from './relation-list.ts';
import { runList, type IngestRunFilter } from './run-fields.ts';
import type { SelectedField } from './selection.ts';
import { sourceList, type SourceFilter } from './source-fields.ts';
import { storyList } from './story-fields.ts';
import { topicList } from './topic-fields.ts';

interface RootList {
  readonly connection: string;
  list(compiler: Compiler, args: Readonly<Record<string, unknown>>): ConnectionSource;
}

/** By name of the field of Query. */
export const ROOT_LISTS = {
  topics: { connection: 'TopicConnection', list: (compiler) => topicList(compiler) },
  stories: {
    connection: 'StoryConnection',
    list: (compiler, args) => storyList(compiler, args),
  },
  articles: {
    connection: 'ArticleConnection',
    list: (compiler, args) => articleList(compiler, args, () => ({ where: [] })),
  },
  entities: {
    connection: 'EntityConnection',
    list: (compiler, args) => entityList(compiler, args),
  },
  relations: {
    connection: 'RelationConnection',
    list: (compiler, args) => relationList(compiler, args),
  },
  claims: {
    connection: 'ClaimConnection',
    list: (compiler, args) => claimList(compiler, args),
  },
  sources: {
    connection: 'SourceConnection',
    list: (compiler, args) => sourceList(compiler, args['filter'] as SourceFilter),
  },
  feeds: {
    connection: 'FeedConnection',
    list: (compiler, args) => feedList(compiler, args['filter'] as FeedFilter),
  },
  ingestRuns: {
    connection: 'IngestRunConnection',
    list: (compiler, args) => runList(compiler, args['filter'] as IngestRunFilter),
  },
} as const satisfies Record<string, RootList>;

export type RootListName = keyof typeof ROOT_LISTS;

/** One page of a root list. Throws WartaError INPUT on wrong arguments. */
export function listPage(db: Asked, name: RootListName, field: SelectedField): Promise<RawConnection> {
  const root: RootList = ROOT_LISTS[name];
  return ask(db, `${name}Page`, (compiler) =>
    connectionSql(root.list(compiler, field.args), root.connection, field, compiler),
  );
}
