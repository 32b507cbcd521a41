import {
  DEFAULT_BAR_QUANTILE_BITS,
  DEFAULT_BAR_RANK,
  DEFAULT_GATE_EXPONENT_BITS,
} from '../coinbase/shares/emissionGate.ts';
import { computeEmissionShares } from '../coinbase/shares/emissionShares.ts';
import { computeSubnetEmissions } from '../coinbase/shares/subnetEmissions.ts';
import { DtaoError } from '../DtaoError.ts';
import { computeBlockEmission } from '../emission/blockEmission.ts';
import type { BlockState, SubnetState } from './BlockState.ts';

/** TAO of a block, before it meets the pools. */
export interface ExpectedShares {
  /** TAO emission of the block, rao. */
  readonly blockEmissionRao: bigint;
  /** The bar after the block, U64F64 bits. */
  readonly barBits: bigint;
  /** TAO each emitting subnet is given, U96F32 bits of rao, by netuid. */
  readonly emissionBits: ReadonlyMap<number, bigint>;
}

/**
 * The emission of block n by subnet, from what is stored at the end of block n - 1.
 *
 * @param before - the state at n - 1
 * @param spec - the runtime that computes block n
 * @throws DtaoError `dtao/missing-field` where the shares read a value that was not in the snapshot
 */
export function computeExpectedShares(before: BlockState, spec: number): ExpectedShares {
  const blockEmissionRao = computeBlockEmission(needed(before, 'totalIssuanceRao'));
  const emitting = before.subnets.filter(({ isEmittedTo }) => isEmittedTo);
  const inputs = emitting.map((subnet) => ({
    movingPriceBits: needed(subnet, 'movingPriceBits'),
    minerBurnedBits: needed(subnet, 'minerBurnedBits'),
    rootProportionBits: subnet.rootProportionBits ?? 0n,
    emissionEnabled: subnet.emissionEnabled ?? true,
  }));
  const gate = {
    barBits: before.gateBarBits ?? 0n,
    exponentBits: before.gateExponentBits ?? DEFAULT_GATE_EXPONENT_BITS,
    quantileBits: before.barQuantileBits ?? DEFAULT_BAR_QUANTILE_BITS,
    rank: before.barRank ?? DEFAULT_BAR_RANK,
  };
  const { sharesBits, barBits } = computeEmissionShares(spec as never, inputs, gate, before.block + 1n);
  const emissions = computeSubnetEmissions(blockEmissionRao, sharesBits);
  const emissionBits = new Map(emitting.map(({ netuid }, i) => [netuid, emissions[i] as bigint]));
  return { blockEmissionRao, barBits, emissionBits };
}

function needed<Key extends string>(
  from: (BlockState | SubnetState) & { readonly [key in Key]?: bigint },
  field: Key,
): bigint {
  const value = from[field];
  if (value !== undefined) return value;
  const where = 'netuid' in from ? ` of subnet ${from.netuid}` : '';
  throw new DtaoError(`The state of the block before lacks ${field}${where}.`, {
    code: 'dtao/missing-field',
    fix: 'Read it at block n - 1: the shares of all subnets depend on it.',
    values: { field },
  });
}
