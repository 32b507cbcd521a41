import { Keyring } from '@polkadot/keyring';
import * as polkadot from '@polkadot/util-crypto';
import * as taokit from '@taokit/keys';
import type { BenchCase } from '../harness/BenchCase.ts';
import { perCall } from '../harness/perCall.ts';
import { keyfileCase } from './keyfileCase.ts';
import { pageCases } from './pageCases.ts';

/** As long as a typical extrinsic's signed payload. */
const MESSAGE = Uint8Array.from({ length: 120 }, (_, i) => (i * 73) & 0xff);
const SEED = Uint8Array.from({ length: 32 }, (_, i) => i + 1);
/** Inputs rotate over this many, so that no engine answers from a memory of the last one. */
const VARIANTS = 64;

type NamedCase = { readonly name: string; make(): BenchCase };
type AnswerAt<T> = (index: number) => T;

/** Every question, with a check that both packages answer it alike. */
export async function keysCases(): Promise<readonly NamedCase[]> {
  await polkadot.cryptoWaitReady();
  return [
    ...signing('sr25519'),
    ...signing('ed25519'),
    deriving(),
    ...addresses(),
    keyfileCase(),
    ...pageCases(),
  ];
}

/** A case of two calls whose answers must be equal, as text. */
function compare<T>(
  name: string,
  ours: AnswerAt<T>,
  theirs: AnswerAt<T>,
  asText: (answer: T) => string,
): NamedCase {
  const engine = (engineName: string, call: AnswerAt<T>) => ({
    name: engineName,
    prepare: () =>
      perCall(
        (index) => call(index % VARIANTS),
        () => Array.from({ length: 3 }, (_, index) => asText(call(index))).join(),
      ),
  });
  return { name, make: () => ({ name, engines: [engine('taokit', ours), engine('polkadot', theirs)] }) };
}

const THEIRS = {
  sr25519: { pair: polkadot.sr25519PairFromSeed, sign: polkadot.sr25519Sign, verify: polkadot.sr25519Verify },
  ed25519: { pair: polkadot.ed25519PairFromSeed, sign: polkadot.ed25519Sign, verify: polkadot.ed25519Verify },
} as const;

function signing(type: keyof typeof THEIRS): NamedCase[] {
  const ours = taokit.keypairFromSeed(SEED, { type });
  const theirs = THEIRS[type];
  const pair = theirs.pair(SEED);
  const messages = Array.from({ length: VARIANTS }, (_, i) => Uint8Array.of(i, ...MESSAGE));
  const signatures = messages.map((message) => taokit.sign(ours, message));
  // sr25519 signatures are random: that each is valid is what can be compared
  let index = 0;
  const valid = (signature: Uint8Array) =>
    String(theirs.verify(messages[index++ % 3]!, signature, pair.publicKey));
  return [
    compare(
      `sign ${type}`,
      (i) => taokit.sign(ours, messages[i]!),
      (i) => theirs.sign(messages[i]!, pair),
      valid,
    ),
    compare(
      `verify ${type}`,
      (i) => taokit.verify(ours.publicKey, messages[i]!, signatures[i]!, { type }),
      (i) => theirs.verify(messages[i]!, signatures[i]!, pair.publicKey),
      String,
    ),
  ];
}

function deriving(): NamedCase {
  const keyring = new Keyring({ type: 'sr25519', ss58Format: 42 });
  return compare(
    'derive a hotkey from a phrase (sr25519, one hard step)',
    (i) => taokit.keypairFromUri(`${taokit.DEV_PHRASE}//hotkey${i}`).address,
    (i) => keyring.createFromUri(`${taokit.DEV_PHRASE}//hotkey${i}`).address,
    String,
  );
}

function addresses(): NamedCase[] {
  const keys = Array.from({ length: VARIANTS }, (_, i) => SEED.map((byte) => (byte * 31 + i * 7) & 0xff));
  const encoded = keys.map((key) => taokit.encodeSs58(key));
  return [
    compare(
      'encode an SS58 address',
      (i) => taokit.encodeSs58(keys[i]!),
      (i) => polkadot.encodeAddress(keys[i]!, 42),
      String,
    ),
    compare(
      'decode an SS58 address',
      (i) => taokit.decodeSs58(encoded[i]!).publicKey,
      (i) => polkadot.decodeAddress(encoded[i]!),
      String,
    ),
  ];
}
