import { isReadablePulse, verifyPulse } from '@taokit/keys/timelock';
import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureNone } from '../../../runtime/Origin.ts';
import type { State } from '../../../state/State.ts';
import type { PulsesPayload } from '../PulsesPayload.ts';
import {
  BeaconConfig,
  LastStoredRound,
  MAX_KEPT_PULSES,
  MAX_REMOVED_PULSES,
  NextUnsignedAt,
  OldestStoredRound,
  type Pulse,
  Pulses,
} from '../storage.ts';

/**
 * Keeps pulses of the beacon; those that are not its own are left out.
 *
 * Source: `write_pulse`, `pallets/drand/src/lib.rs` at 425. Since July 2026 the pallet takes only the round after the last one, and the
 * pool none more than 50 ahead; here rounds may be left out on purpose, as `duePulses` does with those that nobody waits for.
 */
export const writePulse: CallDefinition = defineCall<{ pulses_payload: PulsesPayload }>(
  'Drand.write_pulse',
  (context, { pulses_payload: { pulses } }) => {
    const { state } = context;
    ensureNone(context.origin);
    let last = LastStoredRound.get(state);
    const isFirst = last === 0n && OldestStoredRound.get(state) === 0n;
    const rounds: bigint[] = [];
    for (const pulse of pulses) {
      if (!isVerified(state, pulse)) continue;
      ensure(pulse.round > last, 'Drand.InvalidRoundNumber', `Round ${pulse.round} is not after ${last}.`);
      Pulses.insert(state, pulse.round, pulse);
      last = pulse.round;
      rounds.push(last);
    }
    LastStoredRound.insert(state, last);
    if (isFirst && rounds[0] !== undefined) OldestStoredRound.insert(state, rounds[0]);
    prune(state, last);
    NextUnsignedAt.insert(state, context.block);
    if (rounds.length > 0) context.deposit('Drand.NewPulse', { rounds });
  },
);

/** Source: `QuicknetVerifier`, `pallets/drand/src/verifier.rs`. */
function isVerified(state: State, pulse: Pulse): boolean {
  const { public_key: publicKey } = BeaconConfig.get(state);
  if (verifyPulse(publicKey, pulse)) return true;
  ensure(
    isReadablePulse(publicKey, pulse),
    'Drand.PulseVerificationError',
    `The signature of round ${pulse.round} cannot be read.`,
  );
  return false;
}

/** Forgets the oldest pulses (`prune_old_pulses`). */
function prune(state: State, last: bigint): void {
  let oldest = OldestStoredRound.get(state);
  if (oldest === 0n) return;
  for (let removed = 0; last - oldest + 1n > MAX_KEPT_PULSES && removed < MAX_REMOVED_PULSES; removed++) {
    Pulses.remove(state, oldest);
    oldest += 1n;
  }
  OldestStoredRound.insert(state, oldest);
}
