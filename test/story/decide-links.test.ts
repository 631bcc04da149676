import { NO_LINKS } from '../../src/story/cluster-articles.ts';
import { mergeLinks, splitLinks } from '../../src/story/decide-links.ts';

/** Groups that the ties make of the articles, whatever is left of the ties. */
function held(articles: readonly string[], pairs: readonly (readonly [string, string])[]): string[][] {
  const groups = articles.map((id) => new Set([id]));
  for (const [a, b] of pairs) {
    const [one, other] = [groups.find((group) => group.has(a)), groups.find((group) => group.has(b))];
    if (one === undefined || other === undefined || one === other) continue;
    for (const id of other) one.add(id);
    groups.splice(groups.indexOf(other), 1);
  }
  return groups.map((group) => [...group].sort());
}

const ALL = ['1', '2', '3', '4', '5'];

test.each(ALL)('a merge outlives article %s', (gone) => {
  const left = ALL.filter((id) => id !== gone);
  const pairs = mergeLinks(ALL).mustLink.filter((pair) => !pair.includes(gone));
  expect(held(left, pairs)).toEqual([left]);
});

test.each(ALL)('a split outlives article %s', (gone) => {
  const { mustLink, cannotLink } = splitLinks(ALL, new Set(['2', '4']), NO_LINKS);
  const going = ['2', '4'].filter((id) => id !== gone);
  const staying = ['1', '3', '5'].filter((id) => id !== gone);
  expect(
    held(
      going,
      mustLink.filter((pair) => !pair.includes(gone)),
    ),
  ).toEqual([going]);
  for (const id of staying)
    expect(
      cannotLink.some(([a, b]) => (a === id && going.includes(b)) || (b === id && going.includes(a))),
    ).toBe(true);
});
