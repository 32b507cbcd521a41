import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the kernel in the package is built from the sources in assembly/', async () => {
  const { sourceDigest } = await import(
    new URL('../../../../../assembly/sourceDigest.ts', import.meta.url).href
  );
  const [head] = readFileSync(new URL('./kernel.generated.ts', import.meta.url), 'utf8').split('\n');
  expect(head, 'assembly/ was edited: run pnpm wasm:build').toContain(` of ${sourceDigest()},`);
});
