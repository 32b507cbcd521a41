/** Looks at a wallet before every step on the disk of a key that replaces another: what a kill there would leave. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type * as FileSystem from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createColdkey, walletPaths } from './index.ts';

const held = vi.hoisted(() => ({ look: (): void => undefined }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FileSystem>();
  const seen = ['open', 'link', 'rename', 'rm'].map((name) => [
    name,
    (...args: unknown[]) => {
      held.look();
      return (real[name as 'rm'] as (...args: unknown[]) => unknown)(...args);
    },
  ]);
  return { ...real, ...Object.fromEntries(seen) };
});

const folder = mkdtempSync(join(tmpdir(), 'taokit-killed-'));
afterEach(() => {
  held.look = () => undefined;
  rmSync(folder, { recursive: true, force: true });
});

const addressIn = (path: string): string | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).ss58Address;
  } catch {
    return undefined;
  }
};

describe('createColdkey over another', () => {
  const wallet = { name: 'w', folder, format: 'plain' } as const;
  const { coldkey, coldkeypub } = walletPaths({ name: 'w', folder });

  test('at no moment a coldkey beside the public half of another', async () => {
    const before = (await createColdkey(wallet)).account.address;
    const found = new Set<string>();
    held.look = () => {
      const [secret, open] = [addressIn(coldkey), addressIn(coldkeypub)];
      found.add(secret === before ? 'before' : 'after');
      expect([undefined, secret]).toContain(open);
    };
    const after = (await createColdkey({ ...wallet, overwrite: true })).account.address;
    // It looked before and after the coldkey was replaced, else this shows nothing.
    expect([...found]).toEqual(['before', 'after']);
    expect([addressIn(coldkey), addressIn(coldkeypub)]).toEqual([after, after]);
  });

  test('what is refused leaves both halves', async () => {
    const { address } = (await createColdkey(wallet)).account;
    const weak = createColdkey({ name: 'w', folder, password: '111111', overwrite: true });
    await expect(weak).rejects.toMatchObject({ code: 'keys/weak-password' });
    expect([addressIn(coldkey), addressIn(coldkeypub)]).toEqual([address, address]);
  });
});
