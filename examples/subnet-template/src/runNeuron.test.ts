import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDevnet, devnetControls, polkadotJsProvider } from '@taokit/devnet';
import { serveDevnet } from '@taokit/devnet/server';
import { keypairFromUri } from '@taokit/keys';
import { createClient } from '@taokit/rpc';
import { describe, expect, test } from 'vitest';
import { runNeuron } from './runNeuron.ts';
import { readSettings } from './settings.ts';

describe('readSettings', () => {
  test('behaviour: names every variable that is wrong', () => {
    expect(() => readSettings({ ROLE: 'king', ENDPOINT: 'ws://a', NETUID: '1e3' })).toThrow(
      /ROLE: .*\nNETUID: is no/,
    );
    expect(() => readSettings({ ROLE: 'miner' })).toThrow('ENDPOINT');
  });
});

describe('runNeuron', () => {
  test('behaviour: joins a subnet, and stops when told to', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'taokit-neuron-'));
    const devnet = await createDevnet();
    const server = await serveDevnet(devnet, { port: 0 });
    const client = await createClient({ provider: polkadotJsProvider(devnet) });
    const end = new AbortController();
    const said: string[] = [];
    const told = (wanted: string) =>
      new Promise<void>((resolve) => {
        const look = () => (said.some((line) => line.startsWith(wanted)) ? resolve() : setTimeout(look, 20));
        look();
      });
    const start = (environment: Readonly<Record<string, string>>) =>
      runNeuron(readSettings({ ENDPOINT: server.url, PORT: '0', ...environment }), end.signal, (line) =>
        said.push(line),
      );
    const running = [
      start({ ROLE: 'miner', HOTKEY_URI: '//Bob', JOIN_WITH_TAO: '0', ANNOUNCE_IP: '10.0.0.1' }),
      start({ ROLE: 'validator', HOTKEY_URI: '//Alice', STATE_FILE: join(folder, 'state.json') }),
    ];
    await Promise.race([Promise.all([told('miner 1 answers'), told('validator asks')]), ...running]);
    await devnetControls(devnet).newBlock();
    expect(await client.reads.uid({ netuid: 1, hotkey: keypairFromUri('//Bob').address })).toBe(1);
    end.abort();
    await Promise.all(running);
    await client.close();
    await server.close();
    devnet.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
