/** Kills a process that writes a keyfile before each of its steps on the disk, and looks at what is left. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeKeyfile } from '../keyfile/encodeKeyfile.ts';
import { keypairFromSeed } from '../keypairFromSeed.ts';

const root = mkdtempSync(join(tmpdir(), 'taokit-crash-'));
const writer = join(root, 'writer.mjs');
const [before, after] = [1, 2].map((byte) =>
  encodeKeyfile({ account: keypairFromSeed(new Uint8Array(32).fill(byte)), phrase: undefined }),
) as [Uint8Array, Uint8Array];
/** More steps than a write has. */
const MOST_STEPS = 60;

/** The file system, except that the process ends before its n-th call; a file is written in two halves. */
const FILE_SYSTEM = `
const real = process.getBuiltinModule('node:fs/promises');
let left = Number(process.env.STEPS);
const step = () => { if (left-- === 0) process.kill(process.pid, 'SIGKILL'); };
const counted = (call) => (...args) => { step(); return call(...args); };
const handle = (file) => ({
  chmod: counted((mode) => file.chmod(mode)),
  sync: counted(() => file.sync()),
  close: counted(() => file.close()),
  writeFile: async (bytes) => {
    step();
    await file.write(bytes, 0, bytes.length >> 1);
    step();
    await file.write(bytes, bytes.length >> 1);
  },
});
export const open = async (...args) => { step(); return handle(await real.open(...args)); };
export const link = counted(real.link);
export const lstat = counted(real.lstat);
export const mkdir = counted(real.mkdir);
export const rename = counted(real.rename);
export const rm = counted(real.rm);
`;

const WRITER = `
import { atomicWrite } from ${JSON.stringify(fileURLToPath(new URL('./atomicWrite.ts', import.meta.url)))};
const [path, hex, overwrite] = process.argv.slice(2);
await atomicWrite(path, Buffer.from(hex, 'hex'), { overwrite: overwrite === 'true' });
`;

beforeAll(() => {
  const fileSystem = join(root, 'fileSystem.mjs');
  writeFileSync(fileSystem, FILE_SYSTEM);
  const stdin = { contents: WRITER, resolveDir: root, loader: 'ts' as const };
  buildSync({
    stdin,
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: writer,
    conditions: ['@taokit/source'],
    nodePaths: [fileURLToPath(new URL('../../node_modules', import.meta.url))],
    alias: { 'node:fs/promises': fileSystem },
  });
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('atomicWrite', () => {
  test.each([true, false])(
    'killed before every step: the old file or the new one, whole (over an existing one: %s)',
    (overwrite) => {
      const found = new Set<string>();
      let leftovers = 0;
      for (let steps = 0; ; steps++) {
        expect(steps).toBeLessThan(MOST_STEPS);
        const folder = join(root, `wallet-${overwrite}-${steps}`);
        const { status } = crashAfter(steps, folder, overwrite);
        const names = readNames(folder);
        const content = names.includes('coldkey') ? hex(readFileSync(join(folder, 'coldkey'))) : 'none';
        expect([overwrite ? hex(before) : 'none', hex(after)], `step ${steps}`).toContain(content);
        expect(names.filter((name) => name !== 'coldkey' && !/^\.coldkey\.\w+\.tmp$/.test(name))).toEqual([]);
        found.add(content);
        leftovers += names.length - (content === 'none' ? 0 : 1);
        if (status !== 0) continue;
        expect(content).toBe(hex(after));
        break;
      }
      // Both outcomes were seen, and some kills hit while a temporary file was there, else this shows nothing.
      expect(found.size).toBe(2);
      expect(leftovers).toBeGreaterThan(0);
    },
  );
});

function crashAfter(steps: number, folder: string, overwrite: boolean) {
  if (overwrite) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'coldkey'), before);
  }
  const args = [writer, join(folder, 'coldkey'), hex(after), String(overwrite)];
  return spawnSync(process.execPath, args, { env: { ...process.env, STEPS: String(steps) } });
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
