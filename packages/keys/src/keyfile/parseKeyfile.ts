import { objectOf, optional } from '@taokit/errors/check';
import { equalBytes, fromHex } from '../internal/bytes.ts';
import { check } from '../internal/check.ts';
import { type Keypair, type KeyType, type PublicAccount, wipeKeypair } from '../Keypair.ts';
import { keypairFromMnemonic } from '../keypairFromMnemonic.ts';
import { keypairFromSeed } from '../keypairFromSeed.ts';
import { keypairFromPolkadotJsSecretKey, keypairFromPrivateKey } from '../privateKey.ts';
import { createSecret, wipeSecret } from '../secret.ts';
import { decodeSs58, encodeSs58, isSs58 } from '../ss58.ts';
import { bareHexRule } from './bareHexRule.ts';
import { addressMismatch, invalidKeyfile, unsupportedKeyfile } from './failures.ts';
import { readContent } from './keyfileFormat.ts';
import type { BareHex, WalletKey } from './WalletKey.ts';

/** Options of {@link parseKeyfile}. */
export interface ParseKeyfileOptions {
  /** What nothing but 64 hex digits is taken for; a public key by default, which is the harmless way. */
  readonly bareHex?: BareHex;
}

/** The fields of a keyfile that are read, all texts. */
interface Fields {
  readonly secretPhrase: string | undefined;
  readonly secretSeed: string | undefined;
  readonly privateKey: string | undefined;
  readonly ss58Address: string | undefined;
  readonly publicKey: string | undefined;
  readonly accountId: string | undefined;
}

const optionRules = /* @__PURE__ */ objectOf({ bareHex: /* @__PURE__ */ optional(bareHexRule) });

/** Ways to read one secret field; the first that gives the stored address is right. */
type Candidates = readonly (() => Keypair)[];

/**
 * Reads the JSON of an unencrypted (or decrypted) keyfile.
 *
 * Secrets are tried in the order phrase, seed, private key, as the Python wallet does. Every secret in the file must
 * lead to the one address, and that must be the stored one; a file where they differ is refused. A wrong or missing
 * `cryptoType` is forgiven when the other key type gives the stored address.
 *
 * Also read are bare texts, as the first wallets wrote them: a phrase, a private key of 128 hex digits, an address, and
 * 64 hex digits. The last may be a public key or a seed, and nothing tells which: they are a public key, as for the
 * Python wallet, unless `bareHex` says otherwise. Who opens a public key as a seed gets a key that everybody has.
 *
 * @param content - the bytes of the JSON or bare text
 * @param options - what 64 bare hex digits are
 * @returns the key, watch-only when the file holds no secret
 * @throws `KeysError` `keys/invalid-keyfile`, `keys/unknown-keyfile`, `keys/unsupported-keyfile`,
 *   `keys/address-mismatch`, and what a malformed secret or address throws
 */
export function parseKeyfile(content: Uint8Array, options: ParseKeyfileOptions = {}): WalletKey {
  check(options, optionRules, 'options');
  const read = readContent(content);
  const json = 'json' in read ? read.json : fromBareText(read.text, options.bareHex);
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
    if (account !== undefined) return { account, phrase };
    if (phrase !== undefined) wipeSecret(phrase);
    throw error;
  }
}

function candidatesOf(fields: Fields, type: KeyType): readonly Candidates[] {
  const { secretPhrase, secretSeed, privateKey } = fields;
  const candidates: Candidates[] = [];
  if (secretPhrase !== undefined) candidates.push([() => keypairFromMnemonic(secretPhrase, { type })]);
  if (secretSeed !== undefined)
    candidates.push([() => useAndWipe(readSeed(secretSeed), (seed) => keypairFromSeed(seed, { type }))]);
  if (privateKey !== undefined) candidates.push(privateKeyCandidates(privateKey, type));
  return candidates;
}

/** As Substrate writes it, or as polkadot.js does; ed25519 keys sometimes carry their public half behind the seed. */
function privateKeyCandidates(privateKey: string, type: KeyType): Candidates {
  const read = (use: (bytes: Uint8Array) => Keypair) => () =>
    useAndWipe(fromHex(privateKey) ?? new Uint8Array(0), use);
  if (type === 'ed25519')
    return [
      read((bytes) => keypairFromPrivateKey(bytes.length === 64 ? bytes.subarray(0, 32) : bytes, { type })),
    ];
  return [read((bytes) => keypairFromPrivateKey(bytes)), read(keypairFromPolkadotJsSecretKey)];
}

function useAndWipe(bytes: Uint8Array, use: (bytes: Uint8Array) => Keypair): Keypair {
  try {
    return use(bytes);
  } finally {
    bytes.fill(0);
  }
}

/** Every secret must lead to the same key: the stored one, or that of the first secret where none is stored. */
function agree(secrets: readonly Candidates[], stored: Uint8Array | undefined): Keypair {
  let first: Keypair | undefined;
  try {
    for (const candidates of secrets) {
      const keypair = pick(candidates, stored ?? first?.publicKey);
      if (keypair === undefined) throw addressMismatch();
      if (first === undefined) first = keypair;
      else wipeKeypair(keypair);
    }
    return first!;
  } catch (error) {
    if (first !== undefined) wipeKeypair(first);
    throw error;
  }
}

function pick([first, ...others]: Candidates, expected: Uint8Array | undefined): Keypair | undefined {
  const isExpected = (found: Keypair) => expected === undefined || equalBytes(found.publicKey, expected);
  const keypair = attempt(first!, others.length > 0);
  if (keypair !== undefined && isExpected(keypair)) return keypair;
  if (keypair !== undefined) wipeKeypair(keypair);
  for (const other of others) {
    const found = attempt(other, keypair !== undefined);
    if (found !== undefined && isExpected(found)) return found;
    if (found !== undefined) wipeKeypair(found);
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
 * Hex of 32 bytes; or 32 raw bytes behind `0x`, which the Python wallet writes when a seed happens to be valid UTF-8 (and
 * then cannot read itself), also when those bytes are the ASCII of hex digits.
 */
function readSeed(text: string): Uint8Array {
  const hex = fromHex(text);
  if (hex?.length === 32) return hex;
  return new TextEncoder().encode(text.startsWith('0x') ? text.slice(2) : text);
}

function readStored(fields: Fields): Uint8Array | undefined {
  const found = [fields.publicKey, fields.accountId].filter((hex) => hex !== undefined).map(readHexKey);
  if (fields.ss58Address !== undefined) found.unshift(decodeSs58(fields.ss58Address).publicKey);
  if (found.some((key) => !equalBytes(key, found[0]!))) throw addressMismatch();
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

function fromBareText(bare: string, bareHex: BareHex | undefined): Record<string, unknown> {
  const digits = bare.startsWith('0x') ? bare.slice(2) : bare;
  if (/^[0-9a-fA-F]{64}$/.test(digits))
    return bareHex === 'seed' ? { secretSeed: digits } : { ss58Address: encodeSs58(fromHex(digits)!) };
  if (/^[0-9a-fA-F]{128}$/.test(digits)) return { privateKey: digits };
  return isSs58(bare) ? { ss58Address: bare } : { secretPhrase: bare };
}
