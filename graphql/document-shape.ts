/** Size of a document before it is validated: validation itself can be made to run for minutes. */
import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type SelectionSetNode,
} from 'graphql';
import { LIMITS, limitError } from './limits.ts';

interface Shape {
  depth: number;
  fields: number;
}

interface Counts {
  aliases: number;
  directives: number;
}

/** The first limit that the document breaks; null if none. Time is linear in the document. */
export function documentError(document: DocumentNode): GraphQLError | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const counts: Counts = { aliases: 0, directives: 0 };
  const walker = createWalker(fragments, counts);
  const shapes = document.definitions.map((definition) => {
    if (!('selectionSet' in definition) || definition.selectionSet === undefined)
      return { depth: 0, fields: 0 };
    counts.directives += definition.directives?.length ?? 0;
    if (definition.kind === Kind.FRAGMENT_DEFINITION) return walker.fragment(definition.name.value);
    return walker.selectionSet(definition.selectionSet);
  });
  return (
    limitError(LIMITS.fields, Math.max(0, ...shapes.map(({ fields }) => fields))) ??
    limitError(LIMITS.depth, Math.max(0, ...shapes.map(({ depth }) => depth))) ??
    limitError(LIMITS.aliases, counts.aliases) ??
    limitError(LIMITS.directives, counts.directives)
  );
}

/** Each fragment is measured once; one inside itself counts nothing here (validation refuses it). */
function createWalker(fragments: ReadonlyMap<string, FragmentDefinitionNode>, counts: Counts) {
  const measured = new Map<string, Shape>();
  function fragment(name: string): Shape {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, { depth: 0, fields: 0 });
    const definition = fragments.get(name);
    const shape = definition === undefined ? { depth: 0, fields: 0 } : selectionSet(definition.selectionSet);
    measured.set(name, shape);
    return shape;
  }
  function selectionSet(set: SelectionSetNode): Shape {
    const shape: Shape = { depth: 0, fields: 0 };
    for (const node of set.selections) {
      counts.directives += node.directives?.length ?? 0;
      const inner = innerShape(node);
      shape.depth = Math.max(shape.depth, inner.depth);
      shape.fields += inner.fields;
    }
    return shape;
  }
  function innerShape(node: SelectionSetNode['selections'][number]): Shape {
    if (node.kind === Kind.FRAGMENT_SPREAD) return fragment(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT) return selectionSet(node.selectionSet);
    if (node.alias !== undefined) counts.aliases += 1;
    const { depth, fields } =
      node.selectionSet === undefined ? { depth: 0, fields: 0 } : selectionSet(node.selectionSet);
    return { depth: node.name.value.startsWith('__') ? 0 : depth + 1, fields: fields + 1 };
  }
  return { fragment, selectionSet };
}
