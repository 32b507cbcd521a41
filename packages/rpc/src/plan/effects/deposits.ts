import { accountBytes } from '@taokit/keys';
import { ensurePaid, type Ledger } from '../createLedger.ts';
import { PlannedFailure } from '../PlanFailure.ts';
import { existentialDeposit } from './balances.ts';
import type { EffectRule } from './EffectRule.ts';

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
  'Proxy.add_proxy': async (_, { ledger, account }) => {
    const [proxies, deposit] = await proxiesOf(ledger, account);
    await setAside(ledger, account, proxyDeposit(ledger, proxies.length + 1) - deposit, 'proxies');
  },
  'Proxy.remove_proxy': async (args, { ledger, account }) => {
    const [proxies, deposit] = await proxiesOf(ledger, account);
    const { type } = args['proxy_type'] as { readonly type: string };
    const delegate = accountOf(args['delegate']);
    const isThere = proxies.some(
      (proxy) =>
        proxy.proxy_type.type === type && proxy.delay === args['delay'] && isSame(proxy.delegate, delegate),
    );
    if (!isThere) throw new PlannedFailure('Proxy.NotFound', 'There is no such proxy.');
    await setAside(ledger, account, proxyDeposit(ledger, proxies.length - 1) - deposit, 'proxies');
  },
  'Proxy.remove_proxies': async (_, { ledger, account }) => {
    const [, deposit] = await proxiesOf(ledger, account);
    await setAside(ledger, account, -deposit, 'proxies');
  },
  'Proxy.create_pure': (_, { ledger, account }) =>
    setAside(ledger, account, proxyDeposit(ledger, 1), 'a pure proxy'),
  'Multisig.as_multi': multisig,
  'Multisig.approve_as_multi': multisig,
  'Crowdloan.create': async (args, { ledger, account }) => {
    const amountRao = BigInt(args['deposit'] as bigint);
    const error = 'Crowdloan.InsufficientBalance';
    await ensurePaid(ledger, { account, amountRao, keptRao: existentialDeposit(ledger), error });
    ledger.pay(account, -amountRao, 'deposit of a crowdloan');
  },
};

/** Who opens an operation sets something aside until it is made or cancelled. */
async function multisig(...[args, { ledger, account }]: Parameters<EffectRule>): Promise<void> {
  if (args['maybe_timepoint'] !== null && args['maybe_timepoint'] !== undefined) return;
  const base = ledger.view.constant('Multisig', 'DepositBase') as bigint;
  const factor = ledger.view.constant('Multisig', 'DepositFactor') as bigint;
  await setAside(ledger, account, base + factor * BigInt(args['threshold'] as number), 'a multisig');
}

function proxyDeposit({ view }: Ledger, count: number): bigint {
  if (count === 0) return 0n;
  const base = view.constant('Proxy', 'ProxyDepositBase') as bigint;
  return base + (view.constant('Proxy', 'ProxyDepositFactor') as bigint) * BigInt(count);
}

async function proxiesOf({ view }: Ledger, account: string): Promise<Proxies> {
  return (await view.query('Proxy', 'Proxies', account)) as Proxies;
}

async function setAside(ledger: Ledger, account: string, changeRao: bigint, reason: string): Promise<void> {
  if (changeRao === 0n) return;
  const error = 'Balances.InsufficientBalance';
  const keptRao = existentialDeposit(ledger);
  if (changeRao > 0n) await ensurePaid(ledger, { account, amountRao: changeRao, keptRao, error });
  ledger.note({ kind: 'deposit', account, changeRao, reason });
}

function accountOf(address: unknown): Uint8Array {
  if (typeof address === 'string') return accountBytes(address);
  return (address as { readonly value: Uint8Array }).value;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.every((byte, at) => byte === b[at]);
}
