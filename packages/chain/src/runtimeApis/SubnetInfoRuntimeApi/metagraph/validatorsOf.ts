import { stakeWeightOf } from '../../../pallets/subtensorModule/epoch/stakeWeight.ts';
import { StakeThreshold } from '../../../pallets/subtensorModule/storage/hyperparameters.ts';
import { Keys, ValidatorPermit } from '../../../pallets/subtensorModule/storage/neurons.ts';
import type { MetagraphSubject } from './MetagraphSubject.ts';

/** Uids with a permit and more than the least stake, by ascending stake; equal ones in the order of raw keys (`get_validators`). */
export function validatorsOf(subject: MetagraphSubject): readonly number[] {
  const { state, netuid } = subject;
  const permits = ValidatorPermit.get(state, netuid);
  const threshold = StakeThreshold.get(state) << 64n;
  return Keys.entries(state, netuid)
    .filter(([[, uid]]) => permits[uid] === true)
    .map(([[, uid], hotkey]) => ({ uid, stake: stakeWeightOf(subject, hotkey, netuid).totalBits }))
    .filter(({ stake }) => stake > threshold)
    .sort((a, b) => (a.stake < b.stake ? -1 : a.stake > b.stake ? 1 : 0))
    .map(({ uid }) => uid);
}
