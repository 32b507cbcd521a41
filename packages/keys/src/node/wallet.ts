import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isKeypair, type Keypair, type KeyType, type PublicAccount } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';
import type { WalletKey } from '../keyfile/WalletKey.ts';
import { keypairFromMnemonic } from '../keypairFromMnemonic.ts';
import { generateMnemonic, type MnemonicLength } from '../mnemonic.ts';
import { createSecret, type Secret } from '../secret.ts';
import { decodeSs58, encodeSs58 } from '../ss58.ts';
import { assertWalletName, isWalletName } from '../walletNames.ts';
import { ioError } from './atomicWrite.ts';
import { expandPath, readKeyfile, type WriteKeyfileOptions, writeKeyfileBelow } from './keyfile.ts';

/** Where the Python wallet keeps its wallets. */
export const DEFAULT_WALLETS_FOLDER = '~/.bittensor/wallets';

/** Which wallet, and where. */
export interface WalletLocation {
  /** Name of the wallet, which is that of its coldkey; `default` by default. */
  readonly name?: string;
  /** Name of the hotkey; `default` by default. */
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

/** A wallet as {@link listWallets} finds it. */
export interface WalletEntry {
  /** Name of the wallet. */
  readonly name: string;
  /** Address of the coldkey, from `coldkeypub.txt`; `undefined` when that file is missing or damaged. */
  readonly coldkeyAddress: string | undefined;
  /** Whether there is a coldkey file; `false` for a watch-only wallet. */
  readonly hasColdkey: boolean;
  /** Names of the hotkeys, sorted. */
  readonly hotkeys: readonly string[];
}

/** Options of {@link createColdkey} and {@link createHotkey}. */
export interface CreateKeyOptions extends WalletLocation, WriteKeyfileOptions {
  /** A phrase to make the key of; a new one by default. */
  readonly phrase?: string;
  /** Words of a new phrase; 12 by default. */
  readonly words?: MnemonicLength;
  /** Signature scheme; sr25519 by default. */
  readonly type?: KeyType;
}

/** A key just made. */
export interface CreatedKey extends WalletKey {
  /** The key, able to sign. */
  readonly account: Keypair;
  /** Its phrase: show it once, and have it written down. */
  readonly phrase: Secret;
}

/**
 * The paths of a wallet, as the Python wallet lays them out.
 *
 * @param location - names and folder
 * @returns absolute paths
 * @throws `KeysError` `keys/invalid-name` for a name that could lead elsewhere
 */
export function walletPaths(location: WalletLocation = {}): WalletPaths {
  const { name = 'default', hotkey = 'default', folder = DEFAULT_WALLETS_FOLDER } = location;
  assertWalletName('wallet', name);
  assertWalletName('hotkey', hotkey);
  const wallet = join(expandPath(folder), name);
  return {
    coldkey: join(wallet, 'coldkey'),
    coldkeypub: join(wallet, 'coldkeypub.txt'),
    hotkey: join(wallet, 'hotkeys', hotkey),
    hotkeypub: join(wallet, 'hotkeys', `${hotkey}pub.txt`),
  };
}

/**
 * Makes a coldkey and writes `coldkey` and `coldkeypub.txt`.
 *
 * @param options - wallet, password (give one), phrase
 * @returns the key and its phrase: show the phrase once, and have it written down
 * @throws `KeysError` as `writeKeyfile` does
 */
export function createColdkey(options: CreateKeyOptions = {}): Promise<CreatedKey> {
  const { coldkey, coldkeypub } = walletPaths(options);
  return createKey(coldkey, coldkeypub, options);
}

/**
 * Makes a hotkey and writes `hotkeys/NAME` and `hotkeys/NAMEpub.txt`.
 *
 * @param options - wallet, hotkey, password (usually none), phrase
 * @returns the key and its phrase
 * @throws `KeysError` as `writeKeyfile` does
 */
export function createHotkey(options: CreateKeyOptions = {}): Promise<CreatedKey> {
  const { hotkey, hotkeypub } = walletPaths(options);
  return createKey(hotkey, hotkeypub, options);
}

/**
 * Writes a watch-only wallet: `coldkeypub.txt` alone.
 *
 * @param address - SS58 address of the coldkey, any prefix
 * @param options - wallet, key type, whether to replace
 * @returns the account
 * @throws `KeysError` `keys/invalid-address`, and as `writeKeyfile` does
 */
export async function createWatchOnlyWallet(
  address: string,
  options: WalletLocation & { readonly type?: KeyType; readonly overwrite?: boolean } = {},
): Promise<PublicAccount> {
  const { publicKey } = decodeSs58(address);
  const account = { type: options.type ?? 'sr25519', publicKey, address: encodeSs58(publicKey) };
  const { overwrite = false } = options;
  const key = { account, phrase: undefined };
  await writeKeyfileBelow(folderOf(options), walletPaths(options).coldkeypub, key, { overwrite });
  return account;
}

/**
 * Lists the wallets of a folder. Nothing is decrypted.
 *
 * @param folder - {@link DEFAULT_WALLETS_FOLDER} by default
 * @returns the wallets, sorted by name; none when the folder does not exist
 * @throws `KeysError` `keys/io`
 */
export async function listWallets(folder: string = DEFAULT_WALLETS_FOLDER): Promise<readonly WalletEntry[]> {
  const names = await listNames(expandPath(folder), 'folders');
  return Promise.all(names.map((name) => readEntry(name, folder)));
}

async function createKey(path: string, publicPath: string, options: CreateKeyOptions): Promise<CreatedKey> {
  const { words, type, overwrite = false } = options;
  const phrase = options.phrase ?? generateMnemonic(words === undefined ? {} : { words });
  const account = keypairFromMnemonic(phrase, type === undefined ? {} : { type });
  const key = { account, phrase: createSecret(phrase) };
  const watchOnly = { type: account.type, publicKey: account.publicKey, address: account.address };
  const { name: _, ...seal } = options;
  const hasPublicHalf = !overwrite && (await isPublicHalf(publicPath, account));
  await writeKeyfileBelow(folderOf(options), path, key, seal);
  if (!hasPublicHalf)
    await writeKeyfileBelow(
      folderOf(options),
      publicPath,
      { account: watchOnly, phrase: undefined },
      { overwrite },
    );
  return key;
}

function folderOf({ folder = DEFAULT_WALLETS_FOLDER }: WalletLocation): string {
  return folder;
}

/**
 * Whether the public half of a key is there already: a watch-only wallet may receive its own coldkey. Anything else in
 * its place belongs to somebody, and stays.
 */
async function isPublicHalf(path: string, account: PublicAccount): Promise<boolean> {
  if (!(await exists(path))) return false;
  const found = await readAddress(path);
  if (found === account.address) return true;
  throw new KeysError(
    `${path} ${found === undefined ? 'is not a public half' : `holds the address ${found}`}.`,
    {
      code: 'keys/keyfile-exists',
      fix: 'Choose another name, or pass overwrite: true.',
      values: { path, ...(found === undefined ? {} : { address: found }) },
    },
  );
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw ioError(path, error);
  }
}

async function readEntry(name: string, folder: string): Promise<WalletEntry> {
  const paths = walletPaths({ name, folder });
  const files = await listNames(join(expandPath(folder), name), 'files');
  const hotkeys = await listNames(join(expandPath(folder), name, 'hotkeys'), 'files');
  return {
    name,
    coldkeyAddress: await readAddress(paths.coldkeypub),
    hasColdkey: files.includes('coldkey'),
    hotkeys: hotkeys.filter((hotkey) => !hotkey.endsWith('pub.txt')),
  };
}

async function readAddress(path: string): Promise<string | undefined> {
  try {
    const { account } = await readKeyfile(path);
    return isKeypair(account) ? undefined : account.address;
  } catch {
    return undefined;
  }
}

async function listNames(folder: string, kind: 'files' | 'folders'): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const wanted = entries.filter((entry) => (kind === 'files' ? !entry.isDirectory() : !entry.isFile()));
    return wanted
      .map((entry) => entry.name)
      .filter(isWalletName)
      .sort();
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw ioError(folder, error);
  }
}
