/** The executable schema: the SDL files with resolvers attached. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  isAbstractType,
  isObjectType,
  isScalarType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { PROJECT_ROOT } from '../src/shared/project-root.ts';
import { RESOLVERS } from './resolvers/all-resolvers.ts';
import { connectionField, edgeField } from './resolvers/connection.ts';
import { rowField } from './resolvers/row.ts';
import { applyScalar, SCALARS } from './scalars.ts';

/** Text of all SDL files, in the order of their names. */
function readSdl(folder = path.join(PROJECT_ROOT, 'graphql', 'schema')): string {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  return files.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
}

/** Throws if a resolver names a field, or a scalar rule a scalar, that the SDL lacks. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchema(readSdl());
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type)) attachDefaults(type);
    else if (isAbstractType(type)) type.resolveType = (row: { readonly '@': string }) => row['@'];
    else if (isScalarType(type) && SCALARS[type.name] !== undefined)
      applyScalar(type, SCALARS[type.name] as never);
  }
  attachResolvers(schema);
  return schema;
}

function attachDefaults(type: GraphQLObjectType): void {
  const choose = type.name.endsWith('Connection')
    ? connectionField
    : type.name.endsWith('Edge')
      ? edgeField
      : rowField;
  for (const field of Object.values(type.getFields())) field.resolve = choose(type.name, field.name);
}

function attachResolvers(schema: GraphQLSchema): void {
  for (const [typeName, resolvers] of Object.entries(RESOLVERS)) {
    const type = schema.getType(typeName);
    for (const [name, resolve] of Object.entries(resolvers)) {
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      if (field === undefined)
        throw new Error(`the resolver ${typeName}.${name} has no field in graphql/schema`);
      field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
    }
  }
}
