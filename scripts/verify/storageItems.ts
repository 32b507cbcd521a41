/** How an item's value is stored: little-endian integers of this many bytes, or one byte for a switch. */
export type ItemFormat = 'bool' | 'u16' | 'u32' | 'u64' | 'bits128';

/** A storage item that a verification reads. */
export interface StorageItem {
  /** `Pallet.Item`, as the metadata names it. */
  readonly path: string;
  /** Whether it is kept by netuid; one value for the network otherwise. */
  readonly isByNetuid: boolean;
  readonly format: ItemFormat;
}

const plain = (path: string, format: ItemFormat): StorageItem => ({ path, format, isByNetuid: false });
const byNetuid = (path: string, format: ItemFormat): StorageItem => ({ path, format, isByNetuid: true });

/** Every item that a verification reads; a file may hold others, which are named as unused. */
export const STORAGE_ITEMS: readonly StorageItem[] = [
  plain('System.Number', 'u32'),
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
];

/** What a node answers for the emission of the next block; kept beside the items. */
export const EMISSION_ANSWER = 'SubnetInfoRuntimeApi_get_block_emission';

/** The item of a name, with or without its pallet. */
export function findStorageItem(name: string): StorageItem | undefined {
  if (name === EMISSION_ANSWER) return plain(EMISSION_ANSWER, 'u64');
  return STORAGE_ITEMS.find(({ path }) => path === name || path.split('.')[1] === name);
}
