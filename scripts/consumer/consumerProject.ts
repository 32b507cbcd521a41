import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packTarballs } from '../lib/packTarballs.ts';
import { type CommandResult, runCommand } from '../lib/runCommand.ts';
import { workspacePackages } from '../lib/workspacePackages.ts';

/** An empty project outside the workspace that installed the packages as a stranger would. */
export interface ConsumerProject {
  readonly folder: string;
  /** Writes a file of the project. */
  write(file: string, text: string): void;
  /** Installs more; the packages stay as they are. */
  install(...packages: readonly string[]): CommandResult;
  /** Runs a program of the project in it. */
  run(command: string, ...args: readonly string[]): CommandResult;
  /** Runs a program of the project in one of its folders. */
  runIn(inner: string, command: string, ...args: readonly string[]): CommandResult;
  remove(): void;
}

/**
 * Packs the packages and installs them, beside the programs of this folder and a golden vector. With `TAOKIT_RELEASE` in the environment
 * they come from the registry, as a release was published to it: `pnpm release:rehearse` runs the tests of this folder like that.
 *
 * @param vector - what is written to `vector.json`
 * @param only - which packages; all of them when left out
 */
export function createConsumerProject(vector: unknown, only?: readonly string[]): ConsumerProject {
  const folder = mkdtempSync(join(tmpdir(), 'taokit-consumer-'));
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const install = (...packages: readonly string[]) =>
    runCommand('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: folder });
  const runIn = (inner: string, command: string, ...args: readonly string[]) => {
    // A tool the project installed, otherwise one of the machine.
    const path = `${join(folder, 'node_modules/.bin')}:${process.env['PATH']}`;
    return runCommand(command, args, {
      cwd: join(folder, inner),
      env: { NODE_NO_WARNINGS: '1', PATH: path },
    });
  };
  const run = (command: string, ...args: readonly string[]) => runIn('.', command, ...args);
  write('package.json', JSON.stringify({ private: true, type: 'module' }));
  write('vector.json', JSON.stringify(vector));
  for (const file of ['runCase.mjs', 'runStudy.mjs'])
    write(file, readFileSync(resolve('scripts/consumer', file), 'utf8'));
  const { status, output } = install(...installable(folder, only));
  if (status !== 0) throw new Error(`npm install of the packages failed:\n${output}`);
  return {
    folder,
    write,
    install,
    run,
    runIn,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Names of published packages, or files of packed ones. */
function installable(folder: string, only?: readonly string[]): readonly string[] {
  const isWanted = (name: string) => only?.includes(name) ?? true;
  const version = process.env['TAOKIT_RELEASE'];
  if (version === undefined)
    return packTarballs(folder)
      .filter(({ of }) => isWanted(of.name))
      .map(({ file }) => file);
  return workspacePackages()
    .filter(({ name }) => isWanted(name))
    .map(({ name }) => `${name}@${version}`);
}
