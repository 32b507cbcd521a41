import { CommandLineError, writeFiles } from '@taokit/command-line';
import { type StandardCase, seriesToCsv, standardCases, studyToJson, type YumaMode } from '@taokit/study';
import { loadEngine } from '@taokit/yuma';
import { type CaseRun, runCases } from './CaseRun.ts';
import type { CasesOptions } from './CasesOptions.ts';
import { runLookBack } from './lookBack.ts';
import { reportPage } from './reportPage.ts';
import { earningsText } from './textTable.ts';

const MODES: readonly YumaMode[] = ['classic', 'yuma3', 'liquid'];

/** Runs the cases, prints what validators earned, and writes the files; or lists the cases. */
export async function main(options: CasesOptions, names: readonly string[]): Promise<void> {
  const cases = names.length === 0 ? standardCases : names.map(caseOf);
  if (options.list) process.stdout.write(caseList());
  else await runAndWrite(options, cases);
}

async function runAndWrite(options: CasesOptions, cases: readonly StandardCase[]): Promise<void> {
  const { mode, epochs, resetBonds } = options;
  const engine = await loadEngine();
  const runs = runCases(engine, { cases, modes: mode === undefined ? MODES : [mode], epochs, resetBonds });
  process.stdout.write(`${earningsText(runs)}\n`);
  writeFiles([
    ['Report', options.report, () => reportPage(runs, runLookBack(engine), engine.name)],
    ['JSON', options.json, () => `${studyToJson(runs)}\n`],
    ['CSV', options.csv, () => allToCsv(runs)],
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
