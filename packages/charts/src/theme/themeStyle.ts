import { ALARM_SERIES, GROUND, HEAT, SEQUENCE, SERIES, type ThemeColor } from './palette.ts';

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

/** The palette as custom properties, light and dark as the reader prefers. */
export function themeStyle(): string {
  const properties = (scheme: keyof ThemeColor) =>
    [...namedColors()].map(([name, color]) => `--${name}:${color[scheme]}`).join(';');
  return (
    `:root{color-scheme:light dark;${properties('light')}}` +
    `@media(prefers-color-scheme:dark){:root{${properties('dark')}}}`
  );
}
