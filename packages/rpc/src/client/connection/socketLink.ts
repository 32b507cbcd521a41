import { WebSocket } from '@polkadot/x-ws';
import { lost, type NodeFailure, refused } from '../../internal/errors.ts';
import { RpcError } from '../../RpcError.ts';
import type { Link, OnValue } from './Link.ts';
import { kindOf } from './subscriptionKinds.ts';

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: NodeFailure;
  readonly params?: { readonly subscription?: unknown; readonly result?: unknown };
}

interface Waiting {
  readonly method: string;
  readonly take: (message: Message) => void;
  readonly fail: (error: RpcError) => void;
}

/**
 * Opens a WebSocket that carries JSON-RPC.
 *
 * @param endpoint - `ws:` or `wss:` URL
 * @param signal - gives up
 */
export function socketLink(endpoint: string, signal: AbortSignal): Promise<Link> {
  return new Promise((open, fail) => {
    const socket = new WebSocket(endpoint);
    const giveUp = () => {
      socket.onopen = socket.onerror = socket.onclose = null;
      // Closed while it opens, Node's socket tells an error: nobody is to fall over it.
      socket.onerror = () => {};
      socket.close();
      fail(unreachable(endpoint, 'given up'));
    };
    const settled = () => signal.removeEventListener('abort', giveUp);
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    socket.onopen = () => {
      settled();
      open(linkOf(endpoint, socket));
    };
    socket.onerror = socket.onclose = (event: unknown) => {
      settled();
      socket.onerror = () => {};
      socket.onclose = null;
      const { message, code } = event as { message?: string; code?: number };
      fail(unreachable(endpoint, message ?? (code === undefined ? 'refused' : `closed with ${code}`)));
    };
  });
}

function unreachable(endpoint: string, reason: string): RpcError {
  return new RpcError(`${endpoint} cannot be reached: ${reason}.`, {
    code: 'rpc/no-endpoint',
    fix: 'Check the address and the network.',
    values: { endpoint, reason },
  });
}

function linkOf(endpoint: string, socket: WebSocket): Link {
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<unknown, OnValue>();
  /** Values of subscriptions whose id the caller does not know yet. */
  const early = new Map<unknown, unknown[]>();
  let ids = 0;
  let subscribing = 0;
  const lostNow = new AbortController();
  let isOpen = true;

  socket.onmessage = ({ data }) => receive(String(data));
  socket.onerror = () => {};
  socket.onclose = (event) => {
    const { code, reason } = event as CloseEvent;
    end(`closed with ${code}${reason ? `: ${reason}` : ''}`);
  };
  return { endpoint, request, subscribe, lost: lostNow.signal, close };

  function receive(text: string): void {
    let messages: Message | readonly Message[];
    try {
      messages = JSON.parse(text) as Message;
    } catch {
      socket.close();
      end('it sent what is no JSON');
      return;
    }
    for (const message of Array.isArray(messages) ? messages : [messages]) deliver(message as Message);
  }

  function deliver(message: Message): void {
    if (message?.id !== undefined && message.id !== null) {
      waiting.get(message.id)?.take(message);
      return;
    }
    const { subscription, result } = message?.params ?? {};
    const listener = listeners.get(subscription);
    if (listener !== undefined) listener(result);
    // Either it comes before the answer that names it, or it was ended here and not yet there.
    else if (subscription !== undefined && subscribing > 0)
      early.set(subscription, [...(early.get(subscription) ?? []), result]);
  }

  function request(method: string, params: readonly unknown[], signal?: AbortSignal): Promise<unknown> {
    return ask(method, params, signal, () => {});
  }

  function ask(
    method: string,
    params: readonly unknown[],
    signal: AbortSignal | undefined,
    onResult: OnValue,
  ): Promise<unknown> {
    if (!isOpen) return Promise.reject(lost(method, endpoint, 'closed'));
    const id = ++ids;
    return new Promise((done, fail) => {
      const forget = () => waiting.delete(id);
      const settle = () => {
        forget();
        signal?.removeEventListener('abort', forget);
      };
      waiting.set(id, {
        method,
        take({ result, error }) {
          settle();
          if (error) return fail(refused(method, error));
          onResult(result);
          done(result);
        },
        fail(error) {
          settle();
          fail(error);
        },
      });
      signal?.addEventListener('abort', forget, { once: true });
      socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
    });
  }

  async function subscribe(method: string, params: readonly unknown[], onValue: OnValue) {
    subscribing++;
    // The next message may be its first value, in the same turn as the answer.
    const id = await ask(method, params, undefined, (result) => {
      listeners.set(result, onValue);
      early.get(result)?.forEach(onValue);
    }).finally(() => {
      if (--subscribing === 0) early.clear();
    });
    return () => {
      if (!listeners.delete(id) || !isOpen) return;
      request(kindOf(method).stop, [id]).catch(() => {});
    };
  }

  function end(reason: string): void {
    if (!isOpen) return;
    isOpen = false;
    socket.onmessage = socket.onclose = null;
    listeners.clear();
    for (const { method, fail } of [...waiting.values()]) fail(lost(method, endpoint, reason));
    lostNow.abort(reason);
  }

  function close(): void {
    end('closed from here');
    socket.close();
  }
}
