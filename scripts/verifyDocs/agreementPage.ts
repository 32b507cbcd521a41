import { SPEC_RULES, type SpecRule } from '@taokit/dtao/specs';
import {
  type BlockReport,
  blockStateFromStorage,
  type StoredItems,
  verifyBlock,
} from '@taokit/dtao/verification';
import { readVectors, type VectorFile } from '@taokit/testing';
import { markdownTable } from '../lib/markdownTable.ts';

/** Where the page lies. */
export const AGREEMENT_PAGE = 'docs/guides/what-agrees.md';

const INTRODUCTION = `# What agrees with the chain

<!-- Written by \`npx -y pnpm@12 verify:docs\` from the table of rules and from vectors/mainnet; a test holds it to both. -->

\`npx -y pnpm@12 verify FILE...\` computes a block from the storage before it and compares it, rule by rule, with the storage
after it. Anybody can hold this code to any block whose storage a node gives: \`--help\` says what a file holds. As a library it is
\`verifyBlock\` of [\`@taokit/dtao/verification\`](../../packages/dtao/README.md).`;

const BLOCKS = `## Real blocks, in every test run

Per block how many values were compared, all of them equal to the last unit: rao, bits of the fixed-point number, 10^-18 of a
weight. A dash: it was not copied.`;

const RULES = `## Every rule that changed

How each version of a rule is known to be the chain's. "The chain's code": golden vectors come from the chain's own code, compiled,
or from a running runtime. "Real storage": blocks of mainnet come out; those in bold in every test run. "Source only": read in the
release's source, never compared. "Modelled": rebuilt from a description.`;

/** The page's text. */
export function agreementPage(): string {
  const reports = readVectors('vectors/mainnet')
    .filter(({ json }) => json['kind'] === 'mainnet-block')
    .map(reportOf)
    .sort((a, b) => a.block - b.block);
  const blocks = new Set(reports.map(({ block }) => block));
  return `${[INTRODUCTION, BLOCKS, blockTable(reports), RULES, ruleTable(blocks)].join('\n\n')}\n`;
}

function reportOf({ json }: VectorFile): BlockReport {
  const [block, spec] = [json['block'] as number, json['spec'] as number];
  return verifyBlock(
    blockStateFromStorage(json['before'] as StoredItems, { block: block - 1, spec }),
    blockStateFromStorage(json['after'] as StoredItems, { block, spec }),
  );
}

function blockTable(reports: readonly BlockReport[]): string {
  const rules = reports[0]!.rules.map(({ rule }) => rule);
  const compared = rules.filter((_, i) => reports.some(({ rules }) => countOf(rules[i]!) > 0));
  const header = ['rule', ...reports.map(({ block, spec }) => `${grouped(block)}, spec ${spec}`)];
  const rows = compared.map((rule) => [
    rule,
    ...reports.map(({ rules }) => cellOf(rules.find((report) => report.rule === rule)!)),
  ]);
  return markdownTable([header, ...rows]);
}

type Report = BlockReport['rules'][number];

function countOf({ agreed, differences, setAside }: Report): number {
  return agreed + differences.length + setAside.length;
}

function cellOf(report: Report): string {
  const { agreed, differences, setAside } = report;
  if (countOf(report) === 0) return '-';
  const others = [
    ...(differences.length > 0 ? [`${differences.length} differ`] : []),
    ...(setAside.length > 0 ? [`${setAside.length} traded`] : []),
  ];
  return [String(agreed), ...others].join(', ');
}

function ruleTable(tested: ReadonlySet<number>): string {
  const header = ['rule', 'spec', 'since', 'what it says', 'known by', 'not computed here'];
  return markdownTable([header, ...SPEC_RULES.map((rule) => ruleRow(rule, tested))]);
}

function ruleRow(rule: SpecRule, tested: ReadonlySet<number>): string[] {
  const since = rule.block === undefined ? rule.date : `${rule.date}, block ${grouped(rule.block)}`;
  return [rule.rule, String(rule.spec), since, rule.what, evidenceOf(rule, tested), rule.notCovered ?? '-'];
}

function evidenceOf({ evidence, heldTo = [] }: SpecRule, tested: ReadonlySet<number>): string {
  const blocks = heldTo.map((block) => (tested.has(block) ? `**${grouped(block)}**` : grouped(block)));
  const phrases = {
    'chain-code': "the chain's code",
    'mainnet-storage': blocks.length === 0 ? 'real storage' : `real storage of ${blocks.join(', ')}`,
    source: evidence[0] === 'source' ? 'source only' : 'source',
    modelled: 'modelled',
  };
  return evidence.map((kind) => phrases[kind]).join('; ');
}

function grouped(block: number): string {
  return block.toLocaleString('en-US');
}
