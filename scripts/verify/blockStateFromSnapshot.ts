import {
  DEFAULT_BAR_QUANTILE_BITS,
  DEFAULT_BAR_RANK,
  DEFAULT_GATE_EXPONENT_BITS,
  DEFAULT_MOVING_ALPHA_BITS,
} from '@taokit/dtao/coinbase';
import { BALANCER_WEIGHT_ONE } from '@taokit/dtao/pools';
import type { BlockState, SubnetState } from '@taokit/dtao/verification';
import type { Snapshot } from './Snapshot.ts';
import { EMISSION_ANSWER } from './storageItems.ts';

const PALLET = 'SubtensorModule';
const ROOT = 0;

/** A value that was read, or its default where nothing is stored; `undefined` for what is not in the file. */
type Read = (item: string, fallback: bigint) => bigint | undefined;

/**
 * The state of a block as the rules take it.
 *
 * @param snapshot - the block's storage, as far as a file holds it
 * @param block - its number
 * @param spec - version of the runtime it was read under
 */
export function blockStateFromSnapshot(snapshot: Snapshot, block: number, spec: number): BlockState {
  const read: Read = (item, fallback) => {
    const values = snapshot.items.get(item);
    return values && 'plain' in values ? (values.plain ?? fallback) : undefined;
  };
  const barRank = read(`${PALLET}.EmissionBarRank`, BigInt(DEFAULT_BAR_RANK));
  return {
    block,
    spec,
    ...compact({
      totalIssuanceRao: read(`${PALLET}.TotalIssuance`, 0n),
      blockEmissionRao: read(EMISSION_ANSWER, 0n),
      rootTaoRao: readByNetuid(snapshot, ROOT)(`${PALLET}.SubnetTAO`, 0n),
      taoWeightU64: read(`${PALLET}.TaoWeight`, 0n),
      movingAlphaBits: read(`${PALLET}.SubnetMovingAlpha`, DEFAULT_MOVING_ALPHA_BITS),
      gateBarBits: read(`${PALLET}.EmissionGateBar`, 0n),
      gateExponentBits: read(`${PALLET}.EmissionGateExponent`, DEFAULT_GATE_EXPONENT_BITS),
      barQuantileBits: read(`${PALLET}.EmissionBarQuantile`, DEFAULT_BAR_QUANTILE_BITS),
      barRank: barRank === undefined ? undefined : Number(barRank),
    }),
    subnets: netuidsOf(snapshot).map((netuid) => subnetState(netuid, readByNetuid(snapshot, netuid))),
  };
}

function netuidsOf({ items }: Snapshot): readonly number[] {
  const all = new Set([...items.values()].flatMap(({ byNetuid }) => [...byNetuid.keys()]));
  all.delete(ROOT);
  return [...all].sort((a, b) => a - b);
}

function readByNetuid({ items }: Snapshot, netuid: number): Read {
  return (item, fallback) => {
    const values = items.get(item)?.byNetuid;
    return values?.has(netuid) ? (values.get(netuid) ?? fallback) : undefined;
  };
}

function subnetState(netuid: number, read: Read): SubnetState {
  const own = (item: string, fallback = 0n) => read(`${PALLET}.${item}`, fallback);
  const emissionEnabled = own('SubnetEmissionEnabled', 1n);
  const firstEmissionBlock = own('FirstEmissionBlockNumber');
  return {
    netuid,
    isEmittedTo: isEmittedTo(own),
    ...compact({
      emissionEnabled: emissionEnabled === undefined ? undefined : emissionEnabled !== 0n,
      firstEmissionBlock: firstEmissionBlock ? Number(firstEmissionBlock) : undefined,
      movingPriceBits: own('SubnetMovingPrice'),
      minerBurnedBits: own('MinerBurned'),
      rootProportionBits: own('RootProp'),
      taoReserveRao: own('SubnetTAO'),
      alphaReserveRao: own('SubnetAlphaIn'),
      alphaOutRao: own('SubnetAlphaOut'),
      protocolAlphaRao: own('SubnetProtocolAlpha'),
      quoteWeight: read('Swap.SwapBalancer', BALANCER_WEIGHT_ONE / 2n),
      taoReservoirRao: read('Swap.BalancerTaoReservoir', 0n),
      alphaReservoirRao: read('Swap.BalancerAlphaReservoir', 0n),
      taoInRao: own('SubnetTaoInEmission'),
      excessTaoRao: own('SubnetExcessTao'),
      alphaInRao: own('SubnetAlphaInEmission'),
      alphaOutEmissionRao: own('SubnetAlphaOutEmission'),
    }),
  };
}

/** What keeps a subnet from being emitted to when nothing, or 0, is stored. */
const SWITCHES = [
  'NetworksAdded',
  'FirstEmissionBlockNumber',
  'SubtokenEnabled',
  'NetworkRegistrationAllowed',
];

/** Whether it has a moving price, and no switch that was read says otherwise: a file may leave the switches out. */
function isEmittedTo(own: (item: string) => bigint | undefined): boolean {
  return own('SubnetMovingPrice') !== undefined && SWITCHES.every((item) => own(item) !== 0n);
}

/** Without the fields that were not read. */
function compact<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
