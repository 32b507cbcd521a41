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
    await setAside(ledger, account, proxyDeposit(ledger, proxies.length + 1) - deposit, 'proxies');
  },
  'Proxy.remove_proxy': async (args, { ledger, account }) => {
    const [proxies, deposit] = await proxiesOf(ledger, account);
    ensure(proxies.some(isIn(args)), 'Proxy.NotFound', 'There is no such proxy.');
    await setAside(ledger, account, proxyDeposit(ledger, proxies.length - 1) - deposit, 'proxies');
  },
  'Proxy.remove_proxies': async (_, { ledger, account }) => {
    const [, deposit] = await proxiesOf(ledger, account);
    await setAside(ledger, account, -deposit, 'proxies');
  },
  'Proxy.create_pure': (_, { ledger, account }) =>
    setAside(ledger, account, proxyDeposit(ledger, 1), 'a pure proxy'),
};

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

async function proxiesOf({ view }: Ledger, account: string): Promise<Proxies> {
  return (await view.query('Proxy', 'Proxies', account)) as Proxies;
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
