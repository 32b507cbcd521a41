import { evmToSs58, type ProxyType, pureProxyAddress, ss58ToEvm } from '@taokit/keys';
import { callHash } from '../../internal/callHash.ts';
import { hexOf } from '../../internal/hex.ts';
import { addressOf } from '../../policy/unwrapCall.ts';
import { ss58Of } from '../../reads/shared/accounts.ts';
import { type Ledger, moveTao } from '../createLedger.ts';
import { ensure } from '../PlanFailure.ts';
import { proxiesName, proxiesOf, setAside } from './deposits.ts';
import type { Args, EffectContext, EffectRule } from './EffectRule.ts';

/** Calls for accounts that are somebody else's, or nobody's. */
export const otherAccountEffects: Readonly<Record<string, EffectRule>> = {
  'Proxy.announce': announce,
  'Proxy.remove_announcement': (args, { ledger, account }) =>
    forget(ledger, account, { real: addressOf(args['real'])!, hash: args['call_hash'] as Uint8Array }),
  'Proxy.reject_announcement': (args, { ledger, account }) =>
    forget(ledger, addressOf(args['delegate'])!, { real: account, hash: args['call_hash'] as Uint8Array }),
  'Proxy.proxy_announced': async (args, { ledger, node }) => {
    const hash = callHash(ledger.view.interface, node.children[0]!.call);
    const [delegate, real] = [addressOf(args['delegate'])!, addressOf(args['real'])!];
    const delay = await delayOf(ledger, real, delegate);
    await forget(ledger, delegate, { real, hash }, { delay, error: 'Proxy.Unannounced' });
  },
  'Proxy.kill_pure': killPure,
  'EVM.withdraw': withdraw,
};

/** A call that a proxy announced. */
interface Announced {
  readonly real: string;
  readonly hash: string;
  readonly height: number;
}

async function announce(args: Args, { ledger, account }: EffectContext): Promise<void> {
  const real = addressOf(args['real'])!;
  await delayOf(ledger, real, account);
  const announced = await announcementsOf(ledger, account);
  const height = ledger.view.blockNumber + 1;
  const made = { real, hash: hexOf(args['call_hash'] as Uint8Array), height };
  await keep(ledger, account, announced, [...announced, made]);
}

/** How many blocks a proxy's announcement must be old; 0 where it need not announce. */
async function delayOf(ledger: Ledger, real: string, delegate: string): Promise<number> {
  const [proxies] = await proxiesOf(ledger, real);
  const found = proxies.find((proxy) => ss58Of(proxy.delegate) === delegate);
  ensure(found !== undefined, 'Proxy.NotProxy', `${delegate} is no proxy of ${real}.`);
  return found.delay;
}

function announcementsOf({ view, recall }: Ledger, delegate: string): Promise<readonly Announced[]> {
  return recall(`announced ${delegate}`, async () => {
    const [made] = (await view.query('Proxy', 'Announcements', delegate)) as unknown as readonly [
      readonly { readonly real: Uint8Array; readonly call_hash: Uint8Array; readonly height: number }[],
    ];
    return made.map((one) => ({
      real: ss58Of(one.real),
      hash: hexOf(one.call_hash),
      height: one.height,
    }));
  });
}

/** Announcements cost a deposit each, and one more for the list. */
async function keep(
  ledger: Ledger,
  delegate: string,
  before: readonly Announced[],
  after: readonly Announced[],
): Promise<void> {
  const changeRao = depositFor(ledger, after.length) - depositFor(ledger, before.length);
  await setAside(ledger, delegate, changeRao, 'announcements');
  ledger.remember(`announced ${delegate}`, after);
}

function depositFor({ view }: Ledger, count: number): bigint {
  if (count === 0) return 0n;
  return (
    view.constant('Proxy', 'AnnouncementDepositBase') +
    view.constant('Proxy', 'AnnouncementDepositFactor') * BigInt(count)
  );
}

/** An announcement ends: what was set aside for it comes back to the proxy. */
async function forget(
  ledger: Ledger,
  delegate: string,
  { real, hash }: { readonly real: string; readonly hash: Uint8Array },
  { delay, error }: { readonly delay: number; readonly error: string } = {
    delay: 0,
    error: 'Proxy.NotFound',
  },
): Promise<void> {
  const announced = await announcementsOf(ledger, delegate);
  const lastBlock = ledger.view.blockNumber + 1 - delay;
  const left = announced.filter(
    (one) => one.real !== real || one.hash !== hexOf(hash) || one.height > lastBlock,
  );
  const reason = `${delegate} announced no such call for ${real} by block ${lastBlock}.`;
  ensure(left.length < announced.length, error, reason);
  await keep(ledger, delegate, announced, left);
}

/** What was set aside for the account comes back to who made it. */
async function killPure(args: Args, { ledger, account }: EffectContext): Promise<void> {
  const spawner = addressOf(args['spawner'])!;
  const made = pureProxyAddress({
    creator: spawner,
    proxyType: (args['proxy_type'] as { readonly type: ProxyType }).type,
    index: args['index'] as number,
    block: args['height'] as number,
    extrinsicIndex: args['ext_index'] as number,
  });
  ensure(made === account, 'Proxy.NoPermission', `${account} was not made there by ${spawner}.`);
  const [, deposit] = await proxiesOf(ledger, account);
  ledger.remember(proxiesName(account), [[], 0n]);
  ledger.note({ kind: 'deposit', account: spawner, changeRao: -deposit, reason: 'a pure proxy' });
}

/** TAO of an EVM address comes back to the account it belongs to. */
async function withdraw(args: Args, { ledger, account }: EffectContext): Promise<void> {
  const given = args['address'];
  const address = typeof given === 'string' ? given : hexOf(given as Uint8Array);
  const isOwn = ss58ToEvm(account).toLowerCase() === address.toLowerCase();
  ensure(isOwn, 'BadOrigin', `${address} is not of ${account}.`);
  const from = evmToSs58(address);
  const rao = BigInt(args['value'] as bigint);
  ensure((await ledger.free(from)) >= rao, 'EVM.BalanceLow', `${address} has less than ${rao} rao.`);
  moveTao(ledger, { from, to: account, rao }, 'withdrawn');
}
