/** The built declarations of every entry compile where neither the DOM nor Node is known, libraries checked. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'taokit-declarations-'));
const ENTRIES = [
  'index',
  'keyfile/index',
  'node/index',
  'sealed-box/index',
  'timelock/index',
  'worker/index',
];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!existsSync(join(dist, 'index.d.ts')))('declarations (need a build: pnpm build)', () => {
  test('compile without DOM and Node types', () => {
    const user = join(folder, 'user.ts');
    const imports = ENTRIES.map((entry, i) => `export * as e${i} from '${dist}${entry}.js';`);
    writeFileSync(user, imports.join('\n'));
    const program = ts.createProgram([user], {
      strict: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2022.d.ts'],
      types: [],
      skipLibCheck: false,
      noEmit: true,
    });
    const found = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(found).toEqual([]);
    expect(program.getSourceFile(join(dist, 'worker/argon2iInWorker.d.ts'))).toBeDefined();
  });
});
