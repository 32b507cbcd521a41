import { electWinner } from '@taokit/yuma/mechanisms';
import type { Context } from '../../../runtime/Context.ts';
import { Keys, SubnetworkN } from '../storage/neurons.ts';
import { stakeWeightOf } from './stakeWeight.ts';

/** Who has the permit of a subnet with Null consensus, by uid: whose stake counts most, and nobody else. */
export function nullPermits(context: Context, netuid: number): readonly boolean[] {
  const { state } = context;
  const uids = Array.from({ length: SubnetworkN.get(state, netuid) }, (_, uid) => uid);
  const stakes = uids.map((uid) => stakeWeightOf(context, Keys.get(state, netuid, uid), netuid).totalBits);
  const winner = electWinner(stakes);
  return uids.map((uid) => uid === winner);
}
