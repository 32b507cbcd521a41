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

  test.each([
    { taoReserveRao: TAO - 1n, alphaReserveRao: ALPHA - 1n },
    { taoReserveRao: TAO - 1n, alphaReserveRao: ALPHA },
    { taoReserveRao: TAO, alphaReserveRao: ALPHA - 1n },
    { taoReserveRao: TAO, alphaReserveRao: ALPHA + 1n },
  ])('behaviour: no trade takes out of a pool without putting in: %o', (reserves) => {
    const quiet = withSubnet(after, 64, reserves);
    for (const rule of ['TAO reserve', 'alpha reserve'] as const)
      expect(ruleOf(rule, before, quiet).setAside).toEqual([]);
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

  test('behaviour: of the network what the runtime answers is compared, or said to be not read', () => {
    const network = { rule: 'block emission', unit: 'rao', setAside: [] };
    const answered = (blockEmissionRao: bigint) => ({ ...before, blockEmissionRao });
    expect(ruleOf('block emission', answered(500_000_000n), after)).toEqual({
      ...network,
      agreed: 1,
      differences: [],
      notRead: 0,
    });
    expect(ruleOf('block emission', answered(1n), after)).toEqual({
      ...network,
      agreed: 0,
      differences: [{ netuid: undefined, expected: 500_000_000n, actual: 1n }],
      notRead: 0,
    });
    const { blockEmissionRao: _, ...unread } = { blockEmissionRao: 0n, ...before };
    expect(ruleOf('block emission', unread, after)).toEqual({
      ...network,
      agreed: 0,
      differences: [],
      notRead: 1,
    });
    expect(ruleOf('bar', before, after).unit).toBe('bits');
  });

  test('behaviour: a subnet that is gone after the block is not read, by any rule', () => {
    const gone = { ...after, subnets: after.subnets.filter(({ netuid }) => netuid !== 64) };
    const here = verifyBlock(before, after).rules;
    const { rules } = verifyBlock(before, gone);
    for (const [at, { agreed, differences, setAside, notRead }] of rules.entries()) {
      expect(differences).toEqual([]);
      if (here[at]!.agreed + here[at]!.setAside.length > 1 && at > 1)
        expect(agreed + setAside.length + notRead).toBe(124);
    }
    expect(ruleOf('TAO in', before, gone)).toMatchObject({ agreed: 123, notRead: 1 });
    expect(ruleOf('bought alpha', withSubnet(before, 64, { protocolAlphaRao: 1n }), gone)).toMatchObject({
      differences: [],
    });
  });

  test('behaviour: of one reserve that was not read no trade is seen', () => {
    const { alphaReserveRao: _, ...half } = after.subnets.find(({ netuid }) => netuid === 64)!;
    const stored = {
      ...after,
      subnets: after.subnets.map((subnet) =>
        subnet.netuid === 64 ? { ...half, taoReserveRao: TAO + 1n } : subnet,
      ),
    };
    expect(ruleOf('TAO reserve', before, stored)).toMatchObject({
      setAside: [],
      differences: [{ netuid: 64 }],
    });
    const { taoReserveRao: __, ...other } = after.subnets.find(({ netuid }) => netuid === 64)!;
    const less = {
      ...after,
      subnets: after.subnets.map((subnet) =>
        subnet.netuid === 64 ? { ...other, alphaReserveRao: ALPHA + 1n } : subnet,
      ),
    };
    expect(ruleOf('alpha reserve', before, less)).toMatchObject({
      setAside: [],
      differences: [{ netuid: 64 }],
    });
  });

  test('behaviour: what the chain bought is compared where its count was read both times', () => {
    const from = withSubnet(before, 64, { protocolAlphaRao: 1_000n });
    const counted = (protocolAlphaRao: bigint) =>
      ruleOf('bought alpha', from, withSubnet(after, 64, { protocolAlphaRao }));
    const [wrong] = counted(1_000_000n).differences;
    expect(wrong).toMatchObject({ netuid: 64, actual: 999_000n });
    expect(counted(1_000n + wrong!.expected)).toMatchObject({ differences: [] });
    const onlyAfter = ruleOf('bought alpha', before, withSubnet(after, 64, { protocolAlphaRao: 5n }));
    expect(onlyAfter.agreed + onlyAfter.differences.length).toBe(
      ruleOf('bought alpha', before, after).agreed,
    );
  });

  test('behaviour: a moving price is compared where the age of the subnet was read', () => {
    const { firstEmissionBlock: _, ...ageless } = before.subnets.find(({ netuid }) => netuid === 64)!;
    const young = (firstEmissionBlock?: number) => ({
      ...before,
      subnets: before.subnets.map((subnet) =>
        subnet.netuid !== 64 ? subnet : firstEmissionBlock ? { ...ageless, firstEmissionBlock } : ageless,
      ),
    });
    const priced = withSubnet(after, 64, { movingPriceBits: 1n });
    const seen = (was: BlockState) =>
      ruleOf('moving price', was, priced).differences.filter(({ netuid }) => netuid === 64);
    expect(seen(young())).toEqual([]);
    expect(seen(young(9_000_000))).toHaveLength(1);
    // The younger, the slower; and so with a smaller constant.
    const expected = (was: BlockState) => seen(was)[0]!.expected;
    expect(expected(young(9_000_000))).not.toBe(expected(young(9_173_000)));
    expect(expected({ ...young(9_000_000), movingAlphaBits: 1n })).not.toBe(expected(young(9_000_000)));
  });

  test('behaviour: what was read of the network decides the shares', () => {
    const differences = (rule: ComparedRule, change: Partial<BlockState>) =>
      ruleOf(rule, { ...before, ...change }, after).differences.length;
    const read = withSubnet(after, 64, { rootProportionBits: 0n });
    const root = (change: Partial<BlockState>) =>
      ruleOf('root proportion', { ...before, ...change }, read).differences.map(({ expected }) => expected);
    expect(root({})).toEqual(root({ taoWeightU64: 3_320_413_933_267_719_290n }));
    expect(root({ taoWeightU64: 1n << 62n })).not.toEqual(root({}));
    expect(differences('TAO in', { gateExponentBits: 1n << 64n })).toBeGreaterThan(30);
    expect(differences('TAO in', { gateBarBits: 1n << 63n })).toBeGreaterThan(30);
    // What was not read is as mainnet has it.
    const {
      gateExponentBits: _,
      barQuantileBits: __,
      barRank: ___,
      ...plain
    } = before as unknown as Record<string, unknown>;
    expect(verifyBlock(plain as never, after).rules).toEqual(verifyBlock(before, after).rules);
  });

  test('behaviour: a subnet that is not emitted to is not compared, and its share is of the others', () => {
    const without = withSubnet(before, 64, { isEmittedTo: false });
    const { agreed, differences, notRead } = ruleOf('TAO in', without, after);
    expect(agreed + differences.length + notRead).toBe(123);
    expect(differences.length).toBeGreaterThan(30);
    expect(
      ruleOf('TAO in', withSubnet(before, 64, { emissionEnabled: false }), after).differences,
    ).toContainEqual(expect.objectContaining({ netuid: 64, expected: 0n }));
  });

  test('behaviour: a difference below counts as much as one above', () => {
    const [a, b] = before.subnets.filter(({ isEmittedTo }) => isEmittedTo).map(({ netuid }) => netuid);
    const stored = (netuid: number) => after.subnets.find((subnet) => subnet.netuid === netuid)!.taoInRao!;
    const changed = withSubnet(withSubnet(after, a!, { taoInRao: stored(a!) - 7n }), b!, {
      taoInRao: stored(b!) + 3n,
    });
    expect(ruleOf('TAO in', before, changed).differences.map(({ netuid }) => netuid)).toEqual([a, b]);
  });

  test('behaviour: what is refused says what is missing, and where to read it', () => {
    const fix = 'Read it at block n - 1: the shares of all subnets depend on it.';
    const message = (field: string) => `The state of the block before has no ${field}. ${fix}`;
    const { totalIssuanceRao: _, ...noIssuance } = before;
    const { rootTaoRao: __, ...noRoot } = before;
    const { minerBurnedBits: ___, ...subnet } = before.subnets[0]!;
    const { taoReserveRao: ____, ...poolless } = before.subnets[0]!;
    for (const [state, field] of [
      [noIssuance, 'totalIssuanceRao'],
      [noRoot, 'rootTaoRao'],
      [{ ...before, subnets: [subnet] }, `minerBurnedBits of subnet ${subnet.netuid}`],
      [{ ...before, spec: 421, subnets: [poolless] }, `pool of subnet ${poolless.netuid}`],
    ] as const)
      expect(() => verifyBlock(state, after)).toThrow(
        expect.objectContaining({ message: message(field), values: { field } }),
      );
    expect(() => verifyBlock(before, { ...after, block: block + 1 })).toThrow(
      expect.objectContaining({
        message: `The states are of blocks ${block - 1} and ${block + 1}. Pass the states of two consecutive blocks.`,
        values: { before: block - 1, after: block + 1 },
      }),
    );
    expect(() => verifyBlock(5 as never, after)).toThrow('before is 5');
    expect(() => verifyBlock(before, 5 as never)).toThrow('after is 5');
  });
});
