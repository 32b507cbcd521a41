import { keypairFromUri } from '@taokit/keys';
import * as v from 'valibot';
import { type AxonOptions, createAxon, createDendrite, defineSynapse, handle } from '../src/index.ts';

/** What the tests of client and server share: two keys, three synapses, and a network that is a function call. */
export const alice = keypairFromUri('//Alice');
export const bob = keypairFromUri('//Bob');
export const charlie = keypairFromUri('//Charlie');

export const Echo = defineSynapse({
  name: 'Echo',
  request: v.object({ text: v.string() }),
  response: v.object({ text: v.string() }),
  maxBytes: 10_000,
});
export const Count = defineSynapse({
  name: 'Count',
  request: v.object({ to: v.number() }),
  response: v.object({ n: v.number() }),
  stream: 'lines',
});
export const Tell = defineSynapse({ ...Count, name: 'Tell', stream: 'events', python: {} });

export const echo = handle(Echo, { forward: ({ text }) => ({ text }) });

/** An axon of Bob's and a client of Alice's that asks it without a network. */
export function network(options: Partial<AxonOptions> = {}, hotkey = alice) {
  const axon = createAxon({ hotkey: bob, handlers: [echo], ...options });
  const fetch = async (url: URL | string | Request, init?: RequestInit) => {
    init?.signal?.throwIfAborted();
    return axon.fetch(new Request(url, init));
  };
  const dendrite = createDendrite({ hotkey, fetch });
  return { axon, dendrite, peer: { hotkey: bob.address, url: 'http://bob.test' } };
}
