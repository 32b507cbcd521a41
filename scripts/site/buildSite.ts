import { writeFileSync } from 'node:fs';
import { namedColors } from '@taokit/charts/theme';
import { runCommand } from '../lib/runCommand.ts';

/** How a site is built. */
export interface SiteBuild {
  /** Where it is written: an absolute folder. */
  readonly out: string;
  /** The path it will be served under, with slashes around. */
  readonly base: string;
}

/** Builds the site of `docs/` with VitePress, from what is there of the reference. */
export function buildSite({ out, base }: SiteBuild): void {
  writeFileSync('docs/.vitepress/theme/colors.css', colors());
  const args = ['build', 'docs', '--outDir', out, '--base', base];
  const { status, output } = runCommand('docs/node_modules/.bin/vitepress', args);
  if (status !== 0) throw new Error(`The site does not build:\n${output}`);
}

/** The palette of the project's charts as custom properties, by VitePress's switch. */
function colors(): string {
  const properties = (scheme: 'light' | 'dark') =>
    [...namedColors()].map(([name, color]) => `  --${name}: ${color[scheme]};`).join('\n');
  return `/* Written by pnpm site. */\n:root {\n${properties('light')}\n}\n.dark {\n${properties('dark')}\n}\n`;
}
