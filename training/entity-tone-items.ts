import path from 'node:path';
import { createAnalyser } from '../src/analyse/create-analyser.ts';
import type { EntityToneModel } from '../src/analyse/entity-tone/entity-tone-model.ts';
import { type GoldRow, halfOf } from '../src/evaluate/evaluate-sample.ts';
import { matchEntities } from '../src/evaluate/match-sample-rows.ts';
import { readSampleFiles } from '../src/evaluate/sample-files.ts';
import { readSampleArticle } from '../src/evaluate/read-sample-article.ts';
import { toSampleRow } from '../src/evaluate/sample-row.ts';
import { indexGlossary } from '../src/story/glossary-index.ts';
import type { TopicPack } from '../src/topic/topic-pack.ts';
import type { ToneItem } from './grow-forest.ts';

/** An entity of a labelled article. */
export interface EntityItem extends ToneItem {
  /** Articles of one event stay in one fold. */
  readonly event: string;
  readonly set: string;
}

/** The project's own labelled articles beside the sample. */
const PRESS_SETS = ['en-1', 'en-2', 'id-1', 'id-2'];

/** Entities of the press texts and of the sample's tune half, with their features and gold tones; no event of its report half. */
export async function entityToneItems(
  pack: TopicPack,
  pressFolder: string,
  sampleFolder: string,
): Promise<EntityItem[]> {
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
  const { gold: sampleGold } = await readSampleFiles([], sampleFolder);
  const reported = sampleGold.filter((row) => halfOf(row) === 'report');
  const sets = await Promise.all([
    ...PRESS_SETS.map(async (set) => ({
      set,
      ...(await readSampleFiles(
        [pressFile(pressFolder, set, 'gold'), pressFile(pressFolder, set, 'articles')],
        '',
      )),
    })),
    readSampleFiles([], sampleFolder).then(({ articles, gold }) => ({
      set: 'sample',
      articles,
      gold: gold.filter((row) => halfOf(row) === 'tune'),
    })),
  ]);
  const kept = new Set(reported.flatMap(({ story }) => story ?? []));
  return sets.flatMap(({ set, articles, gold: rows }) => {
    const gold = rows.filter(({ story }) => story === null || !kept.has(story));
    const byUrl = new Map(articles.map((article) => [article.url, article]));
    return gold.flatMap((row: GoldRow) => {
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

function pressFile(folder: string, set: string, kind: string): string {
  return path.join(folder, `${set}.${kind}.jsonl`);
}
