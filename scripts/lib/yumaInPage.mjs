import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a page gets `@taokit/yuma`, for `size-limit`: ES modules, one for the program and one for the kernel. Both are weighed. */
// biome-ignore lint/style/noDefaultExport: where size-limit reads it.
export default {
  entryPoints: ['packages/yuma/dist/index.js'],
  bundle: true,
  splitting: true,
  format: 'esm',
  minify: true,
  // Loads only where WebAssembly is missing.
  external: ['./chunks/referenceEngine-*'],
  outdir: join(tmpdir(), `taokit-yuma-${process.pid}`),
  write: true,
};
