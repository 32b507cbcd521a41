import { KeysError } from './KeysError.ts';

const ALLOWED = /^[A-Za-z0-9_][A-Za-z0-9_. -]*$/;
/** Names Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
const LONGEST = 64;

/**
 * Whether a text may name a wallet (coldkey) or a hotkey: 1 to 64 letters, digits, `_`, `-`, `.` and inner spaces of
 * ASCII, beginning with a letter, digit or `_`. Such a name is one component of a path on every system and leads
 * nowhere else.
 *
 * @param name - any text
 */
export function isWalletName(name: string): boolean {
  return (
    typeof name === 'string' &&
    name.length <= LONGEST &&
    ALLOWED.test(name) &&
    !RESERVED.test(name) &&
    !/[. ]$/.test(name)
  );
}

/**
 * Throws unless {@link isWalletName}; a hotkey's name must also not end in `pub.txt`, which is where its public half goes.
 *
 * @param kind - what is named, for the message
 * @param name - the name
 * @throws {@link KeysError} `keys/invalid-name`
 */
export function assertWalletName(kind: 'wallet' | 'hotkey', name: string): void {
  if (isWalletName(name) && !(kind === 'hotkey' && name.endsWith('pub.txt'))) return;
  throw new KeysError(`${show(name)} cannot name a ${kind}.`, {
    code: 'keys/invalid-name',
    fix: "Use up to 64 letters, digits, '_', '-' and '.', beginning with a letter or digit.",
    values: { kind },
  });
}

function show(name: unknown): string {
  return typeof name === 'string' ? JSON.stringify(name.slice(0, LONGEST)) : `A value of type ${typeof name}`;
}
