import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Hash of all that decides what the kernel is: its sources, the flags, the interface to the host and the compiler's version. */
export function sourceDigest(): string {
  const folder = import.meta.dirname;
  const sources = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .map((name) => `src/${name}`);
  const hash = createHash('sha256');
  for (const name of ['abi.ts', 'package.json', 'targets.ts', ...sources.sort()])
    hash.update(`${name}\n${readFileSync(join(folder, name), 'utf8')}\n`);
  return hash.digest('hex').slice(0, 16);
}
