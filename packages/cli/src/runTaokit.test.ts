import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestWorld, testWorld } from '../testing/testIo.ts';
import { GROUPS } from './btcli/groups.ts';
import { ROOT } from './commands/rootTable.ts';

let world: TestWorld;
beforeAll(() => {
  world = testWorld();
});
afterAll(() => world.remove());

describe('runTaokit', () => {
  test('--help: every word, and what the exit codes mean', async () => {
    const { code, out, err } = await world.run(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const [name, { brief }] of Object.entries(ROOT)) {
      expect(out).toContain(`taokit ${name}\n`);
      expect(out).toContain(brief);
    }
    expect(out).toContain('3 the chain refuses');
  });

  test('nothing: the help', async () => {
    expect(await world.run([])).toEqual(await world.run(['--help']));
  });

  test.each(Object.keys(ROOT).filter((name) => name !== 'devnet'))('%s --help', async (name) => {
    const { code, out, err } = await world.run([name, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`taokit ${name}`);
  });

  test('--version: the version of the package', async () => {
    expect((await world.run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each([
    [['nope'], /`nope`/],
    [['wallet', 'nope'], /`nope`/],
    [['--nope'], /--nope/],
    [['query', 'balance', '--nope'], /--nope/],
    [['query', 'metagraph'], /--netuid is missing: The subnet\. See --help\./],
    [['query', 'metagraph', 'one'], /--netuid: "one" is not a whole number/],
    [['query', 'metagraph', '1', '2'], /Too many arguments|one value too many/],
    [
      ['query', 'balance', 'nobody'],
      /--coldkey: "nobody" is no SS58 address.* and there is no wallet nobody/,
    ],
    [
      ['query', 'stake', '//Alice', 'mine/one', '1'],
      /--hotkey: "mine\/one".* no hotkey one of the wallet mine/,
    ],
    [['query', 'balance', '//Alice', '--network', 'nowhere'], /"nowhere" is no network/],
    [['query', 'balance', '//Alice', '--at', 'soon'], /--at: "soon" is no block/],
    [['tx', 'transfer'], /--dest/],
    [['tx', 'transfer', '--dest', '//Bob', '--amount', 'much'], /--amount-tao/],
    [['tx', 'addStake', '--netuid', '1', '--amount', '1'], /--hotkey is left out/],
    [['tx', 'set-weights', '--netuid', '1', '--weights', '{'], /--weights: the value is no JSON/],
    [['quote', 'stake', '--netuid', '1', '--amount', '1', '--tao-reserve', '5'], /two sides/],
    [['quote', 'stake', '--netuid', '70000', '--amount', '1'], /70000/],
    [['quote', 'stake', '--netuid', '1', '--amount', '1', '--fee-rate', '3'], /--fee-rate/],
    [
      ['quote', 'stake', '--netuid=1', '--amount=1', '--tao-reserve=9', '--alpha-reserve=9', '--at', '7'],
      /--at/,
    ],
    [['quote', 'move', '--netuid=1', '--dest-netuid=2', '--amount=1', '--limit-price', '1'], /--limit-price/],
    [['devnet', '--genesis', 'no-such-file'], /no-such-file/],
    [['--', 'wallet', 'nope'], /`nope`/],
    [['simulate', 'epochs'], /FILE is missing/],
    [['simulate', 'epochs', 'no-such-file'], /no-such-file/],
    [['vectors'], /PATH/],
    [['profile', 'use', 'nobody'], /no profile "nobody"/],
    [['profile', 'set', 'x', '--network', 'nowhere'], /"nowhere" is no network/],
    [['simulate', 'epochs', '.'], /is a folder/],
    [['completions', 'tcsh'], /bash, zsh and fish/],
    [['mcp', '--tools', 'all'], /--tools: "all"/],
  ])('rejects: %j in one line, with exit code 2', async (args, line) => {
    const { code, out, err } = await world.run(args);
    expect(err).toMatch(line);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test.each([
    [
      ['tx', 'transfer', '--dest', '//Bob', '--amount', '1', '--wallet', 'nobody'],
      /no wallet nobody.*--wallet/,
    ],
    [
      ['call', 'System', 'remark', '{}', '--signer', 'hotkey', '-w', 'mine'],
      /no hotkey default of the wallet mine/,
    ],
  ])('a key that is not there: %j in one line, before a chain is asked, exit code 6', async (args, line) => {
    const { code, out, err } = await world.run([...args, '--dry-run', '-n', 'ws://127.0.0.1:1']);
    expect(err).toMatch(line);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect({ code, out }).toEqual({ code: 6, out: '' });
  });

  test('devnet --fork of a node that does not answer: one line, exit code 5', async () => {
    const { code, out, err } = await world.run(['devnet', '--fork', 'ws://127.0.0.1:1']);
    expect(err).toMatch(/^ws:[^\n]+does not answer[^\n]+\n$/);
    expect({ code, out }).toEqual({ code: 5, out: '' });
  }, 60_000);

  test('no endpoint: one line, exit code 5', async () => {
    const { code, out, err } = await world.run(['query', 'balance', '//Alice', '-n', 'ws://127.0.0.1:1']);
    expect(err).toMatch(/^No endpoint answered[^\n]+\n$/);
    expect(err.match(/Check the address/g)).toHaveLength(1);
    expect({ code, out }).toEqual({ code: 5, out: '' });
  });
});

describe("btcli's names", () => {
  const all = Object.entries(GROUPS).flatMap(([group, { commands, aliases }]) =>
    Object.keys(commands).map((command) => [aliases[0] ?? group, command] as const),
  );

  test.each(all)('taokit %s %s --help', async (group, command) => {
    const { code, out, err } = await world.run([group, command, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`taokit ${group} ${command}`);
  });

  test('behaviour: short forms of groups, underscores, and the older spellings of options', async () => {
    const spelled = [
      ['stake', 'add', '--hotkey', '//Bob', '--netuid', '1', '--amount', 'x'],
      [
        'st',
        'add',
        '--hotkey_ss58',
        '//Bob',
        '--netuid',
        '1',
        '--amount_tao',
        'x',
        '--wallet.name',
        '//Alice',
      ],
      ['tx', 'add_stake', '--hotkey=//Bob', '--netuid=1', '--amount=x', '--no-prompt', '--safe-staking'],
    ];
    const ran = await Promise.all(spelled.map((args) => world.run(args)));
    expect(new Set(ran.map(({ err }) => err)).size).toBe(1);
    expect(ran[0]!.err).toContain('--amount-tao');
  });
});
