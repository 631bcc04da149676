import type { ArticleFilter } from './article-filter.ts';
import { ask, type Asked } from './ask.ts';
import type { Selection } from './selection.ts';
import { articleSeries } from './series-rows.ts';
import type { SeriesArgs } from './series-request.ts';
import { seriesSql, type RawSeries } from './series.ts';

/** Articles on topic and their tone across time. Throws WartaError INPUT on a wrong range. */
export function articleTimeSeries(
  db: Asked,
  args: SeriesArgs,
  filter: ArticleFilter,
  selection: Selection,
): Promise<RawSeries> {
  return ask(db, 'articleTimeSeries', (compiler) =>
    seriesSql(articleSeries(args, filter), args, selection, compiler),
  );
}
