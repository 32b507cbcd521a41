import { type Header, headerHash, heightOf } from '../chainView/headerHash.ts';
import type { Client } from '../client/Client.ts';
import type { Hex } from '../internal/hex.ts';
import { createStream } from './createStream.ts';
import type { WatchBlocksOptions } from './watchBlocks.ts';

/** The newest block each time the reader is ready: blocks between are passed over. */
export function latestBlocks(
  client: Client,
  { finalized = false, silenceMs, signal }: WatchBlocksOptions,
): AsyncGenerator<{ readonly hash: Hex; readonly number: number }, void, void> {
  const method = finalized ? 'chain_subscribeFinalizedHeads' : 'chain_subscribeNewHeads';
  let last: Hex | undefined;
  return createStream<{ readonly hash: Hex; readonly number: number }>(
    async ({ replace, fail }) => {
      const subscription = await client.connection.subscribe(method, [], {
        ...(silenceMs !== undefined && { silenceMs }),
        onValue(value) {
          const hash = headerHash(value as Header);
          // Taken up again, a subscription begins with the block it ended with.
          if (hash === last) return;
          last = hash;
          replace({ hash, number: heightOf(value as Header) });
        },
        onError: fail,
      });
      return () => subscription.close();
    },
    signal === undefined ? {} : { signal },
  );
}
