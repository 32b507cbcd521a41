import { runCommandLine, writeFiles } from '@taokit/example-charts/text';
import { loadEngine } from '@taokit/yuma';
import { seriesToCsv, standardCases, studyToJson } from '@taokit/yuma/study';
import { type CaseRun, runCases } from './CaseRun.ts';
import { CasesError } from './CasesError.ts';
import { runLookBack } from './lookBack.ts';
import { type CommandOptions, parseOptions, USAGE } from './options.ts';
import { reportPage } from './reportPage.ts';
import { earningsText } from './textTable.ts';

/**
 * The command: reads options, runs the cases, prints what validators earned, and writes the files.
 *
 * @param args - what follows the command
 * @returns the exit code: 0, or 2 for a bad option
 */
export function main(args: readonly string[]): Promise<number> {
  return runCommandLine(args, { parse: parseOptions, refusal: CasesError, usage: USAGE, run: listOrRun });
}

async function listOrRun(options: CommandOptions): Promise<void> {
  if (options.list) process.stdout.write(caseList());
  else await runCommand(options);
}

async function runCommand(options: CommandOptions): Promise<void> {
  const engine = await loadEngine();
  const runs = runCases(engine, options);
  process.stdout.write(`${earningsText(runs)}\n`);
  writeFiles([
    ['Report', options.report, () => reportPage(runs, runLookBack(engine), engine.name)],
    ['JSON', options.json, () => `${studyToJson(runs)}\n`],
    ['CSV', options.csv, () => allToCsv(runs)],
  ]);
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
