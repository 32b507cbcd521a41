import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultGuaranteeStudy, runGuarantees, studyToJson } from '@taokit/study';
import { loadEngine } from '@taokit/yuma';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from './lib/runCommand.ts';

const folder = mkdtempSync(join(tmpdir(), 'taokit-studies-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SIZE = ['--points', '3', '--samples', '2', '--uids', '40', '--validators', '9', '--seed', '5'];

function guarantees(...args: readonly string[]): string {
  const { status, output } = runCommand('tsx', ['scripts/guarantees.ts', ...args]);
  expect(status, output).toBe(0);
  return output;
}

describe('guarantees', () => {
  const report = ['--report', join(folder, 'report.html')];
  const [whole, one, two, merged] = ['whole', 'one', 'two', 'merged'].map((name) =>
    join(folder, `${name}.json`),
  ) as [string, string, string, string];

  test('behaviour: threads, and processes that share the study, come to what one thread without them comes to', async () => {
    const network = { uids: 40, validators: 9 };
    const study = defaultGuaranteeStudy({ network, points: 3, samples: 2, seed: 5 });
    const expected = `${studyToJson({ study, surfaces: runGuarantees(await loadEngine(), study) })}\n`;
    const output = guarantees(...SIZE, ...report, '--json', whole, '--workers', '3');
    expect(output).toContain('kappa 0.5, penalty 1, deviation 0.4');
    expect(output).toContain('154/154 parts');
    expect(readFileSync(whole, 'utf8')).toBe(expected);
    expect(guarantees(...SIZE, '--shard', '1/2', '--json', one, '--workers', '1')).toContain('77/77 parts');
    guarantees(...SIZE, '--shard', '2/2', '--json', two, '--workers', '2');
    guarantees('merge', two, one, ...report, '--json', merged);
    expect(readFileSync(merged, 'utf8')).toBe(expected);
  });

  test('behaviour: passes its options on, and the exit code back', () => {
    expect(runCommand('tsx', ['scripts/guarantees.ts', '--points', '1'])).toMatchObject({ status: 2 });
  });
});

describe('cases', () => {
  test('behaviour: passes its options on, and the exit code back', () => {
    expect(runCommand('tsx', ['scripts/cases.ts', '--list']).output).toContain('kappa-first');
    expect(runCommand('tsx', ['scripts/cases.ts', '99'])).toMatchObject({ status: 2 });
  });
});
