import { findToneShifts, type RawToneShifts, type ToneShift } from '../../src/read/tone-shifts.ts';
import type { EntityResolvers, ToneShiftResolvers } from '../generated/resolver-types.ts';
import { type Row, valueOf } from './row.ts';

export const ENTITY_SHIFTS: Pick<EntityResolvers, 'toneShifts'> = {
  toneShifts: (entity, args, _context, info) =>
    findToneShifts(valueOf(entity as Row, info) as RawToneShifts, args.maxPValue),
};

export const TONE_SHIFT_RESOLVERS: Pick<ToneShiftResolvers, 'drivers'> = {
  drivers: (shift, _args, _context, info) => ((shift as ToneShift).drivers[info.path.key] ?? []) as object[],
};
