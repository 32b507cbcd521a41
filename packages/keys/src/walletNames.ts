import { describeValue, oneOf } from '@taokit/errors/check';
import { check } from './internal/check.ts';
import { looksSecret } from './internal/looksSecret.ts';
import { KeysError } from './KeysError.ts';

const walletKind = /* @__PURE__ */ oneOf('wallet', 'hotkey');

/**
 * Whether a text may name a wallet (coldkey) or a hotkey: one component of a path that leads nowhere else. Everything
 * the Python wallet makes is allowed, in any script; refused are the empty text, `.` and `..` (also with the trailing
 * dots and spaces Windows drops), `/`, `\` and the zero byte, and what looks like a phrase or a seed and would end up in
 * every listing.
 *
 * @param name - any text
 */
export function isWalletName(name: string): boolean {
  return typeof name === 'string' && !/[/\\\0]/.test(name) && !/^[. ]*$/.test(name) && !looksSecret(name);
}

/**
 * Throws unless {@link isWalletName}; a hotkey's name must also not end in `pub.txt`, which is where its public half goes.
 *
 * @param kind - what is named, for the message
 * @param name - the name; the error never quotes it, since it may be a phrase in the wrong place
 * @throws {@link KeysError} `keys/invalid-name`
 */
export function assertWalletName(kind: 'wallet' | 'hotkey', name: string): void {
  check(kind, walletKind, 'kind');
  if (isWalletName(name) && !(kind === 'hotkey' && name.endsWith('pub.txt'))) return;
  const what = typeof name === 'string' ? `A text of ${name.length} characters` : describeValue(name);
  throw new KeysError(`${what} cannot name a ${kind}.`, {
    code: 'keys/invalid-name',
    fix: 'Use a short name without slashes, that is neither a phrase nor a seed.',
    values: { kind },
  });
}
