import type { CliIo } from '../CliIo.ts';
import { looksSecret, secretInArguments } from '../secrets/refuseSecrets.ts';
import type { ProfilePolicy } from './Profile.ts';

/** Options of every command that asks a chain, or acts for a wallet. */
export interface SettingsFlags {
  /** The profile. */
  readonly profile?: string | undefined;
  /** The network. */
  readonly network?: string | undefined;
  /** The wallet. */
  readonly wallet?: string | undefined;
  /** The hotkey. */
  readonly walletHotkey?: string | undefined;
  /** Folder of all wallets. */
  readonly walletPath?: string | undefined;
}

/** Which chain, which wallet, and what may be done with it. */
export interface Settings {
  /** A network's name, or one or more endpoints. */
  readonly network: string;
  /** The wallet, or a development account such as `//Alice`. */
  readonly wallet: string;
  /** The hotkey, or a development account. */
  readonly hotkey: string;
  /** Folder of all wallets; the Python tools' when undefined. */
  readonly folder: string | undefined;
  /** What a transaction may do. */
  readonly policy: ProfilePolicy | undefined;
}

/**
 * What options, environment and profile say, in this order; then mainnet, and the wallet `default`. The variables are those of
 * btcli: `BT_NETWORK`, `BT_WALLET`, `BT_WALLET_HOTKEY`, `BT_WALLET_PATH`; `TAOKIT_PROFILE` names the profile.
 *
 * @param io - the world
 * @param flags - the options
 */
export async function settingsOf(io: CliIo, flags: SettingsFlags): Promise<Settings> {
  const { profileNamed, readProfiles } = await import('./profileFile.ts');
  const { env } = io;
  const profile = profileNamed(await readProfiles(io), flags.profile ?? set(env['TAOKIT_PROFILE']));
  const { wallet = {} } = profile;
  const settings = {
    network: flags.network ?? set(env['BT_NETWORK']) ?? profile.network ?? 'finney',
    wallet: flags.wallet ?? set(env['BT_WALLET']) ?? wallet.name ?? 'default',
    hotkey: flags.walletHotkey ?? set(env['BT_WALLET_HOTKEY']) ?? wallet.hotkey ?? 'default',
    folder: flags.walletPath ?? set(env['BT_WALLET_PATH']) ?? wallet.folder,
    policy: profile.policy,
  };
  if (looksSecret(settings.wallet) || looksSecret(settings.hotkey))
    throw secretInArguments('A secret in the place of a wallet');
  return settings;
}

/** An empty variable is none. */
function set(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
