/** The server of tools, through the official SDK's own client. */
import { Client as McpClient } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { createDevnet, type Devnet, polkadotJsProvider } from '@taokit/devnet';
import { TaokitError } from '@taokit/errors';
import { DEV_ACCOUNTS, keypairFromUri } from '@taokit/keys';
import { type Client, createClient, READS } from '@taokit/rpc';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_INTENTS } from '../src/intents/allIntents.ts';
import { type CreateMcpServerOptions, createMcpServer } from '../src/mcp/createMcpServer.ts';

const { Alice, Bob } = DEV_ACCOUNTS;
let devnet: Devnet;
let client: Client;
beforeAll(async () => {
  devnet = await createDevnet({ blockTime: 'instant' });
  client = await createClient({ provider: polkadotJsProvider(devnet) });
}, 60_000);
afterAll(async () => {
  await client?.close();
  devnet?.close();
});

async function connected(options: Omit<CreateMcpServerOptions, 'client'> = {}) {
  const server = await createMcpServer({ client, coldkey: Alice, hotkey: Bob, ...options });
  const mcp = new McpClient({ name: 'test', version: '0' });
  const [mine, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(theirs), mcp.connect(mine)]);
  const call = async (name: string, args: Readonly<Record<string, unknown>> = {}) => {
    const { content, isError } = await mcp.callTool({ name, arguments: args });
    const [{ text }] = content as [{ readonly text: string }];
    return { isError: isError === true, value: JSON.parse(text) as never };
  };
  return { mcp, call, close: () => mcp.close() };
}

describe('createMcpServer', () => {
  test('tools: every read, every plan, quotes, the controls of a devnet; none that writes', async () => {
    const { mcp, close } = await connected();
    const { tools } = await mcp.listTools();
    const names = tools.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(Object.values(READS).map(({ name }) => `read_${name}`)));
    expect(names).toEqual(
      expect.arrayContaining(Object.values(ALL_INTENTS).map(({ name }) => `plan_${name}`)),
    );
    expect(names).toEqual(
      expect.arrayContaining(['quote_stake', 'quote_unstake', 'quote_move', 'devnet_new_block']),
    );
    const writing = tools
      .filter(({ annotations }) => annotations?.readOnlyHint !== true)
      .map(({ name }) => name);
    expect(writing.every((name) => name.startsWith('devnet_'))).toBe(true);
    // The protocol's clients take so many characters.
    expect(names.filter((name) => !/^[a-zA-Z0-9_-]{1,64}$/.test(name))).toEqual([]);
    await close();
  });

  test('read, quote, plan: answers as JSON; what is refused is an answer with a fix', async () => {
    const { call, close } = await connected();
    expect(await call('read_balance', { coldkey_ss58: DEV_ACCOUNTS.Eve })).toEqual({
      isError: false,
      value: { unit: 'tao', rao: '1000000000000000' },
    });
    expect(await call('read_balance', { coldkey_ss58: 'nobody' })).toMatchObject({
      isError: true,
      value: { code: expect.stringMatching(/^rpc\//), fix: expect.any(String) },
    });
    expect(await call('read_quote_stake', { netuid: 1, amount_tao: '1' })).toMatchObject({
      value: { own: { ok: true } },
    });
    expect(await call('quote_stake', { netuid: 1, amount: '10' })).toMatchObject({
      value: { ok: true, model: 'balancer' },
    });
    expect(await call('quote_stake', { netuid: 1, amount: '0.000000001' })).toMatchObject({
      isError: false,
      value: { ok: false, refusal: 'AmountTooLow' },
    });
    expect(await call('plan_transfer', { destSs58: Bob, amountTao: '1.5' })).toMatchObject({
      value: { isOk: true, spend: '1500000000', feeRao: expect.stringMatching(/^\d+$/) },
    });
    expect(await call('plan_transfer', { destSs58: Bob, amountTao: '99999999' })).toMatchObject({
      isError: false,
      value: { isOk: false, failure: { error: 'Token.FundsUnavailable' } },
    });
    expect(await call('plan_transfer', { destSs58: Bob })).toMatchObject({ isError: true });
    await close();
  });

  test('devnet controls: blocks, snapshots', async () => {
    const { call, close } = await connected();
    const blockOf = async () => ((await call('read_timestamp')).value as { readonly block: number }).block;
    const before = await blockOf();
    const { value: snapshot } = await call('devnet_snapshot');
    await call('devnet_new_block', { count: 3 });
    expect(await blockOf()).toBe(before + 3);
    await call('devnet_revert', { snapshot });
    expect(await blockOf()).toBe(before);
    await close();
  });

  test('no tool sends what no policy names; those it names are held to it', async () => {
    const keys = { coldkey: keypairFromUri('//Alice') };
    const silent = await connected({ ...keys, groups: ['reads', 'writes'] });
    expect((await silent.mcp.listTools()).tools.filter(({ name }) => !name.startsWith('read_'))).toEqual([]);
    await expect(silent.mcp.callTool({ name: 'execute_transfer', arguments: {} })).rejects.toThrow(/no tool/);
    await silent.close();

    const policy = { intents: ['transfer'], maxSpend: '2', destinations: [Bob] } as const;
    const { mcp, call, close } = await connected({ ...keys, policy, groups: ['writes'] });
    expect((await mcp.listTools()).tools).toMatchObject([
      { name: 'execute_transfer', annotations: { readOnlyHint: false } },
    ]);
    expect(await call('execute_transfer', { destSs58: Bob, amountTao: '1' })).toMatchObject({
      value: { isSuccess: true },
    });
    expect(await call('execute_transfer', { destSs58: Bob, amountTao: '3' })).toMatchObject({
      isError: true,
      value: { code: 'rpc/policy' },
    });
    expect(await call('execute_transfer', { destSs58: DEV_ACCOUNTS.Eve, amountTao: '1' })).toMatchObject({
      isError: true,
      value: { code: 'rpc/policy' },
    });
    await close();
  });

  test('rejects: a field that a tool does not take', async () => {
    const { call, close } = await connected();
    for (const [tool, input] of [
      ['read_balance', { coldkey_ss58: Bob, block: 1 }],
      ['quote_stake', { netuid: 1, amount: '1', tolerence: '1%' }],
      ['devnet_snapshot', { at: 1 }],
    ] as const)
      expect(await call(tool, input)).toMatchObject({ isError: true, value: { code: 'cli/wrong-input' } });
    await close();
  });

  test.each([
    [{ group: ['reads'] }, /options\.group\b/],
    [{ groups: 'reads' }, /options\.groups/],
    [{ groups: ['read'] }, /options\.groups\[0\]/],
    [{ client: undefined }, /options\.client/],
    [{ coldkey: 1 }, /options\.coldkey/],
  ])('rejects: options that are none, %j', async (options, message) => {
    await expect(createMcpServer({ client, ...(options as object) })).rejects.toThrow(message);
    await expect(createMcpServer({ client, ...(options as object) })).rejects.toThrow(TaokitError);
  });

  test('rejects: a policy that is none', async () => {
    await expect(createMcpServer({ client, policy: { maxSpend: 'much' } })).rejects.toThrow(/maxSpend/);
  });
});
