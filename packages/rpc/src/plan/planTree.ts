import type { PinnedView } from '../chainView/ChainView.ts';
import type { CallNode } from '../policy/unwrapCall.ts';
import { createLedger } from './createLedger.ts';
import type { Effect } from './Effect.ts';
import { EFFECT_RULES, OPEN_CALLS } from './effects/index.ts';
import { describeFailure, type PlanFailure, PlannedFailure } from './PlanFailure.ts';

/** What a tree of calls would change. */
export interface PlannedTree {
  /** In the order in which it happens. */
  readonly effects: readonly Effect[];
  /** Why the chain would refuse it, where that is known. */
  readonly failure: PlanFailure | undefined;
}

/** Who pays for a transaction, and how much. */
export interface PaidFee {
  /** SS58. */
  readonly account: string;
  /** Tip included, rao. */
  readonly feeRao: bigint;
}

/** What a call, with all that is inside, would change on the state of a view. Nothing is signed. */
export async function planTree(view: PinnedView, tree: CallNode, fee: PaidFee): Promise<PlannedTree> {
  const ledger = createLedger(view);
  // The fee is taken first.
  ledger.pay(fee.account, -fee.feeRao, 'fee');
  let failure: PlanFailure | undefined;
  const run = async (node: CallNode): Promise<void> => {
    const { call, origin, children, isLater } = node;
    if (isLater) return;
    const rule = EFFECT_RULES[call.path];
    const account = typeof origin === 'string' ? undefined : origin.account;
    try {
      if (rule !== undefined && account !== undefined) await rule(call.arguments, { ledger, account });
      else if (children.length === 0)
        ledger.note({
          kind: 'call',
          path: call.path,
          arguments: call.arguments,
          isOpen: OPEN_CALLS.includes(call.path) || rule !== undefined,
        });
    } catch (error) {
      if (!(error instanceof PlannedFailure)) throw error;
      failure ??= describeFailure(error, call.path);
    }
    for (const child of waits(node) ? [] : children) await run(child);
  };
  await run(tree);
  const isPaid = failure === undefined ? ledger.effects : ledger.effects.slice(0, 1);
  return { effects: isPaid, failure };
}

/** A multisig's call happens only when its last member agrees: how many have is on the chain, not in the call. */
function waits({ call }: CallNode): boolean {
  const { path, arguments: args } = call;
  const isOpened = args['maybe_timepoint'] !== null && args['maybe_timepoint'] !== undefined;
  return path === 'Multisig.approve_as_multi' || (path === 'Multisig.as_multi' && !isOpened);
}
