import { describe, expect, test } from 'vitest';
import { createTestChain } from '../../testing/index.ts';

describe('checkRulesAt', () => {
  test.each([475, 423, 291])('default: a chain of spec %i runs', async (spec) => {
    const chain = await createTestChain({ spec });
    expect(chain.produceBlock().block.header.number).toBe(1);
  });

  test.each([
    [300, 292, undefined],
    [300, undefined, 'chain/unsupported-spec'],
    [400, undefined, 'chain/unsupported-spec'],
    [240, undefined, 'chain/unsupported-spec'],
  ])('rejected: spec %i with the economy of %s', async (spec, economySpec, code) => {
    const parameters = economySpec === undefined ? {} : { economySpec };
    const made = createTestChain({ spec, parameters }).then(
      () => undefined,
      (error) => error.code as string,
    );
    expect(await made).toBe(code);
  });
});
