import { legacyHeader } from '../node/blocks.ts';
import type { MethodContext } from '../rpc/defineMethod.ts';

/**
 * Headers of the best blocks, from the last one on.
 *
 * @param context - the devnet, and who asks
 * @param method - the method of the notifications, which is what the subscription is for, too
 */
export function subscribeBest({ node, session }: MethodContext, method: string): string {
  return session.subscribe(method, method, (notify) => {
    notify(legacyHeader(node.heads.best()));
    return node.heads.watch({ onBest: ({ block }) => notify(legacyHeader(block)) });
  });
}

/**
 * Headers of final blocks, from the last one on.
 *
 * @param context - the devnet, and who asks
 * @param method - the method of the notifications, which is what the subscription is for, too
 */
export function subscribeFinalized({ node, session }: MethodContext, method: string): string {
  return session.subscribe(method, method, (notify) => {
    notify(legacyHeader(node.heads.finalized()));
    return node.heads.watch({
      onFinalized: (blocks) => {
        for (const block of blocks) notify(legacyHeader(block));
      },
    });
  });
}
