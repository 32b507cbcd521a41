import { text } from '@taokit/errors/check';
import { check } from '../internal/check.ts';

/** How an item's value is stored: little-endian integers of this many bytes, or one byte for a switch. */
export type ItemFormat = 'bool' | 'u16' | 'u64' | 'bits128';

/** A storage item that a verification reads. */
export interface StorageItem {
  /** `Pallet.Item`, as the metadata names it. */
  readonly path: string;
  /** Whether it is kept by netuid; one value for the network otherwise. */
  readonly isByNetuid: boolean;
  /** How a value is stored. */
  readonly format: ItemFormat;
}

const plain = (path: string, format: ItemFormat): StorageItem => ({ path, format, isByNetuid: false });
const byNetuid = (path: string, format: ItemFormat): StorageItem => ({ path, format, isByNetuid: true });

/**
 * Every storage item that a verification reads at blocks n - 1 and n.
 *
 * Source: names and formats by mainnet's metadata, spec 475.
 */
export const STORAGE_ITEMS: readonly StorageItem[] = /* @__PURE__ */ Object.freeze([
  plain('SubtensorModule.TotalIssuance', 'u64'),
  plain('SubtensorModule.TaoWeight', 'u64'),
  plain('SubtensorModule.SubnetMovingAlpha', 'bits128'),
  plain('SubtensorModule.EmissionGateBar', 'bits128'),
  plain('SubtensorModule.EmissionGateExponent', 'bits128'),
  plain('SubtensorModule.EmissionBarQuantile', 'bits128'),
  plain('SubtensorModule.EmissionBarRank', 'u16'),
  byNetuid('SubtensorModule.NetworksAdded', 'bool'),
  byNetuid('SubtensorModule.FirstEmissionBlockNumber', 'u64'),
  byNetuid('SubtensorModule.SubtokenEnabled', 'bool'),
  byNetuid('SubtensorModule.NetworkRegistrationAllowed', 'bool'),
  byNetuid('SubtensorModule.SubnetEmissionEnabled', 'bool'),
  byNetuid('SubtensorModule.SubnetMovingPrice', 'bits128'),
  byNetuid('SubtensorModule.MinerBurned', 'bits128'),
  byNetuid('SubtensorModule.RootProp', 'bits128'),
  byNetuid('SubtensorModule.SubnetTAO', 'u64'),
  byNetuid('SubtensorModule.SubnetAlphaIn', 'u64'),
  byNetuid('SubtensorModule.SubnetAlphaOut', 'u64'),
  byNetuid('SubtensorModule.SubnetProtocolAlpha', 'u64'),
  byNetuid('SubtensorModule.SubnetTaoInEmission', 'u64'),
  byNetuid('SubtensorModule.SubnetExcessTao', 'u64'),
  byNetuid('SubtensorModule.SubnetAlphaInEmission', 'u64'),
  byNetuid('SubtensorModule.SubnetAlphaOutEmission', 'u64'),
  byNetuid('Swap.SwapBalancer', 'u64'),
  byNetuid('Swap.BalancerTaoReservoir', 'u64'),
  byNetuid('Swap.BalancerAlphaReservoir', 'u64'),
]);

/** What the runtime answers as the emission of the next block: no storage item, but kept beside them. */
export const EMISSION_ANSWER: StorageItem = /* @__PURE__ */ plain(
  'SubnetInfoRuntimeApi_get_block_emission',
  'u64',
);

/**
 * The item of a name, with or without its pallet.
 *
 * @param name - `Pallet.Item`, or `Item`
 * @throws DtaoError for what is no text
 */
export function findStorageItem(name: string): StorageItem | undefined {
  check(name, text, 'name');
  if (name === EMISSION_ANSWER.path) return EMISSION_ANSWER;
  return STORAGE_ITEMS.find(({ path }) => path === name || path.split('.')[1] === name);
}
