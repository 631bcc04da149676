/** Short strings of which a text must have at least one. */
export type Grams = ReadonlySet<string>;

export const SHORTEST_GRAM = 2;
export const LONGEST_GRAM = 5;

/** Letters of news in the languages with spaces, the most frequent first. */
const BY_FREQUENCY = ' eainrtosldumgkhpcbyfvwj-xqz';
/** How much rarer than its rank a letter is taken to be. */
const RANK_OFFSET = 4;
/** As rare as this are signs that aren't listed, such as those of Chinese. */
const RARE = 0.004;

/** For each string the gram in it that texts have least; null if one is too short to have any. */
export function gramsOf(strings: readonly string[]): Grams | null {
  const chosen = new Set<string>();
  for (const text of strings) {
    const gram = rarestGram(text);
    if (gram === null) return null;
    chosen.add(gram);
  }
  return chosen;
}

function rarestGram(text: string): string | null {
  if (text.length < SHORTEST_GRAM) return null;
  const length = Math.min(text.length, LONGEST_GRAM);
  let rarest = text.slice(0, length);
  for (let start = 1; start + length <= text.length; start += 1) {
    const gram = text.slice(start, start + length);
    if (frequencyOf(gram) < frequencyOf(rarest)) rarest = gram;
  }
  return rarest;
}

/** The set of which a text most seldom has any gram; null where there is no set. */
export function cheapestOf(sets: readonly (Grams | null)[]): Grams | null {
  let cheapest: Grams | null = null;
  for (const set of sets)
    if (set !== null && (cheapest === null || costOf(set) < costOf(cheapest))) cheapest = set;
  return cheapest;
}

function costOf(grams: Grams): number {
  return [...grams].reduce((sum, gram) => sum + frequencyOf(gram), 0);
}

/** Rough share of the places of a text where a gram stands. */
function frequencyOf(gram: string): number {
  return gram.split('').reduce((product, sign) => product * signFrequency(sign), 1);
}

function signFrequency(sign: string): number {
  const rank = BY_FREQUENCY.indexOf(sign);
  return rank < 0 ? RARE : 1 / (rank * 2 + RANK_OFFSET);
}
