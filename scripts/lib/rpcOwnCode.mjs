import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The own code of `@taokit/rpc`, for `size-limit`: what it imports from others is left out. */
// biome-ignore lint/style/noDefaultExport: where size-limit reads it.
export default {
  entryPoints: ['packages/rpc/dist/index.js'],
  bundle: true,
  packages: 'external',
  // Load only when weights are timelocked, a transaction is sealed, drift is reported, a block verified, or when a plan meets a
  // basket, crowdloan, lease, multisig or swap of keys.
  external: [
    './chunks/sealWeights-*',
    './chunks/sealForAuthor-*',
    './chunks/compareInterfaces-*',
    './chunks/verifyBetween-*',
    './chunks/rareEffects-*',
  ],
  format: 'esm',
  minify: true,
  outdir: join(tmpdir(), `taokit-rpc-${process.pid}`),
  write: true,
};
