import { loadRegistry } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { createTestChain, keyOf, submit } from '../../testing/index.ts';
import { developmentGenesis } from '../genesis/developmentGenesis.ts';
import { checkInvariants } from '../invariants/checkInvariants.ts';
import { bytesFromHex, type Hex } from '../state/AccountId.ts';
import { rawKeys, readRaw } from '../state/rawStorage.ts';
import type { Upstream } from '../state/Upstream.ts';
import type { Chain } from './Chain.ts';
import { forkChain } from './forkChain.ts';

const registry = await loadRegistry();
const everything = ({ state }: Chain) =>
  rawKeys(state, state.paths(), '0x').map((key): [Hex, Uint8Array] => [key, readRaw(state, key)!]);
const bytesOf = (chain: Chain) =>
  everything(chain).map(([key, bytes]) => [key, Buffer.from(bytes).toString('hex')]);

/** A chain's storage as another one reads it, and how often it was asked. */
function upstreamOf(chain: Chain, covers = (_: string) => true): Upstream & { readonly asked: Hex[] } {
  const kept = new Map(everything(chain));
  const asked: Hex[] = [];
  return {
    covers,
    asked,
    read(key) {
      asked.push(key);
      return kept.get(key);
    },
    below(prefix) {
      asked.push(prefix);
      return [...kept].filter(([key]) => key.startsWith(prefix));
    },
  };
}

async function forked(covers?: (path: string) => boolean) {
  const chain = await createTestChain({ genesis: developmentGenesis({ subnets: 2 }) });
  for (let block = 0; block < 30; block++) chain.produceBlock();
  const upstream = upstreamOf(chain, covers);
  const { head, genesis } = chain;
  return { chain, upstream, fork: forkChain({ registry, upstream, head, genesis }) };
}

describe('forkChain', () => {
  test('goes on as the other chain does, byte for byte', async () => {
    const { chain, fork } = await forked();
    const remark = { path: 'System.remark', arguments: { remark: bytesFromHex('0x01') } };
    for (let block = 0; block < 400; block++) {
      chain.produceBlock();
      fork.produceBlock();
    }
    submit(chain, keyOf('Alice'), remark);
    submit(fork, keyOf('Alice'), remark);
    expect(fork.head).toEqual(chain.head);
    expect(bytesOf(fork)).toEqual(bytesOf(chain));
    expect(checkInvariants(fork.runtime, fork.state)).toEqual([]);
    fork.revertTo(30);
    expect(bytesOf(fork)).not.toEqual(bytesOf(chain));
    chain.revertTo(30);
    expect(bytesOf(fork)).toEqual(bytesOf(chain));
  });

  test('reads each key once, what was removed included, and earlier blocks of its own', async () => {
    const { upstream, fork } = await forked();
    const { state } = fork;
    const alice = '0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d';
    const free = () =>
      (state.read('System.Account', [alice]) as { data: { free: bigint } } | undefined)?.data.free;
    expect(free()).toBeGreaterThan(0n);
    const { length } = upstream.asked;
    state.write('System.Account', [alice], undefined);
    expect(free()).toBeUndefined();
    expect(upstream.asked).toHaveLength(length);
    expect(state.entries('System.Account', []).some(([[key]]) => key === alice)).toBe(false);
    expect(state.at(30).read('System.Account', [alice])).toBeDefined();
    for (let block = 0; block < 5; block++) fork.produceBlock();
    const asked = new Set(upstream.asked);
    expect(upstream.asked).toHaveLength(asked.size);
    expect(() => state.at(29)).toThrow('not kept');
  });

  test('an item that is not covered begins empty', async () => {
    const { fork } = await forked((path) => path !== 'SubtensorModule.Tempo');
    expect(fork.state.entries('SubtensorModule.Tempo', [])).toEqual([]);
    expect(fork.state.entries('SubtensorModule.SubnetTAO', [])).toHaveLength(2);
  });
});
