import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../lib/runCommand.ts';
import { workspacePackages } from '../lib/workspacePackages.ts';
import { extractExamples } from './extractExamples.ts';

/** Below scripts/, so that what its manifest declares resolves. */
const folder = resolve('scripts/node_modules/.cache/taokit/examples');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every example in a README, a guide or a docstring compiles', () => {
  const examples = extractExamples();
  expect(examples.length).toBeGreaterThan(0);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = examples.map(({ at, code }, i) => {
    const file = `example${i}.ts`;
    writeFileSync(join(folder, file), `// ${at}\n${code}\nexport {};\n`);
    return [file, at] as const;
  });
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(exampleConfig()));
  const { status, output } = runCommand('tsc', ['-p', join(folder, 'tsconfig.json')]);
  const readable = names.reduceRight((text, [file, at]) => text.replaceAll(file, `${file} (${at})`), output);
  expect(status === 0 ? '' : readable).toBe('');
});

function exampleConfig() {
  const paths = workspacePackages().flatMap(({ entries }) =>
    Object.entries(entries).map(([name, source]) => [name, [source]] as const),
  );
  return {
    extends: resolve('tsconfig.tests.json'),
    compilerOptions: {
      paths: Object.fromEntries(paths),
      noUnusedLocals: false,
      noUnusedParameters: false,
      types: ['node'],
      typeRoots: [resolve('node_modules/@types')],
    },
    include: [join(folder, '*.ts')],
  };
}
