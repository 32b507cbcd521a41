import type { AccountId, Hex } from '../../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../../state/storageItems.ts';

// Weights, bonds, and commits to weights.

/** A neuron's weights: uid and weight, 65535ths. */
export const Weights: StorageItem<
  [netuidIndex: number, uid: number],
  readonly (readonly [number, number])[]
> = storageItem('SubtensorModule.Weights');
/** A neuron's bonds: uid and bond, 65535ths. */
export const Bonds: StorageItem<[netuidIndex: number, uid: number], readonly (readonly [number, number])[]> =
  storageItem('SubtensorModule.Bonds');
/** Commits by hash: hash, block, first and last block of the reveal. */
export const WeightCommits: StorageItem<
  [netuidIndex: number, hotkey: AccountId],
  readonly (readonly [Hex, bigint, bigint, bigint])[],
  undefined
> = optionalItem('SubtensorModule.WeightCommits');
/** Timelocked commits of an epoch: who, block, ciphertext, drand round. */
export const TimelockedWeightCommits: StorageItem<
  [netuidIndex: number, epoch: bigint],
  readonly (readonly [AccountId, bigint, Uint8Array, bigint])[]
> = storageItem('SubtensorModule.TimelockedWeightCommits');
/** Their first form; no longer written. */
export const CRV3WeightCommits: StorageItem<
  [netuidIndex: number, epoch: bigint],
  readonly (readonly [AccountId, Uint8Array, bigint])[]
> = storageItem('SubtensorModule.CRV3WeightCommits');
/** Their second form; no longer written. */
export const CRV3WeightCommitsV2: StorageItem<
  [netuidIndex: number, epoch: bigint],
  readonly (readonly [AccountId, bigint, Uint8Array, bigint])[]
> = storageItem('SubtensorModule.CRV3WeightCommitsV2');
