import { arrayOf, boolean, objectOf, oneOf, optional, u8, u64 } from '@taokit/errors/check';
import { bySpec, MAINNET_SPEC } from '@taokit/types';
import { check } from '../internal/check.ts';
import { specVersion } from '../internal/rules.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import {
  ageRule,
  type DynamicSchedule,
  type EpochAgeRule,
  isDueBy,
  scheduleFields,
} from './dynamicSchedule.ts';

/** Most epochs of one block by default (`MaxEpochsPerBlock`), from spec 423. */
export const DEFAULT_MAX_EPOCHS_PER_BLOCK = 2;

/** A subnet that wants a slot. */
export interface SlotSubnet extends Omit<DynamicSchedule, 'blocksSinceLastStep'> {
  /** `BlocksSinceLastStep` as stored, before the block counts itself. */
  readonly blocksSinceLastStep: bigint;
  /** Whether its epoch can run: each hotkey registered once. */
  readonly consistent: boolean;
  /** `SubnetEpochConsensus`; Yuma when left out, and before spec 475. */
  readonly epochConsensus?: 'yuma' | 'null';
}

/** Which subnets run their epoch in a block. */
export interface EpochSlots {
  /** Positions of the subnets that run. */
  readonly run: readonly number[];
  /** Positions of those deferred to the next block. */
  readonly deferred: readonly number[];
}

/** Whose rules, and how many. */
export interface EpochSlotOptions extends SpecOptions {
  /** `MaxEpochsPerBlock`; {@link DEFAULT_MAX_EPOCHS_PER_BLOCK} when left out. */
  readonly maxEpochs?: number;
}

const slotSubnets = /* @__PURE__ */ arrayOf(
  objectOf({ ...scheduleFields, consistent: boolean, epochConsensus: optional(oneOf('yuma', 'null')) }),
);
const slotOptions = /* @__PURE__ */ objectOf({ spec: specVersion, maxEpochs: optional(u8) });

type CapRule = (
  subnets: readonly SlotSubnet[],
  block: bigint,
  maxEpochs: number,
  age: EpochAgeRule,
) => number;

/** How many epochs a block runs, by the first spec. */
export const epochCapRules: Readonly<Record<number, CapRule>> = {
  423: (_subnets, _block, maxEpochs) => maxEpochs,
  // The cap is looked up before the block counts itself.
  475: (subnets, block, maxEpochs, age) =>
    subnets.some(
      (subnet) => subnet.epochConsensus === 'null' && isDueBy(age, subnet, subnet.blocksSinceLastStep, block),
    )
      ? Math.min(maxEpochs, 1)
      : maxEpochs,
};

const capRule = /* @__PURE__ */ bySpec(epochCapRules);

/**
 * Shares out the epochs of a block: the first due subnets run, up to the cap, the others wait one block. A subnet whose
 * epoch cannot run uses its slot up without counting. From spec 475 one due subnet on Null consensus leaves the block one
 * epoch.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `drain_pending`, from spec 423; `epoch_cap_for_block`, spec 475.
 *
 * @param subnets - in order of netuid
 * @param block - the block
 * @param options - whose rules, from spec 423, and the cap
 * @returns positions in `subnets`
 * @throws DtaoError for a wrong argument; UnitError before spec 423
 */
export function assignEpochSlots(
  subnets: readonly SlotSubnet[],
  block: bigint,
  options: EpochSlotOptions = {},
): EpochSlots {
  check(options, slotOptions, 'options');
  check(subnets, slotSubnets, 'subnets');
  check(block, u64, 'block');
  const { spec = MAINNET_SPEC, maxEpochs = DEFAULT_MAX_EPOCHS_PER_BLOCK } = options;
  return slotsAt(spec)(subnets, block, maxEpochs);
}

/**
 * {@link assignEpochSlots} of a release and of what was checked before.
 *
 * @param spec - from 423
 */
export function slotsAt(spec: number) {
  const age = ageRule(spec);
  const capOf = capRule(spec);
  return (subnets: readonly SlotSubnet[], block: bigint, maxEpochs: number): EpochSlots => {
    const cap = capOf(subnets, block, maxEpochs, age);
    const run: number[] = [];
    const deferred: number[] = [];
    for (const [i, subnet] of subnets.entries()) {
      const counted = age.next(subnet.blocksSinceLastStep, subnet.tempo);
      if (!isDueBy(age, subnet, counted, block)) continue;
      if (run.length >= cap) deferred.push(i);
      else if (subnet.consistent) run.push(i);
    }
    return { run, deferred };
  };
}
