import { readFileSync } from 'node:fs';
import { readVectorResults } from '../vectors/results.ts';
import { benchTable, epochTable, machineLine, readBenches } from './benchTables.ts';
import { withSection } from './markedSection.ts';
import { NAMES_PAGE, namesPage } from './namesPage.ts';
import { vectorsTable } from './vectorsTable.ts';

/** A page that is written, whole or in part, from results and registries. */
export interface WrittenPage {
  readonly file: string;
  readonly text: string;
}

const SPEED_PAGE = 'docs/guides/speed.md';

const SPEED = `# Speed

<!-- Written by \`npx -y pnpm@12 tables\` from benchmarks/results; a test holds it to them. -->

Milliseconds, less is better. [How anything is measured](../../benchmarks/README.md): right before fast, warm, in turns, medians. Compare columns of a
table, not tables: they are of different days and machines.`;

/** Every page that is written, as it should be. */
export async function writtenPages(): Promise<readonly WrittenPage[]> {
  return [
    {
      file: 'README.md',
      text: withSection(withSection(read('README.md'), 'vectors', vectors()), 'bench', epochs()),
    },
    {
      file: 'docs/guides/exactness.md',
      text: withSection(read('docs/guides/exactness.md'), 'vectors', vectors()),
    },
    { file: SPEED_PAGE, text: speedPage() },
    { file: NAMES_PAGE, text: await namesPage() },
  ];
}

function vectors(): string {
  const results = readVectorResults();
  return `\`npx -y pnpm@12 vectors --save\`, ${results.date}:\n\n${vectorsTable(results)}`;
}

function epochs(): string {
  const bench = readBenches().find(({ name }) => name === 'epoch')!;
  return `${machineLine(bench)}\n\n${epochTable(bench)}`;
}

function speedPage(): string {
  const sections = readBenches().map(
    (bench) => `## ${bench.name}\n\n${machineLine(bench)}\n\n${benchTable(bench)}`,
  );
  return `${[SPEED, ...sections].join('\n\n')}\n`;
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
