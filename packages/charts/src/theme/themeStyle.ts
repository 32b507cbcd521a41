import { ALARM_SERIES, GROUND, HEAT, SEQUENCE, SERIES, type ThemeColor } from './palette.ts';
import { FONTS, TEXT_SIZES } from './scale.ts';

/** Every colour by the name it has in CSS, without the leading dashes. */
export function namedColors(): ReadonlyMap<string, ThemeColor> {
  return new Map([
    ...Object.entries(GROUND),
    ...SERIES.map(({ color }, at) => [`series-${at}`, color] as const),
    ...ALARM_SERIES.map(({ color }, at) => [`alarm-${at}`, color] as const),
    ...HEAT.flatMap(({ cell, ink }, at) => [[`heat-${at}`, cell] as const, [`on-heat-${at}`, ink] as const]),
    ...SEQUENCE.map((color, at) => [`sequence-${at}`, color] as const),
  ]);
}

/**
 * The palette as custom properties, and the sizes of text: light and dark as the reader prefers, unless `data-theme` of the root,
 * `light` or `dark`, says which.
 */
export function themeStyle(): string {
  return (
    `:root{color-scheme:light dark;${scaleProperties()};${colorProperties('light')}}` +
    `@media(prefers-color-scheme:dark){:root{${colorProperties('dark')}}}` +
    `:root[data-theme=light]{color-scheme:light;${colorProperties('light')}}` +
    `:root[data-theme=dark]{color-scheme:dark;${colorProperties('dark')}}`
  );
}

function colorProperties(scheme: keyof ThemeColor): string {
  return [...namedColors()].map(([name, color]) => `--${name}:${color[scheme]}`).join(';');
}

function scaleProperties(): string {
  const sizes = Object.entries(TEXT_SIZES).map(([name, size]) => `--text-${name}:${size}px`);
  const fonts = Object.entries(FONTS).map(([name, font]) => `--font-${name}:${font}`);
  return [...sizes, ...fonts].join(';');
}
