import { wholeNumber } from '@taokit/command-line';

/** An option that is text. */
export interface TextFlag {
  readonly kind: 'parsed';
  readonly parse: (text: string) => string;
  readonly placeholder: string;
  readonly brief: string;
  readonly optional: true;
}

/** An option that is a text. */
export function textFlag(placeholder: string, brief: string): TextFlag {
  return { kind: 'parsed', parse: nonEmpty, placeholder, brief, optional: true };
}

/** A file descriptor: where a secret is read from. */
export function descriptorFlag(brief: string): NumberFlag {
  return numberFlag(brief, [0, 1023]);
}

/** An option that is a whole number. */
export interface NumberFlag {
  readonly kind: 'parsed';
  readonly parse: (text: string) => number;
  readonly placeholder: 'N';
  readonly brief: string;
  readonly optional?: true;
  readonly default?: string;
}

/**
 * An option that is a whole number from `min` to `max`.
 *
 * @param brief - what it is
 * @param range - both included
 * @param standard - what it is when left out; `undefined` when left out here, too
 */
export function numberFlag(
  brief: string,
  [min, max]: readonly [min: number, max: number],
  standard?: number,
): NumberFlag {
  const otherwise = standard === undefined ? { optional: true as const } : { default: String(standard) };
  return { kind: 'parsed', parse: wholeNumber(min, max), placeholder: 'N', brief, ...otherwise };
}

/**
 * The option that says which release's rules hold.
 *
 * @param standard - whose they are when it is left out
 */
export function specFlag(standard = "mainnet's"): NumberFlag {
  return numberFlag(`the release whose rules hold (default: ${standard})`, [1, 0xffff_ffff]);
}

/** An option that is there or not. */
export interface SwitchFlag {
  readonly kind: 'boolean';
  readonly withNegated: false;
  readonly brief: string;
  readonly default: false;
}

/** An option that is there or not. */
export function switchFlag(brief: string): SwitchFlag {
  return { kind: 'boolean', withNegated: false, brief, default: false };
}

/** Which chain. */
export const networkFlags: { readonly profile: TextFlag; readonly network: TextFlag } = {
  profile: textFlag('NAME', 'the profile; the current one by default'),
  network: textFlag('NAME|URL', 'finney, test, archive, local, devnet, or ws:// and wss:// endpoints'),
};

/** Which wallet. */
export const walletFlags: {
  readonly wallet: TextFlag;
  readonly walletHotkey: TextFlag;
  readonly walletPath: TextFlag;
} = {
  wallet: textFlag('NAME', 'the wallet, or //Alice on a devnet'),
  walletHotkey: textFlag('NAME', 'its hotkey, or //Bob on a devnet'),
  walletPath: textFlag('DIR', 'folder of all wallets'),
};

/** As data for programs. */
export const jsonFlag: { readonly json: SwitchFlag } = {
  json: switchFlag('as JSON: amounts are whole rao, as text'),
};

/** Short forms, as btcli has them. */
export const settingsAliases: { readonly n: 'network'; readonly w: 'wallet'; readonly H: 'walletHotkey' } = {
  n: 'network',
  w: 'wallet',
  H: 'walletHotkey',
};

function nonEmpty(text: string): string {
  if (text === '') throw new TypeError('a text that is not empty is needed');
  return text;
}
