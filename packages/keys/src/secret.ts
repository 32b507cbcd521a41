import { bytesOrText, check } from './internal/check.ts';
import { secretRule } from './internal/keypairRule.ts';
import { KeysError } from './KeysError.ts';

/**
 * Bytes nobody sees by accident: a seed, a secret key, a phrase.
 *
 * The object itself is empty. Printing it, inspecting it, turning it into JSON or a string, spreading it, cloning it or
 * posting it to a worker gives nothing; only {@link revealSecret} and {@link revealSecretText} give the content.
 */
export interface Secret {
  /** Distinguishes a secret from any other object. Holds no information. */
  readonly kind: 'secret';
}

const contents = new WeakMap<object, Uint8Array>();
/** Handles of the platform made of a secret. They cannot be overwritten, only let go of. */
const handles = new WeakMap<object, unknown>();

/** What every secret prints as. */
const HIDDEN = '[secret]';

const prototype = Object.freeze({
  toString: () => HIDDEN,
  toJSON: () => HIDDEN,
  [Symbol.toPrimitive]: () => HIDDEN,
  [Symbol.for('nodejs.util.inspect.custom')]: () => HIDDEN,
});

/**
 * Puts bytes, or a text as UTF-8, into a secret.
 *
 * @param content - copied; wipe your own copy when you no longer need it. A string cannot be wiped by anyone.
 * @returns a secret that holds a copy
 * @throws {@link KeysError} `keys/wrong-type`
 */
export function createSecret(content: Uint8Array | string): Secret {
  check(content, bytesOrText, 'content');
  const secret = Object.freeze(Object.assign(Object.create(prototype), { kind: 'secret' })) as Secret;
  contents.set(
    secret,
    typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content),
  );
  return secret;
}

/**
 * Gives a copy of the bytes of a secret.
 *
 * @param secret - made by this package
 * @returns a copy; overwrite it with zeros when you are done
 * @throws {@link KeysError} `keys/wiped` after {@link wipeSecret}
 */
export function revealSecret(secret: Secret): Uint8Array {
  return contentOf(secret).slice();
}

/**
 * Gives the content of a secret as text, for a phrase that has to be shown or written down.
 *
 * @param secret - made by this package
 * @returns the UTF-8 text; JavaScript strings cannot be wiped
 * @throws {@link KeysError} `keys/wiped` after {@link wipeSecret}
 */
export function revealSecretText(secret: Secret): string {
  return new TextDecoder().decode(contentOf(secret));
}

/**
 * Overwrites the bytes of a secret with zeros and forgets them. Wiping twice does nothing.
 *
 * @param secret - made by this package
 * @throws {@link KeysError} `keys/wrong-type` for what is no secret: nobody may believe that it is wiped
 */
export function wipeSecret(secret: Secret): void {
  check(secret, secretRule, 'secret');
  contents.get(secret)?.fill(0);
  contents.delete(secret);
  handles.delete(secret);
}

/** The platform's handle of a secret, made once; gone with the secret. */
export function handleOf<Handle>(secret: Secret, make: (content: Uint8Array) => Handle): Handle {
  const content = contentOf(secret);
  const known = handles.get(secret) as Handle | undefined;
  if (known !== undefined) return known;
  const handle = make(content);
  handles.set(secret, handle);
  return handle;
}

/** The bytes themselves, for those who only read them. */
function contentOf(secret: Secret): Uint8Array {
  const bytes = contents.get(secret);
  if (bytes !== undefined) return bytes;
  throw new KeysError('This secret holds nothing: it was wiped, or it is a clone of a secret.', {
    code: 'keys/wiped',
    fix: 'Open the key again.',
  });
}
