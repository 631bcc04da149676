/** Shifts of the tone toward entities that articles bring to light. */
import { z } from 'zod';
import type { Transaction } from '../database/connect.ts';
import { changePoints } from '../shared/change-point.ts';
import { drivingArticle, lastShifts, newToneDays, type ToneDay } from '../story/tone-day-store.ts';

/** Days that are looked at, back from the newest. */
const DAYS = 90;
/** A shift that began longer before the newest day is no news, days. */
const NEWS_DAYS = 30;
/** Every entity is asked about once a day, so that chance must be rarer here than where a reader asks once. */
const MAX_P_VALUE = 0.01;
const DAY_MS = 86_400_000;

const SUMS = z.object({
  ...{ scored: z.number(), positive: z.number(), neutral: z.number(), negative: z.number() },
  ...{ unscored: z.number(), sum: z.number(), sumSquares: z.number() },
});
const RECORDED_SHIFT = z.object({ at: z.string(), before: SUMS, after: SUMS, pValue: z.number() });

/** A shift as a change tells it: `at` is the first day (ISO date, UTC) of the new tone, the rest sums of both tones. */
export type RecordedShift = z.infer<typeof RECORDED_SHIFT>;

export interface FoundShift {
  readonly entityId: number;
  /** The article that drove it furthest. */
  readonly articleId: number | null;
  readonly shift: RecordedShift;
}

/**
 * Newest shifts of the tone toward the entities for which the articles begin a new day, over days as in `toneShifts`, that
 * began in the last 30 days and have not been told. Where one has been told, only what came with it and since is looked
 * at, as a tone that went and came back hides both shifts. To be called when the rollups are up to date.
 */
export async function findShifts(
  tx: Transaction,
  topicId: number,
  articleIds: readonly number[],
): Promise<FoundShift[]> {
  const entities = byEntity(await newToneDays(tx, topicId, articleIds, DAYS));
  const told = await lastShifts(tx, topicId, [...entities.keys()]);
  const found: FoundShift[] = [];
  for (const [entityId, days] of entities) {
    const text = told.get(entityId);
    const last = text === undefined ? null : RECORDED_SHIFT.parse(JSON.parse(text));
    const shift = newestShift(days.filter(({ day }) => last === null || day >= last.at));
    if (shift === null || (last !== null && isSame(shift, last))) continue;
    const of = { topicId, entityId, from: shift.at, isRise: direction(shift) > 0 };
    found.push({ entityId, articleId: await drivingArticle(tx, of), shift });
  }
  return found;
}

function byEntity(days: readonly ToneDay[]): Map<number, ToneDay[]> {
  const entities = new Map<number, ToneDay[]>();
  for (const day of days) {
    const known = entities.get(day.entityId);
    if (known === undefined) entities.set(day.entityId, [day]);
    else known.push(day);
  }
  return entities;
}

function newestShift(days: readonly ToneDay[]): RecordedShift | null {
  const points = changePoints(
    days.map(({ sum, scored }) => ({ value: sum / scored, weight: scored })),
    MAX_P_VALUE,
  );
  const point = points.at(-1);
  const at = days[point?.at ?? -1]?.day;
  const last = days.at(-1)?.day;
  if (point === undefined || at === undefined || last === undefined) return null;
  if (Date.parse(last) - Date.parse(at) > NEWS_DAYS * DAY_MS) return null;
  const before = sumsOf(days.slice(points.at(-2)?.at ?? 0, point.at));
  return { at, before, after: sumsOf(days.slice(point.at)), pValue: point.pValue };
}

/** A later day may move the first day of a shift: one of the same direction near one that was told is the same. */
function isSame(shift: RecordedShift, last: RecordedShift): boolean {
  const isSameWay = direction(last) === direction(shift);
  return isSameWay && Math.abs(Date.parse(shift.at) - Date.parse(last.at)) <= NEWS_DAYS * DAY_MS;
}

function direction({ before, after }: RecordedShift): number {
  return Math.sign(after.sum / after.scored - before.sum / before.scored);
}

function sumsOf(days: readonly ToneDay[]): RecordedShift['before'] {
  const total = (name: keyof RecordedShift['before']) => days.reduce((sum, day) => sum + day[name], 0);
  return {
    ...{ scored: total('scored'), positive: total('positive'), neutral: total('neutral') },
    ...{ negative: total('negative'), unscored: total('unscored') },
    ...{ sum: total('sum'), sumSquares: total('sumSquares') },
  };
}
