/** What is loaded before a command is known, what its help loads, and what none ever loads: bundled as it is published. */
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../src/bin/taokit.ts', import.meta.url));
/** What `load` of the table of commands imports, by the file's name. */
const COMMANDS = [
  'reads/queryRoutes',
  'intents/txRoutes',
  'calls/callCommand',
  'btcli/groupRoutes',
  'quote/quoteRoutes',
  'simulate/simulateRoutes',
  'commands/vectorsCommand',
  'doctor/doctorCommand',
  'mcp/mcpCommand',
  'profile/profileRoutes',
  'completions/completionsCommand',
];
let metafile: Metafile;
beforeAll(async () => {
  ({ metafile } = await build({
    entryPoints: [BIN],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outdir: 'out',
    write: false,
    metafile: true,
    conditions: ['@taokit/source'],
    external: [
      '@taokit/rpc',
      '@taokit/keys',
      '@taokit/types',
      '@taokit/yuma',
      '@taokit/dtao',
      '@taokit/study',
      '@taokit/devnet',
      '@modelcontextprotocol/sdk',
    ].flatMap((name) => [name, `${name}/*`]),
    logLevel: 'silent',
  }));
});

/** What the outputs behind one import, as far as it is loaded with it. */
function loadedWith(output: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(output)) return [];
  seen.add(output);
  return metafile.outputs[output]!.imports.filter(({ kind }) => kind === 'import-statement').flatMap(
    ({ path, external }) => (external === true ? [path] : loadedWith(path, seen)),
  );
}

/** The output that begins with a source file. */
function outputOf(file: string): string {
  const found = Object.keys(metafile.outputs).find((name) =>
    metafile.outputs[name]!.entryPoint?.endsWith(`src/${file}.ts`),
  );
  if (found === undefined) throw new Error(`Nothing begins with ${file}: is it loaded when it is asked for?`);
  return found;
}

const packagesOf = (file: string) => loadedWith(outputOf(file)).filter((name) => !name.startsWith('node:'));

describe('taokit', () => {
  test.each(['bin/taokit', ...COMMANDS])(
    '%s: help loads no package that computes or speaks to a chain',
    (file) => {
      expect(packagesOf(file)).toEqual([]);
    },
  );

  test('@polkadot/api is imported nowhere', () => {
    const all = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    expect(all.filter((path) => path.startsWith('@polkadot'))).toEqual([]);
    expect(all).toContain('@taokit/rpc');
  });
});
