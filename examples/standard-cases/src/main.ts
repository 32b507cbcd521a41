import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadEngine } from '@taokit/yuma';
import { seriesToCsv, standardCases, studyToJson } from '@taokit/yuma/study';
import { type CaseRun, runCases } from './CaseRun.ts';
import { CasesError } from './CasesError.ts';
import { type CommandOptions, parseOptions, USAGE } from './options.ts';
import { reportPage } from './reportPage.ts';
import { earningsText } from './textTable.ts';

/**
 * The command: reads options, runs the cases, prints what validators earned, and writes the files.
 *
 * @param args - what follows the command
 * @returns the exit code: 0, or 2 for a bad option
 */
export async function main(args: readonly string[]): Promise<number> {
  let options: CommandOptions;
  try {
    options = parseOptions(args);
  } catch (error) {
    if (!(error instanceof CasesError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  if (options.help) process.stdout.write(USAGE);
  else if (options.list) process.stdout.write(caseList());
  else await runCommand(options);
  return 0;
}

async function runCommand(options: CommandOptions): Promise<void> {
  const engine = await loadEngine();
  const runs = runCases(engine, options);
  process.stdout.write(`${earningsText(runs)}\n`);
  const files: readonly (readonly [name: string, file: string | undefined, text: () => string])[] = [
    ['Report', options.report, () => reportPage(runs, engine.name)],
    ['JSON', options.json, () => `${studyToJson(runs)}\n`],
    ['CSV', options.csv, () => allToCsv(runs)],
  ];
  for (const [name, file, text] of files) {
    if (file === undefined) continue;
    writeFileSync(resolve(file), text());
    process.stdout.write(`${name}: ${resolve(file)}\n`);
  }
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
