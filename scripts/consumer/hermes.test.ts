/** What `docs/guides/react-native.md` promises: the packed packages, bundled and compiled as React Native does, run by Hermes. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ConsumerProject, createConsumerProject } from './consumerProject.ts';

/** The newest Hermes that comes as a program to run; what compiles for React Native; and what Metro compiles classes with. */
const TOOLS = [
  'hermes-engine-cli@0.12.0',
  'hermes-compiler@260318099.0.8',
  '@babel/core@7',
  '@babel/preset-env@7',
];

let consumer: ConsumerProject;
/** Why there is no Hermes to try. */
let missing: string | undefined;

beforeAll(() => {
  consumer = createConsumerProject({});
  const { status, output } = consumer.install(...TOOLS);
  if (status !== 0) missing = `Hermes could not be installed: ${output.trim().split('\n').at(-1)}`;
  else if (process.platform !== 'linux' || process.arch !== 'x64') missing = 'Hermes is tried on Linux x64';
});
afterAll(() => consumer?.remove());

/** Classes as functions, which this Hermes wants; what it has stays. */
const TRANSFORM = `const { transformFileSync } = require('@babel/core');
  const exclude = ['exponentiation-operator', 'typeof-symbol', 'regenerator', 'async-to-generator', 'async-generator-functions'];
  const preset = ['@babel/preset-env', { targets: { ie: '11' }, exclude: exclude.map((name) => '@babel/plugin-transform-' + name) }];
  const { code } = transformFileSync('bundle.js', { configFile: false, compact: false, presets: [preset] });
  require('node:fs').writeFileSync('hermes.js', code);`;

function programBelow(folder: string, name: string): string {
  const found = readdirSync(join(consumer.folder, 'node_modules', folder), {
    recursive: true,
    encoding: 'utf8',
  });
  return join(
    consumer.folder,
    'node_modules',
    folder,
    found.find((path) => path.includes('linux') && path.endsWith(`/${name}`))!,
  );
}

/** Bundles a program, compiles it with React Native's compiler, and runs it. */
async function runInHermes(program: string): Promise<string> {
  consumer.write('app.mjs', program);
  await build({
    absWorkingDir: consumer.folder,
    entryPoints: ['app.mjs'],
    outfile: join(consumer.folder, 'bundle.js'),
    bundle: true,
    format: 'iife',
    target: 'es2020',
    logLevel: 'error',
  });
  const compiled = consumer.run(
    programBelow('hermes-compiler', 'hermesc'),
    '-emit-binary',
    '-w',
    '-out',
    'a.hbc',
    'bundle.js',
  );
  expect(compiled).toEqual({ status: 0, output: '' });
  consumer.write('transform.cjs', TRANSFORM);
  expect(consumer.run(process.execPath, 'transform.cjs').output).toBe('');
  return consumer.run(programBelow('hermes-engine-cli', 'hermes'), '-w', 'hermes.js').output;
}

describe('Hermes', () => {
  test('quotes, epochs, sessions and scenarios run as they are', async ({ skip }) => {
    skip(missing !== undefined, missing);
    const output = await runInHermes(`
      import { loadEngine } from '@taokit/yuma';
      import { buildEpochInput } from '@taokit/yuma/inputs';
      import { runStandardCase } from '@taokit/study';
      import { quoteStake } from '@taokit/dtao';
      import { alpha, formatAmount, tao } from '@taokit/types';
      const weights = { alice: { carol: 0.75, dave: 0.25 } };
      const { input } = buildEpochInput({ validators: { alice: { stake: '1000' } }, miners: ['carol', 'dave'], weights });
      loadEngine({ onFallback: false }).then((engine) => {
        const session = engine.createSession(input);
        session.runEpoch();
        session.update({ currentBlock: input.currentBlock + 361n });
        const { epochs } = runStandardCase(engine, 'kappa-first', { mode: 'liquid' });
        print(engine.name, engine.fallback.code, Array.from(session.runEpoch().incentive).join(), epochs.length);
        const quote = quoteStake({ netuid: 64, taoReserve: tao('52000'), alphaReserve: alpha(64, '720000') }, tao('10'));
        print(formatAmount(quote.amountOut));
      }).catch((error) => print(String(error.stack)));`);
    expect(output).toBe('typescript yuma/wasm-missing 0,49151,16383 40\n138.365221174 alpha(64)\n');
  });

  test('keys: without a polyfill a typed error that names it', async ({ skip }) => {
    skip(missing !== undefined, missing);
    const output = await runInHermes(`
      import { generateMnemonic } from '@taokit/keys';
      generateMnemonic();`);
    expect(output).toContain('This JavaScript engine has no TextEncoder and TextDecoder.');
    const random = await runInHermes(`
      globalThis.TextEncoder = class { encode(text) { return Uint8Array.from(text, (letter) => letter.charCodeAt(0)); } };
      globalThis.TextDecoder = class { decode(bytes) { return String.fromCharCode(...bytes); } };
      import('@taokit/keys').then(({ generateMnemonic }) => generateMnemonic()).catch(({ code, fix }) => print(code, fix));`);
    expect(random).toMatch(/^keys\/missing-platform .*react-native-get-random-values/);
  });
});
