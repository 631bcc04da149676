import type { LanguageChanges, SetChange } from '../transfer/compare-analyses.ts';
import type { ReanalysisPreview } from '../transfer/preview-reanalysis.ts';
import type { Output } from './output.ts';
import { printTable } from './table.ts';

const HEAD = [
  'language', 'articles', '≠ language', '≠ on topic', '≠ label', 'mean |Δ score|',
  'entities', 'figures', 'relations',
]; // biome-ignore format: one glance

/** What would change, a line a language and one for all. */
export async function printPreview(out: Output, preview: ReanalysisPreview): Promise<void> {
  const { topic, articles, total, failed, oldVersions, newVersion, all, byLanguage } = preview;
  const versions = Object.entries(oldVersions).map(([version, count]) => `${version} (${count})`);
  await out.line(
    `${topic}: ${articles} of ${total} articles compared, ${failed} would fail; analysis version ${versions.join(', ') || 'none'} -> ${newVersion}; nothing was written`,
  );
  const rows = [...Object.entries(byLanguage), ['all', all] as const];
  await printTable(
    out,
    HEAD,
    rows.map(([language, changes]) => [language, ...cells(changes)]),
  );
}

function cells(changes: LanguageChanges): string[] {
  const { articles, languageChanged, onTopicChanged, labelChanged, meanScoreChange } = changes;
  return [
    ...[articles, languageChanged, onTopicChanged, labelChanged].map(String),
    meanScoreChange?.toFixed(3) ?? '',
    ...[changes.entities, changes.figures, changes.relations].map(setCell),
  ];
}

function setCell({ added, removed }: SetChange): string {
  return `+${added} -${removed}`;
}
