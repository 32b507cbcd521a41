/** Colours, dashes and formats without anything that draws: for a page that is a program. */
export * from './format/formats.ts';
export * from './theme/palette.ts';
export { namedColors, themeStyle } from './theme/themeStyle.ts';
