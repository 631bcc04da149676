/**
 * What separates prisma/schema.prisma from the end state of prisma/migrations, as SQL (Prisma's schema engine in
 * WebAssembly, no binary). Needs DATABASE_URL of a migrated database; `npm run check:schema` brings one up.
 *   --from-empty   prints the whole schema instead: the start of a new migration
 *   --check        exits with 1 if there is a difference other than indexes named raw_*, which Prisma cannot say
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

const SCHEMA = 'prisma/schema.prisma';

globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };

async function schemaDiff(databaseUrl, { fromEmpty = false } = {}) {
  const engine = await startEngine(databaseUrl);
  const datamodel = {
    tag: 'schemaDatamodel',
    files: [{ path: SCHEMA, content: readFileSync(SCHEMA, 'utf8') }],
  };
  const from = fromEmpty
    ? { tag: 'empty' }
    : { tag: 'schemaDatasource', files: datamodel.files, configDir: process.cwd() };
  const result = await engine.diff({
    from,
    to: datamodel,
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return result.stdout ?? '';
}

async function startEngine(databaseUrl) {
  const file = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')),
    'schema_engine_bg.wasm',
  );
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const factory = bindMigrationAwareSqlAdapterFactory(
    withCharColumns(new PrismaPg({ connectionString: databaseUrl })),
  );
  return bindings.SchemaEngine.new(
    { datamodels: [[SCHEMA, readFileSync(SCHEMA, 'utf8')]] },
    () => undefined,
    factory,
  );
}

/** Postgres' internal type "char": catalogue queries of the engine return it, the adapter does not know it. */
const CHAR_OID = 18;
const TEXT_OID = 25;
const CHARACTER = ColumnTypeEnum.Character;

function withCharColumns(factory) {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => charAware(await connect());
  return factory;
}

function charAware(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  let isChar = [];
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    isChar = result.fields.map((field) => field.dataTypeID === CHAR_OID);
    for (const field of result.fields) if (field.dataTypeID === CHAR_OID) field.dataTypeID = TEXT_OID;
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    return { ...result, columnTypes: result.columnTypes.map((type, at) => (isChar[at] ? CHARACTER : type)) };
  };
  return adapter;
}

const sql = await schemaDiff(process.env.DATABASE_URL, { fromEmpty: process.argv.includes('--from-empty') });
if (process.argv.includes('--check')) {
  const drift = sql.replaceAll(/-- DropIndex\nDROP INDEX "raw_\w+";\n*/g, '').trim();
  if (drift !== '' && drift !== '-- This is an empty migration.') {
    console.error(
      `prisma/schema.prisma and prisma/migrations differ; a migration has to say this:\n${drift}`,
    );
    process.exit(1);
  }
} else {
  console.log(sql);
}
process.exit(0);
