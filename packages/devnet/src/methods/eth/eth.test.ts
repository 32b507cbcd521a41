import { createDevnet } from '@taokit/devnet';
import { evmToSs58, keypairFromUri } from '@taokit/keys';
import { expect, test } from 'vitest';
import { rawClient } from '../../../testing/index.ts';
import { submitCall } from '../../controls/submitCall.ts';

const ADDRESS = '0xf24ff3a9cf04c71dbc94d0b566f7a27b94566cac';

test('eth_*: what a wallet asks is answered, contracts are refused by name', async () => {
  const devnet = await createDevnet({ blockTime: 'manual' });
  const client = rawClient(devnet);
  const dest = { type: 'Id', value: evmToSs58(ADDRESS) };
  const call = { path: 'Balances.transfer_keep_alive', arguments: { dest, value: 5_000_000_000n } };
  expect(client.result('eth_getBalance', ADDRESS, 'latest')).toBe('0x0');
  expect((await submitCall(devnet, keypairFromUri('//Alice'), call)).ok).toBe(true);
  expect(client.result('eth_getBalance', ADDRESS, 'latest')).toBe(`0x${(5n * 10n ** 18n).toString(16)}`);
  expect(client.result('eth_getTransactionCount', ADDRESS)).toBe('0x0');
  expect(client.result('eth_blockNumber')).toBe('0x1');
  expect(client.result('eth_chainId')).toMatch(/^0x[0-9a-f]+$/);
  expect(client.result('eth_gasPrice')).toMatch(/^0x[0-9a-f]+$/);
  for (const method of ['eth_call', 'eth_estimateGas', 'eth_sendRawTransaction', 'eth_getTransactionReceipt'])
    expect(client.ask(method, {}).error).toEqual({
      code: -32_004,
      message: `${method} is not supported: this chain runs no contracts`,
    });
  expect(client.ask('eth_getBalance', '0x00').error!.data).toContain('20 bytes');
  expect(client.ask('eth_getBalance', ADDRESS, '0x1').error!.data).toContain('only latest');
});
