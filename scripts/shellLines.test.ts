/** Every line of a `sh` block: guides' lines run as they stand, those of other pages have commands and options that exist. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '@taokit/testing/files';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from './lib/runCommand.ts';
import { workspacePackages } from './lib/workspacePackages.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
/** Where commands write their files. */
const folder = mkdtempSync(join(tmpdir(), 'taokit-shell-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a reader installs besides taokit. */
const FOREIGN = ['@polkadot/api', 'valibot', 'vitest'];
/** Of another toolchain, which is not there everywhere: the page says what it is for. */
const RUST = /^(rustup|cargo) /;
/** Of a reader's own project: the example of that project is run by a test of its own. */
const OF_THE_READER = ['npx vitest run'];
/** What goes on until somebody ends it, with the option that makes it say how it would. */
const ENDLESS = ['devnet', 'explorer'];

const helps = new Map<string, string>();
const guides = linesOf(markdownBelow('docs/guides'));
const others = linesOf([
  'README.md',
  'CONTRIBUTING.md',
  ...['docs/rooms', 'docs/tutorials', 'packages', 'examples', 'benchmarks', 'assembly'].flatMap(
    markdownBelow,
  ),
]);
const all = [...new Set([...guides, ...others])];

describe('shell lines', () => {
  test('each is of a kind that is tested here', () => {
    const known = /^npx -y pnpm@12 |^npm install |^npx @taokit\/devnet( |$)/;
    const odd = all.filter((line) => !known.test(line) && !RUST.test(line) && !OF_THE_READER.includes(line));
    expect(odd).toEqual([]);
  });

  test.each(all.filter((line) => line.startsWith('npm install ')))('%s: packages that there are', (line) => {
    const published = [...workspacePackages().map(({ name }) => name), ...FOREIGN];
    const named = line
      .split(' ')
      .slice(2)
      .filter((word) => !word.startsWith('--'));
    expect(published).toEqual(expect.arrayContaining(named));
  });

  test.each(pnpmLines(all))('%s: a command with these options', (line) => {
    const { command, args } = partsOf(line);
    if (command === 'install') return;
    expect(Object.keys(scripts)).toContain(command);
    for (const option of args.match(/--[a-z-]+/g) ?? [])
      expect(helpOf(`${scripts[command]} ${wordsBefore(args)}`)).toContain(option);
  });

  test.each(pnpmLines([...new Set(guides)]))('%s: runs as the guide has it', (line) => {
    const { command, args } = partsOf(line);
    if (ENDLESS.includes(command)) return;
    const { status, output } = runCommand('sh', ['-c', `${scripts[command]} ${args}`], {
      env: { INIT_CWD: folder },
    });
    expect(output).not.toMatch(/Error/);
    expect(status).toBe(0);
  });
});

function pnpmLines(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.startsWith('npx ') && !OF_THE_READER.includes(line));
}

function partsOf(line: string): { readonly command: string; readonly args: string } {
  // The installed command is the repository's own.
  const ours = line.replace('npx @taokit/devnet', 'npx -y pnpm@12 devnet');
  const [, command, args] = /^npx -y pnpm@12 (?:-s )?(\S+) ?(.*)$/.exec(ours)!;
  return { command: command!, args: args!.replace(/ > \S+$/, '') };
}

/** What a command says about itself, asked once. */
function helpOf(line: string): string {
  const said = helps.get(line) ?? runCommand('sh', ['-c', `${line} --help`]).output;
  helps.set(line, said);
  return said;
}

/** Subcommands come before options, and have options of their own. */
function wordsBefore(args: string): string {
  return /^[a-z ]*/.exec(args)![0];
}

/** The lines of all `sh` blocks, without comments and what is set before a command. */
function linesOf(files: readonly string[]): readonly string[] {
  const blocks = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^```sh\n(.*?)^```/gms)]);
  return blocks
    .flatMap(([, block]) =>
      block!.split('\n').map((line) =>
        line
          .replace(/\s+#.*/, '')
          .replace(/^(?:[A-Z_]+=\S+ )+/, '')
          .trim(),
      ),
    )
    .filter((line) => line !== '');
}

function markdownBelow(below: string): readonly string[] {
  return filesBelow(below)
    .filter((name) => name.endsWith('.md') && !name.startsWith('api/'))
    .map((name) => join(below, name));
}
