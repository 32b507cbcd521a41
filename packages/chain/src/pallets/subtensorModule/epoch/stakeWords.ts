import { computeTaoWeightBits } from '@taokit/dtao/coinbase';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { TaoWeight } from '../storage/staking.ts';
import { stakeWeightOf } from './stakeWeight.ts';

/** Stake weights as two words each, low word first, by uid (`get_stake_weights_for_network`). */
export function stakeWords(context: Context, netuid: number, hotkeys: readonly AccountId[]): BigUint64Array {
  const weightBits = computeTaoWeightBits(TaoWeight.get(context.state));
  const words = new BigUint64Array(2 * hotkeys.length);
  for (const [uid, hotkey] of hotkeys.entries()) {
    const { totalBits } = stakeWeightOf(context, hotkey, netuid, weightBits);
    words[2 * uid] = BigInt.asUintN(64, totalBits);
    words[2 * uid + 1] = totalBits >> 64n;
  }
  return words;
}
