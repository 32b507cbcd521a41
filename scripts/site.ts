/** `pnpm site [OPTIONS]`: tutorials, guides and the reference as one site, every link of which is checked. See `--help`. */
import { existsSync } from 'node:fs';
import {
  buildCommand,
  type CommandLine,
  CommandLineError,
  outputFolder,
  runCommandLine,
  wholeNumber,
} from '@taokit/command-line';
import { buildPackages } from './lib/buildPackages.ts';

interface SiteOptions {
  readonly out: string;
  readonly base: string;
  readonly reference: boolean;
  readonly serve: boolean;
  readonly port: number;
}

/** What a site's folder holds: building it empties the folder, so that nothing else may be there. */
const PARTS = [
  '404.html',
  'api',
  'assets',
  'guides',
  'hashmap.json',
  'index.html',
  'tutorials',
  'vp-icons.css',
];

const command = buildCommand({
  docs: { brief: 'Builds the documentation as one site, and checks every link of it.' },
  parameters: {
    flags: {
      out: {
        kind: 'parsed',
        parse: outputFolder(PARTS),
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
      const { writeReference } = await import('./site/writeReference.ts');
      writeReference();
    } else if (!existsSync('docs/api'))
      throw new CommandLineError('--no-reference: there is none yet; build it once without this option.');
    const { buildSite } = await import('./site/buildSite.ts');
    const { brokenLinks } = await import('./site/brokenLinks.ts');
    buildSite({ out, base });
    const broken = brokenLinks(out, base);
    for (const { page, link, why } of broken) console.log(`${page}: ${link}: ${why}`);
    console.log(broken.length === 0 ? `wrote ${out}` : `${broken.length} broken links`);
    this.exitCode = broken.length === 0 ? 0 : 1;
    if (!serve) return;
    const { serveSite } = await import('./site/serveSite.ts');
    console.log(`${await serveSite({ out, base, port })} until interrupted`);
  },
});

process.exitCode = await runCommandLine(command, 'pnpm site', process.argv.slice(2));

function basePath(text: string): string {
  if (/^\/([\w.-]+\/)*$/.test(text)) return text;
  throw new CommandLineError(`${JSON.stringify(text)} is no path: write it like /taokit/.`);
}
