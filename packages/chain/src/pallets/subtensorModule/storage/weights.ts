import type { AccountId, Hex } from '../../../state/AccountId.ts';
import { optionalItem, storageItem } from '../../../state/storageItems.ts';

// Weights, bonds, and commits to weights.

/** A neuron's weights: uid and weight, 65535ths. */
export const Weights = storageItem<
  [netuidIndex: number, uid: number],
  readonly (readonly [number, number])[]
>('SubtensorModule.Weights');
/** A neuron's bonds: uid and bond, 65535ths. */
export const Bonds = storageItem<[netuidIndex: number, uid: number], readonly (readonly [number, number])[]>(
  'SubtensorModule.Bonds',
);
/** Commits by hash: hash, block, first and last block of the reveal. */
export const WeightCommits = optionalItem<
  [netuidIndex: number, hotkey: AccountId],
  readonly (readonly [Hex, bigint, bigint, bigint])[]
>('SubtensorModule.WeightCommits');
/** Timelocked commits of an epoch: who, block, ciphertext, drand round. */
export const TimelockedWeightCommits = storageItem<
  [netuidIndex: number, epoch: bigint],
  readonly (readonly [AccountId, bigint, Uint8Array, bigint])[]
>('SubtensorModule.TimelockedWeightCommits');
/** Their first form; no longer written. */
export const CRV3WeightCommits = storageItem<
  [netuidIndex: number, epoch: bigint],
  readonly (readonly [AccountId, Uint8Array, bigint])[]
>('SubtensorModule.CRV3WeightCommits');
/** Their second form; no longer written. */
export const CRV3WeightCommitsV2 = storageItem<
  [netuidIndex: number, epoch: bigint],
  readonly (readonly [AccountId, bigint, Uint8Array, bigint])[]
>('SubtensorModule.CRV3WeightCommitsV2');
