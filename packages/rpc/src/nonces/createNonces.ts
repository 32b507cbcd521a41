import type { Connection } from '../client/connection/Connection.ts';
import { malformed } from '../internal/errors.ts';

/** Gives out the nonces of accounts, one after the other. */
export interface Nonces {
  /**
   * Runs something with the account's next nonce. What runs says whether the nonce is used up: it is when the node took the
   * transaction. Until then nobody else of this process gets a nonce of the account, so that none is left out and none is given twice.
   *
   * @param account - SS58
   * @param run - signs and submits
   */
  use<T>(account: string, run: (nonce: number) => Promise<Used<T>>): Promise<T>;
  /** Says that a transaction was lost: the account's count is asked for again. */
  forget(account: string): void;
}

/** What was done with a nonce. */
export interface Used<T> {
  /** Whether the node has the transaction. */
  readonly isTaken: boolean;
  /** What comes of it. */
  readonly value: T;
}

const counts = /* @__PURE__ */ new WeakMap<Connection, Nonces>();

/** The nonces of a connection: everybody who writes over it shares them. */
export function noncesOf(connection: Connection): Nonces {
  const known = counts.get(connection);
  if (known !== undefined) return known;
  const made = createNonces(connection);
  counts.set(connection, made);
  return made;
}

/**
 * Counts nonces of its own above `system_accountNextIndex`, which sees the pool of one node only: after a change of endpoint it may
 * be behind. The runtime's own count does not see the pool at all.
 */
export function createNonces(connection: Pick<Connection, 'request'>): Nonces {
  /** What is taken by this process: the next one is above it. */
  const next = new Map<string, number>();
  const queues = new Map<string, Promise<unknown>>();
  return {
    use(account, run) {
      const before = queues.get(account) ?? Promise.resolve();
      const turn = before.then(() => useNext(account, run));
      // Whatever becomes of this one, the next may go on.
      const settled = turn.then(noValue, noValue);
      queues.set(account, settled);
      settled.then(() => {
        if (queues.get(account) === settled) queues.delete(account);
      });
      return turn;
    },
    forget: (account) => void next.delete(account),
  };

  async function useNext<T>(account: string, run: (nonce: number) => Promise<Used<T>>): Promise<T> {
    const answer = await connection.request('system_accountNextIndex', [account]);
    if (!Number.isSafeInteger(answer)) throw malformed('system_accountNextIndex', 'a nonce');
    const nonce = Math.max(answer as number, next.get(account) ?? 0);
    const { isTaken, value } = await run(nonce);
    if (isTaken) next.set(account, nonce + 1);
    return value;
  }
}

function noValue(): void {}
