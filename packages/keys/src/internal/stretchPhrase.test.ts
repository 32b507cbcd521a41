import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { stretchByNode, stretchInJavaScript, stretchPhrase, stretchPhraseAsync } from './stretchPhrase.ts';

const restore = () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
};
afterEach(restore);

describe('stretchPhrase', () => {
  test('node:crypto, WebCrypto and JavaScript: the same bytes', async () => {
    const entropy = fc.constantFrom(16, 20, 24, 28, 32).chain((length) => {
      return fc.uint8Array({ minLength: length, maxLength: length });
    });
    await fc.assert(
      fc.asyncProperty(entropy, fc.uint8Array({ maxLength: 40 }), async (bytes, salt) => {
        const long = stretchInJavaScript(bytes, salt);
        const seed = long.slice(0, 32);
        expect(new Uint8Array(stretchByNode(bytes, salt)!)).toEqual(long);
        expect(stretchPhrase(bytes, salt)).toEqual(seed);
        vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
        expect(await stretchPhraseAsync(bytes, salt)).toEqual(seed);
        vi.stubGlobal('crypto', undefined);
        expect(stretchPhrase(bytes, salt)).toEqual(seed);
        expect(await stretchPhraseAsync(bytes, salt)).toEqual(seed);
        restore();
      }),
      { numRuns: runs(8) },
    );
  });
});
