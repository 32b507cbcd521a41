import { describe, expect, test } from 'vitest';
import { createSecret, DEV_PHRASE, keypairFromMnemonic, keypairFromSeed, keypairFromUri } from '../index.ts';
import { encodeKeyfile } from './encodeKeyfile.ts';
import type { WalletKey } from './WalletKey.ts';

const read = (key: WalletKey): unknown => JSON.parse(new TextDecoder().decode(encodeKeyfile(key)));
const alice = keypairFromUri('//Alice');
const publicKey = '0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d';
const ss58Address = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
const privateKey =
  '0x33a6f3093f158a7109f679410bef1a0c54168145e0cecb4df006c1c2fffb1f09925a225d97aa00682d6a59b95b18780c10d7032336e88f3442b42361f4a66011';
const secretSeed = '0xe5be9a5092b81bca64be81d212e7f2f9eba183bb7a90954f7b76361f6edb5c0a';

describe('encodeKeyfile', () => {
  test('a key of a seed: every field the Python wallet has for it, and none for sr25519', () => {
    expect(read({ account: keypairFromSeed(secretSeed), phrase: undefined })).toEqual({
      accountId: publicKey,
      publicKey,
      privateKey,
      secretSeed,
      ss58Address,
    });
  });

  test('a key without a seed: its private key alone', () => {
    expect(read({ account: alice, phrase: undefined })).toEqual({
      accountId: publicKey,
      publicKey,
      privateKey,
      ss58Address,
    });
  });

  test('watch-only: no secret', () => {
    const account = { type: 'sr25519', publicKey: alice.publicKey, address: ss58Address } as const;
    expect(read({ account, phrase: undefined })).toEqual({ accountId: publicKey, publicKey, ss58Address });
  });

  test('ed25519: a 32-byte private key, and its type', () => {
    expect(read({ account: keypairFromUri('//Alice', { type: 'ed25519' }), phrase: undefined })).toEqual({
      accountId: '0x88dc3417d5058ec4b4503e0c12ea1a0a89be200fe98922423d4334014fa6b0ee',
      publicKey: '0x88dc3417d5058ec4b4503e0c12ea1a0a89be200fe98922423d4334014fa6b0ee',
      privateKey: '0xabf8e5bdbe30c65656c0a3cbd181ff8a56294a69dfedd27982aace4a76909115',
      secretSeed: '0xabf8e5bdbe30c65656c0a3cbd181ff8a56294a69dfedd27982aace4a76909115',
      ss58Address: '5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu',
      cryptoType: 0,
    });
  });

  test('with its phrase, which must be that of the key', () => {
    const phrase = createSecret(DEV_PHRASE);
    expect(read({ account: keypairFromMnemonic(DEV_PHRASE), phrase })).toMatchObject({
      secretPhrase: DEV_PHRASE,
    });
    expect(() => encodeKeyfile({ account: alice, phrase })).toThrow(
      expect.objectContaining({ code: 'keys/address-mismatch' }),
    );
  });

  test('an address of another account: refused', () => {
    const account = { ...alice, address: '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty' };
    expect(() => encodeKeyfile({ account, phrase: undefined })).toThrow(
      expect.objectContaining({ code: 'keys/address-mismatch' }),
    );
  });

  test('no key: refused by name', () => {
    expect(() => encodeKeyfile(5 as never)).toThrow(/^key is 5/);
    expect(() => encodeKeyfile({ account: alice, phrase: 'x' } as never)).toThrow(/^key\.phrase is /);
  });
});
