import type { Span } from '../analysis.ts';
import { DEADLINE_FORMS, type DeadlineForm, MONTH_NAMES } from './deadline-forms.ts';

export interface Deadline extends Span {
  /** First and last day, ISO dates. */
  readonly from: string;
  readonly to: string;
}

/** What every form holds one of: a year, a word for a stretch of the calendar, a month. Most sentences hold none. */
const HINT = new RegExp(
  [
    '20\\d\\d',
    'year',
    'month',
    'tahun',
    'bulan',
    'año',
    'jahr',
    'ano',
    'année',
    '年',
    ...Object.values(MONTH_NAMES).flat(),
  ].join('|'),
  'i',
);

/** Deadlines of one sentence ("by the end of 2025"); they begin on the day of publication unless the form names a later one. */
export function findDeadlines(
  text: string,
  sentence: Span,
  language: string,
  publishedAt: Date | null,
): Deadline[] {
  const forms = DEADLINE_FORMS[language];
  if (forms === undefined || publishedAt === null) return [];
  const body = text.slice(sentence.start, sentence.end);
  if (!HINT.test(body)) return [];
  const today = publishedAt.toISOString().slice(0, 10);
  const found: Deadline[] = [];
  for (const form of forms) {
    for (const match of body.matchAll(form.pattern)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const range = rangeOf(form, match.groups ?? {}, language, today);
      if (range !== null && range.to >= today)
        found.push({ start, end, from: range.from > today ? range.from : today, to: range.to });
    }
  }
  return found;
}

function rangeOf(
  form: DeadlineForm,
  groups: Readonly<Record<string, string | undefined>>,
  language: string,
  today: string,
): { from: string; to: string } | null {
  const thisYear = Number(today.slice(0, 4));
  const year = groups['year'] === undefined ? thisYear : Number(groups['year']);
  const month = groups['month'] === undefined ? 0 : monthNumber(groups['month'], language);
  switch (form.kind) {
    case 'YEAR_END':
    case 'YEAR':
    case 'THIS_YEAR':
      return { from: today, to: `${year}-12-31` };
    case 'NEXT_YEAR':
      return { from: today, to: `${thisYear + 1}-12-31` };
    case 'HALF':
      return form.half === 1
        ? { from: `${year}-01-01`, to: `${year}-06-30` }
        : { from: `${year}-07-01`, to: `${year}-12-31` };
    case 'THIS_MONTH_END':
      return { from: today, to: lastDay(thisYear, Number(today.slice(5, 7))) };
    case 'MONTH':
    case 'MONTH_END': {
      const rolled = groups['year'] === undefined && month < Number(today.slice(5, 7)) ? year + 1 : year;
      return month === 0 ? null : { from: today, to: lastDay(rolled, month) };
    }
    case 'DAY': {
      const date = `${year}-${two(month)}-${two(Number(groups['day']))}`;
      const rolled = groups['year'] === undefined && date < today ? `${year + 1}${date.slice(4)}` : date;
      return month === 0 ? null : { from: today, to: rolled };
    }
  }
}

function monthNumber(name: string, language: string): number {
  const lower = name.toLowerCase();
  return (
    (MONTH_NAMES[language] ?? []).findIndex((names) => names.toLowerCase().split('|').includes(lower)) + 1
  );
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
