import { fileURLToPath } from 'node:url';
import { themeStyle } from '@taokit/charts/theme';
import type { InlineConfig, Plugin } from 'vite';
import solid from 'vite-plugin-solid';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** How the pages are built: on the sources of every package, with addresses that work from any folder of any host. */
export function viteConfig(outDir: string): InlineConfig {
  return {
    root: ROOT,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [solid(), theme()],
    resolve: { conditions: ['@taokit/source', 'solid', 'module', 'browser', 'import', 'default'] },
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 4_000,
      reportCompressedSize: false,
    },
  };
}

/** Colours and sizes stand in the page itself: it is painted before anything is loaded. */
function theme(): Plugin {
  return {
    name: 'taokit-theme',
    transformIndexHtml: (html) => html.replace('<!--theme-->', `<style>${themeStyle()}</style>`),
  };
}
