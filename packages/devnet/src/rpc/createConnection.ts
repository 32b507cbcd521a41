import type { Node } from '../node/Node.ts';
import { type Answering, answerRequest, failure } from './answerRequest.ts';
import type { RpcMethod } from './defineMethod.ts';
import { invalidRequest, parseError } from './RpcError.ts';
import { createSession } from './Session.ts';

/** One client, over whatever carries text. */
export interface Connection {
  /**
   * Takes a message: a request or a batch of them.
   *
   * @param text - JSON
   */
  receive(text: string): void;
  /** Ends every subscription of the client. */
  close(): void;
}

/** What a connection is made of. */
export interface ConnectionOptions {
  /** The devnet. */
  readonly node: Node;
  /** Methods by name. */
  readonly methods: ReadonlyMap<string, RpcMethod>;
  /** Sends a text to the client: responses and notifications in the order they belong. */
  readonly send: (text: string) => void;
  /** How many subscriptions may be open; none where notifications cannot be sent. 1,024 when left out. */
  readonly maxSubscriptions?: number;
  /** How many requests a batch may hold; 1,024 when left out. */
  readonly maxBatch?: number;
}

const MANY = 1_024;

/**
 * Connects a client. What a request sets off is sent after its response, and the blocks it asked for are made then.
 *
 * @param options - the devnet and how to reach the client
 */
export function createConnection(options: ConnectionOptions): Connection {
  const { node, methods, send, maxSubscriptions = MANY, maxBatch = MANY } = options;
  /** Notifications that wait for the response; nothing when none is being made. */
  let waiting: string[] | undefined;
  let isOpen = true;
  const sendNow = (text: string) => {
    if (isOpen) send(text);
  };
  const session = createSession({
    send: (text) => (waiting === undefined ? sendNow(text) : waiting.push(text)),
    nextId: node.nextId,
    maxSubscriptions,
  });
  const answering: Answering = { methods, context: { node, session }, onRequest: node.onRequest };
  return {
    receive(text) {
      session.touch();
      waiting = [];
      const response = answerText(answering, text, maxBatch);
      const notifications = waiting;
      waiting = undefined;
      if (response !== undefined) sendNow(response);
      notifications.forEach(sendNow);
      node.builder.settle();
    },
    close() {
      isOpen = false;
      session.close();
    },
  };
}

function answerText(answering: Answering, text: string, maxBatch: number): string | undefined {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return JSON.stringify(failure(null, parseError()));
  }
  if (!Array.isArray(message)) return textOf(answerRequest(answering, message));
  if (message.length === 0) return textOf(failure(null, invalidRequest()));
  if (message.length > maxBatch)
    return textOf(failure(null, invalidRequest(`The batch request was too large: at most ${maxBatch}`)));
  const responses = message.flatMap((request) => answerRequest(answering, request) ?? []);
  return responses.length === 0 ? undefined : JSON.stringify(responses);
}

function textOf(response: object | undefined): string | undefined {
  return response && JSON.stringify(response);
}
