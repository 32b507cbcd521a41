import { equalBytes, toHex } from '../internal/bytes.ts';
import { check } from '../internal/check.ts';
import { isKeypair, type Keypair, wipeKeypair } from '../Keypair.ts';
import { revealPrivateKey } from '../privateKey.ts';
import { revealSecret, revealSecretText, wipeSecret } from '../secret.ts';
import { invalidKeyfile } from './failures.ts';
import { parseKeyfile } from './parseKeyfile.ts';
import type { WalletKey } from './WalletKey.ts';
import { walletKeyRules } from './walletKeyRules.ts';

/**
 * Writes a key as the JSON of the Python wallet: `accountId`, `publicKey`, `privateKey`, `secretPhrase`, `secretSeed`,
 * `ss58Address`, and `cryptoType` for ed25519 only (older wallets cannot read a file that has it, and take none for
 * sr25519). The result is read back before it is returned.
 *
 * @param key - the key, with its phrase where that is known
 * @returns UTF-8 JSON, secret unless the account is watch-only
 * @throws `KeysError` `keys/address-mismatch` when the phrase is not that of the key, `keys/wiped`
 */
export function encodeKeyfile(key: WalletKey): Uint8Array {
  check(key, walletKeyRules, 'key');
  const { account, phrase } = key;
  const publicKey = `0x${toHex(account.publicKey)}`;
  const json = {
    accountId: publicKey,
    publicKey,
    ...(isKeypair(account) ? secretFields(account) : {}),
    ...(phrase === undefined ? {} : { secretPhrase: revealSecretText(phrase) }),
    ss58Address: account.address,
    ...(account.type === 'ed25519' ? { cryptoType: 0 } : {}),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  assertReadsBack(bytes, account.publicKey);
  return bytes;
}

/** The last look before a key is written to where it may be kept alone. */
function assertReadsBack(bytes: Uint8Array, publicKey: Uint8Array): void {
  const { account, phrase } = parseKeyfile(bytes);
  const isSame = equalBytes(account.publicKey, publicKey);
  if (isKeypair(account)) wipeKeypair(account);
  if (phrase !== undefined) wipeSecret(phrase);
  if (!isSame) throw invalidKeyfile('it does not read back as the same key');
}

function secretFields(keypair: Keypair): Record<string, string> {
  const privateKey = { privateKey: hexAndWipe(revealPrivateKey(keypair)) };
  return keypair.seed === undefined
    ? privateKey
    : { ...privateKey, secretSeed: hexAndWipe(revealSecret(keypair.seed)) };
}

function hexAndWipe(secret: Uint8Array): string {
  const hex = `0x${toHex(secret)}`;
  secret.fill(0);
  return hex;
}
