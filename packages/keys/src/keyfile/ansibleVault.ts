import { ctr } from '@noble/ciphers/aes.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { equalSecretBytes, fromHex, toHex } from '../internal/bytes.ts';
import { randomBytes } from '../internal/platform.ts';
import { wipeAll } from '../internal/wipeAll.ts';
import { invalidKeyfile, unsupportedKeyfile, wrongPassword } from './failures.ts';
import { pbkdf2Sha256 } from './pbkdf2.ts';

/** What an `ansible` keyfile begins with. */
export const ANSIBLE_MARK: Uint8Array = /* @__PURE__ */ utf8ToBytes('$ANSIBLE_VAULT');

const HEADER = '$ANSIBLE_VAULT;1.1;AES256';
const LINE = 80;
const ROUNDS = 10_000;
const BLOCK = 16;

/** The three byte strings in a vault. */
interface Vault {
  readonly salt: Uint8Array;
  readonly mac: Uint8Array;
  readonly sealed: Uint8Array;
}

/** Seals bytes as Ansible Vault 1.1 does: AES-256-CTR, HMAC-SHA256 over the ciphertext, hex twice, lines of 80. */
export async function sealAnsibleVault(data: Uint8Array, password: Uint8Array): Promise<Uint8Array> {
  const salt = randomBytes(32);
  const keys = await deriveKeys(password, salt);
  const padded = pad(data);
  const sealed = ctr(keys.key, keys.counter).encrypt(padded);
  const mac = hmac(sha256, keys.macKey, sealed);
  wipeAll(padded, ...Object.values(keys));
  const parts = [salt, mac, sealed].map(toHex).join('\n');
  const body = toHex(new TextEncoder().encode(parts));
  const lines = body.match(new RegExp(`.{1,${LINE}}`, 'g'))!;
  return new TextEncoder().encode(`${[HEADER, ...lines].join('\n')}\n`);
}

/** Opens what {@link sealAnsibleVault} seals; also version 1.2, which adds a label to the header. */
export async function openAnsibleVault(file: Uint8Array, password: Uint8Array): Promise<Uint8Array> {
  const { salt, mac, sealed } = parse(file);
  const keys = await deriveKeys(password, salt);
  try {
    if (!equalSecretBytes(hmac(sha256, keys.macKey, sealed), mac)) throw wrongPassword();
    const padded = ctr(keys.key, keys.counter).decrypt(sealed);
    try {
      return unpad(padded);
    } finally {
      padded.fill(0);
    }
  } finally {
    wipeAll(...Object.values(keys));
  }
}

function parse(file: Uint8Array): Vault {
  const [header, ...lines] = new TextDecoder().decode(file).split(/\r?\n/);
  if (!/^\$ANSIBLE_VAULT;(1\.1;AES256|1\.2;AES256;[^;]*)\s*$/.test(header!))
    throw unsupportedKeyfile('is an Ansible vault of another version', 'Decrypt it with ansible-vault.');
  // What is no hex is an empty text, which has not the three parts either.
  const body = new TextDecoder().decode(fromHex(lines.map((line) => line.trim()).join('')));
  const parts = body.split('\n').map(fromHex);
  const [salt, mac, sealed] = parts;
  if (parts.length !== 3 || salt === undefined || mac?.length !== 32 || sealed === undefined)
    throw invalidKeyfile('the vault does not have its three parts');
  return { salt, mac, sealed };
}

async function deriveKeys(password: Uint8Array, salt: Uint8Array) {
  const derived = await pbkdf2Sha256({ password, salt, rounds: ROUNDS, length: 80 });
  const keys = {
    key: derived.slice(0, 32),
    macKey: derived.slice(32, 64),
    counter: derived.slice(64, 80),
  };
  derived.fill(0);
  return keys;
}

function pad(data: Uint8Array): Uint8Array {
  const count = BLOCK - (data.length % BLOCK);
  return concatBytes(data, new Uint8Array(count).fill(count));
}

function unpad(data: Uint8Array): Uint8Array {
  const count = data.at(-1) ?? 0;
  if (count < 1 || count > BLOCK || count > data.length) throw invalidKeyfile('its padding is wrong');
  return data.slice(0, -count);
}
