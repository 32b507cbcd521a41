import { type Call, callValue, encodeCall } from '@taokit/types/registry';
import type { PinnedView } from '../../chainView/ChainView.ts';

/** A call of the pallet most intents are about. */
export function subtensor(name: string, args: Readonly<Record<string, unknown>> = {}): Call {
  return { path: `SubtensorModule.${name}`, arguments: args };
}

/** A call of the pallet for those who run subnets. */
export function admin(name: string, args: Readonly<Record<string, unknown>>): Call {
  return { path: `AdminUtils.${name}`, arguments: args };
}

/** Several calls as one that succeeds or fails as a whole. */
export function batchAll({ view }: { readonly view: PinnedView }, calls: readonly Call[]): Call {
  return {
    path: 'Utility.batch_all',
    arguments: { calls: calls.map((call) => callValue(view.interface, call)) },
  };
}

/** A call for the chain's sudo key. */
export function sudo({ view }: { readonly view: PinnedView }, call: Call): Call {
  return { path: 'Sudo.sudo', arguments: { call: callValue(view.interface, call) } };
}

/** Weight of a call as the chain says it. */
export interface Weight {
  /** Picoseconds. */
  readonly ref_time: bigint;
  /** Bytes. */
  readonly proof_size: bigint;
}

/** Weight of a call, from the runtime. */
export async function weightOf({ view }: { readonly view: PinnedView }, call: Call): Promise<Weight> {
  const value = callValue(view.interface, call);
  const { length } = encodeCall(view.interface, call);
  const info = (await view.call('TransactionPaymentCallApi', 'query_call_info', value, length)) as {
    readonly weight: Weight;
  };
  return info.weight;
}
