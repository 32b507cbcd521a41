import type { BlockReport, RuleDifference, RuleReport } from '@taokit/dtao/verification';

/** How many differences of one rule are printed. */
const SHOWN = 5;
const HEADER = ['rule', 'agree', 'differ', 'set aside', 'not read', 'largest difference'];

/** The report of one file. */
export interface FileReport extends BlockReport {
  readonly path: string;
  /** Names or keys in it that no rule reads. */
  readonly unused: readonly string[];
}

/** The report as text: a line per rule, the largest differences, every trade that was set aside, and what was not used. */
export function formatReport({ path, block, spec, rules, unused }: FileReport): string {
  const table = [HEADER, ...rules.map(row)];
  const widths = HEADER.map((_, column) => Math.max(...table.map((cells) => cells[column]!.length)));
  const lines = table.map((cells) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  );
  const leftOver = unused.length === 0 ? [] : [`no rule reads: ${unused.join(', ')}`];
  return [`${path}: block ${block}, spec ${spec}`, ...lines, ...rules.flatMap(details), ...leftOver].join(
    '\n',
  );
}

function row({ rule, unit, agreed, differences, setAside, notRead }: RuleReport): string[] {
  const [largest] = differences;
  const where = largest?.netuid === undefined ? '' : ` in subnet ${largest.netuid}`;
  return [
    rule,
    ...[agreed, differences.length, setAside.length, notRead].map(String),
    largest === undefined ? '-' : `${largest.actual - largest.expected} ${unit}${where}`,
  ];
}

function details({ rule, differences, setAside }: RuleReport): string[] {
  const rest = differences.length - SHOWN;
  return [
    ...differences
      .slice(0, SHOWN)
      .map((found) => `${rule}: ${placeOf(found)}expected ${found.expected}, stored ${found.actual}`),
    ...(rest > 0 ? [`${rule}: and ${rest} more`] : []),
    ...setAside.map(
      ({ netuid, name, taoRao, alphaRao }) =>
        `${rule}: subnet ${netuid} set aside: users ${name} alpha, ${signed(taoRao)} rao of TAO and ${signed(alphaRao)} rao of alpha in the pool`,
    ),
  ];
}

function placeOf({ netuid }: RuleDifference): string {
  return netuid === undefined ? '' : `subnet ${netuid}: `;
}

function signed(rao: bigint): string {
  return rao > 0n ? `+${rao}` : String(rao);
}
