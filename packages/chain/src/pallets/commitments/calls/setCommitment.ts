import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { Uids } from '../../subtensorModule/storage/neurons.ts';
import { resetBonds } from '../resetBonds.ts';
import { type CommitmentInfo, CommitmentOf, LastBondsReset, LastCommitment, MAX_FIELDS } from '../storage.ts';
import { useSpace } from '../usedSpace.ts';

/**
 * A hotkey of a subnet says something of itself. Time-locked fields are refused: nothing opens them here.
 *
 * Source: `set_commitment`, `pallets/commitments/src/lib.rs` at 425.
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
    const isOpen = info.fields.every(({ type }) => type !== 'TimelockEncrypted');
    ensure(isOpen, 'System.CallFiltered', 'Time-locked commitments are not supported by this chain.');
    if (info.fields.some(({ type }) => type === 'ResetBondsFlag')) {
      LastBondsReset.insert(state, netuid, who, block);
      resetBonds(state, netuid, who);
    }
    useSpace(state, netuid, who, info.fields);
    CommitmentOf.insert(state, netuid, who, { deposit: 0n, block, info });
    LastCommitment.insert(state, netuid, who, block);
    context.deposit('Commitments.Commitment', { netuid, who });
  },
);
