import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultGuaranteeStudy, runGuarantees, studyToJson } from '@taokit/study';
import { loadEngine } from '@taokit/yuma';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from './lib/runCommand.ts';

const folder = mkdtempSync(join(tmpdir(), 'taokit-studies-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function guarantees(workers: number): string {
  const json = join(folder, `${workers}.json`);
  const size = ['--points', '3', '--samples', '2', '--uids', '40', '--validators', '9', '--seed', '5'];
  const files = ['--report', join(folder, 'report.html'), '--json', json];
  const run = runCommand('tsx', ['scripts/guarantees.ts', ...size, ...files, '--workers', `${workers}`]);
  expect(run.output).toContain('kappa 0.5, penalty 1, deviation 0.4');
  expect(run.output).toContain('154/154 parts');
  expect(run.status).toBe(0);
  return readFileSync(json, 'utf8');
}

describe('guarantees', () => {
  test('behaviour: threads, one or three, come to what one thread without them comes to', async () => {
    const network = { uids: 40, validators: 9 };
    const study = defaultGuaranteeStudy({ network, points: 3, samples: 2, seed: 5 });
    const surfaces = runGuarantees(await loadEngine(), study);
    expect(guarantees(3)).toBe(`${studyToJson({ study, surfaces })}\n`);
    expect(guarantees(1)).toBe(`${studyToJson({ study, surfaces })}\n`);
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
