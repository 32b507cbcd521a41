import type { IntentSigner } from '@taokit/rpc';
import { CliError, wrongInput } from '../exit/CliError.ts';
import type { Settings } from '../profile/settings.ts';
import { looksSecret, secretInArguments } from '../secrets/refuseSecrets.ts';
import { keyName, walletAddress } from './walletAddress.ts';

/**
 * The account a text names: an SS58 address, a development account (`//Alice`), a wallet (its coldkey), a hotkey of the wallet at
 * hand, or a hotkey of another (`WALLET/HOTKEY`).
 *
 * @param text - what was given
 * @param option - the option it was given with, for errors
 * @param role - what a plain name means
 * @param settings - the wallet at hand
 * @throws CliError `cli/unknown-account`, `cli/secret-in-arguments`
 */
export async function resolveAccount(
  text: string,
  option: string,
  role: IntentSigner,
  settings: Settings,
): Promise<string> {
  if (looksSecret(text)) throw secretInArguments(`A secret in the place of ${option}`);
  const { isSs58 } = await import('@taokit/keys');
  if (isSs58(text)) return text;
  const [place, key] = placeOf(text, role, settings);
  const address = await walletAddress(place, key);
  if (address !== undefined) return address;
  throw new CliError(
    `${option}: ${JSON.stringify(text)} is no SS58 address with a right checksum, and there is no ${keyName(place, key)}.`,
    { code: 'cli/unknown-account', fix: 'See taokit wallet list.' },
  );
}

/**
 * The wallet's own account, for an option that was left out.
 *
 * @param option - the option, for errors
 * @param role - which key
 * @param settings - the wallet
 */
export async function ownAccount(option: string, role: IntentSigner, settings: Settings): Promise<string> {
  const address = await walletAddress(settings, role);
  if (address !== undefined) return address;
  throw wrongInput(
    `${option} is left out, and there is no ${keyName(settings, role)}.`,
    `Pass ${option}, or a wallet.`,
  );
}

function placeOf(text: string, role: IntentSigner, settings: Settings): [Settings, IntentSigner] {
  if (text.startsWith('//'))
    return role === 'coldkey' ? [{ ...settings, wallet: text }, role] : [{ ...settings, hotkey: text }, role];
  const [wallet, hotkey, ...more] = text.split('/');
  if (hotkey !== undefined && more.length === 0) return [{ ...settings, wallet: wallet!, hotkey }, 'hotkey'];
  return role === 'coldkey' ? [{ ...settings, wallet: text }, role] : [{ ...settings, hotkey: text }, role];
}
