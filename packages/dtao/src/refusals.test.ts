/** What every function says of arguments that are no arguments: where, and what to pass; following it leads to a call that is taken. */
import { alpha, tao } from '@taokit/types';
import { describe, expect, test } from 'vitest';
import * as baskets from './baskets/index.ts';
import * as blocks from './blocks/index.ts';
import * as coinbase from './coinbase/index.ts';
import * as collateral from './collateral/index.ts';
import { DtaoError } from './DtaoError.ts';
import * as dividends from './dividends/index.ts';
import * as hotkeys from './hotkeys/index.ts';
import * as hyperparameters from './hyperparameters/index.ts';
import * as root from './index.ts';
import * as leasing from './leasing/index.ts';
import * as locks from './locks/index.ts';
import * as pools from './pools/index.ts';
import * as registration from './registration/index.ts';
import * as schedule from './schedule/index.ts';
import * as staking from './staking/index.ts';
import * as subnets from './subnets/index.ts';
import * as verification from './verification/index.ts';
import * as weights from './weights/index.ts';

type Call = (...args: readonly unknown[]) => unknown;
type Holder = Record<string, unknown>;

const ENTRIES = {
  root,
  baskets,
  blocks,
  coinbase,
  collateral,
  dividends,
  hotkeys,
  hyperparameters,
  leasing,
  locks,
  pools,
  registration,
  schedule,
  staking,
  subnets,
  verification,
  weights,
};

/** What an advice means that no pattern reads: by how it begins. */
const ADVICE: readonly (readonly [advice: string, value: () => unknown])[] = [
  ['true or false', () => true],
  ['a text', () => ''],
  ['an array', () => [undefined]],
  ['an object', () => ({})],
  ['a record', () => ({})],
  ['a function', () => () => new Uint8Array(32)],
  ['a Map of ticks', () => new Map()],
  ['a number of halvings', () => 0],
  ['an amount', () => tao('1')],
  ['alpha of subnet 0', () => alpha(0, '1')],
  ['the model of a pool', () => pools.poolModelAt()],
  ['the alpha of the hotkeys that earn', () => 1n],
  ['a bigint from 10^16', () => 5n * 10n ** 17n],
  ['undefined: root has no pool', () => undefined],
  ['an integer from 233, such as 475', () => 475],
];

/** A value as advised. */
function advised(advice: string): unknown {
  const known = ADVICE.find(([start]) => advice.startsWith(start));
  if (known !== undefined) return known[1]();
  if (/\bbits\b/i.test(advice)) return 1n;
  const least = /^an? (?:bigint|integer).*?(-?\d+)/.exec(advice)?.[1] ?? '1';
  if (advice.startsWith('a bigint')) return BigInt(least);
  if (advice.startsWith('an integer')) return Number(least);
  const literal = /^one of ([^,]+)/.exec(advice)?.[1];
  if (literal !== undefined) return JSON.parse(literal);
  const array = /^an? (\w+Array)(?: of (\d+) entries)?/.exec(advice);
  if (array?.[1] === 'Uint8Array') return new Uint8Array(Number(array[2] ?? 0));
  throw new Error(`No value is known for: ${advice}`);
}

/** Releases are not asked for by `check`; and some rules are older than those that are the default. */
const START: Readonly<Record<string, Holder>> = {
  computeLaunchTerms: { options: { spec: 240 } },
  runLaunchCoinbase: { parameters: { spec: 240 } },
  computeConstantProductUnstakeFee: { options: { spec: 240 } },
  stakingRulesAt: { options: { spec: 290 } },
  blockStateFromStorage: { origin: { spec: 475 } },
  runConcentratedCoinbase: { network: { spec: 290 } },
};

/** Functions without arguments, and those whose state has to fit together: tested beside them. */
const ELSEWHERE: readonly string[] = ['basketEscrowAccount', 'networkEmissionAt', 'verifyBlock'];

/** The steps of `input.fund.rows[0].pool`. */
const stepsOf = (path: string): readonly string[] => path.split(/[.[\]]+/).filter((step) => step !== '');

function put(args: unknown[], names: readonly string[], path: string, value: unknown): void {
  const [name, ...steps] = stepsOf(path);
  const at = names.indexOf(name!);
  if (at < 0) throw new Error(`${path} is no argument: ${names.join(', ')}`);
  let holder = args as unknown as Holder;
  let key = String(at);
  for (const step of steps) {
    holder = holder[key] as Holder;
    key = step;
  }
  holder[key] = value;
}

/** The names of a function's parameters: what stands between its brackets without what is in brackets there, the defaults. */
function parametersOf(call: Call): readonly string[] {
  const text = String(call);
  let list = '';
  for (let at = text.indexOf('('), depth = 0; at < text.length; at++) {
    const letter = text[at]!;
    if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter)) depth--;
    else if (depth === 1) list += letter;
    if (depth === 0) break;
  }
  return list.split(',').map((one) => one.replace(/=.*/s, '').trim());
}

function refusalOf(call: Call, args: readonly unknown[]): string | undefined {
  try {
    call(...args);
  } catch (error) {
    if (error instanceof DtaoError) return error.message;
    throw error;
  }
  return undefined;
}

/** Follows the advice until the call is taken; every path that was advised on. */
function follow(call: Call, names: readonly string[]): { args: unknown[]; paths: readonly string[] } {
  const start = structuredClone(START[call.name] ?? {});
  const args: unknown[] = names.map((name) => start[name]);
  const paths: string[] = [];
  for (let step = 0; step < 60; step++) {
    const message = refusalOf(call, args);
    if (message === undefined) return { args, paths };
    const [, path, advice] = /^(\S+) is .*?\. Pass (.*)\.$/s.exec(message) ?? [];
    if (path === undefined || step === 59) throw new Error(`Led nowhere: ${message}`);
    put(args, names, path, advised(advice!));
    paths.push(path);
  }
  throw new Error(`Led in circles: ${paths.join(', ')}`);
}

const calls = Object.entries(ENTRIES).flatMap(([entry, module]) =>
  Object.entries(module)
    .filter(
      ([name, value]) => typeof value === 'function' && /^[a-z]/.test(name) && !ELSEWHERE.includes(name),
    )
    .map(([name, call]) => [`${entry}: ${name}`, call as Call] as const),
);

describe('refusals', () => {
  test.each(calls)('%s', (_, call) => {
    const names = parametersOf(call);
    const { paths } = follow(call, names);
    for (const path of [...names, ...paths]) {
      const { args } = follow(call, names);
      put(args, names, path, Symbol('wrong'));
      expect(refusalOf(call, args)).toMatch(
        new RegExp(`^${path.replace(/[[\]]/g, '\\$&')} is (a symbol|Symbol)`),
      );
    }
  });
});
