import type { QuotePool } from '@taokit/dtao';
import type { PinnedView } from '../chainView/ChainView.ts';
import { freeRao, type StakeOf, stakeRao } from '../intents/shared/everything.ts';
import { readPool } from '../reads/subnets/readPool.ts';
import type { Effect } from './Effect.ts';
import { PlannedFailure } from './PlanFailure.ts';

/** The state a plan goes through, call after call: what is read, and what has changed since. */
export interface Ledger {
  /** The chain at one block. */
  readonly view: PinnedView;
  /** What has happened so far. */
  readonly effects: readonly Effect[];
  /** Free TAO of an account, after what has happened. */
  free(account: string): Promise<bigint>;
  /** Changes free TAO. */
  pay(account: string, changeRao: bigint, reason: string): void;
  /** Stake, after what has happened. */
  stake(of: StakeOf): Promise<bigint>;
  /** The same of stake whose amount at the block is known already, rao. */
  changed(of: StakeOf, stakeRao: bigint): bigint;
  /** Changes stake. */
  addStake(of: StakeOf, changeRao: bigint): void;
  /** A subnet's pool, after what has happened. */
  pool(netuid: number): Promise<QuotePool>;
  /** The pool after an order. */
  setPool(pool: QuotePool): void;
  /** Anything else of the state, after what has happened: read once, by a name of the caller's. */
  recall<T>(name: string, read: () => Promise<T>): Promise<T>;
  /** What it is from now on. */
  remember(name: string, value: unknown): void;
  /** Notes any other effect. */
  note(effect: Effect): void;
  /** Gives what takes back all that happens from here on. */
  mark(): () => void;
}

/** Starts a ledger on the chain at one block. */
export function createLedger(view: PinnedView): Ledger {
  const effects: Effect[] = [];
  const known = new Map<string, Promise<unknown>>();
  function recall<T>(name: string, read: () => Promise<T>): Promise<T> {
    const found = known.get(name) as Promise<T> | undefined;
    if (found !== undefined) return found;
    const asked = read();
    known.set(name, asked);
    return asked;
  }
  const remember = (name: string, value: unknown) => void known.set(name, Promise.resolve(value));
  const sumOf = (fits: (effect: Effect) => bigint) => effects.reduce((sum, effect) => sum + fits(effect), 0n);
  const changed = (of: StakeOf, before: bigint) =>
    before + sumOf((effect) => (effect.kind === 'stake' && isPosition(effect, of) ? effect.changeRao : 0n));
  return {
    view,
    effects,
    free: async (account) =>
      (await freeRao(view, account)) +
      sumOf((effect) => {
        if (effect.kind === 'deposit') return effect.account === account ? -effect.changeRao : 0n;
        return effect.kind === 'balance' && effect.account === account ? effect.changeRao : 0n;
      }),
    pay(account, changeRao, reason) {
      if (changeRao !== 0n) effects.push({ kind: 'balance', account, changeRao, reason });
    },
    stake: async (of) => changed(of, await stakeRao(view, of)),
    changed,
    addStake({ coldkey, hotkey, netuid }, changeRao) {
      if (changeRao !== 0n) effects.push({ kind: 'stake', coldkey, hotkey, netuid, changeRao });
    },
    pool: (netuid) => recall(`pool ${netuid}`, () => readPool(view, netuid)),
    setPool: (pool) => remember(`pool ${pool.netuid}`, pool),
    recall,
    remember,
    note: (effect) => void effects.push(effect),
    mark() {
      const { length } = effects;
      const before = [...known];
      return () => {
        effects.length = length;
        known.clear();
        for (const [name, value] of before) known.set(name, value);
      };
    },
  };
}

/** Ends a call that an account cannot pay, keeping `keptRao`. */
export async function ensurePaid(
  ledger: Ledger,
  {
    account,
    amountRao,
    keptRao,
    error,
  }: { account: string; amountRao: bigint; keptRao: bigint; error: string },
): Promise<void> {
  const free = await ledger.free(account);
  if (free - keptRao < amountRao)
    throw new PlannedFailure(error, `${account} has ${free} rao free, ${amountRao} are asked for.`);
}

/** Moves free TAO from one account to another. */
export function moveTao(
  { pay }: Ledger,
  { from, to, rao }: { readonly from: string; readonly to: string; readonly rao: bigint },
  reason: string,
): void {
  pay(from, -rao, reason);
  pay(to, rao, reason);
}

function isPosition(a: StakeOf, b: StakeOf): boolean {
  return a.coldkey === b.coldkey && a.hotkey === b.hotkey && a.netuid === b.netuid;
}
