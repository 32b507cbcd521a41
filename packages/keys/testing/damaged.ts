/** Damaged keyfiles, URIs, addresses and boxes, and what may come of them: a typed error, or the right key. */
import { Keyring } from '@polkadot/keyring';
import { cryptoWaitReady, decodeAddress } from '@polkadot/util-crypto';
import fc from 'fast-check';
import {
  accountBytes,
  createSecret,
  DEV_PHRASE,
  decodeSs58,
  encodeSs58,
  evmToSs58,
  KeysError,
  keypairFromMnemonic,
  keypairFromPrivateKey,
  keypairFromUri,
  verify,
} from '../src/index.ts';
import { openAnsibleVault } from '../src/keyfile/ansibleVault.ts';
import { openFernet, sealFernet } from '../src/keyfile/fernet.ts';
import {
  deobfuscatePassword,
  encodeKeyfile,
  openKeyfile,
  parseKeyfile,
  sealKeyfile,
} from '../src/keyfile/index.ts';
import { keyfileFormat, readContent } from '../src/keyfile/keyfileFormat.ts';
import { openPolkadotJs, type PolkadotJsJson } from '../src/keyfile/polkadotJs.ts';
import { scrypt } from '../src/keyfile/scrypt.ts';
import { openSealed, sealTo } from '../src/sealed-box/index.ts';
import { applyEdits, arbitraryEdits, type Edit } from './edits.ts';

/** A valid input, and what reads it: returns the address of the key found, or nothing where none is looked for. */
export interface Target {
  readonly name: string;
  readonly valid: Uint8Array;
  read(bytes: Uint8Array): string | undefined | Promise<string | undefined>;
  /** The only key that may come out; `undefined` when damage may lead to another key. */
  readonly address: string | undefined;
}

const PHRASE = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const PASSWORD = 'Correct horse 9!';
const key = { account: keypairFromMnemonic(PHRASE), phrase: createSecret(PHRASE) };
const ed25519 = keypairFromUri('//Alice', { type: 'ed25519' });
const { address } = key.account;
const watchOnly = { type: key.account.type, publicKey: key.account.publicKey, address };
const utf8 = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
/** Stands for the expensive derivations: what is under test is everything around them. */
const cheap = async () => new Uint8Array(32).fill(5);

/** Every kind of input from outside. */
export async function makeTargets(): Promise<readonly Target[]> {
  await cryptoWaitReady();
  return [...(await keyfileTargets()), ...uriTargets(), ...addressTargets(), ...otherTargets()];
}

/** A random target and random damage. */
export function arbitraryDamage(
  targets: readonly Target[],
): fc.Arbitrary<readonly [Target, readonly Edit[]]> {
  const named = targets.map((target) => Object.assign(fc.constant(target), { toString: () => target.name }));
  return fc.tuple(fc.oneof(...named), arbitraryEdits);
}

/** Throws when damaged input ends in anything but a typed error that tells no secret, or the right key. */
export async function checkDamage(target: Target, edits: readonly Edit[]): Promise<void> {
  const bytes = applyEdits(target.valid, edits);
  try {
    const found = await target.read(bytes);
    if (target.address === undefined || found === target.address) return;
    throw new TypeError(`${target.name}: another key came out`);
  } catch (error) {
    if (!(error instanceof KeysError)) throw error;
    const shown = `${error.message} ${JSON.stringify(error.values)} ${String(error.cause)}`;
    const leaked = ['sausage', 'useful', 'winner', PASSWORD, 'cb6df9de1efca7a3998a8ead4e02159d'].find(
      (word) => shown.includes(word),
    );
    if (leaked !== undefined) throw new TypeError(`${target.name}: the message shows a secret`);
  }
}

async function keyfileTargets(): Promise<readonly Target[]> {
  const password = utf8(PASSWORD);
  const polkadotJs = await sealKeyfile(key, { format: 'polkadot-js', password: PASSWORD });
  const salt = Buffer.from((JSON.parse(text(polkadotJs)) as PolkadotJsJson).encoded, 'base64').subarray(
    0,
    32,
  );
  const scryptKey = await scrypt(password, salt, { N: 1 << 17, p: 1, r: 8 });
  const open = async (file: Uint8Array) =>
    (await openKeyfile(file, { password: PASSWORD, argon2i: cheap })).account.address;
  return [
    { name: 'plain', valid: encodeKeyfile(key), read: (file) => parseKeyfile(file).account.address, address },
    {
      name: 'watch-only',
      valid: encodeKeyfile({ account: watchOnly, phrase: undefined }),
      read: (file) => parseKeyfile(file).account.address,
      address,
    },
    {
      name: 'nacl',
      valid: await sealKeyfile(key, { password: PASSWORD, argon2i: cheap }),
      read: open,
      address,
    },
    {
      name: 'ansible',
      valid: await sealKeyfile(key, { format: 'ansible', password: PASSWORD }),
      read: async (file) => parseKeyfile(await openAnsibleVault(file, password)).account.address,
      address,
    },
    {
      name: 'fernet',
      valid: await sealFernet(encodeKeyfile(key), password, cheap),
      read: async (file) => parseKeyfile(await openFernet(file, password, cheap)).account.address,
      address,
    },
    {
      name: 'polkadot-js',
      valid: polkadotJs,
      read: async (file) => {
        if (keyfileFormat(file) !== 'polkadot-js') return parseKeyfile(file).account.address;
        const { json } = readContent(file) as unknown as { json: PolkadotJsJson };
        return (await openPolkadotJs(json, password, async () => scryptKey.slice())).address;
      },
      address,
    },
  ];
}

/** What we accept, polkadot.js must read as the same key, or refuse. */
function uriTargets(): readonly Target[] {
  const uris = [
    '//Alice',
    `${PHRASE}//hard/soft///password`,
    `0x${'1f'.repeat(32)}//0/18446744073709551615`,
    PHRASE,
  ];
  const keyring = new Keyring({ type: 'sr25519' });
  const read = (bytes: Uint8Array) => {
    const uri = text(bytes);
    const ours = keypairFromUri(uri).address;
    const theirs = attempt(
      () => keyring.createFromUri(uri.startsWith('/') || uri === '' ? DEV_PHRASE + uri : uri).address,
    );
    if (theirs !== undefined && theirs !== ours)
      throw new TypeError('polkadot.js reads the URI as another key');
    return undefined;
  };
  return uris.map((uri) => ({ name: 'uri', valid: utf8(uri), read, address: undefined }));
}

/** What we accept must be written that way, and polkadot.js must read it alike. */
function addressTargets(): readonly Target[] {
  const read = (bytes: Uint8Array) => {
    const { publicKey, prefix } = decodeSs58(text(bytes));
    if (encodeSs58(publicKey, prefix) !== text(bytes)) throw new TypeError('an address with two spellings');
    if (encodeSs58(decodeAddress(text(bytes))) !== encodeSs58(publicKey))
      throw new TypeError('polkadot.js disagrees');
    return encodeSs58(publicKey);
  };
  return [42, 0, 2007].map((prefix) => ({
    name: 'address',
    valid: utf8(encodeSs58(key.account.publicKey, prefix)),
    read,
    // One in 65,536 changes passes the checksum of 16 bits: another account can come out.
    address: undefined,
  }));
}

function otherTargets(): readonly Target[] {
  const nothing = (use: (bytes: Uint8Array) => unknown) => (bytes: Uint8Array) => {
    use(bytes);
    return undefined;
  };
  const name = 'BT_PW_X';
  return [
    {
      name: 'private key',
      valid: utf8('05d65584630d16cd4af6d0bec10f34bb504a5dcb62dba2122d49f5a663763d0a'.repeat(2)),
      read: nothing((bytes) => keypairFromPrivateKey(text(bytes))),
      address: undefined,
    },
    {
      name: 'environment password',
      valid: utf8('FjEsJD4xOHR8Ymxsc2OM6If9huU='),
      read: nothing((bytes) => deobfuscatePassword(name, text(bytes))),
      address: undefined,
    },
    {
      name: 'EVM address',
      valid: utf8('0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'),
      read: nothing((bytes) => evmToSs58(text(bytes))),
      address: undefined,
    },
    {
      name: 'account',
      valid: utf8(`0x${'ab'.repeat(32)}`),
      read: nothing((bytes) => accountBytes(text(bytes))),
      address: undefined,
    },
    {
      name: 'sealed box',
      valid: sealTo(ed25519.address, 'x', { type: 'ed25519' }),
      read: (bytes) => text(openSealed(ed25519, bytes)),
      address: 'x',
    },
    {
      name: 'public key to seal to',
      valid: ed25519.publicKey,
      read: nothing((bytes) => sealTo(bytes, 'x', { type: 'ed25519' })),
      address: undefined,
    },
    {
      name: 'signature',
      valid: new Uint8Array(64).fill(200),
      read: nothing((bytes) => verify(address, 'x', bytes)),
      address: undefined,
    },
    {
      name: 'public key to verify with',
      valid: key.account.publicKey,
      read: nothing((bytes) => verify(bytes, 'x', new Uint8Array(64).fill(128))),
      address: undefined,
    },
  ];
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
