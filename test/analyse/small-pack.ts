import type { CatalogueEntity, EntityType, TopicPack } from '../../src/topic/topic-pack.ts';

/** A catalogue row with everything empty that isn't given. */
export function entity(
  key: string,
  type: EntityType,
  label: string,
  rest: Partial<CatalogueEntity> = {},
): CatalogueEntity {
  return {
    key,
    type,
    wikidataId: null,
    label,
    labels: {},
    aliases: [],
    misspellings: [],
    ambiguous: [],
    contextWords: [],
    contextKeys: [],
    parent: null,
    ...rest,
  };
}

/** A pack of a few rows for tests of single stages. */
export const SMALL_PACK: TopicPack = {
  slug: 'small',
  name: 'Small',
  description: 'A pack for tests',
  languages: ['id', 'en'],
  keywords: { id: [{ term: 'kecerdasan buatan', weight: 2 }], en: [{ term: 'artificial intelligence', weight: 2 }], und: [{ term: 'AI', weight: 1 }] },
  relevance: { titleFactor: 2, entityWeight: 0.5, saturation: 2, threshold: 0.3 },
  schedule: { defaultMinutes: 15, minMinutes: 5, maxMinutes: 60 },
  entities: [
    entity('openai', 'ORG', 'OpenAI', { misspellings: ['Openia'], labels: { ja: 'オープンAI' } }),
    entity('microsoft', 'ORG', 'Microsoft', { labels: { zh: '微软', ja: 'マイクロソフト' } }),
    entity('microsoft-ai', 'ORG', 'Microsoft AI', { parent: 'microsoft' }),
    entity('anthropic', 'ORG', 'Anthropic', { misspellings: ['Antropik'] }),
    entity('meta', 'ORG', 'Meta', { aliases: ['Meta Platforms'], ambiguous: ['Meta'], contextWords: ['Facebook'], contextKeys: ['openai'] }),
    entity('claude', 'MODEL', 'Claude', { ambiguous: ['Claude'], parent: 'anthropic' }),
    entity('apple', 'ORG', 'Apple', { labels: { ja: 'アップル' }, contextWords: ['iPhone'] }),
    entity('gpt-4', 'MODEL', 'GPT-4', { parent: 'openai' }),
    entity('sam-altman', 'PERSON', 'Sam Altman', { parent: 'openai' }),
    entity('mustafa-suleyman', 'PERSON', 'Mustafa Suleyman', { parent: 'microsoft-ai' }),
    entity('elon-musk', 'PERSON', 'Elon Musk'),
    entity('ftc', 'REGULATOR', 'FTC'),
    entity('united-states', 'PLACE', 'United States', { labels: { id: 'Amerika Serikat' }, aliases: ['US'], ambiguous: ['AS'], contextWords: ['dolar'] }),
  ],
  glossary: [],
  feeds: [],
}; // biome-ignore format: a table
