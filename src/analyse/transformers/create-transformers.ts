import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Config } from '../../config.ts';
import { messageOf, WartaError } from '../../errors.ts';
import { createModelThread, type ModelThread } from './model-thread.ts';
import { missingFile } from './model-files.ts';
import { namesOfLabels, tonesOfLabels, wrongNameLabels, wrongToneLabels } from './model-labels.ts';
import type { Embedder, NameTagger, OptionalModels, SentimentModel } from './optional-models.ts';
import { findPeer, PEER, type PeerTask } from './peer.ts';
import type { LabelScore, ModelSource } from './transformer-worker.ts';

export type TransformerOptions = Pick<
  Config,
  'nameModel' | 'sentimentModel' | 'modelDir' | 'modelLanguages' | 'modelDtype' | 'modelDownload'
>;

/**
 * The models that the configuration names, null where it names none. Throws WartaError CONFIG where the package or a
 * model's file is missing; nothing is loaded before `open`.
 */
export function createTransformers(options: TransformerOptions): OptionalModels | null {
  const { nameModel, sentimentModel, modelDtype, modelLanguages } = options;
  if (nameModel === null && sentimentModel === null) return null;
  if (nameModel !== null) checkModel('WARTA_NAME_MODEL', nameModel, options);
  if (sentimentModel !== null) checkModel('WARTA_SENTIMENT_MODEL', sentimentModel, options);
  const thread = createModelThread(sourceOf(options));
  const languages = new Set(modelLanguages);
  const id = (model: string): string => `${model}:${modelDtype}`;
  return {
    names: nameModel === null ? null : createNameTagger(thread, nameModel, id(nameModel)),
    sentiment:
      sentimentModel === null ? null : createSentimentModel(thread, sentimentModel, id(sentimentModel)),
    reads: (language) => languages.has('*') || languages.has(language),
    open: () => openModels(thread, options),
    close: () => thread.close(),
    isClosed: () => thread.isClosed(),
  };
}

/** A model that gives vectors, by the same rules; it is loaded when this returns. */
export async function openEmbedder(
  model: string,
  options: TransformerOptions,
): Promise<Embedder & { close(): Promise<void> }> {
  checkModel('the embedder', model, options);
  const thread = createModelThread(sourceOf(options));
  try {
    await openModel(thread, 'the embedder', model, 'feature-extraction', () => null);
  } catch (error) {
    await thread.close();
    throw error;
  }
  return {
    id: `${model}:${options.modelDtype}`,
    embed: (texts) =>
      each(texts, async (text) => (await thread.run(model, { kind: 'embed', text })) as Float32Array),
    close: () => thread.close(),
  };
}

function checkModel(setting: string, model: string, options: TransformerOptions): void {
  const { modelDir, modelDtype, modelDownload } = options;
  const chosen = `${setting} is "${model}"`;
  if (findPeer(modelDir) === null) {
    const install = `npm install --prefix ${modelDir} --ignore-scripts ${PEER}@4`;
    throw new WartaError('CONFIG', `${chosen}, which needs the package ${PEER}: ${install}`);
  }
  const missing = modelDownload ? null : missingFile(path.join(modelDir, model), modelDtype);
  if (missing === null) return;
  const hint = 'put the model there (docs/transformers.md), or set WARTA_MODEL_DOWNLOAD=true';
  throw new WartaError('CONFIG', `${chosen}, but ${missing} doesn't exist: ${hint}`);
}

function sourceOf({ modelDir, modelDtype, modelDownload }: TransformerOptions): ModelSource {
  return {
    peerUrl: findPeer(modelDir) ?? PEER,
    folder: modelDir,
    dtype: modelDtype,
    download: modelDownload,
    threads: Math.max(1, Math.floor(availableParallelism() / 2)), // the API and the jobs need the others
  };
}

async function openModels(
  thread: ModelThread,
  { nameModel, sentimentModel }: TransformerOptions,
): Promise<void> {
  if (nameModel !== null)
    await openModel(thread, 'WARTA_NAME_MODEL', nameModel, 'token-classification', wrongNameLabels);
  if (sentimentModel !== null)
    await openModel(thread, 'WARTA_SENTIMENT_MODEL', sentimentModel, 'text-classification', wrongToneLabels);
}

async function openModel(
  thread: ModelThread,
  setting: string,
  model: string,
  task: PeerTask,
  wrong: (labels: readonly string[]) => string | null,
): Promise<void> {
  const refuse = (reason: string, cause?: unknown): never => {
    throw new WartaError('CONFIG', `${setting} is "${model}", but ${reason}`, { cause });
  };
  const labels = (await thread
    .run(model, { kind: 'open', task })
    .catch((error: unknown) =>
      refuse(`it can't be loaded: ${messageOf(error).replace(/\s*\n\s*/g, ' ')}`, error),
    )) as string[];
  const reason = wrong(labels);
  if (reason !== null) refuse(reason);
}

function createNameTagger(thread: ModelThread, model: string, id: string): NameTagger {
  return {
    id,
    tag: (sentences) =>
      each(sentences, async (words) =>
        namesOfLabels((await thread.run(model, { kind: 'tag', words })) as string[]),
      ),
  };
}

function createSentimentModel(thread: ModelThread, model: string, id: string): SentimentModel {
  return {
    id,
    judge: (texts) =>
      each(texts, async (text) =>
        tonesOfLabels((await thread.run(model, { kind: 'classify', text })) as LabelScore[]),
      ),
  };
}

/** One after the other, so that a failure leaves no work behind. */
async function each<From, To>(list: readonly From[], act: (item: From) => Promise<To>): Promise<To[]> {
  const made: To[] = [];
  for (const item of list) made.push(await act(item));
  return made;
}
