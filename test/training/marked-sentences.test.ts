import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readMarkedSentences } from '../../training/marked-sentences.ts';

const OURS = path.join(import.meta.dirname, '../../training/sentences');

async function read(line: string): Promise<Awaited<ReturnType<typeof readMarkedSentences>>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'warta-sentences-'));
  try {
    await writeFile(path.join(folder, 'en-1.tsv'), `${line}\n`);
    return await readMarkedSentences(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('readMarkedSentences', () => {
  test('takes the marks out and keeps names, tones and relations', async () => {
    const [sentence] = await read('[Brixel|O+] buys [Tanvo AI|M0]’s maker\tACQ 1>2;COM 2=1-');
    expect(sentence?.text).toBe('Brixel buys Tanvo AI’s maker');
    expect(sentence?.names).toEqual([
      { start: 0, end: 6, letter: 'O', tone: 1 },
      { start: 12, end: 20, letter: 'M', tone: 0 },
    ]);
    expect(sentence?.relations).toEqual([
      { type: 'ACQUISITION', subject: 0, object: 1, polarity: 0 },
      { type: 'COMPETITION', subject: 1, object: 0, polarity: -1 },
    ]);
  });

  test.each(['ACQ 1>3', 'BUY 1>2', 'ACQ 1>1', 'ACQ 0>1'])('tells where %p stands', async (relations) => {
    await expect(read(`[Brixel|O+] buys [Tanvo|O0]\t${relations}`)).rejects.toThrow(
      `en-1.tsv, line 1: relation "${relations}"`,
    );
  });

  test('reads all of ours, with names in every sentence and no two alike', async () => {
    const sentences = await readMarkedSentences(OURS);
    expect(sentences.length).toBeGreaterThan(8000);
    expect(sentences.filter(({ names }) => names.length === 0)).toEqual([]);
    expect(sentences.filter(({ text }) => /[[\]|\t]/.test(text))).toEqual([]);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });
});
