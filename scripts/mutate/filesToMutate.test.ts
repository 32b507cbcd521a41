import { CommandLineError } from '@taokit/command-line';
import { describe, expect, test } from 'vitest';
import { filesToMutate } from './filesToMutate.ts';

const SQRT = 'packages/fixed/src/sqrt.ts';

describe('filesToMutate', () => {
  test('a package: all its code, without tests and what was generated', () => {
    const found = filesToMutate(['fixed'], {});
    expect(found.map(({ name }) => name)).toEqual(['fixed']);
    const { files } = found[0]!;
    expect(files).toContain(SQRT);
    expect(files.every((file) => file.startsWith('packages/fixed/src/'))).toBe(true);
    expect(files.filter((file) => /\.(test|test-d|generated)\.ts$|\/generated\//.test(file))).toEqual([]);
  });

  test('files and folders: what is there of the package, each once', () => {
    const [yuma] = filesToMutate(['yuma'], {
      file: ['packages/yuma/src/rules', 'packages/yuma/src/rules/looksBack.ts'],
    });
    expect(yuma!.files).toContain('packages/yuma/src/rules/looksBack.ts');
    expect(yuma!.files).toEqual([...new Set(yuma!.files)]);
    expect(yuma!.files.every((file) => file.startsWith('packages/yuma/src/rules/'))).toBe(true);
  });

  test('a folder is not every folder whose name begins with it', () => {
    const [yuma] = filesToMutate(['yuma'], { file: ['packages/yuma/src/wasm/internal'] });
    expect(yuma!.files.every((file) => file.startsWith('packages/yuma/src/wasm/internal/'))).toBe(true);
  });

  test('paths without a package: the packages they are of', () => {
    expect(filesToMutate([], { file: [SQRT, 'packages/yuma/src/rules/looksBack.ts'] })).toMatchObject([
      { name: 'fixed', files: [SQRT] },
      { name: 'yuma', files: ['packages/yuma/src/rules/looksBack.ts'] },
    ]);
  });

  test('tests: all of the package, or those of the files and folders', () => {
    const tests = (test: readonly string[]) => filesToMutate(['yuma'], { test })[0]!.tests;
    expect(tests([])).toEqual(['packages/yuma/{src,test}/**/*.test.ts']);
    expect(tests(['packages/yuma/src/rules', 'packages/yuma/src/engines.test.ts'])).toEqual([
      'packages/yuma/src/rules/**/*.test.ts',
      'packages/yuma/src/engines.test.ts',
    ]);
    expect(() => tests(['packages/fixed/src'])).toThrow(/^packages\/fixed\/src is not in packages\/yuma\.$/);
  });

  test.each([
    [
      'of another package',
      ['yuma'],
      SQRT,
      /^packages\/fixed\/src\/sqrt\.ts is not in packages\/yuma\/src\.$/,
    ],
    ['of no package', [], 'scripts/mutate.ts', /^scripts\/mutate\.ts is not in packages\/PACKAGE\/src\.$/],
    ['a test', ['fixed'], 'packages/fixed/src/sqrt.test.ts', /sqrt\.test\.ts has no code to mutate/],
  ])('%s: refused in one line', (_, names, path, message) => {
    expect(() => filesToMutate(names, { file: [path] })).toThrow(CommandLineError);
    expect(() => filesToMutate(names, { file: [path] })).toThrow(message);
  });
});
