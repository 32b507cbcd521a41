import { objectOf, type Rule, recordOf } from '@taokit/errors/check';
import { checkSpec } from '@taokit/types';
import { DEFAULT_MOVING_ALPHA_BITS } from '../coinbase/prices/movingPrice.ts';
import {
  DEFAULT_BAR_QUANTILE_BITS,
  DEFAULT_BAR_RANK,
  DEFAULT_GATE_EXPONENT_BITS,
} from '../coinbase/shares/emissionGate.ts';
import { DtaoError } from '../DtaoError.ts';
import { check } from '../internal/check.ts';
import { blockNumber, specVersion } from '../internal/rules.ts';
import { BALANCER_WEIGHT_ONE } from '../pools/balancer/BalancerPool.ts';
import type { BlockState, SubnetState } from './BlockState.ts';
import { parseStored } from './parseStored.ts';
import type { StoredItems, StoredValue } from './StoredItems.ts';
import { EMISSION_ANSWER, findStorageItem, type StorageItem } from './storageItems.ts';

const PALLET = 'SubtensorModule';
const ROOT = 0;

/** Of which block and runtime the storage is. */
export interface StorageOrigin {
  /** The block's number. */
  readonly block: number;
  /** The runtime's `spec_version`. */
  readonly spec: number;
}

/** A value that was read, or its default where nothing is stored; `undefined` for what was not read. */
type Read = (path: string, fallback: bigint) => bigint | undefined;

const anything: Rule = () => undefined;
const originRule = /* @__PURE__ */ objectOf({ block: blockNumber, spec: specVersion });

/**
 * The state of a block from its storage, as a node gives it or as decoded integers.
 *
 * A subnet is emitted to when it has a moving price and nothing that was read says otherwise: whoever leaves out
 * `FirstEmissionBlockNumber`, `SubtokenEnabled`, `NetworkRegistrationAllowed` and `NetworksAdded` lists only such subnets.
 *
 * @param items - values by item; {@link STORAGE_ITEMS} are those that are read, and the runtime's answer of the emission
 * @param origin - the block's number and its runtime
 * @throws DtaoError for an item that no rule reads, and for a value the item cannot hold
 *
 * @example
 * ```ts
 * import { blockStateFromStorage } from '@taokit/dtao/verification';
 *
 * const items = { 'SubtensorModule.SubnetTAO': { '0': '0x00ca9a3b00000000' } };
 * console.log(blockStateFromStorage(items, { block: 9_240_388, spec: 475 }).rootTaoRao); // 1000000000n
 * ```
 */
export function blockStateFromStorage(items: StoredItems, origin: StorageOrigin): BlockState {
  check(items, recordOf(anything), 'items');
  check(origin, originRule, 'origin');
  const { block, spec } = origin;
  checkSpec(spec);
  const values = readItems(items);
  const read: Read = (path, fallback) => storedOr(values.get(path), '', fallback);
  const barRank = read(`${PALLET}.EmissionBarRank`, BigInt(DEFAULT_BAR_RANK));
  return {
    block,
    spec,
    ...compact({
      totalIssuanceRao: read(`${PALLET}.TotalIssuance`, 0n),
      blockEmissionRao: read(EMISSION_ANSWER.path, 0n),
      rootTaoRao: storedOr(values.get(`${PALLET}.SubnetTAO`), String(ROOT), 0n),
      taoWeightU64: read(`${PALLET}.TaoWeight`, 0n),
      movingAlphaBits: read(`${PALLET}.SubnetMovingAlpha`, DEFAULT_MOVING_ALPHA_BITS),
      gateBarBits: read(`${PALLET}.EmissionGateBar`, 0n),
      gateExponentBits: read(`${PALLET}.EmissionGateExponent`, DEFAULT_GATE_EXPONENT_BITS),
      barQuantileBits: read(`${PALLET}.EmissionBarQuantile`, DEFAULT_BAR_QUANTILE_BITS),
      barRank: barRank === undefined ? undefined : Number(barRank),
    }),
    subnets: netuidsOf(values).map((netuid) =>
      subnetState(netuid, (path, fallback) => storedOr(values.get(path), String(netuid), fallback)),
    ),
  };
}

/** Values by netuid, under the empty text where there is one for the network; `undefined` where nothing is stored. */
type ItemValues = ReadonlyMap<string, bigint | undefined>;

function readItems(items: StoredItems): ReadonlyMap<string, ItemValues> {
  return new Map(
    Object.entries(items).map(([name, stored]) => {
      const item = findStorageItem(name) ?? failUnknown(name);
      return [item.path, readItem(item, stored)];
    }),
  );
}

function readItem(item: StorageItem, stored: StoredItems[string]): ItemValues {
  const { path, format, isByNetuid } = item;
  const isMap = typeof stored === 'object' && stored !== null;
  if (isMap !== isByNetuid) failShape(item);
  if (isMap) for (const netuid of Object.keys(stored)) checkNetuid(path, netuid);
  const entries: [string, StoredValue][] = isMap ? Object.entries(stored) : [['', stored as StoredValue]];
  return new Map(
    entries.map(([netuid, value]) => [
      netuid,
      parseStored(value, format, isMap ? `${path} of ${netuid}` : path),
    ]),
  );
}

/** A key of an item by netuid: a list has places, which are numbers too. */
function checkNetuid(path: string, key: string): void {
  if (/^(?:0|[1-9]\d{0,4})$/.test(key) && Number(key) <= 65_535) return;
  throw new DtaoError(`${path} has an entry ${JSON.stringify(key)}, which is no netuid.`, {
    code: 'dtao/unknown-field',
    fix: 'Pass a value per netuid, 0 to 65535.',
    values: { field: path, netuid: key },
  });
}

function storedOr(values: ItemValues | undefined, key: string, fallback: bigint): bigint | undefined {
  return values?.has(key) ? (values.get(key) ?? fallback) : undefined;
}

function netuidsOf(values: ReadonlyMap<string, ItemValues>): readonly number[] {
  const keys = [...values.values()].flatMap((item) => [...item.keys()]).filter((key) => key !== '');
  const netuids = new Set(keys.map(Number));
  netuids.delete(ROOT);
  return [...netuids].sort((a, b) => a - b);
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

function isEmittedTo(own: (item: string) => bigint | undefined): boolean {
  return own('SubnetMovingPrice') !== undefined && SWITCHES.every((item) => own(item) !== 0n);
}

/** Without the fields that were not read. */
function compact<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

function failUnknown(name: string): never {
  throw new DtaoError(`${name} is no storage item that a verification reads.`, {
    code: 'dtao/unknown-field',
    fix: 'Leave it out; STORAGE_ITEMS lists those that are read.',
    values: { field: name },
  });
}

function failShape({ path, isByNetuid }: StorageItem): never {
  throw new DtaoError(`${path} is kept ${isByNetuid ? 'by netuid' : 'once for the network'}.`, {
    code: 'dtao/wrong-type',
    fix: isByNetuid ? 'Pass an object of values by netuid.' : 'Pass one value.',
    values: { field: path },
  });
}
