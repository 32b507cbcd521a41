import { SPEC_RULES } from '@taokit/dtao/specs';
import { markdownTable } from '../lib/markdownTable.ts';

/** The first spec that no chain runs at, and the first after those. */
const [FIRST_WITHOUT, FIRST_WITH] = [298, 423];

/** What there is of specs before 475. */
export function olderSpecsSection(): string {
  const between = SPEC_RULES.filter(({ spec }) => spec >= FIRST_WITHOUT && spec < FIRST_WITH);
  const rows = between.map(({ spec, rule, evidence, notCovered }) => [
    String(spec),
    rule,
    evidence.join(', '),
    notCovered === undefined ? '' : 'in part',
  ]);
  return `## Specs before 475

- **423 to 475**: whole chains. Where a rule's table has no entry between 423 and 475 it is that of 475 from 423 on, or that of the last
  release that could be read; the entries are what is tested.
- **283 to 297**: whole chains of pools of concentrated liquidity, held to twelve recorded traces of a runtime of July 2025 (spec 300 of
  its build: \`spec: 300\` with \`parameters.economySpec\`).
- **${FIRST_WITHOUT} to ${FIRST_WITH - 1}**: no chain. A chain of such a spec is refused, \`chain/unsupported-spec\`, since its coinbase over those
  pools, and how its calls differ, are not here. What changed in the economy is, as functions of \`@taokit/dtao\`: ${between.length} versions of rules, each
  tested as far as it says. Calls, storage and events of these releases are not.

${markdownTable([['spec', 'rule', 'known by', 'covered'], ...rows.map(([spec, rule, by, part]) => [spec!, rule!, by!, part === '' ? 'yes' : part!])])}`;
}
