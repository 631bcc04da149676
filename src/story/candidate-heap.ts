/** Two clusters that may be joined, by their first members, `a < b`. */
export interface Candidate {
  /** Mean similarity over all their pairs. */
  readonly average: number;
  readonly a: number;
  readonly b: number;
}

/** Higher mean first, then lower keys: the order doesn't hang on that of the edges. */
const before = (x: Candidate, y: Candidate): boolean =>
  x.average > y.average || (x.average === y.average && (x.a < y.a || (x.a === y.a && x.b < y.b)));

/** Adds to a binary heap held in an array. */
export function pushCandidate(heap: Candidate[], candidate: Candidate): void {
  let at = heap.push(candidate) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const parent = heap[up] as Candidate;
    if (!before(candidate, parent)) break;
    heap[at] = parent;
    at = up;
  }
  heap[at] = candidate;
}

/** Takes the best one out, undefined where none is left. */
export function popBest(heap: Candidate[]): Candidate | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (!last || heap.length === 0) return top;
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && before(heap[child + 1] as Candidate, heap[child] as Candidate)) child += 1;
    if (!before(heap[child] as Candidate, last)) break;
    heap[at] = heap[child] as Candidate;
    at = child;
  }
  heap[at] = last;
  return top;
}
