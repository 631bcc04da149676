/** Analyses articles of 400 words in one thread, with everything on and with the linear model in the network's place. */
import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { ArticleInput } from '../src/analyse/analysis.ts';
import { type Analyser, createAnalyser } from '../src/analyse/create-analyser.ts';
import { defaultModelsFolder } from '../src/analyse/models-folder.ts';
import { readSampleFiles } from '../src/evaluate/sample-files.ts';
import { createLog } from '../src/log.ts';
import { loadTopicPacks } from '../src/topic/load-topic-packs.ts';
import type { SampleArticle } from '../src/topic/sample-news.ts';

export interface SpeedOptions {
  /** Articles analysed by each of the two, split into runs whose median counts. */
  readonly articles: number;
  readonly stop: AbortSignal;
  readonly onProgress: (done: number, msPerArticle: number) => void;
}

export interface SpeedReport {
  readonly bench: 'analysis-speed';
  readonly articles: number;
  /** Articles per second of processor time: medians of the runs. */
  readonly everything: number;
  readonly withoutNetwork: number;
}

const TOPIC = 'topics/ai-industry';
const WORDS = 400;
/** Made of as many articles of the sample each, half of them Indonesian. */
const JOINED = 4;
const TEXTS = 40;
const NETWORK = 'entity-sentiment';

export async function analysisSpeed(options: SpeedOptions): Promise<SpeedReport> {
  const packs = await loadTopicPacks([TOPIC], createLog({ level: 'error', format: 'text' }));
  const { articles } = await readSampleFiles([], path.join(TOPIC, 'sample'));
  const texts = ['id', 'en'].flatMap((language) => joined(articles, language, TEXTS / 2));
  const linear = await mkdtemp(path.join(os.tmpdir(), 'warta-models-'));
  try {
    for (const folder of await readdir(defaultModelsFolder()))
      if (folder !== NETWORK)
        await symlink(path.join(defaultModelsFolder(), folder), path.join(linear, folder));
    const everything = await createAnalyser(packs);
    const withoutNetwork = await createAnalyser(packs, { modelsFolder: linear });
    const marks = { everything: [] as number[], withoutNetwork: [] as number[] };
    const runs = Math.max(1, Math.ceil(options.articles / TEXTS));
    for (let run = -1; run < runs; run += 1) {
      options.stop.throwIfAborted();
      const [one, other] = [everything, withoutNetwork].map((analyser) => timed(texts, analyser));
      if (run < 0) continue; // the first one warms up
      marks.everything.push(one as number);
      marks.withoutNetwork.push(other as number);
      options.onProgress((run + 1) * TEXTS, 1000 / (one as number));
      await new Promise(setImmediate); // lets a signal in
    }
    return {
      bench: 'analysis-speed',
      articles: runs * TEXTS,
      everything: median(marks.everything),
      withoutNetwork: median(marks.withoutNetwork),
    };
  } finally {
    await rm(linear, { recursive: true });
  }
}

/** Articles of one language put together and cut after 400 words. */
function joined(articles: readonly SampleArticle[], language: string, count: number): ArticleInput[] {
  const own = articles.filter((article) => article.language === language);
  return Array.from({ length: count }, (_, index) => {
    const parts = Array.from({ length: JOINED }, (__, at) => own[(2 * index + at) % own.length]);
    const title = parts[0]?.title ?? '';
    const words = parts
      .map((part) => part?.body ?? '')
      .join('\n\n')
      .split(/(?<=\s)/);
    return {
      text: `${title}\n\n${words.slice(0, WORDS).join('')}`,
      titleLength: title.length,
      declaredLanguage: language,
      publishedAt: new Date(parts[0]?.publishedAt ?? 0),
    };
  });
}

/** Articles per second of processor time. */
function timed(texts: readonly ArticleInput[], analyser: Analyser): number {
  const before = process.cpuUsage();
  for (const text of texts) analyser.analyse(text);
  const { user, system } = process.cpuUsage(before);
  return (texts.length / (user + system)) * 1e6;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(10 * (sorted[sorted.length >> 1] ?? 0)) / 10;
}
