/**
 * `pnpm release:rehearse [PACKAGE...]`: the release that the waiting changesets add up to, made in a copy of the tree, published to a
 * registry on this machine, and used from there. See `--help`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildCommand,
  type CommandLine,
  CommandLineError,
  runCommandLine,
  whereCalled,
} from '@taokit/command-line';
import { workspacePackages } from './lib/workspacePackages.ts';

interface RehearsalOptions {
  readonly consumer: boolean;
  readonly sbom: string;
}

const NAMES = workspacePackages().map(({ name }) => name);

const command = buildCommand({
  docs: {
    brief: 'Rehearses a release: versions, a registry on this machine, every package alone, everywhere.',
    fullDescription:
      'Makes the release that the waiting changesets add up to in a copy of the tree, publishes it to a Verdaccio on this machine,\ninstalls each package alone from it and runs its snippet in Node 20, 22 and 24, Bun, Deno, workerd, a page by Vite, webpack\nand esbuild; then the consumer tests on the published packages. Writes a bill of materials (CycloneDX) for each.\nNothing leaves the machine. Takes some minutes, and the network for tools and what packages depend on.',
  },
  parameters: {
    positional: {
      kind: 'array',
      parameter: { parse: packageName, placeholder: 'PACKAGE', brief: 'only these alone (default: all)' },
    },
    flags: {
      consumer: {
        kind: 'boolean',
        brief: 'Run the consumer tests on the published packages too.',
        default: true,
      },
      sbom: {
        kind: 'parsed',
        parse: folder,
        placeholder: 'DIR',
        brief: 'Where bills of materials go.',
        default: 'sbom',
      },
    },
  },
  async func(this: CommandLine, { consumer, sbom }: RehearsalOptions, ...names: string[]) {
    const { rehearse } = await import('./release/rehearse.ts');
    const work = mkdtempSync(join(tmpdir(), 'taokit-release-'));
    try {
      const isGood = await rehearse({ work, sbom, consumer, names: names.length === 0 ? NAMES : names });
      this.exitCode = isGood ? 0 : 1;
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  },
});

process.exitCode = await runCommandLine(command, 'pnpm release:rehearse', process.argv.slice(2));

function folder(text: string): string {
  if (text === '') throw new CommandLineError('A folder needs a name.');
  return whereCalled(text);
}

function packageName(text: string): string {
  const name = text.startsWith('@') ? text : `@taokit/${text}`;
  if (NAMES.includes(name)) return name;
  throw new CommandLineError(`${text} is no package: there are ${NAMES.join(', ')}.`);
}
