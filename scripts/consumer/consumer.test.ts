/**
 * The packages as a stranger gets them: packed, installed in an empty project outside the workspace, and used from ESM, from
 * require() and from a page that Vite built, with the golden vectors as judge.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM, hasChromium } from '@taokit/testing/chromium';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ConsumerProject, createConsumerProject } from './consumerProject.ts';
import { runPage } from './runPage.ts';

const vector = JSON.parse(readFileSync('vectors/yuma/epoch/r17_n256_v64_d100_classic.json', 'utf8')) as {
  readonly expect: Readonly<Record<string, unknown>>;
};
/** Of the fixture keyfiles, which hold nothing. */
const PASSWORD = 'Testing 1234, äöü';
let consumer: ConsumerProject;

interface Outcome {
  readonly engine: string;
  readonly result: Readonly<Record<string, unknown>>;
}

beforeAll(() => {
  consumer = createConsumerProject(vector);
});
afterAll(() => consumer?.remove());

function runNode<Result = Outcome>(file: string, source: string): Result {
  consumer.write(file, source);
  const { status, output } = consumer.run(process.execPath, file);
  if (status !== 0) throw new Error(output);
  return JSON.parse(output) as Result;
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

  test.skipIf(!hasChromium)(`in a page built by Vite (skips without ${CHROMIUM})`, async () => {
    const outcome = await runPage(
      consumer.folder,
      `import * as yuma from '@taokit/yuma';
       import vector from './vector.json';
       import { runCase } from './runCase.mjs';
       runCase(vector, yuma).then((o) => { window.outcome = JSON.stringify(o); }, (e) => { window.outcome = String(e); });`,
    );
    expectVector(JSON.parse(outcome) as Outcome);
  });
});

describe('installed packages open a coldkey of the Python wallet', () => {
  const fixtures = 'packages/keys/fixtures/python-wallet';
  const coldkey = readFileSync(join(fixtures, 'coldkey-nacl'));
  const address = (
    JSON.parse(readFileSync(join(fixtures, 'coldkeypub.txt'), 'utf8')) as { ss58Address: string }
  ).ss58Address;
  const opening = `Uint8Array.from(atob('${coldkey.toString('base64')}'), (c) => c.charCodeAt(0))`;

  test('in Node', () => {
    const { opened } = runNode<{ opened: string }>(
      'coldkey.mjs',
      `import { openKeyfile } from '@taokit/keys/keyfile';
       const { account } = await openKeyfile(${opening}, { password: '${PASSWORD}' });
       console.log(JSON.stringify({ opened: account.address }));`,
    );
    expect(opened).toBe(address);
  });

  test.skipIf(!hasChromium)(`in a page's worker (skips without ${CHROMIUM})`, async () => {
    const opened = await runPage(
      consumer.folder,
      `import { openKeyfile } from '@taokit/keys/keyfile';
       import { argon2iInWorker } from '@taokit/keys/worker';
       openKeyfile(${opening}, { password: '${PASSWORD}', argon2i: argon2iInWorker() })
         .then(({ account }) => { window.outcome = account.address; }, (e) => { window.outcome = String(e); });`,
    );
    expect(opened).toBe(address);
  });
});

describe('the installed command', () => {
  test('taokit: its help, a scenario, and wrong input in one line with exit code 2', () => {
    const help = consumer.run('taokit', '--help');
    expect(help).toMatchObject({ status: 0, output: expect.stringMatching(/^ {2}query /m) });
    const example = consumer.run('taokit', 'simulate', 'scenario', '--example');
    consumer.write('scenario.json', example.output);
    expect(consumer.run('taokit', 'simulate', 'scenario', 'scenario.json')).toMatchObject({ status: 0 });
    const wrong = consumer.run('taokit', 'query', 'metagraph', 'one');
    expect(wrong).toMatchObject({ status: 2, output: expect.stringMatching(/^--netuid: [^\n]+\n$/) });
    expect(consumer.run('taokit', 'devnet', '--help').output).toContain('taokit devnet');
  });
});

describe('installed packages run studies', () => {
  const source = `import * as yuma from '@taokit/yuma';
     import * as study from '@taokit/study';
     import { runStudy } from './runStudy.mjs';`;

  test.skipIf(!hasChromium)(`in a page as in Node, to the last rao (skips without ${CHROMIUM})`, async () => {
    const inNode = runNode<{ engine: string; csv: string }>(
      'study.mjs',
      `${source}
       console.log(JSON.stringify(await runStudy(yuma, study)));`,
    );
    const inPage = await runPage(
      consumer.folder,
      `${source}
       runStudy(yuma, study).then((o) => { window.outcome = JSON.stringify(o); }, (e) => { window.outcome = String(e); });`,
    );
    expect(inNode.engine).toBe('wasm');
    // A head, and 40 epochs of three validators and two miners.
    expect(inNode.csv.trimEnd().split('\n')).toHaveLength(1 + 40 * 5);
    expect(JSON.parse(inPage)).toEqual(inNode);
  });
});
