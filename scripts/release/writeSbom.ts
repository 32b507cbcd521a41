import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../lib/runCommand.ts';

const CYCLONEDX = '@cyclonedx/cyclonedx-npm@6.0.1';

interface Bom {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly group?: string;
    readonly name: string;
    readonly licenses?: readonly unknown[];
  }[];
}

/**
 * Writes what a package is made of, with everything it brings: a bill of materials in CycloneDX, by its own tool.
 *
 * @param name - the package
 * @param project - a folder in which npm installed it, and nothing else
 * @param folder - where `NAME.cdx.json` is written
 * @throws Error when it does not name the package, or something in it without a licence
 */
export function writeSbom(name: string, project: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name.replace('@', '').replace('/', '-')}.cdx.json`);
  const args = ['--output-reproducible', '--omit', 'dev', '--output-format', 'JSON', '--output-file', file];
  const { status, output } = runCommand('npx', ['-y', CYCLONEDX, ...args], { cwd: project });
  if (status !== 0) throw new Error(output);
  const { bomFormat, components } = JSON.parse(readFileSync(file, 'utf8')) as Bom;
  const nameOf = ({ group, name }: Bom['components'][number]) =>
    group === undefined ? name : `${group}/${name}`;
  if (bomFormat !== 'CycloneDX' || !components.some((part) => nameOf(part) === name))
    throw new Error(`${file} does not name ${name}.`);
  const unlicensed = components.filter(({ licenses }) => (licenses ?? []).length === 0).map(nameOf);
  if (unlicensed.length > 0) throw new Error(`Without a licence: ${unlicensed.join(', ')}.`);
}
