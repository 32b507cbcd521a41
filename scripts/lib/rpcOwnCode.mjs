import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The own code of `@taokit/rpc`, for `size-limit`: what it imports from others is left out. */
// biome-ignore lint/style/noDefaultExport: where size-limit reads it.
export default {
  entryPoints: ['packages/rpc/dist/index.js'],
  bundle: true,
  packages: 'external',
  // Load only when weights are timelocked or a transaction is sealed.
  external: ['./chunks/sealWeights-*', './chunks/sealForAuthor-*'],
  format: 'esm',
  minify: true,
  outdir: join(tmpdir(), `taokit-rpc-${process.pid}`),
  write: true,
};
