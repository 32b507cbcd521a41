import {
  CommandLineError,
  mergeShardFiles,
  outputFile,
  partsOfShard,
  shardToJson,
  writeFiles,
} from '@taokit/command-line';
import {
  type ScenarioSeries,
  type StandardCase,
  seriesToCsv,
  standardCase,
  standardCases,
  studyToJson,
  type YumaMode,
} from '@taokit/study';
import { type EpochEngine, loadEngine } from '@taokit/yuma';
import { type CaseRun, type CaseSelection, planCases, runCase } from './CaseRun.ts';
import type { CasesFiles, CasesOptions } from './CasesOptions.ts';
import { runLookBack } from './lookBack.ts';
import { reportPage } from './reportPage.ts';
import { earningsText } from './textTable.ts';

const COMMAND = 'cases';
const MODES: readonly YumaMode[] = ['classic', 'yuma3', 'liquid'];

/** A selection as a share's file has it: cases by name. */
type CasesStudy = Omit<CaseSelection, 'cases'> & { readonly cases: readonly string[] };

/** Runs the cases, prints what validators earned, and writes the files, of a share its parts alone; or lists the cases. */
export async function main(options: CasesOptions, names: readonly string[]): Promise<void> {
  const cases = names.length === 0 ? standardCases : names.map(caseOf);
  if (options.list) process.stdout.write(caseList());
  else await runAndWrite(options, cases);
}

async function runAndWrite(options: CasesOptions, cases: readonly StandardCase[]): Promise<void> {
  const { mode, epochs = null, resetBonds, shard, json } = options;
  const modes = mode === undefined ? MODES : [mode];
  const selection: CaseSelection = { cases, modes, epochs, resetBonds };
  const planned = planCases(selection);
  const engine = await loadEngine();
  const parts = partsOfShard(planned, shard).map((one) => runCase(engine, one, selection));
  if (shard === undefined) writeCases(engine, selection, { parts, files: options });
  else {
    const study: CasesStudy = { ...selection, cases: cases.map(({ name }) => name) };
    writeFiles([['Share', json, () => shardToJson({ command: COMMAND, study, shard, parts })]]);
  }
}

/** Puts the files of all shares together, and writes what one run would have written. */
export async function merge(options: CasesFiles, files: readonly string[]): Promise<void> {
  const { study, parts } = mergeShardFiles<CasesStudy, ScenarioSeries>(COMMAND, files);
  const selection = { ...study, cases: study.cases.map(standardCase) };
  writeCases(await loadEngine(), selection, { parts, files: options });
}

/** What came of a selection, in the order of its plan, and where to write it. */
interface CasesResult {
  readonly parts: readonly ScenarioSeries[];
  readonly files: CasesFiles;
}

function writeCases(engine: EpochEngine, selection: CaseSelection, { parts, files }: CasesResult): void {
  const runs = planCases(selection).map((planned, i) => ({ ...planned, series: parts[i]! }));
  const { report = outputFile('standard-cases.html'), json, csv } = files;
  process.stdout.write(`${earningsText(runs)}\n`);
  writeFiles([
    ['Report', report, () => reportPage(runs, runLookBack(engine), engine.name)],
    ['JSON', json, () => `${studyToJson(runs)}\n`],
    ['CSV', csv, () => allToCsv(runs)],
  ]);
}

function caseOf(text: string): StandardCase {
  const found = standardCases.find(({ name, number }) => name === text || String(number) === text);
  if (found !== undefined) return found;
  throw new CommandLineError(`There is no case ${JSON.stringify(text)}. See --list.`);
}

function caseList(): string {
  return standardCases
    .map(({ number, name, title }) => `${String(number ?? '').padStart(2)}  ${name.padEnd(30)}  ${title}\n`)
    .join('');
}

/** The series one below the other, with the case in the first column. */
function allToCsv(runs: readonly CaseRun[]): string {
  return runs
    .map(({ standardCase, series }, i) => {
      const [head, ...lines] = seriesToCsv(series).trimEnd().split('\n');
      const rows = lines.map((line) => `${standardCase.name},${line}\n`).join('');
      return i === 0 ? `case,${head}\n${rows}` : rows;
    })
    .join('');
}
