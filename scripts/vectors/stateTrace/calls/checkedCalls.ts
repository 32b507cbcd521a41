import { addStake, addStakeLimit, executePurchase, type Purchase } from './addStake.ts';
import { burnAlpha, recycleAlpha } from './burnAlpha.ts';
import type { CallContext, CallHandler } from './CallContext.ts';
import {
  associateHotkey,
  decreaseTake,
  increaseTake,
  setChildkeyTake,
  setChildren,
  startCall,
} from './hotkeySettings.ts';
import {
  executeTransition,
  moveStake,
  swapStake,
  swapStakeLimit,
  type Transition,
  transferStake,
  validateTransition,
} from './moveStake.ts';
import { burnedRegister, rootRegister } from './register.ts';
import { registerNetwork } from './registerNetwork.ts';
import {
  executeSale,
  removeStake,
  removeStakeFullLimit,
  removeStakeLimit,
  type Sale,
} from './removeStake.ts';
import { validateAdd, validateRemove, validateUnstakeAll } from './stakeChecks.ts';
import { transferAll, transferAllowDeath, transferKeepAlive } from './transfers.ts';
import { unstakeAll, unstakeAllAlpha } from './unstakeAll.ts';
import {
  batchRevealWeights,
  batchSetWeights,
  commitWeights,
  revealWeights,
  setWeights,
} from './weightCalls.ts';

/** Orders: read from the arguments, or refused at once. */
type Reader<Order> = (context: CallContext) => Order | string;

const PURCHASES: Readonly<Record<string, Reader<Purchase>>> = {
  add_stake: addStake,
  add_stake_limit: addStakeLimit,
};
const SALES: Readonly<Record<string, Reader<Sale>>> = {
  remove_stake: removeStake,
  remove_stake_limit: removeStakeLimit,
};
const TRANSITIONS: Readonly<Record<string, Reader<Transition>>> = {
  move_stake: moveStake,
  transfer_stake: transferStake,
  swap_stake: swapStake,
  swap_stake_limit: swapStakeLimit,
};

/** Calls whose outcome is predicted: what they change, or the chain's error. */
export const CALLS: Readonly<Record<string, CallHandler>> = {
  ...handlers(PURCHASES, executePurchase),
  ...handlers({ ...SALES, remove_stake_full_limit: removeStakeFullLimit }, executeSale),
  ...handlers(TRANSITIONS, executeTransition),
  'SubtensorModule.unstake_all': unstakeAll,
  'SubtensorModule.unstake_all_alpha': unstakeAllAlpha,
  'SubtensorModule.recycle_alpha': recycleAlpha,
  'SubtensorModule.burn_alpha': burnAlpha,
  'SubtensorModule.burned_register': burnedRegister,
  'SubtensorModule.root_register': rootRegister,
  'SubtensorModule.register_network': registerNetwork,
  'SubtensorModule.set_weights': setWeights,
  'SubtensorModule.batch_set_weights': batchSetWeights,
  'SubtensorModule.commit_weights': commitWeights,
  'SubtensorModule.reveal_weights': revealWeights,
  'SubtensorModule.batch_reveal_weights': batchRevealWeights,
  'SubtensorModule.increase_take': increaseTake,
  'SubtensorModule.decrease_take': decreaseTake,
  'SubtensorModule.set_childkey_take': setChildkeyTake,
  'SubtensorModule.set_children': setChildren,
  'SubtensorModule.start_call': startCall,
  'SubtensorModule.try_associate_hotkey': associateHotkey,
  'Balances.transfer_keep_alive': transferKeepAlive,
  'Balances.transfer_allow_death': transferAllowDeath,
  'Balances.transfer_all': transferAll,
  'System.remark': () => undefined,
};

/** Checks of stake calls before they enter a block; the same run again inside. */
export const STAKE_CHECKS: Readonly<Record<string, CallHandler>> = {
  ...handlers(PURCHASES, ({ storage }, { key, bounds }) => validateAdd(storage, key, bounds)),
  ...handlers(SALES, ({ storage }, { key, bounds }) => validateRemove(storage, key, bounds)),
  ...handlers(TRANSITIONS, ({ storage }, transition) => validateTransition(storage, transition)),
  'SubtensorModule.unstake_all': (context) => checkUnstakeAll(context, false),
  'SubtensorModule.unstake_all_alpha': (context) => checkUnstakeAll(context, true),
};

function checkUnstakeAll({ storage, signer, args }: CallContext, alphaOnly: boolean): string | undefined {
  return validateUnstakeAll(storage, { hotkey: String(args['hotkey']), coldkey: signer }, alphaOnly);
}

function handlers<Order extends object>(
  readers: Readonly<Record<string, Reader<Order>>>,
  run: (context: CallContext, order: Order) => string | undefined,
): Record<string, CallHandler> {
  const entries = Object.entries(readers).map(([call, read]): [string, CallHandler] => [
    `SubtensorModule.${call}`,
    (context) => {
      const order = read(context);
      return typeof order === 'string' ? order : run(context, order);
    },
  ]);
  return Object.fromEntries(entries);
}
