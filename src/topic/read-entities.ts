import type { PackPart, PackProblem } from './pack-problem.ts';
import { readTsv, splitCell, type TsvRow } from './read-tsv.ts';
import { type CatalogueEntity, ENTITY_TYPES, type EntityType, LABEL_LANGUAGES } from './topic-pack.ts';

export const ENTITIES_FILE = 'entities.tsv';
/** Columns of entities.tsv, in the order in which we write them. */
export const ENTITY_COLUMNS = [
  'key', 'type', 'wikidata', 'label', ...LABEL_LANGUAGES, 'aliases', 'ambiguous', 'context', 'parent',
] as const; // biome-ignore format: one glance
const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const WIKIDATA_ID = /^Q[1-9]\d*$/;
/** Prefix of an alias that is a misspelling. */
const MISSPELLING = '~';
/** Prefix of a context entry that names an entity. */
const KEY_REFERENCE = '@';

/** Reads entities.tsv. References between rows and duplicates are checked here; a bad row is left out. */
export function readEntities(content: string): PackPart<readonly CatalogueEntity[]> {
  const table = readTsv(ENTITIES_FILE, content, ENTITY_COLUMNS);
  const problems: PackProblem[] = [...table.problems];
  const rows: { row: TsvRow; entity: CatalogueEntity }[] = [];
  for (const row of table.value) {
    const messages = rowProblems(row);
    for (const message of messages) problems.push({ file: ENTITIES_FILE, line: row.line, message });
    if (messages.length === 0) rows.push({ row, entity: toEntity(row) });
  }
  problems.push(...duplicateProblems(rows), ...referenceProblems(rows));
  return { value: rows.map(({ entity }) => entity), problems };
}

function cell(row: TsvRow, column: string): string {
  return row.cells[column] ?? '';
}

function rowProblems(row: TsvRow): string[] {
  const messages: string[] = [];
  const wikidata = cell(row, 'wikidata');
  if (!KEY.test(cell(row, 'key')))
    messages.push(`key "${cell(row, 'key')}": a slug of a-z, 0-9 and - is expected`);
  if (!(ENTITY_TYPES as readonly string[]).includes(cell(row, 'type'))) {
    messages.push(`type "${cell(row, 'type')}": one of ${ENTITY_TYPES.join(' ')} is expected`);
  }
  if (wikidata !== '' && !WIKIDATA_ID.test(wikidata))
    messages.push(`wikidata "${wikidata}": Q and digits are expected`);
  if (cell(row, 'label') === '') messages.push('label is empty');
  return messages;
}

function toEntity(row: TsvRow): CatalogueEntity {
  const aliases = splitCell(cell(row, 'aliases'));
  const context = splitCell(cell(row, 'context'));
  const labels = LABEL_LANGUAGES.flatMap((language) => {
    const label = cell(row, language);
    return label === '' ? [] : [[language, label] as const];
  });
  return {
    key: cell(row, 'key'),
    type: cell(row, 'type') as EntityType,
    wikidataId: cell(row, 'wikidata') || null,
    label: cell(row, 'label'),
    labels: Object.fromEntries(labels),
    aliases: aliases.filter((alias) => !alias.startsWith(MISSPELLING)),
    misspellings: aliases
      .filter((alias) => alias.startsWith(MISSPELLING))
      .map((alias) => alias.slice(1).trim()),
    ambiguous: splitCell(cell(row, 'ambiguous')),
    contextWords: context.filter((entry) => !entry.startsWith(KEY_REFERENCE)),
    contextKeys: context
      .filter((entry) => entry.startsWith(KEY_REFERENCE))
      .map((entry) => entry.slice(1).trim()),
    parent: cell(row, 'parent') || null,
  };
}

type ReadRow = { row: TsvRow; entity: CatalogueEntity };

function duplicateProblems(rows: readonly ReadRow[]): PackProblem[] {
  const problems: PackProblem[] = [];
  const seen = new Map<string, number>();
  for (const { row, entity } of rows) {
    for (const [name, value] of [
      ['key', entity.key],
      ['wikidata', entity.wikidataId],
    ] as const) {
      if (value === null) continue;
      const earlier = seen.get(`${name} ${value}`);
      if (earlier === undefined) seen.set(`${name} ${value}`, row.line);
      else
        problems.push({
          file: ENTITIES_FILE,
          line: row.line,
          message: `${name} ${value} stands in line ${earlier} too`,
        });
    }
  }
  return problems;
}

function referenceProblems(rows: readonly ReadRow[]): PackProblem[] {
  const keys = new Set(rows.map(({ row }) => cell(row, 'key')));
  return rows.flatMap(({ row, entity }) => {
    const problem = (message: string): PackProblem => ({ file: ENTITIES_FILE, line: row.line, message });
    const problems = entity.contextKeys
      .filter((key) => !keys.has(key))
      .map((key) => problem(`context @${key}: no such key`));
    if (entity.parent === entity.key) problems.push(problem('parent is the row itself'));
    else if (entity.parent !== null && !keys.has(entity.parent))
      problems.push(problem(`parent ${entity.parent}: no such key`));
    return problems;
  });
}

/** Surfaces that two entities claim without being marked ambiguous: the matcher gives such a name to the first row. */
export function surfaceWarnings(content: string, entities: readonly CatalogueEntity[]): PackProblem[] {
  const lines = new Map(
    readTsv(ENTITIES_FILE, content, ['key']).value.map((row) => [cell(row, 'key'), row.line]),
  );
  const owners = new Map<string, string>();
  const warnings: PackProblem[] = [];
  for (const entity of entities) {
    const surfaces = new Set(
      [entity.label, ...Object.values(entity.labels), ...entity.aliases]
        .filter((surface) => !entity.ambiguous.includes(surface))
        .map((surface) => surface.toLowerCase()),
    );
    for (const surface of surfaces) {
      const owner = owners.get(surface);
      if (owner === undefined) owners.set(surface, entity.key);
      else
        warnings.push({
          file: ENTITIES_FILE,
          line: lines.get(entity.key) ?? 1,
          message: `"${surface}" also names ${owner}`,
        });
    }
  }
  return warnings;
}
