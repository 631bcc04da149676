/** Endings, tried in this order, each at most once: particle, possessive, derivation. */
const SUFFIX_GROUPS: readonly (readonly string[])[] = [
  ['lah', 'kah', 'pun'],
  ['nya', 'ku', 'mu'],
  ['kan', 'an', 'i'],
];

/**
 * Prefixes with what stands before the root's first sound and the consonant that the nasal may have swallowed
 * (`menulis` -> `tulis`). Longer ones first.
 */
const PREFIXES: readonly { readonly prefix: string; readonly before: RegExp; readonly restore: string }[] = [
  { prefix: 'meng', before: /^[aeioughqk]/, restore: '' },
  { prefix: 'peng', before: /^[aeioughqk]/, restore: '' },
  { prefix: 'meny', before: /^[aeiou]/, restore: 's' },
  { prefix: 'peny', before: /^[aeiou]/, restore: 's' },
  { prefix: 'mem', before: /^[bfpv]/, restore: '' },
  { prefix: 'pem', before: /^[bfpv]/, restore: '' },
  { prefix: 'mem', before: /^[aeiou]/, restore: 'p' },
  { prefix: 'pem', before: /^[aeiou]/, restore: 'p' },
  { prefix: 'men', before: /^[cdjtsz]/, restore: '' },
  { prefix: 'pen', before: /^[cdjtsz]/, restore: '' },
  { prefix: 'men', before: /^[aeiou]/, restore: 't' },
  { prefix: 'pen', before: /^[aeiou]/, restore: 't' },
  { prefix: 'ber', before: /^[a-z]/, restore: '' },
  { prefix: 'ter', before: /^[a-z]/, restore: '' },
  { prefix: 'per', before: /^[a-z]/, restore: '' },
  { prefix: 'me', before: /^[lmnrwy]/, restore: '' },
  { prefix: 'pe', before: /^[lmnrwy]/, restore: '' },
  { prefix: 'di', before: /^[a-z]/, restore: '' },
  { prefix: 'ke', before: /^[a-z]/, restore: '' },
  { prefix: 'se', before: /^[a-z]/, restore: '' },
];

const SHORTEST_ROOT = 4;
const MOST_PREFIXES = 2;

/**
 * A key under which the forms of an Indonesian word meet (`kemitraannya`, `bermitra` -> `mitra`). It is for
 * matching only: not always a dictionary root, and never a name. Input is lower case.
 */
export function stemIndonesian(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  let root = word;
  for (const group of SUFFIX_GROUPS) root = withoutSuffix(root, group);
  for (let round = 0; round < MOST_PREFIXES; round += 1) root = withoutPrefix(root);
  return root;
}

function withoutSuffix(word: string, suffixes: readonly string[]): string {
  const suffix = suffixes.find(
    (ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_ROOT,
  );
  return suffix === undefined ? word : word.slice(0, -suffix.length);
}

function withoutPrefix(word: string): string {
  for (const { prefix, before, restore } of PREFIXES) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    if (rest.length + restore.length >= SHORTEST_ROOT && before.test(rest)) return restore + rest;
  }
  return word;
}
