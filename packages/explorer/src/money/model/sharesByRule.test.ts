import { computeNetworkEmission } from '@taokit/dtao/blocks';
import { describe, expect, test } from 'vitest';
import { MAINNET_BLOCK } from './mainnetBlock.ts';
import { cumulativeShares, rankOf, sharesByRule, withSubnet } from './sharesByRule.ts';
import { subnetBlock, TERM_ERAS } from './subnetBlock.ts';

const ONE = 1n << 64n;
const rules = sharesByRule(MAINNET_BLOCK);
const sharesOf = (key: string, from = rules) => from.find((rule) => rule.key === key)!.sharesBits!;

/** The block as dtao makes it, which equals mainnet's. */
const made = computeNetworkEmission({
  block: MAINNET_BLOCK.block,
  totalIssuanceRao: MAINNET_BLOCK.totalIssuanceRao,
  rootTaoRao: MAINNET_BLOCK.rootTaoRao,
  gate: MAINNET_BLOCK.gate,
  subnets: MAINNET_BLOCK.subnets
    .map((subnet) => ({
      ...subnet,
      pool: {
        taoReserveRao: subnet.pool.taoRao,
        alphaReserveRao: subnet.pool.alphaRao,
        quoteWeight: subnet.pool.quoteWeight,
        taoReservoirRao: 0n,
        alphaReservoirRao: 0n,
      },
      firstEmissionBlock: 1,
      ownerCutEnabled: true,
    }))
    .map(({ rootProportionBits: _, ...subnet }) => subnet),
});

describe('sharesByRule', () => {
  test('the rule of today gives the shares of the block that mainnet made', () => {
    expect(sharesOf('gate')).toEqual(made.subnets.map(({ shareBits }) => shareBits));
  });

  test.each(rules.filter(({ sharesBits }) => sharesBits !== null))(
    '$what: shares add up to 1',
    ({ sharesBits }) => {
      expect(sharesBits).toHaveLength(MAINNET_BLOCK.subnets.length);
      const sum = cumulativeShares(sharesBits!).at(-1)!;
      expect(sum <= ONE && sum > ONE - (1n << 40n)).toBe(true);
    },
  );

  test('what no state holds is not computed', () => {
    expect(rules.filter(({ sharesBits }) => sharesBits === null).map(({ key }) => key)).toEqual(['flow']);
  });

  test('a subnet that is switched off has no share and no place', () => {
    const off = sharesByRule(withSubnet(MAINNET_BLOCK, 64, { emissionEnabled: false }));
    const at = MAINNET_BLOCK.subnets.findIndex(({ netuid }) => netuid === 64);
    expect(rankOf(sharesOf('gate'), at)).not.toBeNull();
    expect(rankOf(sharesOf('gate', off), at)).toBeNull();
    expect(sharesOf('price', off)).toEqual(sharesOf('price'));
  });

  test('a subnet that burns all its incentive gets nothing by price and burn', () => {
    const burnt = sharesByRule(withSubnet(MAINNET_BLOCK, 64, { minerBurnedBits: 1n << 32n }));
    const at = MAINNET_BLOCK.subnets.findIndex(({ netuid }) => netuid === 64);
    expect(sharesOf('burn', burnt)[at]).toBe(0n);
  });
});

describe('subnetBlock', () => {
  test('today: what every subnet of mainnet got in the block, alpha to the rao, TAO within one', () => {
    for (const [i, subnet] of MAINNET_BLOCK.subnets.entries()) {
      const expected = made.subnets[i]!;
      const got = subnetBlock(
        {
          shareBits: expected.shareBits,
          totalIssuanceRao: MAINNET_BLOCK.totalIssuanceRao,
          priceBits: (subnet.pool.taoRao << 64n) / subnet.pool.alphaRao,
          alphaReserveRao: subnet.pool.alphaRao,
          alphaOutRao: subnet.alphaOutRao,
          rootTaoRao: MAINNET_BLOCK.rootTaoRao,
        },
        475,
      );
      expect(got.alphaOutRao).toBe(expected.alphaOutEmissionRao);
      // The price of a weighted pool is not just the quotient of its reserves.
      const difference = Number(got.taoInRao + got.buyRao - expected.taoInRao - expected.excessTaoRao);
      expect(Math.abs(difference)).toBeLessThanOrEqual(1);
    }
  });

  test.each(TERM_ERAS)('spec $spec: nothing is given that is not there', ({ spec }) => {
    const input = {
      shareBits: ONE / 10n,
      totalIssuanceRao: MAINNET_BLOCK.totalIssuanceRao,
      priceBits: ONE / 100n,
      alphaReserveRao: 2_000_000_000_000_000n,
      alphaOutRao: 3_000_000_000_000_000n,
      rootTaoRao: MAINNET_BLOCK.rootTaoRao,
    };
    const { taoRao, taoInRao, buyRao, alphaOutRao, split } = subnetBlock(input, spec);
    // A tenth of half a TAO, and the share's own rounding.
    expect(taoRao).toBe(49_999_999n);
    expect(taoInRao + buyRao <= taoRao).toBe(true);
    const paid = split.ownerRao + split.rootRao + split.serverRao + split.validatorRao;
    expect(paid <= alphaOutRao && paid >= alphaOutRao - 3n).toBe(true);
  });
});
