import { balance } from './balance.ts';
import { balances } from './balances.ts';
import { coldkeySwapAnnouncement } from './coldkeySwapAnnouncement.ts';
import { existentialDeposit } from './existentialDeposit.ts';
import { multisig } from './multisig.ts';
import { proxies } from './proxies.ts';

/** Reads of accounts and keys, by name. */
export const accountsReads = {
  balance,
  balances,
  coldkeySwapAnnouncement,
  existentialDeposit,
  multisig,
  proxies,
} as const;
