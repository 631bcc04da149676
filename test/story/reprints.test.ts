import { findReprints, reprintSignature, signatureOverlap } from '../../src/story/reprints.ts';

const BODY = `The chip maker said on Tuesday that it would build two plants in the north of the country. Work on the first
is to begin in spring, and the company expects to hire nine hundred people within three years. The regional government
promised cheaper power and a new road to the harbour. Rivals have complained that the aid distorts the market. A decision
by the competition authority is expected before the summer, according to two people who know the file.`;
const CHANGED = BODY.replace(
  'The chip maker said on Tuesday',
  'Our correspondent reports: the firm announced',
).replace('Rivals have complained that the aid distorts the market. ', '');
const OTHER = `Two new plants for chips are planned in the north, the company announced. It wants to take on nine hundred staff
over three years and start building in spring. Power will be cheaper thanks to the region, which also pays for a road
to the port. Competitors are unhappy about the subsidies, and the authority that watches over competition will rule
on them before summer begins, insiders say.`;

const sign = (body: string, title = 'A title', language = 'en') =>
  reprintSignature({ text: `${title}\n\n${body}`, titleLength: title.length, language });

const article = (
  id: string,
  publishedAt: number | null,
  body: string,
  entities: [string, number][] = [],
) => ({
  id,
  publishedAt,
  signature: sign(body),
  features: new Map(entities.map(([key, weight]) => [`e:${key}`, weight])),
});

describe('reprintSignature', () => {
  test('holds 64 integers that fit a column of 32 bits', () => {
    const signature = sign(BODY);
    expect(signature).toHaveLength(64);
    expect(signature.every((value) => Number.isInteger(value) && Math.abs(value) <= 2 ** 31)).toBe(true);
  });

  test('another headline changes nothing', () => {
    expect(sign(BODY, 'Plants planned')).toEqual(sign(BODY, 'Nine hundred jobs'));
  });

  test.each([
    ['en', 'Two words only here'],
    ['zh', '公司宣布建厂'],
  ])('a short text has none (%s)', (language, body) => {
    expect(sign(body, 'x', language)).toEqual([]);
  });

  test('Chinese copies agree, other Chinese reports don’t', () => {
    const body =
      '芯片制造商周二表示将在北部建设两座工厂，第一座工厂的建设将于春季开始，公司预计三年内雇用九百人。地方政府承诺提供更便宜的电力。';
    const other =
      '据知情人士透露，竞争主管部门将在夏季之前就补贴问题作出裁决，竞争对手对此表示不满，认为援助扭曲了市场竞争秩序，要求公开审查。';
    expect(signatureOverlap(sign(body, 'x', 'zh'), sign(`本报讯 ${body}`, 'y', 'zh'))).toBeGreaterThan(0.6);
    expect(signatureOverlap(sign(body, 'x', 'zh'), sign(other, 'y', 'zh'))).toBeLessThan(0.2);
  });
});

describe('findReprints', () => {
  test('a copy with another lead and a sentence less points to the earlier article', () => {
    expect(findReprints([article('copy', 2, CHANGED), article('first', 1, BODY)])).toEqual(
      new Map([['copy', 'first']]),
    );
  });

  test('another report of the same event is none', () => {
    expect(findReprints([article('first', 1, BODY), article('other', 2, OTHER)])).toEqual(new Map());
  });

  test('copies of copies point to the first, one level deep', () => {
    const tail = ` ${OTHER.slice(0, 120)}`;
    const found = findReprints([
      article('a', 1, BODY),
      article('b', 2, CHANGED),
      article('c', 3, CHANGED.replace('A decision', 'Word') + tail),
    ]);
    expect(found).toEqual(
      new Map([
        ['b', 'a'],
        ['c', 'a'],
      ]),
    );
  });

  test('when an earlier copy arrives all point to it', () => {
    const known = [article('b', 2, BODY), article('c', 3, CHANGED)];
    expect(findReprints(known)).toEqual(new Map([['c', 'b']]));
    expect(findReprints([...known, article('a', 1, CHANGED)])).toEqual(
      new Map([
        ['b', 'a'],
        ['c', 'a'],
      ]),
    );
  });

  test('articles too short for a signature are never copies', () => {
    expect(findReprints([article('a', 1, 'Short.'), article('b', 2, 'Short.')])).toEqual(new Map());
  });

  test('what one template says of another company is no copy', () => {
    const quarter = (company: string) =>
      article(company, 1, BODY, [
        [company, 6],
        ['lseg', 2],
      ]);
    expect(findReprints([quarter('nvidia'), quarter('amd')])).toEqual(new Map());
  });

  test('a copy may name less, as long as it names whom the first is about', () => {
    const first = article('a', 1, BODY, [
      ['nvidia', 6],
      ['tsmc', 2],
    ]);
    expect(findReprints([first, article('b', 2, BODY, [['nvidia', 6]])])).toEqual(new Map([['b', 'a']]));
  });

  test('a text that comes again after more than a week is published anew', () => {
    const day = 86_400_000;
    expect(findReprints([article('a', 0, BODY), article('b', 7 * day, BODY)])).toEqual(new Map([['b', 'a']]));
    expect(findReprints([article('a', 0, BODY), article('b', 8 * day, BODY)])).toEqual(new Map());
  });
});
