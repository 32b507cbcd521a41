import { createDevnet } from '@taokit/devnet';
import { describe, expect, test } from 'vitest';
import { rawClient } from '../../../testing/index.ts';

describe('chainHead_v1_unpin', () => {
  test('one, or several at once; one named twice lets go of none', async () => {
    const devnet = await createDevnet({ blockTime: 'manual' });
    const client = rawClient(devnet);
    const follow = client.result('chainHead_v1_follow', false);
    const one = client.result('dev_newBlock') as string;
    const two = client.result('dev_newBlock') as string;
    const three = client.result('dev_newBlock') as string;
    const unpin = (hashes: string | string[], id: unknown = follow) =>
      client.ask('chainHead_v1_unpin', id, hashes);
    const twice = {
      error: { code: -32804, message: 'Received duplicate hashes for the `chainHead_unpin` method' },
    };
    expect(unpin([one, one])).toMatchObject(twice);
    expect(unpin([one, two, one.toUpperCase().replace('0X', '0x')])).toMatchObject(twice);
    expect(unpin([one, two])).toMatchObject({ result: null });
    expect(unpin([three, one])).toMatchObject({ error: { code: -32801 } });
    expect(unpin(three)).toMatchObject({ result: null });
    // Of a subscription that is none nothing is said.
    expect(unpin([one, one], 'x')).toMatchObject({ result: null });
  });
});
