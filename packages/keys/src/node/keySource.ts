import { matching, objectOf, optional, type Rule, text } from '@taokit/errors/check';
import { bytesOrText, isBytes } from '../internal/check.ts';
import { isKeypair, type Keypair, type KeyType } from '../Keypair.ts';
import { KeysError } from '../KeysError.ts';
import { keyfileFormat } from '../keyfile/keyfileFormat.ts';
import { openKeyfile } from '../keyfile/openKeyfile.ts';
import type { KeyfileMeta } from '../keyfile/WalletKey.ts';
import { keypairFromMnemonic } from '../keypairFromMnemonic.ts';
import { keypairFromSeed } from '../keypairFromSeed.ts';
import { keypairFromUri } from '../keypairFromUri.ts';
import { generateMnemonic, type MnemonicLength } from '../mnemonic.ts';
import { createSecret, type Secret } from '../secret.ts';

/** What a key is made of; at most one of them. A new phrase without any. */
export interface KeySource {
  /** A phrase to make the key of. */
  readonly phrase?: string;
  /** Words of a new phrase; 12 by default. */
  readonly words?: MnemonicLength;
  /** A secret URI, as `keypairFromUri` takes it. */
  readonly uri?: string;
  /** A seed: 32 bytes or 64 hex digits. */
  readonly seed?: Uint8Array | string;
  /** A key made already. */
  readonly keypair?: Keypair;
  /** An export of polkadot.js. */
  readonly polkadotJs?: PolkadotJsFile;
}

/** An export of polkadot.js, and what opens it. */
export interface PolkadotJsFile {
  /** The bytes of the file, or its text. */
  readonly file: Uint8Array | string;
  /** Its password, when it has one. Not that of the keyfile to be written. */
  readonly password?: string;
}

/** A key and what belongs to it. */
export interface SourcedKey {
  readonly account: Keypair;
  readonly phrase: Secret | undefined;
  readonly meta?: KeyfileMeta;
}

const SOURCES = ['phrase', 'words', 'uri', 'seed', 'keypair', 'polkadotJs'] as const;

const fileRules = /* @__PURE__ */ objectOf({
  file: bytesOrText,
  password: /* @__PURE__ */ optional(text),
});

/** The rules of {@link KeySource}, for those who take more options than these. */
export const sourceRules: {
  readonly phrase: Rule;
  readonly words: Rule;
  readonly uri: Rule;
  readonly seed: Rule;
  readonly keypair: Rule;
  readonly polkadotJs: Rule;
  readonly type: Rule;
} = {
  phrase: /* @__PURE__ */ optional(text),
  words: /* @__PURE__ */ optional(() => undefined),
  uri: /* @__PURE__ */ optional(text),
  seed: /* @__PURE__ */ optional(bytesOrText),
  keypair: /* @__PURE__ */ optional(
    /* @__PURE__ */ matching((value) => isKeypair(value as Keypair), 'a keypair'),
  ),
  polkadotJs: /* @__PURE__ */ optional(fileRules),
  type: /* @__PURE__ */ optional(text),
} as const;

/** Makes the key that is asked for. */
export async function keyFromSource(source: KeySource, type: KeyType | undefined): Promise<SourcedKey> {
  assertOneSource(source);
  const options = type === undefined ? {} : { type };
  const { phrase, words, uri, seed, keypair, polkadotJs } = source;
  if (uri !== undefined) return { account: keypairFromUri(uri, options), phrase: undefined };
  if (seed !== undefined) return { account: keypairFromSeed(seed, options), phrase: undefined };
  if (keypair !== undefined) return { account: ofType(keypair, type), phrase: undefined };
  if (polkadotJs !== undefined) return keyFromPolkadotJs(polkadotJs, type);
  const own = phrase ?? generateMnemonic(words === undefined ? {} : { words });
  return { account: keypairFromMnemonic(own, options), phrase: createSecret(own) };
}

/** A field that is there and undefined is a variable that is misspelt or not set: never a new random key. */
function assertOneSource(source: KeySource): void {
  const given = SOURCES.filter((name) => Object.hasOwn(source, name));
  const missing = given.find((name) => source[name] === undefined);
  if (missing !== undefined)
    throw new KeysError(`options.${missing} is undefined: another key than the one meant would be written.`, {
      code: 'keys/missing-field',
      fix: `Pass a ${missing}, or leave the field out for a new key.`,
      values: { field: `options.${missing}` },
    });
  if (given.length > 1)
    throw new KeysError(`options.${given[0]} and options.${given[1]} each make a key.`, {
      code: 'keys/invalid-argument',
      fix: 'Pass one of them.',
    });
}

async function keyFromPolkadotJs(
  { file, password }: PolkadotJsFile,
  type: KeyType | undefined,
): Promise<SourcedKey> {
  const bytes = isBytes(file) ? file : new TextEncoder().encode(file);
  if (keyfileFormat(bytes) !== 'polkadot-js')
    throw new KeysError('options.polkadotJs.file is not an export of polkadot.js.', {
      code: 'keys/unknown-keyfile',
      fix: 'Open other keyfiles with openKeyfile, and pass the keypair.',
    });
  const { account, meta } = await openKeyfile(bytes, password === undefined ? {} : { password });
  return {
    account: ofType(account as Keypair, type),
    phrase: undefined,
    ...(meta === undefined ? {} : { meta }),
  };
}

function ofType(keypair: Keypair, type: KeyType | undefined): Keypair {
  if (type === undefined || type === keypair.type) return keypair;
  throw new KeysError(`The key is ${keypair.type}, which options.type cannot change.`, {
    code: 'keys/invalid-argument',
    fix: 'Leave out options.type.',
  });
}
