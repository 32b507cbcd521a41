import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BlockState, SubnetState } from './BlockState.ts';
import { blockStateFromStorage } from './blockStateFromStorage.ts';
import type { ComparedRule } from './RuleReport.ts';
import { verifyBlock } from './verifyBlock.ts';

const file = new URL('../../../../vectors/mainnet/block-9173720.json', import.meta.url);
const { block, spec, ...snapshots } = JSON.parse(readFileSync(file, 'utf8'));
const before = blockStateFromStorage(snapshots.before, { block: block - 1, spec });
const after = blockStateFromStorage(snapshots.after, { block, spec });

/** The states with the fields of one subnet changed. */
function withSubnet(state: BlockState, netuid: number, changes: Partial<SubnetState>): BlockState {
  return {
    ...state,
    subnets: state.subnets.map((subnet) => (subnet.netuid === netuid ? { ...subnet, ...changes } : subnet)),
  };
}

function ruleOf(rule: ComparedRule, was: BlockState, is: BlockState) {
  return verifyBlock(was, is).rules.find((report) => report.rule === rule)!;
}

/** Reserves after the block of subnet 64, whose pool is among the largest. */
const [TAO, ALPHA] = reservesAfter(64);

function reservesAfter(netuid: number): [tao: bigint, alpha: bigint] {
  const probe = withSubnet(after, netuid, { taoReserveRao: 0n, alphaReserveRao: 0n });
  const rules = ['TAO reserve', 'alpha reserve'] as const;
  return rules.map((rule) => ruleOf(rule, before, probe).differences[0]!.expected) as [bigint, bigint];
}

describe('verifyBlock', () => {
  test('behaviour: a real block agrees in every value that was read', () => {
    const { rules, ...of } = verifyBlock(before, after);
    expect(of).toEqual({ block: 9_173_720, spec: 470 });
    expect(rules.flatMap(({ differences }) => differences)).toEqual([]);
    const agreed = Object.fromEntries(rules.map(({ rule, agreed }) => [rule, agreed]));
    expect(agreed).toMatchObject({ bar: 1, 'TAO in': 124, 'alpha out': 124, weight: 124, 'TAO reserve': 0 });
  });

  test('behaviour: a difference names the subnet, what was computed and what is stored; the largest comes first', () => {
    const [first, second] = before.subnets.filter(({ isEmittedTo }) => isEmittedTo);
    const stored = (netuid: number) => after.subnets.find((subnet) => subnet.netuid === netuid)!.taoInRao!;
    const [a, b] = [first!.netuid, second!.netuid];
    const changed = withSubnet(withSubnet(after, a, { taoInRao: stored(a) + 1n }), b, {
      taoInRao: stored(b) + 7n,
    });
    expect(ruleOf('TAO in', before, changed)).toMatchObject({
      agreed: 122,
      differences: [
        { netuid: b, expected: stored(b), actual: stored(b) + 7n },
        { netuid: a, expected: stored(a), actual: stored(a) + 1n },
      ],
    });
  });

  test('behaviour: reserves that only the emission moved agree', () => {
    const quiet = withSubnet(after, 64, { taoReserveRao: TAO, alphaReserveRao: ALPHA });
    expect(ruleOf('TAO reserve', before, quiet)).toMatchObject({ agreed: 1, differences: [], setAside: [] });
  });

  test('behaviour: what users bought or sold is set aside by name, with its amounts', () => {
    const bought = { taoReserveRao: TAO + 1_000n, alphaReserveRao: ALPHA - 90n };
    const sold = { taoReserveRao: TAO - 5n, alphaReserveRao: ALPHA + 60n };
    for (const [name, reserves] of Object.entries({ bought, sold }))
      for (const rule of ['TAO reserve', 'alpha reserve'] as const)
        expect(ruleOf(rule, before, withSubnet(after, 64, reserves))).toMatchObject({
          agreed: 0,
          differences: [],
          setAside: [
            {
              netuid: 64,
              name,
              taoRao: reserves.taoReserveRao - TAO,
              alphaRao: reserves.alphaReserveRao - ALPHA,
            },
          ],
        });
  });

  test.each([
    ['one reserve alone', { taoReserveRao: TAO + 1n, alphaReserveRao: ALPHA }],
    ['both the same way', { taoReserveRao: TAO + 1n, alphaReserveRao: ALPHA + 1n }],
  ])('behaviour: no trade moves %s: it stays a difference', (_, reserves) => {
    const report = ruleOf('TAO reserve', before, withSubnet(after, 64, reserves));
    expect(report).toMatchObject({ setAside: [], differences: [{ netuid: 64, actual: TAO + 1n }] });
  });

  test('behaviour: a subnet without a pool is counted as not read, and the others agree', () => {
    const { taoReserveRao: _, ...unread } = before.subnets.find(({ netuid }) => netuid === 64)!;
    const partial = {
      ...before,
      subnets: before.subnets.map((subnet) => (subnet.netuid === 64 ? unread : subnet)),
    };
    expect(ruleOf('TAO in', partial, after)).toMatchObject({ agreed: 123, differences: [], notRead: 1 });
  });

  test('behaviour: another moving price before makes the block differ', () => {
    const { movingPriceBits } = before.subnets.find(({ netuid }) => netuid === 64)!;
    const changed = withSubnet(before, 64, { movingPriceBits: movingPriceBits! * 2n });
    expect(ruleOf('TAO in', changed, after).differences.length).toBeGreaterThan(30);
  });

  test('behaviour: states of blocks that do not follow each other, or without what the shares read, are refused', () => {
    expect(() => verifyBlock(before, { ...after, block: block + 1 })).toThrow(
      expect.objectContaining({ code: 'dtao/out-of-range' }),
    );
    const { totalIssuanceRao: _, ...unread } = before;
    expect(() => verifyBlock(unread, after)).toThrow(expect.objectContaining({ code: 'dtao/missing-field' }));
    const { movingPriceBits: __, ...subnet } = before.subnets[0]!;
    expect(() => verifyBlock({ ...before, subnets: [subnet] }, after)).toThrow('movingPriceBits of subnet');
  });
});
