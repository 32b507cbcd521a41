/** Kills a process that writes keyfiles, at random points, and looks at what is left. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeKeyfile } from '../keyfile/encodeKeyfile.ts';
import { keypairFromSeed } from '../keypairFromSeed.ts';

const KILLS = 200;
const AT_ONCE = 4;

const root = mkdtempSync(join(tmpdir(), 'taokit-crash-'));
const writer = join(root, 'writer.mjs');
const contents = [1, 2].map((byte) =>
  encodeKeyfile({ account: keypairFromSeed(new Uint8Array(32).fill(byte)), phrase: undefined }),
);

/** Writes the one content over the other until it is killed, and says when it begins. */
const WRITER = `
import { atomicWrite } from ${JSON.stringify(fileURLToPath(new URL('./atomicWrite.ts', import.meta.url)))};
const [path, ...hex] = process.argv.slice(2);
const contents = hex.map((text) => Buffer.from(text, 'hex'));
process.stdout.write('ready');
for (let i = 1; ; i += 1) await atomicWrite(path, contents[i % 2], { overwrite: true });
`;

beforeAll(() => {
  const stdin = { contents: WRITER, resolveDir: root, loader: 'ts' as const };
  const conditions = ['@taokit/source'];
  const nodePaths = [fileURLToPath(new URL('../../node_modules', import.meta.url))];
  buildSync({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: writer, conditions, nodePaths });
});

const children = new Set<ChildProcess>();

afterAll(() => {
  // When one worker finds something wrong, the children of the others still write.
  for (const child of children) child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

describe('atomicWrite', () => {
  test(`killed ${KILLS} times: the old file or the new one, never anything else`, async () => {
    const leftovers = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, worker) => killRepeatedly(worker)),
    );
    // Some of the kills hit between creating the temporary file and renaming it, else this test shows nothing.
    expect(leftovers.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  });
});

async function killRepeatedly(worker: number): Promise<number> {
  const folder = join(root, `wallet-${worker}`);
  const path = join(folder, 'coldkey');
  let leftovers = 0;
  for (let i = 0; i < KILLS / AT_ONCE; i++) {
    rmSync(folder, { recursive: true, force: true });
    const child = spawn(process.execPath, [
      writer,
      path,
      ...contents.map((c) => Buffer.from(c).toString('hex')),
    ]);
    children.add(child);
    await once(child.stdout, 'data');
    await killAfter(child, Math.random() * 12);
    leftovers += assertWhole(folder, path);
  }
  return leftovers;
}

async function killAfter(child: ChildProcess, milliseconds: number): Promise<void> {
  const exit = once(child, 'exit');
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill('SIGKILL');
  await exit;
  children.delete(child);
}

/** Nothing yet, or one of the two contents, byte for byte. Returns the number of temporary files left. */
function assertWhole(folder: string, path: string): number {
  const names = readNames(folder);
  if (names.includes('coldkey')) {
    const found = readFileSync(path).toString('hex');
    expect(contents.map((content) => Buffer.from(content).toString('hex'))).toContain(found);
  }
  return names.filter((name) => name.endsWith('.tmp')).length;
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
