/** `pnpm clients`: what every client library can do against the devnet, as a table. See `--help`. */
import { buildCommand, type CommandLine, runCommandLine } from '@taokit/command-line';
import type { ClientOutcome } from '../packages/devnet/testing/clients/index.ts';

/** What became of a client: its outcomes, or why it was not run. */
interface Row {
  readonly name: string;
  readonly outcomes?: readonly ClientOutcome[];
  readonly skipped?: string;
}

const command = buildCommand({
  docs: {
    brief: 'What every client library can do against the devnet, as a table.',
    fullDescription:
      'Runs @polkadot/api, polkadot-api and dedot, and the Python SDK and btcli where TAOKIT_PYTHON_11 and TAOKIT_PYTHON_10 name interpreters that have them.',
  },
  parameters: {},
  func: run,
});

process.exitCode = await runCommandLine(command, 'pnpm clients', process.argv.slice(2));
// Some libraries keep timers.
process.exit();

async function run(this: CommandLine): Promise<void> {
  const { CLIENT_ACTIONS, interpreterOf, JS_CLIENTS, PYTHON_CLIENTS, runClient, runPythonClient } =
    await import('../packages/devnet/testing/clients/index.ts');
  const rows: Row[] = [];
  for (const client of JS_CLIENTS) rows.push({ name: client.name, outcomes: await runClient(client) });
  for (const client of PYTHON_CLIENTS) {
    const python = interpreterOf(client);
    rows.push(
      python === undefined
        ? { name: client.name, skipped: `${client.variable} names no interpreter` }
        : { name: client.name, outcomes: await runPythonClient(client, python) },
    );
  }
  const failed = printTable(
    CLIENT_ACTIONS.map(({ name }) => name),
    rows,
  );
  if (failed) this.exitCode = 1;
}

function printTable(actions: readonly string[], rows: readonly Row[]): boolean {
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log(`| ${'client'.padEnd(width)} | ${actions.join(' | ')} |`);
  console.log(`| ${'-'.repeat(width)} | ${actions.map((name) => '-'.repeat(name.length)).join(' | ')} |`);
  const failures: string[] = [];
  for (const { name, outcomes = [], skipped } of rows) {
    const cells = actions.map((action) => {
      const found = outcomes.find((outcome) => outcome.action === action);
      return (found === undefined ? '-' : found.failure === undefined ? 'yes' : 'NO').padEnd(action.length);
    });
    console.log(
      `| ${name.padEnd(width)} | ${cells.join(' | ')} |${skipped === undefined ? '' : ` ${skipped}`}`,
    );
    for (const { action, failure } of outcomes)
      if (failure !== undefined) failures.push(`${name}, ${action}: ${failure}`);
  }
  for (const failure of failures) console.log(failure);
  return failures.length > 0;
}
