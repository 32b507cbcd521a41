import { type GuaranteeRules, type GuaranteeSurface, requiredUtility } from '@taokit/study';

/** The surfaces of one set of rules, by honest stake. */
export interface RuleGroup {
  /** The rules. */
  readonly rules: GuaranteeRules;
  /** One surface per honest stake. */
  readonly surfaces: readonly GuaranteeSurface[];
}

/** Surfaces by rules, in their order. */
export function groupByRules(surfaces: readonly GuaranteeSurface[]): readonly RuleGroup[] {
  const groups = new Map<string, GuaranteeSurface[]>();
  for (const surface of surfaces) {
    const key = JSON.stringify(surface.rules);
    groups.set(key, [...(groups.get(key) ?? []), surface]);
  }
  return [...groups.values()].map((members) => ({ rules: members[0]!.rules, surfaces: members }));
}

/** Rules in a few words. */
export function rulesText({ kappa, bondsPenalty, weightDeviation }: GuaranteeRules): string {
  return `kappa ${kappa}, penalty ${bondsPenalty}, deviation ${weightDeviation}`;
}

/** A required utility in percent. */
export function utilityText(surface: GuaranteeSurface): string {
  const utility = requiredUtility(surface);
  return utility === null ? 'none' : `${(utility * 100).toFixed(1)}%`;
}

/** For people at a terminal: the honest utility that keeps the honest share of stake, by rules and stake. */
export function requirementsTable(surfaces: readonly GuaranteeSurface[]): string {
  const groups = groupByRules(surfaces);
  const stakes = groups[0]!.surfaces.map(({ honestStake }) => `${Math.round(honestStake * 100)}%`);
  const width = Math.max(...groups.map(({ rules }) => rulesText(rules).length));
  const line = (head: string, cells: readonly string[]) =>
    `${head.padEnd(width)}  ${cells.map((cell) => cell.padStart(6)).join(' ')}`;
  return [
    'Honest utility that keeps the honest share of stake, whatever the cabal sets; by honest stake:',
    line('', stakes),
    ...groups.map((group) => line(rulesText(group.rules), group.surfaces.map(utilityText))),
    '',
  ].join('\n');
}
