import { lstat } from 'node:fs/promises';
import { objectOf } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import type { Keypair, KeyType, PublicAccount } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';
import type { WalletKey } from '../keyfile/WalletKey.ts';
import type { Secret } from '../secret.ts';
import { ioError, removeFlushed } from './atomicWrite.ts';
import { type KeySource, keyFromSource, sourceRules } from './keySource.ts';
import { expandPath, showPath } from './paths.ts';
import { readKeyfile } from './readKeyfile.ts';
import {
  DEFAULT_WALLETS_FOLDER,
  locationRules,
  type WalletLocation,
  type WalletPaths,
} from './walletPaths.ts';
import { type WriteKeyfileOptions, writeKeyfileBelow, writeRules } from './writeKeyfile.ts';

/** Options of `createColdkey` and `createHotkey` whatever the key is made of. */
export interface CreateKeyOptions extends WalletLocation, Omit<WriteKeyfileOptions, 'name'>, KeySource {
  /** Signature scheme; sr25519 by default. */
  readonly type?: KeyType;
}

/** Options that make a key of a phrase: a given one, or a new one. */
export interface CreatePhraseKeyOptions
  extends WalletLocation,
    Omit<WriteKeyfileOptions, 'name'>,
    Pick<KeySource, 'phrase' | 'words'> {
  /** Signature scheme; sr25519 by default. */
  readonly type?: KeyType;
}

/** A key just written. */
export interface CreatedKey extends WalletKey {
  /** The key, able to sign. */
  readonly account: Keypair;
}

/** A key of a phrase, just written. */
export interface CreatedPhraseKey extends CreatedKey {
  /** Its phrase: show it once, and have it written down. */
  readonly phrase: Secret;
}

const optionRules = /* @__PURE__ */ objectOf({ ...writeRules, ...sourceRules, ...locationRules });

/** Throws for options that are none. */
export function checkCreateOptions(options: CreateKeyOptions): void {
  check(options, optionRules, 'options');
  if (Object.hasOwn(options, 'password') && options.password === undefined && options.format !== 'plain')
    throw new KeysError('options.password is undefined: the key would be written in clear.', {
      code: 'keys/password-required',
      fix: "Pass a password; or leave the field out and pass format: 'plain'.",
    });
}

/** Makes a key and writes its two halves. */
export async function createKey(
  [path, publicPath]: readonly [string, string],
  options: CreateKeyOptions,
): Promise<CreatedKey> {
  const { name, hotkey, folder, phrase, words, uri, seed, keypair, polkadotJs, type, ...write } = options;
  const key = await keyFromSource(options, type);
  const { account } = key;
  const top = topOf(options);
  const watchOnly = { type: account.type, publicKey: account.publicKey, address: account.address };
  const hasPublicHalf = write.overwrite !== true && (await isPublicHalf(publicPath, account));
  await writeKeyfileBelow(top, path, key, write, () => makeRoom(top, publicPath, account, write));
  if (!hasPublicHalf)
    await writeKeyfileBelow(
      top,
      publicPath,
      { account: watchOnly, phrase: undefined },
      { overwrite: write.overwrite === true },
    );
  return key;
}

/**
 * Takes away the public half of the key that is replaced, so that a kill between the two writes leaves none and never one of another key:
 * who pays to a wallet reads its public half.
 */
async function makeRoom(
  top: string,
  publicPath: string,
  { address }: PublicAccount,
  { overwrite }: WriteKeyfileOptions,
): Promise<void> {
  if (overwrite !== true || (await readPublicAddress(publicPath)) === address) return;
  await removeFlushed(expandPath(publicPath), expandPath(top));
}

/** The two paths of a key. */
export function halves(paths: WalletPaths, kind: 'coldkey' | 'hotkey'): readonly [string, string] {
  return kind === 'coldkey' ? [paths.coldkey, paths.coldkeypub] : [paths.hotkey, paths.hotkeypub];
}

/** The folder of all wallets, below which nothing may be a symlink. */
export function topOf({ folder = DEFAULT_WALLETS_FOLDER }: WalletLocation): string {
  return folder;
}

/**
 * Whether the public half of a key is there already: a watch-only wallet may receive its own coldkey. Anything else in
 * its place belongs to somebody, and stays.
 */
async function isPublicHalf(path: string, account: PublicAccount): Promise<boolean> {
  if (!(await exists(expandPath(path)))) return false;
  const found = await readPublicAddress(path);
  if (found === account.address) return true;
  const what = found === undefined ? 'is not a public half' : `holds the address ${found}`;
  throw new KeysError(`${showPath(path)} ${what}.`, {
    code: 'keys/keyfile-exists',
    fix: 'Choose another name, or pass overwrite: true.',
    values: found === undefined ? {} : { address: found },
  });
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

/** The address in a public half; `undefined` when there is none, or none that can be read. */
export async function readPublicAddress(path: string): Promise<string | undefined> {
  try {
    return (await readKeyfile(path)).account.address;
  } catch {
    return undefined;
  }
}
