/** The set-ups that `docs/guides/using-the-packages.md` promises, with its own configuration files, on the packed packages. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ConsumerProject, createConsumerProject } from './consumerProject.ts';

const TOOLS = [
  'jest@30.5.2',
  'babel-jest@30.5.2',
  '@babel/core@7',
  '@babel/preset-env@7',
  'ts-jest@29.4.15',
  'typescript@5.9.3',
];
const GUIDE = readFileSync('docs/guides/using-the-packages.md', 'utf8');

const IMPORTS = `import { loadEngine } from '@taokit/yuma';
  import { buildEpochInput } from '@taokit/yuma/inputs';
  import { MAX_SUPPLY_RAO } from '@taokit/dtao';
  import { DEV_PHRASE, keypairFromMnemonic } from '@taokit/keys';`;
const JEST_TEST = `${IMPORTS}
  test('an epoch, a constant, a key', async () => {
    const weights = { alice: { carol: 1 } };
    const { input } = buildEpochInput({ validators: { alice: { stake: '1000' } }, miners: ['carol'], weights });
    const engine = await loadEngine();
    expect([engine.name, engine.runEpoch(input).incentive[1]]).toEqual(['wasm', 65535]);
    expect(MAX_SUPPLY_RAO).toBe(21000000000000000n);
    expect(keypairFromMnemonic(DEV_PHRASE).address).toMatch(/^5/);
  });`;

let consumer: ConsumerProject;
/** Why there are no tools to try. */
let missing: string | undefined;

beforeAll(() => {
  consumer = createConsumerProject({});
  const { status, output } = consumer.install(...TOOLS);
  if (status !== 0) missing = `the tools could not be installed: ${output.trim().split('\n').at(-1)}`;
});
afterAll(() => consumer?.remove());

/** A folder of the project that is CommonJS. */
function commonJs(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(consumer.folder, folder));
  for (const [file, text] of Object.entries({ 'package.json': '{"private":true}', ...files }))
    consumer.write(`${folder}/${file}`, text);
}

function fromGuide(name: string): string {
  const found = GUIDE.split(`\`\`\`js ${name}\n`)[1]?.split('```')[0];
  if (found === undefined) throw new Error(`The guide has no configuration called ${name}.`);
  return found;
}

describe('Jest', () => {
  test('babel-jest, as in the guide', ({ skip }) => {
    skip(missing !== undefined, missing);
    commonJs('babel', {
      'jest.config.cjs': fromGuide('babel'),
      'babel.config.cjs': `module.exports = { presets: [['@babel/preset-env', { targets: { node: 'current' } }]] };`,
      'a.test.js': JEST_TEST,
    });
    const { status, output } = consumer.runIn('babel', 'jest');
    expect(output).toContain('1 passed');
    expect(status).toBe(0);
  });

  test('ts-jest, as in the guide', ({ skip }) => {
    skip(missing !== undefined, missing);
    commonJs('ts-jest', { 'jest.config.cjs': fromGuide('ts-jest'), 'a.test.ts': JEST_TEST });
    const { status, output } = consumer.runIn('ts-jest', 'jest');
    expect(output).toContain('1 passed');
    expect(status).toBe(0);
  });
});

describe('TypeScript that compiles to CommonJS', () => {
  test.for([
    ['nodenext', 'nodenext', undefined],
    ['preserve', 'bundler', undefined],
    ['node16', 'node16', 'TS1479'],
    ['commonjs', 'node10', 'TS2307'],
  ] as const)('module %s, resolution %s: %s', ([module, resolution, code], { skip }) => {
    skip(missing !== undefined, missing);
    commonJs(module, {
      'a.ts': `${IMPORTS}\nconsole.log(loadEngine, buildEpochInput, MAX_SUPPLY_RAO, DEV_PHRASE, keypairFromMnemonic);`,
    });
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', module];
    const { output } = consumer.run('tsc', ...options, '--moduleResolution', resolution, `${module}/a.ts`);
    if (code === undefined) expect(output).toBe('');
    else expect(output).toContain(code);
  });
});
