import { reconcileIdentities } from '../../src/story/reconcile-identities.ts';

/** `reconcile({a: 1}, ['a b'])`: letters are articles, published in alphabetical order. */
function reconcile(old: Record<string, number>, clusters: readonly string[]) {
  let last = 90;
  const dated = clusters.map((ids) => ids.split(' ').map((id) => ({ id, publishedAt: id.charCodeAt(0) })));
  const result = reconcileIdentities(
    new Map(Object.entries(old)),
    dated,
    () => ++last,
    () => 0.5,
  );
  return { ...result, assignment: Object.fromEntries(result.assignment) };
}

describe('reconcileIdentities', () => {
  test('a growing story keeps its id, a new one gets a new id', () => {
    const { assignment, created, lineage } = reconcile({ a: 1, b: 1 }, ['a b c', 'd']);
    expect(assignment).toEqual({ a: 1, b: 1, c: 1, d: 91 });
    expect(created).toEqual([91]);
    expect(lineage).toEqual([]);
  });

  test.each([
    ['most articles', { a: 1, b: 2, c: 2 }, 2, 1],
    ['tie: the earliest first article', { a: 2, b: 1 }, 2, 1],
  ])('of merged stories one stays: %s', (_, old, into, id) => {
    const { assignment, retired, lineage } = reconcile(old, ['a b c']);
    expect(new Set(Object.values(assignment))).toEqual(new Set([into]));
    expect(retired).toEqual([{ id, into }]);
    expect(lineage).toEqual([{ kind: 'MERGE', from: id, into, similarity: 0.5 }]);
  });

  test('tie of articles and time: the lower id stays', () => {
    const cluster = [
      { id: 'a', publishedAt: null },
      { id: 'b', publishedAt: null },
    ];
    const old = new Map([
      ['a', 7],
      ['b', 5],
    ]);
    expect(
      reconcileIdentities(
        old,
        [cluster],
        () => 0,
        () => 0,
      ).retired,
    ).toEqual([{ id: 7, into: 5 }]);
  });

  test('of a split story the larger part keeps the id', () => {
    const { assignment, retired, lineage } = reconcile({ a: 1, b: 1, c: 1 }, ['a', 'b c']);
    expect(assignment).toEqual({ a: 91, b: 1, c: 1 });
    expect(retired).toEqual([]);
    expect(lineage).toEqual([{ kind: 'SPLIT', from: 1, into: 91, similarity: 0.5 }]);
  });

  test('equal halves: the earlier one keeps the id', () => {
    expect(reconcile({ a: 1, b: 1 }, ['b', 'a']).assignment).toEqual({ a: 1, b: 91 });
  });

  test('an id goes where most of its articles go, though it retires there', () => {
    const { assignment, retired, created } = reconcile({ a: 1, b: 1, c: 1, d: 2, e: 2, f: 2 }, [
      'a',
      'b c d e f',
    ]);
    expect(assignment).toEqual({ a: 91, b: 2, c: 2, d: 2, e: 2, f: 2 });
    expect(retired).toEqual([{ id: 1, into: 2 }]);
    expect(created).toEqual([91]);
  });

  test('one article that moves between stories retires neither', () => {
    const { assignment, retired, created } = reconcile({ a: 1, b: 1, c: 1, d: 2, e: 2 }, ['a b', 'c d e']);
    expect(assignment).toEqual({ a: 1, b: 1, c: 2, d: 2, e: 2 });
    expect([retired, created]).toEqual([[], []]);
  });

  test('stories whose articles are not in the clusters are left alone', () => {
    expect(reconcile({ z: 8 }, ['a'])).toMatchObject({ assignment: { a: 91 }, retired: [], lineage: [] });
  });
});
