import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, Kind, type FragmentDefinitionNode } from 'graphql';
import type { GraphContext } from './context.ts';
import { expectedError } from './format-error.ts';
import { LIMITS, limitError, MAX_ERRORS } from './limits.ts';
import { selectionCost } from './query-cost.ts';
import { selectionOf } from './selection-of.ts';

/** Refuses operations that cost too much before they run, and keeps lists of errors short. */
export function costPlugin(): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        const variables = getVariableValues(
          schema,
          operation?.variableDefinitions ?? [],
          request.variables ?? {},
        );
        const root = operation === undefined ? null : schema.getRootType(operation.operation);
        if (variables.coerced === undefined || !root || !operation) return; // execution says what is wrong
        const fragments: Record<string, FragmentDefinitionNode> = {};
        for (const definition of document.definitions) {
          if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
        }
        const scope = { schema, fragments, variableValues: variables.coerced };
        const refusal = costError(() =>
          selectionCost(schema, root.name, selectionOf(scope, [operation.selectionSet])),
        );
        if (refusal !== null) throw refusal;
      },
      willSendResponse: async ({ response }) => {
        const { body } = response;
        if (body.kind === 'single' && (body.singleResult.errors?.length ?? 0) > MAX_ERRORS) {
          body.singleResult = {
            ...body.singleResult,
            errors: body.singleResult.errors?.slice(0, MAX_ERRORS) ?? [],
          };
        }
      },
    }),
  };
}

function costError(cost: () => number): Error | null {
  try {
    return limitError(LIMITS.cost, cost());
  } catch (error) {
    return expectedError(error) ?? (error as Error);
  }
}
