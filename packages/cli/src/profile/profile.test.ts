import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestWorld, testWorld } from '../../testing/testIo.ts';
import { settingsOf } from './settings.ts';

const worlds: TestWorld[] = [];
let world: TestWorld;
beforeEach(() => {
  world = testWorld();
  worlds.push(world);
});
afterAll(() => {
  for (const one of worlds) one.remove();
});

const fileOf = () => join(world.folder, 'config', 'profiles.json');
const read = () => JSON.parse(readFileSync(fileOf(), 'utf8')) as Readonly<Record<string, unknown>>;

describe('taokit profile', () => {
  test('set, list, show, use, remove: a file that only its owner reads', async () => {
    expect(await world.run(['profile', 'list'])).toMatchObject({ code: 0, out: 'none\n' });
    await world.run(['profile', 'set', 'main', '--network', 'finney', '--wallet', 'mine']);
    await world.run(['profile', 'set', 'try', '--network', 'test', '--max-spend', '5', '--netuids', '1,64']);
    await world.run(['profile', 'set', 'try', '--intents', 'addStake, removeStake']);
    expect(read()).toEqual({
      current: 'main',
      profiles: {
        main: { network: 'finney', wallet: { name: 'mine' } },
        try: {
          network: 'test',
          policy: { maxSpend: '5', netuids: [1, 64], intents: ['addStake', 'removeStake'] },
        },
      },
    });
    if (process.platform !== 'win32') expect(statSync(fileOf()).mode & 0o077).toBe(0);
    await world.run(['profile', 'use', 'try']);
    expect((await world.run(['profile', 'list'])).out).toMatch(/^try +yes +test/m);
    expect(JSON.parse((await world.run(['profile', 'show', '--json'])).out)).toMatchObject({
      network: 'test',
    });
    await world.run(['profile', 'set', 'try', '--no-policy']);
    expect(read()['profiles']).toMatchObject({ try: { network: 'test' } });
    await world.run(['profile', 'remove', 'main']);
    expect(Object.keys(read()['profiles'] as object)).toEqual(['try']);
  });

  test.each([
    [['--max-spend', 'much'], /maxSpend/],
    [['--max-price-impact', '2'], /maxPriceImpact/],
    [['--intents', 'addSteak'], /addSteak/],
    [['--netuids', 'one'], /"one"/],
    [['--destinations', 'nobody'], /destinations|nobody/],
  ])('rejects: a policy that is none, %j', async (flags, line) => {
    const ran = await world.run(['profile', 'set', 'bad', ...flags]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(line);
    expect(ran.err).toMatch(/^[^\n]+\n$/);
    expect(() => read()).toThrow();
  });

  test.each([
    ['no JSON', '{'],
    ['something else', '{"current":1}'],
    ['a field that is none', '{"current":"a","profiles":{"a":{"netwerk":"test"}}}'],
  ])('rejects: a file that holds %s', async (_, text) => {
    mkdirSync(join(world.folder, 'config'));
    writeFileSync(fileOf(), text);
    for (const args of [
      ['profile', 'list'],
      ['query', 'balance', '//Alice'],
    ]) {
      const ran = await world.run(args);
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toContain('profiles.json');
    }
    expect((await world.run(['doctor', '--offline'])).code).toBe(1);
  });
});

describe('settingsOf', () => {
  test('options, then the environment, then the profile, then what is usual', async () => {
    await world.run([
      'profile',
      'set',
      'p',
      '--network',
      'test',
      '--wallet',
      'w',
      '--wallet-hotkey',
      'h',
      '--max-fee',
      '1',
    ]);
    const foldersIn = (name: string) => async () => ({
      config: join(world.folder, name),
      cache: world.folder,
    });
    const io = { folders: foldersIn('config'), env: {} } as Parameters<typeof settingsOf>[0];
    const usual = { network: 'test', wallet: 'w', hotkey: 'h', folder: undefined, policy: { maxFee: '1' } };
    expect(await settingsOf(io, {})).toEqual(usual);
    const env = { BT_NETWORK: 'local', BT_WALLET: '', BT_WALLET_HOTKEY: 'x', BT_WALLET_PATH: '/w' };
    expect(await settingsOf({ ...io, env }, {})).toEqual({
      ...usual,
      network: 'local',
      hotkey: 'x',
      folder: '/w',
    });
    expect((await settingsOf({ ...io, env }, { network: 'finney' })).network).toBe('finney');
    const empty = { ...io, folders: foldersIn('none') };
    expect(await settingsOf(empty, {})).toEqual({
      network: 'finney',
      wallet: 'default',
      hotkey: 'default',
      folder: undefined,
      policy: undefined,
    });
    await expect(settingsOf(empty, { profile: 'p' })).rejects.toThrow(/no profile "p"/);
  });
});
