import { Keyring } from '@polkadot/keyring';
import { u8aToHex } from '@polkadot/util';
import { cryptoWaitReady, naclEncrypt } from '@polkadot/util-crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { keypairFromUri, revealSecretText, verify } from '../index.ts';
import { openKeyfile } from './openKeyfile.ts';
import { revealUncheckedKeyfile } from './revealUncheckedKeyfile.ts';
import { sealKeyfile } from './sealKeyfile.ts';

const password = 'Correct horse 9!';
const phraseText = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

beforeAll(async () => {
  await cryptoWaitReady();
});

describe('polkadot.js files', () => {
  test.each(['sr25519', 'ed25519'] as const)('%s: theirs opens here, ours opens there', async (type) => {
    const keyring = new Keyring({ type });
    const theirs = keyring.addFromUri(`${phraseText}//hard`, { name: 'them' });
    // Their scrypt is slow, and what is sealed is the same for both types: once is enough.
    const exported = json(theirs.toJson(type === 'sr25519' ? password : undefined));
    const { account } = await openKeyfile(exported, { password });
    expect(account).toMatchObject({ type, address: theirs.address });
    const ours = await sealKeyfile(
      { account, phrase: undefined },
      { format: 'polkadot-js', password, name: 'us' },
    );
    const back = new Keyring({ type: 'sr25519' }).addFromJson(JSON.parse(new TextDecoder().decode(ours)));
    back.unlock(password);
    expect(back.address).toBe(account.address);
    expect(back.meta['name']).toBe('us');
    expect(verify(account.publicKey, 'x', back.sign('x'), { type })).toBe(true);
  });

  test('without a password: opens', async () => {
    const theirs = new Keyring({ type: 'sr25519' }).addFromUri('//Alice');
    expect((await openKeyfile(json(theirs.toJson()))).account.address).toBe(theirs.address);
  });

  test('another address than that of the secret: refused', async () => {
    const theirs = new Keyring({ type: 'sr25519' }).addFromUri('//Alice').toJson();
    const forged = json({ ...theirs, address: keypairFromUri('//Bob').address });
    await expect(openKeyfile(forged)).rejects.toMatchObject({ code: 'keys/address-mismatch' });
  });

  test('a cost no wallet writes: refused before anything is derived', async () => {
    const encoding = { content: ['pkcs8', 'sr25519'], type: ['scrypt', 'xsalsa20-poly1305'], version: '3' };
    const theirs = { encoding, address: keypairFromUri('//Alice').address };
    const body = Buffer.alloc(32 + 12 + 24 + 117 + 16);
    body.writeUInt32LE(1 << 30, 32);
    body.writeUInt32LE(1, 36);
    body.writeUInt32LE(8, 40);
    const file = json({ ...theirs, encoded: body.toString('base64') });
    await expect(openKeyfile(file, { password })).rejects.toMatchObject({ code: 'keys/unsupported-kdf' });
  });
});

describe('polkadot.js files of every generation', () => {
  /** The frame around an ed25519 key in a file of generation 0 to 2: 32 bytes of seed. */
  const frame = (seed: Uint8Array, publicKey: Uint8Array) =>
    Uint8Array.from([
      ...[48, 83, 2, 1, 1, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32],
      ...seed,
      ...[161, 35, 3, 33, 0],
      ...publicKey,
    ]);
  const seed = new Uint8Array(32).fill(9);
  const ed25519 = keypairFromUri(`0x${'09'.repeat(32)}`, { type: 'ed25519' });

  test('generation 0: content and type as texts, always ed25519, its address also as hex', async () => {
    for (const address of [ed25519.address, u8aToHex(ed25519.publicKey), undefined]) {
      const file = json({
        address,
        encoded: u8aToHex(frame(seed, ed25519.publicKey)),
        encoding: { content: 'pkcs8', type: 'none', version: '0' },
        meta: { name: 'old' },
      });
      const { account, meta } = await openKeyfile(file);
      expect(account).toMatchObject({ type: 'ed25519', address: ed25519.address });
      expect(meta).toEqual({ name: 'old' });
    }
  });

  test('generation 0, encrypted: the password itself is the key, also one that looks like hex', async () => {
    for (const pass of [password, '0x1234']) {
      const key = new Uint8Array(32);
      key.set(new TextEncoder().encode(pass));
      const nonce = new Uint8Array(24).fill(3);
      const { encrypted } = naclEncrypt(frame(seed, ed25519.publicKey), key, nonce);
      const file = json({
        address: ed25519.address,
        encoded: u8aToHex(Uint8Array.from([...nonce, ...encrypted])),
        encoding: { content: 'pkcs8', type: 'xsalsa20-poly1305', version: '0' },
        meta: {},
      });
      const theirs = new Keyring({ type: 'ed25519' }).createFromJson(
        JSON.parse(new TextDecoder().decode(file)),
      );
      theirs.unlock(pass);
      expect(theirs.address).toBe(ed25519.address);
      expect((await openKeyfile(file, { password: pass })).account.address).toBe(ed25519.address);
    }
  });

  test('no encryption as an empty list', async () => {
    const theirs = new Keyring({ type: 'sr25519' }).addFromUri('//Alice').toJson();
    const file = json({ ...theirs, encoding: { ...theirs.encoding, type: [] } });
    expect((await openKeyfile(file)).account.address).toBe(theirs.address);
  });

  test.each([
    [['batch-pkcs8'], 'batch'],
    [['pkcs8', 'ecdsa'], 'ecdsa'],
    [['pkcs8', 'ethereum'], 'ethereum'],
  ])('refused by its name: %s', async (content, name) => {
    const encoding = { content, type: ['none'], version: '3' };
    const refused = openKeyfile(json({ encoded: 'AAAA', encoding, address: '0x00' }));
    await expect(refused).rejects.toMatchObject({
      code: 'keys/unsupported-keyfile',
      message: expect.stringContaining(name),
    });
  });

  test('meta: read, and written again', async () => {
    const genesisHash = `0x${'ab'.repeat(32)}` as const;
    const theirs = new Keyring({ type: 'sr25519' }).addFromUri('//Alice', { name: 'a name', genesisHash });
    const opened = await openKeyfile(json(theirs.toJson()));
    expect(opened.meta).toMatchObject({ name: 'a name', genesisHash });
    const sealed = await sealKeyfile(opened, { format: 'polkadot-js', password });
    const meta = { name: 'a name', genesisHash, whenCreated: opened.meta?.whenCreated };
    expect(JSON.parse(new TextDecoder().decode(sealed)).meta).toMatchObject(
      JSON.parse(JSON.stringify(meta)) as object,
    );
  });

  test.each(['0x1234abcd', '0x', '0xabc'])(
    'the passphrase %s: the same bytes as polkadot.js takes, both ways',
    async (pass) => {
      const alice = new Keyring({ type: 'sr25519' }).addFromUri('//Alice');
      const theirs = json(alice.toJson(pass));
      expect((await openKeyfile(theirs, { password: pass })).account.address).toBe(alice.address);
      const key = { account: keypairFromUri('//Alice'), phrase: undefined };
      const ours = await sealKeyfile(key, { format: 'polkadot-js', password: pass, allowWeakPassword: true });
      const back = new Keyring({ type: 'sr25519' }).addFromJson(JSON.parse(new TextDecoder().decode(ours)));
      back.unlock(pass);
      expect(back.address).toBe(alice.address);
    },
  );
});

describe('revealUncheckedKeyfile', () => {
  test('the frame of a file whose address is another', async () => {
    const theirs = new Keyring({ type: 'sr25519' }).addFromUri('//Alice').toJson();
    const forged = json({ ...theirs, address: keypairFromUri('//Bob').address });
    await expect(openKeyfile(forged)).rejects.toMatchObject({ code: 'keys/address-mismatch' });
    const text = revealSecretText(await revealUncheckedKeyfile(forged));
    expect(text).toBe(`0x${Buffer.from(theirs.encoded, 'base64').toString('hex')}`);
  });
});
