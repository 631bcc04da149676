import type { Referent } from './discourse.ts';
import { MOST_SLOTS, slotIndex, slotSign } from './relation-row.ts';

/** Slots being collected; at most `MOST_SLOTS`, further names stay words. */
export class SlotTable {
  readonly slots: Referent[][] = [];

  /** The sign of a new slot, null where there is no room. */
  add(referents: readonly Referent[]): string | null {
    const first = referents[0];
    if (first === undefined || this.slots.length >= MOST_SLOTS) return null;
    this.slots.push([...referents]);
    return slotSign(first.letter, this.slots.length - 1);
  }

  of(sign: string): readonly Referent[] {
    return this.slots[slotIndex(sign)] ?? [];
  }
}
