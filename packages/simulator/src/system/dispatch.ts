import type { Coldkey, Hotkey, Ss58 } from '@taokit/types';
import { transferKeepAlive } from '../balances/transferKeepAlive.ts';
import { burnedRegister } from '../registration/burnedRegister.ts';
import { rootRegister } from '../registration/rootRegister.ts';
import { addStake } from '../staking/addStake.ts';
import { decreaseTake, increaseTake } from '../staking/changeTake.ts';
import { removeStake } from '../staking/removeStake.ts';
import { setWeights } from '../weights/setWeights.ts';
import type { BlockContext } from './BlockContext.ts';
import type { Call } from './Call.ts';
import type { DispatchResult } from './DispatchResult.ts';

/** Executes a call on behalf of its signer. A refused call has changed nothing. */
export function dispatch(context: BlockContext, signer: Ss58, call: Call): DispatchResult {
  const coldkey = signer as Coldkey;
  switch (call.name) {
    case 'Balances.transfer_keep_alive':
      return transferKeepAlive(context, signer, call.args.destination, call.args.amountRao);
    case 'SubtensorModule.burned_register':
      return burnedRegister(context, coldkey, call.args);
    case 'SubtensorModule.root_register':
      return rootRegister(context, coldkey, call.args.hotkey);
    case 'SubtensorModule.add_stake':
      return addStake(context, coldkey, call.args);
    case 'SubtensorModule.remove_stake':
      return removeStake(context, coldkey, call.args);
    case 'SubtensorModule.increase_take':
      return increaseTake(context, coldkey, call.args);
    case 'SubtensorModule.decrease_take':
      return decreaseTake(context, coldkey, call.args);
    case 'SubtensorModule.set_weights':
      return setWeights(context, signer as Hotkey, call.args);
  }
}
