/** Document frequencies of story features per topic, kept in the transaction that changes the articles. */
import type { Transaction } from '../database/connect.ts';

/** One on-topic article's features. */
export interface CountedFeatures {
  readonly topicId: number;
  readonly features: Iterable<string>;
}

/** The articles' stored features no longer count; call before they are rewritten or deleted. */
export async function forgetFeatures(tx: Transaction, articleIds: readonly number[]): Promise<void> {
  await tx.$executeRaw`/* lockFeatureCounts */ SELECT pg_advisory_xact_lock(7291006)`;
  await tx.$executeRaw`/* forgetFeatures */
    UPDATE topic_feature t SET documents = t.documents - gone.n
    FROM (
      SELECT topic_id, feature, count(*) AS n
      FROM article a JOIN article_topic at ON at.article_id = a.id AND at.on_topic
      CROSS JOIN LATERAL (SELECT '' AS feature UNION ALL SELECT jsonb_object_keys(a.features)) f
      WHERE a.id = ANY (${[...articleIds]}::int[]) AND a.features IS NOT NULL
      GROUP BY topic_id, feature
    ) gone
    WHERE t.topic_id = gone.topic_id AND t.feature = gone.feature`;
}

/** Counts the features of articles that were analysed; `''` counts the articles themselves. */
export async function countFeatures(tx: Transaction, articles: readonly CountedFeatures[]): Promise<void> {
  const counts = new Map<string, { topicId: number; feature: string; n: number }>();
  for (const { topicId, features } of articles) {
    for (const feature of ['', ...features]) {
      const key = `${topicId}:${feature}`;
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { topicId, feature, n: 1 });
      else known.n += 1;
    }
  }
  const rows = [...counts.values()];
  await tx.$executeRaw`/* countFeatures */
    INSERT INTO topic_feature (topic_id, feature, documents)
    SELECT * FROM unnest(${rows.map(({ topicId }) => topicId)}::int[], ${rows.map(({ feature }) => feature)}::text[],
      ${rows.map(({ n }) => n)}::int[])
    ON CONFLICT (topic_id, feature) DO UPDATE SET documents = topic_feature.documents + EXCLUDED.documents`;
}
