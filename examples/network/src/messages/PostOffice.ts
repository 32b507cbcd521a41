import type { Hotkey } from '@taokit/types';
import type { Person } from '../cast/Person.ts';
import type { Json } from '../Workload.ts';
import { createMailbox, type Mailbox, receive } from './Mailbox.ts';
import { messageHash, signMessage } from './SignedMessage.ts';

/** Makes an answer of a verified request. */
export type Answer = (body: Json, sender: Hotkey) => Promise<Json>;

/** Carries signed messages between people in one process, and counts them. */
export interface PostOffice {
  /**
   * Sends a signed request, has it verified and answered by the receiver, and verifies the signed response.
   *
   * @param asker - who asks
   * @param answerer - who answers
   * @param body - the request
   * @param answer - what the answerer makes of it, told who asks
   * @returns the response's body
   * @throws NetworkError `network/message-refused`
   */
  ask(asker: Person, answerer: Person, body: Json, answer: Answer): Promise<Json>;
  /** Messages signed and verified so far. */
  count(): number;
}

/** Opens a post office without any mail. */
export function createPostOffice(): PostOffice {
  const mailboxes = new Map<Hotkey, Mailbox>();
  let nonce = 0;
  const mailboxOf = ({ hotkey }: Person): Mailbox => {
    const mailbox = mailboxes.get(hotkey) ?? createMailbox(hotkey);
    mailboxes.set(hotkey, mailbox);
    return mailbox;
  };
  const nextNonce = () => {
    nonce += 1;
    return nonce;
  };
  return {
    async ask(asker, answerer, body, answer) {
      const request = signMessage(asker, { receiver: answerer.hotkey, nonce: nextNonce(), body });
      const answered = await answer(receive(mailboxOf(answerer), request), request.sender);
      const response = signMessage(answerer, {
        receiver: asker.hotkey,
        nonce: nextNonce(),
        inReplyTo: messageHash(request),
        body: answered,
      });
      return receive(mailboxOf(asker), response, request);
    },
    count: () => nonce,
  };
}
