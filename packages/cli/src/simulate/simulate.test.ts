import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScenario, scenarioFromJson, seriesToCsv, studyToJson } from '@taokit/study';
import { filesBelow } from '@taokit/testing/files';
import { loadEngine } from '@taokit/yuma';
import { buildEpochInput } from '@taokit/yuma/inputs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestWorld, testWorld } from '../../testing/testIo.ts';
import { epochScenarioFromJson } from './epochScenarioFromJson.ts';

let world: TestWorld;
beforeAll(() => {
  world = testWorld();
});
afterAll(() => world.remove());

async function exampleOf(kind: string): Promise<string> {
  const file = join(world.folder, `${kind}.json`);
  const { code, out } = await world.run(['simulate', kind, '--example']);
  expect(code).toBe(0);
  writeFileSync(file, out);
  return file;
}

describe('taokit simulate', () => {
  test('scenario: what @taokit/study computes, as JSON and as CSV', async () => {
    const file = await exampleOf('scenario');
    const csv = join(world.folder, 'series.csv');
    const ran = await world.run(['simulate', 'scenario', file, '--json', '--csv', csv, '--epochs', '12']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const series = runScenario(await loadEngine(), scenarioFromJson(readFileSync(file, 'utf8')), {
      epochs: 12,
    });
    expect(ran.out).toBe(`${studyToJson(series)}\n`);
    expect(readFileSync(csv, 'utf8')).toBe(seriesToCsv(series));
  });

  test('epochs: what a session of @taokit/yuma computes', async () => {
    const file = await exampleOf('epochs');
    const ran = await world.run(['sim', 'epochs', file, '--epochs', '7', '--json']);
    const scenario = epochScenarioFromJson(JSON.parse(readFileSync(file, 'utf8')));
    const session = (await loadEngine()).createSession(buildEpochInput(scenario).input);
    const all = Array.from({ length: 7 }, () => session.runEpoch());
    session.dispose();
    const { neurons } = JSON.parse(ran.out) as {
      readonly neurons: readonly { readonly emissionRao: string }[];
    };
    const emission = neurons.map(({ emissionRao }) => BigInt(emissionRao));
    expect(emission).toEqual([...all[6]!.combinedEmissionRao]);
  });

  test('blocks: the trade of the example is filled, and blocks go on', async () => {
    const file = await exampleOf('blocks');
    const ran = await world.run([
      'simulate',
      'blocks',
      file,
      '--blocks',
      '30',
      '--record-every',
      '10',
      '--json',
    ]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(ran.out)).toMatchObject({
      network: { block: 9_240_411 },
      trace: { trades: [{ ok: true }], subnets: { length: 6 } },
    });
    expect((await world.run(['simulate', 'blocks', file, '--blocks', '1'])).out).toMatch(/^ +block +netuid/);
  });

  test.each([
    ['scenario', '{"name":1}', /name|scenario/],
    ['epochs', '[]', /no scenario/],
    ['epochs', '{"validators":{"a":{"stake":1}},"miners":[]}', /stake/],
    ['blocks', '{}', /no network/],
    ['blocks', 'null', /no network/],
    ['blocks', '{"network":{}}', /network/],
    ['blocks', 'no JSON', /no JSON/],
  ])('rejects: %s of %s, in one line', async (kind, text, line) => {
    const file = join(world.folder, 'bad.json');
    writeFileSync(file, text);
    const ran = await world.run(['simulate', kind, file]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(line);
    expect(ran.err).toMatch(/^[^\n]+\n$/);
  });
});

describe('an interrupt', () => {
  test('epochs: one line, exit code 130', async () => {
    const file = await exampleOf('epochs');
    const ran = await world.run(['simulate', 'epochs', file], { signal: AbortSignal.abort() });
    expect(ran).toEqual({ code: 130, out: '', err: 'Interrupted.\n', descriptors: {} });
  });
});

describe('taokit vectors', () => {
  test.each([
    ['no JSON', '{', /else than JSON/],
    ['null', 'null', /No golden vector/],
    ['another table', '{"a":1}', /No golden vector/],
  ])('rejects: a file of %s, with exit code 2', async (_, text, line) => {
    const file = join(world.folder, 'none.json');
    writeFileSync(file, text);
    const ran = await world.run(['vectors', file]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(line);
  });

  const vector = join('vectors', 'yuma-475');
  test('a golden file passes on both engines; one whose value is another: exit code 1, and where', async () => {
    const name = filesBelow(vector).find((file) => /epoch.*\.json$/.test(file))!;
    const fine = await world.run(['vectors', join(vector, name), '--json']);
    expect(fine.code).toBe(0);
    expect(JSON.parse(fine.out)).toMatchObject([
      { engine: 'typescript', failed: 0 },
      { engine: 'wasm', failed: 0 },
    ]);
    const json = JSON.parse(readFileSync(join(vector, name), 'utf8')) as {
      expect: Record<string, unknown[]>;
    };
    const [field] = Object.keys(json.expect);
    json.expect[field!] = [...json.expect[field!]!.slice(1), 'another'];
    writeFileSync(join(world.folder, 'altered.json'), JSON.stringify(json));
    const altered = await world.run(['vectors', join(world.folder, 'altered.json')]);
    expect(altered.code).toBe(1);
    expect(altered.err).toContain('differs: ');
  });

  test('families of Dynamic TAO and fixed point run, too; what no package exports is left out', async () => {
    const files = [
      ['dtao', 'superellipse.json'],
      ['dtao-475', 'dividend_distribution_475.json'],
      ['yuma-475', 'rules.json'],
      ['yuma', 'fixed', 'proportion.json'],
      ['yuma', 'fixed', 'exp_safe.json'],
    ].map((parts) => join('vectors', ...parts));
    const { code, out } = await world.run(['vectors', ...files, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { family: 'dtao/superellipse', engine: 'typescript', passed: 560, failed: 0 },
      { family: 'dtao/dividend_distribution_475', engine: 'typescript', passed: 80, failed: 0 },
      { family: 'epoch-rules', engine: 'typescript', passed: 22, failed: 0 },
      { family: 'epoch-rules', engine: 'wasm', passed: 22, failed: 0 },
      { family: 'fixed/proportion', engine: 'typescript', passed: 400, failed: 0 },
      { family: 'fixed/exp_safe', engine: 'left out', passed: 0, failed: 0 },
    ]);
  });
});
