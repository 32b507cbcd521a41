import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FileLock, lockFile } from './lockFile.ts';

let folder = '';
/** Number of a process that is gone. */
let gone = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taokit-locks-'));
  const child = spawn(process.execPath, ['-e', '']);
  gone = child.pid!;
  await new Promise((resolve) => child.once('exit', resolve));
});
afterAll(() => rm(folder, { recursive: true }));

const inUse = { code: 'subnet/store-in-use' };

/** Every file that begins as a path does. */
async function filesOf(path: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith(basename(path)));
}

/** What a successor holds before it takes the lock's place. */
function successionOf(path: string, owner: string): string {
  return `${path}.${createHash('sha256').update(owner).digest('hex').slice(0, 16)}`;
}

/** Those of so many that try at once who get it. */
async function tryAtOnce(path: string, count: number): Promise<readonly FileLock[]> {
  const tried = await Promise.allSettled(Array.from({ length: count }, () => lockFile(path)));
  const refused = tried.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  for (const reason of refused) expect(reason).toMatchObject(inUse);
  return tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

describe('lockFile', () => {
  test('of many at once one gets it, free or left behind, and nothing else is left', async () => {
    for (const [round, left] of [undefined, '', `${gone}`, `${gone} ${hostname()} - name`].entries()) {
      const path = join(folder, `at-once-${round}`);
      if (left !== undefined) await writeFile(path, left);
      const locks = await tryAtOnce(path, 8);
      expect(locks).toHaveLength(1);
      expect(await filesOf(path)).toEqual([basename(path)]);
      expect((await readFile(path, 'utf8')).split(' ').slice(0, 2)).toEqual([`${process.pid}`, hostname()]);
      await locks[0]!.release();
      expect(await filesOf(path)).toEqual([]);
    }
  });

  test('whoever was killed while taking over leaves nothing that holds', async () => {
    const path = join(folder, 'killed-twice');
    await writeFile(path, `${gone} ${hostname()} - first`);
    await writeFile(successionOf(path, `${gone} ${hostname()} - first`), `${gone} ${hostname()} - second`);
    const lock = await lockFile(path);
    expect(await filesOf(path)).toEqual([basename(path)]);
    await lock.release();
  });

  test('while somebody takes it over nobody else does', async () => {
    const path = join(folder, 'succession');
    await writeFile(path, `${gone} ${hostname()} - first`);
    await writeFile(
      successionOf(path, `${gone} ${hostname()} - first`),
      `${process.pid} ${hostname()} - second`,
    );
    await expect(lockFile(path)).rejects.toMatchObject(inUse);
    expect(await readFile(path, 'utf8')).toContain('first');
  });

  test.skipIf(process.platform !== 'linux')(
    'a killed container that is started again has the number it had: its own lock holds nothing',
    async () => {
      const path = join(folder, 'container');
      const lock = await lockFile(path);
      const [pid, host, start, name] = (await readFile(path, 'utf8')).split(' ');
      await lock.release();
      const held = [
        `${pid} ${host} ${start} ${name}`,
        `${pid} another-${host} earlier:1 ${name}`,
        `${pid} ${host} - ${name}`,
      ];
      for (const owner of held) {
        await writeFile(path, owner);
        await expect(lockFile(path), owner).rejects.toMatchObject(inUse);
      }
      await writeFile(path, `${pid} ${host} earlier:1 ${name}`);
      await (await lockFile(path)).release();
    },
  );

  test('of another host nothing can be told, be its number taken here or not: the lock holds, and the fix says what to do', async () => {
    const path = join(folder, 'other-host');
    for (const pid of [gone, process.pid]) {
      await writeFile(path, `${pid} another-${hostname()} earlier:1 name`);
      await expect(lockFile(path)).rejects.toMatchObject({
        ...inUse,
        message: expect.stringContaining(`another-${hostname()}`),
        fix: expect.stringContaining(`remove ${path}`),
      });
    }
    await rm(path);
    await (await lockFile(path)).release();
  });

  test.skipIf(process.platform !== 'linux')(
    'a process that has ended holds nothing, though nobody asked how',
    async () => {
      const path = join(folder, 'ended');
      // The shell becomes a program that never asks for its children; the child ends after that, with the input.
      const parent = spawn('sh', ['-c', 'exec 3<&0; cat <&3 >/dev/null & echo $!; exec sleep 60']);
      try {
        const pid = await new Promise<number>((resolve) =>
          parent.stdout.once('data', (text) => resolve(Number(text))),
        );
        while (!(await readFile(`/proc/${parent.pid}/comm`, 'utf8')).startsWith('sleep'));
        parent.stdin.end();
        while (!(await readFile(`/proc/${pid}/stat`, 'utf8')).includes(') Z '));
        for (const start of ['-', 'any:1']) {
          await writeFile(path, `${pid} ${hostname()} ${start} name`);
          await (await lockFile(path)).release();
        }
        await writeFile(path, `${pid}`);
        await (await lockFile(path)).release();
      } finally {
        parent.kill('SIGKILL');
      }
    },
  );

  test('release: not what another has taken since', async () => {
    const path = join(folder, 'released');
    const lock = await lockFile(path);
    await writeFile(path, `${process.pid} ${hostname()} - another`);
    await lock.release();
    expect(await readFile(path, 'utf8')).toContain('another');
  });
});
