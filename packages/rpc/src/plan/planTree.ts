import type { PinnedView } from '../chainView/ChainView.ts';
import { allCalls, type CallNode } from '../policy/unwrapCall.ts';
import { createLedger, type Ledger } from './createLedger.ts';
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

/** What is made so far. */
interface Course {
  readonly ledger: Ledger;
  readonly foreseen: Set<CallNode>;
  /** The first failure that a call around it does not share. */
  inside: PlanFailure | undefined;
}

/** What a call, with all that is inside, would change on the state of a view. Nothing is signed. */
export async function planTree(view: PinnedView, tree: CallNode, fee: PaidFee): Promise<PlannedTree> {
  const ledger = createLedger(view);
  // The fee is taken first.
  ledger.pay(fee.account, -fee.feeRao, 'fee');
  const course: Course = { ledger, foreseen: new Set(), inside: undefined };
  const failure = (await attempt(course, tree)) ?? course.inside;
  return { effects: ledger.effects, failure, foreseen: course.foreseen };
}

/** Makes a call, or leaves everything as it was and gives why. */
async function attempt(course: Course, node: CallNode): Promise<PlanFailure | undefined> {
  const { ledger, foreseen, inside } = course;
  const undo = ledger.mark();
  try {
    await make(course, node);
    return undefined;
  } catch (error) {
    if (!(error instanceof PlannedFailure)) throw error;
    undo();
    course.inside = inside;
    for (const undone of allCalls(node)) foreseen.delete(undone);
    return describeFailure(error, node.call.path);
  }
}

async function make(course: Course, node: CallNode): Promise<void> {
  const { ledger, foreseen } = course;
  const { call, origin, children, isLater } = node;
  if (isLater) return;
  const { path } = call;
  const rule = await ruleOf(path);
  const account = typeof origin === 'string' ? undefined : origin.account;
  if (rule !== undefined && account !== undefined) {
    foreseen.add(node);
    const run = async (child: CallNode) => void (await makeInside(course, path, child));
    await rule(call.arguments, { ledger, account, node, run });
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
  if (path.startsWith('Multisig.') && rule !== undefined) return;
  if (path === 'Utility.if_else') {
    const [main, fallback] = children as readonly [CallNode, CallNode];
    if ((await attempt(course, main)) !== undefined) await makeInside(course, path, fallback);
    return;
  }
  for (const child of children)
    if (!(await makeInside(course, path, child)) && path === 'Utility.batch') return;
}

/** Calls that succeed whatever becomes of those inside: only their events say. */
const GOES_ON =
  /^(Proxy\.proxy(_announced)?|Sudo\.\w+|Multisig\.as_multi|Utility\.((force_)?batch|dispatch_as))$/;

/** Makes a call inside another, which fails with it or goes on; gives whether it was made. */
async function makeInside(course: Course, path: string, child: CallNode): Promise<boolean> {
  const failure = await attempt(course, child);
  if (failure === undefined) return true;
  if (!GOES_ON.test(path)) throw new PlannedFailure(failure.error, failure.reason, failure.path);
  course.inside ??= failure;
  return false;
}

/** Most plans need none of the rare rules, which are loaded with the first that does. */
async function ruleOf(path: string): Promise<EffectRule | undefined> {
  const known = EFFECT_RULES[path];
  if (known !== undefined || !RARE_CALLS.test(path)) return known;
  const { rareEffects } = await import('./effects/rareEffects.ts');
  return rareEffects[path];
}
