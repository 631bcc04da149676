/** `en` of `en-US`: the form in which languages of articles are stored. */
export function primarySubtag(language: string): string {
  return language.toLowerCase().split('-')[0] ?? language;
}
