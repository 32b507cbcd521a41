import { encodeSs58, keypairFromUri } from '@taokit/keys';
import { describe, expect, test } from 'vitest';
import { provePayment } from './Payment.ts';

const [payer, asker, miner] = [
  keypairFromUri('//Alice'),
  keypairFromUri('//Bob'),
  keypairFromUri('//Charlie'),
];
const statement = { block: 7, extrinsic: 2, asker: asker.address, miner: miner.address };

describe('provePayment', () => {
  test.each([
    ['asker', encodeSs58(asker.publicKey, 0)],
    ['miner', encodeSs58(miner.publicKey, 0)],
    ['miner', 'nobody'],
  ])('throws before anything is signed: %s as %s, which no till would find', (field, value) => {
    expect(() => provePayment(payer, { ...statement, [field]: value })).toThrow(
      expect.objectContaining({ code: 'neuron/wrong-type' }),
    );
    expect(provePayment(payer, statement)).toMatchObject({ block: 7, extrinsic: 2, from: payer.address });
  });
});
