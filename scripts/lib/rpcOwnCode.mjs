import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The own code of `@taokit/rpc`, for `size-limit`: what it imports from others is left out. */
// biome-ignore lint/style/noDefaultExport: where size-limit reads it.
export default {
  entryPoints: ['packages/rpc/dist/index.js'],
  bundle: true,
  packages: 'external',
  // Load only when weights are timelocked, a write is sealed or signed with the metadata's digest, a transaction is refused or long in no block, drift is reported, a block
  // verified, or when a plan meets more than transfers and stake: baskets, crowdloans, leases, registrations, proxies, multisigs, swaps
  // of keys. Chunks name each other without the folder.
  external: [
    'sealWeights',
    'executeShielded',
    'metadataHash',
    'whyNot',
    'explainPoolError',
    'sealForAuthor',
    'compareInterfaces',
    'verifyBetween',
    'rareEffects',
  ].flatMap((name) => [`./chunks/${name}-*`, `./${name}-*`]),
  format: 'esm',
  minify: true,
  outdir: join(tmpdir(), `taokit-rpc-${process.pid}`),
  write: true,
};
