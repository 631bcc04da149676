import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateFeeds } from '../../src/evaluate/evaluate-feeds.ts';

test('shares count files and expectations; sanitize and unmapped fields stand apart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'feeds-'));
  const rss =
    '<rss><channel><title>T</title><item><description>&lt;p onclick="x"&gt;d&lt;/p&gt;</description></item></channel></rss>';
  await writeFile(join(folder, 'good.xml'), rss);
  await writeFile(join(folder, 'bad.xml'), 'no feed');
  const expectation = (of: string, field: string, value: string) => ({ of, index: 0, field, value });
  const cases = [
    {
      file: 'good.xml',
      category: 'rss',
      headers: {},
      expect: [
        expectation('feed', 'title', 'T'),
        expectation('feed', 'title', 'other'),
        expectation('feed', 'cloud', 'x'),
      ],
    },
    {
      file: 'good.xml',
      category: 'sanitize',
      headers: {},
      expect: [expectation('entry', 'summary', '<p>d</p>')],
    },
    { file: 'bad.xml', category: 'illformed', headers: {}, expect: [expectation('feed', 'title', 'T')] },
  ];
  const list = join(folder, 'expectations.jsonl');
  await writeFile(list, cases.map((feedCase) => JSON.stringify(feedCase)).join('\n'));

  const marks = await evaluateFeeds(list);

  expect(marks).toMatchObject({
    task: 'feeds',
    n: 3,
    files: 3,
    unmapped: 1,
    parsedShare: 2 / 3,
    exactShare: 1 / 3,
    sanitize: { n: 1, exactShare: 1 },
    byCategory: { rss: { files: 1, parsed: 1, n: 2, exact: 1 }, illformed: { parsed: 0 } },
  });
  expect(marks.itemsPerSecond).toBeGreaterThan(0);
  await rm(folder, { recursive: true });
});
