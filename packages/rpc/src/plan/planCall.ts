import { blake2b } from '@noble/hashes/blake2.js';
import { type Call, decodeCall, encodeCall } from '@taokit/types/registry';
import type { PinnedView } from '../chainView/ChainView.ts';
import { composeIntent, findIntent } from '../intents/composeIntent.ts';
import type { IntentAccounts, IntentData, IntentSigner } from '../intents/Intent.ts';
import { innerOf, type MultisigValues } from '../intents/shared/multisigs.ts';
import { type Hex, hexOf } from '../internal/hex.ts';
import { callFacts, type Spend } from '../policy/callFacts.ts';
import { checkedPolicy, checkPolicy } from '../policy/checkPolicy.ts';
import type { Policy } from '../policy/Policy.ts';
import { addressOf, allCalls, type CallNode, unwrapCall } from '../policy/unwrapCall.ts';
import { buildTransaction } from '../transaction/buildTransaction.ts';
import type { TransactionOptions } from '../transaction/TransactionOptions.ts';
import type { Plan } from './Plan.ts';
import { type PlannedTree, planTree } from './planTree.ts';
import { readFee } from './readFee.ts';
import { planWarnings } from './warnings.ts';

/** What a plan is made with. */
export interface PlanContext {
  /** The chain at its newest block. */
  readonly view: PinnedView;
  /** Who asks. */
  readonly accounts: IntentAccounts;
  /** SS58 address of who signs. */
  readonly address: string;
  /** Hash of the chain's first block. */
  readonly genesisHash: Hex;
  /** The nonce the transaction would have: it counts in the fee. */
  readonly nonce: number;
  /** What the wallet lets happen. */
  readonly policy?: Policy | undefined;
  /** How the transaction is made. */
  readonly transaction?: TransactionOptions | undefined;
}

/**
 * Plans an intent: fee, what would change, warnings, and what a policy forbids. Nothing is signed and nothing is sent.
 *
 * @param intent - its `op` and parameters
 * @param context - the chain, who asks, and the limits
 */
export async function planIntent(intent: IntentData, context: PlanContext): Promise<Plan> {
  const { summary, signer } = findIntent(intent.op);
  const asked = new Set<string>();
  const call = await composeIntent(context.view, intent, context.accounts, asked);
  return planOf(call, { ...context, intent, asked, summary, signer });
}

/**
 * Plans a raw call: the explicit way around intents. A policy refuses it unless it allows raw calls, and then still holds it to its
 * limits.
 *
 * @param call - path and arguments
 * @param context - the chain, who asks, and the limits
 */
export function planRawCall(
  call: Call,
  context: PlanContext & { readonly signer: IntentSigner },
): Promise<Plan> {
  return planOf(call, { ...context, intent: undefined, summary: `Makes the raw call ${call.path}.` });
}

interface Planned extends PlanContext {
  readonly intent: IntentData | undefined;
  /** Names of the intent and of those inside it. */
  readonly asked?: ReadonlySet<string>;
  readonly summary: string;
  readonly signer: IntentSigner;
}

async function planOf(given: Call, context: Planned): Promise<Plan> {
  const { view, address, genesisHash, nonce, policy, transaction = {}, intent, summary, signer } = context;
  if (policy !== undefined) checkedPolicy(policy);
  const callData = encodeCall(view.interface, given);
  // What is looked at is what will be signed: the bytes, read again. What was given is the caller's, who may change it meanwhile.
  const call = decodeCall(view.interface, callData);
  const tree = await withApproved(unwrapCall(view.interface, call, { account: address }), context);
  const unsigned = await buildTransaction(view, call, { address, nonce, genesisHash }, transaction);
  const feeRao = await readFee(view, unsigned);
  const paid = { account: address, feeRao: feeRao + unsigned.tipRao };
  const planned = await planTree(view, tree, paid);
  const { effects, failure } = planned;
  const warnings = await planWarnings(view, { tree, effects, feeRao, address });
  const subject = {
    tree,
    asked: context.asked,
    feeRao: paid.feeRao,
    priceImpacts: impactsOf(tree, planned),
  };
  const violations = policy === undefined ? [] : checkPolicy(policy, subject);
  return {
    intent,
    summary,
    call,
    callData,
    tree,
    signer,
    address,
    blockNumber: view.blockNumber,
    blockHash: view.blockHash,
    feeRao,
    spend: spendOf(tree),
    effects,
    failure,
    warnings,
    violations,
    isOk: failure === undefined && violations.length === 0,
    transaction,
  };
}

/** What names its call by a hash. Where the intent was given the call, it is looked at like any other. */
async function withApproved(tree: CallNode, { view, accounts, intent }: Planned): Promise<CallNode> {
  const { path, arguments: args } = tree.call;
  const isAnnounced = path === 'Proxy.announce';
  if (!(isAnnounced || path === 'Multisig.approve_as_multi') || intent === undefined) return tree;
  const compose = (inner: IntentData, of: IntentAccounts = accounts) => composeIntent(view, inner, of);
  const real = isAnnounced ? addressOf(args['real']) : undefined;
  const inner = isAnnounced
    ? await compose(intent['call'] as IntentData, { ...accounts, coldkey: real })
    : await innerOf({ view, accounts, compose }, intent.op, intent as unknown as MultisigValues);
  const bytes = encodeCall(view.interface, inner);
  const isSame = hexOf(blake2b(bytes, { dkLen: 32 })) === hexOf(args['call_hash'] as Uint8Array);
  if (!isSame) return tree;
  const origin = real === undefined ? 'unknown' : { account: real };
  const call = decodeCall(view.interface, bytes);
  return { ...tree, children: [unwrapCall(view.interface, call, origin, isAnnounced)] };
}

function spendOf(tree: CallNode): Spend {
  let sum = 0n;
  for (const { call, children } of allCalls(tree)) {
    const spend = callFacts(call.path, call.arguments)?.spend ?? (children.length > 0 ? 0n : 'unbounded');
    if (spend === 'unbounded') return spend;
    sum += spend;
  }
  return sum;
}

/** Calls that trade without saying how in the plan's effects, or may. */
const OPEN_TRADES =
  /^(SubtensorModule\.(stake_into_basket|claim_root|claim_root_with_hotkey)|Crowdloan\.finalize)$/;

/** Price impact of every order; an order that cannot be told, or that waits, is `undefined`. */
function impactsOf(tree: CallNode, { effects, failure, foreseen }: PlannedTree) {
  const known = effects.flatMap((effect) => (effect.kind === 'trade' ? [effect.priceImpact] : []));
  const trades =
    /\.((add|remove|move|swap|transfer)_stake|unstake_all|add_collateral|swap_basket|burned_register)/;
  const hidden = allCalls(tree).filter((node) => {
    const { call, children } = node;
    return (
      OPEN_TRADES.test(call.path) ||
      (trades.test(call.path) && (failure !== undefined || !foreseen.has(node))) ||
      (children.length === 0 && callFacts(call.path, call.arguments) === undefined)
    );
  });
  return [...known, ...hidden.map(() => undefined)];
}
