/**
 * The packages as a stranger gets them: packed, installed in an empty project outside the workspace, and used from ESM, from
 * require() and from a page that Vite built, with the golden vectors as judge.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packTarballs } from '../lib/packTarballs.ts';
import { runCommand } from '../lib/runCommand.ts';
import { CHROMIUM, runPage } from './runPage.ts';

const vector = JSON.parse(readFileSync('vectors/yuma/epoch/r17_n256_v64_d100_classic.json', 'utf8')) as {
  readonly expect: Readonly<Record<string, unknown>>;
};
const project = mkdtempSync(join(tmpdir(), 'taokit-consumer-'));

interface Outcome {
  readonly engine: string;
  readonly result: Readonly<Record<string, unknown>>;
}

beforeAll(() => {
  const tarballs = packTarballs(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  writeFileSync(join(project, 'vector.json'), JSON.stringify(vector));
  writeFileSync(join(project, 'runCase.mjs'), readFileSync(resolve('scripts/consumer/runCase.mjs')));
  const files = tarballs.map(({ file }) => file);
  const { status, output } = runCommand('npm', ['install', '--no-audit', '--no-fund', ...files], {
    cwd: project,
  });
  if (status !== 0) throw new Error(`npm install of the tarballs failed:\n${output}`);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

function runNode(file: string, source: string): Outcome {
  writeFileSync(join(project, file), source);
  const { status, output } = runCommand(process.execPath, [file], {
    cwd: project,
    env: { NODE_NO_WARNINGS: '1' },
  });
  if (status !== 0) throw new Error(output);
  return JSON.parse(output) as Outcome;
}

function expectVector({ engine, result }: Outcome) {
  expect(engine).toBe('wasm');
  const expected = Object.fromEntries(Object.keys(result).map((key) => [key, vector.expect[key]]));
  expect(result).toEqual(expected);
}

describe('installed packages compute a golden epoch', () => {
  test('from ESM', () => {
    expectVector(
      runNode(
        'main.mjs',
        `import { readFileSync } from 'node:fs';
         import * as yuma from '@taokit/yuma';
         import { runCase } from './runCase.mjs';
         console.log(JSON.stringify(await runCase(JSON.parse(readFileSync('vector.json', 'utf8')), yuma)));`,
      ),
    );
  });

  test('from require()', () => {
    expectVector(
      runNode(
        'main.cjs',
        `const yuma = require('@taokit/yuma');
         const vector = require('./vector.json');
         import('./runCase.mjs').then(({ runCase }) => runCase(vector, yuma)).then((o) => console.log(JSON.stringify(o)));`,
      ),
    );
  });

  test.skipIf(!existsSync(CHROMIUM))(`in a page built by Vite (skips without ${CHROMIUM})`, async () => {
    writeFileSync(
      join(project, 'index.html'),
      '<!doctype html><script type="module" src="/page.mjs"></script>',
    );
    writeFileSync(
      join(project, 'page.mjs'),
      `import * as yuma from '@taokit/yuma';
       import vector from './vector.json';
       import { runCase } from './runCase.mjs';
       runCase(vector, yuma).then((o) => { window.outcome = JSON.stringify(o); }, (e) => { window.outcome = String(e); });`,
    );
    expectVector(JSON.parse(await runPage(project)) as Outcome);
  });
});
