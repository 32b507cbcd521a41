/** Facts other implementations are tested with. */
import { describe, expect, test } from 'vitest';
import {
  DEV_ACCOUNTS,
  DEV_PHRASE,
  keypairFromMnemonic,
  keypairFromPrivateKey,
  keypairFromSeed,
  keypairFromUri,
  mnemonicToSeed,
  revealPrivateKey,
  revealSecret,
  sign,
  verify,
} from './index.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));

describe('substrate-bip39: seeds of the phrases of BIP-39 with the password "Substrate"', () => {
  test.each([
    [
      'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about',
      '44e9d125f037ac1d51f0a7d3649689d422c2af8b1ec8e00d71db4d7bf6d127e3',
    ],
    [
      'legal winner thank year wave sausage worth useful legal winner thank yellow',
      '4313249608fe8ac10fd5886c92c4579007272cb77c21551ee5b8d60b78041685',
    ],
  ])('%s', (phrase, seed) => {
    expect(hex(mnemonicToSeed(phrase, 'Substrate'))).toBe(seed);
  });
});

describe('sp-core', () => {
  test('sr25519: the key of a seed', () => {
    const keypair = keypairFromSeed('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
    expect(hex(keypair.publicKey)).toBe('44a996beb1eef7bdcab976ab6d2ca26104834164ecf28fb375600576fcc6eb0f');
  });

  test('ed25519: the key and signature of RFC 8032', () => {
    const seed = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
    const keypair = keypairFromSeed(seed, { type: 'ed25519' });
    expect(hex(keypair.publicKey)).toBe('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
    expect(hex(sign(keypair, ''))).toBe(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    );
  });

  test('soft and hard steps from the development phrase', () => {
    expect(hex(keypairFromUri('/Alice').publicKey)).toBe(
      'd6c71059dbbe9ad2b0ed3f289738b800836eb425544ce694825285b958ca755e',
    );
    expect(hex(keypairFromUri('//Alice').publicKey)).toBe(
      'd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d',
    );
    expect(keypairFromMnemonic(DEV_PHRASE).address).toBe('5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV');
    expect(keypairFromMnemonic(DEV_PHRASE, { type: 'ed25519' }).address).toBe(
      '5DFJF7tY4bpbpcKPJcBTQaKuCDEPCpiz8TRjpmLeTtweqmXL',
    );
  });

  test('a signature of the draft before the marker bit is refused, as the chain refuses it', () => {
    const message =
      'Verifying that I am the owner of 5G9hQLdsKQswNPgB499DeA5PkFBbgkLPJWkkS6FAM6xGQ8xD. Hash: 221455a3\n';
    const key = bytes('b4bfa1f7a5166695eb75299fd1c4c03ea212871c342f2c5dfea0902b2c246918');
    const draft =
      '5a9755f069939f45d96aaf125cf5ce7ba1db998686f87f2fb3cbdea922078741a73891ba265f70c31436e18a9acd14d189d73c12317ab6c313285cd938453202';
    expect(verify(key, message, bytes(draft))).toBe(false);
  });
});

describe('the Python wallet', () => {
  test('the private key of the development phrase, as its keyfile has it', () => {
    const privateKey =
      '05d65584630d16cd4af6d0bec10f34bb504a5dcb62dba2122d49f5a663763d0afd190cce74df356432b410bd64682309d6dedb27c76845daf388557cbac3ca34';
    expect(hex(revealPrivateKey(keypairFromMnemonic(DEV_PHRASE)))).toBe(privateKey);
    expect(keypairFromPrivateKey(privateKey).publicKey).toEqual(keypairFromMnemonic(DEV_PHRASE).publicKey);
  });

  test('Alice: the private key there, and the same as polkadot.js stores it', () => {
    const alice = keypairFromUri('//Alice');
    const nonce = '925a225d97aa00682d6a59b95b18780c10d7032336e88f3442b42361f4a66011';
    expect(hex(revealPrivateKey(alice))).toBe(
      `33a6f3093f158a7109f679410bef1a0c54168145e0cecb4df006c1c2fffb1f09${nonce}`,
    );
    expect(hex(revealSecret(alice.secretKey))).toBe(
      `98319d4ff8a9508c4bb0cf0b5a78d760a0b2082c02775e6e82370816fedfff48${nonce}`,
    );
  });
});

describe('DEV_ACCOUNTS', () => {
  test.each(Object.entries(DEV_ACCOUNTS))('%s', (name, address) => {
    expect(keypairFromUri(`//${name}`).address).toBe(address);
  });
});
