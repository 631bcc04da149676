/** Something in a topic pack that an operator has to mend (problem) or may want to know (warning). */
export interface PackProblem {
  /** File name inside the pack's folder. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** A part of a pack with everything that was found wrong in it; `value` holds what could be read. */
export interface PackPart<T> {
  readonly value: T;
  readonly problems: readonly PackProblem[];
}
