import { DATE_WORDS, MONTHS, ZONES } from './date-words.ts';
import type { ParsedDate } from './parsed-feed.ts';
import { zonedEpoch } from './zoned-epoch.ts';

/** Wall-clock fields; `offsetMinutes` null where the date names no zone. */
interface DateFields {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly offsetMinutes: number | null;
}

const ZONE = String.raw`(?<zone>z|utc|gmt|[+-]\d{1,2}:?\d{2}|[+-]\d{1,2}|(?:utc|gmt)\s*[+-]\d{1,2}(?::?\d{2})?|[a-z]{1,5})`;
const TIME = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\.?)?`;
const TAIL = String.raw`(?:[,\s]+(?:${TIME})?\s*${ZONE}?)?`;
const MONTH_WORD = String.raw`(?<word>\p{L}[\p{L}\p{M}]*)\.?`;

/** Shapes of dates, most exact first; all are matched against the lower-case text as a whole. */
const SHAPES: readonly RegExp[] = [
  // RFC 3339, W3CDTF and ISO 8601 with or without dashes: 2003-12-31T10:14:55Z, 2003-12, 20031231T101455, 2003
  new RegExp(
    String.raw`^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?(?:[t\s]+(?:${TIME})?\s*${ZONE}?)?$`,
    'u',
  ),
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:t?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>z|[+-]\d{2}:?\d{2})?)?$/u,
  /^(?<year>\d{4})-?(?<yearDay>\d{3})(?:t(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?<zone>z|[+-]\d{2}:?\d{2})?)?$/u,
  // RFC 822: 01 Jan 2004 19:48:21 GMT; also "1. januar 2004" and "31 de diciembre de 2003"
  new RegExp(
    String.raw`^(?<day>\d{1,2})(?:st|nd|rd|th)?\.?[\s-]+(?:de\s+)?${MONTH_WORD}[\s,-]+(?:de\s+)?(?<year>\d{4}|\d{2})${TAIL}$`,
    'u',
  ),
  // January 5, 2004 10:00 am; Jan 5 2004
  new RegExp(String.raw`^${MONTH_WORD}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})${TAIL}$`, 'u'),
  // asctime: Jan  1 19:48:21 2004, with or without a zone before the year
  new RegExp(
    String.raw`^${MONTH_WORD}\s+(?<day>\d{1,2})\s+${TIME}\s*(?:(?<zone>[a-z]{1,5}|[+-]\d{4})\s+)?(?<year>\d{4})$`,
    'u',
  ),
  // 2004/01/31 10:00, 31/01/2004 10:00, 31.12.2003 (day first, as in every language of ours but en-US)
  new RegExp(String.raw`^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})${TAIL}$`, 'u'),
  new RegExp(String.raw`^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})${TAIL}$`, 'u'),
  // 2004年1月31日 10時00分, 2004년 1월 31일 10:00
  new RegExp(
    String.raw`^(?<year>\d{4})\s*[年년]\s*(?<month>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})\s*[日일]${TAIL}$`,
    'u',
  ),
];

/** Longest date text that is looked at. */
const MAX_LENGTH = 80;

/**
 * Reads a date of a feed: RFC 822, RFC 3339, W3CDTF and what the press writes, with the month names and zones of
 * date-words.ts. Epoch null for what is no date (`22013`, 31 February). Years are not judged here.
 * @param timeZone IANA zone of dates that name none; null is UTC
 */
export function readDate(raw: string, timeZone: string | null): ParsedDate {
  const text = raw.trim();
  const fields = text.length > MAX_LENGTH ? null : readFields(text);
  if (fields === null) return { raw: text.slice(0, MAX_LENGTH), epochMs: null, zone: 'ASSUMED' };
  const wall = Date.UTC(2000, fields.month - 1, fields.day, fields.hour, fields.minute, fields.second);
  const wallMs = new Date(wall).setUTCFullYear(fields.year, fields.month - 1, fields.day);
  if (fields.offsetMinutes === null) {
    return { raw: text, epochMs: zonedEpoch(wallMs, timeZone ?? 'UTC'), zone: 'ASSUMED' };
  }
  return { raw: text, epochMs: wallMs - fields.offsetMinutes * 60_000, zone: 'STATED' };
}

function readFields(text: string): DateFields | null {
  const plain = normaliseWords(text);
  for (const shape of SHAPES) {
    const groups = shape.exec(plain)?.groups;
    const fields = groups === undefined ? null : checkFields(groups);
    if (fields !== null) return fields;
  }
  return null;
}

/** Lower case, weekday names and filler words gone, East Asian time units as colons. */
function normaliseWords(text: string): string {
  const lower = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[(（][^()（）]*[)）]/g, ' ');
  const words = lower.replace(
    /(\d+)\s*[時时시点]\s*(\d+)\s*[分분](?:\s*(\d+)\s*[秒초])?/u,
    (_, h: string, m: string, s?: string) => (s === undefined ? `${h}:${m}` : `${h}:${m}:${s}`),
  );
  const kept = words.split(/([\s,|]+)/).map((word) => (DATE_WORDS.has(word.replace(/\.$/, '')) ? ' ' : word));
  return kept
    .join('')
    .replace(/[\s|]+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .replace(/ ,/g, ',');
}

type Groups = Readonly<Record<string, string | undefined>>;

function checkFields(groups: Groups): DateFields | null {
  const offset = readZone(groups['zone']);
  const month = groups['word'] === undefined ? Number(groups['month'] ?? 1) : MONTHS.get(groups['word']);
  if (offset === undefined || month === undefined) return null;
  const year = fullYear(groups['year'] ?? '');
  const yearDay = Number(groups['yearDay'] ?? 0);
  const day = yearDay > 0 ? yearDay : Number(groups['day'] ?? 1);
  const hour = readHour(Number(groups['hour'] ?? 0), groups['half']);
  const minute = Number(groups['minute'] ?? 0);
  const second = Math.min(Number(groups['second'] ?? 0), 60);
  const longest = yearDay > 0 ? 366 : new Date(Date.UTC(year < 100 ? 2000 : year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > longest || hour > 24 || minute > 59) return null;
  return { year, month, day, hour, minute, second, offsetMinutes: offset };
}

/** Two-digit years as RFC 2822 (4.3) reads them: 00-49 are 20xx, 50-99 are 19xx. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length !== 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function readHour(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
}

/** Minutes east of UTC; null where no zone is named, undefined where the name is unknown. */
function readZone(zone: string | undefined): number | null | undefined {
  if (zone === undefined || zone === '') return null;
  const numeric = /^(?:utc|gmt)?\s*([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (numeric === null) return ZONES.get(zone);
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
  if (minutes > 15 * 60) return undefined;
  return numeric[1] === '-' ? -minutes : minutes;
}
