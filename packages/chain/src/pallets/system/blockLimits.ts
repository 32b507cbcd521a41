import { type Registry, readConstant } from '@taokit/types/registry';
import type { DispatchClass } from '../../runtime/DispatchInfo.ts';
import type { Weight } from './storage.ts';

/** How much a block holds. */
export interface BlockLimits {
  /** Time of all of it, picoseconds. */
  readonly maxBlock: bigint;
  /** Time every extrinsic takes besides its call's, picoseconds. */
  readonly baseExtrinsic: Readonly<Record<DispatchClass, bigint>>;
  /** Time one call of a class may take, picoseconds; nothing for no limit. */
  readonly maxExtrinsic: Readonly<Record<DispatchClass, bigint | undefined>>;
  /** Time of all extrinsics of a class, picoseconds; nothing for no limit. */
  readonly maxTotal: Readonly<Record<DispatchClass, bigint | undefined>>;
  /** Time of a class when the whole block is full already, picoseconds; nothing for no limit. */
  readonly reserved: Readonly<Record<DispatchClass, bigint | undefined>>;
  /** Time of an empty block, picoseconds. */
  readonly baseBlock: bigint;
  /** Bytes of all extrinsics of a class. */
  readonly maxLength: Readonly<Record<DispatchClass, number>>;
}

interface ClassLimits {
  readonly base_extrinsic: Weight;
  readonly max_extrinsic: Weight | null;
  readonly max_total: Weight | null;
  readonly reserved: Weight | null;
}

interface Limits {
  readonly base_block: Weight;
  readonly max_block: Weight;
  readonly per_class: {
    readonly normal: ClassLimits;
    readonly operational: ClassLimits;
    readonly mandatory: ClassLimits;
  };
}

interface Lengths {
  readonly max: { readonly normal: number; readonly operational: number; readonly mandatory: number };
}

const known = new WeakMap<Registry, BlockLimits>();

/**
 * How much a block holds, by the constants of the runtime.
 *
 * @param registry - the runtime's interface
 */
export function blockLimitsOf(registry: Registry): BlockLimits {
  const found = known.get(registry);
  if (found !== undefined) return found;
  const { base_block, max_block, per_class } = readConstant(registry, 'System.BlockWeights') as Limits;
  const { max } = readConstant(registry, 'System.BlockLength') as Lengths;
  const { normal, operational, mandatory } = per_class;
  const limits = {
    maxBlock: max_block.ref_time,
    baseExtrinsic: {
      Normal: normal.base_extrinsic.ref_time,
      Operational: operational.base_extrinsic.ref_time,
      Mandatory: mandatory.base_extrinsic.ref_time,
    },
    maxExtrinsic: {
      Normal: normal.max_extrinsic?.ref_time,
      Operational: operational.max_extrinsic?.ref_time,
      Mandatory: mandatory.max_extrinsic?.ref_time,
    },
    maxTotal: {
      Normal: normal.max_total?.ref_time,
      Operational: operational.max_total?.ref_time,
      Mandatory: mandatory.max_total?.ref_time,
    },
    reserved: {
      Normal: normal.reserved?.ref_time,
      Operational: operational.reserved?.ref_time,
      Mandatory: mandatory.reserved?.ref_time,
    },
    baseBlock: base_block.ref_time,
    maxLength: { Normal: max.normal, Operational: max.operational, Mandatory: max.mandatory },
  };
  known.set(registry, limits);
  return limits;
}
