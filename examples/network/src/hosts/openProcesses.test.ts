import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const LONG_RUN = fileURLToPath(new URL('../../testing/longRun.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** Processes that were started for a run below a folder: it stands in what they were started with. */
function processesOf(folder: string): string[] {
  const { stdout } = spawnSync('ps', ['-A', '-ww', '-o', 'args'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return stdout.split('\n').filter((line) => line.includes(folder));
}

describe('openProcesses', () => {
  const hasPs = spawnSync('ps', ['-A', '-ww', '-o', 'args']).status === 0;

  test.skipIf(!hasPs).each(['SIGINT', 'SIGKILL'] as const)(
    'behaviour: ended by %s, no process and no folder stays (skipped where there is no ps)',
    async (signal) => {
      const folder = mkdtempSync(join(tmpdir(), 'taokit-long-run-'));
      const run = spawn(process.execPath, ['--import', 'tsx', '--conditions', '@taokit/source', LONG_RUN], {
        cwd: ROOT,
        env: { ...process.env, TMPDIR: folder },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const exit = once(run, 'exit');
      await once(run.stdout, 'data');
      // The chain, four validators, a client and five miners.
      expect(processesOf(folder).length).toBeGreaterThanOrEqual(11);
      run.kill(signal);
      await exit;
      await expect.poll(() => processesOf(folder), { timeout: 120_000 }).toEqual([]);
      await expect
        .poll(() => readdirSync(folder).filter((name) => name.startsWith('taokit')), { timeout: 120_000 })
        .toEqual([]);
      rmSync(folder, { recursive: true });
    },
    240_000,
  );
});
