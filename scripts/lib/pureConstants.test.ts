import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { withPureConstants } from './pureConstants.ts';

describe('withPureConstants', () => {
  test.each([
    ['const A = f(1);', 'const A = /* @__PURE__ */ (() => (f(1)))();'],
    [
      'export const A: B = new Map([[C.d, 1n]]);',
      'export const A: B = /* @__PURE__ */ (() => (new Map([[C.d, 1n]])))();',
    ],
    ['const A = B.c * 2n,\n  D = 1;', 'const A = /* @__PURE__ */ (() => (B.c * 2n))(),\n  D = 1;'],
  ])('what is computed: %s', (text, marked) => {
    expect(withPureConstants('a.ts', text)).toBe(marked);
  });

  test.each([
    "const A = 'a';",
    'const A = -1n;',
    'const A = [1, 2] as const;',
    'const f = () => g();',
    'let a = await b();',
  ])('what stays: %s', (text) => {
    expect(withPureConstants('a.ts', text)).toBe(text);
  });

  test('behaviour: a bundler leaves out what is not used', async () => {
    const contents = withPureConstants(
      'a.ts',
      'const T = make(B.c); export const used = 1; export const other = T.x;',
    );
    const flat = `import { make, B } from 'elsewhere'; ${contents}`;
    const { outputFiles } = await build({
      stdin: { contents: "export { used } from 'flat';" },
      bundle: true,
      write: false,
      format: 'esm',
      minify: true,
      external: ['elsewhere'],
      plugins: [
        {
          name: 'flat',
          setup(build) {
            build.onResolve({ filter: /^flat$/ }, () => ({
              path: 'flat',
              namespace: 'flat',
              sideEffects: false,
            }));
            build.onLoad({ filter: /.*/, namespace: 'flat' }, () => ({ contents: flat, loader: 'ts' }));
          },
        },
      ],
    });
    // What was imported stays named, since it may do something; nothing of it is called or read.
    expect(outputFiles[0]!.text).toMatch(
      /^import\{[^}]*\}from"elsewhere";var (\w+)=1;export\{\1 as used\};\n$/,
    );
  });
});
