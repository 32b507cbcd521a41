import { arrayOf, objectOf, u16, u64 } from '@taokit/errors/check';
import { saturatingAddU64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { signedBits } from '../internal/rules.ts';

/** A subnet that may have to make room for another. */
export interface PrunableSubnet {
  /** Which. */
  readonly netuid: number;
  /** `SubnetMovingPrice`, I96F32 bits. */
  readonly movingPriceBits: bigint;
  /** Block it was registered at. */
  readonly registeredAtBlock: bigint;
}

const subnetsRule = /* @__PURE__ */ arrayOf(
  objectOf({ netuid: u16, movingPriceBits: signedBits, registeredAtBlock: u64 }),
);

/**
 * Which subnet makes room for a new one once all slots are taken: the lowest moving price among those past immunity, the
 * earliest registered among equals, then the lower netuid.
 *
 * Source: `pallets/subtensor/src/coinbase/root.rs`, `get_network_to_prune`, from spec 320.
 *
 * @param subnets - every subnet that is added, but root
 * @param block - the block of the question
 * @param immunityPeriodBlocks - `NetworkImmunityPeriod`
 * @returns a netuid, or `undefined` when all are immune
 */
export function computeSubnetToPrune(
  subnets: readonly PrunableSubnet[],
  block: bigint,
  immunityPeriodBlocks: bigint,
): number | undefined {
  check(subnets, subnetsRule, 'subnets');
  check(block, u64, 'block');
  check(immunityPeriodBlocks, u64, 'immunityPeriodBlocks');
  let worst: PrunableSubnet | undefined;
  for (const subnet of subnets) {
    if (block < saturatingAddU64(subnet.registeredAtBlock, immunityPeriodBlocks)) continue;
    if (worst === undefined || isWorse(subnet, worst)) worst = subnet;
  }
  return worst?.netuid;
}

function isWorse(a: PrunableSubnet, b: PrunableSubnet): boolean {
  if (a.movingPriceBits !== b.movingPriceBits) return a.movingPriceBits < b.movingPriceBits;
  if (a.registeredAtBlock !== b.registeredAtBlock) return a.registeredAtBlock < b.registeredAtBlock;
  return a.netuid < b.netuid;
}
