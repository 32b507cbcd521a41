import { accountBytes } from '@taokit/keys';
import { addressOf } from '../../policy/unwrapCall.ts';
import { ss58Of } from '../../reads/shared/accounts.ts';
import { ensurePaid, type Ledger } from '../createLedger.ts';
import { ensure } from '../PlanFailure.ts';
import { existentialDeposit } from './balances.ts';
import type { Args, EffectRule } from './EffectRule.ts';

type Proxies = readonly [
  readonly {
    readonly delegate: Uint8Array;
    readonly proxy_type: { readonly type: string };
    readonly delay: number;
  }[],
  bigint,
];

/** Calls that set TAO aside, or give it back. */
export const depositEffects: Readonly<Record<string, EffectRule>> = {
  'Proxy.add_proxy': async (args, { ledger, account }) => {
    const [proxies, deposit] = await proxiesOf(ledger, account);
    ensure(!proxies.some(isIn(args)), 'Proxy.Duplicate', 'There is such a proxy.');
    const { type } = args['proxy_type'] as { readonly type: string };
    const delegate = accountBytes(addressOf(args['delegate'])!);
    const added = { delegate, proxy_type: { type }, delay: args['delay'] as number };
    await keepProxies(ledger, account, deposit, [...proxies, added]);
  },
  'Proxy.remove_proxy': async (args, { ledger, account }) => {
    const [proxies, deposit] = await proxiesOf(ledger, account);
    const isIt = isIn(args);
    ensure(proxies.some(isIt), 'Proxy.NotFound', 'There is no such proxy.');
    const left = proxies.filter((proxy) => !isIt(proxy));
    await keepProxies(ledger, account, deposit, left);
  },
  'Proxy.remove_proxies': async (_, { ledger, account }) => {
    const [, deposit] = await proxiesOf(ledger, account);
    await keepProxies(ledger, account, deposit, []);
  },
  'Proxy.create_pure': async (args, { ledger, account }) => {
    const { type } = args['proxy_type'] as { readonly type: string };
    const name = `pure ${account} ${type} ${args['index']}`;
    const isMade = await ledger.recall(name, async () => false);
    ensure(!isMade, 'Proxy.Duplicate', 'The same transaction makes that account already.');
    await setAside(ledger, account, proxyDeposit(ledger, 1), 'a pure proxy');
    ledger.remember(name, true);
  },
};

/** The proxies of an account from now on; what is set aside goes by how many there are. */
async function keepProxies(
  ledger: Ledger,
  account: string,
  depositRao: bigint,
  proxies: Proxies[0],
): Promise<void> {
  const nextRao = proxyDeposit(ledger, proxies.length);
  await setAside(ledger, account, nextRao - depositRao, 'proxies');
  const kept: Proxies = [proxies, nextRao];
  ledger.remember(proxiesName(account), kept);
}

/** Under this name the plan knows the proxies of an account. */
export const proxiesName = (account: string): string => `proxies ${account}`;

/** Whether a proxy is the one that a call names. */
function isIn(args: Args): (proxy: Proxies[0][number]) => boolean {
  const { type } = args['proxy_type'] as { readonly type: string };
  const delegate = addressOf(args['delegate']);
  return (proxy) =>
    proxy.proxy_type.type === type && proxy.delay === args['delay'] && ss58Of(proxy.delegate) === delegate;
}

function proxyDeposit({ view }: Ledger, count: number): bigint {
  if (count === 0) return 0n;
  const base = view.constant('Proxy', 'ProxyDepositBase') as bigint;
  return base + (view.constant('Proxy', 'ProxyDepositFactor') as bigint) * BigInt(count);
}

/** Who acts for an account, and what is set aside for that, after what has happened. */
export function proxiesOf({ view, recall }: Ledger, account: string): Promise<Proxies> {
  return recall(proxiesName(account), () => view.query('Proxy', 'Proxies', account));
}

/** Sets TAO of an account aside, or gives it back. */
export async function setAside(
  ledger: Ledger,
  account: string,
  changeRao: bigint,
  reason: string,
): Promise<void> {
  if (changeRao === 0n) return;
  const error = 'Balances.InsufficientBalance';
  const keptRao = existentialDeposit(ledger);
  if (changeRao > 0n) await ensurePaid(ledger, { account, amountRao: changeRao, keptRao, error });
  ledger.note({ kind: 'deposit', account, changeRao, reason });
}
