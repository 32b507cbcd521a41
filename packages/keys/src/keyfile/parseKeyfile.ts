import { equalBytes, fromHex } from '../internal/bytes.ts';
import type { Keypair, KeyType, PublicAccount } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';
import { keypairFromMnemonic } from '../keypairFromMnemonic.ts';
import { keypairFromSeed } from '../keypairFromSeed.ts';
import { keypairFromPolkadotJsSecretKey, keypairFromPrivateKey } from '../privateKey.ts';
import { createSecret } from '../secret.ts';
import { decodeSs58, encodeSs58 } from '../ss58.ts';
import { invalidKeyfile, unsupportedKeyfile } from './failures.ts';
import { readContent } from './keyfileFormat.ts';
import type { WalletKey } from './WalletKey.ts';

/** The fields of a keyfile that are read, all texts. */
interface Fields {
  readonly secretPhrase: string | undefined;
  readonly secretSeed: string | undefined;
  readonly privateKey: string | undefined;
  readonly ss58Address: string | undefined;
  readonly publicKey: string | undefined;
  readonly accountId: string | undefined;
}

/** Ways to read one secret field; the first that gives the stored address is right. */
type Candidates = readonly (() => Keypair)[];

/**
 * Reads the JSON of an unencrypted (or decrypted) keyfile.
 *
 * Secrets are tried in the order phrase, seed, private key, as the Python wallet does. Every secret in the file must
 * lead to the one address, and that must be the stored one; a file where they differ is refused. A wrong or missing
 * `cryptoType` is forgiven when the other key type gives the stored address.
 *
 * @param content - the bytes of the JSON; also a bare phrase, seed or private key, as the first wallets wrote
 * @returns the key, watch-only when the file holds no secret
 * @throws `KeysError` `keys/invalid-keyfile`, `keys/unknown-keyfile`, `keys/unsupported-keyfile`,
 *   `keys/address-mismatch`, and what a malformed secret or address throws
 */
export function parseKeyfile(content: Uint8Array): WalletKey {
  const read = readContent(content);
  const json = 'json' in read ? read.json : fromBareText(read.text);
  if ('encoded' in json && 'encoding' in json)
    throw unsupportedKeyfile('is an export of polkadot.js', 'Open it with openKeyfile.');
  const fields = readFields(json);
  const declared = readKeyType(json);
  const stored = readStored(fields);
  if (fields.secretPhrase ?? fields.secretSeed ?? fields.privateKey)
    return readSecret(fields, declared, stored);
  // A public key in hex has no checksum: alone it is not enough, here as for the Python wallet.
  if (stored === undefined || fields.ss58Address === undefined)
    throw invalidKeyfile('it holds neither a secret nor an ss58Address');
  const account: PublicAccount = Object.freeze({
    type: declared,
    publicKey: stored,
    address: encodeSs58(stored),
  });
  return { account, phrase: undefined };
}

function readSecret(fields: Fields, declared: KeyType, stored: Uint8Array | undefined): WalletKey {
  const phrase = fields.secretPhrase === undefined ? undefined : createSecret(fields.secretPhrase);
  try {
    return { account: agree(candidatesOf(fields, declared), stored), phrase };
  } catch (error) {
    const other = declared === 'sr25519' ? 'ed25519' : 'sr25519';
    const account = stored === undefined ? undefined : tryAgree(candidatesOf(fields, other), stored);
    if (account === undefined) throw error;
    return { account, phrase };
  }
}

function candidatesOf(fields: Fields, type: KeyType): readonly Candidates[] {
  const { secretPhrase, secretSeed, privateKey } = fields;
  const candidates: Candidates[] = [];
  if (secretPhrase !== undefined) candidates.push([() => keypairFromMnemonic(secretPhrase, { type })]);
  if (secretSeed !== undefined) candidates.push([() => keypairFromSeed(readSeed(secretSeed), { type })]);
  if (privateKey !== undefined) candidates.push(privateKeyCandidates(privateKey, type));
  return candidates;
}

/** As Substrate writes it, or as polkadot.js does; ed25519 keys sometimes carry their public half behind the seed. */
function privateKeyCandidates(privateKey: string, type: KeyType): Candidates {
  const bytes = fromHex(privateKey) ?? new Uint8Array(0);
  if (type === 'ed25519')
    return [() => keypairFromPrivateKey(bytes.length === 64 ? bytes.slice(0, 32) : bytes, { type })];
  return [() => keypairFromPrivateKey(bytes), () => keypairFromPolkadotJsSecretKey(bytes)];
}

/** Every secret must lead to the same key: the stored one, or that of the first secret where none is stored. */
function agree(secrets: readonly Candidates[], stored: Uint8Array | undefined): Keypair {
  let first: Keypair | undefined;
  for (const candidates of secrets) {
    const expected = stored ?? first?.publicKey;
    const keypair = pick(candidates, expected);
    if (keypair === undefined) throw mismatch();
    first ??= keypair;
  }
  return first!;
}

function pick([first, ...others]: Candidates, expected: Uint8Array | undefined): Keypair | undefined {
  const keypair = attempt(first!, others.length > 0);
  if (keypair !== undefined && (expected === undefined || equalBytes(keypair.publicKey, expected)))
    return keypair;
  for (const other of others) {
    const found = attempt(other, expected !== undefined && keypair !== undefined);
    if (found !== undefined && (expected === undefined || equalBytes(found.publicKey, expected)))
      return found;
  }
  return undefined;
}

/** `undefined` for a malformed secret when there is another way to read it. */
function attempt(make: () => Keypair, forgiving: boolean): Keypair | undefined {
  try {
    return make();
  } catch (error) {
    if (forgiving) return undefined;
    throw error;
  }
}

function tryAgree(secrets: readonly Candidates[], stored: Uint8Array): Keypair | undefined {
  try {
    return agree(secrets, stored);
  } catch {
    return undefined;
  }
}

/**
 * Hex; or 32 raw bytes behind `0x`, which the Python wallet writes when a seed happens to be valid UTF-8 (and then
 * cannot read itself).
 */
function readSeed(text: string): Uint8Array {
  const body = text.startsWith('0x') ? text.slice(2) : text;
  const raw = new TextEncoder().encode(body);
  return fromHex(text) ?? (raw.length === 32 ? raw : new Uint8Array(0));
}

function readStored(fields: Fields): Uint8Array | undefined {
  const found = [fields.publicKey, fields.accountId].filter((hex) => hex !== undefined).map(readHexKey);
  if (fields.ss58Address !== undefined) found.unshift(decodeSs58(fields.ss58Address).publicKey);
  if (found.some((key) => !equalBytes(key, found[0]!))) throw mismatch();
  return found[0];
}

function readHexKey(hex: string): Uint8Array {
  const key = fromHex(hex);
  if (key?.length === 32) return key;
  throw invalidKeyfile('its public key is not 32 bytes of hex');
}

function readFields(json: Record<string, unknown>): Fields {
  return {
    secretPhrase: text(json, 'secretPhrase'),
    secretSeed: text(json, 'secretSeed'),
    privateKey: text(json, 'privateKey'),
    // Some old wallets wrote the name with a leading space.
    ss58Address: text(json, 'ss58Address') ?? text(json, ' ss58Address'),
    publicKey: text(json, 'publicKey'),
    accountId: text(json, 'accountId'),
  };
}

function text(json: Record<string, unknown>, name: string): string | undefined {
  const value = Object.hasOwn(json, name) ? json[name] : undefined;
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw invalidKeyfile(`its field ${name.trim()} is not a text`);
}

/** 1 or nothing is sr25519, 0 is ed25519, as a number or a text. Higher numbers are accounts registered on chain. */
function readKeyType(json: Record<string, unknown>): KeyType {
  const code = json['cryptoType'] ?? 1;
  const name = typeof code === 'string' ? code.trim() : code;
  if (json['hashedDescriptor'] === undefined || json['hashedDescriptor'] === null) {
    if (name === 1 || name === '1') return 'sr25519';
    if (name === 0 || name === '0') return 'ed25519';
  }
  throw unsupportedKeyfile(
    'holds a kind of key this package does not open',
    'Only sr25519 (cryptoType 1) and ed25519 (cryptoType 0) keys are supported.',
  );
}

function fromBareText(bare: string): Record<string, unknown> {
  const digits = bare.startsWith('0x') ? bare.slice(2) : bare;
  if (/^[0-9a-fA-F]{64}$/.test(digits)) return { secretSeed: digits };
  if (/^[0-9a-fA-F]{128}$/.test(digits)) return { privateKey: digits };
  return { secretPhrase: bare };
}

function mismatch(): KeysError {
  return new KeysError('The address in the keyfile is not that of the secret in it.', {
    code: 'keys/address-mismatch',
    fix: 'Do not use this file: restore a backup, or regenerate the key from its phrase.',
  });
}
