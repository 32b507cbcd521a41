import { lineChart } from '@taokit/charts';
import { type GuaranteeRules, requiredUtility } from '@taokit/study';
import type { RuleGroup } from '../requirements.ts';

/** One rule that is varied while the others stay as in the first group. */
interface Sweep {
  readonly title: string;
  readonly rule: 'kappa' | 'bondsPenalty' | 'weightDeviation';
  readonly caption: string;
}

const SWEEPS: readonly Sweep[] = [
  {
    title: 'Kappa: the share of stake that decides',
    rule: 'kappa',
    caption: 'A majority below kappa is not protected at all; a low kappa lets a cabal decide sooner.',
  },
  {
    title: 'Bonds penalty',
    rule: 'bondsPenalty',
    caption: 'The more weight above consensus is cut from bonds, the less a cabal earns from its claims.',
  },
  {
    title: 'Weight deviation: how subjective weights are',
    rule: 'weightDeviation',
    caption: 'The more honest validators differ, the easier claims hide among their weights.',
  },
];
/** What the validators' part of emission is compared at. */
const VALIDATOR_SHARES = [0, 0.25, 0.5];

/** Required utility against honest stake: a chart per swept rule, and one for the validators' part of emission. */
export function requirementCharts(groups: readonly RuleGroup[]): string[] {
  const sweeps = SWEEPS.map(({ title, rule, caption }) =>
    requirementChart(
      title,
      caption,
      groupsOf(groups, rule).map((group) => ({ name: `${group.rules[rule]}`, group, validatorShare: 0.5 })),
    ),
  );
  return [
    ...sweeps,
    requirementChart(
      "Validators' part of emission",
      'Dividends protect better than incentive: the chain gives halves.',
      VALIDATOR_SHARES.map((share) => ({ name: `${share}`, group: groups[0]!, validatorShare: share })),
    ),
  ];
}

function requirementChart(
  title: string,
  caption: string,
  lines: readonly { readonly name: string; readonly group: RuleGroup; readonly validatorShare: number }[],
): string {
  return lineChart({
    title,
    caption,
    xLabel: '% of stake that is honest',
    yLabel: 'required honest utility',
    format: 'percent',
    fromZero: false,
    series: lines.map(({ name, group, validatorShare }) => ({
      name,
      points: group.surfaces.flatMap((surface) => {
        const utility = requiredUtility(surface, validatorShare);
        return utility === null ? [] : [{ x: Math.round(surface.honestStake * 100), y: utility }];
      }),
    })),
  });
}

/** The groups in which only one rule differs from the first group's, by that rule. */
function groupsOf(groups: readonly RuleGroup[], rule: Sweep['rule']): readonly RuleGroup[] {
  const base = groups[0]!.rules;
  const others = (rules: GuaranteeRules) => JSON.stringify({ ...rules, [rule]: 0 });
  return groups
    .filter(({ rules }) => others(rules) === others(base))
    .toSorted((a, b) => a.rules[rule] - b.rules[rule]);
}
