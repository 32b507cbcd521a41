import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The example's folder. Bundles are below it, so that what they load of packages at run time is found. */
const EXAMPLE = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(EXAMPLE, 'node_modules', '.cache', 'programs');
const LOCKFILE = resolve(EXAMPLE, '../../pnpm-lock.yaml');
/** A bundle that nobody has used for so long is removed when the next is made. */
const UNUSED_MS = 24 * 60 * 60 * 1_000;

/** What was bundled, and from what. */
interface Bundle {
  /** Where the programs are. */
  readonly folder: string;
  /** When each file that is part of it was changed last, milliseconds. */
  readonly inputs: Readonly<Record<string, number>>;
}

/**
 * Bundles the programs of `processes/`: `worker.js` and `devnet.js`, with what they import. Two dozen processes start from them, and each
 * would otherwise read and translate a thousand modules for itself, which takes a second. Made again only when a file of it has changed.
 *
 * @param conditions - by which packages are resolved: `@taokit/source` for their sources; their builds when empty
 * @returns the folder of the programs
 */
export async function bundlePrograms(conditions: readonly string[]): Promise<string> {
  const record = join(CACHE, `${['programs', ...conditions].join('-').replace(/[^\w-]/g, '')}.json`);
  const made = readBundle(record);
  if (made !== undefined && isFresh(made)) {
    utimesSync(made.folder, new Date(), new Date());
    return made.folder;
  }
  mkdirSync(CACHE, { recursive: true });
  removeUnused();
  const bundle = await build(mkdtempSync(join(CACHE, 'bundle-')), conditions);
  // Another process may read it at this moment, or make the same.
  const written = join(bundle.folder, 'bundle.json');
  writeFileSync(written, JSON.stringify(bundle));
  renameSync(written, record);
  return bundle.folder;
}

async function build(folder: string, conditions: readonly string[]): Promise<Bundle> {
  // The bundler is loaded only by who makes one.
  const esbuild = await import('esbuild');
  const { metafile } = await esbuild.build({
    absWorkingDir: EXAMPLE,
    entryPoints: ['worker', 'devnet'].map((name) => join(EXAMPLE, 'src', 'processes', `${name}.ts`)),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // ES modules where a library has both: some of the others load parts of themselves in a way no bundler sees.
    mainFields: ['module', 'main'],
    target: 'node20',
    conditions: [...conditions],
    // Data, which is read faster as JSON than as a program.
    external: ['mnist', 'wink-eng-lite-web-model'],
    // Libraries that are no ES modules ask for those of node.
    banner: {
      js: `import moduleOfNode from 'node:module'; const require = moduleOfNode.createRequire(import.meta.url);`,
    },
    metafile: true,
    logLevel: 'error',
  });
  const inputs = Object.keys(metafile.inputs)
    .map((path) => resolve(EXAMPLE, path))
    .concat(LOCKFILE, import.meta.filename);
  return { folder, inputs: Object.fromEntries(inputs.map((path) => [path, changedAt(path)])) };
}

function readBundle(record: string): Bundle | undefined {
  return existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as Bundle) : undefined;
}

function isFresh({ folder, inputs }: Bundle): boolean {
  return existsSync(folder) && Object.entries(inputs).every(([path, at]) => changedAt(path) === at);
}

/** 0 for what is not there, such as a module that the bundler made up. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function removeUnused(): void {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (Date.now() - changedAt(path) > UNUSED_MS) rmSync(path, { recursive: true, force: true });
  }
}
