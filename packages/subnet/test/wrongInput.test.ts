import { describe, expect, test } from 'vitest';
import {
  computeBodyHash,
  createAxon,
  createBtauth1,
  createDendrite,
  createEpistula2,
  createSynapse10,
  defineSynapse,
  handle,
  pythonFloat,
  pythonText,
} from '../src/index.ts';
import { alice, bob, Count, Echo, echo, network } from './network.ts';

const given = (value: unknown) => value as never;
const body = new Uint8Array();
const request = { method: 'POST', target: '/Echo', body, receiver: bob.address };
const schemes = [createBtauth1(), createEpistula2(), createSynapse10({ synapses: [Echo] })];

describe('what is passed wrongly is a typed error', () => {
  test.each<[string, () => unknown]>([
    ['a synapse', () => handle(given(null), { forward: () => ({ text: '' }) })],
    ['a handler', () => createAxon({ hotkey: bob, handlers: [given({ hooks: {} })] })],
    ['a hotkey', () => createAxon({ hotkey: given(null), handlers: [echo] })],
    ['a store', () => createAxon({ hotkey: bob, handlers: [echo], nonces: given({}) })],
    ['synapses', () => createSynapse10({ synapses: [given(null)] })],
    ['a Python type', () => defineSynapse({ ...Echo, python: { hashed: { text: given('string') } } })],
    ['a nested Python type', () => pythonText([1], given({ list: 'integer' }))],
    ['no Python type', () => pythonText('x', given(null))],
    ['a float', () => pythonFloat(given('1'))],
    ['no fields', () => computeBodyHash(given(null), {})],
    ['a timeout no timer can wait', () => defineSynapse({ ...Echo, timeoutSeconds: 1e20 })],
    ['a window no clock has', () => createBtauth1({ maxAgeSeconds: Infinity })],
    ['a scheme', () => createDendrite({ hotkey: alice, scheme: given({}) })],
  ])('%s', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ name: 'SubnetError' }));
  });

  test.each(schemes.map((scheme) => [scheme.name, scheme] as const))(
    '%s: sign and verify',
    async (_, scheme) => {
      const refused = { name: 'SubnetError' };
      await expect(scheme.sign(alice, { ...request, body: given('text') })).rejects.toMatchObject(refused);
      await expect(scheme.sign(alice, { ...request, receiver: given(undefined) })).rejects.toMatchObject(
        refused,
      );
      await expect(scheme.sign(alice, request, { nonceNs: given(1) })).rejects.toMatchObject(refused);
      const received = { method: 'POST', target: '/Echo', headers: {}, body };
      await expect(scheme.verify(received, given({ receiver: bob.address }))).rejects.toMatchObject(refused);
      await expect(scheme.verify(given({}), given({}))).rejects.toMatchObject(refused);
    },
  );

  test('ask, askAll and stream', async () => {
    const { dendrite, peer } = network();
    const refused = { name: 'SubnetError' };
    await expect(dendrite.ask(peer, given(undefined), {})).rejects.toMatchObject(refused);
    await expect(dendrite.askAll(given(peer), Echo, { text: '' })).rejects.toMatchObject(refused);
    expect(() => dendrite.stream(given({}), Count, { to: 1 })).toThrow('peer.hotkey');
  });

  test('a stream where none is promised, and none where one is: not sent', async () => {
    const pieces = async function* () {
      yield { text: 'a' };
    };
    const one = network({ handlers: [handle(Echo, { forward: pieces })] });
    expect(await one.dendrite.ask(one.peer, Echo, { text: '' })).toMatchObject({ refusal: 'InvalidAnswer' });
    const other = network({ handlers: [handle(Count, { forward: () => ({ n: 1 }) })] });
    const read = async () => {
      for await (const piece of other.dendrite.stream(other.peer, Count, { to: 1 })) void piece;
    };
    await expect(read()).rejects.toMatchObject({ refusal: 'InvalidAnswer' });
  });
});
