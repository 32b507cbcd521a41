import { decodeSs58, encodeSs58 } from '@taokit/keys';
import { describe, expect, test } from 'vitest';
import { publicKeyOf } from './publicKeyOf.ts';

describe('publicKeyOf', () => {
  test('what decodeSs58 says, also again and after more addresses than are remembered', () => {
    const addresses = Array.from({ length: 1_030 }, (_, at) =>
      encodeSs58(Uint8Array.from({ length: 32 }, (_, place) => (place < 2 ? at >> (8 * place) : 7))),
    );
    for (const address of [...addresses, ...addresses.slice(0, 3)])
      expect(publicKeyOf(address)).toEqual(decodeSs58(address).publicKey);
  });

  test('no address: undefined, however often it is asked', () => {
    const address = encodeSs58(new Uint8Array(32).fill(9));
    const other = address.endsWith('x') ? 'y' : 'x';
    const foreign = encodeSs58(new Uint8Array(32).fill(9), 0);
    for (const text of ['', 'alice', foreign, `${address.slice(0, -1)}${other}`, `${address} `])
      for (let round = 0; round < 2; round++) expect(publicKeyOf(text)).toBeUndefined();
  });
});
