import type { DevnetAccess } from '../Devnet.ts';

/** What `polkadot-api` takes in `createClient`: its `JsonRpcProvider`, spelled out so that nothing of it is needed here. */
export type PolkadotApiProvider = (onMessage: (message: never) => void) => {
  /** Sends a request. */
  send(message: object): void;
  /** Ends the connection. */
  disconnect(): void;
};

/**
 * A provider for `polkadot-api` on a devnet of this process or page, without a port.
 *
 * @param devnet - the devnet, or what passes messages on to it
 *
 * @example
 * ```ts
 * import { createDevnet, polkadotApiProvider } from '@taokit/devnet';
 *
 * const provider = polkadotApiProvider(await createDevnet());
 * // createClient(provider)
 * ```
 */
export function polkadotApiProvider(devnet: DevnetAccess): PolkadotApiProvider {
  return (onMessage) => {
    // The client is not ready for an answer inside its own request.
    const connection = devnet.connect((text) => queueMicrotask(() => onMessage(JSON.parse(text) as never)));
    return {
      send: (message) => connection.receive(JSON.stringify(message)),
      disconnect: () => connection.close(),
    };
  };
}
