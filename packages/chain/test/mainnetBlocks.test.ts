import { readVectors } from '@taokit/testing';
import { loadRegistry } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { createSubtensorModule } from '../src/pallets/subtensorModule/index.ts';
import { openBlock } from '../src/runtime/openBlock.ts';
import { createRuntime } from '../src/runtime/Runtime.ts';
import { mainnetState, storedValue, type VectorItem } from './mainnetState.ts';

interface MainnetBlock {
  readonly block: number;
  readonly spec: number;
  readonly before: Readonly<Record<string, VectorItem>>;
  readonly after: Readonly<Record<string, VectorItem>>;
}

const registry = await loadRegistry();
const blocks = readVectors('vectors/mainnet')
  .map(({ json }) => json as unknown as MainnetBlock)
  .filter((json) => (json as { kind?: string }).kind === 'mainnet-block');

describe('a real block of mainnet as one step of the chain', () => {
  test('the vectors are there', () => {
    expect(blocks.map(({ block }) => block)).toContain(9_173_720);
  });

  test.each(blocks)(
    'block $block of spec $spec: every value that was copied',
    ({ block, spec, before, after }) => {
      const state = mainnetState(registry, before);
      state.seal(block - 1);
      const pallet = createSubtensorModule();
      const { context } = openBlock(createRuntime(registry, spec, [pallet]), state, block);
      pallet.onInitialize!(context);
      const expected: unknown[] = [];
      const actual: unknown[] = [];
      for (const [path, item] of Object.entries(after)) {
        const entries =
          item !== null && typeof item === 'object' ? Object.entries(item) : [['', item] as const];
        for (const [netuid, value] of entries) {
          if (value === null) continue;
          const keys = netuid === '' ? [] : [Number(netuid)];
          expected.push([path, netuid, storedValue(state, path, value)]);
          actual.push([path, netuid, state.read(path, keys)]);
        }
      }
      expect(expected.length).toBeGreaterThan(4);
      expect(actual).toEqual(expected);
    },
  );
});
