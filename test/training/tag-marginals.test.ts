import { TAGS } from '../../src/analyse/names/name-types.ts';
import { allowed } from '../../src/analyse/names/decode-tags.ts';
import { tagMarginals } from '../../training/tag-marginals.ts';

const COUNT = TAGS.length;

test('forward-backward finds what counting all rows of tags finds', () => {
  const buckets = Uint32Array.from([0, 1, 2]);
  const weights = {
    features: Float32Array.from({ length: 3 * COUNT }, (_, at) => Math.sin(at)),
    transitions: Float32Array.from({ length: (COUNT + 1) * COUNT }, (_, at) => Math.cos(at * 3) / 2),
  };
  const single = Array.from({ length: 3 * COUNT }, () => 0);
  const pairs = Array.from({ length: (COUNT + 1) * COUNT }, () => 0);
  let total = 0;
  for (let code = 0; code < COUNT ** 3; code += 1) {
    const row = [Math.floor(code / COUNT ** 2), Math.floor(code / COUNT) % COUNT, code % COUNT];
    const steps = row.map((tag, token) => [row[token - 1] ?? COUNT, tag] as const);
    if (!steps.every(([previous, tag]) => allowed(previous, tag))) continue;
    const score = row.reduce((sum, tag, token) => sum + (weights.features[token * COUNT + tag] ?? 0), 0);
    const step = steps.reduce((sum, [from, to]) => sum + (weights.transitions[from * COUNT + to] ?? 0), 0);
    const share = Math.exp(score + step);
    total += share;
    row.forEach((tag, token) => (single[token * COUNT + tag] = (single[token * COUNT + tag] ?? 0) + share));
    steps.forEach(([from, to]) => (pairs[from * COUNT + to] = (pairs[from * COUNT + to] ?? 0) + share));
  }
  const found = tagMarginals({ perToken: 1, buckets }, weights);
  found.single.forEach((value, at) => expect(value).toBeCloseTo((single[at] ?? 0) / total, 6));
  found.pairs.forEach((value, at) => expect(value).toBeCloseTo((pairs[at] ?? 0) / total, 6));
});
