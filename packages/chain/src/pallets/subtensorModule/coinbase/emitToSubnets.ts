import { type EmissionParameters, networkEmissionAt, type SubnetPayment } from '@taokit/dtao/blocks';
import type { BalancerPool } from '@taokit/dtao/pools';
import { saturatingAddU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import type { State } from '../../../state/State.ts';
import type { StorageItem } from '../../../state/storageItems.ts';
import { mintAlpha } from '../../alphaAssets/supply.ts';
import { dropCredit, issue } from '../../balances/credit.ts';
import { deposit } from '../../balances/ledger.ts';
import { hasPool } from '../../swap/pool.ts';
import { spotPrice } from '../../swap/spotPrice.ts';
import {
  BalancerAlphaReservoir,
  BalancerTaoReservoir,
  PalSwapInitialized,
  SwapBalancer,
} from '../../swap/storage.ts';
import { recycleSubnetAlpha } from '../staking/alpha.ts';
import { recordProtocolFlow } from '../staking/flows.ts';
import { subnetAccountId } from '../staking/palletAccounts.ts';
import {
  BlockEmission,
  EmissionGateBar,
  SubnetAlphaInEmission,
  SubnetAlphaOutEmission,
  SubnetExcessTao,
  SubnetTaoInEmission,
  TotalIssuance,
} from '../storage/emission.ts';
import {
  PendingOwnerCut,
  PendingRootAlphaDivs,
  PendingServerEmission,
  PendingValidatorEmission,
} from '../storage/epochs.ts';
import {
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetProtocolAlpha,
  SubnetTAO,
  SubnetVolume,
} from '../storage/pools.ts';
import { TotalStake } from '../storage/staking.ts';
import { emissionNetwork, emissionParameters } from './emissionNetwork.ts';

type Emission = SubnetPayment<BalancerPool>;
type RaoOfSubnet = StorageItem<[netuid: number], bigint, never>;

/**
 * A block's emission to subnets: TAO is made, buys alpha and joins the pools, alpha joins them and waits for the epochs. What
 * nobody takes is not issued.
 *
 * A pool that refuses the chain's buy leaves no trace here, where the chain records a deposit and its withdrawal.
 *
 * Source: `get_block_emission`, `emit_to_subnets` and `inject_and_maybe_swap` in
 * `pallets/subtensor/src/coinbase/run_coinbase.rs`, spec 475.
 *
 * @param context - where
 * @param netuids - the subnets that are emitted to
 */
export function emitToSubnets(context: Context, netuids: readonly number[]): void {
  const { state } = context;
  const network = emissionNetwork(context, netuids);
  const emission = rulesOf(context)(network);
  noteBlockEmission(state, emission.emissionRao);
  issue(context, emission.emissionRao);
  const before = TotalIssuance.get(state);
  let issuedRao = 0n;
  let stakedRao = 0n;
  for (let at = 0; at < emission.subnets.length; at++) {
    const subnet = emission.subnets[at]!;
    issuedRao += payPool(context, network.subnets[at]!.pool, subnet);
    stakedRao += subnet.taoInRao + subnet.excessTaoRao;
  }
  TotalStake.mutate(state, (stake) => saturatingAddU64(stake, stakedRao));
  TotalIssuance.insert(state, before + issuedRao);
  dropCredit(context, emission.emissionRao - issuedRao);
  for (let at = 0; at < emission.subnets.length; at++)
    shareAlpha(state, network.subnets[at]!.pool, emission.subnets[at]!);
  if (emission.barBits !== EmissionGateBar.get(state).bits)
    EmissionGateBar.insert(state, { bits: emission.barBits });
}

interface KnownRules {
  readonly spec: number;
  readonly parameters: EmissionParameters;
  readonly emit: ReturnType<typeof networkEmissionAt<BalancerPool>>;
}

/** The rules asked for last, which are those of the next block too: parameters change once in a year. */
let known: KnownRules | undefined;

function rulesOf({ state, spec }: Context): KnownRules['emit'] {
  const parameters = emissionParameters(state);
  if (known?.spec !== spec || !isSame(known.parameters, parameters))
    known = { spec, parameters, emit: networkEmissionAt<BalancerPool>(spec, parameters, priceOf) };
  return known.emit;
}

function priceOf({ netuid, pool }: { readonly netuid: number; readonly pool: BalancerPool }): bigint {
  return spotPrice(netuid, pool);
}

function isSame(a: EmissionParameters, b: EmissionParameters): boolean {
  return (
    a.taoWeightU64 === b.taoWeightU64 &&
    a.ownerCutU16 === b.ownerCutU16 &&
    a.movingAlphaBits === b.movingAlphaBits &&
    a.priceHalvingBlocks === b.priceHalvingBlocks
  );
}

/** `BlockEmission` is written wherever an emission is computed; the last of a block is that of some subnet's alpha. */
function noteBlockEmission(state: State, emissionRao: bigint): void {
  if (BlockEmission.get(state) !== emissionRao) BlockEmission.insert(state, emissionRao);
}

/** TAO to a subnet's account and pool; answers how much was issued, rao. */
function payPool(context: Context, before: BalancerPool, emission: Emission): bigint {
  const { state } = context;
  const { netuid, pool, taoInRao, excessTaoRao, alphaInRao } = emission;
  const account = subnetAccountId(netuid);
  const arrivedRao = taoInRao + (pool.taoReservoirRao ?? 0n) - (before.taoReservoirRao ?? 0n);
  if (excessTaoRao > 0n) deposit(context, account, excessTaoRao);
  if (arrivedRao > 0n) deposit(context, account, arrivedRao);
  if (excessTaoRao > 0n) noteBuy(state, emission);
  SubnetTAO.insert(state, netuid, pool.taoReserveRao);
  SubnetAlphaIn.insert(state, netuid, pool.alphaReserveRao);
  SwapBalancer.insert(state, netuid, { quote: pool.quoteWeight });
  writeReservoir(BalancerTaoReservoir, state, netuid, pool.taoReservoirRao ?? 0n);
  writeReservoir(BalancerAlphaReservoir, state, netuid, pool.alphaReservoirRao ?? 0n);
  SubnetExcessTao.insert(state, netuid, excessTaoRao);
  SubnetTaoInEmission.insert(state, netuid, taoInRao);
  SubnetAlphaInEmission.insert(state, netuid, alphaInRao);
  if (taoInRao > 0n) recordProtocolFlow(state, netuid, taoInRao);
  return excessTaoRao + arrivedRao;
}

function noteBuy(state: State, { netuid, excessTaoRao, boughtAlphaRao }: Emission): void {
  if (hasPool(state, netuid)) PalSwapInitialized.insert(state, netuid, true);
  add(SubnetProtocolAlpha, state, netuid, boughtAlphaRao);
  SubnetVolume.insert(state, netuid, SubnetVolume.get(state, netuid) + excessTaoRao);
  recordProtocolFlow(state, netuid, excessTaoRao);
}

/** Alpha for participants: made, split, and kept for the subnet's epoch. What the pool got and gave is counted here too, at once. */
function shareAlpha(state: State, before: BalancerPool, emission: Emission): void {
  const { netuid, pool, alphaInRao, boughtAlphaRao, alphaOutEmissionRao, split, recycledRootRao } = emission;
  const toPoolRao = alphaInRao + (pool.alphaReservoirRao ?? 0n) - (before.alphaReservoirRao ?? 0n);
  SubnetAlphaOutEmission.insert(state, netuid, alphaOutEmissionRao);
  mintAlpha(state, netuid, toPoolRao + alphaOutEmissionRao);
  add(SubnetAlphaOut, state, netuid, boughtAlphaRao + alphaOutEmissionRao);
  add(PendingOwnerCut, state, netuid, split.ownerRao);
  add(PendingServerEmission, state, netuid, split.serverRao);
  add(PendingValidatorEmission, state, netuid, split.validatorRao);
  if (split.rootRao > 0n) add(PendingRootAlphaDivs, state, netuid, split.rootRao);
  recycleSubnetAlpha(state, netuid, recycledRootRao);
}

/** Read and written, not mutated: a function would be made at each of a thousand calls in a block. */
function add(item: RaoOfSubnet, state: State, netuid: number, rao: bigint): void {
  item.insert(state, netuid, saturatingAddU64(item.get(state, netuid), rao));
}

function writeReservoir(item: RaoOfSubnet, state: State, netuid: number, rao: bigint): void {
  if (rao === 0n) item.remove(state, netuid);
  else item.insert(state, netuid, rao);
}
