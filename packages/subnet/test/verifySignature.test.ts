/** Who checks signatures can be chosen; what is checked, and when, cannot. */
import { verifyAsync } from '@taokit/keys';
import { loadVerifyPool, loadWasmVerify } from '@taokit/keys/node';
import {
  type AuthScheme,
  createBtauth1,
  createEpistula2,
  createMemoryNonceStore,
  createSynapse10,
  handle,
  type VerifySignature,
} from '@taokit/subnet';
import { describe, expect, test, vi } from 'vitest';
import { alice, bob, Echo, network } from './network.ts';

const schemes: readonly AuthScheme[] = [
  createBtauth1(),
  createSynapse10({ synapses: [Echo] }),
  createEpistula2({ secretSignatures: false }),
];

/** Asks a scheme about a request that Alice signed. */
async function received(scheme: AuthScheme, verifySignature: VerifySignature) {
  const body = new TextEncoder().encode('{"text":"hello"}');
  const request = { method: 'POST', target: '/Echo', body };
  const headers = await scheme.sign(alice, { ...request, receiver: bob.address });
  const nonces = createMemoryNonceStore({ notBeforeNs: 0n });
  return () => scheme.verify({ ...request, headers }, { receiver: bob.address, nonces, verifySignature });
}

describe('verifySignature', () => {
  test.each(schemes)('$name: asked with what the headers claim; only true is a yes', async (scheme) => {
    const asked: Parameters<VerifySignature>[] = [];
    let answer: unknown = false;
    const verify = await received(scheme, (...args) => {
      asked.push(args);
      return answer as boolean;
    });
    for (answer of [false, undefined, 1, 'true', {}])
      expect(await verify()).toMatchObject({ refusal: 'BadSignature' });
    answer = Promise.resolve(true);
    expect(await verify()).toMatchObject({ ok: true, hotkey: alice.address });
    expect(await verify()).toMatchObject({ refusal: 'ReplayedRequest' });
    const [publicKey, message, signature, options] = asked[0]!;
    expect(publicKey).toEqual(alice.publicKey);
    expect(await verifyAsync(publicKey, message, signature, options)).toBe(true);
    expect(asked).toHaveLength(7);
  });

  test.each(schemes)('$name: the chain’s own library takes and refuses the same', async (scheme) => {
    const wasm = await loadWasmVerify();
    let isSpoilt = true;
    const verify = await received(scheme, (publicKey, message, signature, options) =>
      wasm(publicKey, message, isSpoilt ? signature.toReversed() : signature, options),
    );
    expect(await verify()).toMatchObject({ refusal: 'BadSignature' });
    isSpoilt = false;
    expect(await verify()).toMatchObject({ ok: true, hotkey: alice.address });
  });

  test('threads of their own check for an axon: many requests at once, and one that nobody signed so', async () => {
    const pool = await loadVerifyPool({ threads: 2 });
    const { dendrite, peer, axon } = network({
      verifySignature: pool.verify,
      handlers: [handle(Echo, { forward: ({ text }) => ({ text }) })],
    });
    const texts = Array.from({ length: 12 }, (_, at) => `hello ${at}`);
    const answers = await Promise.all(texts.map((text) => dendrite.ask(peer, Echo, { text })));
    expect(answers.map((answer) => (answer.ok ? answer.response.text : answer.refusal))).toEqual(texts);
    const request = { method: 'POST', target: '/Echo', body: new TextEncoder().encode('{"text":"hello"}') };
    const headers = await createBtauth1().sign(alice, { ...request, receiver: bob.address });
    const changed = await axon.fetch(
      new Request('http://miner/Echo', { method: 'POST', headers, body: '{"text":"hallo"}' }),
    );
    expect(await changed.json()).toMatchObject({ refusal: 'BadSignature' });
    await pool.close();
  });

  test('one that fails verifies nobody: the axon answers with an error', async () => {
    const forward = vi.fn(({ text }: { text: string }) => ({ text }));
    const { dendrite, peer } = network({
      verifySignature: async () => Promise.reject(new Error('The workers are gone.')),
      handlers: [handle(Echo, { forward })],
    });
    const asked = await dendrite.ask(peer, Echo, { text: 'hello' });
    expect(asked).toMatchObject({ ok: false, refusal: 'ForwardFailed' });
    expect(forward).not.toHaveBeenCalled();
  });
});
