import { openTimelock } from '@taokit/keys/timelock';
import type { Context } from '../../runtime/Context.ts';
import type { AccountId } from '../../state/AccountId.ts';
import type { State } from '../../state/State.ts';
import { Pulses } from '../drand/storage.ts';
import { CommitmentOf, type Registration, RevealedCommitments, TimelockedIndex } from './storage.ts';
import { isTimelock, type Timelock } from './timelock.ts';
import { forgetTimelocked } from './timelockedIndex.ts';

/** How many revealed fields are kept of a hotkey. */
const MAX_REVEALS = 10;

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

function reveal(context: Context, netuid: number, who: AccountId, registration: Registration): void {
  const { state } = context;
  const { fields } = registration.info;
  const due = fields.filter(isTimelock).filter((field) => pulseOf(state, field) !== undefined);
  if (due.length === 0) return;
  const opened = due.map((field) => openField(state, field)).filter((bytes) => bytes.length > 0);
  for (const _ of opened) context.deposit('Commitments.CommitmentRevealed', { netuid, who });
  if (opened.length > 0) keepRevealed(context, netuid, who, opened);
  const left = fields.filter((field) => !isTimelock(field) || !due.includes(field));
  if (left.length === 0) CommitmentOf.remove(state, netuid, who);
  else CommitmentOf.insert(state, netuid, who, { ...registration, info: { fields: left } });
  if (!left.some(isTimelock)) forgetTimelocked(state, netuid, who);
}

function pulseOf(state: State, { value }: Timelock) {
  return Pulses.get(state, value.reveal_round);
}

function openField(state: State, field: Timelock): Uint8Array {
  return openTimelock(field.value.encrypted, pulseOf(state, field)!.signature) ?? new Uint8Array();
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
