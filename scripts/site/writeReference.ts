import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesBelow } from '@taokit/testing/files';
import { markdownTable } from '../lib/markdownTable.ts';
import { runCommand } from '../lib/runCommand.ts';
import { type WorkspacePackage, workspacePackages } from '../lib/workspacePackages.ts';
import { referencePage, referenceText } from './referencePage.ts';
import { repositoryText } from './repositoryText.ts';

/** Where the reference is written, as pages of the site. */
const REFERENCE = 'docs/api';

/**
 * Writes the reference of every package as pages of the site: its README, and a page per entry from the docstrings. A warning of
 * TypeDoc is an error.
 */
export function writeReference(): void {
  const folder = mkdtempSync(join(tmpdir(), 'taokit-reference-'));
  try {
    const { status, output } = runCommand('typedoc', ['--out', folder]);
    if (status !== 0) throw new Error(`The reference cannot be written:\n${output}`);
    rmSync(REFERENCE, { recursive: true, force: true });
    const entries = writeEntries(folder);
    const packages = workspacePackages();
    for (const of of packages) writeReadme(of, entries);
    write('index.md', indexPage(packages));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The pages of all entries, by file. */
function writeEntries(folder: string): readonly string[] {
  const files = filesBelow(folder).filter(
    (file) => /^@taokit\/.+\.md$/.test(file) && !file.endsWith('README.md'),
  );
  for (const file of files)
    write(referencePage(file), referenceText(file, readFileSync(join(folder, file), 'utf8')));
  return files.map(referencePage).sort();
}

function writeReadme(of: WorkspacePackage, entries: readonly string[]): void {
  const readme = repositoryText(join('packages', folderOf(of), 'README.md'));
  const links = entries
    .filter((page) => page.startsWith(`${of.name}/`))
    .map((page) => `- [\`${page.replace(/(\/main)?\.md$/, '')}\`](/api/${page})`);
  write(`${of.name}/index.md`, `${readme.trimEnd()}\n\n## Every name\n\n${links.join('\n')}\n`);
}

function indexPage(packages: readonly WorkspacePackage[]): string {
  const rows = packages.map((of) => {
    const { description } = JSON.parse(readFileSync(join(of.dir, 'package.json'), 'utf8')) as {
      readonly description: string;
    };
    return [`[\`${of.name}\`](/api/${of.name}/)`, description];
  });
  return `# Reference\n\nEvery name that a package exports, by entry.\n\n${markdownTable([['package', 'what it is'], ...rows])}\n`;
}

function folderOf({ name }: WorkspacePackage): string {
  return name.replace('@taokit/', '');
}

function write(page: string, text: string): void {
  const file = join(REFERENCE, page);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
