/** One occurrence of a catalogue entity; `from`/`to` are token indexes, half-open. */
export interface EntityMention {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}
