import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { epochSuite } from '../../../scripts/vectors/epochSuite.ts';
import { sequenceSuite } from '../../../scripts/vectors/sequenceSuite.ts';
import { epochDigest } from '../epoch/epochDigest.ts';
import { nativePeer } from './nativePeer.ts';
import { rustPeerEngine } from './rustPeerEngine.ts';
import { testEpoch } from './testEpoch.ts';

const VECTORS = new URL('../../../vectors/yuma/', import.meta.url);

/** Where cargo is missing there is no peer to test; `pnpm vectors` and `pnpm bench` say the same. */
const noCargo = spawnSync('cargo', ['--version']).status !== 0;

function vectorFiles(folder: string): { path: string; json: Record<string, unknown> }[] {
  return readdirSync(new URL(folder, VECTORS)).map((name) => {
    const path = new URL(`${folder}/${name}`, VECTORS);
    return { path: path.pathname, json: JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown> };
  });
}

describe.skipIf(noCargo)(`rust-peer${noCargo ? ' (skipped: no cargo)' : ''}`, () => {
  test('computes every epoch vector, raw values included', async () => {
    const suite = epochSuite(rustPeerEngine());
    for (const file of vectorFiles('epoch'))
      expect(await suite.run(file)).toMatchObject([{ differences: [] }]);
  });

  test('computes a sequence that switches modes', async () => {
    const file = vectorFiles('epoch-sequences').find(({ path }) => path.endsWith('mode_switch.json'))!;
    for (const { name, differences } of await sequenceSuite(rustPeerEngine()).run(file))
      expect(differences, name).toEqual([]);
  });

  const input = testEpoch();

  test('the process that is timed computes the same as the reference', async () => {
    const peer = await nativePeer(input).prepare();
    expect(await peer.digest()).toBe(epochDigest(referenceEngine.runEpoch(input)));
    expect(await peer.run()).toBeGreaterThan(0);
    expect(await peer.digest()).toBe(epochDigest(referenceEngine.runEpoch(input)));
    peer.close?.();
  });
});
