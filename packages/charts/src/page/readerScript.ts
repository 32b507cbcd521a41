import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

let built: string | undefined;

/** The script of every page: `reader/reader.ts`, with what it shares with the explorer, as one plain script. */
export function readerScript(): string {
  built ??= buildSync({
    entryPoints: [fileURLToPath(new URL('../reader/reader.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  }).outputFiles[0]!.text.trim();
  return built;
}
