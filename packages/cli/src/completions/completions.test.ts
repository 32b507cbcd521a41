import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestWorld, testWorld } from '../../testing/testIo.ts';
import { COMPLETION_SCRIPTS, type Shell } from './completionScripts.ts';

let world: TestWorld;
beforeAll(() => {
  world = testWorld();
});
afterAll(() => world.remove());

const complete = async (...words: readonly string[]) =>
  (await world.run(['__complete', ...words])).out
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t')[0]);

describe('what may follow', () => {
  test.each([
    [['que'], ['query']],
    [
      ['query', 'bal'],
      ['balance', 'balances'],
    ],
    [
      ['w', 'swap-'],
      ['swap-hotkey', 'swap-coldkey', 'swap-check'],
    ],
    [
      ['stake', 'add', '--net'],
      ['--netuid', '--network'],
    ],
    [['completions', ''], expect.arrayContaining(['bash', 'zsh', 'fish'])],
    [
      ['tx', 'add-stake', '--until', ''],
      ['included', 'finalized'],
    ],
    [['tx', 'set-hyperparameter', '--name', 'temp'], ['tempo']],
    [['nope', ''], []],
  ])('%j: %j', async (words, found) => {
    expect(await complete(...words)).toEqual(found);
  });

  test('nothing yet: every word', async () => {
    expect(await complete('')).toEqual(expect.arrayContaining(['query', 'tx', 'wallet', 'devnet', 'mcp']));
  });
});

describe('taokit completions', () => {
  const BIN = fileURLToPath(new URL('../bin/taokit.ts', import.meta.url));
  const TAOKIT = `taokit() { "${process.execPath}" --conditions=@taokit/source --import tsx "${BIN}" "$@"; }`;
  const inShell = (shell: Shell, script: string) =>
    spawnSync(shell, ['-c', script], {
      encoding: 'utf8',
      timeout: 60_000,
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    });
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const isMissing = (shell: Shell) => spawnSync(shell, ['--version']).error !== undefined;

  const shells = Object.keys(COMPLETION_SCRIPTS) as Shell[];
  test.each(shells)('%s: the script', async (shell) => {
    const { code, out } = await world.run(['completions', shell]);
    expect({ code, out }).toEqual({ code: 0, out: COMPLETION_SCRIPTS[shell] });
  });

  for (const shell of shells)
    test.skipIf(isMissing(shell))(`${shell} accepts it (skips without ${shell})`, () => {
      const file = join(world.folder, `completion.${shell}`);
      writeFileSync(file, COMPLETION_SCRIPTS[shell]);
      const syntax = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
      expect(syntax).toMatchObject({ status: 0, stderr: '' });
    });

  test.skipIf(isMissing('bash'))('bash completes a command (skips without bash)', () => {
    const { stdout, stderr } = inShell(
      'bash',
      `${TAOKIT}\neval "$(taokit completions bash)"\nCOMP_WORDS=(taokit query alpha-pr)\nCOMP_CWORD=2\n_taokit\nprintf '%s\\n' "\${COMPREPLY[@]}"`,
    );
    expect(stderr).toBe('');
    expect(stdout).toBe('alpha-price\nalpha-prices\n');
  });

  test.skipIf(isMissing('zsh'))('zsh completes a command at its prompt (skips without zsh)', () => {
    // A terminal of zsh's own: completion is of its line editor. Reading ends when what is awaited is there.
    const { stdout } = inShell(
      'zsh',
      `zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell ${quoted(`PS1='> '; autoload -U compinit; compinit -u -D; ${TAOKIT}; eval "$(taokit completions zsh)"; print rea''dy`)}
zpty -r shell seen '*ready*'
zpty -w -n shell $'taokit query alpha-pr\t\t'
zpty -r shell seen '*alpha-prices*'
print -r -- "$seen"
zpty -d shell`,
    );
    expect(stdout).toContain('alpha-prices');
  });

  test.skipIf(isMissing('fish'))('fish completes a command (skips without fish)', () => {
    const { stdout } = inShell(
      'fish',
      `function taokit; "${process.execPath}" --conditions=@taokit/source --import tsx "${BIN}" $argv; end\ntaokit completions fish | source\ncomplete -C 'taokit query alpha-pr'`,
    );
    expect(stdout).toContain('alpha-prices');
  });
});
