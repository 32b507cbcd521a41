import type { CallContext } from '../../../runtime/Context.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { NetworkRegistrationAllowed } from '../../subtensorModule/storage/registration.ts';
import { applyTempo, ensureWindowOpen } from '../../subtensorModule/subnets/epochSettings.ts';
import { ensureAdmin } from '../bounds.ts';
import { ensureSubnet } from '../subnetSetter.ts';

// Source: `pallets/admin-utils/src/lib.rs` at 425.

/** Root sets any tempo; owners had `SubtensorModule.set_tempo`. */
export function setTempo(context: CallContext, netuid: number, tempo: number): void {
  ensureRoot(context.origin);
  ensureWindowOpen(context, netuid);
  ensureSubnet(context, netuid);
  applyTempo(context, netuid, tempo);
}

/** Root turns registrations on or off, of any subnet at any time. */
export function setRegistrations(context: CallContext, netuid: number, isAllowed: boolean): void {
  ensureRoot(context.origin);
  NetworkRegistrationAllowed.insert(context.state, netuid, isAllowed);
  context.deposit('SubtensorModule.RegistrationAllowed', [netuid, isAllowed]);
}

/** There were no registrations by work: fails for everybody. */
export function setPowRegistrations(): void {
  ensureAdmin(false, 'POWRegistrationDisabled', 'Nobody registers by work at this release.');
}
