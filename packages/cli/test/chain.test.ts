/** The command line against a devnet on a port, as a user has it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEV_ACCOUNTS } from '@taokit/keys';
import { createColdkey, createHotkey } from '@taokit/keys/node';
import { READS, type Read } from '@taokit/rpc';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kebab } from '../src/names.ts';
import { type ServedDevnet, servedDevnet } from '../testing/servedDevnet.ts';
import { type TestWorld, testWorld, typing } from '../testing/testIo.ts';

const { Alice, Bob } = DEV_ACCOUNTS;
const PASSWORD = 'a long enough passphrase 7';
let devnet: ServedDevnet;
let world: TestWorld;
beforeAll(async () => {
  devnet = await servedDevnet();
  world = testWorld({ BT_NETWORK: devnet.url });
  const folder = join(world.folder, 'wallets');
  mkdirSync(folder);
  // The other formats take seconds, and are tested where they are written.
  await createColdkey({ name: 'mine', folder, uri: '//Alice', password: PASSWORD, format: 'ansible' });
  await createHotkey({ name: 'mine', hotkey: 'miner', folder, uri: '//Bob', format: 'plain' });
}, 60_000);
afterAll(async () => {
  await devnet?.close();
  world?.remove();
});

const balanceOf = async (who: string) =>
  BigInt(
    (JSON.parse((await world.run(['query', 'balance', who, '--json'])).out) as { readonly rao: string }).rao,
  );

describe('taokit query', () => {
  test('for people: an amount; for programs: whole rao as text', async () => {
    expect(await world.run(['query', 'balance', '//Eve'])).toMatchObject({
      code: 0,
      out: '1000000 TAO\n',
      err: '',
    });
    const { out } = await world.run(['query', 'balance', '--coldkey', '//Eve', '--json']);
    expect(JSON.parse(out)).toEqual({ unit: 'tao', rao: '1000000000000000' });
  });

  test("a wallet's name, and the wallet's own account when none is given", async () => {
    const own = await world.run(['wallet', 'balance', '-w', 'mine']);
    expect(own).toMatchObject({ code: 0, err: '' });
    expect(await world.run(['w', 'balance', '--ss58', 'mine'])).toEqual(own);
    expect((await world.run(['query', 'hotkey-owner', '-w', 'mine', '-H', 'miner'])).code).toBe(0);
  });

  test('a table of people has no more than they asked for; JSON of a metagraph has all of it once', async () => {
    const table = await world.run(['subnets', 'metagraph', '1']);
    expect(table.out).toMatch(/^uid {2}hotkey .*\n-+\n {2}0 {2}5Grwva/);
    const { out } = await world.run(['query', 'metagraph', '1', '--json']);
    const json = JSON.parse(out) as { readonly neurons: readonly object[] };
    expect(Object.keys(json)).toEqual(['block', 'subnet', 'hyperparameters', 'neurons']);
    expect(json.neurons).toHaveLength(1);
  });

  test('--at: the state of an earlier block', async () => {
    await devnet.controls.newBlock();
    const { out } = await world.run(['query', 'timestamp', '--at', '0', '--json']);
    expect(JSON.parse(out)).toMatchObject({ block: 0 });
    const future = await world.run(['query', 'timestamp', '--at', '4000000']);
    expect(future).toMatchObject({ code: 3, out: '' });
    expect(future.err).toMatch(/^[^\n]+\n$/);
  });

  const free = (Object.entries(READS) as unknown as readonly (readonly [string, Read])[]).filter(([, read]) =>
    Object.keys(read.params).every((key) =>
      ['coldkey', 'hotkey', 'netuid', 'uid', 'mechid', 'lite'].includes(key),
    ),
  );
  const twoOfEach = free.filter(
    ([name, { category }]) =>
      free.filter(([, other]) => other.category === category).findIndex(([other]) => other === name) < 2,
  );
  test.each(twoOfEach)('%s answers in a table, or says in one line why it cannot', async (name, read) => {
    const netuid = 'netuid' in read.params ? ['--netuid', '1'] : [];
    const uid = 'uid' in read.params ? ['--uid', '0'] : [];
    const { code, out, err } = await world.run([
      'query',
      kebab(name),
      ...netuid,
      ...uid,
      '-w',
      '//Alice',
      '-H',
      '//Alice',
    ]);
    if (code === 0) expect(out).not.toMatch(/\[object |undefined|NaN/);
    else {
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(err).toMatch(/^[^\n]+\n$/);
    }
  });
});

describe('taokit tx', () => {
  const transfer = ['tx', 'transfer', '--dest', '//Ferdie', '--amount', '1.5', '-w', '//Alice'];

  test('--dry-run: the plan, and nothing changes', async () => {
    const before = await balanceOf('//Ferdie');
    const { code, out, err } = await world.run([...transfer, '--dry-run']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/signs {3}coldkey 5Grwva.*spends {2}1\.5 TAO.*effect {2}\+1\.5 TAO of 5CiPPs/s);
    const { out: json } = await world.run([...transfer, '--dry-run', '--json']);
    expect(JSON.parse(json)).toMatchObject({ spend: '1500000000', isOk: true });
    expect(await balanceOf('//Ferdie')).toBe(before);
  });

  test('nobody to ask: nothing is sent, exit code 7', async () => {
    const before = await balanceOf('//Ferdie');
    expect(await world.run(transfer)).toMatchObject({ code: 7, out: '' });
    expect(await world.run(transfer, typing('n'))).toMatchObject({ code: 7, out: '' });
    expect(await balanceOf('//Ferdie')).toBe(before);
  });

  test('yes, said or passed: sent, and in a block', async () => {
    const before = await balanceOf('//Ferdie');
    expect(await world.run(transfer, typing('y'))).toMatchObject({ code: 0 });
    const { code, out } = await world.run([...transfer, '--yes', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ isSuccess: true, error: null });
    expect(await balanceOf('//Ferdie')).toBe(before + 3_000_000_000n);
  });

  test('what the chain would refuse is not signed: exit code 3', async () => {
    const much = ['tx', 'transfer', '--dest', '//Bob', '--amount', '999999999', '-w', '//Alice'];
    const ran = await world.run([...much, '--yes']);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toMatch(/refused .*FundsUnavailable.*nothing was signed/s);
    expect((await world.run([...much, '--dry-run'])).code).toBe(3);
  });

  test('a wallet of the Python tools: its password from a descriptor, the environment, or the terminal', async () => {
    const own = ['stake', 'add', '-w', 'mine', '-H', 'miner', '--netuid', '1', '--amount', '2', '--yes'];
    const staked = async () => (await world.run(['stake', 'list', Alice, '--json'])).out;
    const readDescriptor = (descriptor: number) => (descriptor === 3 ? `${PASSWORD}\n` : '');
    expect(await world.run([...own, '--password-fd', '3'], { readDescriptor })).toMatchObject({ code: 0 });
    const env = { BT_NETWORK: devnet.url, BT_WALLET_PATH: join(world.folder, 'wallets') };
    expect(await world.run(own, { env: { ...env, TAOKIT_PASSWORD: PASSWORD } })).toMatchObject({ code: 0 });
    expect(await world.run(own, typing('wrong', PASSWORD))).toMatchObject({ code: 0 });
    expect(await staked()).toContain(Bob);
    expect(await world.run(own)).toMatchObject({ code: 6 });
    expect(await world.run(own, { env: { ...env, TAOKIT_PASSWORD: 'wrong' } })).toMatchObject({ code: 6 });
  });

  test("a profile's policy is held to every plan: exit code 4", async () => {
    await world.run(['profile', 'set', 'careful', '--wallet', '//Alice', '--max-spend', '1']);
    const ran = await world.run([
      'tx',
      'transfer',
      '--dest',
      '//Bob',
      '--amount',
      '2',
      '--profile',
      'careful',
      '--yes',
    ]);
    expect(ran).toMatchObject({ code: 4, out: '' });
    expect(ran.err).toMatch(/policy {2}maxSpend: /);
    const less = ['tx', 'transfer', '--dest', '//Bob', '--amount', '0.5', '--profile', 'careful', '--yes'];
    expect(await world.run(less)).toMatchObject({ code: 0 });
  });
});

describe('taokit query storage, constant, api', () => {
  const asked = async (...words: readonly string[]) => {
    const { code, out, err } = await world.run(['query', ...words, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return JSON.parse(out) as unknown;
  };

  test('whatever the runtime has, by its own names', async () => {
    const eve = await balanceOf('//Eve');
    expect(await asked('storage', 'System', 'Account', '//Eve')).toMatchObject({
      data: { free: String(eve) },
    });
    expect(await asked('storage', 'SubtensorModule', 'NetworksAdded', '1')).toBe(true);
    expect(await asked('storage', 'SubtensorModule', 'NetworksAdded')).toContainEqual({
      keys: [1],
      value: true,
    });
    expect(await asked('constant', 'Balances', 'ExistentialDeposit')).toBe('500');
    expect(await asked('api', 'AccountNonceApi', 'account_nonce', Alice)).toEqual(expect.any(Number));
    expect(await asked('storage')).toContainEqual({ pallet: 'SubtensorModule', items: expect.any(Number) });
    expect(await asked('storage', 'SubtensorModule')).toContainEqual({
      item: 'Incentive',
      keys: 'NetUidStorageIndex',
      value: 'Vec<PerU16>',
    });
    expect(await asked('constant', 'Balances')).toContainEqual({
      constant: 'ExistentialDeposit',
      type: 'u64',
    });
    expect(await asked('api', 'AccountNonceApi')).toEqual([
      { method: 'account_nonce', arguments: 'account: AccountId32', result: 'u32' },
    ]);
    const before = await asked('storage', 'System', 'Number', '--at', '0');
    expect(before).toBe(0);
  });

  test.each([
    [['storage', 'SubtensorModule', 'Nothing'], 2, /Nothing/],
    [['storage', 'System', 'Account', 'nobody'], 2, /AccountId|account|SS58/i],
    [['constant', 'Balances', 'Nothing'], 2, /no constant.*spelling.*taokit doctor/],
    [['api', 'NoApi', 'none'], 2, /NoApi/],
    [['api', 'NoApi'], 2, /NoApi.*lists them/],
    [['storage', 'NoPallet'], 2, /NoPallet/],
  ])('rejects: query %j in one line, exit code %i', async (words, code, line) => {
    const ran = await world.run(['query', ...words]);
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toMatch(line);
    expect(ran.err).toMatch(/^[^\n]+\n$/);
  });
});

describe('taokit call', () => {
  const raw = (dest: string, rao: string) => [
    'call',
    'Balances',
    'transfer_keep_alive',
    `{"dest":"${dest}","value":"${rao}"}`,
  ];

  test('plan and fee first, then the question; sent with --yes', async () => {
    const before = await balanceOf('//Ferdie');
    await world.run(['profile', 'set', 'free', '--wallet', '//Alice']);
    const transfer = [...raw('//Ferdie', '1500000000'), '--profile', 'free'];
    const dry = await world.run([...transfer, '--dry-run']);
    expect(dry).toMatchObject({ code: 0, err: '' });
    expect(dry.out).toMatch(/raw call Balances\.transfer_keep_alive.*fee .*effect {2}\+1\.5 TAO of 5CiPPs/s);
    expect(await world.run(transfer)).toMatchObject({ code: 7, out: '' });
    expect(await balanceOf('//Ferdie')).toBe(before);
    expect(await world.run([...transfer, '--yes'])).toMatchObject({ code: 0 });
    expect(await balanceOf('//Ferdie')).toBe(before + 1_500_000_000n);
  });

  test('signed by the hotkey where that is said', async () => {
    await world.run(['profile', 'set', 'free']);
    const ran = await world.run([
      'call',
      'System',
      'remark',
      '{"remark":"0x01"}',
      '--signer',
      'hotkey',
      '-H',
      '//Bob',
      '--profile',
      'free',
      '-y',
    ]);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.err).toMatch(/signs {3}hotkey 5FHneW/);
  });

  test('a policy refuses raw calls unless it allows them: exit code 4, and 0', async () => {
    await world.run(['profile', 'set', 'held', '--wallet', '//Alice', '--max-spend', '1']);
    const ran = await world.run([...raw('//Bob', '1'), '--profile', 'held', '--yes']);
    expect(ran).toMatchObject({ code: 4, out: '' });
    expect(ran.err).toMatch(/policy {2}allowRawCalls: /);
    await world.run(['profile', 'set', 'held', '--allow-raw-calls']);
    const [more, less] = [raw('//Bob', '2000000000'), raw('//Bob', '1000')];
    expect(await world.run([...more, '--profile', 'held', '--yes'])).toMatchObject({ code: 4, out: '' });
    expect(await world.run([...less, '--profile', 'held', '--yes'])).toMatchObject({ code: 0 });
  });

  test.each([
    [['Balances', 'nothing'], /Balances\.nothing/],
    [['Balances', 'transfer_keep_alive', '{"dest":"//Bob"}'], /value/],
    [['Balances', 'transfer_keep_alive', '{"dest":"//Bob","value":"1","more":1}'], /more/],
    [['Balances', 'transfer_keep_alive', '[1]'], /no JSON object/],
    [['Balances'], /CALL/],
  ])('rejects: call %j in one line', async (words, line) => {
    const ran = await world.run(['call', ...words, '-w', '//Alice', '--dry-run']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(line);
    expect(ran.err).toMatch(/^[^\n]+\n$/);
  });
});

describe('taokit quote', () => {
  test('of the chain and of the same pool by hand: the same', async () => {
    const pool = JSON.parse((await world.run(['query', 'pool', '2', '--json'])).out) as {
      readonly taoReserve: { readonly rao: string };
      readonly alphaReserve: { readonly rao: string };
      readonly feeRateU16: number;
    };
    const order = ['quote', 'stake', '--netuid', '2', '--amount', '10', '--json'];
    const decimal = (rao: string) => `${rao.slice(0, -9)}.${rao.slice(-9)}`;
    const byHand = [
      ['--tao-reserve', decimal(pool.taoReserve.rao)],
      ['--alpha-reserve', decimal(pool.alphaReserve.rao)],
      ['--fee-rate', String(pool.feeRateU16)],
    ].flat();
    const [chain, own] = [await world.run(order), await world.run([...order, ...byHand])];
    expect(chain.code).toBe(0);
    const amountOf = ({ out }: { readonly out: string }) =>
      (JSON.parse(out) as { readonly amountOut: object }).amountOut;
    expect(amountOf(own)).toEqual(amountOf(chain));
  });

  test('what the chain refuses: named, exit code 3', async () => {
    const ran = await world.run(['quote', 'stake', '--netuid', '2', '--amount', '0.000000001']);
    expect(ran).toMatchObject({ code: 3, err: '' });
    expect(ran.out).toContain('AmountTooLow');
  });

  test('a move between subnets', async () => {
    const ran = await world.run(['quote', 'move', '--netuid', '1', '--dest-netuid', '2', '--amount', '1']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/amount out +\d\.\d+ alpha\(2\)/);
  });
});

describe('taokit doctor', () => {
  test('looks at everything; keys that others can read are wrong: exit code 1', async () => {
    const fine = await world.run(['doctor', '--json']);
    expect(fine).toMatchObject({ code: 0, err: '' });
    const checks = (JSON.parse(fine.out) as readonly { readonly check: string }[]).map(({ check }) => check);
    expect(checks).toEqual(['versions', 'profiles', 'wallets', 'endpoint', 'chain', 'head', 'drift']);
    const hotkey = join(world.folder, 'wallets', 'open', 'hotkeys', 'key');
    mkdirSync(join(hotkey, '..'), { recursive: true });
    writeFileSync(hotkey, readFileSync(join(world.folder, 'wallets', 'mine', 'hotkeys', 'miner')), {
      mode: 0o644,
    });
    const open = await world.run(['doctor', '--offline']);
    expect(open.code).toBe(1);
    expect(open.out).toMatch(/wrong .*has mode 644.*chmod 600/);
  });

  test('no endpoint: wrong, and said', async () => {
    const { code, out } = await world.run(['doctor', '-n', 'ws://127.0.0.1:1', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ check: 'endpoint', status: 'wrong' }));
  });
});
