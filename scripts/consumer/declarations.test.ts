/**
 * The declarations of the packed packages, as the compiler of a user sees them who has only what `docs/guides/using-the-packages.md`
 * asks for. Every entry of a package is in it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ConsumerProject, createConsumerProject } from './consumerProject.ts';

const BARE = ['errors', 'fixed', 'dtao', 'yuma', 'study', 'keys', 'chain', 'devnet'];
/** The types of `@polkadot/api` stand in its place: what it declares itself does not compile beside them. */
const AUGMENT = '@taokit/types/augment';
/** Answers an `ApiPromise`, whose own declarations name what they do not declare. */
const POLKADOT = '@taokit/rpc/polkadot';

let consumer: ConsumerProject;
/** Why there is no compiler to try. */
let missing: string | undefined;

beforeAll(() => {
  consumer = createConsumerProject({});
  const { status, output } = consumer.install('typescript@5.9.3', '@types/node@20');
  if (status !== 0) missing = `the compiler could not be installed: ${output.trim().split('\n').at(-1)}`;
});
afterAll(() => consumer?.remove());

/** What a user imports of a package: each of its entries. */
function entriesOf(name: string): readonly string[] {
  const manifest = readFileSync(
    join(consumer.folder, 'node_modules', '@taokit', name, 'package.json'),
    'utf8',
  );
  const { exports } = JSON.parse(manifest) as { readonly exports: Readonly<Record<string, unknown>> };
  return Object.keys(exports)
    .filter((path) => path !== './package.json')
    .map((path) => `@taokit/${name}${path.slice(1)}`);
}

interface User {
  readonly lib: readonly string[];
  readonly types: readonly string[];
  readonly skipLibCheck: boolean;
}

/** Compiles a file that imports entries; what the compiler says, and the files it read. */
function compile(entries: readonly string[], user: User): { errors: string[]; files: string[] } {
  const options = {
    ...user,
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'nodenext',
    listFiles: true,
  };
  const imports = entries.map((entry, i) => `export * as e${i} from '${entry}';`);
  consumer.write('user.ts', imports.join('\n'));
  consumer.write('tsconfig.json', JSON.stringify({ compilerOptions: options, files: ['user.ts'] }));
  const lines = consumer.run('tsc', '-p', '.').output.split('\n').filter(Boolean);
  return {
    errors: lines.filter((line) => line.includes('error TS')),
    files: lines.filter((line) => !line.includes('error TS')),
  };
}

describe('declarations, libraries checked', () => {
  test.for(BARE)('%s needs neither DOM nor Node types', (name, { skip }) => {
    skip(missing !== undefined, missing);
    const { errors, files } = compile(entriesOf(name), { lib: ['es2022'], types: [], skipLibCheck: false });
    expect(errors).toEqual([]);
    expect(files.filter((file) => /@types\/|lib\.dom/.test(file))).toEqual([]);
    expect(files.some((file) => file.includes(`@taokit/${name}/dist/index.d.ts`))).toBe(true);
  });

  test('types needs neither, but for what augments @polkadot/api', ({ skip }) => {
    skip(missing !== undefined, missing);
    const entries = entriesOf('types').filter((entry) => entry !== AUGMENT);
    const { errors, files } = compile(entries, { lib: ['es2022'], types: [], skipLibCheck: false });
    expect(errors).toEqual([]);
    expect(files.filter((file) => /@types\/|lib\.dom/.test(file))).toEqual([]);
  });

  test.for([
    ['the DOM', ['es2022', 'dom'], []],
    ['Node types', ['es2022'], ['node']],
  ] as const)('subnet needs the types of fetch: %s', ([, lib, types], { skip }) => {
    skip(missing !== undefined, missing);
    expect(compile(entriesOf('subnet'), { lib, types, skipLibCheck: false }).errors).toEqual([]);
  });

  test.for(
    (['rpc', 'neuron'] as const).flatMap((name) => [
      [name, 'the DOM', ['es2022', 'dom', 'esnext.disposable'], []] as const,
      [name, 'Node types', ['es2022'], ['node']] as const,
    ]),
  )('%s needs the types of AbortSignal and AsyncDisposable: %s', ([name, , lib, types], { skip }) => {
    skip(missing !== undefined, missing);
    const entries = entriesOf(name).filter((entry) => entry !== POLKADOT);
    expect(compile(entries, { lib, types, skipLibCheck: false }).errors).toEqual([]);
  });

  test('an ApiPromise does not compile: its own declarations name what is not there', ({ skip }) => {
    skip(missing !== undefined, missing);
    const { errors } = compile([POLKADOT], { lib: ['es2022'], types: ['node'], skipLibCheck: false });
    expect(errors.join('\n')).toContain("'PalletDemocracyReferendumStatus'");
    expect(errors.filter((line) => !/@(polkadot|substrate)\//.test(line))).toEqual([]);
  });

  test('subnet does not compile without them', ({ skip }) => {
    skip(missing !== undefined, missing);
    const { errors } = compile(entriesOf('subnet'), { lib: ['es2022'], types: [], skipLibCheck: false });
    expect(errors.join('\n')).toContain("Cannot find name 'AbortSignal'");
  });
});

describe('declarations, libraries not checked, since those of @polkadot/api do not compile', () => {
  test.for(['rpc', 'neuron', 'types', 'cli'])('%s', (name, { skip }) => {
    skip(missing !== undefined, missing);
    const { errors } = compile(entriesOf(name), { lib: ['es2022'], types: [], skipLibCheck: true });
    expect(errors).toEqual([]);
  });
});
