import { aborted, closed } from '../../internal/errors.ts';
import type { Hex } from '../../internal/hex.ts';
import { RpcError } from '../../RpcError.ts';
import { waitBeforeAttempt } from './backOff.ts';
import type { ConnectionEvent } from './Connection.ts';
import type { ConnectionOptions, Endpoint } from './ConnectionOptions.ts';
import type { Link } from './Link.ts';
import { limited } from './limited.ts';

/** Keeps one link to the chain, whichever endpoint it is over. */
export interface Dialer {
  /** Connects for the first time: every endpoint is tried once. */
  connect(signal: AbortSignal | undefined): Promise<void>;
  /** The link; waits for one. */
  link(ended: AbortSignal): Promise<Link>;
  /** The link, if there is one now. */
  current(): Link | undefined;
  /** The chain's first block. */
  genesisHash(): Hex;
  /** Gives up the link; `isNextFirst` tries the other endpoints before it. */
  drop(reason: string, isNextFirst: boolean): void;
  /** Ends it. */
  close(): void;
}

interface DialerOptions extends ConnectionOptions {
  readonly closing: AbortSignal;
  readonly tell: (event: ConnectionEvent) => void;
  readonly onLink: (link: Link) => void;
}

/** Opens endpoints in turn, takes only those of the chain, and opens again what was lost. */
export function createDialer(options: DialerOptions): Dialer {
  const { closing, tell, onLink } = options;
  let endpoints: readonly Endpoint[] = options.endpoints;
  let genesis = options.genesisHash;
  let link: Link | undefined;
  let isDialing = false;
  let hasConnected = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Set<(link: Link) => void>();
  return {
    connect,
    link: (ended) => (link ? Promise.resolve(link) : nextLink(ended)),
    current: () => link,
    genesisHash: () => genesis!,
    drop,
    close() {
      clearTimeout(timer);
      link?.close();
      link = undefined;
      waiting.clear();
    },
  };

  async function connect(signal: AbortSignal | undefined): Promise<void> {
    isDialing = true;
    const errors = await tryAll(signal);
    isDialing = false;
    if (link !== undefined) return;
    if (signal?.aborted) throw aborted('connect', signal);
    throw noEndpoint(errors);
  }

  function nextLink(ended: AbortSignal): Promise<Link> {
    return new Promise((done, fail) => {
      const take = (next: Link) => {
        waiting.delete(take);
        ended.removeEventListener('abort', leave);
        done(next);
      };
      const leave = () => {
        waiting.delete(take);
        fail(closed('connect'));
      };
      waiting.add(take);
      ended.addEventListener('abort', leave, { once: true });
    });
  }

  /** Tries every endpoint once; answers what was wrong with each when none was taken. */
  async function tryAll(signal: AbortSignal | undefined): Promise<readonly Error[]> {
    const errors: Error[] = [];
    for (const endpoint of endpoints) {
      try {
        accept(endpoint, await openOf(endpoint, signal));
        return [];
      } catch (error) {
        errors.push(error as Error);
        if (closing.aborted || signal?.aborted) return errors;
        tell({ type: 'refused', endpoint: endpoint.name, error: error as Error });
        // What is another chain now is not asked again.
        if (isWrongChain(error) && endpoints.length > 1)
          endpoints = endpoints.filter((other) => other !== endpoint);
      }
    }
    return errors;
  }

  /** A link to an endpoint that is of the chain. */
  function openOf(endpoint: Endpoint, signal: AbortSignal | undefined): Promise<Link> {
    const limits = { timeoutMs: options.connectTimeoutMs, signal, closing };
    return limited(`Connecting to ${endpoint.name}`, limits, async (ended) => {
      const opened = await endpoint.open(ended);
      const giveUp = () => opened.close();
      ended.addEventListener('abort', giveUp, { once: true });
      try {
        if (ended.aborted) throw closed('connect');
        const found = (await opened.request('chain_getBlockHash', [0], ended)) as Hex;
        if (genesis !== undefined && found !== genesis) throw wrongChain(endpoint.name, found, genesis);
        genesis = found;
        return opened;
      } catch (error) {
        opened.close();
        throw error;
      } finally {
        ended.removeEventListener('abort', giveUp);
      }
    });
  }

  function accept(endpoint: Endpoint, opened: Link): void {
    link = opened;
    const onLost = () => {
      if (link === opened) lose(String(opened.lost.reason), false);
    };
    opened.lost.addEventListener('abort', onLost, { once: true });
    tell({ type: 'connected', endpoint: endpoint.name, isFirst: !hasConnected });
    if (hasConnected) onLink(opened);
    hasConnected = true;
    for (const take of [...waiting]) take(opened);
    // It may have ended while it was being taken.
    if (opened.lost.aborted) onLost();
  }

  function drop(reason: string, isNextFirst: boolean): void {
    const old = link;
    if (old === undefined) return;
    lose(reason, isNextFirst);
    old.close();
  }

  function lose(reason: string, isNextFirst: boolean): void {
    const { endpoint } = link!;
    link = undefined;
    tell({ type: 'disconnected', endpoint, reason });
    const [it] = endpoints.filter(({ name }) => name === endpoint);
    const others = endpoints.filter(({ name }) => name !== endpoint);
    if (it !== undefined) endpoints = isNextFirst ? [...others, it] : [it, ...others];
    void dial(0);
  }

  async function dial(failures: number): Promise<void> {
    if (isDialing || closing.aborted) return;
    isDialing = true;
    await tryAll(undefined);
    isDialing = false;
    // An endpoint may have been lost while it was being taken.
    if (link !== undefined || closing.aborted) return;
    timer = setTimeout(() => void dial(failures + 1), waitBeforeAttempt(failures + 1, options.backOff));
  }
}

function isWrongChain(error: unknown): boolean {
  return error instanceof RpcError && error.code === 'rpc/wrong-chain';
}

function wrongChain(endpoint: string, found: unknown, expected: Hex): RpcError {
  return new RpcError(`${endpoint} is another chain: its first block is ${found}, not ${expected}.`, {
    code: 'rpc/wrong-chain',
    fix: 'Pass endpoints of one chain, or the network they belong to.',
    values: { endpoint, found, expected },
  });
}

function noEndpoint(errors: readonly Error[]): RpcError {
  if (errors.length > 0 && errors.every(isWrongChain)) return errors[0] as RpcError;
  const reasons = errors
    .map((error) => (error instanceof RpcError ? error.shortMessage : error.message))
    .join(' ');
  return new RpcError(`No endpoint answered. ${reasons}`, {
    code: 'rpc/no-endpoint',
    fix: 'Check the addresses and the network, or pass other endpoints.',
    values: { errors },
    cause: errors[0],
  });
}
