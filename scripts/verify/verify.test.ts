import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandLineError } from '@taokit/command-line';
import { blockStateFromStorage, findStorageItem, type StoredItems } from '@taokit/dtao/verification';
import { encodeStorageKey, encodeStorageValue, loadRegistry } from '@taokit/types/registry';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from '../lib/runCommand.ts';
import { readBlockFile } from './readBlockFile.ts';
import { type VerifyOptions, verifyFile } from './verifyFile.ts';

const FILE = 'vectors/mainnet/block-9173720.json';
const { block, spec, before, after } = JSON.parse(readFileSync(FILE, 'utf8'));
const registry = await loadRegistry();
const folder = mkdtempSync(join(tmpdir(), 'taokit-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The items that are stored by a key: everything but the runtime's answer. */
const stored = ({ SubnetInfoRuntimeApi_get_block_emission: _, ...items }: StoredItems): StoredItems => items;

/** Keys and values of a snapshot as a node gives them. */
function rawEntries(items: StoredItems): [key: string, value: string | null][] {
  return Object.entries(stored(items)).flatMap(([path, value]) =>
    findStorageItem(path)!.isByNetuid
      ? Object.entries(value as Record<string, unknown>).map(([netuid, one]) =>
          entry(path, [Number(netuid)], one),
        )
      : [entry(path, [], value)],
  );
}

function entry(path: string, keys: readonly unknown[], value: unknown): [string, string | null] {
  return [
    hex(encodeStorageKey(registry, path, keys)),
    value === null ? null : hex(encodeStorageValue(registry, path, asStored(path, value))),
  ];
}

/** A decoded integer as the registry takes the item. */
function asStored(path: string, value: unknown): unknown {
  const { format } = findStorageItem(path)!;
  if (format === 'bool') return value;
  if (format === 'u16') return Number(value);
  if (format === 'bits128') return { bits: BigInt(value as string) };
  return path === 'Swap.SwapBalancer' ? { quote: BigInt(value as string) } : BigInt(value as string);
}

function hex(bytes: Uint8Array): string {
  return `0x${Buffer.from(bytes).toString('hex')}`;
}

function written(name: string, json: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(json));
  return path;
}

const stateOf = (items: StoredItems) => blockStateFromStorage(items, { block, spec });

describe('readBlockFile', () => {
  const changes = (items: StoredItems) => [{ block: '0x00', changes: rawEntries(items) }];

  test.each<[string, unknown]>([
    ['answers of state_queryStorageAt', { block, spec, before: changes(before), after: changes(after) }],
    ['two answers in a list', [changes(before), changes(after)]],
    [
      'raw keys and values',
      { before: Object.fromEntries(rawEntries(before)), after: Object.fromEntries(rawEntries(after)) },
    ],
    ['names', { block, spec, before: stored(before), after: stored(after) }],
  ])('behaviour: %s are the same two states', (_, json) => {
    const file = readBlockFile(json, registry);
    expect(stateOf(file.before.items)).toEqual(stateOf(stored(before)));
    expect(stateOf(file.after.items)).toEqual(stateOf(stored(after)));
    expect([...file.before.unused, ...file.after.unused]).toEqual([]);
  });

  test('behaviour: the compact form keeps the values of the network apart, and lists by netuid', () => {
    const compact = {
      block: 2,
      spec: 470,
      globals: { TaoWeight: '0x0100000000000000', BlockEmission: '0x00ca9a3b00000000' },
      before: { SubnetTAO: ['0x0500000000000000', null] },
      globalsAfter: {},
      after: {},
    };
    const file = readBlockFile(compact, registry);
    expect(stateOf(file.before.items)).toMatchObject({ taoWeightU64: 1n, rootTaoRao: 5n });
    expect(file).toMatchObject({ block: 2, spec: 470, before: { unused: ['BlockEmission'] } });
  });

  test.each<[string, unknown, string]>([
    ['no snapshots', { block }, 'no two snapshots'],
    ['three answers', [[], [], []], 'holds 3, not two'],
    ['a list without changes', { before: [{}], after: [] }, 'no list named changes'],
    ['a number as snapshot', { before: 1, after: {} }, 'A snapshot is an object'],
    ['a fraction as block', { block: 1.5, before: {}, after: {} }, 'block is 1.5'],
  ])('behaviour: %s is refused', (_, json, message) => {
    expect(() => readBlockFile(json, registry)).toThrow(message);
  });
});

describe('pnpm verify', () => {
  const verify = (...args: string[]) =>
    runCommand('tsx', ['-C', '@taokit/source', 'scripts/verify.ts', ...args]);

  test('behaviour: a block that agrees is a table and exit code 0', () => {
    const { status, output } = verify(FILE);
    expect(output).toMatch(/TAO in +124 +0 +0 +0 +-/);
    expect(status).toBe(0);
  });

  test('behaviour: a difference is named, in text and as JSON, with exit code 1', () => {
    const items = { ...after['SubtensorModule.SubnetTaoInEmission'], '64': '1' };
    const path = written('differs.json', {
      block,
      spec,
      before,
      after: { 'SubtensorModule.SubnetTaoInEmission': items },
    });
    const text = verify(path);
    expect(text.output).toMatch(/TAO in: subnet 64: expected \d+, stored 1/);
    expect(text.status).toBe(1);
    const json = verify('--json', path);
    expect(json.status).toBe(1);
    const rule = JSON.parse(json.output)[0].rules.find(
      (report: { rule: string }) => report.rule === 'TAO in',
    );
    expect(rule).toMatchObject({ agreed: 123, differences: [{ netuid: 64, actual: '1' }] });
  });

  test('behaviour: a wrong argument is one line and exit code 2', () => {
    const { status, output } = verify('--all', FILE);
    expect(output.trim()).toMatch(/^No flag registered for --all.*See --help\.$/);
    expect(status).toBe(2);
  });
});

describe('verifyFile', () => {
  test.each<[string, VerifyOptions, unknown, string]>([
    ['without a block', {}, { spec, before, after }, 'pass --block'],
    ['without a runtime', {}, { block, before, after }, 'pass --spec'],
    ['of a runtime before weighted pools', { spec: 300 }, { block, before, after }, 'spec 300'],
    ['with nothing to compare', {}, { block, spec, before: stored(before), after: {} }, 'no value'],
    [
      'with a value the chain cannot hold',
      {},
      { block, spec, before: { TaoWeight: 'x' }, after },
      'TaoWeight is "x"',
    ],
  ])('behaviour: a file %s is refused in one line that names it', (_, options, json, message) => {
    const path = written('refused.json', json);
    expect(() => verifyFile(path, options, registry)).toThrow(message);
    expect(() => verifyFile(path, options, registry)).toThrow(path);
    expect(() => verifyFile(path, options, registry)).toThrow(CommandLineError);
  });

  test('behaviour: a file that is no JSON is refused', () => {
    const path = join(folder, 'text.json');
    writeFileSync(path, 'hello');
    expect(() => verifyFile(path, {}, registry)).toThrow(CommandLineError);
  });

  test('behaviour: what no rule reads is named', () => {
    const path = written('more.json', {
      block,
      spec,
      before: { ...before, BlockEmission: '1', '0x00': '0x00' },
      after,
    });
    expect(verifyFile(path, {}, registry).unused).toEqual(['0x00', 'BlockEmission']);
  });
});
