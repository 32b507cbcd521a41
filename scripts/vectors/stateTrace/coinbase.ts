import { computeBlockEmission } from '@taokit/dtao';
import { type CoinbaseStep, type CoinbaseSubnet, runConcentratedCoinbase } from '@taokit/dtao/coinbase';
import { addTotalStake, netuids, readSubnet, TRACE_RULES, writeSubnet } from './subnetState.ts';
import type { TraceStorage } from './TraceStorage.ts';

const PALLET = 'SubtensorModule';
/** The traced build keeps 2 % of the emission for node validators: the float32 0.98 and 0.02, 32 bits of fraction. */
const SUBNET_PART_BITS = 4_209_068_032n;
const NODE_VALIDATOR_PART_BITS = 85_899_344n;

/** One block's emission: injections, owner's cuts, root's alpha sold, moving prices. Epochs come after it. */
export function runCoinbase(storage: TraceStorage, block: bigint): void {
  const blockEmissionRao = computeBlockEmission(storage.big(`${PALLET}.TotalIssuance`));
  add(storage, (blockEmissionRao * NODE_VALIDATOR_PART_BITS) >> 32n, 'PendingNodeValidatorEmissions');
  const started = netuids(storage).filter(
    (netuid) => netuid !== 0 && storage.has(`${PALLET}.FirstEmissionBlockNumber`, netuid),
  );
  const network = {
    spec: 297,
    blockEmissionRao,
    subnetPartBits: SUBNET_PART_BITS,
    rootTaoRao: storage.big(`${PALLET}.SubnetTAO`, 0),
    taoWeightU64: storage.big(`${PALLET}.TaoWeight`),
    ownerCutU16: storage.int(`${PALLET}.SubnetOwnerCut`),
    movingAlphaBits: storage.big(`${PALLET}.SubnetMovingAlpha`),
    rules: TRACE_RULES,
  };
  const subnets = started.map((netuid) => readCoinbaseSubnet(storage, netuid, block));
  const steps = runConcentratedCoinbase(network, subnets);
  for (const [i, netuid] of started.entries()) writeStep(storage, netuid, steps[i] as CoinbaseStep);
}

function readCoinbaseSubnet(storage: TraceStorage, netuid: number, block: bigint): CoinbaseSubnet {
  const first = storage.big(`${PALLET}.FirstEmissionBlockNumber`, netuid);
  return {
    ...readSubnet(storage, netuid),
    movingPriceBits: storage.big(`${PALLET}.SubnetMovingPrice`, netuid),
    halvingBlocks: storage.big(`${PALLET}.EMAPriceHalvingBlocks`, netuid),
    blocksSinceStart: block >= first ? block - (first > 0n ? first - 1n : 0n) : 0n,
    burnRegistrationAllowed: storage.get(`${PALLET}.NetworkRegistrationAllowed`, netuid) === true,
    powRegistrationAllowed: storage.get(`${PALLET}.NetworkPowRegistrationAllowed`, netuid) === true,
  };
}

function writeStep(storage: TraceStorage, netuid: number, step: CoinbaseStep): void {
  // A pool that refuses to buy root's alpha leaves the pending amounts alone; any other swaps, if only nothing.
  const sold = step.subnet.mechanism !== 1 || step.pendingRao + step.swappedRao > 0n;
  const trade = { side: 'sell', steps: step.swappedRao > 0n } as const;
  writeSubnet(storage, netuid, step.subnet, sold && step.subnet.mechanism === 1 ? trade : undefined);
  storage.set(step.taoInRao, `${PALLET}.SubnetTaoInEmission`, netuid);
  storage.set(step.alphaInRao, `${PALLET}.SubnetAlphaInEmission`, netuid);
  storage.set(step.alphaOutRao, `${PALLET}.SubnetAlphaOutEmission`, netuid);
  storage.setBits(step.movingPriceBits, 'I96F32', `${PALLET}.SubnetMovingPrice`, netuid);
  add(storage, step.ownerCutRao, 'PendingOwnerCut', netuid);
  if (sold) {
    add(storage, step.pendingRao, 'PendingEmission', netuid);
    add(storage, step.swappedRao, 'PendingAlphaSwapped', netuid);
    add(storage, step.rootDividendsRao, 'PendingRootDivs', netuid);
  }
  add(storage, step.taoInRao, 'TotalIssuance');
  addTotalStake(storage, step.totalStakeChangeRao);
}

function add(storage: TraceStorage, amountRao: bigint, item: string, ...keys: readonly number[]): void {
  storage.set(storage.big(`${PALLET}.${item}`, ...keys) + amountRao, `${PALLET}.${item}`, ...keys);
}
