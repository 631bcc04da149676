import { tokenise } from '../../src/analyse/tokens.ts';
import { unlinkedNames } from '../../src/analyse/names/unlinked-names.ts';
import type { NameInText } from '../../src/analyse/analysis.ts';

function spansIn(text: string, names: readonly (readonly [string, NameInText['type']])[]): NameInText[] {
  let from = 0;
  return names.map(([name, type]) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { start, end: from, type };
  });
}

function read(
  text: string,
  names: readonly (readonly [string, NameInText['type']])[],
  linked: string[] = [],
  refused: string[] = [],
) {
  const mentions = linked.map((name) => {
    const start = text.indexOf(name);
    return { key: name, start, end: start + name.length, from: 0, to: 1 };
  });
  const isKnown = ({ start, end }: { start: number; end: number }): boolean =>
    refused.includes(text.slice(start, end));
  return unlinkedNames(text, tokenise(text), spansIn(text, names), mentions, isKnown);
}

test('names that the catalogue lacks are kept with the type of most of their places', () => {
  const text = 'Nodeflux tumbuh. Nodeflux merekrut. Nodeflux pindah ke Bandung.';
  const { names, mentions } = read(text, [
    ['Nodeflux', 'ORG'],
    ['Nodeflux', 'LOC'],
    ['Nodeflux', 'ORG'],
    ['Bandung', 'LOC'],
  ]);
  expect(names).toEqual([
    { entityKey: 'name:ORG:nodeflux', name: 'Nodeflux', type: 'ORG' },
    { entityKey: 'name:PLACE:bandung', name: 'Bandung', type: 'PLACE' },
  ]);
  expect(mentions.map(({ key }) => key)).toEqual([
    'name:ORG:nodeflux',
    'name:ORG:nodeflux',
    'name:ORG:nodeflux',
    'name:PLACE:bandung',
  ]);
});

test("a surname stands for the person of the longer name, another kind's word doesn't", () => {
  const text = 'Dina Hartono memimpin Hartono Group. Hartono pergi.';
  const { names } = read(text, [
    ['Dina Hartono', 'PER'],
    ['Hartono Group', 'ORG'],
    ['Hartono', 'PER'],
  ]);
  expect(names.map(({ entityKey }) => entityKey)).toEqual([
    'name:PERSON:dina hartono',
    'name:ORG:hartono group',
  ]);
});

test('a form of the catalogue that its gates refused is no new name', () => {
  const text = 'Gemini will have luck. Gemini Prasetyo smiled.';
  const { names } = read(
    text,
    [
      ['Gemini', 'PER'],
      ['Gemini Prasetyo', 'PER'],
    ],
    [],
    ['Gemini'],
  );
  expect(names.map(({ name }) => name)).toEqual(['Gemini Prasetyo']);
});

test('a surname that two bear stands for neither', () => {
  const text = 'Budi Santoso menemui Ani Santoso. Santoso pergi.';
  const { names } = read(text, [
    ['Budi Santoso', 'PER'],
    ['Ani Santoso', 'PER'],
    ['Santoso', 'PER'],
  ]);
  expect(names.map(({ name }) => name)).toContain('Santoso');
});

test.each([
  [
    'a name that touches a mention of the catalogue',
    'Google Brain was small.',
    [['Google Brain', 'ORG']],
    ['Google'],
  ],
  ['another kind of name', 'The Nobel Prize went to two.', [['Nobel Prize', 'MISC']], []],
  ['a name without a capital', 'the pan was hot', [['pan', 'ORG']], []],
  ['a single letter', 'Plan B failed.', [['B', 'ORG']], []],
] as const)('%s is left out', (_, text, names, linked) => {
  expect(read(text, names, [...linked])).toEqual({ mentions: [], names: [] });
});
