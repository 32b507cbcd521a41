import type { IntentSigner } from '@taokit/rpc';
import type { Settings } from '../profile/settings.ts';
import { devAccount } from './devAccount.ts';

/**
 * The address of a wallet's key, from its public half or, for a hotkey without one, as its file states it. Nothing is decrypted.
 *
 * @param settings - which wallet
 * @param role - which key
 * @returns `undefined` when the wallet has no such key
 */
export async function walletAddress(settings: Settings, role: IntentSigner): Promise<string | undefined> {
  const { wallet, hotkey, folder } = settings;
  const dev = await devAccount(role === 'coldkey' ? wallet : hotkey);
  if (dev !== undefined) return (await import('@taokit/keys')).DEV_ACCOUNTS[dev];
  const { listWallets } = await import('@taokit/keys/node');
  const found = (await listWallets(folder)).find(({ name }) => name === wallet);
  if (role === 'coldkey') return found?.coldkeyAddress;
  return found?.hotkeys.find(({ name }) => name === hotkey)?.address;
}

/** The addresses of both keys of the chosen wallet, without a password. */
export async function walletAddresses(
  settings: Settings,
): Promise<Readonly<Record<IntentSigner, string | undefined>>> {
  return {
    coldkey: await walletAddress(settings, 'coldkey'),
    hotkey: await walletAddress(settings, 'hotkey'),
  };
}

/** What a key is called where there is none. */
export function keyName({ wallet, hotkey }: Settings, role: IntentSigner): string {
  return role === 'coldkey' ? `wallet ${wallet}` : `hotkey ${hotkey} of the wallet ${wallet}`;
}
