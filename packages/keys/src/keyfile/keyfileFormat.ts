import { startsWith } from '../internal/bytes.ts';
import { isBytes } from '../internal/check.ts';
import { KeysError } from '../KeysError.ts';
import { ANSIBLE_MARK } from './ansibleVault.ts';
import { invalidKeyfile } from './failures.ts';
import { FERNET_MARK } from './fernet.ts';
import { NACL_MARK } from './nacl.ts';
import { isPolkadotJsJson } from './polkadotJs.ts';
import type { KeyfileFormat } from './WalletKey.ts';

/** No keyfile of any format comes near this size. */
export const MAX_KEYFILE_BYTES: number = 64 * 1024;

const BOM = /* @__PURE__ */ Uint8Array.of(0xef, 0xbb, 0xbf);
const MARKS: readonly (readonly [KeyfileFormat, Uint8Array])[] = [
  ['nacl', NACL_MARK],
  ['ansible', ANSIBLE_MARK],
  ['fernet', FERNET_MARK],
];

/**
 * Tells how a keyfile is protected, from its first bytes and its JSON.
 *
 * @param file - the bytes of the file
 * @returns the format
 * @throws `KeysError` `keys/unknown-keyfile` when it is none, `keys/invalid-keyfile` when it is far too long
 */
export function keyfileFormat(file: Uint8Array): KeyfileFormat {
  if (!isBytes(file)) throw unknownKeyfile();
  if (file.length > MAX_KEYFILE_BYTES) throw invalidKeyfile(`it has ${file.length} bytes`);
  const begin = withoutBom(file);
  const marked = MARKS.find(([, mark]) => startsWith(begin, mark));
  if (marked !== undefined) return marked[0];
  const content = readContent(file);
  return 'json' in content && isPolkadotJsJson(content.json) ? 'polkadot-js' : 'plain';
}

/** A file without the mark of UTF-8 that editors of Windows put in front of a text. Decoders of text drop it themselves. */
export function withoutBom(file: Uint8Array): Uint8Array {
  return startsWith(file, BOM) ? file.subarray(BOM.length) : file;
}

/** The content of an unencrypted file: an object, or the bare phrase or hex of the first wallets. */
export function readContent(
  file: Uint8Array,
): { readonly json: Record<string, unknown> } | { readonly text: string } {
  if (!isBytes(file)) throw unknownKeyfile();
  if (file.length > MAX_KEYFILE_BYTES) throw invalidKeyfile(`it has ${file.length} bytes`);
  const text = decodeText(file).trim();
  if (!text.startsWith('{')) {
    if (/^[0-9a-zA-Z\s]+$/.test(text)) return { text };
    throw unknownKeyfile();
  }
  try {
    return { json: JSON.parse(text) as Record<string, unknown> };
  } catch {
    // The parser's message quotes the file.
    throw invalidKeyfile('it is not JSON');
  }
}

function decodeText(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    throw unknownKeyfile();
  }
}

function unknownKeyfile(): KeysError {
  return new KeysError('This is not a keyfile of any known format.', {
    code: 'keys/unknown-keyfile',
    fix: 'Give a file written by the Python wallet, btcli, polkadot.js or this package.',
  });
}
