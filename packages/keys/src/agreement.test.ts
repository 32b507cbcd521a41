/**
 * Every answer of this package against @polkadot/keyring and @polkadot/util-crypto, on random inputs: in every run more
 * than a thousand keys, a thousand derivation paths, a thousand messages and a thousand addresses. Stretching a phrase
 * costs more than ten keys; those are fewer. `fuzz keys` runs the same at length.
 */
import { mnemonicValidate } from '@polkadot/util-crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeAgreements } from '../testing/agreements.ts';
import { runs } from '../testing/runs.ts';
import { generateMnemonic } from './index.ts';

const agreements = await makeAgreements();

describe('agreement with @polkadot/keyring, @polkadot/util-crypto and schnorrkel', () => {
  test.each(agreements.map((agreement) => [agreement.name, agreement] as const))(
    '%s',
    (_, { property, cases }) => {
      fc.assert(property as fc.IProperty<unknown>, { numRuns: runs(cases) });
    },
  );

  test('phrases we make: valid there, for every length', () => {
    for (const words of [12, 15, 18, 21, 24] as const) {
      const made = generateMnemonic({ words });
      expect(made.split(' '), made).toHaveLength(words);
      expect(mnemonicValidate(made), made).toBe(true);
    }
  });
});
