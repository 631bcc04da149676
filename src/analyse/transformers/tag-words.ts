import type { Peer, PeerPipeline, PeerTensor } from './peer.ts';

/** Most word pieces of one run: the models of this kind have 512 places. */
const PLACES = 512;

type Word = readonly number[];

/**
 * Label of each word. Words go to the model by their own pieces, as in the texts that such models are trained on, so
 * every label has its word (the package gives no offsets); the label of a word is that of its first piece.
 */
export async function tagWords(
  { tokenizer, model }: PeerPipeline,
  Tensor: Peer['Tensor'],
  words: readonly string[],
): Promise<string[]> {
  const { before, after } = specialPieces(tokenizer);
  const room = Math.min(PLACES, tokenizer.model_max_length) - before.length - after.length;
  const pieces = words.map((word, at) =>
    tokenizer.encode(at === 0 ? word : ` ${word}`, { add_special_tokens: false }).slice(0, room),
  );
  const labels: string[] = [];
  for (const window of windowsOf(pieces, room)) {
    const { logits } = await model(inputsOf([...before, ...window.flat(), ...after], Tensor));
    let place = before.length;
    for (const word of window) {
      labels.push(word.length === 0 ? 'O' : likeliest(logits, place, model.config.id2label ?? {}));
      place += word.length;
    }
  }
  return labels;
}

/** What the tokenizer puts around a text. */
function specialPieces(tokenizer: PeerPipeline['tokenizer']): { before: Word; after: Word } {
  const whole = tokenizer.encode('a');
  const bare = tokenizer.encode('a', { add_special_tokens: false });
  const at = Math.max(0, whole.indexOf(bare[0] ?? -1));
  return { before: whole.slice(0, at), after: whole.slice(at + bare.length) };
}

/** Words in order, in groups of at most `room` pieces. */
function windowsOf(words: readonly Word[], room: number): Word[][] {
  const windows: Word[][] = [];
  let free = 0;
  for (const word of words) {
    if (windows.length === 0 || word.length > free) {
      windows.push([]);
      free = room;
    }
    windows.at(-1)?.push(word);
    free -= word.length;
  }
  return windows;
}

function inputsOf(ids: readonly number[], Tensor: Peer['Tensor']): Record<string, object> {
  const tensor = (values: readonly number[]) =>
    new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
  return {
    input_ids: tensor(ids),
    attention_mask: tensor(ids.map(() => 1)),
    token_type_ids: tensor(ids.map(() => 0)),
  };
}

function likeliest(
  { data, dims }: PeerTensor,
  place: number,
  labels: Readonly<Record<string, string>>,
): string {
  const width = dims.at(-1) ?? 0;
  const row = data.subarray(place * width, (place + 1) * width);
  return labels[row.indexOf(Math.max(...row))] ?? 'O';
}
