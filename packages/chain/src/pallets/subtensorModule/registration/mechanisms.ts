import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ruleByStorage } from '../../../runtime/ruleBySpec.ts';
import type { Reads } from '../../../state/State.ts';
import { MechanismCountCurrent } from '../storage/subnets.ts';
import { ensureSubnetExists, subnetExists } from '../subnets/existing.ts';

type EnsureMechanism = (state: Reads, netuid: number, mechanism: number) => void;

/** Ends the call unless a subnet has a mechanism (`ensure_mechanism_exists`); in spec 300 unless there is the subnet. */
export const ensureMechanismExists: EnsureMechanism = /* @__PURE__ */ ruleByStorage({
  283: (state: Reads, netuid: number, _mechanism: number) => ensureSubnetExists(state, netuid),
  423: ensureMechanism,
});

/** The same before a commit; in spec 300 a subnet that does not exist takes no commits, and says so later. */
export const ensureMechanismCommits: EnsureMechanism = /* @__PURE__ */ ruleByStorage({
  283: () => {},
  423: ensureMechanism,
});

function ensureMechanism(state: Reads, netuid: number, mechanism: number): void {
  const count = subnetExists(state, netuid) ? MechanismCountCurrent.get(state, netuid) : 0;
  ensure(
    mechanism < count,
    'SubtensorModule.MechanismDoesNotExist',
    `Subnet ${netuid} has ${count} mechanisms, and no mechanism ${mechanism}.`,
  );
}
