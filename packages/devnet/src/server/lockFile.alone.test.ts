import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lockFile } from './lockFile.ts';

/** Whether the file system has hard links, and the system tells when it started a process. */
const system = vi.hoisted(() => ({ hasLinks: true, hasProc: true }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    linkSync(from: string, to: string) {
      if (!system.hasLinks) throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
      fs.linkSync(from, to);
    },
    readFileSync(path: string, encoding: 'utf8') {
      if (!system.hasProc && path.startsWith('/proc')) throw new Error('ENOENT');
      return fs.readFileSync(path, encoding);
    },
  };
});

let folder: string;
let file: string;
let lock: string;
/** Number of a process that is gone. */
const gone = spawnSync(process.execPath, ['-e', '']).pid;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'devnet-'));
  file = join(folder, 'state');
  lock = `${file}.lock`;
});

afterEach(() => {
  Object.assign(system, { hasLinks: true, hasProc: true });
  rmSync(folder, { recursive: true });
});

const inUse = expect.objectContaining({ code: 'devnet/file-in-use' });
/** Who holds it is told; nothing changes. */
function expectHeld(): void {
  const before = readFileSync(lock, 'utf8');
  expect(() => lockFile(file)).toThrow(inUse);
  expect(readFileSync(lock, 'utf8')).toBe(before);
}

describe('lockFile', () => {
  test.each([
    { hasLinks: true, hasProc: true },
    { hasLinks: false, hasProc: true },
    { hasLinks: true, hasProc: false },
    { hasLinks: false, hasProc: false },
  ])('one at a time, and again when it is given back: %o', (has) => {
    Object.assign(system, has);
    const held = lockFile(file);
    expectHeld();
    expect(() => lockFile(file)).toThrow('state is held by this process.');
    held.release();
    expect(readdirSync(folder)).toEqual([]);
    lockFile(file).release();
    held.release();
    for (const owner of ['', 'nobody', `${gone} ${hostname()} - x`]) {
      writeFileSync(lock, owner);
      const next = lockFile(file);
      expectHeld();
      expect(readdirSync(folder)).toEqual(['state.lock']);
      next.release();
    }
  });

  test('given back twice, it is not taken from who has it now', () => {
    const held = lockFile(file);
    held.release();
    const next = lockFile(file);
    held.release();
    expectHeld();
    next.release();
  });

  test('a number that another process has now holds nothing, where the system tells when it started', () => {
    writeFileSync(lock, `${process.pid} ${hostname()} another-boot:1 x`);
    if (process.platform !== 'linux') return expectHeld();
    lockFile(file).release();
    // Elsewhere it may be the one: who knows better removes the lock, which is named.
    system.hasProc = false;
    writeFileSync(lock, `${process.ppid} ${hostname()} - x`);
    expectHeld();
    expect(() => lockFile(file)).toThrow(`remove ${lock} where process ${process.ppid} is no devnet`);
  });

  test('of a process of another host nothing can be told', () => {
    writeFileSync(lock, `${gone} another-${hostname()} - x`);
    expectHeld();
    expect(() => lockFile(file)).toThrow(`of the host another-${hostname()}`);
  });

  test('while somebody takes it over nobody else does, unless that one is gone as well', () => {
    const owner = `${gone} ${hostname()} - first`;
    const succession = `${lock}.${createHash('sha256').update(owner).digest('hex').slice(0, 16)}`;
    writeFileSync(lock, owner);
    writeFileSync(succession, `${process.ppid} ${hostname()} - second`);
    expectHeld();
    writeFileSync(succession, `${gone} ${hostname()} - second`);
    const held = lockFile(file);
    expect(readdirSync(folder)).toEqual(['state.lock']);
    held.release();
  });
});
