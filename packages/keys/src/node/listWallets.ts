import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { glanceAtKeyfile } from '../keyfile/glanceAtKeyfile.ts';
import { isWalletName } from '../walletNames.ts';
import { ioError } from './atomicWrite.ts';
import { readPublicAddress } from './createKey.ts';
import { expandPath } from './paths.ts';
import { readBounded } from './readBounded.ts';
import { DEFAULT_WALLETS_FOLDER, walletPaths } from './walletPaths.ts';

/** A wallet as {@link listWallets} finds it. */
export interface WalletEntry {
  /** Name of the wallet. */
  readonly name: string;
  /** Address of the coldkey, from `coldkeypub.txt`; `undefined` when that file is missing or damaged. */
  readonly coldkeyAddress: string | undefined;
  /** Whether there is a coldkey file; `false` for a watch-only wallet. */
  readonly hasColdkey: boolean;
  /** The hotkeys, sorted by name. */
  readonly hotkeys: readonly HotkeyEntry[];
}

/** A hotkey as {@link listWallets} finds it. */
export interface HotkeyEntry {
  /** Name of the hotkey. */
  readonly name: string;
  /**
   * Its address, from the public half or, where that is missing, as the keyfile states it in clear (nothing is opened
   * and compared); `undefined` where neither tells.
   */
  readonly address: string | undefined;
  /** Whether there is a keyfile; `false` for a watch-only hotkey. */
  readonly hasHotkey: boolean;
}

/**
 * Lists the wallets of a folder, whatever the Python wallet let them be called. Nothing is decrypted.
 *
 * What begins with a dot is listed only when it is a wallet or a keyfile.
 *
 * @param folder - {@link DEFAULT_WALLETS_FOLDER} by default
 * @returns the wallets, sorted by name; none when the folder does not exist
 * @throws `KeysError` `keys/io`, `keys/invalid-argument`
 */
export async function listWallets(folder: string = DEFAULT_WALLETS_FOLDER): Promise<readonly WalletEntry[]> {
  const names = await listNames(folder, 'folders');
  const entries = await Promise.all(names.filter(isWalletName).map((name) => readEntry(name, folder)));
  return entries.filter(({ name, ...entry }) => !name.startsWith('.') || isWallet(entry));
}

function isWallet({ coldkeyAddress, hasColdkey, hotkeys }: Omit<WalletEntry, 'name'>): boolean {
  return hasColdkey || coldkeyAddress !== undefined || hotkeys.length > 0;
}

async function readEntry(name: string, folder: string): Promise<WalletEntry> {
  const paths = walletPaths({ name, folder });
  const files = await listNames(dirname(paths.coldkey), 'files');
  return {
    name,
    coldkeyAddress: await readPublicAddress(paths.coldkeypub),
    hasColdkey: files.includes('coldkey'),
    hotkeys: await readHotkeys(name, folder),
  };
}

async function readHotkeys(wallet: string, folder: string): Promise<readonly HotkeyEntry[]> {
  const files = await listNames(dirname(walletPaths({ name: wallet, folder }).hotkey), 'files');
  const names = new Set(files.map((file) => file.replace(/pub\.txt$/, '')).filter(isWalletName));
  const entries = [...names].sort().map((name) => readHotkey(wallet, name, folder, files.includes(name)));
  return (await Promise.all(entries)).filter((entry) => entry !== undefined);
}

async function readHotkey(
  wallet: string,
  name: string,
  folder: string,
  hasHotkey: boolean,
): Promise<HotkeyEntry | undefined> {
  const { hotkey, hotkeypub } = walletPaths({ name: wallet, hotkey: name, folder });
  const found = await readPublicAddress(hotkeypub);
  if (!hasHotkey) return found === undefined ? undefined : { name, address: found, hasHotkey };
  const file = await readBounded(expandPath(hotkey)).catch(() => undefined);
  const glance = file === undefined ? undefined : glanceAtKeyfile(file);
  file?.fill(0);
  if (name.startsWith('.') && glance?.isKeyfile !== true) return undefined;
  return { name, address: found ?? glance?.address, hasHotkey };
}

async function listNames(folder: string, kind: 'files' | 'folders'): Promise<readonly string[]> {
  const path = expandPath(folder);
  try {
    const entries = await readdir(path, { withFileTypes: true });
    const wanted = entries.filter((entry) => (kind === 'files' ? !entry.isDirectory() : !entry.isFile()));
    return wanted.map((entry) => entry.name).sort();
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw ioError(path, error);
  }
}
