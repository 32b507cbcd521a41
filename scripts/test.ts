/** `pnpm test [ARGS]`: every test, then one line `N passed, N failed` counted from the runner's own report. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runCommand } from './lib/runCommand.ts';

const REPORT = 'node_modules/.cache/taokit/test-report.json';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  mkdirSync('node_modules/.cache/taokit', { recursive: true });
  rmSync(REPORT, { force: true });
  const { status } = runCommand(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`, ...args],
    { inherit: true },
  );
  const report = readReport();
  if (report === undefined) {
    console.error('The runner wrote no report.');
    return status === 0 ? 1 : status;
  }
  // A file that fails to load has no test in it, but it has failed.
  const broken = report.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0);
  const failed = report.numFailedTests + broken.length;
  const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : '';
  console.log(`${report.numPassedTests} passed, ${failed} failed${skipped}`);
  return failed > 0 && status === 0 ? 1 : status;
}

function readReport(): Report | undefined {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
