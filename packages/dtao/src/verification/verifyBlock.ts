import { DtaoError } from '../DtaoError.ts';
import type { BlockState, SubnetState } from './BlockState.ts';
import { computeExpectedShares } from './computeExpectedShares.ts';
import { computeExpectedSubnet, type ExpectedSubnet, isPooled } from './computeExpectedSubnet.ts';
import { findTrade } from './findTrade.ts';
import type { BlockReport, RuleDifference, RuleName, RuleReport, SetAside } from './RuleReport.ts';

/** A subnet of the block: what was stored before and after, and what was computed where its pool was read. */
interface Compared {
  readonly before: SubnetState;
  readonly after: SubnetState | undefined;
  readonly expected: ExpectedSubnet | undefined;
  readonly trade: SetAside | undefined;
}

/** One value of a subnet: what was computed and what is stored; `undefined` for what was not read. */
interface SubnetRule {
  readonly rule: RuleName;
  readonly unit: RuleReport['unit'];
  readonly expected: (expected: ExpectedSubnet) => bigint | undefined;
  readonly actual: (compared: Compared) => bigint | undefined;
  /** Whether a user's trade changes the value too. */
  readonly isTraded?: true;
}

const SUBNET_RULES: readonly SubnetRule[] = [
  { rule: 'TAO in', unit: 'rao', expected: (e) => e.taoInRao, actual: ({ after }) => after?.taoInRao },
  {
    rule: 'excess TAO',
    unit: 'rao',
    expected: (e) => e.excessTaoRao,
    actual: ({ after }) => after?.excessTaoRao,
  },
  { rule: 'alpha in', unit: 'rao', expected: (e) => e.alphaInRao, actual: ({ after }) => after?.alphaInRao },
  {
    rule: 'alpha out',
    unit: 'rao',
    expected: (e) => e.alphaOutEmissionRao,
    actual: ({ after }) => after?.alphaOutEmissionRao,
  },
  { rule: 'bought alpha', unit: 'rao', expected: (e) => e.boughtAlphaRao, actual: boughtAlpha },
  {
    rule: 'weight',
    unit: '1e-18',
    expected: (e) => e.quoteWeight,
    actual: ({ after }) => after?.quoteWeight,
  },
  {
    rule: 'TAO reserve',
    unit: 'rao',
    expected: (e) => e.taoReserveRao,
    actual: ({ after }) => after?.taoReserveRao,
    isTraded: true,
  },
  {
    rule: 'alpha reserve',
    unit: 'rao',
    expected: (e) => e.alphaReserveRao,
    actual: ({ after }) => after?.alphaReserveRao,
    isTraded: true,
  },
  {
    rule: 'outstanding alpha',
    unit: 'rao',
    expected: (e) => e.alphaOutRao,
    actual: ({ after }) => after?.alphaOutRao,
    isTraded: true,
  },
  {
    rule: 'root proportion',
    unit: 'bits',
    expected: (e) => e.rootProportionBits,
    actual: ({ after }) => after?.rootProportionBits,
  },
  {
    rule: 'moving price',
    unit: 'bits',
    expected: (e) => e.movingPriceBits,
    actual: ({ after }) => after?.movingPriceBits,
  },
];

/**
 * Computes block n from what was stored at the end of block n - 1 and compares every rule with what is stored at the end of n.
 *
 * The coinbase runs before the block's calls, so only the reserves, and the alpha outside them, show what users did in the
 * block. Where both sides of a pool moved beyond the emission in opposite directions, that is a trade: those values are set
 * aside by name. A state at which an epoch, a burn or a dissolution changed one side alone is reported as a difference.
 *
 * @param before - storage at n - 1
 * @param after - storage at n
 * @returns a report per rule; a rule of which nothing was read says so by its counts
 * @throws DtaoError where the states are not of consecutive blocks, or the shares read what was not in `before`
 *
 * @example
 * ```ts
 * import { verifyBlock, type BlockState } from '@taokit/dtao/verification';
 *
 * const emptyNetwork = (block: bigint): BlockState => ({ block, spec: 475, totalIssuanceRao: 0n, subnets: [] });
 * const { rules } = verifyBlock(emptyNetwork(9n), emptyNetwork(10n));
 * console.log(rules.every(({ differences }) => differences.length === 0)); // true
 * ```
 */
export function verifyBlock(before: BlockState, after: BlockState): BlockReport {
  if (after.block !== before.block + 1n)
    throw new DtaoError(`The states are of blocks ${before.block} and ${after.block}.`, {
      code: 'dtao/out-of-range',
      fix: 'Pass the states of two consecutive blocks.',
      values: { before: before.block, after: after.block },
    });
  // A new runtime computes the block after the one that set its code.
  const { spec } = before;
  const shares = computeExpectedShares(before, spec);
  const afterByNetuid = new Map(after.subnets.map((subnet) => [subnet.netuid, subnet]));
  const compared = before.subnets
    .filter(({ isEmittedTo }) => isEmittedTo)
    .map((subnet): Compared => {
      const expected = isPooled(subnet) ? computeExpectedSubnet(subnet, before, shares, spec) : undefined;
      const found = afterByNetuid.get(subnet.netuid);
      return {
        before: subnet,
        after: found,
        expected,
        trade: expected && found && findTrade(expected, found),
      };
    });
  return {
    block: after.block,
    spec,
    rules: [
      networkRule('block emission', 'rao', shares.blockEmissionRao, before.blockEmissionRao),
      networkRule('bar', 'bits', shares.barBits, after.gateBarBits),
      ...SUBNET_RULES.map((rule) => subnetRule(rule, compared)),
    ],
  };
}

function networkRule(
  rule: RuleName,
  unit: RuleReport['unit'],
  expected: bigint,
  actual: bigint | undefined,
): RuleReport {
  const differences =
    actual === undefined || actual === expected ? [] : [{ netuid: undefined, expected, actual }];
  const agreed = actual === expected ? 1 : 0;
  return { rule, unit, agreed, differences, setAside: [], notRead: actual === undefined ? 1 : 0 };
}

function subnetRule(rule: SubnetRule, compared: readonly Compared[]): RuleReport {
  const differences: RuleDifference[] = [];
  const setAside: SetAside[] = [];
  let agreed = 0;
  let notRead = 0;
  for (const subnet of compared) {
    const expected = subnet.expected && rule.expected(subnet.expected);
    const actual = rule.actual(subnet);
    if (expected === undefined || actual === undefined) notRead += 1;
    else if (expected === actual) agreed += 1;
    else if (rule.isTraded && subnet.trade !== undefined) setAside.push(subnet.trade);
    else differences.push({ netuid: subnet.before.netuid, expected, actual });
  }
  differences.sort((a, b) => Number(sizeOf(b) - sizeOf(a)));
  return { rule: rule.rule, unit: rule.unit, agreed, differences, setAside, notRead };
}

function sizeOf({ expected, actual }: RuleDifference): bigint {
  return expected > actual ? expected - actual : actual - expected;
}

/** From the chain's own count where it was read. */
function boughtAlpha({ before, after }: Compared): bigint | undefined {
  if (before.protocolAlphaRao === undefined || after?.protocolAlphaRao === undefined) return undefined;
  return after.protocolAlphaRao - before.protocolAlphaRao;
}
