import { createAnalyser } from '../src/analyse/create-analyser.ts';
import type { DocumentToneModel } from '../src/analyse/document-tone/document-tone-model.ts';
import { readSampleArticle } from '../src/evaluate/read-sample-article.ts';
import { indexGlossary } from '../src/story/glossary-index.ts';
import type { TopicPack } from '../src/topic/topic-pack.ts';
import type { EventItem } from './cross-validate-tones.ts';
import type { LabelledSet } from './labelled-sets.ts';

/** Articles in the given languages with their features and gold tones. */
export async function documentToneItems(
  pack: TopicPack,
  sets: readonly LabelledSet[],
  languages: readonly string[],
): Promise<EventItem[]> {
  let asked: readonly number[] | null = null;
  const listener: DocumentToneModel = {
    languages,
    judge(features) {
      asked = features;
      return { score: 0, label: 'NEUTRAL', confidence: 1 };
    },
  };
  const tools = {
    analyser: await createAnalyser([pack], { documentTone: listener }),
    glossary: indexGlossary(pack.glossary),
  };
  return sets.flatMap(({ set, articles, gold }) => {
    const byUrl = new Map(articles.map((article) => [article.url, article]));
    return gold.flatMap((row) => {
      const article = byUrl.get(row.url);
      if (article === undefined || row.sentiment === null) return [];
      asked = null;
      readSampleArticle(article, tools);
      if (asked === null) return [];
      return [{ features: asked, label: row.sentiment + 1, weight: 1, event: row.story ?? row.url, set }];
    });
  });
}
