import type { PinnedView } from '../chainView/ChainView.ts';
import type { CallNode } from '../policy/unwrapCall.ts';
import { createLedger } from './createLedger.ts';
import type { Effect } from './Effect.ts';
import type { EffectRule } from './effects/EffectRule.ts';
import { EFFECT_RULES, RARE_CALLS } from './effects/index.ts';
import { describeFailure, type PlanFailure, PlannedFailure } from './PlanFailure.ts';

/** What a tree of calls would change. */
export interface PlannedTree {
  /** In the order in which it happens. */
  readonly effects: readonly Effect[];
  /** Why the chain would refuse it, where that is known. */
  readonly failure: PlanFailure | undefined;
  /** Calls whose changes are among the effects: not those that wait, nor those of an account that cannot be told. */
  readonly foreseen: ReadonlySet<CallNode>;
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
  const foreseen = new Set<CallNode>();
  const run = async (node: CallNode): Promise<void> => {
    const { call, origin, children, isLater } = node;
    if (isLater) return;
    const { path } = call;
    const rule = await ruleOf(path);
    const account = typeof origin === 'string' ? undefined : origin.account;
    if (rule !== undefined && account !== undefined) {
      foreseen.add(node);
      await rule(call.arguments, { ledger, account, node, run: attempt });
    } else if (rule !== undefined || children.length === 0) {
      const hidden = rule === undefined ? undefined : 'who makes it cannot be told from the transaction';
      ledger.note({
        kind: 'call',
        path,
        arguments: call.arguments,
        isOpen: hidden !== undefined,
        notForeseen: hidden,
      });
    }
    // A multisig's call is made by its rule, once enough agree.
    for (const child of path.startsWith('Multisig.') && rule !== undefined ? [] : children)
      await attempt(child);
  };
  const attempt = async (node: CallNode) => {
    try {
      await run(node);
    } catch (error) {
      if (!(error instanceof PlannedFailure)) throw error;
      failure ??= describeFailure(error, node.call.path);
    }
  };
  await attempt(tree);
  const isPaid = failure === undefined ? ledger.effects : ledger.effects.slice(0, 1);
  return { effects: isPaid, failure, foreseen };
}

/** Most plans need none of the rare rules, which are loaded with the first that does. */
async function ruleOf(path: string): Promise<EffectRule | undefined> {
  const known = EFFECT_RULES[path];
  if (known !== undefined || !RARE_CALLS.test(path)) return known;
  const { rareEffects } = await import('./effects/rareEffects.ts');
  return rareEffects[path];
}
