import { getFixedRevealWindow } from '@taokit/dtao/weights';
import { maxUpscaleWeights } from '@taokit/yuma/weights';
import { addBalance, freeBalance, reducible } from '../balances.ts';
import type { Json } from '../TraceStorage.ts';
import { accountArg, bigArg, type CallContext, intArg } from './CallContext.ts';

const PALLET = 'SubtensorModule';
/** How the chain numbers the calls it limits per hotkey and subnet. */
const CHILDREN_CALL = 0;
const CHILDKEY_TAKE_CALL = 1;

/**
 * Calls that are not of the economy but that later blocks read: only what they write once accepted. Whether the chain
 * accepts them is the trace's word.
 */
export const ACCEPTED_CALLS: Readonly<Record<string, (context: CallContext) => void>> = {
  'SubtensorModule.set_weights': (context) => {
    const { args } = context;
    setWeights(context, intArg(context, 'netuid'), args['dests'] as number[], args['weights'] as number[]);
  },
  'SubtensorModule.batch_set_weights': (context) => {
    const lists = context.args['weights'] as unknown as readonly (readonly [number, number][])[];
    for (const [i, netuid] of (context.args['netuids'] as number[]).entries()) {
      const list = lists[i] as readonly [number, number][];
      const uids = list.map(([uid]) => uid);
      setWeights(
        context,
        netuid,
        uids,
        list.map(([, weight]) => weight),
      );
    }
  },
  'SubtensorModule.commit_weights': (context) => {
    const { storage, block, signer, args } = context;
    const netuid = intArg(context, 'netuid');
    const schedule = { netuid, tempo: storage.int(`${PALLET}.Tempo`, netuid) };
    const period = storage.big(`${PALLET}.RevealPeriodEpochs`, netuid);
    const { firstBlock, lastBlock } = getFixedRevealWindow(schedule, block, period);
    const commit = [args['commit_hash'] as Json, String(block), String(firstBlock), String(lastBlock)];
    const commits = (storage.get(`${PALLET}.WeightCommits`, netuid, signer) ?? []) as readonly Json[];
    storage.set([...commits, commit], `${PALLET}.WeightCommits`, netuid, signer);
    noteUpdate(context, netuid);
  },
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
  'SubtensorModule.try_associate_hotkey': associate,
  'Balances.transfer_keep_alive': (context) => transfer(context, bigArg(context, 'value')),
  'Balances.transfer_allow_death': (context) => transfer(context, bigArg(context, 'value')),
  'Balances.transfer_all': (context) => {
    const { storage, signer, args } = context;
    const balance = args['keep_alive'] === true ? reducible : freeBalance;
    transfer(context, balance(storage, signer));
  },
  'System.remark': () => {},
};

/** `LastUpdate` of the signer's neuron; returns its uid. */
function noteUpdate({ storage, block, signer }: CallContext, netuid: number): number {
  const uid = storage.int(`${PALLET}.Uids`, netuid, signer);
  const updates = [...(storage.get(`${PALLET}.LastUpdate`, netuid) as readonly string[])];
  updates[uid] = String(block);
  storage.set(updates, `${PALLET}.LastUpdate`, netuid);
  return uid;
}

function setWeights(
  context: CallContext,
  netuid: number,
  uids: readonly number[],
  weights: readonly number[],
): void {
  const uid = noteUpdate(context, netuid);
  const stored = Array.from(maxUpscaleWeights(Uint16Array.from(weights)));
  const pairs = uids.map((dest, i) => [dest, stored[i] as number]);
  context.storage.set(pairs, `${PALLET}.Weights`, netuid, uid);
}

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

/** Owns a hotkey that nobody owns. */
function associate({ storage, signer, args }: CallContext): void {
  const hotkey = String(args['hotkey']);
  if (storage.has(`${PALLET}.Owner`, hotkey)) return;
  storage.set(signer, `${PALLET}.Owner`, hotkey);
  for (const item of ['OwnedHotkeys', 'StakingHotkeys']) {
    const hotkeys = storage.get(`${PALLET}.${item}`, signer) as readonly Json[];
    if (!hotkeys.includes(hotkey)) storage.set([...hotkeys, hotkey], `${PALLET}.${item}`, signer);
  }
}

function transfer({ storage, signer, args }: CallContext, amountRao: bigint): void {
  const dest = (args['dest'] as { readonly Id: string }).Id;
  addBalance(storage, signer, -amountRao);
  addBalance(storage, dest, amountRao);
}
