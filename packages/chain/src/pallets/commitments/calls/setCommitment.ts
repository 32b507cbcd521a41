import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { Uids } from '../../subtensorModule/storage/neurons.ts';
import { resetBonds } from '../resetBonds.ts';
import { type CommitmentInfo, CommitmentOf, LastBondsReset, LastCommitment, MAX_FIELDS } from '../storage.ts';
import { isTimelock } from '../timelock.ts';
import { forgetTimelocked, noteTimelocked } from '../timelockedIndex.ts';
import { useSpace } from '../usedSpace.ts';

/**
 * A hotkey of a subnet says something of itself; time-locked fields wait for their round.
 *
 * Source: `set_commitment`, `pallets/commitments/src/lib.rs`, the same at 425 and in the newest that was read.
 */
export const setCommitment: CallDefinition = defineCall<{ netuid: number; info: CommitmentInfo }>(
  'Commitments.set_commitment',
  (context, { netuid, info }) => {
    const { state, block } = context;
    const who = ensureSigned(context.origin);
    const isRegistered = Uids.contains(state, netuid, who);
    ensure(isRegistered, 'Commitments.AccountNotAllowedCommit', `${who} is not in subnet ${netuid}.`);
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
