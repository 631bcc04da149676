/**
 * Static cost of an operation: the objects that its answer may hold, arguments and variables included. A connection
 * multiplies what is below it by its page size.
 */
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLSchema,
} from 'graphql';
import { pageRequest } from '../src/read/page-request.ts';
import type { SelectedField, Selection } from '../src/read/selection.ts';
import { bucketBound, checkSeriesArgs, type SeriesArgs } from '../src/read/series-request.ts';

/** Work beyond the objects themselves, by `Type.field`. */
const SURCHARGES: Readonly<Record<string, number>> = {
  'Query.search': 20,
  'Query.timeSeries': 20,
  'Entity.timeSeries': 20,
  'Story.timeSeries': 5,
  'Entity.coOccurring': 50,
  'Entity.toneShifts': 50,
  'Relation.toneSeries': 5,
  'Query.trends': 50,
  'Story.framing': 30,
  'Story.related': 20,
  'Story.changesSince': 20,
};
/** Counting a list reads it. */
const COUNT_SURCHARGE = 5;
/** Entries that a list without a page size is reckoned with. */
const PLAIN_LIST = 3;
/** Groups that a grouped series is reckoned with. */
const GROUPS = 5;
/** A bucket is numbers: ten of them weigh as much as an object. */
const BUCKET_WEIGHT = 0.1;

/** Sizes that a field hands to those below it. */
interface Sizes {
  readonly page: number;
  readonly buckets: number;
}

/** Cost of a selection of the type. Throws WartaError INPUT on wrong page or range arguments. */
export function selectionCost(schema: GraphQLSchema, typeName: string, selection: Selection): number {
  return Math.ceil(costOf(schema, typeName, selection, { page: 1, buckets: 1 }));
}

function costOf(schema: GraphQLSchema, typeName: string, selection: Selection, sizes: Sizes): number {
  const type = schema.getType(typeName);
  if (isInterfaceType(type) || isUnionType(type)) {
    return Math.max(
      0,
      ...schema.getPossibleTypes(type).map(({ name }) => costOf(schema, name, selection, sizes)),
    );
  }
  return selection
    .fieldsOf(typeName)
    .reduce((sum, field) => sum + fieldCost(schema, typeName, field, sizes), 0);
}

function fieldCost(schema: GraphQLSchema, typeName: string, field: SelectedField, sizes: Sizes): number {
  const type = schema.getType(typeName);
  const definition = isObjectType(type) ? type.getFields()[field.name] : undefined;
  if (definition === undefined) return 0;
  const named = getNamedType(definition.type);
  const surcharge =
    SURCHARGES[`${typeName}.${field.name}`] ?? (field.name.startsWith('totalCount') ? COUNT_SURCHARGE : 0);
  if (!isCompositeType(named)) return surcharge;
  const bare = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
  const times = isListType(bare) ? listSize(typeName, field, sizes) : 1;
  const below = costOf(schema, named.name, field.selection, sizesBelow(named.name, field, sizes));
  return surcharge + times * (1 + below);
}

/** Entries of a list that is no connection. */
function listSize(typeName: string, field: SelectedField, sizes: Sizes): number {
  if (typeName.endsWith('Connection')) return sizes.page;
  if (field.name === 'buckets') return sizes.buckets * BUCKET_WEIGHT;
  if (field.name === 'toneShifts') return 1;
  if (field.name === 'drivers') return sizes.buckets * 2 * Number(field.args['first']);
  if (typeof field.args['first'] === 'number') return field.args['first'];
  if (field.name === 'timeSeries') return field.args['groupBy'] ? GROUPS : 1;
  return field.name === 'nodes' ? (field.args['ids'] as readonly string[]).length : PLAIN_LIST;
}

function sizesBelow(typeName: string, field: SelectedField, sizes: Sizes): Sizes {
  if (typeName.endsWith('Connection')) return { ...sizes, page: pageRequest(field.args).limit };
  if (typeName !== 'TimeSeries' && typeName !== 'ToneShift') return sizes;
  const args = field.args as unknown as SeriesArgs;
  checkSeriesArgs(args);
  return { ...sizes, buckets: bucketBound(args) };
}
