import { readFileSync } from 'node:fs';

/** The script of every page: `reader.mjs`, less its comments. */
export function readerScript(): string {
  const source = readFileSync(new URL('./reader.mjs', import.meta.url), 'utf8');
  return `(()=>{${source.replaceAll(/^\s*(\/\*\*.*?\*\/|\/\/.*)\n/gms, '')}})()`;
}
