import type { Hex } from '../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../state/storageItems.ts';

/** A U256 as the registry has it: four words, the lowest first. */
export type U256 = readonly bigint[];

/** Number of the EVM's chain. */
export const ChainId: StorageItem<[], bigint> = storageItem('EVMChainId.ChainId');
/** What gas costs. */
export const BaseFeePerGas: StorageItem<[], U256> = storageItem('BaseFee.BaseFeePerGas');
/** How fast that changes, millionths. */
export const Elasticity: StorageItem<[], number> = storageItem('BaseFee.Elasticity');
/** Code of a contract. */
export const AccountCodes: StorageItem<[address: Hex], Uint8Array> = storageItem('EVM.AccountCodes');
/** Storage of a contract. */
export const AccountStorages: StorageItem<[address: Hex, index: Hex], Hex> =
  storageItem('EVM.AccountStorages');
/** The last block as Ethereum has it. */
export const CurrentBlock: StorageItem<[], unknown, undefined> = optionalItem('Ethereum.CurrentBlock');
/** Receipts of it. */
export const CurrentReceipts: StorageItem<[], unknown, undefined> = optionalItem('Ethereum.CurrentReceipts');
/** What became of its transactions. */
export const CurrentTransactionStatuses: StorageItem<[], unknown, undefined> = optionalItem(
  'Ethereum.CurrentTransactionStatuses',
);
