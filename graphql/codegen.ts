import type { CodegenConfig } from '@graphql-codegen/cli';

const text = { input: 'string', output: 'string' };

/** Types of arguments, inputs, enums and resolvers. What resolvers return are rows: see resolvers/row.ts. */
const config: CodegenConfig = {
  schema: 'graphql/schema/*.graphql',
  generates: {
    'graphql/generated/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        enumsAsTypes: true,
        strictScalars: true,
        contextType: '../context.ts#GraphContext',
        defaultMapper: 'object',
        mappers: { String: 'string', Float: 'number', DateTime: 'string' },
        scalars: {
          Date: text,
          DateTime: { input: 'Date', output: 'string' },
          URL: text,
          LanguageCode: text,
          CountryCode: text,
          TimeZone: text,
          Duration: text,
          WikidataID: text,
        },
      },
    },
  },
};

export default config;
