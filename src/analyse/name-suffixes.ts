/** Endings written on to a name without a break, by language: Indonesian and Malay clitics, the German genitive. */
const NAME_SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  id: ['nya', 'lah', 'pun', 'kah'],
  ms: ['nya', 'lah', 'pun', 'kah'],
  de: ['s'],
};
const NONE: readonly string[] = [];

export function nameSuffixes(language: string): readonly string[] {
  return NAME_SUFFIXES[language] ?? NONE;
}
