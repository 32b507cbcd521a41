import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expectSuccess, runCommand } from '../lib/runCommand.ts';

/** The newest miniflare that runs on Node 20. */
export const MINIFLARE = 'miniflare@3.20250718.3';

const HOST = `import { existsSync, readFileSync } from 'node:fs';
  import { join } from 'node:path';
  import { Miniflare } from 'miniflare';
  const [, , folder] = process.argv;
  const kernel = join(folder, 'node_modules/@taokit/yuma/dist/kernel.wasm');
  const worker = new Miniflare({
    compatibilityDate: '2025-07-18',
    modules: [
      { type: 'ESModule', path: 'worker.js', contents: readFileSync(join(folder, 'worker.js'), 'utf8') },
      ...(existsSync(kernel) ? [{ type: 'CompiledWasm', path: 'kernel.wasm', contents: readFileSync(kernel) }] : []),
    ],
  });
  console.log(await (await worker.dispatchFetch('http://localhost/')).text());
  await worker.dispose();`;

/**
 * Bundles a worker as wrangler does, the kernel beside it as a module of its own, and asks it once in workerd.
 *
 * @param folder - the project that installed the packages
 * @param source - the worker's module; it answers JSON
 * @param tools - the project that installed miniflare
 * @returns what it answered
 */
export async function runWorker(folder: string, source: string, tools = folder): Promise<unknown> {
  writeFileSync(join(folder, 'worker.mjs'), source);
  writeFileSync(join(tools, 'host.mjs'), HOST);
  await build({
    entryPoints: [join(folder, 'worker.mjs')],
    outfile: join(folder, 'worker.js'),
    bundle: true,
    format: 'esm',
    logLevel: 'silent',
    plugins: [
      {
        name: 'wasm-modules',
        setup: ({ onResolve }) =>
          onResolve({ filter: /kernel\.wasm$/ }, () => ({ path: './kernel.wasm', external: true })),
      },
    ],
  });
  const asked = runCommand(process.execPath, [join(tools, 'host.mjs'), folder], { cwd: tools });
  expectSuccess(asked);
  // What the worker logs stands there too.
  const line = asked.output.split('\n').find((text) => /^[[{]/.test(text));
  return JSON.parse(line ?? asked.output);
}
