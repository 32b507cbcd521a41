import type { Hex } from '../../state/AccountId.ts';
import { optionalItem, storageItem } from '../../state/storageItems.ts';

/** A U256 as the registry has it: four words, the lowest first. */
export type U256 = readonly bigint[];

/** Number of the EVM's chain. */
export const ChainId = storageItem<[], bigint>('EVMChainId.ChainId');
/** What gas costs. */
export const BaseFeePerGas = storageItem<[], U256>('BaseFee.BaseFeePerGas');
/** How fast that changes, millionths. */
export const Elasticity = storageItem<[], number>('BaseFee.Elasticity');
/** Code of a contract. */
export const AccountCodes = storageItem<[address: Hex], Uint8Array>('EVM.AccountCodes');
/** Storage of a contract. */
export const AccountStorages = storageItem<[address: Hex, index: Hex], Hex>('EVM.AccountStorages');
/** The last block as Ethereum has it. */
export const CurrentBlock = optionalItem<[], unknown>('Ethereum.CurrentBlock');
/** Receipts of it. */
export const CurrentReceipts = optionalItem<[], unknown>('Ethereum.CurrentReceipts');
/** What became of its transactions. */
export const CurrentTransactionStatuses = optionalItem<[], unknown>('Ethereum.CurrentTransactionStatuses');
