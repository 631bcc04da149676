import type { ClaimFigure } from '../../src/claim/claim-figure.ts';
import { matchClaims } from '../../src/claim/match-claims.ts';
import { reconcileClaims } from '../../src/claim/reconcile-claims.ts';

let nextId = 0;

/** A figure in US dollars of an article of its own, published in the order of the calls, a minute apart. */
function figure(value: number, more: Partial<ClaimFigure> = {}): ClaimFigure {
  nextId += 1;
  return {
    named: [value],
    ...{
      id: nextId,
      articleId: nextId,
      sourceId: nextId,
      storyId: 1,
      claimId: null,
      isReprint: false,
      objectId: null,
    },
    ...{ value, max: null, currency: 'USD', unit: null, approximate: false, bound: null },
    ...{
      fromDate: null,
      toDate: null,
      rawText: `$${value}`,
      publishedAt: new Date(Date.UTC(2025, 0, 1) + nextId * 60_000),
    },
    ...more,
  };
}

const about = { approximate: true };

/** Values of each claim, in the order of their figures. */
const valuesOf = (figures: readonly ClaimFigure[]) =>
  reconcileClaims(figures, 'INVESTMENT').map((claim) => claim.figures.map(({ value }) => value));

describe('what is one claim', () => {
  test.each<[name: string, figures: ClaimFigure[], claims: (number | null)[][]]>([
    ['equal values', [figure(13), figure(13)], [[13, 13]]],
    ['values within 2 %', [figure(100), figure(102)], [[100, 102]]],
    ['not values further apart', [figure(100), figure(102.1)], [[100], [102.1]]],
    ['approximate values within 10 %', [figure(100), figure(110, about)], [[100, 110]]],
    ['not approximate values further apart', [figure(100), figure(112, about)], [[100], [112]]],
    ['an approximate value that came first', [figure(11, about), figure(10)], [[11, 10]]],
    [
      'an approximate value and the nearer of two exact ones',
      [figure(95, about), figure(90), figure(97)],
      [[90], [95, 97]],
    ],
    ['not two currencies', [figure(13), figure(13, { currency: 'EUR' })], [[13], [13]]],
    [
      'not a currency and a count',
      [figure(13), figure(13, { currency: null, unit: 'PERSON' })],
      [[13], [13]],
    ],
    ['not a number and a range from it', [figure(10), figure(10, { max: 20 })], [[10], [10]]],
    ['equal ranges', [figure(10, { max: 20 }), figure(10, { max: 20 })], [[10, 10]]],
    ['zero and zero', [figure(0), figure(0)], [[0, 0]]],
    ['not a value and its negative', [figure(5), figure(-5)], [[5], [-5]]],
  ])('%s', (_name, figures, claims) => {
    expect(valuesOf(figures)).toEqual(claims);
  });

  test('deadlines of the same days, not of others', () => {
    const day = { currency: null, unit: 'DATE' as const, value: null };
    const claims = reconcileClaims(
      [
        figure(0, { ...day, fromDate: '2025-01-01', toDate: '2025-12-31' }),
        figure(0, { ...day, fromDate: '2025-01-01', toDate: '2025-12-31' }),
        figure(0, { ...day, fromDate: '2025-01-01', toDate: '2025-06-30' }),
      ],
      'DEADLINE',
    );
    expect(claims.map(({ articleCount }) => articleCount)).toEqual([2, 1]);
  });

  test('"by year\'s end", said on two days in one story, is one deadline; in two stories it is two', () => {
    const due = (day: string, storyId: number) =>
      figure(0, {
        ...{
          currency: null,
          unit: 'DATE' as const,
          value: null,
          fromDate: day,
          toDate: '2025-12-31',
          storyId,
        },
        publishedAt: new Date(`${day}T09:00:00Z`),
      });
    const claims = reconcileClaims(
      [due('2025-03-07', 1), due('2025-03-10', 1), due('2025-03-10', 2)],
      'DEADLINE',
    );
    expect(claims.map(({ articleCount }) => articleCount)).toEqual([2, 1]);
  });

  test('lengths of time of two stories are not', () => {
    const month = { currency: null, unit: 'MONTH' as const };
    const claims = reconcileClaims([figure(6, month), figure(6, { ...month, storyId: 2 })], 'DURATION');
    expect(claims).toHaveLength(2);
  });

  test('"700 of about 770" is two claims, also where another article has only one of them', () => {
    const both = { articleId: 900, named: [700, 770] };
    const figures = [
      figure(700, { ...both, bound: 'AT_LEAST' }),
      figure(770, { ...both, ...about }),
      figure(700),
    ];
    expect(valuesOf(figures)).toEqual([[700, 700], [770]]);
  });
});

describe('figures that name the other party, and figures that name none', () => {
  const [OPENAI, ANTHROPIC] = [71, 72];
  const to = (objectId: number, more: Partial<ClaimFigure> = {}) => ({ objectId, ...more });
  const objectsOf = (figures: readonly ClaimFigure[]) =>
    reconcileClaims(figures, 'INVESTMENT').map((claim) => [
      claim.objectId,
      ...claim.figures.map(({ objectId }) => objectId),
    ]);

  test.each<[name: string, figures: ClaimFigure[], objects: (number | null)[][]]>([
    [
      'are two claims with two parties',
      [figure(13, to(OPENAI)), figure(13, to(ANTHROPIC))],
      [
        [71, 71],
        [72, 72],
      ],
    ],
    [
      'are one claim where one names it',
      [figure(13), figure(13, to(OPENAI)), figure(13)],
      [[71, null, 71, null]],
    ],
    [
      'are two of another value',
      [figure(20), figure(13, to(OPENAI))],
      [
        [71, 71],
        [null, null],
      ],
    ],
    [
      'stay apart where two parties are named as often',
      [figure(13, to(OPENAI)), figure(13, to(ANTHROPIC)), figure(13)],
      [
        [71, 71],
        [72, 72],
        [null, null],
      ],
    ],
    [
      'go with the party that their story names',
      [figure(13, to(OPENAI)), figure(13, to(ANTHROPIC, { storyId: 2 })), figure(13, { storyId: 2 })],
      [
        [71, 71],
        [72, 72, null],
      ],
    ],
    [
      'go with the party that three quarters name',
      [...[1, 2, 3].map(() => figure(13, to(OPENAI))), figure(13, to(ANTHROPIC)), figure(13)],
      [
        [71, 71, 71, 71, null],
        [72, 72],
      ],
    ],
  ])('%s', (_name, figures, objects) => {
    expect(objectsOf(figures)).toEqual(objects);
    expect(objectsOf(figures.toReversed())).toEqual(objects);
  });

  test('the exact value stands for the claim, also where only the approximate one names the party', () => {
    const [claim] = reconcileClaims([figure(13.2, { ...about, objectId: OPENAI }), figure(13)], 'INVESTMENT');
    expect(claim).toMatchObject({ objectId: OPENAI, representative: { value: 13 }, articleCount: 2 });
  });

  test('values with two parties are no contradiction, values with one are', () => {
    const statuses = (object: number) =>
      reconcileClaims([figure(13, to(OPENAI)), figure(20, to(object))], 'INVESTMENT').map(
        ({ status }) => status,
      );
    expect(statuses(ANTHROPIC)).toEqual(['SINGLE_SOURCE', 'SINGLE_SOURCE']);
    expect(statuses(OPENAI)).toEqual(['CONFLICTING', 'CONFLICTING']);
  });
});

describe('how well it is supported', () => {
  const statuses = (figures: readonly ClaimFigure[]) =>
    reconcileClaims(figures, 'INVESTMENT').map(({ status }) => status);

  test.each<[name: string, figures: ClaimFigure[], statuses: string[]]>([
    ['one publisher', [figure(13)], ['SINGLE_SOURCE']],
    ['one publisher twice', [figure(13, { sourceId: 1 }), figure(13, { sourceId: 1 })], ['SINGLE_SOURCE']],
    ['a reprint of another publisher', [figure(13), figure(13, { isReprint: true })], ['SINGLE_SOURCE']],
    ['two publishers', [figure(13), figure(13)], ['CORROBORATED']],
    ['another value in the same story', [figure(13), figure(13), figure(20)], ['CONFLICTING', 'CONFLICTING']],
    [
      'another value in another story',
      [figure(13), figure(20, { storyId: 2 })],
      ['SINGLE_SOURCE', 'SINGLE_SOURCE'],
    ],
    [
      'another value before clustering',
      [figure(13, { storyId: null }), figure(20, { storyId: null })],
      ['SINGLE_SOURCE', 'SINGLE_SOURCE'],
    ],
    [
      'another value of a reprint',
      [figure(13), figure(20, { isReprint: true })],
      ['SINGLE_SOURCE', 'SINGLE_SOURCE'],
    ],
    ['another currency', [figure(13), figure(20, { currency: 'EUR' })], ['SINGLE_SOURCE', 'SINGLE_SOURCE']],
    [
      'a bound that the other keeps',
      [figure(13), figure(10, { bound: 'AT_LEAST' })],
      ['SINGLE_SOURCE', 'SINGLE_SOURCE'],
    ],
    [
      'a bound that the other breaks',
      [figure(13), figure(10, { bound: 'AT_MOST' })],
      ['CONFLICTING', 'CONFLICTING'],
    ],
    ['values but a little apart', [figure(900), figure(950)], ['CONFLICTING', 'CONFLICTING']],
    ['a range around the other', [figure(13), figure(10, { max: 20 })], ['SINGLE_SOURCE', 'SINGLE_SOURCE']],
    [
      'both values in one article',
      [
        figure(13, { articleId: 900, named: [13, 20] }),
        figure(20, { articleId: 900, named: [13, 20] }),
        figure(20),
      ],
      ['SINGLE_SOURCE', 'CORROBORATED'],
    ],
    [
      'the other value in another role in one article, such as the total',
      [figure(13, { named: [13, 20.5] }), figure(20)],
      ['SINGLE_SOURCE', 'SINGLE_SOURCE'],
    ],
    [
      'a value of another size, such as a part',
      [figure(4000), figure(135)],
      ['SINGLE_SOURCE', 'SINGLE_SOURCE'],
    ],
    [
      'another value of the same publisher, who has news',
      [figure(13, { sourceId: 1 }), figure(20, { sourceId: 1 })],
      ['SINGLE_SOURCE', 'SINGLE_SOURCE'],
    ],
    [
      'another value four days later',
      [figure(13), figure(20, { publishedAt: new Date(Date.UTC(2025, 0, 6)) })],
      ['SINGLE_SOURCE', 'SINGLE_SOURCE'],
    ],
    [
      'another value two days later',
      [figure(13), figure(20, { publishedAt: new Date(Date.UTC(2025, 0, 3)) })],
      ['CONFLICTING', 'CONFLICTING'],
    ],
    ['a loss where the other is a gain', [figure(13), figure(-13)], ['SINGLE_SOURCE', 'SINGLE_SOURCE']],
  ])('%s', (_name, figures, expected) => {
    expect(statuses(figures)).toEqual(expected);
  });

  test.each(['DURATION', 'PRICE', 'CAPACITY'] as const)(
    'two of predicate %s are no contradiction',
    (predicate) => {
      const claims = reconcileClaims([figure(6), figure(12)], predicate);
      expect(claims.map(({ status }) => status)).toEqual(['SINGLE_SOURCE', 'SINGLE_SOURCE']);
    },
  );

  test('a contested claim names those that contest it, and no others', () => {
    const claims = reconcileClaims([figure(13), figure(20), figure(14, { storyId: 2 })], 'INVESTMENT');
    expect(claims.map(({ conflicts }) => conflicts)).toEqual([[1], [0], []]);
  });

  test('the first reporter is the earliest original, whatever the order of the rows', () => {
    const early = figure(13, { isReprint: true });
    const original = figure(13);
    const late = figure(13);
    const [claim] = reconcileClaims([late, original, early], 'INVESTMENT');

    expect(claim).toMatchObject({
      first: original,
      articleCount: 3,
      sourceCount: 2,
      lastReportedAt: late.publishedAt,
    });
  });
});

describe('which stored claim goes on', () => {
  const stored = (id: number, value: number, firstArticleId: number | null = null) => ({
    ...figure(value),
    ...{ id, firstArticleId },
  });

  test('the one that most of the figures belonged to, also if its value was corrected', () => {
    const [draft] = reconcileClaims([figure(20, { claimId: 7 }), figure(20, { claimId: 7 })], 'INVESTMENT');
    expect([...matchClaims(draft ? [draft] : [], [stored(3, 20), stored(7, 13)]).values()]).toEqual([7]);
  });

  test('after a new analysis the one of the same value; others are left over', () => {
    const drafts = reconcileClaims([figure(20), figure(50)], 'INVESTMENT');
    expect([...matchClaims(drafts, [stored(3, 20.1), stored(4, 13)]).values()]).toEqual([3, null]);
  });

  test('of two of equal value, the one with the same first report', () => {
    const drafts = reconcileClaims([figure(20, { articleId: 901 })], 'INVESTMENT');
    expect([...matchClaims(drafts, [stored(3, 20, 900), stored(4, 20, 901)]).values()]).toEqual([4]);
  });

  test('each stored claim goes to one draft', () => {
    const drafts = reconcileClaims([figure(20, { claimId: 3 }), figure(30, { claimId: 3 })], 'INVESTMENT');
    expect([...matchClaims(drafts, [stored(3, 30)]).values()]).toEqual([null, 3]);
  });
});
