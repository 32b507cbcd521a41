import { U64F64 } from '@taokit/fixed';
import { emissionSharesAt } from '../coinbase/shares/emissionShares.ts';
import { isRootSellOnUnchecked } from '../coinbase/split/pendingEmission.ts';
import { alphaIssuanceRule } from '../emission/alphaEmission.ts';
import { computeBlockEmissionUnchecked } from '../emission/blockEmission.ts';
import { mulF32, proportionFromU64 } from '../internal/proportion.ts';
import type { Proposal } from '../Proposal.ts';
import type { PoolModel } from '../pools/PoolModel.ts';
import type { PoolReserves } from '../pools/PoolReserves.ts';
import { blockModel } from './blockModel.ts';
import type { EmissionNetwork, EmissionParameters } from './EmissionNetwork.ts';
import { stableEmitAt } from './stableEmit.ts';
import { emitToSubnet, issuanceOf, moveSubnetPrice, rootProportionOf } from './stepSubnet.ts';
import { toWorking, type WorkingSubnet } from './WorkingSubnet.ts';

/** A network while blocks are made, changed in place. */
export interface WorkingNetwork<Pool extends PoolReserves> {
  readonly subnets: readonly WorkingSubnet<Pool>[];
  readonly gate: EmissionNetwork<Pool>['gate'];
  issuanceRao: bigint;
  rootTaoRao: bigint;
  barBits: bigint;
}

/** What a block's emission says of the whole network. */
export interface EmittedBlock {
  /** TAO emission, rao. */
  readonly emissionRao: bigint;
  /** Whether root's part is kept. */
  readonly keepsRootPart: boolean;
}

/** A release's blocks: one engine computes a single emission and simulates many. */
export interface BlockEngine<Pool extends PoolReserves> {
  /** The kind of pools. */
  readonly model: PoolModel<Pool>;
  /** Copies a network into its working form. */
  start(network: EmissionNetwork<Pool>): WorkingNetwork<Pool>;
  /** `run_coinbase` up to its epochs, in place. Prices stay those before it. */
  emit(network: WorkingNetwork<Pool>, block: number): EmittedBlock;
  /** Prices and moving prices after a block, in place. Epochs touch neither pools nor prices: it is the same before and after them. */
  movePrices(network: WorkingNetwork<Pool>, block: number): void;
}

/** The spot price of a subnet's pool, U64F64 bits. */
export type PriceOf<Pool extends PoolReserves> = (subnet: {
  readonly netuid: number;
  readonly pool: Pool;
}) => bigint;

type Priced<Pool extends PoolReserves> = Parameters<PriceOf<Pool>>[0] & { readonly isStable?: boolean };

/**
 * The engine of a release, without checks: for callers that have checked.
 *
 * @param spec - from 423
 * @param proposals - rules on top
 * @param parameters - of the network
 * @param knownPriceOf - for callers that remember prices: the price the model computes; the model's own when left out
 */
export function blockEngineAt<Pool extends PoolReserves>(
  spec: number,
  proposals: readonly Proposal[],
  parameters: EmissionParameters,
  knownPriceOf?: PriceOf<Pool>,
): BlockEngine<Pool> {
  const model = blockModel<Pool>(spec, proposals);
  const pricePool = knownPriceOf ?? (({ pool }) => model.price(pool));
  const priceOf = (subnet: Priced<Pool>) => (subnet.isStable === true ? U64F64.one : pricePool(subnet));
  const sharesOf = emissionSharesAt(spec, proposals);
  const terms = { model, stableEmit: stableEmitAt(spec, model), issuanceOf: alphaIssuanceRule(spec) };
  const weightBits = proportionFromU64(parameters.taoWeightU64);
  return {
    model,
    start: (network) => ({
      subnets: network.subnets.map((subnet) => toWorking(subnet, priceOf(subnet), parameters.ownerCutU16)),
      gate: network.gate,
      issuanceRao: network.totalIssuanceRao,
      rootTaoRao: network.rootTaoRao,
      barBits: network.gate.barBits,
    }),
    emit(network, block) {
      const { subnets } = network;
      const rootWeightBits = mulF32(network.rootTaoRao << 32n, weightBits);
      for (const subnet of subnets) {
        subnet.issuanceRao = issuanceOf(subnet, terms);
        subnet.rootProportionBits = rootProportionOf(subnet, rootWeightBits, subnet.issuanceRao);
      }
      const gate = { ...network.gate, barBits: network.barBits };
      const { sharesBits, barBits } = sharesOf({ subnets, gate, block: BigInt(block) });
      network.barBits = barBits;
      const emissionRao = computeBlockEmissionUnchecked(network.issuanceRao);
      const keepsRootPart = isRootSellOnUnchecked(subnets.map(({ movingPriceBits }) => movingPriceBits));
      // Written out, not spread: it is made in every block.
      const { stableEmit, issuanceOf: issuance } = terms;
      const given = { model, stableEmit, issuanceOf: issuance, emissionRao, rootWeightBits, keepsRootPart };
      for (let at = 0; at < subnets.length; at++)
        network.issuanceRao += emitToSubnet(subnets[at]!, sharesBits[at]!, given);
      return { emissionRao, keepsRootPart };
    },
    movePrices(network, block) {
      for (const subnet of network.subnets) {
        subnet.priceBits = priceOf(subnet);
        moveSubnetPrice(subnet, block, parameters);
      }
    },
  };
}
