import { readFileSync } from 'node:fs';
import { computeInheritedStake, dropInertChildkeys } from '@taokit/dtao/dividends';
import { checkAlphaValues } from '@taokit/dtao/hyperparameters';
import { checkTimelockedPayload } from '@taokit/dtao/weights';
import { describe, expect, test } from 'vitest';

interface RuleCase {
  readonly kind: string;
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly spec425: unknown;
  readonly spec475: unknown;
}

// Those of the rules around the epoch that are Dynamic TAO's; the others run beside the epoch and the schedule.
const path = new URL('../../../../vectors/yuma-475/rules.json', import.meta.url);
const file = JSON.parse(readFileSync(path, 'utf8')) as
  | { readonly cases: readonly RuleCase[] }
  | readonly RuleCase[];
const cases = 'cases' in file ? file.cases : file;
const named = (name: string): RuleCase => {
  const found = cases.find((one) => one.name === name);
  if (found === undefined) throw new Error(`rules.json has no case ${name}.`);
  return found;
};

/** Stake of each hotkey after lending, whole units as in the case. */
function stakeAfterLending({ input }: RuleCase, spec: number): Record<string, number> {
  const own = input['own'] as Record<string, number>;
  const edges = input['childkeys'] as readonly [string, string, string][];
  const suspended = input['suspended'] as readonly string[];
  const state = (hotkey: string) => ({
    isSuspended: suspended.includes(hotkey),
    isOwnerHotkey: input['subnetOwnerHotkey'] === hotkey,
  });
  const stored = (hotkey: string) => ({
    ...state(hotkey),
    alphaRao: BigInt(own[hotkey]!),
    rootTaoRao: 0n,
    childProportionsU64: edges.filter(([parent]) => parent === hotkey).map(([, , part]) => BigInt(part)),
    parents: edges
      .filter(([, child]) => child === hotkey)
      .map(([parent, , part]) => ({
        ...state(parent),
        alphaRao: BigInt(own[parent]!),
        rootTaoRao: 0n,
        proportionU64: BigInt(part),
      })),
  });
  const inherited = (hotkey: string) => {
    const family = dropInertChildkeys(stored(hotkey), { spec });
    const parents = family.parents.map(({ alphaRao, proportionU64 }) => ({
      stakeRao: alphaRao,
      proportionU64,
    }));
    return Number(computeInheritedStake(family.alphaRao, family.childProportionsU64, parents));
  };
  return Object.fromEntries(Object.keys(own).map((hotkey) => [hotkey, inherited(hotkey)]));
}

describe('rules of spec 475 around the epoch', () => {
  test.each(['suspended-parent', 'suspended-parent-owner'])('%s', (name) => {
    const one = named(name);
    expect(stakeAfterLending(one, 425)).toEqual(one.spec425);
    expect(stakeAfterLending(one, 475)).toEqual(one.spec475);
  });

  test('timelock-sizes', () => {
    const { input, spec425, spec475 } = named('timelock-sizes');
    const sizes = input['bytes'] as readonly number[];
    const names = (consensus: 'Yuma' | 'Null', mechanisms: number, spec: number) =>
      sizes.map((bytes) => {
        const outcome = checkTimelockedPayload({ bytes, consensus, mechanisms }, { spec });
        if (outcome.ok) return 'ok';
        return outcome.refusal === 'DoesNotDecode' ? 'does not decode' : outcome.refusal;
      });
    expect(names('Yuma', 1, 425)).toEqual(spec425);
    expect({ yuma: names('Yuma', 1, 475), null2mechanisms: names('Null', 2, 475) }).toEqual(spec475);
  });

  test('alpha-low-bound', () => {
    const { input, spec425, spec475 } = named('alpha-low-bound');
    const names = (spec: number) =>
      (input['alphaLow'] as readonly number[]).map((alphaLowU16) => {
        const values = { isLiquidAlphaEnabled: true, alphaLowU16, alphaHighU16: 58_982 };
        const outcome = checkAlphaValues(values, { spec });
        return outcome.ok ? 'ok' : outcome.refusal;
      });
    expect(names(425)).toEqual(spec425);
    expect(names(475)).toEqual(spec475);
  });
});
