const PALLET_PREFIX = 'modlsubtensr';
const ACCOUNT_BYTES = 32;

/** An account no key belongs to: the pallet's prefix, a seed, zeros up to 32 bytes (`into_sub_account_truncating`). */
export function palletAccount(seed: Uint8Array): Uint8Array {
  const account = new Uint8Array(ACCOUNT_BYTES);
  account.set([...PALLET_PREFIX].map((letter) => letter.charCodeAt(0)));
  account.set(seed, PALLET_PREFIX.length);
  return account;
}

/** Bytes of a text in ASCII. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
