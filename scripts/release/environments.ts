import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { ConsumerProject } from '../consumer/consumerProject.ts';
import { runPage } from '../consumer/runPage.ts';
import { MINIFLARE, runWorker } from '../consumer/runWorker.ts';
import { type CommandResult, expectSuccess, runCommand } from '../lib/runCommand.ts';

/** Where one snippet runs: gives the JSON of what it computed. */
export interface Environment {
  readonly name: string;
  /** Whether it needs a browser, which is not everywhere. */
  readonly needsBrowser?: boolean;
  /** Whether Node's own modules are there: a command needs them. */
  readonly hasNode: boolean;
  run(project: ConsumerProject, tools: string): Promise<unknown>;
}

/** What has to be installed, in a folder of its own: nothing of it may stand in for what a package forgot. */
export const TOOLS: readonly string[] = [
  ...[20, 22, 24].map((major) => `node-${major}@npm:node-${process.platform}-${process.arch}@${major}`),
  'bun@1.4.5',
  'deno@2.9.6',
  MINIFLARE,
  'webpack@5.113.0',
];

/** Packages that are for Node alone. */
export const FOR_NODE: readonly string[] = ['@taokit/cli'];

const MAIN = `import { run } from './snippet.mjs';
console.log(JSON.stringify(await run()));`;

/** Every place of the release's promise. */
export const ENVIRONMENTS: readonly Environment[] = [
  ...[20, 22, 24].map((major) => ({
    name: `Node ${major}`,
    hasNode: true,
    run: (project: ConsumerProject, tools: string) =>
      program(project, join(tools, `node_modules/node-${major}/bin/node`), 'main.mjs'),
  })),
  {
    name: 'Bun',
    hasNode: true,
    run: (project, tools) => program(project, join(tools, 'node_modules/.bin/bun'), 'run', 'main.mjs'),
  },
  {
    name: 'Deno',
    hasNode: true,
    run: (project, tools) =>
      program(
        project,
        join(tools, 'node_modules/.bin/deno'),
        'run',
        '--allow-all',
        '--node-modules-dir=manual',
        'main.mjs',
      ),
  },
  {
    name: 'workerd',
    hasNode: false,
    run: ({ folder }, tools) =>
      runWorker(
        folder,
        `import { run } from './snippet.mjs';
         export default { fetch: async () => Response.json(await run()) };`,
        tools,
      ),
  },
  {
    name: 'Vite, in a page',
    hasNode: false,
    needsBrowser: true,
    run: async ({ folder }) =>
      JSON.parse(
        await runPage(
          folder,
          `import { run } from './snippet.mjs';
           Promise.resolve().then(run).then((o) => { window.outcome = JSON.stringify(o); }, (e) => { window.outcome = JSON.stringify(String(e)); });`,
        ),
      ) as unknown,
  },
  { name: 'webpack', hasNode: false, run: webpack },
  { name: 'esbuild', hasNode: false, run: esbuild },
];

async function webpack(project: ConsumerProject, tools: string): Promise<unknown> {
  const { folder } = project;
  const options = {
    mode: 'production',
    target: ['web', 'es2022'],
    context: folder,
    entry: './main.mjs',
    output: {
      path: join(folder, 'webpack'),
      filename: 'main.mjs',
      module: true,
      library: { type: 'module' },
    },
    experiments: { outputModule: true, topLevelAwait: true },
    performance: { hints: false },
  };
  const script = `import webpack from ${JSON.stringify(pathToFileURL(join(tools, 'node_modules/webpack/lib/index.js')).href)};
    const stats = await new Promise((resolve, reject) => webpack(${JSON.stringify(options)}, (e, s) => (e ? reject(e) : resolve(s))));
    if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));`;
  project.write('main.mjs', MAIN);
  project.write('webpack.mjs', script);
  expectSuccess(runCommand(process.execPath, ['webpack.mjs'], { cwd: folder }));
  return bundled(join(folder, 'webpack'));
}

async function esbuild(project: ConsumerProject): Promise<unknown> {
  const { folder } = project;
  project.write('main.mjs', MAIN);
  await build({
    absWorkingDir: folder,
    entryPoints: ['main.mjs'],
    outfile: 'esbuild/main.mjs',
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  return bundled(join(folder, 'esbuild'));
}

/** Runs a bundle away from what it was made of: in a folder of its own it has nothing but itself. */
function bundled(built: string): unknown {
  const alone = mkdtempSync(join(tmpdir(), 'taokit-bundle-'));
  try {
    cpSync(built, alone, { recursive: true });
    return printed(runCommand(process.execPath, ['--no-warnings', join(alone, 'main.mjs')], { cwd: alone }));
  } finally {
    rmSync(alone, { recursive: true, force: true });
  }
}

async function program(project: ConsumerProject, command: string, ...args: string[]): Promise<unknown> {
  project.write('main.mjs', MAIN);
  return printed(project.run(command, ...args));
}

/** The line of JSON, whatever else a runtime says. */
function printed(result: CommandResult): unknown {
  expectSuccess(result);
  const line = result.output.split('\n').find((text) => text.startsWith('{'));
  if (line === undefined) throw new Error(`It printed no result:\n${result.output}`);
  return JSON.parse(line) as unknown;
}
