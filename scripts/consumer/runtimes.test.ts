/**
 * The packages as a stranger gets them, in the runtimes beside Node: Bun, Deno, and workerd, which Cloudflare Workers run on and
 * which compiles no WebAssembly at run time.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ConsumerProject, createConsumerProject } from './consumerProject.ts';
import { MINIFLARE, runWorker } from './runWorker.ts';

const RUNTIMES = ['bun@1.4.5', 'deno@2.9.6', MINIFLARE];

const vector = JSON.parse(readFileSync('vectors/yuma/epoch/r17_n256_v64_d100_classic.json', 'utf8')) as {
  readonly expect: Readonly<Record<string, unknown>>;
};

interface Outcome {
  readonly engine: string;
  readonly fallback?: string;
  readonly result: Readonly<Record<string, unknown>>;
}

let consumer: ConsumerProject;
/** Why there is no runtime to try. */
let missing: string | undefined;

beforeAll(() => {
  consumer = createConsumerProject(vector);
  const { status, output } = consumer.install(...RUNTIMES);
  if (status !== 0) missing = `the runtimes could not be installed: ${output.trim().split('\n').at(-1)}`;
});
afterAll(() => consumer?.remove());

const PROGRAM = `import { readFileSync } from 'node:fs';
  import * as yuma from '@taokit/yuma';
  import { quoteStake } from '@taokit/dtao';
  import { looksLikeSs58 } from '@taokit/types';
  import { DEV_PHRASE, keypairFromMnemonic } from '@taokit/keys';
  import { runCase } from './runCase.mjs';
  const vector = JSON.parse(readFileSync('vector.json', 'utf8'));
  const module = await WebAssembly.compile(readFileSync('node_modules/@taokit/yuma/dist/kernel.wasm'));
  const outcomes = [await runCase(vector, yuma), await runCase(vector, yuma, { module })];
  console.log(JSON.stringify({ outcomes, others: typeof quoteStake, ok: looksLikeSs58(keypairFromMnemonic(DEV_PHRASE).address) }));`;

function expectVector({ result }: Outcome): void {
  const expected = Object.fromEntries(Object.keys(result).map((key) => [key, vector.expect[key]]));
  expect(result).toEqual(expected);
}

describe('installed packages compute a golden epoch', () => {
  test.for([
    ['Bun', 'bun', 'run', 'program.mjs'],
    ['Deno', 'deno', 'run', '--allow-all', '--node-modules-dir=manual', 'program.mjs'],
  ])('in %s, compiled by the package and by the platform', ([, command, ...args], { skip }) => {
    skip(missing !== undefined, missing);
    consumer.write('program.mjs', PROGRAM);
    const { status, output } = consumer.run(command!, ...args);
    expect(output).toMatch(/^\{/);
    expect(status).toBe(0);
    const { outcomes, others, ok } = JSON.parse(output) as {
      outcomes: Outcome[];
      others: string;
      ok: boolean;
    };
    expect({ others, ok }).toEqual({ others: 'function', ok: true });
    for (const outcome of outcomes) {
      expect(outcome.engine).toBe('wasm');
      expectVector(outcome);
    }
  });

  test('in workerd: the ready kernel, or TypeScript with the reason', async ({ skip }) => {
    skip(missing !== undefined, missing);
    const [ready, none] = (await runWorker(consumer.folder, WORKER)) as readonly Outcome[];
    expect(ready).toMatchObject({ engine: 'wasm' });
    expect(none).toMatchObject({ engine: 'typescript', fallback: 'yuma/wasm-refused' });
    expectVector(ready!);
    expectVector(none!);
  });
});

const WORKER = `import * as yuma from '@taokit/yuma';
  import module from '@taokit/yuma/kernel.wasm';
  import vector from './vector.json';
  import { runCase } from './runCase.mjs';
  export default { fetch: async () => Response.json([await runCase(vector, yuma, { module }), await runCase(vector, yuma)]) };`;
