import { DEV_ACCOUNTS, keypairFromUri } from '@taokit/keys';
import type { ChainTarget } from '../chain/ChainSession.ts';
import { isThisMachine } from '../chain/isThisMachine.ts';
import type { Account } from './Account.ts';

/** Accounts whose secrets everybody knows: for devnets, never for a network. */
export function developmentAccounts(): readonly Account[] {
  return Object.keys(DEV_ACCOUNTS).map((name) => {
    const signer = keypairFromUri(`//${name}`);
    return { address: signer.address, name, source: 'devnet', signer };
  });
}

/** Whether development accounts are offered: on the devnet in the page, and on what listens on this machine. */
export function isDevelopmentChain(target: ChainTarget): boolean {
  return target.kind === 'devnet' || isThisMachine(target.url);
}
