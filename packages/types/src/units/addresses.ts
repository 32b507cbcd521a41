import { fail } from './internal/fail.ts';

declare const ss58Brand: unique symbol;
declare const roleBrand: unique symbol;

/** An account as SS58 text, of any network prefix. */
export type Ss58 = string & {
  /** Keeps the type apart; not there when it runs. */
  readonly [ss58Brand]: true;
};

/** The key a neuron signs with. */
export type Hotkey = Ss58 & {
  /** Keeps the type apart; not there when it runs. */
  readonly [roleBrand]: 'hotkey';
};

/** The key that owns stake and balances. */
export type Coldkey = Ss58 & {
  /** Keeps the type apart; not there when it runs. */
  readonly [roleBrand]: 'coldkey';
};

/**
 * Whether a text has the shape of an SS58 account: 46 to 50 letters of base58. The checksum is not looked at: `isSs58` of
 * `@taokit/keys` does that.
 *
 * @param value - anything
 */
export function looksLikeSs58(value: unknown): value is Ss58 {
  return typeof value === 'string' && /^[1-9A-HJ-NP-Za-km-z]{46,50}$/.test(value);
}

/**
 * Checks the shape of an address, not its checksum.
 *
 * @param value - SS58 text
 * @returns the same text, as {@link Ss58}
 * @throws {@link UnitError} when it cannot be an address
 */
export function ss58(value: string): Ss58 {
  if (!looksLikeSs58(value))
    fail(
      'types/address-malformed',
      // It may be a pasted phrase or seed: of that, not a letter.
      `A ${typeof value === 'string' ? `text of ${String(value).length} characters` : typeof value} is not an SS58 address.`,
      'Pass 46 to 50 base58 letters.',
    );
  return value;
}

/**
 * Checks the shape of a hotkey's address, not its checksum.
 *
 * @param value - SS58 text
 * @returns the same text, as {@link Hotkey}
 * @throws {@link UnitError} when it cannot be an address
 */
export function hotkey(value: string): Hotkey {
  return ss58(value) as Hotkey;
}

/**
 * Checks the shape of a coldkey's address, not its checksum.
 *
 * @param value - SS58 text
 * @returns the same text, as {@link Coldkey}
 * @throws {@link UnitError} when it cannot be an address
 */
export function coldkey(value: string): Coldkey {
  return ss58(value) as Coldkey;
}
