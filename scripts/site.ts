/** `pnpm site [OPTIONS]`: tutorials, guides and the reference as one site, every link of which is checked. See `--help`. */
import { resolve } from 'node:path';
import {
  buildCommand,
  type CommandLine,
  CommandLineError,
  folderOfScript,
  runCommandLine,
  wholeNumber,
} from '@taokit/command-line';
import { buildPackages } from './lib/buildPackages.ts';
import { brokenLinks } from './site/brokenLinks.ts';
import { buildSite } from './site/buildSite.ts';
import { serveSite } from './site/serveSite.ts';
import { writeReference } from './site/writeReference.ts';

interface SiteOptions {
  readonly out: string;
  readonly base: string;
  readonly reference: boolean;
  readonly serve: boolean;
  readonly port: number;
}

const command = buildCommand({
  docs: { brief: 'Builds the documentation as one site, and checks every link of it.' },
  parameters: {
    flags: {
      out: {
        kind: 'parsed',
        parse: folder,
        brief: 'Where it is written.',
        default: 'docs/dist',
        placeholder: 'DIR',
      },
      base: { kind: 'parsed', parse: basePath, brief: 'The path it will be served under.', default: '/' },
      reference: {
        kind: 'boolean',
        brief: 'Write the reference anew, which takes most of the time; otherwise it is as it was.',
        default: true,
      },
      serve: {
        kind: 'boolean',
        withNegated: false,
        brief: 'Serve it, until it is interrupted.',
        default: false,
      },
      port: { kind: 'parsed', parse: wholeNumber(0, 65_535), brief: 'For --serve.', default: '4173' },
    },
  },
  async func(this: CommandLine, { out, base, reference, serve, port }: SiteOptions) {
    if (reference) {
      if (!(await buildPackages())) throw new CommandLineError('The packages do not build.');
      writeReference();
    }
    buildSite({ out, base });
    const broken = brokenLinks(out, base);
    for (const { page, link, why } of broken) console.log(`${page}: ${link}: ${why}`);
    console.log(broken.length === 0 ? `wrote ${out}` : `${broken.length} broken links`);
    this.exitCode = broken.length === 0 ? 0 : 1;
    if (serve) console.log(`${await serveSite({ out, base, port })} until interrupted`);
  },
});

process.exitCode = await runCommandLine(command, 'pnpm site', process.argv.slice(2));

function folder(text: string): string {
  if (text === '') throw new CommandLineError('A folder needs a name.');
  return resolve(folderOfScript(), text);
}

function basePath(text: string): string {
  if (/^\/([\w.-]+\/)*$/.test(text)) return text;
  throw new CommandLineError(`${JSON.stringify(text)} is no path: write it like /taokit/.`);
}
