import type { AccountId, Hex } from '../../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../../state/storageItems.ts';
import type {
  AxonInfo,
  ChainIdentityV2,
  NeuronCertificate,
  PrometheusInfo,
  SubnetIdentityV3,
} from './values.ts';

// Where neurons can be reached, and who they say they are.

/** Where a miner serves. */
export const Axons: StorageItem<[netuid: number, hotkey: AccountId], AxonInfo, undefined> =
  optionalItem('SubtensorModule.Axons');
/** Its TLS certificate. */
export const NeuronCertificates: StorageItem<
  [netuid: number, hotkey: AccountId],
  NeuronCertificate,
  undefined
> = optionalItem('SubtensorModule.NeuronCertificates');
/** Where its metrics are. */
export const Prometheus: StorageItem<[netuid: number, hotkey: AccountId], PrometheusInfo, undefined> =
  optionalItem('SubtensorModule.Prometheus');
/** Who an account says it is. */
export const IdentitiesV2: StorageItem<[coldkey: AccountId], ChainIdentityV2, undefined> = optionalItem(
  'SubtensorModule.IdentitiesV2',
);
/** What a subnet says it is. */
export const SubnetIdentitiesV3: StorageItem<[netuid: number], SubnetIdentityV3, undefined> = optionalItem(
  'SubtensorModule.SubnetIdentitiesV3',
);
/** EVM address of a neuron, and the block of it. */
export const AssociatedEvmAddress: StorageItem<
  [netuid: number, uid: number],
  readonly [Hex, bigint],
  undefined
> = optionalItem('SubtensorModule.AssociatedEvmAddress');
/** Neurons of an EVM address, and the blocks of it. */
export const AssociatedUidsByEvmAddress: StorageItem<
  [netuid: number, address: Hex],
  readonly (readonly [number, bigint])[]
> = storageItem('SubtensorModule.AssociatedUidsByEvmAddress');
