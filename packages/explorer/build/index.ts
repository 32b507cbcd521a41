/** Building and serving the pages, for the command and for tests. */
export { buildExplorer } from './buildExplorer.ts';
export { buildWhenStale } from './buildWhenStale.ts';
export { type FolderServer, serveFolder } from './serveFolder.ts';
export { viteConfig } from './viteConfig.ts';
