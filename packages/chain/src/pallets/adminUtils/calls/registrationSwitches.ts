import { checkRegistrationSwitches, type RegistrationSwitches } from '@taokit/dtao/hyperparameters';
import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { CallContext } from '../../../runtime/Context.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import {
  NetworkPowRegistrationAllowed,
  NetworkRegistrationAllowed,
} from '../../subtensorModule/storage/registration.ts';
import {
  ensureParameterRate,
  ensureWindowOpen,
  parameterKey,
} from '../../subtensorModule/subnets/epochSettings.ts';
import { ROOT_NETUID } from '../../subtensorModule/subnets/existing.ts';
import { ensureSubnetOwnerOrRoot } from '../../subtensorModule/subnets/owners.ts';
import { recordLimited } from '../../subtensorModule/subnets/rateLimits.ts';
import * as of425 from '../spec425/settings.ts';
import { ensureNotRoot, ensureSubnet } from '../subnetSetter.ts';

interface Switch {
  readonly netuid: number;
  readonly registration_allowed: boolean;
}

/** Turns burned registrations on or off; not both these and those by work can be off. On root, root alone may. */
export const setNetworkRegistrationAllowed: CallDefinition = defineCall<Switch>(
  'AdminUtils.sudo_set_network_registration_allowed',
  (context, { netuid, registration_allowed }) => setRegistrations(context, netuid, registration_allowed),
);

function switchBurns(context: CallContext, netuid: number, burn: boolean): void {
  const { state } = context;
  if (netuid === ROOT_NETUID) ensureRoot(context.origin);
  else {
    const pow = NetworkPowRegistrationAllowed.get(state, netuid);
    // Existence before the window, for burns alone.
    const ensures = [ensureSubnet, ensureWindowOpen] as const;
    change(context, netuid, { parameter: 'BurnRegistrationAllowed', ensures, switches: { burn, pow } });
  }
  NetworkRegistrationAllowed.insert(state, netuid, burn);
  context.deposit('SubtensorModule.RegistrationAllowed', [netuid, burn]);
}

/** Turns registrations by work on or off. */
export const setNetworkPowRegistrationAllowed: CallDefinition = defineCall<Switch>(
  'AdminUtils.sudo_set_network_pow_registration_allowed',
  (context, { netuid, registration_allowed }) => setPowRegistrations(context, netuid, registration_allowed),
);

function switchWork(context: CallContext, netuid: number, pow: boolean): void {
  const { state } = context;
  const burn = NetworkRegistrationAllowed.get(state, netuid);
  const ensures = [
    ensureWindowOpen,
    ensureSubnet,
    (_: CallContext, at: number) => ensureNotRoot(at),
  ] as const;
  change(context, netuid, { parameter: 'PowRegistrationAllowed', ensures, switches: { burn, pow } });
  NetworkPowRegistrationAllowed.insert(state, netuid, pow);
  context.deposit('SubtensorModule.PowRegistrationAllowed', [netuid, pow]);
}

type SwitchArguments = [netuid: number, isAllowed: boolean];

/** Since there is registration by work again, owners may, and one of the two stays on. */
const setRegistrations = /* @__PURE__ */ ruleBySpec<CallContext, SwitchArguments, void>({
  233: of425.setRegistrations,
  475: switchBurns,
});
const setPowRegistrations = /* @__PURE__ */ ruleBySpec<CallContext, SwitchArguments, void>({
  233: of425.setPowRegistrations,
  475: switchWork,
});

/** One of the two, with what the pallet asks in the order it asks. */
interface Change {
  readonly parameter: string;
  readonly ensures: readonly ((context: CallContext, netuid: number) => void)[];
  readonly switches: RegistrationSwitches;
}

function change(context: CallContext, netuid: number, { parameter, ensures, switches }: Change): void {
  const byOwner = ensureSubnetOwnerOrRoot(context, netuid) !== undefined;
  if (byOwner) ensureParameterRate(context, netuid, parameter);
  for (const ensure of ensures) ensure(context, netuid);
  const checked = checkRegistrationSwitches(switches, { spec: context.spec });
  if (!checked.ok) fail(`AdminUtils.${checked.refusal}`, checked.reason);
  if (byOwner) recordLimited(context.state, parameterKey(netuid, parameter), context.block);
}
