import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** Where a bundled package's licences are, beside the modules that have its code. */
export const LICENSES_FILE = 'THIRD-PARTY-LICENSES.txt';

/**
 * The licence texts of everything of others that a bundle has code of.
 *
 * @param metafile - esbuild's account of the bundle; its paths are relative to the working folder
 * @returns the texts, or `undefined` where all of the code is ours
 * @throws Error when a package has code in the bundle and no licence text
 */
export function thirdPartyLicenses({ outputs }: Metafile): string | undefined {
  const inputs = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  const folders = new Set(inputs.flatMap(([path]) => packageFolder(path) ?? []));
  if (folders.size === 0) return undefined;
  const texts = [...folders].sort().map(licenceOf);
  return `These modules contain code of others, under these licences.\n\n${texts.join('\n\n')}\n`;
}

/** The folder of the installed package that a file is of. */
function packageFolder(path: string): string | undefined {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .sort();
  const texts = [
    ...files.map((file) => join(folder, file)),
    ...(files.length === 0 ? [known(license)] : []),
  ].map((file) => {
    if (file === undefined) throw new Error(`${name} ${version} is bundled and has no licence text.`);
    return readFileSync(file, 'utf8').trim();
  });
  return [`${'='.repeat(80)}\n${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
}

/** The text of a licence that a package only names: this repository has the same. */
function known(license: string | undefined): string | undefined {
  return license === 'Apache-2.0' ? join(import.meta.dirname, '../../LICENSE') : undefined;
}
