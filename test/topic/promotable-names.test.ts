import { promotableNames } from '../../src/topic/promotable-names.ts';
import type { EntityType, TopicPack } from '../../src/topic/topic-pack.ts';
import { entity, SMALL_PACK } from '../analyse/small-pack.ts';

const PACK: TopicPack = {
  ...SMALL_PACK,
  entities: [
    ...SMALL_PACK.entities,
    entity('merkur', 'ORG', 'Merkur'),
    entity('merkur-bank', 'ORG', 'Merkur Bank', { aliases: ['Merkur'] }),
  ],
};
const NAMES = promotableNames([PACK, { ...PACK, slug: 'again' }]);

const CASES: [string, string, EntityType, string | null][] = [
  ['a label', 'openai', 'ORG', 'openai'],
  ['a label of another language', 'amerika serikat', 'PLACE', 'united-states'],
  ['a misspelling', 'antropik', 'ORG', 'anthropic'],
  ['an alias', 'meta platforms', 'ORG', 'meta'],
  ['a regulator that was taken for an organisation', 'ftc', 'ORG', 'ftc'],
  ['a model that was taken for a product', 'gpt 4', 'PRODUCT', 'gpt-4'],
  ['a person of an organisation name', 'openai', 'PERSON', null],
  ['a product of an organisation name', 'openai', 'PRODUCT', null],
  ['an ambiguous name', 'meta', 'ORG', null],
  ['an ambiguous alias', 'as', 'PLACE', null],
  ['a name of two entities', 'merkur', 'ORG', null],
  ['a name that the packs lack', 'sarvam', 'ORG', null],
];

test.each(CASES)('%s', (_name, normalised, type, key) => {
  expect(NAMES.keyOf(normalised, type)).toBe(key);
});
