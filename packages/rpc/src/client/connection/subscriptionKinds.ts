/** How a subscription's values are called, and what ends it. */
export interface SubscriptionKind {
  /** The method its values carry. */
  readonly type: string;
  /** The method that ends it. */
  readonly stop: string;
}

const KINDS: Readonly<Record<string, SubscriptionKind>> = {
  chain_subscribeNewHeads: { type: 'chain_newHead', stop: 'chain_unsubscribeNewHeads' },
  chain_subscribeFinalizedHeads: { type: 'chain_finalizedHead', stop: 'chain_unsubscribeFinalizedHeads' },
  chain_subscribeAllHeads: { type: 'chain_allHead', stop: 'chain_unsubscribeAllHeads' },
  state_subscribeRuntimeVersion: { type: 'state_runtimeVersion', stop: 'state_unsubscribeRuntimeVersion' },
  state_subscribeStorage: { type: 'state_storage', stop: 'state_unsubscribeStorage' },
  author_submitAndWatchExtrinsic: { type: 'author_extrinsicUpdate', stop: 'author_unwatchExtrinsic' },
};

/** The kind of a subscription by the method that begins it; names of other methods follow the custom of nodes. */
export function kindOf(method: string): SubscriptionKind {
  const known = KINDS[method];
  if (known !== undefined) return known;
  return { type: method.replace('_subscribe', '_'), stop: method.replace('_subscribe', '_unsubscribe') };
}
