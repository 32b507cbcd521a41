import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import type { CallContext } from '../../../runtime/Context.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { StorageItem } from '../../../state/storageItems.ts';
import { adjustDeposit, announcementDeposit, proxyDeposit } from '../deposits.ts';
import { Announcements, Proxies } from '../storage.ts';

type Deposits<T> = StorageItem<[AccountId], readonly [readonly T[], bigint], never>;

/** Brings what is set aside for proxies and announcements of the caller to what it is today; free where that changes it. */
export const pokeDeposit: CallDefinition = defineMeteredCall<object>('Proxy.poke_deposit', (context) => {
  const who = ensureSigned(context.origin);
  const changed = [
    poke(context, who, Proxies, 'Proxies', proxyDeposit),
    poke(context, who, Announcements, 'Announcements', announcementDeposit),
  ];
  return { paysFee: !changed.includes(true) };
});

function poke<T>(
  context: CallContext,
  who: AccountId,
  item: Deposits<T>,
  kind: string,
  depositOf: (count: number) => bigint,
): boolean {
  const [entries, old_deposit] = item.get(context.state, who);
  const new_deposit = depositOf(entries.length);
  if (new_deposit === old_deposit) return false;
  adjustDeposit(context, who, old_deposit, new_deposit);
  if (entries.length > 0) item.insert(context.state, who, [entries, new_deposit]);
  else item.remove(context.state, who);
  context.deposit('Proxy.DepositPoked', { who, kind: { type: kind, value: null }, old_deposit, new_deposit });
  return true;
}
