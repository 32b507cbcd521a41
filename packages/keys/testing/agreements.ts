/**
 * Every answer of this package against @polkadot/keyring, @polkadot/util-crypto and schnorrkel (Rust, in WASM), on random
 * inputs. Run shortly by every test run and at length by `fuzz keys`; fast-check prints the seed of what it finds.
 */
import { deepStrictEqual, ok } from 'node:assert/strict';
import { Keyring } from '@polkadot/keyring';
import {
  cryptoWaitReady,
  decodeAddress,
  ed25519PairFromSeed,
  ed25519Sign,
  ed25519Verify,
  encodeAddress,
  mnemonicToMiniSecret,
  signatureVerify,
} from '@polkadot/util-crypto';
import * as wasm from '@polkadot/wasm-crypto';
import fc from 'fast-check';
import {
  DEV_PHRASE,
  decodeSs58,
  deriveKeypair,
  encodeSs58,
  isMnemonic,
  keypairFromPolkadotJsSecretKey,
  keypairFromSeed,
  keypairFromUri,
  mnemonicToSeed,
  parseDerivationPath,
  revealSecret,
  sign,
  verify,
} from '../src/index.ts';
import { bytes, password, path, phrase, seedHex, slashesOf } from './arbitraries.ts';

/** One thing on which two implementations must agree. */
export interface Agreement {
  readonly name: string;
  /** How many random cases a test run tries: few where a case is costly. */
  readonly cases: number;
  readonly property: fc.IRawProperty<unknown>;
}

const TYPES = ['sr25519', 'ed25519'] as const;

/** The independent implementations: schnorrkel in WASM, and polkadot.js' ed25519. */
const THEIRS = {
  sr25519: {
    sign: (seed: Uint8Array, message: Uint8Array) => {
      const pair = wasm.sr25519KeypairFromSeed(seed);
      return wasm.sr25519Sign(pair.slice(64), pair.slice(0, 64), message);
    },
    verify: wasm.sr25519Verify,
  },
  ed25519: {
    sign: (seed: Uint8Array, message: Uint8Array) => ed25519Sign(message, ed25519PairFromSeed(seed)),
    verify: (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) =>
      ed25519Verify(message, signature, publicKey),
  },
} as const;

/** All agreements, once the other side has loaded. */
export async function makeAgreements(): Promise<readonly Agreement[]> {
  await cryptoWaitReady();
  return [
    phrases(),
    ...TYPES.map(secretUris),
    addresses(),
    ...TYPES.map(signatures),
    expandedKeys(),
    rawSecretKeys(),
  ];
}

function phrases(): Agreement {
  const property = fc.property(phrase, password, (words, secret) => {
    deepStrictEqual(mnemonicToSeed(words, secret), new Uint8Array(mnemonicToMiniSecret(words, secret)));
    ok(isMnemonic(words));
  });
  return { name: 'phrases: the same seed, with and without a password', cases: 40, property };
}

function secretUris(type: 'sr25519' | 'ed25519'): Agreement {
  const keyring = new Keyring({ type });
  const root = fc.oneof(
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: phrase },
    { weight: 6, arbitrary: seedHex },
  );
  const property = fc.property(root, path(slashesOf(type)), password, (start, steps, secret) => {
    const uri = start + steps + (secret === undefined || start.startsWith('0x') ? '' : `///${secret}`);
    fc.pre(uri !== '');
    const ours = keypairFromUri(uri, { type, allowDevPhrase: true });
    const theirs = keyring.createFromUri(start === '' ? DEV_PHRASE + uri : uri);
    deepStrictEqual([ours.publicKey, ours.address], [theirs.publicKey, theirs.address]);
  });
  return { name: `${type} secret URIs: the same key`, cases: 250, property };
}

function addresses(): Agreement {
  const property = fc.property(bytes(32), fc.integer({ min: 0, max: 16383 }), (key, prefix) => {
    fc.pre(prefix !== 46 && prefix !== 47);
    const address = encodeSs58(key, prefix);
    deepStrictEqual(address, encodeAddress(key, prefix));
    deepStrictEqual(decodeSs58(address), { publicKey: key, prefix });
    deepStrictEqual(decodeAddress(address), key);
  });
  return { name: 'addresses: every prefix both ways', cases: 1500, property };
}

function signatures(type: 'sr25519' | 'ed25519'): Agreement {
  const flip = fc.nat({ max: 511 });
  const property = fc.property(bytes(32), fc.uint8Array({ maxLength: 600 }), flip, (seed, message, bit) => {
    const ours = keypairFromSeed(seed, { type });
    const signature = sign(ours, message);
    ok(THEIRS[type].verify(signature, message, ours.publicKey));
    ok(verify(ours.publicKey, message, THEIRS[type].sign(seed, message), { type }));
    const changed = signature.slice();
    changed[bit >> 3]! ^= 1 << (bit & 7);
    ok(!verify(ours.publicKey, message, changed, { type }));
    ok(!THEIRS[type].verify(changed, message, ours.publicKey));
  });
  return { name: `${type} signatures: each accepts the other, neither a changed one`, cases: 550, property };
}

function expandedKeys(): Agreement {
  const property = fc.property(bytes(32), path(['//', '/']), (seed, steps) => {
    const ours = deriveKeypair(keypairFromSeed(seed), steps);
    const junctions = parseDerivationPath(steps);
    const theirs = junctions.reduce(
      (pair, { hard, chainCode }) =>
        hard
          ? wasm.sr25519DeriveKeypairHard(pair, chainCode)
          : wasm.sr25519DeriveKeypairSoft(pair, chainCode),
      wasm.sr25519KeypairFromSeed(seed),
    );
    deepStrictEqual(ours.publicKey, theirs.slice(64));
    // A soft step draws the nonce seed at random there: only the scalar can agree.
    const compared = junctions.every((step) => step.hard) ? 64 : 32;
    deepStrictEqual(revealSecret(ours.secretKey).slice(0, compared), theirs.slice(0, compared));
  });
  return {
    name: 'schnorrkel: the same expanded keys along hard paths, the same scalar along soft ones',
    cases: 900,
    property,
  };
}

function rawSecretKeys(): Agreement {
  const keyring = new Keyring({ type: 'sr25519' });
  const property = fc.property(seedHex, path(['//', '/']), (seed, steps) => {
    const ours = keypairFromUri(`${seed}${steps}`);
    const again = keypairFromPolkadotJsSecretKey(revealSecret(ours.secretKey));
    const message = Uint8Array.of(1, 2, 3);
    deepStrictEqual(again.publicKey, ours.publicKey);
    ok(keyring.addFromAddress(ours.address).verify(message, sign(again, message), ours.publicKey));
    ok(signatureVerify(message, sign(again, message), ours.address).isValid);
  });
  return { name: 'raw secret keys of polkadot.js: the same key', cases: 25, property };
}
