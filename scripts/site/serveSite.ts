import { preview } from 'vite';

/**
 * Serves a site that was built.
 *
 * @returns its address
 */
export async function serveSite(site: {
  readonly out: string;
  readonly base: string;
  readonly port: number;
}): Promise<string> {
  const { resolvedUrls } = await preview({
    root: site.out,
    base: site.base,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port: site.port },
  });
  return resolvedUrls!.local[0]!;
}
