import { offsetKind } from '../../src/read/zone-offsets.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

test.each([
  ['UTC', '2026-01-01', '2027-01-01', 'UTC'],
  ['Asia/Jakarta', '2026-01-01', '2027-01-01', 'WHOLE_HOURS'],
  ['Europe/London', '2026-01-01', '2026-01-20', 'UTC'],
  ['Europe/London', '2026-01-01', '2026-03-20', 'WHOLE_HOURS'],
  ['Europe/Berlin', '2026-01-01', '2027-01-01', 'WHOLE_HOURS'],
  ['Asia/Kolkata', '2026-01-01', '2026-01-02', 'OTHER'],
  ['Asia/Kathmandu', '2026-01-01', '2026-01-02', 'OTHER'],
  ['Australia/Lord_Howe', '2026-06-01', '2026-06-02', 'OTHER'],
  ['Australia/Lord_Howe', '2026-12-01', '2026-12-02', 'WHOLE_HOURS'],
  ['Asia/Jakarta', '1900-01-01', '1901-01-01', 'OTHER'],
  ['Asia/Jakarta', '1000-01-01', '3000-01-01', 'OTHER'],
])('%s from %s to %s is %s', (zone, from, to, kind) => {
  expect(offsetKind(zone, day(from), day(to))).toBe(kind);
});
