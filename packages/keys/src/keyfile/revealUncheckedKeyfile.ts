import { callback, objectOf, optional, text } from '@taokit/errors/check';
import { toHex } from '../internal/bytes.ts';
import { check } from '../internal/check.ts';
import { createSecret, type Secret } from '../secret.ts';
import { keyfileFormat, readContent } from './keyfileFormat.ts';
import { decryptKeyfile, type OpenKeyfileOptions, passwordOf } from './openKeyfile.ts';
import { decryptPolkadotJs, type PolkadotJsJson } from './polkadotJs.ts';

const optionRules = /* @__PURE__ */ objectOf({
  password: /* @__PURE__ */ optional(text),
  argon2i: /* @__PURE__ */ optional(callback),
});

/**
 * Decrypts a keyfile and gives its text as it stands, **without looking at it**: for a file that `openKeyfile` refuses
 * because its secrets and its address do not belong together, or because one of them is damaged. Nothing says which of
 * them is right; whoever made the file may have meant to mislead. Send nothing to an address in it before you know.
 *
 * @param file - the bytes of the file
 * @param options - password, and where to derive the key
 * @returns the text, as a secret: of a polkadot.js file `0x` and the hex of the frame around the key, of any other its
 *   JSON or bare text
 * @throws `KeysError` `keys/password-required`, `keys/wrong-password`, `keys/unknown-keyfile`, `keys/invalid-keyfile`
 */
export async function revealUncheckedKeyfile(
  file: Uint8Array,
  options: Pick<OpenKeyfileOptions, 'password' | 'argon2i'> = {},
): Promise<Secret> {
  check(options, optionRules, 'options');
  const format = keyfileFormat(file);
  if (format === 'plain') return createSecret(file);
  if (format === 'polkadot-js') return revealFrame(file, options.password);
  const content = await decryptKeyfile(format, file, options);
  const secret = createSecret(content);
  content.fill(0);
  return secret;
}

async function revealFrame(file: Uint8Array, password: string | undefined): Promise<Secret> {
  const { json } = readContent(file) as unknown as { readonly json: PolkadotJsJson };
  const bytes = passwordOf(json, password);
  try {
    const frame = await decryptPolkadotJs(json, bytes);
    const secret = createSecret(`0x${toHex(frame)}`);
    frame.fill(0);
    return secret;
  } finally {
    bytes.fill(0);
  }
}
