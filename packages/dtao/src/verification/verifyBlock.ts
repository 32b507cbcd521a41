import { MAINNET_SIMULATION_PARAMETERS } from '../blocks/blockOptions.ts';
import { computeNetworkEmission } from '../blocks/computeNetworkEmission.ts';
import type { SubnetBlockEmission } from '../blocks/EmissionNetwork.ts';
import { DtaoError } from '../DtaoError.ts';
import { check } from '../internal/check.ts';
import type { BalancerPool } from '../pools/balancer/BalancerPool.ts';
import type { BlockState, SubnetState } from './BlockState.ts';
import { blockStateRule } from './blockStateRule.ts';
import { emissionNetworkFromState, isPooled } from './emissionNetworkFromState.ts';
import { findTrade } from './findTrade.ts';
import type { BlockReport, ComparedRule, RuleDifference, RuleReport, SetAside } from './RuleReport.ts';

type Expected = SubnetBlockEmission<BalancerPool>;

/** A subnet of the block: what was stored before and after, and what was computed where its pool was read. */
interface Compared {
  readonly before: SubnetState;
  readonly after: SubnetState | undefined;
  readonly expected: Expected | undefined;
  readonly trade: SetAside | undefined;
}

/** One value of a subnet: what was computed and what is stored; `undefined` for what was not read. */
interface SubnetRule {
  readonly rule: ComparedRule;
  readonly unit: RuleReport['unit'];
  readonly expected: (expected: Expected) => bigint;
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
    expected: (e) => e.pool.quoteWeight,
    actual: ({ after }) => after?.quoteWeight,
  },
  {
    rule: 'TAO reservoir',
    unit: 'rao',
    expected: (e) => e.pool.taoReservoirRao ?? 0n,
    actual: ({ after }) => after?.taoReservoirRao,
  },
  {
    rule: 'alpha reservoir',
    unit: 'rao',
    expected: (e) => e.pool.alphaReservoirRao ?? 0n,
    actual: ({ after }) => after?.alphaReservoirRao,
  },
  {
    rule: 'TAO reserve',
    unit: 'rao',
    expected: (e) => e.pool.taoReserveRao,
    actual: ({ after }) => after?.taoReserveRao,
    isTraded: true,
  },
  {
    rule: 'alpha reserve',
    unit: 'rao',
    expected: (e) => e.pool.alphaReserveRao,
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
    // The smoothing grows with the subnet's age.
    actual: ({ before, after }) =>
      before.firstEmissionBlock === undefined ? undefined : after?.movingPriceBits,
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
 * const empty = { spec: 475, totalIssuanceRao: 0n, rootTaoRao: 0n, subnets: [] };
 * const before: BlockState = { ...empty, block: 9 };
 * const { rules } = verifyBlock(before, { ...empty, block: 10 });
 * console.log(rules.every(({ differences }) => differences.length === 0)); // true
 * ```
 */
export function verifyBlock(before: BlockState, after: BlockState): BlockReport {
  check(before, blockStateRule, 'before');
  check(after, blockStateRule, 'after');
  if (after.block !== before.block + 1)
    throw new DtaoError(`The states are of blocks ${before.block} and ${after.block}.`, {
      code: 'dtao/out-of-range',
      fix: 'Pass the states of two consecutive blocks.',
      values: { before: before.block, after: after.block },
    });
  // A new runtime computes the block after the one that set its code.
  const { spec } = before;
  const emission = computeNetworkEmission(emissionNetworkFromState(before), {
    spec,
    parameters: { ...MAINNET_SIMULATION_PARAMETERS, ...parametersOf(before) },
  });
  const compared = emission.subnets.map((expected) => compareSubnet(before, after, expected));
  return {
    block: after.block,
    spec,
    rules: [
      networkRule('block emission', 'rao', emission.emissionRao, before.blockEmissionRao),
      networkRule('bar', 'bits', emission.barBits, after.gateBarBits),
      ...SUBNET_RULES.map((rule) => subnetRule(rule, compared)),
    ],
  };
}

function parametersOf({ taoWeightU64, movingAlphaBits }: BlockState) {
  return {
    ...(taoWeightU64 === undefined ? {} : { taoWeightU64 }),
    ...(movingAlphaBits === undefined ? {} : { movingAlphaBits }),
  };
}

function compareSubnet(before: BlockState, after: BlockState, expected: Expected): Compared {
  const find = ({ subnets }: BlockState) => subnets.find(({ netuid }) => netuid === expected.netuid);
  const [was, is] = [find(before) as SubnetState, find(after)];
  if (!isPooled(was)) return { before: was, after: is, expected: undefined, trade: undefined };
  return { before: was, after: is, expected, trade: is && findTrade(expected, is) };
}

function networkRule(
  rule: ComparedRule,
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
