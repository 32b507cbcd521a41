import { sep } from 'node:path';
import { objectOf, optional, type Rule, text } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { KeysError } from '../KeysError.ts';
import { assertWalletName } from '../walletNames.ts';
import { expandHome } from './paths.ts';

/** Where the Python wallet keeps its wallets. */
export const DEFAULT_WALLETS_FOLDER = '~/.bittensor/wallets';

/** Which wallet, and where. */
export interface WalletLocation {
  /** Name of the wallet, which is that of its coldkey; `default` by default. */
  readonly name?: string;
  /** Name of the hotkey; `default` by default. Where the coldkey is does not depend on it. */
  readonly hotkey?: string;
  /** Folder of all wallets; {@link DEFAULT_WALLETS_FOLDER} by default. */
  readonly folder?: string;
}

/** The paths of one wallet with one hotkey. */
export interface WalletPaths {
  /** The coldkey: usually encrypted. */
  readonly coldkey: string;
  /** The coldkey's public half. */
  readonly coldkeypub: string;
  /** The hotkey: usually plain, since a miner must read it unattended. */
  readonly hotkey: string;
  /** The hotkey's public half. */
  readonly hotkeypub: string;
}

/** The rules of {@link WalletLocation}, for those who take more options than these. */
export const locationRules: {
  readonly name: Rule;
  readonly hotkey: Rule;
  readonly folder: Rule;
} = {
  name: /* @__PURE__ */ optional(text),
  hotkey: /* @__PURE__ */ optional(text),
  folder: /* @__PURE__ */ optional(text),
} as const;
const rules = /* @__PURE__ */ objectOf(locationRules);

/** Names Windows keeps for devices, and endings it drops: there they lead out of the folder. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$|[:. ]$|:/i;

/**
 * The paths of a wallet, as the Python wallet lays them out.
 *
 * @param location - names and folder
 * @returns paths below the folder as it is given, with `~` expanded: relative where the folder is, so that the variable
 *   of a password is called what the Python wallet calls it
 * @throws `KeysError` `keys/invalid-name` for a name that could lead elsewhere, `keys/unknown-field`
 */
export function walletPaths(location: WalletLocation = {}): WalletPaths {
  check(location, rules, 'location');
  const { name = 'default', hotkey = 'default', folder = DEFAULT_WALLETS_FOLDER } = location;
  assertName('wallet', name);
  assertName('hotkey', hotkey);
  const wallet = below(expandHome(folder), name);
  const hotkeys = below(wallet, 'hotkeys');
  return {
    coldkey: below(wallet, 'coldkey'),
    coldkeypub: below(wallet, 'coldkeypub.txt'),
    hotkey: below(hotkeys, hotkey),
    hotkeypub: below(hotkeys, `${hotkey}pub.txt`),
  };
}

/** The part of longer options that says where a wallet is. */
export function locationOf({ name, hotkey, folder }: WalletLocation): WalletLocation {
  return {
    ...(name === undefined ? {} : { name }),
    ...(hotkey === undefined ? {} : { hotkey }),
    ...(folder === undefined ? {} : { folder }),
  };
}

/** As the Python wallet joins paths: nothing in the folder's own text is changed. */
function below(folder: string, name: string): string {
  return folder.endsWith(sep) || folder.endsWith('/') ? folder + name : folder + sep + name;
}

function assertName(kind: 'wallet' | 'hotkey', name: string): void {
  assertWalletName(kind, name);
  if (process.platform === 'win32' && WINDOWS_DEVICE.test(name))
    throw new KeysError(`The name of the ${kind} means a device or another file on Windows.`, {
      code: 'keys/invalid-name',
      fix: 'Use another name.',
      values: { kind },
    });
}
