import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { HEAT } from '../theme/palette.ts';
import { themeStyle } from '../theme/themeStyle.ts';

/** What a page looks like: all but the last is the explorer's look, too. */
const SHEETS = ['base', 'shell', 'cards', 'tables', 'figures', 'report'] as const;
let packed: string | undefined;

/** Everything a page looks like. */
export function pageStyle(): string {
  packed ??= transformSync([...SHEETS.map(sheet), heatStyle()].join('\n'), {
    loader: 'css',
    minify: true,
  }).code;
  return `${themeStyle()}${packed}`;
}

function sheet(name: (typeof SHEETS)[number]): string {
  return readFileSync(new URL(`../style/${name}.css`, import.meta.url), 'utf8');
}

/** The colours of a heat map's cells, by class. */
function heatStyle(): string {
  return HEAT.map((_, at) => `.heat-${at}{background:var(--heat-${at});color:var(--on-heat-${at})}`).join('');
}
