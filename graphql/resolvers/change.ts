import { aggregateSentiment } from '../../src/read/aggregate-sentiment.ts';
import { changesPage } from '../../src/read/changes-page.ts';
import { changeCursor } from '../../src/read/changes-since.ts';
import type { SentimentSums } from '../../src/read/sentiment-fields.ts';
import type { ChangeResolvers, QueryResolvers, StoryChangesResolvers } from '../generated/resolver-types.ts';
import { selectedField } from '../selection-of.ts';
import { type Row, valueOf } from './row.ts';

export const CHANGE_QUERIES: Pick<QueryResolvers, 'changes'> = {
  changes: (_root, args, { db }, info) => changesPage(db, selectedField(info, args)),
};

interface ShiftRow {
  /** ISO date. */
  readonly at: string;
  readonly before: SentimentSums;
  readonly after: SentimentSums;
  readonly pValue: number;
}

export const CHANGE_RESOLVERS: Pick<ChangeResolvers, 'toneShift'> = {
  toneShift: (change, _args, _context, info) => {
    const shift = valueOf(change as Row, info) as ShiftRow | null;
    if (shift === null) return null;
    const { at, before, after, pValue } = shift;
    return {
      at: `${at}T00:00:00.000Z`,
      before: aggregateSentiment(before),
      after: aggregateSentiment(after),
      pValue,
    };
  },
};

type CountedSums = SentimentSums & { readonly articles: number };

export const STORY_CHANGES_RESOLVERS: Pick<StoryChangesResolvers, 'cursor' | 'toneShift'> = {
  cursor: (changes, _args, _context, info) => changeCursor(Number(valueOf(changes as Row, info))),
  toneShift: (changes, _args, _context, info) => {
    const { known, fresh } = valueOf(changes as Row, info) as { known: CountedSums; fresh: CountedSums };
    if (known.articles === 0 || fresh.articles === 0) return null;
    const [before, since] = [aggregateSentiment(known), aggregateSentiment(fresh)];
    const isKnown = before.mean !== null && since.mean !== null;
    return { before, since, difference: isKnown ? since.mean - before.mean : null };
  },
};
