import type { MetagraphNeuron } from '@taokit/rpc';

/** Where a neuron is reached, as `Peer` of `@taokit/subnet` takes it. */
export type Place =
  | {
      /** IP address. */
      readonly ip: string;
      /** TCP port. */
      readonly port: number;
    }
  | {
      /** The URL it answers below. */
      readonly url: string;
    };

/**
 * Says where a neuron is reached. The chain takes no address of one's own machine (`InvalidIpAddress`), so who runs miners beside
 * the validator, as on a devnet, announces any other address and leads the way here.
 */
export type Route = (neuron: MetagraphNeuron) => Place;

/** Where the chain says: only for neurons that serve. */
export function byChain({ axon }: MetagraphNeuron): Place {
  return { ip: axon!.ip, port: axon!.port };
}
