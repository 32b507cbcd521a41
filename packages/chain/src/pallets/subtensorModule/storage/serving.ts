import type { AccountId, Hex } from '../../../state/AccountId.ts';
import { optionalItem, storageItem } from '../../../state/storageItems.ts';
import type {
  AxonInfo,
  ChainIdentityV2,
  NeuronCertificate,
  PrometheusInfo,
  SubnetIdentityV3,
} from './values.ts';

// Where neurons can be reached, and who they say they are.

/** Where a miner serves. */
export const Axons = optionalItem<[netuid: number, hotkey: AccountId], AxonInfo>('SubtensorModule.Axons');
/** Its TLS certificate. */
export const NeuronCertificates = optionalItem<[netuid: number, hotkey: AccountId], NeuronCertificate>(
  'SubtensorModule.NeuronCertificates',
);
/** Where its metrics are. */
export const Prometheus = optionalItem<[netuid: number, hotkey: AccountId], PrometheusInfo>(
  'SubtensorModule.Prometheus',
);
/** Who an account says it is. */
export const IdentitiesV2 = optionalItem<[coldkey: AccountId], ChainIdentityV2>(
  'SubtensorModule.IdentitiesV2',
);
/** What a subnet says it is. */
export const SubnetIdentitiesV3 = optionalItem<[netuid: number], SubnetIdentityV3>(
  'SubtensorModule.SubnetIdentitiesV3',
);
/** EVM address of a neuron, and the block of it. */
export const AssociatedEvmAddress = optionalItem<[netuid: number, uid: number], readonly [Hex, bigint]>(
  'SubtensorModule.AssociatedEvmAddress',
);
/** Neurons of an EVM address, and the blocks of it. */
export const AssociatedUidsByEvmAddress = storageItem<
  [netuid: number, address: Hex],
  readonly (readonly [number, bigint])[]
>('SubtensorModule.AssociatedUidsByEvmAddress');
