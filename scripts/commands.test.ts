/** Every command that the README, a guide or another page shows exists, runs with `--help`, and refuses what is wrong. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '@taokit/testing/files';
import { describe, expect, test } from 'vitest';
import { runCommand } from './lib/runCommand.ts';
import { runPnpm } from './lib/runPnpm.ts';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/guides',
  'docs/tutorials',
  'packages',
  'examples',
  'benchmarks',
  'assembly',
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe('a command that a page shows', () => {
  test.each(shownCommands())('pnpm %s --help', (shown) => {
    const [command, ...args] = shown.split(' ');
    // Without pnpm, which takes longer to start than most of them: that it runs the script is tried once, and by names, below.
    const { status, output } = runCommand('sh', ['-c', `${scripts[command!]} ${args.join(' ')} --help`]);
    expect(output).toContain(`pnpm ${command}`);
    expect(output).toMatch(/^USAGE$/m);
    expect(status).toBe(0);
  });

  test('pnpm runs it with the options that follow', () => {
    const { status, output } = runPnpm(['bench', 'epoch', '--help']);
    expect(output).toMatch(/^USAGE$/m);
    expect(status).toBe(0);
  });

  test('no script has the name of a command of pnpm, which would run instead', () => {
    const own = runPnpm(['help', '--all']).output.matchAll(/^ {2,}([a-z][a-z-]*)\b/gm);
    // `pnpm start` and `pnpm test` run the scripts.
    const taken = new Set(
      [...own].map(([, name]) => name!).filter((name) => !['start', 'test'].includes(name)),
    );
    expect(taken).toContain('docs');
    expect(Object.keys(scripts).filter((name) => taken.has(name))).toEqual([]);
  });
});

describe('a command of the repository', () => {
  const own = Object.entries(scripts).filter(([, line]) => /^tsx .*scripts\/\w+\.ts/.test(line));

  test.each(own)('pnpm %s: a wrong option is one line and exit code 2', (_, line) => {
    const { status, output } = runCommand('sh', ['-c', `${line} --no-such-option`]);
    expect(output).toMatch(/^[^\n]*no-such-option[^\n]*\n$/);
    expect(status).toBe(2);
  });

  test.each([
    'vectors NO-SUCH-FOLDER',
    'verify NO-SUCH-FILE',
    'types:check NO-SUCH-FILE',
    'test NO-SUCH-PATH',
  ])('pnpm %s: one line and exit code 2', (shown) => {
    const [command, ...args] = shown.split(' ');
    const { status, output } = runCommand('sh', ['-c', `${scripts[command!]} ${args.join(' ')}`]);
    expect(output).toMatch(/^[^\n]*NO-SUCH-[^\n]*\n$/);
    expect(status).toBe(2);
  });

  test('pnpm site --out: refuses a folder of somebody else, which building would empty', () => {
    const folder = mkdtempSync(join(tmpdir(), 'taokit-out-'));
    writeFileSync(join(folder, 'mine.txt'), '');
    const { status, output } = runCommand('sh', ['-c', `${scripts['site']} --out ${folder}`]);
    rmSync(folder, { recursive: true });
    expect(output).toMatch(/^[^\n]* holds mine\.txt; [^\n]*\n$/);
    expect(status).toBe(2);
  });
});

/** The first cells of command tables, and what follows `pnpm@12` anywhere; without what stands for something else. */
function shownCommands(): readonly string[] {
  const pages = PAGES.flatMap((path) => (path.endsWith('.md') ? [path] : markdownBelow(path)));
  const texts = pages.map((path) => readFileSync(path, 'utf8'));
  const tables = texts.flatMap((text) => text.match(/^\| command .*\n\|[ :|-]+\n(?:\|.*\n)*/gm) ?? []);
  const cells = tables.flatMap((table) =>
    table
      .split('\n')
      .slice(2)
      .map((row) => row.split('|')[1] ?? ''),
  );
  const written = [
    ...cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, command]) => command!)),
    ...texts.flatMap((text) => [...text.matchAll(/pnpm@12 ([^`\n#|]+)/g)].map(([, command]) => command!)),
  ];
  const commands = written.map((command) =>
    command.replace(/["\]].*|\b(?!--)[A-Z]{3,}.*|\[.*|&&.*|--.*/g, '').trim(),
  );
  return [...new Set(commands)]
    .filter((command) => (command.split(' ')[0] ?? '') in scripts)
    .filter(isOurs)
    .sort();
}

function isOurs(command: string): boolean {
  return scripts[command.split(' ')[0]!]!.startsWith('tsx ');
}

/** The READMEs of packages and examples, and the guides. */
function markdownBelow(folder: string): readonly string[] {
  return filesBelow(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}
