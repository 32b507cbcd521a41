import { build } from 'vite';
import { viteConfig } from './viteConfig.ts';

/**
 * Builds the pages as static files, which any host can serve from any folder.
 *
 * @param outDir - where to; what was there is removed
 */
export async function buildExplorer(outDir: string): Promise<void> {
  await build(viteConfig(outDir));
}
