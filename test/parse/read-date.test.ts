import { readDate } from '../../src/parse/read-date.ts';

const iso = (raw: string, timeZone: string | null = null) => {
  const { epochMs } = readDate(raw, timeZone);
  return epochMs === null ? null : new Date(epochMs).toISOString().replace('.000Z', 'Z');
};

test.each([
  ['Thu, 01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48:21Z'],
  ['01 Jan 04 19:48 EST', '2004-01-02T00:48:00Z'],
  ['Thu, 01 Jan 2004 19:48:21 +0700', '2004-01-01T12:48:21Z'],
  ['2003-12-31T10:14:55Z', '2003-12-31T10:14:55Z'],
  ['2003-12-31T10:14:55.123+07:00', '2003-12-31T03:14:55Z'],
  ['2003-12', '2003-12-01T00:00:00Z'],
  ['20031231', '2003-12-31T00:00:00Z'],
  ['2003-335', '2003-12-01T00:00:00Z'],
  ['Thu Jan  1 19:48:21 2004', '2004-01-01T19:48:21Z'],
  ['January 5, 2004 2:05 pm PDT', '2004-01-05T21:05:00Z'],
  ['Senin, 3 Agustus 2026 14:05 WIB', '2026-08-03T07:05:00Z'],
  ['Kamis, 17 Mei 2026, 09.30 WITA', '2026-05-17T01:30:00Z'],
  ['31/12/2025 23:00 WIT', '2025-12-31T14:00:00Z'],
  ['31 de diciembre de 2003', '2003-12-31T00:00:00Z'],
  ['1. März 2026 10:00 MEZ', '2026-03-01T09:00:00Z'],
  ['12 août 2026 10:00 +0200', '2026-08-12T08:00:00Z'],
  ['Κυρ, 11 Ιούλ 2004 12:00:00 EST', '2004-07-11T17:00:00Z'],
  ['2026年8月3日 14時05分', '2026-08-03T14:05:00Z'],
])('reads %s', (raw, expected) => {
  expect(iso(raw)).toBe(expected);
});

test.each([
  '',
  '22013',
  'yesterday',
  'Thu, 31 Jun 2004 19:48:21 GMT',
  '2004-13-01',
  '0000-00-00',
  '275760-01-01',
  '2004-05-05T25:00:00Z',
  '1 Foo 2004',
  '01 Jan 2004 10:00 XYZ',
  '1 '.repeat(100),
])('"%s" is no date', (raw) => {
  expect(iso(raw)).toBeNull();
});

test.each([
  ['2026-07-01 12:00:00', 'Asia/Jakarta', '2026-07-01T05:00:00Z'],
  ['2026-07-01 12:00:00', 'America/New_York', '2026-07-01T16:00:00Z'],
  ['2026-01-01 12:00:00', 'America/New_York', '2026-01-01T17:00:00Z'],
  ['2026-07-01 12:00:00', null, '2026-07-01T12:00:00Z'],
  ['2026-07-01 12:00:00', 'No/Zone', '2026-07-01T12:00:00Z'],
])('%s without a zone in %s is an assumption', (raw, zone, expected) => {
  expect(iso(raw, zone)).toBe(expected);
  expect(readDate(raw, zone).zone).toBe('ASSUMED');
});

test('a stated zone is no assumption', () => {
  expect(readDate('1 Jan 2026 10:00 WIB', 'Europe/Berlin').zone).toBe('STATED');
});
