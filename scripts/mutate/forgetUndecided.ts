import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { filesBelow } from '@taokit/testing/files';

/** What of StrykerJS' report is read here. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
  readonly testFiles?: Readonly<Record<string, { readonly source?: string }>>;
}

/**
 * Forgets of the answers that were kept those a test may now change: StrykerJS itself tries a survivor again when a test has come, but
 * not when one says more than it did.
 *
 * @param kept - the report of an earlier run; there need be none
 * @param name - the package
 */
export function forgetUndecided(kept: string, name: string): void {
  if (!existsSync(kept)) return;
  const report = JSON.parse(readFileSync(kept, 'utf8')) as Report;
  if (sameTests(report, name)) return;
  const files = Object.entries(report.files).map(([file, { mutants, ...of }]) => [
    file,
    { ...of, mutants: mutants.filter(({ status }) => status === 'Killed') },
  ]);
  writeFileSync(kept, JSON.stringify({ ...report, files: Object.fromEntries(files) }));
}

function sameTests({ testFiles = {} }: Report, name: string): boolean {
  const now = ['src', 'test']
    .map((folder) => `packages/${name}/${folder}`)
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => filesBelow(folder).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.alone.test.ts'));
  const known = Object.keys(testFiles);
  return (
    known.length === now.length && now.every((file) => testFiles[file]?.source === readFileSync(file, 'utf8'))
  );
}
