import { encodeSs58 } from '@taokit/keys';
import { hotkey } from '@taokit/types';
import { describe, expect, test } from 'vitest';
import { createPerson } from '../cast/Person.ts';
import { createMailbox, receive } from './Mailbox.ts';
import { createPostOffice } from './PostOffice.ts';
import { messageHash, type SignedMessage, signMessage } from './SignedMessage.ts';

const [alice, bob, mallory] = ['alice', 'bob', 'mallory'].map((name) => createPerson('test', name)) as [
  ReturnType<typeof createPerson>,
  ReturnType<typeof createPerson>,
  ReturnType<typeof createPerson>,
];

const refused = expect.objectContaining({ code: 'network/message-refused' });
const hello = () => signMessage(alice, { receiver: bob.hotkey, nonce: 1, body: { say: 'hello' } });

describe('ask', () => {
  test('default: request and response arrive, verified', async () => {
    const post = createPostOffice();
    const answer = await post.ask(alice, bob, [1, 2], async (body) => ({ got: body }));
    expect(answer).toEqual({ got: [1, 2] });
    expect(post.count()).toBe(2);
  });
});

describe('receive', () => {
  test('rejects: a replay, and a nonce that goes back', () => {
    const mailbox = createMailbox(bob.hotkey);
    expect(receive(mailbox, hello())).toEqual({ say: 'hello' });
    expect(() => receive(mailbox, hello())).toThrow(refused);
    const older = signMessage(alice, { receiver: bob.hotkey, nonce: 0, body: null });
    expect(() => receive(mailbox, older)).toThrow(refused);
  });

  test.each<[string, (message: SignedMessage) => SignedMessage]>([
    ['another body', (message) => ({ ...message, body: '{"say":"goodbye"}' })],
    ['another sender', (message) => ({ ...message, sender: mallory.hotkey })],
    ['another nonce', (message) => ({ ...message, nonce: 9 })],
    ['another receiver', (message) => ({ ...message, receiver: mallory.hotkey })],
    ['a request as a response', (message) => ({ ...message, inReplyTo: 'ab' })],
    [
      'another signer',
      (message) => ({
        ...message,
        signature: signMessage(mallory, { receiver: bob.hotkey, nonce: 1, body: { say: 'hello' } }).signature,
      }),
    ],
    ['a short signature', (message) => ({ ...message, signature: message.signature.slice(1) })],
  ])('rejects: %s', (_, change) => {
    const mailbox = createMailbox(bob.hotkey);
    expect(() => receive(mailbox, change(hello()))).toThrow(refused);
    expect(receive(mailbox, hello())).toEqual({ say: 'hello' });
  });

  test('rejects: a response to another request', () => {
    const response = signMessage(bob, {
      receiver: alice.hotkey,
      nonce: 1,
      inReplyTo: messageHash(hello()),
      body: 'yes',
    });
    const other = signMessage(alice, { receiver: bob.hotkey, nonce: 2, body: null });
    expect(() => receive(createMailbox(alice.hotkey), response, other)).toThrow(refused);
    expect(receive(createMailbox(alice.hotkey), response, hello())).toBe('yes');
  });

  test('rejects: a response of somebody who was not asked', () => {
    const inReplyTo = messageHash(hello());
    const response = signMessage(mallory, { receiver: alice.hotkey, nonce: 1, inReplyTo, body: 'yes' });
    expect(() => receive(createMailbox(alice.hotkey), response, hello())).toThrow(refused);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'hello'],
    ['no body', { ...hello(), body: undefined }],
    ['a nonce that is no number', { ...hello(), nonce: Number.NaN }],
    ['a sender that is no address', { ...hello(), sender: '__proto__' }],
    ['a signature that is text', { ...hello(), signature: 'ab'.repeat(64) }],
  ])('rejects: %s', (_, message) => {
    expect(() => receive(createMailbox(bob.hotkey), message as SignedMessage)).toThrow(refused);
  });

  test('rejects: another spelling of the sender, which would have nonces of its own', () => {
    const alias = { ...alice, hotkey: hotkey(encodeSs58(alice.hotkeyPair.publicKey, 0)) };
    const message = signMessage(alias, { receiver: bob.hotkey, nonce: 1, body: null });
    expect(() => receive(createMailbox(bob.hotkey), message)).toThrow(refused);
  });
});
