import { loadRegistry } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { createDevnet } from '../createDevnet.ts';
import { runtimeApiSupport } from './runtimeApiSupport.ts';

const registry = await loadRegistry();

describe('runtimeApiSupport', () => {
  test('every method of the interface once, and no other', () => {
    const methods = registry.apis.flatMap((api) => api.methods.map(({ name }) => `${api.name}.${name}`));
    expect(runtimeApiSupport().map(({ method }) => method)).toEqual(methods.sort());
    expect(methods).toHaveLength(124);
  });

  test('what is refused is refused by name, with why', async () => {
    const devnet = await createDevnet();
    const refused = runtimeApiSupport().filter(({ support }) => support === 'refused');
    expect(refused.length).toBeLessThan(40);
    for (const { method, reason } of refused) {
      const name = method.replace('.', '_');
      expect(() => devnet.chain.callApi(name, new Uint8Array())).toThrow(
        `does not answer ${name}. ${reason}`,
      );
    }
    await devnet.close();
  });
});
