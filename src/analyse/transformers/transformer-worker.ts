/**
 * The thread in which optional models run: takes one `ModelRequest` at a time and answers with a `ModelAnswer`. Loads the
 * package and each model with the first request that names it and keeps them.
 */
import { parentPort } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import type { Peer, PeerPipeline, PeerTask } from './peer.ts';
import { tagWords } from './tag-words.ts';

/** Where models come from; the same in all requests. */
export interface ModelSource {
  /** Address of the package's main file. */
  readonly peerUrl: string;
  readonly folder: string;
  readonly dtype: string;
  /** Files that the folder lacks are fetched from the hub. */
  readonly download: boolean;
  /** Threads of one computation. */
  readonly threads: number;
}

export interface ModelRequest {
  readonly source: ModelSource;
  readonly model: string;
  readonly work: ModelWork;
}

/** What is done with the model, and what comes back. */
export type ModelWork =
  /** Loads it: the model's labels, in the order of its outputs. */
  | { readonly kind: 'open'; readonly task: PeerTask }
  /** A label for each word of a sentence: `string[]`. */
  | { readonly kind: 'tag'; readonly words: readonly string[] }
  /** Labels of a text with their probabilities: `LabelScore[]`. */
  | { readonly kind: 'classify'; readonly text: string }
  /** The vector of a text: `Float32Array`. */
  | { readonly kind: 'embed'; readonly text: string };

export interface LabelScore {
  readonly label: string;
  readonly score: number;
}

export type ModelAnswer =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly reason: string };

const TASKS = {
  tag: 'token-classification',
  classify: 'text-classification',
  embed: 'feature-extraction',
} as const;

let peer: Promise<Peer> | null = null;
const pipelines = new Map<string, Promise<PeerPipeline>>();

parentPort?.on('message', (request: ModelRequest) => {
  void answer(request).then((result) => parentPort?.postMessage(result));
});

async function answer({ source, model, work }: ModelRequest): Promise<ModelAnswer> {
  try {
    const loaded = await (peer ??= loadPeer(source));
    const task = work.kind === 'open' ? work.task : TASKS[work.kind];
    const pipeline = await pipelineOf(loaded, task, model, source);
    return { kind: 'done', value: await run(loaded, pipeline, work) };
  } catch (error) {
    return { kind: 'failed', reason: messageOf(error) };
  }
}

async function loadPeer({ peerUrl, folder, download }: ModelSource): Promise<Peer> {
  const module = (await import(peerUrl)) as Peer | { readonly default: Peer };
  const loaded = 'pipeline' in module ? module : module.default;
  Object.assign(loaded.env, {
    ...{ localModelPath: folder, cacheDir: folder, allowRemoteModels: download, logLevel: 40 },
  });
  return loaded;
}

function pipelineOf(
  loaded: Peer,
  task: PeerTask,
  model: string,
  { dtype, threads }: ModelSource,
): Promise<PeerPipeline> {
  const key = `${task} ${model}`;
  const known = pipelines.get(key);
  if (known !== undefined) return known;
  const opened = loaded.pipeline(task, model, { dtype, session_options: { intraOpNumThreads: threads } });
  pipelines.set(key, opened);
  opened.catch(() => pipelines.delete(key)); // a failed load may go better the next time
  return opened;
}

async function run({ Tensor }: Peer, pipeline: PeerPipeline, work: ModelWork): Promise<unknown> {
  switch (work.kind) {
    case 'open':
      return Object.values(pipeline.model.config.id2label ?? {});
    case 'tag':
      return tagWords(pipeline, Tensor, work.words);
    case 'classify':
      return (await pipeline([work.text], { top_k: null }))[0];
    case 'embed':
      return (await pipeline([work.text], { pooling: 'mean', normalize: true })).data.slice();
  }
}
