import { processIo } from '../processIo.ts';
import { runTaokit } from '../runTaokit.ts';

/**
 * Runs what this process was called with, until it is interrupted or nobody reads it any more.
 *
 * @param name - how it is called
 * @param folder - where relative paths begin
 */
export async function runBin(name: string, folder: string): Promise<void> {
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());
  // Whoever reads the output may have had enough: `taokit query neurons 1 | head`. A full disk is another matter.
  process.stdout.on('error', (error: Error & { readonly code?: string }) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  process.exitCode = await runTaokit(process.argv.slice(2), { ...processIo(ending.signal), folder }, name);
}
