import { blake2b } from '@noble/hashes/blake2.js';
import { boolean, matching, objectOf, optional } from '@taokit/errors/check';
import { accountBytes, encodeSs58, isSs58 } from '@taokit/keys';
import { formatRao } from '@taokit/types';
import { findIntent, type IntentOp } from '../intents/composeIntent.ts';
import { netuids as netuidsParam, raoOfTao, shareOf } from '../intents/params/index.ts';
import { check } from '../internal/check.ts';
import { hexOf } from '../internal/hex.ts';
import { type CallFacts, callFacts, subnetsIn } from './callFacts.ts';
import type { Policy, PolicyViolation } from './Policy.ts';
import { allCalls, type CallNode } from './unwrapCall.ts';

/** What a policy is held against. */
export interface PolicySubject {
  /** What is asked for, with all that is inside. */
  readonly tree: CallNode;
  /** The intent it came from, and all inside that; absent for a raw call. */
  readonly asked: ReadonlySet<string> | undefined;
  /** The fee in rao, tip included; `undefined` where it cannot be told. */
  readonly feeRao: bigint | undefined;
  /** Price impact of every order, as shares; `undefined` for one that cannot be told. */
  readonly priceImpacts: readonly (
    | { readonly numerator: bigint; readonly denominator: bigint }
    | undefined
  )[];
}

/**
 * Calls that say only by a hash, or by a ciphertext, what will be done. Where what it is was shown and fits, it stands below them.
 */
const OPAQUE: readonly string[] = [
  'Multisig.approve_as_multi',
  'Proxy.announce',
  'MevShield.submit_encrypted',
  'Preimage.note_preimage',
];

/**
 * What of a transaction a policy forbids. Every call is looked at, however deep it stands in batches, proxies, multisigs, schedules
 * or anything else that holds calls.
 *
 * @param policy - the limits
 * @param subject - what is asked for
 */
export function checkPolicy(policy: Policy, subject: PolicySubject): readonly PolicyViolation[] {
  checkedPolicy(policy);
  const nodes = allCalls(subject.tree);
  const isRaw = subject.asked === undefined && policy.allowRawCalls !== true;
  const raw: readonly PolicyViolation[] = isRaw
    ? [
        {
          rule: 'allowRawCalls',
          reason: 'A raw call is asked for, and raw calls are not allowed.',
          path: subject.tree.call.path,
        },
      ]
    : [];
  return [
    ...raw,
    ...feeViolations(policy, subject),
    ...impactViolations(policy, subject),
    ...spendViolations(policy, nodes),
    ...intentViolations(policy, subject),
    ...nodes.flatMap((node) => nodeViolations(policy, node)),
  ];
}

const isPolicy = /* @__PURE__ */ objectOf({
  maxSpend: optional(() => undefined),
  maxFee: optional(() => undefined),
  maxPriceImpact: optional(
    matching(
      (value) => (typeof value === 'number' || typeof value === 'string') && shareOf(value) !== undefined,
      'a share from 0 to 1, such as 0.01',
    ),
  ),
  netuids: optional(() => undefined),
  destinations: optional(
    matching(
      (value) => Array.isArray(value) && value.every((entry) => typeof entry === 'string' && isSs58(entry)),
      'a list of SS58 addresses',
    ),
  ),
  intents: optional(matching(Array.isArray, 'a list of intents')),
  allowRawCalls: optional(boolean),
});

/** Throws unless a policy is one: a limit with a typing error would limit nothing. */
export function checkedPolicy(policy: Policy): void {
  check(policy, isPolicy, 'policy');
  if (policy.maxSpend !== undefined) raoOfTao(policy.maxSpend, 'policy.maxSpend');
  if (policy.maxFee !== undefined) raoOfTao(policy.maxFee, 'policy.maxFee');
  if (policy.netuids !== undefined) netuidsParam.parse(policy.netuids, 'policy.netuids', {});
  for (const op of policy.intents ?? []) findIntent(op);
}

/** What of a fee a policy forbids. */
export function feeViolations(
  { maxFee }: Policy,
  { feeRao }: Pick<PolicySubject, 'feeRao'>,
): readonly PolicyViolation[] {
  if (maxFee === undefined) return [];
  const most = raoOfTao(maxFee, 'policy.maxFee');
  if (feeRao === undefined) return [{ rule: 'maxFee', reason: 'The fee cannot be told.' }];
  if (feeRao <= most) return [];
  return [{ rule: 'maxFee', reason: `The fee is ${formatRao(feeRao)} TAO, the most is ${formatRao(most)}.` }];
}

function impactViolations(
  { maxPriceImpact }: Policy,
  { priceImpacts }: PolicySubject,
): readonly PolicyViolation[] {
  if (maxPriceImpact === undefined) return [];
  const most = shareOf(maxPriceImpact)!;
  return priceImpacts.flatMap((impact) => {
    if (impact !== undefined && impact.numerator * most.denominator <= most.numerator * impact.denominator)
      return [];
    const what =
      impact === undefined
        ? 'The price impact of an order cannot be told'
        : `An order moves the price by ${percent(impact)} %`;
    return [{ rule: 'maxPriceImpact' as const, reason: `${what}; the most is ${percent(most)} %.` }];
  });
}

function percent({
  numerator,
  denominator,
}: {
  readonly numerator: bigint;
  readonly denominator: bigint;
}): string {
  const hundredths = denominator === 0n ? 0n : (numerator * 10_000n + denominator - 1n) / denominator;
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

/** All that is spent together: two halves of a batch are no smaller than their sum. */
function spendViolations({ maxSpend }: Policy, nodes: readonly CallNode[]): readonly PolicyViolation[] {
  if (maxSpend === undefined) return [];
  const most = raoOfTao(maxSpend, 'policy.maxSpend');
  const spends = nodes.map(({ call, children }) => {
    const facts = callFacts(call.path, call.arguments);
    // A wrapper that is not known spends by what is inside; anything else that is not known may spend all.
    return {
      path: call.path,
      spend: facts?.spend ?? (children.length > 0 ? 0n : 'unbounded'),
    };
  });
  const open = spends.filter(({ spend }) => spend === 'unbounded');
  if (open.length > 0)
    return open.map(({ path }) => ({
      rule: 'maxSpend' as const,
      reason: `What ${path} spends cannot be bounded before it happens.`,
      path,
    }));
  const total = spends.reduce((sum, { spend }) => sum + (spend as bigint), 0n);
  if (total <= most) return [];
  return [
    { rule: 'maxSpend', reason: `${formatRao(total)} TAO would be spent, the most is ${formatRao(most)}.` },
  ];
}

function nodeViolations(policy: Policy, node: CallNode): readonly PolicyViolation[] {
  const { call, children } = node;
  const { path } = call;
  const facts = callFacts(path, call.arguments);
  const isUnknown = facts === undefined && children.length === 0;
  const found: PolicyViolation[] = [];
  const add = (rule: keyof Policy, reason: string) => found.push({ rule, reason, path });
  if (policy.allowRawCalls !== true && isUnknown)
    add(
      'allowRawCalls',
      OPAQUE.includes(path) ? `${path} hides what it does.` : `No intent stands for ${path}.`,
    );
  for (const reason of netuidReasons(policy, facts, call, isUnknown)) add('netuids', reason);
  for (const reason of destinationReasons(policy, facts, call, isUnknown)) add('destinations', reason);
  if (policy.intents !== undefined) {
    if (!isListed(policy.intents, path)) add('intents', `${path} belongs to no intent that is allowed.`);
    else if (isUnknown) add('intents', `${path} hides what is asked for.`);
  }
  return found;
}

function netuidReasons(
  { netuids }: Policy,
  facts: CallFacts | undefined,
  { path, arguments: args }: CallNode['call'],
  isUnknown: boolean,
): readonly string[] {
  if (netuids === undefined) return [];
  const subnets = facts?.netuids ?? subnetsIn(args);
  if (subnets === 'all') return [`${path} acts on every subnet.`];
  if (subnets === 'hidden' || (isUnknown && subnets.length === 0))
    return [`Which subnets ${path} acts on cannot be told.`];
  return subnets
    .filter((netuid) => !netuids.includes(netuid))
    .map((netuid) => `Subnet ${netuid} is not among those allowed, ${netuids.join(', ')}.`);
}

function destinationReasons(
  { destinations }: Policy,
  facts: CallFacts | undefined,
  call: CallNode['call'],
  isUnknown: boolean,
): readonly string[] {
  if (destinations === undefined) return [];
  if (isUnknown) return [`Who ${call.path} gives something to cannot be told.`];
  const allowed = new Set(destinations.map((address) => encodeSs58(accountBytes(address))));
  return (facts?.destinations ?? []).flatMap((to) => {
    if (to === undefined)
      return isHashOf(call, destinations) ? [] : [`${call.path} hides who it gives something to.`];
    return allowed.has(to) ? [] : [`${to} is not among the destinations allowed.`];
  });
}

/** An announced coldkey is named by its hash: it may be that of an account that is allowed. */
function isHashOf({ arguments: args }: CallNode['call'], destinations: readonly string[]): boolean {
  const hash = args['new_coldkey_hash'];
  if (!(hash instanceof Uint8Array)) return false;
  return destinations.some((address) => hexOf(blake2b(accountBytes(address), { dkLen: 32 })) === hexOf(hash));
}

/** Many intents become the same call: that a call is one of an intent that is allowed says nothing of the intent. */
function intentViolations(
  { intents }: Policy,
  { asked = new Set() }: PolicySubject,
): readonly PolicyViolation[] {
  if (intents === undefined) return [];
  return [...asked]
    .filter((op) => !(intents as readonly string[]).includes(op))
    .map((op) => ({ rule: 'intents', reason: `${op} is not among the intents allowed.` }));
}

function isListed(ops: readonly IntentOp[], path: string): boolean {
  return ops.some((op) => findIntent(op).calls.includes(path));
}
