/** What `pageCases.ts` runs in a page: each question by either package, timed there. */
import { Keyring } from '@polkadot/keyring';
import * as polkadot from '@polkadot/util-crypto';
import * as taokit from '@taokit/keys';

const SEED = Uint8Array.from({ length: 32 }, (_, i) => i + 1);
const MESSAGE = Uint8Array.from({ length: 121 }, (_, i) => (i * 73) & 0xff);
/** A timed run lasts at least this long: far above the clock's resolution in a page. */
const SHORTEST_RUN_MS = 20;
const type = 'ed25519';

const text = (bytes) => bytes.join();

const questions = (async () => {
  await polkadot.cryptoWaitReady();
  const ours = taokit.keypairFromSeed(SEED, { type });
  const pair = polkadot.ed25519PairFromSeed(SEED);
  const signature = taokit.sign(ours, MESSAGE);
  const keyring = new Keyring({ type: 'sr25519', ss58Format: 42 });
  const uri = (i) => `${taokit.DEV_PHRASE}//hotkey${i}`;
  return {
    sign: {
      taokit: async () => text(await taokit.signAsync(ours, MESSAGE)),
      polkadot: () => text(polkadot.ed25519Sign(MESSAGE, pair)),
    },
    verify: {
      taokit: async () => String(await taokit.verifyAsync(ours.publicKey, MESSAGE, signature, { type })),
      polkadot: () => String(polkadot.ed25519Verify(MESSAGE, signature, pair.publicKey)),
    },
    derive: {
      taokit: async (i) => (await taokit.keypairFromUriAsync(uri(i))).address,
      polkadot: (i) => keyring.createFromUri(uri(i)).address,
    },
  };
})();

globalThis.answer = async (question, engine) => (await questions)[question][engine](0);

/** Milliseconds per call. */
globalThis.time = async (question, engine) => {
  const call = (await questions)[question][engine];
  for (let calls = 1; ; calls *= 2) {
    const start = performance.now();
    for (let i = 0; i < calls; i++) await call(i % 64);
    const elapsed = performance.now() - start;
    if (elapsed >= SHORTEST_RUN_MS) return elapsed / calls;
  }
};
