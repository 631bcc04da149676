/** From GraphQL's selection sets to the Selection that `read/` builds statements from. */
import {
  getArgumentValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { SelectedField, Selection } from '../src/read/selection.ts';

/** What of a request is needed to read its selections. */
export interface RequestScope {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** The field that a resolver answers. */
export function selectedField(info: GraphQLResolveInfo, args: object): SelectedField {
  return {
    key: String(info.path.key),
    name: info.fieldName,
    args: args as Readonly<Record<string, unknown>>,
    selection: selectionOf(info, selectionSets(info.fieldNodes)),
  };
}

/** The merged selection of several selection sets. */
export function selectionOf(scope: RequestScope, sets: readonly SelectionSetNode[]): Selection {
  const known = new Map<string, readonly SelectedField[]>();
  return {
    fieldsOf(typeName) {
      const fields = known.get(typeName) ?? fieldsOf(scope, sets, typeName);
      known.set(typeName, fields);
      return fields;
    },
  };
}

function fieldsOf(scope: RequestScope, sets: readonly SelectionSetNode[], typeName: string): SelectedField[] {
  const type = scope.schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const byKey = new Map<string, FieldNode[]>();
  for (const set of sets) collect(scope, set.selections, typeName, byKey);
  return [...byKey].flatMap(([key, nodes]) => {
    const [node] = nodes;
    const definition = node === undefined ? undefined : type.getFields()[node.name.value];
    if (node === undefined || definition === undefined) return []; // __typename
    const args = getArgumentValues(definition, node, scope.variableValues);
    return [{ key, name: node.name.value, args, selection: selectionOf(scope, selectionSets(nodes)) }];
  });
}

function selectionSets(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
}

function collect(
  scope: RequestScope,
  selections: readonly SelectionNode[],
  typeName: string,
  byKey: Map<string, FieldNode[]>,
): void {
  for (const node of selections) {
    if (!isIncluded(scope, node)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      byKey.set(key, [...(byKey.get(key) ?? []), node]);
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? scope.fragments[node.name.value] : node;
    if (fragment === undefined || !applies(scope.schema, fragment.typeCondition?.name.value, typeName))
      continue;
    collect(scope, fragment.selectionSet.selections, typeName, byKey);
  }
}

function isIncluded({ variableValues }: RequestScope, node: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false;
}

function applies(schema: GraphQLSchema, condition: string | undefined, typeName: string): boolean {
  if (condition === undefined || condition === typeName) return true;
  const [wanted, actual] = [schema.getType(condition), schema.getType(typeName)];
  return isAbstractType(wanted) && isObjectType(actual) && schema.isSubType(wanted, actual);
}
