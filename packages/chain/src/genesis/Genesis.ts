import type { Call } from '@taokit/types/registry';
import type { AccountId } from '../state/AccountId.ts';
import type { State } from '../state/State.ts';

/** How a chain begins. */
export interface Genesis {
  /** When, milliseconds since 1970: the first block comes twelve seconds later. */
  readonly timestampMs: number;
  /** Who holds how much, rao. */
  readonly balances: readonly (readonly [account: AccountId, amountRao: bigint])[];
  /** Who holds sudo; nobody when left out. */
  readonly sudo?: AccountId;
  /** Who makes blocks in turn and earns the fees; with nobody, fees are destroyed. */
  readonly authorities?: readonly AccountId[];
  /** Whatever else stands in the state at the beginning, in this order. */
  readonly writes?: readonly GenesisWrite[];
  /** What was called before the first block, in this order and after the writes; nobody pays for it. */
  readonly calls?: readonly GenesisCall[];
}

/** Writes a part of the first state. */
export type GenesisWrite = (state: State) => void;

/** A call that was made before the first block. */
export interface GenesisCall {
  /** On whose behalf. */
  readonly by: AccountId | 'root';
  /** What. Values are taken in every form the registry encodes. */
  readonly call: Call;
}
