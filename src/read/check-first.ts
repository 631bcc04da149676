import { WartaError } from '../errors.ts';
import type { SelectedField } from './selection.ts';

/** Argument `first` of a list that is no connection. Throws WartaError INPUT unless it is 1 to `most`. */
export function checkFirst(name: string, field: Pick<SelectedField, 'args'>, most: number): number {
  const first = Number(field.args['first']);
  if (Number.isInteger(first) && first >= 1 && first <= most) return first;
  throw new WartaError('INPUT', `first of ${name} is ${first}; accepted: 1 to ${most}`);
}
