import type { NamespaceScope } from './element-names.ts';
import type { ElementKind } from './feed-vocabulary.ts';
import type { MarkupBuffer } from './markup-buffer.ts';
import type { Attributes } from './xml-reader.ts';

/** Which format's rules hold for the fields. */
export type FeedFamily = 'RSS' | 'ATOM03' | 'ATOM10';

/** One open element during the repair. */
export interface Frame {
  /** As written, to match its end tag. */
  readonly written: string;
  readonly name: string | null;
  readonly scope: NamespaceScope;
  readonly attributes: Attributes;
  readonly base: string;
  readonly markup: MarkupBuffer;
  readonly text: string[];
  kind: ElementKind | 'root' | 'item' | 'skip' | 'foreign';
  /** Elements open inside a skipped one. */
  depth: number;
}

/** All that the repair knows while it walks one document. */
export interface RepairState {
  readonly base: string;
  readonly maxItems: number;
  readonly stack: Frame[];
  readonly head: string[];
  readonly items: string[];
  family: FeedFamily | null;
  atomIsOwn: boolean;
  language: string | null;
  firstElement: string | null;
  itemCount: number;
  droppedItems: number;
}

export function createRepairState(base: string, maxItems: number): RepairState {
  return {
    base,
    maxItems,
    stack: [],
    head: [],
    items: [],
    family: null,
    atomIsOwn: false,
    language: null,
    firstElement: null,
    itemCount: 0,
    droppedItems: 0,
  };
}
