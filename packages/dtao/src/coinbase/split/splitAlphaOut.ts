import { objectOf, u16, u64 } from '@taokit/errors/check';
import { check } from '../../internal/check.ts';
import { mulF32, proportionFromU16 } from '../../internal/proportion.ts';
import { unsignedBits } from '../../internal/rules.ts';

/** Owner's part of alpha out on mainnet: 11796 / 65535 (18%). */
export const MAINNET_OWNER_CUT_U16 = 11_796;

/** What decides how a block's alpha out is shared. */
export interface SplitInput {
  /** Alpha emission to participants, rao. */
  readonly alphaOutRao: bigint;
  /** Owner's part over 65535; 0 where the owner cut is switched off. */
  readonly ownerCutU16: number;
  /** See `computeRootProportion`, U96F32 bits. */
  readonly rootProportionBits: bigint;
}

/** A block's alpha out by receiver, U96F32 bits of rao: the parts add up to alpha out exactly. */
export interface SplitBits {
  /** To the subnet's owner. */
  readonly ownerBits: bigint;
  /** Root's half of the dividends: sold at launch, claimable later. */
  readonly rootBits: bigint;
  /** To miners: half of what the owner leaves, floored to 2^-32 rao. */
  readonly serverBits: bigint;
  /** To validators: the rest. */
  readonly validatorBits: bigint;
}

/** A block's alpha out by receiver, rao, as it is added to the pending amounts. */
export interface SplitRao {
  /** To the subnet's owner. */
  readonly ownerRao: bigint;
  /** Root's part. */
  readonly rootRao: bigint;
  /** To miners. */
  readonly serverRao: bigint;
  /** To validators. */
  readonly validatorRao: bigint;
}

const splitInput = /* @__PURE__ */ objectOf({
  alphaOutRao: u64,
  ownerCutU16: u16,
  rootProportionBits: unsignedBits,
});
const splitBits = /* @__PURE__ */ objectOf({
  ownerBits: unsignedBits,
  rootBits: unsignedBits,
  serverBits: unsignedBits,
  validatorBits: unsignedBits,
});

/**
 * Shares alpha out: the owner's cut first, then half of the rest to miners; of the other half, root's proportion to root
 * and the remainder to validators.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`. Every release; at launch miners and validators were one
 * amount.
 *
 * @param input - alpha out, owner's cut and root proportion
 * @returns parts in U96F32 bits; products floored, validators get what is left
 */
export function splitAlphaOut(input: SplitInput): SplitBits {
  check(input, splitInput, 'input');
  return splitAlphaOutUnchecked(input);
}

function splitAlphaOutUnchecked(input: SplitInput): SplitBits {
  const total = input.alphaOutRao << 32n;
  const ownerBits = mulF32(total, proportionFromU16(input.ownerCutU16));
  const rest = total - ownerBits;
  const rootBits = mulF32(input.rootProportionBits, rest) >> 1n;
  const serverBits = rest >> 1n;
  return { ownerBits, rootBits, serverBits, validatorBits: rest - serverBits - rootBits };
}

/**
 * Floors each part to rao, as the pending amounts hold them. Up to 3 rao of a block are lost: less than one per part.
 *
 * @param bits - from {@link splitAlphaOut}
 * @returns parts in rao
 */
export function floorSplit(bits: SplitBits): SplitRao {
  check(bits, splitBits, 'bits');
  return {
    ownerRao: bits.ownerBits >> 32n,
    rootRao: bits.rootBits >> 32n,
    serverRao: bits.serverBits >> 32n,
    validatorRao: bits.validatorBits >> 32n,
  };
}

/** A block's alpha out at launch: miners and validators share one pending amount. */
export interface LaunchSplitRao {
  /** Added to `PendingOwnerCut`, rao. */
  readonly ownerRao: bigint;
  /** Sold into the pool, and added to `PendingAlphaSwapped`, rao. */
  readonly rootRao: bigint;
  /** Added to `PendingEmission` for miners and validators, rao. */
  readonly pendingRao: bigint;
}

/**
 * Shares alpha out as the launch release does: owner, root's part to be sold, and one pending amount for the epoch.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, from spec 233.
 *
 * @param input - alpha out, owner's cut and root proportion
 * @returns each part floored to rao: at most 2 rao of a block are lost
 */
export function splitAlphaOutLaunch(input: SplitInput): LaunchSplitRao {
  check(input, splitInput, 'input');
  return splitAlphaOutLaunchUnchecked(input);
}

/** {@link splitAlphaOutLaunch} of what was checked before. */
export function splitAlphaOutLaunchUnchecked(input: SplitInput): LaunchSplitRao {
  const { ownerBits, rootBits, serverBits, validatorBits } = splitAlphaOutUnchecked(input);
  return {
    ownerRao: ownerBits >> 32n,
    rootRao: rootBits >> 32n,
    pendingRao: (serverBits + validatorBits) >> 32n,
  };
}
