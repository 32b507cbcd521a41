import { blake2b } from '@noble/hashes/blake2.js';
import { accountBytes, encodeSs58, multisigAddress } from '@taokit/keys';
import type { Call, Registry } from '@taokit/types/registry';
import { nestedCalls } from './nestedCalls.ts';

/** Who a call is made by: an account, the chain's root, or somebody that cannot be told. */
export type CallOrigin =
  | {
      /** SS58 address. */
      readonly account: string;
    }
  | 'root'
  | 'unknown';

/** A call, and the calls inside it. */
export interface CallNode {
  /** The call. */
  readonly call: Call;
  /** Who it is made by. */
  readonly origin: CallOrigin;
  /** Calls that stand in its arguments. */
  readonly children: readonly CallNode[];
  /** Whether it runs in this transaction, or at a later time. */
  readonly isLater: boolean;
}

type Args = Readonly<Record<string, unknown>>;

/** Who the inner calls of a wrapper are made by, by its name. */
const WRAPPERS: Readonly<Record<string, (args: Args, origin: CallOrigin) => CallOrigin>> = {
  'Utility.batch': (_, origin) => origin,
  'Utility.batch_all': (_, origin) => origin,
  'Utility.force_batch': (_, origin) => origin,
  'Utility.if_else': (_, origin) => origin,
  'Utility.with_weight': (_, origin) => origin,
  'Utility.as_derivative': ({ index }, origin) => derivative(index as number, origin),
  'Proxy.proxy': ({ real }) => accountOrigin(real),
  'Proxy.proxy_announced': ({ real }) => accountOrigin(real),
  'Sudo.sudo': () => 'root',
  'Sudo.sudo_unchecked_weight': () => 'root',
  'Sudo.sudo_as': ({ who }) => accountOrigin(who),
  'Multisig.as_multi': ({ threshold, other_signatories }, origin) =>
    multisig(threshold as number, other_signatories, origin),
  'Multisig.as_multi_threshold_1': ({ other_signatories }, origin) => multisig(1, other_signatories, origin),
};

/** Wrappers whose calls are kept and made later. */
const LATER = /^(Scheduler\.|Crowdloan\.create$)/;

/**
 * A call with all calls inside it, to any depth, and who each is made by.
 *
 * @param registry - the runtime's interface
 * @param call - as `decodeCall` reads it
 * @param origin - who signs
 */
export function unwrapCall(registry: Registry, call: Call, origin: CallOrigin, isLater = false): CallNode {
  const inside = WRAPPERS[call.path];
  const childOrigin = inside === undefined ? 'unknown' : inside(call.arguments, origin);
  const childIsLater = isLater || LATER.test(call.path);
  const children = nestedCalls(registry, call).map(({ call: inner }) =>
    unwrapCall(registry, inner, childOrigin, childIsLater),
  );
  return { call, origin, children, isLater };
}

/** Every call of a tree: the outer ones first. */
export function allCalls(node: CallNode): readonly CallNode[] {
  return [node, ...node.children.flatMap(allCalls)];
}

/** The address in an argument that names an account, as SS58. `undefined` for what is no account. */
export function addressOf(value: unknown): string | undefined {
  if (value instanceof Uint8Array && value.length === 32) return encodeSs58(value);
  if (typeof value === 'string') return encodeSs58(accountBytes(value));
  const { type, value: inner } = (value ?? {}) as { readonly type?: string; readonly value?: unknown };
  return type === 'Id' || type === 'Address32' ? addressOf(inner) : undefined;
}

function accountOrigin(value: unknown): CallOrigin {
  const account = addressOf(value);
  return account === undefined ? 'unknown' : { account };
}

function multisig(threshold: number, others: unknown, origin: CallOrigin): CallOrigin {
  if (typeof origin === 'string') return 'unknown';
  const members = [origin.account, ...(others as readonly unknown[]).map((other) => addressOf(other)!)];
  // The pallet lets one member alone be a multisig; the address of such is not known here.
  return members.length < 2 ? 'unknown' : { account: multisigAddress(members, threshold) };
}

/** The sub-account of an account: `derivative_account_id` of the utility pallet. */
function derivative(index: number, origin: CallOrigin): CallOrigin {
  if (typeof origin === 'string') return 'unknown';
  const seed = [
    ...new TextEncoder().encode('modlpy/utilisuba'),
    ...accountBytes(origin.account),
    index & 0xff,
    index >>> 8,
  ];
  return { account: encodeSs58(blake2b(Uint8Array.from(seed), { dkLen: 32 })) };
}
