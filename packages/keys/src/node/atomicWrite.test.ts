import {
  constants,
  promises as fs,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { atomicWrite, ioError, removeFlushed } from './atomicWrite.ts';

const bytes = Uint8Array.of(1, 2, 3);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taokit-atomic-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  rmSync(folder, { recursive: true, force: true });
});

/** An error of the file system. */
const failure = (code: string) => Object.assign(new Error(`${code}: it does not work`), { code });

/** A file system that refuses one call. */
function refuse(call: 'link' | 'lstat' | 'open' | 'rename' | 'rm', code: string): void {
  vi.spyOn(fs, call).mockRejectedValue(failure(code));
  syncBuiltinESMExports();
}

describe('atomicWrite', () => {
  test('exists already: said so, whether the file system links or not', async () => {
    const path = join(folder, 'key');
    writeFileSync(path, 'old');
    const refused = {
      code: 'keys/keyfile-exists',
      message: expect.stringContaining(`${path} exists already.`),
      fix: 'Choose another name, or pass overwrite: true when its key may be lost.',
    };
    await expect(atomicWrite(path, bytes)).rejects.toMatchObject(refused);
    await expect(atomicWrite(path, bytes, { overwrite: false })).rejects.toMatchObject(refused);
    refuse('link', 'EPERM');
    await expect(atomicWrite(path, bytes)).rejects.toMatchObject(refused);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['key']);
  });

  test.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])(
    'a file system without hard links (%s): renamed, where nothing is',
    async (code) => {
      refuse('link', code);
      await atomicWrite(join(folder, 'key'), bytes);
      expect([...readFileSync(join(folder, 'key'))]).toEqual([1, 2, 3]);
      expect(readdirSync(folder)).toEqual(['key']);
    },
  );

  test('any other failure: typed, with its code and its cause, and nothing is left', async () => {
    refuse('link', 'EIO');
    const path = join(folder, 'key');
    await expect(atomicWrite(path, bytes)).rejects.toMatchObject({
      code: 'keys/io',
      message: expect.stringContaining(`${path} cannot be accessed (EIO).`),
      fix: 'Check that the path exists, and its permissions.',
      values: { code: 'EIO' },
      cause: failure('EIO'),
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a failure without a code, of a link and of a folder: typed', async () => {
    const unknown = { code: 'keys/io', values: { code: 'unknown' } };
    vi.spyOn(fs, 'link').mockRejectedValue(new Error('x'));
    syncBuiltinESMExports();
    await expect(atomicWrite(join(folder, 'key'), bytes)).rejects.toMatchObject(unknown);
    vi.restoreAllMocks();
    const { open } = fs;
    vi.spyOn(fs, 'open').mockImplementation(async (path, flags, mode) => {
      if (path === folder) throw new Error('x');
      return open(path, flags, mode);
    });
    syncBuiltinESMExports();
    await expect(atomicWrite(join(folder, 'key'), bytes)).rejects.toMatchObject(unknown);
  });

  test('replacing is renaming', async () => {
    const path = join(folder, 'key');
    writeFileSync(path, 'old');
    refuse('rename', 'EXDEV');
    await expect(atomicWrite(path, bytes, { overwrite: true })).rejects.toMatchObject({
      values: { code: 'EXDEV' },
    });
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  test('the temporary file: hidden, beside the file, named after it, for nobody else', async () => {
    const seen: (readonly [path: string, flags: unknown, mode: unknown])[] = [];
    const handles: fs.FileHandle[] = [];
    const { open } = fs;
    vi.spyOn(fs, 'open').mockImplementation(async (path, flags, mode) => {
      seen.push([String(path), flags, mode]);
      const handle = await open(path, flags, mode);
      handles.push(handle);
      return handle;
    });
    syncBuiltinESMExports();
    await atomicWrite(join(folder, 'key'), bytes);
    expect(seen).toEqual([
      [
        expect.stringMatching(new RegExp(`^${folder}/\\.key\\.[0-9a-f]{16}\\.tmp$`)),
        constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | constants.O_NOFOLLOW,
        0o600,
      ],
      // The folder itself is flushed, so that the new name survives a power cut.
      [folder, constants.O_RDONLY, undefined],
    ]);
    // Closed, each of them.
    expect(handles.map(({ fd }) => fd)).toEqual([-1, -1]);
  });

  test.each(['EISDIR', 'EPERM', 'EACCES', 'EINVAL'])(
    'a folder that cannot be flushed (%s), as on Windows: the file is there all the same',
    async (code) => {
      const { open } = fs;
      vi.spyOn(fs, 'open').mockImplementation(async (path, flags, mode) => {
        if (path === folder) throw failure(code);
        return open(path, flags, mode);
      });
      syncBuiltinESMExports();
      await atomicWrite(join(folder, 'key'), bytes);
      expect(readdirSync(folder)).toEqual(['key']);
    },
  );

  test('a folder that fails to be flushed for another reason: typed', async () => {
    const { open } = fs;
    vi.spyOn(fs, 'open').mockImplementation(async (path, flags, mode) => {
      if (path === folder) throw failure('EIO');
      return open(path, flags, mode);
    });
    syncBuiltinESMExports();
    await expect(atomicWrite(join(folder, 'key'), bytes)).rejects.toMatchObject({ code: 'keys/io' });
  });

  test('a temporary file that cannot be removed does not hide what happened', async () => {
    refuse('rm', 'EIO');
    await atomicWrite(join(folder, 'key'), bytes);
    await expect(atomicWrite(join(folder, 'key'), bytes)).rejects.toMatchObject({
      code: 'keys/keyfile-exists',
    });
  });

  test('a symlink on the way: said so; above the folder that is named it is nobody’s affair', async () => {
    mkdirSync(join(folder, 'real', 'a', 'b'), { recursive: true });
    symlinkSync(join(folder, 'real'), join(folder, 'linked'));
    const path = join(folder, 'linked', 'a', 'b', 'key');
    await atomicWrite(path, bytes);
    await atomicWrite(path, bytes, { overwrite: true, below: join(folder, 'linked') });
    await expect(atomicWrite(path, bytes, { overwrite: true, below: folder })).rejects.toMatchObject({
      code: 'keys/symlink',
      message: expect.stringContaining(`${join(folder, 'linked')} is a symlink.`),
      fix: 'Write to the place it leads to, or remove it.',
    });
    // The folder that is named may be one itself.
    const near = join(folder, 'linked', 'x', 'key');
    await atomicWrite(near, bytes, { below: join(folder, 'linked') });
    await expect(atomicWrite(near, bytes, { overwrite: true, below: folder })).rejects.toMatchObject({
      code: 'keys/symlink',
    });
    // Not below it, or it itself: the file's own folder alone is looked at.
    for (const below of [join(folder, 'real', 'a', 'b', 'c'), join(folder, 'linked', 'a', 'b')])
      await atomicWrite(path, bytes, { overwrite: true, below });
  });

  test('no folder is made behind a symlink', async () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), join(folder, 'linked'));
    await expect(
      atomicWrite(join(folder, 'linked', 'x', 'y', 'key'), bytes, { below: folder }),
    ).rejects.toMatchObject({ code: 'keys/symlink' });
    expect(readdirSync(join(folder, 'real'))).toEqual([]);
  });

  test('a file where a folder should be: said so', async () => {
    writeFileSync(join(folder, 'file'), '');
    const path = join(folder, 'file', 'key');
    await expect(atomicWrite(path, bytes)).rejects.toMatchObject({
      code: 'keys/io',
      message: expect.stringContaining(`${join(folder, 'file')} cannot be made a folder.`),
      fix: 'Check that no part of the path is a file, and its permissions.',
      cause: expect.objectContaining({ code: 'EEXIST' }),
    });
  });

  test('what is none: refused by name', async () => {
    const path = join(folder, 'key');
    await expect(atomicWrite(5 as never, bytes)).rejects.toThrow(/^path is 5/);
    await expect(atomicWrite(path, 5 as never)).rejects.toMatchObject({
      code: 'keys/wrong-type',
      message: expect.stringMatching(/^bytes is 5, not a Uint8Array/),
    });
    await expect(atomicWrite(path, bytes, { overwrite: 1 } as never)).rejects.toThrow(
      /options\.overwrite is 1/,
    );
    await expect(atomicWrite(path, bytes, { below: 5 } as never)).rejects.toThrow(/options\.below is 5/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('removeFlushed', () => {
  test('a file is gone; one that is not there, or whose folder is not, is no failure', async () => {
    writeFileSync(join(folder, 'key'), 'x');
    await removeFlushed(join(folder, 'key'), folder);
    expect(readdirSync(folder)).toEqual([]);
    await removeFlushed(join(folder, 'key'), folder);
    await removeFlushed(join(folder, 'none', 'key'), folder);
  });

  test('never a symlink, nor below one', async () => {
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real', 'key'), 'x');
    symlinkSync(join(folder, 'real'), join(folder, 'linked'));
    symlinkSync(join(folder, 'real', 'key'), join(folder, 'link'));
    for (const path of [join(folder, 'link'), join(folder, 'linked', 'key')])
      await expect(removeFlushed(path, folder)).rejects.toMatchObject({ code: 'keys/symlink' });
    expect(readdirSync(join(folder, 'real'))).toEqual(['key']);
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
  });

  test('a failure: typed', async () => {
    refuse('rm', 'EIO');
    await expect(removeFlushed(join(folder, 'key'), folder)).rejects.toMatchObject({
      code: 'keys/io',
      values: { code: 'EIO' },
    });
  });
});

describe('ioError', () => {
  test('what is not there has a code of its own; a path that looks like a secret is shown nowhere', () => {
    expect(ioError('/x', failure('ENOENT'))).toMatchObject({
      code: 'keys/keyfile-not-found',
      message: expect.stringContaining('/x cannot be accessed (ENOENT).'),
    });
    expect(ioError('/x', failure('EEXIST'))).toMatchObject({ code: 'keys/keyfile-exists' });
    expect(ioError('/x', new Error('x'))).toMatchObject({ code: 'keys/io', values: { code: 'unknown' } });
    const secret = ioError(`/x/${'5a'.repeat(32)}`, failure('EIO'));
    expect(secret.message).toContain('The path cannot be accessed (EIO).');
    expect(secret).not.toHaveProperty('cause', expect.anything());
  });
});
