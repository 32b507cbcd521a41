import { arrayOf, objectOf, oneOf, optional, text, u64 } from '@taokit/errors/check';
import { saturatingAddU64 } from '@taokit/fixed';
import { bySpec, MAINNET_SPEC } from '@taokit/types';
import { DtaoError } from '../../DtaoError.ts';
import { check } from '../../internal/check.ts';
import { recordWith, specOptions } from '../../internal/rules.ts';
import type { SpecOptions } from '../../spec/SpecOptions.ts';
import { computeMinerBurned } from './pendingEmission.ts';

/** What one hotkey of a subnet earned as a miner in an epoch. */
export interface EarnedIncentive {
  /** The hotkey. */
  readonly hotkey: string;
  /** The coldkey that owns it (`Owner`). */
  readonly coldkey: string;
  /** Its incentive, of all mechanisms, rao. */
  readonly incentiveRao: bigint;
}

/** Who owns a subnet. */
export interface SubnetOwnerKeys {
  /** `SubnetOwnerHotkey`. */
  readonly hotkey: string;
  /** `SubnetOwner`. */
  readonly coldkey: string;
}

/** An epoch's incentives, and whose are withheld. */
export interface OwnerIncentiveInput {
  /** Every registered hotkey's, each once. */
  readonly incentives: readonly EarnedIncentive[];
  /** The subnet's owner; left out where it has none. */
  readonly owner?: SubnetOwnerKeys;
  /** `RecycleOrBurn`: what becomes of the owner's incentive, from spec 320 on. Burned where nothing is stored. */
  readonly recycleOrBurn?: 'recycle' | 'burn';
}

/** What an epoch pays its miners, and what it withholds. */
export interface OwnerIncentiveSplit {
  /** Paid to each, in order, rao: 0 to the owner's keys. */
  readonly paidRao: readonly bigint[];
  /** Incentive of all, rao. */
  readonly totalRao: bigint;
  /** Incentive of the owner's keys, recycled or burned, rao. */
  readonly withheldRao: bigint;
  /** Of it, taken off `SubnetAlphaOut`, rao: the issuance falls. */
  readonly recycledRao: bigint;
  /** Of it, owned by nobody from then on, rao: the issuance stays. */
  readonly burnedRao: bigint;
  /** Withheld over total, U96F32 bits, floored: `MinerBurned` from spec 421 on. It lowers the subnet's share of the TAO emission. */
  readonly minerBurnedBits: bigint;
}

const ownerIncentiveInput = /* @__PURE__ */ objectOf({
  incentives: arrayOf(recordWith({ hotkey: text, coldkey: text, incentiveRao: u64 })),
  owner: optional(recordWith({ hotkey: text, coldkey: text })),
  recycleOrBurn: optional(oneOf('recycle', 'burn')),
});

type WithheldRule = (earned: EarnedIncentive, owner: SubnetOwnerKeys) => boolean;

const isOwnersHotkey: WithheldRule = ({ hotkey }, owner) => hotkey === owner.hotkey;

/** Whether an incentive is withheld, by the first spec. */
export const ownerIncentiveRules: Readonly<Record<number, WithheldRule | undefined>> = {
  233: () => false,
  252: isOwnersHotkey,
  306: undefined,
  320: (earned, owner) => isOwnersHotkey(earned, owner) || earned.coldkey === owner.coldkey,
};

const withheldRule = /* @__PURE__ */ bySpec(ownerIncentiveRules);

/**
 * Splits an epoch's miner incentive: what weights give to the subnet's owner is not paid. It is burned, or recycled where
 * the owner chose that, and the withheld part of all incentive becomes `MinerBurned`, which lowers the subnet's emission.
 *
 * The owner's are its own hotkey and every other hotkey of its coldkey that is registered in the subnet; from spec 252 to
 * 305 its hotkey alone, before nobody. From 306 to 319 it was the hotkey and the first few others: not covered.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `distribute_dividends_and_incentives`, `get_owner_hotkeys`.
 *
 * @param input - incentives and owner
 * @param options - whose rules
 * @returns what is paid to each, withheld, recycled and burned
 * @throws DtaoError for a wrong argument, and `dtao/no-such-rule` for spec 306 to 319
 *
 * @example
 * ```ts
 * import { splitOwnerIncentive } from '@taokit/dtao/coinbase';
 *
 * const owner = { hotkey: 'owner-hot', coldkey: 'owner-cold' };
 * const incentives = [
 *   { ...owner, incentiveRao: 9_000n },
 *   { hotkey: 'miner-hot', coldkey: 'miner-cold', incentiveRao: 1_000n },
 * ];
 * const { paidRao, minerBurnedBits } = splitOwnerIncentive({ incentives, owner });
 * console.log(paidRao, Number(minerBurnedBits) / 2 ** 32); // [0n, 1000n] 0.9 (less 2^-32)
 * ```
 */
export function splitOwnerIncentive(
  input: OwnerIncentiveInput,
  options: SpecOptions = {},
): OwnerIncentiveSplit {
  check(options, specOptions, 'options');
  check(input, ownerIncentiveInput, 'input');
  return ownerIncentiveSplitAt(options.spec ?? MAINNET_SPEC)(input);
}

/** {@link splitOwnerIncentive} of a release and of what was checked before. */
export function ownerIncentiveSplitAt(spec: number): (input: OwnerIncentiveInput) => OwnerIncentiveSplit {
  const isWithheld = ruleAt(spec);
  return (input) => splitBy(isWithheld, input);
}

function splitBy(
  isWithheld: WithheldRule,
  { incentives, owner, recycleOrBurn = 'burn' }: OwnerIncentiveInput,
): OwnerIncentiveSplit {
  let totalRao = 0n;
  let withheldRao = 0n;
  const paidRao = incentives.map((earned) => {
    totalRao = saturatingAddU64(totalRao, earned.incentiveRao);
    if (owner === undefined || !isWithheld(earned, owner)) return earned.incentiveRao;
    withheldRao = saturatingAddU64(withheldRao, earned.incentiveRao);
    return 0n;
  });
  const recycles = recycleOrBurn === 'recycle';
  return {
    paidRao,
    totalRao,
    withheldRao,
    recycledRao: recycles ? withheldRao : 0n,
    burnedRao: recycles ? 0n : withheldRao,
    minerBurnedBits: computeMinerBurned(withheldRao, totalRao),
  };
}

function ruleAt(spec: number): WithheldRule {
  const rule = withheldRule(spec);
  if (rule !== undefined) return rule;
  throw new DtaoError(
    `spec ${spec} withholds the incentive of the owner's first few keys, which is not covered.`,
    {
      code: 'dtao/no-such-rule',
      fix: 'Pass a spec up to 305, or from 320.',
      values: { spec },
    },
  );
}
