import { WartaError } from '../errors.ts';

/** Types that `node(id)` finds. */
export const NODE_TYPES = [
  'Topic',
  'Source',
  'Feed',
  'FetchEvent',
  'IngestRun',
  'Article',
  'Story',
  'Entity',
  'Relation',
  'Claim',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

export interface NodeKey {
  readonly type: NodeType;
  readonly id: number;
}

const MAX_INT = 2_147_483_647;

/** The opaque id of a row: base64url of `Type:number`. */
export function encodeGlobalId(type: NodeType, id: number): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** Null if it is no id of ours. */
export function decodeGlobalId(globalId: string): NodeKey | null {
  if (globalId.length > 64) return null;
  const [name, digits, ...rest] = Buffer.from(globalId, 'base64url').toString('utf8').split(':');
  const type = NODE_TYPES.find((known) => known === name);
  const id = Number(digits);
  const valid = rest.length === 0 && /^[1-9]\d{0,9}$/.test(digits ?? '') && id <= MAX_INT;
  return type !== undefined && valid ? { type, id } : null;
}

/** The row number of an id that must be of this type. Throws WartaError INPUT. */
export function rowIdOf(type: NodeType, globalId: string): number {
  const key = decodeGlobalId(globalId);
  if (key?.type === type) return key.id;
  const got = key === null ? 'not an id of this API' : `the id of a ${key.type}`;
  throw new WartaError('INPUT', `the id "${globalId.slice(0, 64)}" is ${got}; accepted: the id of a ${type}`);
}
