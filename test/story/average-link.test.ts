import { averageLink } from '../../src/story/average-link.ts';
import type { Edge } from '../../src/story/similarity-graph.ts';

const FREE = { mustLink: [], cannotLink: [] };
const edge = (a: number, b: number, similarity: number): Edge => ({ a, b, similarity });

describe('averageLink', () => {
  test('joins from the threshold up, leaves the rest alone', () => {
    expect(averageLink(4, [edge(0, 1, 0.5), edge(2, 3, 0.49)], 0.5, FREE)).toEqual([[0, 1], [2], [3]]);
  });

  test('one strong link doesn’t chain two groups: the mean over all pairs decides', () => {
    const edges = [edge(0, 1, 0.9), edge(2, 3, 0.9), edge(1, 2, 0.6)];
    expect(averageLink(4, edges, 0.3, FREE)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('weak pairs that don’t reach the threshold count in the mean of those that do', () => {
    const edges = [edge(0, 1, 0.9), edge(1, 2, 0.5), edge(0, 2, 0.2)];
    expect(averageLink(3, edges, 0.35, FREE)).toEqual([[0, 1, 2]]);
    expect(averageLink(3, edges, 0.36, FREE)).toEqual([[0, 1], [2]]);
  });

  test('must-link pairs end together though nothing likens them', () => {
    expect(
      averageLink(4, [], 0.5, {
        mustLink: [
          [0, 3],
          [3, 1],
        ],
        cannotLink: [],
      }),
    ).toEqual([[0, 1, 3], [2]]);
  });

  test('cannot-link pairs stay apart through third ones', () => {
    const edges = [edge(0, 1, 0.9), edge(0, 2, 0.8), edge(1, 2, 0.8)];
    expect(averageLink(3, edges, 0.1, { mustLink: [], cannotLink: [[1, 2]] })).toEqual([[0, 1], [2]]);
  });

  test('must-link wins over cannot-link', () => {
    expect(averageLink(2, [], 0.5, { mustLink: [[0, 1]], cannotLink: [[0, 1]] })).toEqual([[0, 1]]);
  });

  test('agrees with the plain algorithm on graphs of many shapes', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const edges = randomEdges(24, seed);
      expect(averageLink(24, edges, 0.3, FREE)).toEqual(plain(24, edges, 0.3));
    }
  });
});

function randomEdges(count: number, seed: number): Edge[] {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const edges: Edge[] = [];
  for (let b = 0; b < count; b += 1) {
    for (let a = 0; a < b; a += 1) {
      const near = a % 5 === b % 5 ? 0.5 : 0;
      if (random() < 0.6) edges.push(edge(a, b, near + random() / 2));
    }
  }
  return edges;
}

/** Tries every pair of clusters in every round. */
function plain(count: number, edges: readonly Edge[], threshold: number): number[][] {
  const value = new Map(edges.map((e) => [`${e.a} ${e.b}`, e.similarity]));
  const mean = (x: number[], y: number[]): number => {
    let sum = 0;
    for (const i of x) for (const j of y) sum += value.get(`${Math.min(i, j)} ${Math.max(i, j)}`) ?? 0;
    return sum / (x.length * y.length);
  };
  const clusters = Array.from({ length: count }, (_, at) => [at]);
  for (;;) {
    let best = { mean: threshold, x: -1, y: -1 };
    clusters.forEach((x, i) => {
      clusters.slice(i + 1).forEach((y, k) => {
        const m = mean(x, y);
        if (m > best.mean) best = { mean: m, x: i, y: i + 1 + k };
      });
    });
    if (best.x < 0)
      return clusters.map((c) => c.sort((p, q) => p - q)).sort((p, q) => (p[0] ?? 0) - (q[0] ?? 0));
    const [gone] = clusters.splice(best.y, 1);
    clusters[best.x]?.push(...(gone ?? []));
  }
}
