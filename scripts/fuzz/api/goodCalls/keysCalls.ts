import { writeFileSync } from 'node:fs';
import {
  createSecret,
  createSigner,
  encodeSs58,
  keyringPairFromKeypair,
  revealPrivateKey,
  revealSecret,
  sign,
  wrapBytes,
} from '@taokit/keys';
import { obfuscatePassword } from '@taokit/keys/keyfile';
import { sealTo } from '@taokit/keys/sealed-box';
import { beaconPublicKey, sealUntil, signPulse } from '@taokit/keys/timelock';
import { KEYFILE, PHRASE } from '../samples.ts';
import { whole } from '../whole.ts';
import type { GoodCalls } from './GoodCalls.ts';
import { alice, device, edward, extension, payload, vault, worker } from './keyPartners.ts';

const signer = () => createSigner({ publicKey: alice().publicKey, sign: (bytes) => sign(alice(), bytes) });
/** The least the derivation of a key may cost: what is under test is what it refuses. */
const request = () => ({
  password: Uint8Array.of(1, 2, 3),
  salt: new Uint8Array(16),
  passes: 1,
  memoryKib: 8,
  length: 32,
});
const cheap = async ({ password, salt, length }: ReturnType<typeof request>) =>
  Uint8Array.from({ length }, (_, i) => (password[i % password.length]! + salt[i % 16]!) & 0xff);
const walletKey = () => ({ account: alice(), phrase: undefined });
/** Written where the run is: a folder of its own. */
const keyfileOnDisk = () => {
  writeFileSync('known', KEYFILE, { mode: 0o600 });
  return 'known';
};
/** Files are told apart: what is there is not written over. */
let files = 0;
const nextName = () => `drawn${files++}`;

/** A beacon's secret key. */
const BEACON = new Uint8Array(32).fill(7);
const timelock = () => sealUntil(Uint8Array.of(1, 2, 3), { publicKey: beaconPublicKey(BEACON), round: 1n });

/** Everything that signs, by what made it. */
const ofSigners = Object.fromEntries(
  [
    'createSigner',
    'signerFromKeypair',
    'signerFromKeyringPair',
    'signerFromInjected',
    'signerFromPolkadotSigner',
    'signerFromVault',
    'signerFromLedger',
  ].flatMap((name): [string, () => readonly unknown[]][] => {
    const at = (method: string) => `@taokit/keys.${name}().${method}`;
    return [
      [at('signMessage'), () => ['text']],
      [at('signRaw'), () => [Uint8Array.of(1, 2)]],
      [at('signTransaction'), () => [payload()]],
    ];
  }),
);

/** Of keys. */
export const keysCalls: GoodCalls = {
  '@taokit/keys.multisigAddress': () => [[alice().address, edward().address], 2],
  '@taokit/keys.keypairFromPolkadotJsSecretKey': () => [revealSecret(alice().secretKey)],
  '@taokit/keys.revealSecret': () => [createSecret('a text')],
  '@taokit/keys.revealSecretText': () => [createSecret('a text')],
  '@taokit/keys.signerFromInjected': () => [whole(extension()), whole({ address: alice().address })],
  '@taokit/keys.signerFromKeyringPair': () => [whole(keyringPairFromKeypair(alice()))],
  '@taokit/keys.signerFromLedger': () => [device()],
  '@taokit/keys.signerFromVault': () => [vault()],
  '@taokit/keys/worker.argon2iInWorker': () => [{ createWorker: worker }],
  '@taokit/keys/worker.argon2iInWorker()': () => [request()],
  '@taokit/keys/node.readKeyfile': () => [keyfileOnDisk()],
  '@taokit/keys.signerFromPolkadotSigner': () => [
    {
      publicKey: alice().publicKey,
      signBytes: (bytes: Uint8Array) => signer().signRaw(wrapBytes(bytes)),
      signTx: async (callData: Uint8Array) => callData,
    },
  ],
  '@taokit/keys.createSigner': () => [
    { publicKey: alice().publicKey, sign: (bytes: Uint8Array) => sign(alice(), bytes) },
  ],
  ...ofSigners,
  '@taokit/keys.injectedFromKeypair().signRaw': () => [{ address: alice().address, data: 'text' }],
  '@taokit/keys.keyringPairFromKeypair().sign': () => ['text', { withType: true }],
  '@taokit/keys.keyringPairFromKeypair().verify': () => ['text', sign(alice(), 'text'), alice().publicKey],
  '@taokit/keys.parseDerivationPath': () => ['//Alice/stash'],
  '@taokit/keys.deriveKeypair': () => [alice(), '//stash'],
  ...Object.fromEntries(
    ['keypairFromMnemonic', 'keypairFromMnemonicAsync', 'mnemonicToSeed', 'mnemonicToSeedAsync'].map(
      (name) => [`@taokit/keys.${name}`, () => [PHRASE]],
    ),
  ),
  '@taokit/keys.keypairFromPrivateKey': () => [revealPrivateKey(alice())],
  '@taokit/keys.keypairFromSeed': () => [new Uint8Array(32).fill(4)],
  '@taokit/keys.verifyMessage': () => [alice().publicKey, 'text', sign(alice(), wrapBytes('text'))],
  '@taokit/keys.isWalletName': () => ['alice'],
  '@taokit/keys.verify': () => [alice().publicKey, 'text', sign(alice(), 'text')],
  '@taokit/keys.encodeSs58': () => [alice().publicKey, 42],
  '@taokit/keys.evmToSs58': () => [`0x${'ab'.repeat(20)}`],
  '@taokit/keys.decodeSs58': () => [encodeSs58(alice().publicKey)],
  '@taokit/keys/keyfile.argon2i': () => [request()],
  '@taokit/keys/keyfile.encodeKeyfile': () => [walletKey()],
  '@taokit/keys/keyfile.obfuscatePassword': () => ['WALLET_PASSWORD', 'password'],
  '@taokit/keys/keyfile.deobfuscatePassword': () => [
    'WALLET_PASSWORD',
    obfuscatePassword('WALLET_PASSWORD', 'password'),
  ],
  '@taokit/keys/keyfile.keyfileFormat': () => [KEYFILE.slice()],
  '@taokit/keys/keyfile.openKeyfile': () => [KEYFILE.slice()],
  '@taokit/keys/keyfile.parseKeyfile': () => [KEYFILE.slice()],
  '@taokit/keys/keyfile.revealUncheckedKeyfile': () => [KEYFILE.slice()],
  '@taokit/keys/keyfile.sealKeyfile': () => [
    walletKey(),
    { password: 'Testing 1234, testing', argon2i: cheap },
  ],
  '@taokit/keys/node.atomicWrite': () => [nextName(), Uint8Array.of(1, 2)],
  '@taokit/keys/node.createColdkey': () => [{ name: nextName(), uri: '//Alice', format: 'plain' }],
  '@taokit/keys/node.createHotkey': () => [{ name: nextName(), uri: '//Alice' }],
  '@taokit/keys/node.createWatchOnlyWallet': () => [alice().address, { name: nextName() }],
  '@taokit/keys/node.createWatchOnlyHotkey': () => [alice().address, { name: nextName() }],
  '@taokit/keys/node.writeKeyfile': () => [nextName(), walletKey(), { format: 'plain' }],
  '@taokit/keys/sealed-box.openSealed': () => [
    edward(),
    sealTo(edward().publicKey, 'text', { type: 'ed25519' }),
  ],
  '@taokit/keys/timelock.beaconPublicKey': () => [BEACON.slice()],
  '@taokit/keys/timelock.isReadablePulse': () => [beaconPublicKey(BEACON), signPulse(BEACON, 1n)],
  '@taokit/keys/timelock.isTimelock': () => [timelock()],
  '@taokit/keys/timelock.openTimelock': () => [timelock(), signPulse(BEACON, 1n).signature],
  '@taokit/keys/timelock.sealUntil': () => [
    Uint8Array.of(1, 2, 3),
    { publicKey: beaconPublicKey(BEACON), round: 1n },
  ],
  '@taokit/keys/timelock.signPulse': () => [BEACON.slice(), 1n],
  '@taokit/keys/timelock.verifyPulse': () => [beaconPublicKey(BEACON), signPulse(BEACON, 1n)],
};
