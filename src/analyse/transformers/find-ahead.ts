import type { Analysis, ArticleInput, NameInText, Span } from '../analysis.ts';
import type { Analyser } from '../create-analyser.ts';
import { nameTokens } from '../names/name-tokens.ts';
import { splitSentences } from '../sentences.ts';
import type { Probabilities } from '../sentiment/linear-model.ts';
import type { FoundAhead } from './found-ahead.ts';
import type { NameTagger, OptionalModels, SentimentModel } from './optional-models.ts';

/** Sentences at most whose names are looked for: at some 30 ms each, longer texts would hold up all others. */
const NAMED_SENTENCES = 100;
/** Sentences at most that are judged: title and lead weigh most, the end of a long text hardly counts. */
const JUDGED_SENTENCES = 24;
/** Longest sentence, UTF-16 units: beyond it a "sentence" is a list or broken markup. */
const LONGEST_NAMED = 2_000;
/** What is judged of a sentence, UTF-16 units: no tokenizer makes more than the 512 pieces of it that a model takes. */
const LONGEST_JUDGED = 500;

/** The analysis of an article, with the models where there are any. Rejects if a model fails on the text. */
export async function analyseWith(
  { analyser, models }: { readonly analyser: Analyser; readonly models: OptionalModels | null },
  article: ArticleInput,
): Promise<Analysis> {
  if (models === null || !models.reads(analyser.identify(article).language)) return analyser.analyse(article);
  return analyser.analyse(article, await findAhead(models, article));
}

/** Version of what `analyseWith` gives in a language that the models read. */
export function versionWith(own: string, models: Pick<OptionalModels, 'names' | 'sentiment'> | null): string {
  return `${own}${models === null ? '' : versionOf(models)}`;
}

async function findAhead({ names, sentiment }: OptionalModels, article: ArticleInput): Promise<FoundAhead> {
  const sentences = splitSentences(article.text, article.titleLength);
  return {
    version: versionOf({ names, sentiment }),
    names: names === null ? null : await findNames(names, article.text, sentences.slice(0, NAMED_SENTENCES)),
    tones:
      sentiment === null ? null : await judge(sentiment, article.text, sentences.slice(0, JUDGED_SENTENCES)),
  };
}

function versionOf({ names, sentiment }: Pick<OptionalModels, 'names' | 'sentiment'>): string {
  return `${names === null ? '' : `+ner:${names.id}`}${sentiment === null ? '' : `+tone:${sentiment.id}`}`;
}

async function findNames(
  tagger: NameTagger,
  text: string,
  sentences: readonly Span[],
): Promise<NameInText[]> {
  const cut = sentences
    .filter(({ start, end }) => end - start <= LONGEST_NAMED)
    .map(({ start, end }) => nameTokens(text, start, end));
  const found = await tagger.tag(cut.map((tokens) => tokens.map(({ word }) => word)));
  return cut.flatMap((tokens, sentence) =>
    (found[sentence] ?? []).flatMap(({ start, end, type }) => {
      const [first, last] = [tokens[start], tokens[end - 1]];
      return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end, type }];
    }),
  );
}

function judge(
  model: SentimentModel,
  text: string,
  sentences: readonly Span[],
): Promise<readonly Probabilities[]> {
  return model.judge(
    sentences.map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_JUDGED))),
  );
}
