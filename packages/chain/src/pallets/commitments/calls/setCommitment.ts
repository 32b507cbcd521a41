import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { Uids } from '../../subtensorModule/storage/neurons.ts';
import { subnetExists } from '../../subtensorModule/subnets/existing.ts';
import { resetBonds } from '../resetBonds.ts';
import { type CommitmentInfo, CommitmentOf, LastBondsReset, LastCommitment, MAX_FIELDS } from '../storage.ts';
import { isTimelock } from '../timelock.ts';
import { forgetTimelocked, noteTimelocked } from '../timelockedIndex.ts';
import { useSpace } from '../usedSpace.ts';

type CanCommit = (context: Context, netuid: number, who: AccountId) => boolean;

const isRegistered: CanCommit = ({ state }, netuid, who) => Uids.contains(state, netuid, who);

/** From 459 on not where the subnet is gone and only its neurons are still there; which release after 425 began is not known. */
const canCommit: CanCommit = /* @__PURE__ */ ruleBySpec({
  233: isRegistered,
  459: (context: Context, netuid: number, who: AccountId) =>
    subnetExists(context.state, netuid) && isRegistered(context, netuid, who),
});

/**
 * A hotkey of a subnet says something of itself; time-locked fields wait for their round.
 *
 * Source: `set_commitment`, `pallets/commitments/src/lib.rs`, at 425 and in the newest that was read.
 */
export const setCommitment: CallDefinition = defineCall<{ netuid: number; info: CommitmentInfo }>(
  'Commitments.set_commitment',
  (context, { netuid, info }) => {
    const { state, block } = context;
    const who = ensureSigned(context.origin);
    ensure(
      canCommit(context, netuid, who),
      'Commitments.AccountNotAllowedCommit',
      `${who} is not in subnet ${netuid}.`,
    );
    const { length } = info.fields;
    const isFew = length <= MAX_FIELDS;
    ensure(isFew, 'Commitments.TooManyFieldsInCommitmentInfo', `${length} fields are too many.`);
    if (info.fields.some(({ type }) => type === 'ResetBondsFlag')) {
      LastBondsReset.insert(state, netuid, who, block);
      resetBonds(state, netuid, who);
    }
    useSpace(state, netuid, who, info.fields);
    CommitmentOf.insert(state, netuid, who, { deposit: 0n, block, info });
    LastCommitment.insert(state, netuid, who, block);
    const locked = info.fields.find(isTimelock);
    if (locked === undefined) {
      context.deposit('Commitments.Commitment', { netuid, who });
      forgetTimelocked(state, netuid, who);
      return;
    }
    const { reveal_round } = locked.value;
    context.deposit('Commitments.TimelockCommitment', { netuid, who, reveal_round });
    noteTimelocked(state, netuid, who);
  },
);
