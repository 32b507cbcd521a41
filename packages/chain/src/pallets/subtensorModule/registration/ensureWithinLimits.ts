import { checkRegistrationLimit } from '@taokit/dtao/registration';
import type { Reads } from '../../../state/State.ts';
import { ensureOk } from '../ensureOk.ts';
import {
  MaxRegistrationsPerBlock,
  RegistrationsThisBlock,
  RegistrationsThisInterval,
  TargetRegistrationsPerInterval,
} from '../storage/registration.ts';

/** Ends the call where the block or the interval holds enough registrations. */
export function ensureWithinLimits(state: Reads, netuid: number): void {
  ensureOk(
    checkRegistrationLimit({
      thisBlock: RegistrationsThisBlock.get(state, netuid),
      maxPerBlock: MaxRegistrationsPerBlock.get(state, netuid),
      thisInterval: RegistrationsThisInterval.get(state, netuid),
      targetPerInterval: TargetRegistrationsPerInterval.get(state, netuid),
    }),
  );
}
