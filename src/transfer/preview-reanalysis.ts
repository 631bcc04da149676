import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Analysis } from '../analyse/analysis.ts';
import type { Database } from '../database/connect.ts';
import { analyseWith, versionWith } from '../analyse/transformers/find-ahead.ts';
import type { Deps } from '../deps.ts';
import { messageOf } from '../errors.ts';
import { normaliseName } from '../shared/normalise-name.ts';
import { ChangeTally, type ComparedAnalysis, type LanguageChanges } from './compare-analyses.ts';
import { figureName, relationName, unlinkedName } from './finding-names.ts';
import { readStoredAnalyses, type StoredAnalysis } from './stored-analyses.ts';

/** What a reanalysis would change. */
export interface ReanalysisPreview {
  readonly topic: string;
  /** Articles compared. Others are still to be compared if the preview was interrupted. */
  readonly articles: number;
  readonly total: number;
  /** Articles that the present analysis cannot take. */
  readonly failed: number;
  /** Articles by the version of their stored analysis. */
  readonly oldVersions: Readonly<Record<string, number>>;
  readonly newVersion: string;
  readonly all: LanguageChanges;
  /** By stored language. */
  readonly byLanguage: Readonly<Record<string, LanguageChanges>>;
}

export interface PreviewOptions {
  readonly topic: { readonly slug: string; readonly id: number };
  /** Aborted: stop after the article under way. */
  readonly stop: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Articles read at once. */
const BATCH = 50;

/** Analyses the topic's analysed articles again and compares; nothing is written. */
export async function previewReanalysis(
  deps: Pick<Deps, 'db' | 'log' | 'analysers'>,
  { topic, stop, onProgress }: PreviewOptions,
): Promise<ReanalysisPreview> {
  const analysers = await deps.analysers();
  const keys = await storedKeys(deps.db);
  const where = { analysisStatus: 'DONE' as const, topics: { some: { topicId: topic.id } } };
  const total = await deps.db.article.count({ where });
  const tally = new ChangeTally();
  const oldVersions: Record<string, number> = {};
  let [articles, failed, after] = [0, 0, 0];
  onProgress(0, total);
  for (;;) {
    const batch = await readStoredAnalyses(deps.db, topic.id, { after, size: BATCH });
    for (const stored of batch) {
      if (stop.aborted) break;
      const fresh = await tryAnalyse(deps, () => analyseWith(analysers, stored), stored);
      if (fresh === null) failed += 1;
      else tally.add(stored.before, compared(fresh, topic.slug, keys));
      const version = stored.version ?? 'none';
      oldVersions[version] = (oldVersions[version] ?? 0) + 1;
      articles += 1;
      onProgress(articles, Math.max(total, articles));
      await nextTurn();
    }
    after = batch.at(-1)?.articleId ?? after;
    if (batch.length < BATCH || stop.aborted) break;
  }
  const changes = { all: tally.total(), byLanguage: tally.byLanguage() };
  const counts = { articles, total: Math.max(total, articles), failed };
  return {
    topic: topic.slug,
    ...counts,
    oldVersions,
    newVersion: versionWith(analysers.analyser.version, analysers.models),
    ...changes,
  };
}

async function tryAnalyse(
  { log }: Pick<Deps, 'log'>,
  analyse: () => Promise<Analysis>,
  { articleId }: StoredAnalysis,
): Promise<Analysis | null> {
  try {
    return await analyse();
  } catch (error) {
    log.warn({ articleId, reason: messageOf(error) }, 'the present analysis cannot take an article');
    return null;
  }
}

/** Stored names of entities by the names that an analysis gives; retired ones lead to their successors. */
async function storedKeys(db: Database): Promise<Map<string, string>> {
  const named = { key: true, type: true, normalisedName: true } as const;
  const rows = await db.entity.findMany({ select: { ...named, supersededBy: { select: named } } });
  const nameOf = (row: { key: string | null; type: string; normalisedName: string }): string =>
    row.key ?? unlinkedName(row.type, row.normalisedName);
  return new Map(rows.map((row) => [nameOf(row), nameOf(row.supersededBy ?? row)]));
}

function compared(analysis: Analysis, slug: string, keys: ReadonlyMap<string, string>): ComparedAnalysis {
  const unlinked = new Map(
    analysis.unlinkedNames.map(({ entityKey, name, type }) => [
      entityKey,
      unlinkedName(type, normaliseName(name)),
    ]),
  );
  const nameOf = (key: string): string => {
    const name = unlinked.get(key) ?? key;
    return keys.get(name) ?? name;
  };
  const { language, sentiment, entities, figures, relations, topics } = analysis;
  const onTopic = topics.some((topic) => topic.topic === slug && topic.onTopic);
  return {
    language: language.language,
    onTopic,
    tone: sentiment.kind === 'scored' ? { score: sentiment.score, label: sentiment.label } : null,
    entities: new Set(entities.map(({ entityKey }) => nameOf(entityKey))),
    figures: new Set(
      figures.map((figure) =>
        figureName({ ...figure, subject: figure.subjectKey === null ? null : nameOf(figure.subjectKey) }),
      ),
    ),
    relations: new Set(onTopic ? relations.flatMap((found) => relationNames(found, nameOf)) : []),
  };
}

/** Stored for articles on topic, and between two entities only. */
function relationNames(
  { type, subjectKey, objectKey, start }: Analysis['relations'][number],
  nameOf: (key: string) => string,
): string[] {
  const [subject, object] = [nameOf(subjectKey), nameOf(objectKey)];
  return subject === object ? [] : [relationName(type, subject, object, start)];
}
