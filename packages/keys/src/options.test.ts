/** Nothing a caller passes is silently ignored: every function that takes options refuses one it does not know. */
import { describe, expect, test } from 'vitest';
import * as keys from './index.ts';
import * as keyfile from './keyfile/index.ts';
import * as node from './node/index.ts';
import * as sealedBox from './sealed-box/index.ts';
import * as timelock from './timelock/index.ts';
import * as worker from './worker/index.ts';

const alice = keys.keypairFromUri('//Alice');
const ed25519 = keys.keypairFromUri('//Alice', { type: 'ed25519' });
const key = { account: alice, phrase: undefined };
const file = keyfile.encodeKeyfile(key);
const signature = new Uint8Array(64);
const folder = '/nowhere/at/all';
const request = { password: signature, salt: signature, passes: 1, memoryKib: 8, length: 32 };
const origin = { creator: alice.address, block: 1, extrinsicIndex: 1 };
const raw = { address: alice.address, data: '0x' };
const polkadot: keys.PolkadotSignerLike = {
  publicKey: alice.publicKey,
  signTx: async () => alice.publicKey,
  signBytes: async () => alice.publicKey,
};

/** Each function with right arguments, and whatever comes last as its options. */
const TAKE_OPTIONS: Readonly<Record<string, (options: never) => unknown>> = {
  'argon2i request': (o: object) => keyfile.argon2i({ ...request, ...o } as never),
  argon2iInWorker: worker.argon2iInWorker,
  createColdkey: (o: object) => node.createColdkey({ folder, password: 'Correct horse 9!', ...o } as never),
  createHotkey: (o: object) => node.createHotkey({ folder, ...o } as never),
  'createSigner source': (o: object) =>
    keys.createSigner({ publicKey: alice.publicKey, sign: () => signature, ...o }),
  atomicWrite: (o: object) => node.atomicWrite(`${folder}/file`, signature, o),
  createWatchOnlyHotkey: (o: object) => node.createWatchOnlyHotkey(alice.address, { folder, ...o }),
  createWatchOnlyWallet: (o: object) => node.createWatchOnlyWallet(alice.address, { folder, ...o }),
  'encodeKeyfile key': (o: object) => keyfile.encodeKeyfile({ ...key, ...o }),
  generateMnemonic: keys.generateMnemonic,
  'injectedFromKeypair raw': (o: object) => keys.injectedFromKeypair(alice).signRaw({ ...raw, ...o }),
  keypairFromMnemonic: (o: object) => keys.keypairFromMnemonic(keys.DEV_PHRASE, o),
  keypairFromMnemonicAsync: (o: object) => keys.keypairFromMnemonicAsync(keys.DEV_PHRASE, o),
  keypairFromPrivateKey: (o: object) => keys.keypairFromPrivateKey(signature, o),
  keypairFromSeed: (o: object) => keys.keypairFromSeed('07'.repeat(32), o),
  keypairFromUri: (o: object) => keys.keypairFromUri('//Alice', o),
  keypairFromUriAsync: (o: object) => keys.keypairFromUriAsync('//Alice', o),
  loadVerifyPool: (o: object) => node.loadVerifyPool(o),
  'loadVerifyPool verify': async (o: object) => {
    const pool = await node.loadVerifyPool({ threads: 1 });
    return pool.verify(alice.address, 'x', signature, o).finally(pool.close);
  },
  'loadWasmVerify verify': async (o: object) =>
    (await node.loadWasmVerify())(alice.address, 'x', signature, o),
  'keyringPair.sign': (o: object) => keys.keyringPairFromKeypair(alice).sign('x', o),
  openKeyfile: (o: object) => keyfile.openKeyfile(file, o),
  parseKeyfile: (o: object) => keyfile.parseKeyfile(file, o),
  'pureProxyAddress origin': (o: object) => keys.pureProxyAddress({ ...origin, ...o }),
  readKeyfile: (o: object) => node.readKeyfile('package.json', o),
  revealUncheckedKeyfile: (o: object) => keyfile.revealUncheckedKeyfile(file, o),
  sealKeyfile: (o: object) => keyfile.sealKeyfile(key, { format: 'plain', ...o }),
  sealTo: (o: object) => sealedBox.sealTo(ed25519.address, 'x', { type: 'ed25519', ...o }),
  sealUntil: (o: object) =>
    timelock.sealUntil(signature, {
      publicKey: timelock.beaconPublicKey(alice.publicKey.map((byte) => byte & 0x3f)),
      round: 1n,
      ...o,
    }),
  sign: (o: object) => keys.sign(alice, 'x', o),
  signAsync: (o: object) => keys.signAsync(alice, 'x', o),
  'signerFromLedger source': (o: object) =>
    keys.signerFromLedger({ transport: { send: async () => signature }, ...o }),
  'signerFromVault source': (o: object) =>
    keys.signerFromVault({
      publicKey: alice.address,
      genesisHash: alice.publicKey,
      exchange: async () => '',
      ...o,
    }),
  'signTransaction payload': (o: object) =>
    keys.signerFromKeypair(alice).signTransaction({ bytes: '0x', ...o }),
  verify: (o: object) => keys.verify(alice.address, 'x', signature, o),
  verifyAsync: (o: object) => keys.verifyAsync(alice.address, 'x', signature, o),
  verifyMessage: (o: object) => keys.verifyMessage(alice.address, 'x', signature, o),
  walletPaths: (o: object) => node.walletPaths({ folder, ...o }),
  writeKeyfile: (o: object) => node.writeKeyfile(`${folder}/x`, key, { format: 'plain', ...o }),
};

/** Functions without a bag of options. The test below fails when a function is in neither list. */
const TAKE_NONE = [
  ...[
    'accountBytes',
    'assertWalletName',
    'createSecret',
    'decodeSs58',
    'deobfuscatePassword',
    'deriveKeypair',
  ],
  ...['encodeSs58', 'environmentPasswordName', 'evmToSs58', 'isKeypair', 'isMnemonic', 'isSs58'],
  ...['isStrongPassword', 'isWalletName', 'keyfileFormat', 'keypairFromPolkadotJsSecretKey', 'listWallets'],
  ...['mnemonicToSeed', 'mnemonicToSeedAsync', 'multisigAddress', 'obfuscatePassword', 'openSealed'],
  ...[
    'parseDerivationPath',
    'passwordScore',
    'polkadotSignerFromKeypair',
    'revealPrivateKey',
    'revealSecret',
  ],
  ...['revealSecretText', 'signerFromInjected', 'signerFromKeypair', 'signerFromKeyringPair'],
  ...[
    'signerFromPolkadotSigner',
    'ss58ToEvm',
    'transactionBytes',
    'vaultFrames',
    'wipeKeypair',
    'wipeSecret',
  ],
  ...['wrapBytes', 'KeysError', 'keyringPairFromKeypair', 'injectedFromKeypair'],
  ...['beaconPublicKey', 'isReadablePulse', 'isTimelock', 'openTimelock', 'signPulse', 'verifyPulse'],
];

async function outcome(use: () => unknown): Promise<unknown> {
  try {
    return await use();
  } catch (error) {
    return error;
  }
}

describe('options', () => {
  test.each(Object.keys(TAKE_OPTIONS))('%s: one that is not known is refused', async (name) => {
    const use = TAKE_OPTIONS[name] as (options: object) => unknown;
    expect(await outcome(() => use({ zzz: 1 }))).toMatchObject({
      code: 'keys/unknown-field',
      message: expect.stringContaining('zzz'),
    });
  });

  test('every exported function is in one of the lists', () => {
    const known = [...TAKE_NONE, ...Object.keys(TAKE_OPTIONS).map((name) => name.split(/[ .]/)[0]!)];
    const exported = [keys, keyfile, node, sealedBox, timelock, worker].flatMap((entry) =>
      Object.entries(entry).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])),
    );
    expect(exported.filter((name) => !known.includes(name))).toEqual([]);
  });

  test.each([
    [
      'keypairFromMnemonic',
      () => keys.keypairFromMnemonic(keys.DEV_PHRASE, { typ: 'ed25519' } as never),
      'type',
    ],
    ['generateMnemonic', () => keys.generateMnemonic({ word: 24 } as never), 'words'],
    ['createHotkey', () => node.createHotkey({ folder, urri: '//Alice' } as never), 'uri'],
  ])('%s: the error proposes the field that was meant', async (_, use, meant) => {
    expect(await outcome(use)).toMatchObject({ fix: `Use ${meant}, or leave it out.` });
  });
});

/** What callers without types pass, and what is no number, no text and no bytes. */
const NONSENSE: readonly unknown[] = [
  undefined,
  null,
  0,
  -1,
  1.5,
  Number.NaN,
  '',
  'x',
  '0x',
  5n,
  [],
  {},
  () => 0,
  true,
];

describe('nonsense', () => {
  const functions = [keys, keyfile, sealedBox, timelock].flatMap((entry) =>
    Object.entries(entry).filter(([name, value]) => typeof value === 'function' && name !== 'KeysError'),
  ) as [string, (...args: unknown[]) => unknown][];

  test.each(functions)('%s: a typed error or an answer, never a raw one', async (_, use) => {
    for (const first of NONSENSE)
      for (const second of NONSENSE) {
        const error = await outcome(() => use(first, second));
        if (error instanceof Error) expect(error).toMatchObject({ name: 'KeysError' });
      }
  });

  test.each([
    ['multisigAddress', () => keys.multisigAddress(undefined as never, 2), 'keys/missing-field'],
    ['multisigAddress', () => keys.multisigAddress([alice.address, 5 as never], 2), 'keys/wrong-type'],
    [
      'multisigAddress',
      () => keys.multisigAddress([alice.address, ed25519.address], 2n as never),
      'keys/invalid-threshold',
    ],
    ['pureProxyAddress', () => keys.pureProxyAddress(undefined as never), 'keys/missing-field'],
    [
      'signerFromPolkadotSigner',
      () => keys.signerFromPolkadotSigner(polkadot, 'x' as never),
      'keys/unsupported-key-type',
    ],
    [
      'environmentPasswordName',
      () => keyfile.environmentPasswordName(undefined as never),
      'keys/missing-field',
    ],
  ])('%s', (_, use, code) => {
    expect(use).toThrow(expect.objectContaining({ code }));
  });

  test('JSON of every error, also with an integer beyond 53 bits in it', () => {
    for (const use of [
      () => keys.multisigAddress([alice.address, ed25519.address], (1n << 64n) as never),
      () => keys.encodeSs58(alice.publicKey, (1n << 64n) as never),
      () => keys.pureProxyAddress({ ...origin, block: (1n << 64n) as never }),
    ]) {
      expect(use).toThrow(expect.objectContaining({ name: 'KeysError' }));
      try {
        use();
      } catch (error) {
        expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: 'KeysError' });
      }
    }
  });
});
