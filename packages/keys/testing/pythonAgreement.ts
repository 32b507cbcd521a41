/**
 * Random secret URIs, phrases, signatures and keyfiles against the Python wallet: where both give a key it is the same
 * one, each verifies what the other signed, and each reads the keyfile the other wrote.
 */
import fc from 'fast-check';
import {
  createSecret,
  KeysError,
  type KeyType,
  keypairFromMnemonic,
  keypairFromSeed,
  keypairFromUri,
  revealPrivateKey,
  revealSecret,
  sign,
  verify,
} from '../src/index.ts';
import { encodeKeyfile, parseKeyfile } from '../src/keyfile/index.ts';
import { bytes, password, path, phrase, seedHex, slashesOf } from './arbitraries.ts';
import { askPython } from './pythonWallet.ts';

/** What the Python wallet is asked, and what its answer must be. */
interface Case {
  readonly question: Readonly<Record<string, unknown>>;
  /** Throws when the answer is not the one of this package. */
  check(answer: Answer): void;
}

/** What `python_wallet.py` answers; `refused` alone where the wallet did not take it. */
interface Answer {
  readonly address?: string;
  readonly signature?: string;
  readonly verified?: boolean;
  readonly keyfile?: string;
  readonly refused?: string;
}

const CODE: Readonly<Record<KeyType, number>> = { ed25519: 0, sr25519: 1 };
const type = fc.constantFrom<KeyType>('sr25519', 'ed25519');
const message = fc.uint8Array({ minLength: 1, maxLength: 200 });
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex');
const utf8 = (text: string) => new TextEncoder().encode(text);

/** How many cases both sides read; the rest one of them refused. */
export interface Agreed {
  readonly agreed: number;
  readonly cases: number;
}

/** Runs so many cases drawn with a seed, in one process of Python. */
export function comparePythonWallet(seed: number, runs: number): Agreed {
  const cases = fc.sample(arbitraryCase, { seed, numRuns: runs });
  const answers = askPython<readonly Answer[]>('answer', [], JSON.stringify(cases.map((c) => c.question)));
  let agreed = 0;
  cases.forEach(({ question, check }, index) => {
    const answer = answers[index]!;
    if (answer.refused !== undefined) return;
    try {
      check(answer);
      agreed += 1;
    } catch (error) {
      // What this package refuses is no disagreement about a key.
      if (error instanceof KeysError) return;
      const what = JSON.stringify({ seed, index, question, answer });
      throw new TypeError(`the Python wallet disagrees: ${what}: ${String(error)}`);
    }
  });
  return { agreed, cases: cases.length };
}

const uriCase: fc.Arbitrary<Case> = type.chain((kind) =>
  fc
    .tuple(fc.oneof(seedHex, phrase), path(slashesOf(kind)), password, message)
    .map(([root, steps, secret, text]) => {
      const uri = root + steps + (secret === undefined || root.startsWith('0x') ? '' : `///${secret}`);
      const question = { ask: 'uri', type: CODE[kind], uri, message: hex(text) };
      return { question, check: keyCheck(() => keypairFromUri(uri, { type: kind }), text, kind) };
    }),
);

const phraseCase: fc.Arbitrary<Case> = fc.tuple(type, phrase, message).map(([kind, words, text]) => {
  const question = { ask: 'phrase', type: CODE[kind], phrase: words, message: hex(text) };
  return { question, check: keyCheck(() => keypairFromMnemonic(words, { type: kind }), text, kind) };
});

function keyCheck(make: () => { readonly address: string }, text: Uint8Array, kind: KeyType) {
  return ({ address, signature }: Answer) => {
    equal(address, make().address);
    equal(verify(address!, text, `0x${signature}`, { type: kind }), true);
  };
}

const signatureCase: fc.Arbitrary<Case> = fc
  .tuple(type, bytes(32), message, fc.option(fc.nat({ max: 511 }), { nil: undefined }))
  .map(([kind, seed, text, bit]) => {
    const keypair = keypairFromSeed(seed, { type: kind });
    const signature = sign(keypair, text);
    if (bit !== undefined) signature[bit >> 3]! ^= 1 << (bit & 7);
    const question = {
      ask: 'verify',
      type: CODE[kind],
      address: keypair.address,
      message: hex(text),
      signature: hex(signature),
    };
    return { question, check: ({ verified }: Answer) => equal(verified, bit === undefined) };
  });

/** A keyfile with some of its fields, in some spelling, of one key; some of it may be of another. */
const keyfileCase: fc.Arbitrary<Case> = fc
  .record({
    words: phrase,
    other: bytes(32),
    fields: fc.subarray(
      ['secretPhrase', 'secretSeed', 'privateKey', 'ss58Address', 'publicKey', 'accountId', 'cryptoType'],
      { minLength: 1 },
    ),
    kind: type,
    mixed: fc.boolean(),
  })
  .map(({ words, other, fields, kind, mixed }) => {
    const keypair = keypairFromMnemonic(words, { type: kind });
    const odd = keypairFromSeed(other, { type: kind });
    const all: Readonly<Record<string, unknown>> = {
      secretPhrase: words,
      secretSeed: `0x${hex(revealSecret(keypair.seed!))}`,
      privateKey: `0x${hex(revealPrivateKey(keypair))}`,
      ss58Address: mixed ? odd.address : keypair.address,
      publicKey: `0x${hex(keypair.publicKey)}`,
      accountId: `0x${hex(keypair.publicKey)}`,
      cryptoType: CODE[kind],
    };
    // A file of an ed25519 key that does not say so is read by its address here, and as another key there.
    const named = kind === 'ed25519' ? new Set([...fields, 'cryptoType']) : fields;
    const json = Object.fromEntries([...named].map((field) => [field, all[field]]));
    const text = JSON.stringify(json);
    return { question: { ask: 'keyfile', type: 1, keyfile: text }, check: keyfileCheck(text) };
  });

/** The same key, and the wallet's own way to write it reads as the same key again. */
function keyfileCheck(text: string) {
  return ({ address, keyfile }: Answer) => {
    equal(address, parseKeyfile(utf8(text)).account.address);
    equal(parseKeyfile(utf8(keyfile!)).account.address, address);
  };
}

/** What this package writes, the Python wallet reads. */
const writtenCase: fc.Arbitrary<Case> = fc.tuple(type, phrase).map(([kind, words]) => {
  const account = keypairFromMnemonic(words, { type: kind });
  const text = new TextDecoder().decode(encodeKeyfile({ account, phrase: createSecret(words) }));
  const question = { ask: 'keyfile', type: 1, keyfile: text };
  return { question, check: ({ address }: Answer) => equal(address, account.address) };
});

const arbitraryCase: fc.Arbitrary<Case> = fc.oneof(
  uriCase,
  phraseCase,
  signatureCase,
  keyfileCase,
  writtenCase,
);

function equal(found: unknown, expected: unknown): void {
  if (found !== expected) throw new TypeError(`${String(found)} is not ${String(expected)}`);
}
