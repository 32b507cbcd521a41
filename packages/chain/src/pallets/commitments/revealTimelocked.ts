import { openTimelock } from '@taokit/keys/timelock';
import type { Variant } from '@taokit/types/registry';
import type { Context } from '../../runtime/Context.ts';
import type { AccountId } from '../../state/AccountId.ts';
import type { State } from '../../state/State.ts';
import { Pulses } from '../drand/storage.ts';
import { CommitmentOf, type Registration, RevealedCommitments, TimelockedIndex } from './storage.ts';
import { forgetTimelocked } from './timelockedIndex.ts';

/** How many revealed fields are kept of a hotkey. */
const MAX_REVEALS = 10;

/** A field that a round opens. */
interface Timelock {
  readonly encrypted: Uint8Array;
  readonly reveal_round: bigint;
}

/**
 * Opens time-locked fields whose round is known, at the beginning of every block. A field that does not open is dropped; a commitment
 * without fields goes.
 *
 * Source: `reveal_timelocked_commitments`, `pallets/commitments/src/lib.rs`, newest read; 475 may stop in the middle of a long list
 * (`TimelockRevealCursor`), which no source shows.
 */
export function revealTimelocked(context: Context): void {
  const { state } = context;
  for (const [netuid, who] of TimelockedIndex.get(state)) {
    const registration = CommitmentOf.get(state, netuid, who);
    if (registration === undefined || !registration.info.fields.some(isTimelock))
      forgetTimelocked(state, netuid, who);
    else reveal(context, netuid, who, registration);
  }
}

/** Whether a field is opened by a round of the beacon. */
export function isTimelock({ type }: Variant): boolean {
  return type === 'TimelockEncrypted';
}

function reveal(context: Context, netuid: number, who: AccountId, registration: Registration): void {
  const { state } = context;
  const { fields } = registration.info;
  const due = fields.filter((field) => isTimelock(field) && pulseOf(state, field) !== undefined);
  if (due.length === 0) return;
  const opened = due.map((field) => openField(state, field)).filter((bytes) => bytes.length > 0);
  for (const _ of opened) context.deposit('Commitments.CommitmentRevealed', { netuid, who });
  if (opened.length > 0) keepRevealed(context, netuid, who, opened);
  const left = fields.filter((field) => !due.includes(field));
  if (left.length === 0) CommitmentOf.remove(state, netuid, who);
  else CommitmentOf.insert(state, netuid, who, { ...registration, info: { fields: left } });
  if (!left.some(isTimelock)) forgetTimelocked(state, netuid, who);
}

function pulseOf(state: State, field: Variant) {
  return Pulses.get(state, (field.value as Timelock).reveal_round);
}

function openField(state: State, field: Variant): Uint8Array {
  const { encrypted } = field.value as Timelock;
  return openTimelock(encrypted, pulseOf(state, field)!.signature) ?? new Uint8Array();
}

function keepRevealed(
  { state, block }: Context,
  netuid: number,
  who: AccountId,
  opened: readonly Uint8Array[],
): void {
  const known = RevealedCommitments.get(state, netuid, who) ?? [];
  const revealed = [...known, ...opened.map((bytes) => [bytes, BigInt(block)] as const)];
  RevealedCommitments.insert(state, netuid, who, revealed.slice(-MAX_REVEALS));
}
