import { createAccount } from '../neurons.ts';
import type { Json } from '../TraceStorage.ts';
import { accountArg, type CallContext, intArg } from './CallContext.ts';

const PALLET = 'SubtensorModule';
/** How the chain numbers the calls it limits per hotkey and subnet. */
const CHILDREN_CALL = 0;
const CHILDKEY_TAKE_CALL = 1;

/**
 * Calls that are not of the economy but that later blocks read: only what they write once accepted. Whether the chain
 * accepts them is the trace's word.
 */
export const ACCEPTED_CALLS: Readonly<Record<string, (context: CallContext) => void>> = {
  'SubtensorModule.increase_take': setTake,
  'SubtensorModule.decrease_take': setTake,
  'SubtensorModule.set_childkey_take': (context) => {
    const { storage } = context;
    const hotkey = accountArg(context, 'hotkey');
    const netuid = intArg(context, 'netuid');
    storage.set(intArg(context, 'take'), `${PALLET}.ChildkeyTake`, hotkey, netuid);
    noteCall(context, CHILDKEY_TAKE_CALL);
  },
  'SubtensorModule.set_children': (context) => {
    const { storage, block, args } = context;
    const until = block + storage.big(`${PALLET}.PendingChildKeyCooldown`);
    const pending = [args['children'] as Json, String(until)];
    storage.set(
      pending,
      `${PALLET}.PendingChildKeys`,
      intArg(context, 'netuid'),
      accountArg(context, 'hotkey'),
    );
    noteCall(context, CHILDREN_CALL);
  },
  'SubtensorModule.start_call': (context) => {
    const { storage, block } = context;
    const netuid = intArg(context, 'netuid');
    storage.set(block + 1n, `${PALLET}.FirstEmissionBlockNumber`, netuid);
    storage.set(true, `${PALLET}.SubtokenEnabled`, netuid);
  },
  'SubtensorModule.try_associate_hotkey': (context) =>
    createAccount(context.storage, context.signer, accountArg(context, 'hotkey')),
  'System.remark': () => {},
};

/** Block of a hotkey's last call of a kind on a subnet. */
function noteCall(context: CallContext, kind: number): void {
  const { storage, block } = context;
  const keys = [accountArg(context, 'hotkey'), intArg(context, 'netuid'), kind] as const;
  storage.set(block, `${PALLET}.TransactionKeyLastBlock`, ...keys);
}

function setTake(context: CallContext): void {
  const { storage, block } = context;
  const hotkey = accountArg(context, 'hotkey');
  storage.set(intArg(context, 'take'), `${PALLET}.Delegates`, hotkey);
  storage.set(block, `${PALLET}.LastTxBlockDelegateTake`, hotkey);
}
