import { htmlTable, page } from '@taokit/charts';
import { type GuaranteeStudy, type GuaranteeSurface, requiredUtility } from '@taokit/study';
import { groupByRules, type RuleGroup, rulesText, utilityText } from '../requirements.ts';
import { emissionMap, retainedMap, retentionLines } from './contours.ts';
import { requirementCharts } from './requirementCharts.ts';

const GLOSSARY = [
  {
    word: 'kappa',
    meaning:
      'The share of stake that decides: a weight counts up to what so much stake supports. 0.5 on the chain.',
  },
  {
    word: 'penalty',
    meaning: 'Bonds penalty: how much of a weight above consensus is cut before it buys bonds, from 0 to 1.',
  },
  {
    word: 'deviation',
    meaning: 'How far the weights of honest validators spread around what miners are worth.',
  },
  {
    word: 'honest utility',
    meaning: 'The part of all that is useful that the honest team’s miners provide.',
  },
  { word: 'cabal self-weight', meaning: 'The part of its weights that the cabal gives its own miners.' },
];

/** The report: a page in one file. */
export function reportPage(study: GuaranteeStudy, surfaces: readonly GuaranteeSurface[]): string {
  const groups = groupByRules(surfaces);
  const base = groups[0]!;
  const points = study.honestUtilities.length * study.cabalSelfWeights.length;
  return page({
    title: 'What Yuma Consensus guarantees',
    lead:
      'An honest team with most of the stake gives its own miners what they are worth. A cabal gives its miners whatever suits it. ' +
      'The honest team keeps its share of stake if its share of emission is at least as large. How much utility does that take?',
    facts: factsOf(study, base, surfaces.length * points * study.samples),
    sections: [
      {
        title: 'Honest stake against honest utility',
        lead: 'The least honest utility that keeps the honest share of stake, whatever the cabal sets, by the rules of consensus.',
        content: [...requirementCharts(groups), retainedMap(base), requiredTable(groups)],
      },
      {
        title: 'Where stake is kept',
        lead:
          'Each line belongs to one honest share of stake: on it the honest share of emission is the same, to its right it is larger. ' +
          'A line that stays left whatever the cabal claims is a guarantee.',
        content: groups.map(retentionLines),
      },
      {
        title: 'Retained honest emission',
        lead: 'The honest share of emission itself, for some shares of stake.',
        content: base.surfaces
          .filter(({ honestStake }) => [0.51, 0.6, 0.7, 0.9].includes(honestStake))
          .map(emissionMap),
      },
    ],
    glossary: GLOSSARY,
    footer:
      `Seed ${study.seed}. Every point is ${study.samples} epochs of ${study.network.uids} uids, computed bit for bit as the chain ` +
      'computes them, from no bonds. The same options give the same numbers.',
  });
}

function factsOf({ network, samples, rules, honestStakes }: GuaranteeStudy, base: RuleGroup, epochs: number) {
  const sixty = base.surfaces.find(({ honestStake }) => honestStake === 0.6);
  return [
    { name: 'epochs computed', value: epochs.toLocaleString('en-US') },
    { name: 'random networks', value: String(samples * honestStakes.length) },
    { name: 'uids, of which validators', value: `${network.uids}, ${network.validators}` },
    { name: 'sets of rules', value: String(rules.length) },
    { name: 'bonds', value: base.rules.mode },
    ...(sixty === undefined ? [] : [{ name: 'utility that keeps 60% of stake', value: utilityText(sixty) }]),
  ];
}

function requiredTable(groups: readonly RuleGroup[]): string {
  const stakes = groups[0]!.surfaces.map(({ honestStake }) => honestStake);
  return htmlTable<RuleGroup>({
    title: 'Honest utility that keeps the honest share of stake, by rules and share of stake',
    caption:
      'Whatever the cabal sets. “None”: at that share of stake no utility is enough. A red row has such a share.',
    columns: [
      { head: 'rules', cell: ({ rules }) => rulesText(rules) },
      ...stakes.map((stake, i) => ({
        head: `${Math.round(stake * 100)}%`,
        cell: ({ surfaces }: RuleGroup) => utilityText(surfaces[i]!),
        numeric: true,
      })),
    ],
    rows: groups,
    isAlarming: ({ surfaces }) => surfaces.some((surface) => requiredUtility(surface) === null),
  });
}
