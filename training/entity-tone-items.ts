import { createAnalyser } from '../src/analyse/create-analyser.ts';
import type { EntityToneModel } from '../src/analyse/entity-tone/entity-tone-model.ts';
import { matchEntities } from '../src/evaluate/match-sample-rows.ts';
import { readSampleArticle } from '../src/evaluate/read-sample-article.ts';
import { toSampleRow } from '../src/evaluate/sample-row.ts';
import { indexGlossary } from '../src/story/glossary-index.ts';
import type { TopicPack } from '../src/topic/topic-pack.ts';
import type { EventItem } from './cross-validate-tones.ts';
import { FIRST_PRESS_SETS, labelledSets } from './labelled-sets.ts';

/** Entities of the press texts and of the sample's tune half, with their features and gold tones; no event of its report half. */
export async function entityToneItems(
  pack: TopicPack,
  pressFolder: string,
  sampleFolder: string,
): Promise<EventItem[]> {
  const asked: (readonly number[])[] = [];
  const listener: EntityToneModel = {
    judge(features) {
      asked.push(features);
      return { score: asked.length - 1, label: 'NEUTRAL', confidence: 1 };
    },
  };
  const analyser = await createAnalyser([pack], { entityTone: listener });
  const tools = { analyser, glossary: indexGlossary(pack.glossary) };
  const catalogue = new Map(pack.entities.map((entity) => [entity.key, entity]));
  const sets = await labelledSets(pressFolder, sampleFolder, FIRST_PRESS_SETS);
  return sets.flatMap(({ set, articles, gold }) => {
    const byUrl = new Map(articles.map((article) => [article.url, article]));
    return gold.flatMap((row) => {
      const article = byUrl.get(row.url);
      if (article === undefined) return [];
      const { analysis } = readSampleArticle(article, tools);
      const predicted = toSampleRow(row.url, analysis, catalogue, pack.slug);
      const features = new Map(
        analysis.entities.flatMap(({ entityKey, sentiment }) =>
          sentiment.kind === 'scored' ? [[entityKey, asked[sentiment.score] ?? []] as const] : [],
        ),
      );
      return matchEntities(row.entities, predicted.entities).flatMap(([gold_, found]) => {
        const known = features.get(found.key);
        if (known === undefined || gold_.sentiment === null) return [];
        return [{ features: known, label: gold_.sentiment + 1, weight: 1, event: row.story ?? row.url, set }];
      });
    });
  });
}
