import { afterEach, describe, expect, test, vi } from 'vitest';
import { main } from './main.ts';

/** Collects what is written to a stream. */
function collect(stream: 'stdout' | 'stderr'): () => string {
  const spy = vi.spyOn(process[stream], 'write').mockImplementation(() => true);
  return () => spy.mock.calls.map(([text]) => String(text)).join('');
}

afterEach(() => vi.restoreAllMocks());

describe('main', () => {
  test('default: --help prints the usage', async () => {
    const written = collect('stdout');
    expect(await main(['--help'])).toBe(0);
    expect(written()).toMatch(/--report.*--json.*--csv.*--seed.*--help/s);
  });

  test('rejects: a bad option, with exit code 2 and a sentence', async () => {
    const written = collect('stderr');
    expect(await main(['--samples', '0'])).toBe(2);
    expect(written()).toBe('--samples 0 is not a whole number from 1 to 100. Try --samples 4.\n');
  });
});
