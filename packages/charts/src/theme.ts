/** Colours, dashes, sizes and formats without anything that draws: for a page that is a program. */
export * from './format/formats.ts';
export * from './theme/lines.ts';
export * from './theme/palette.ts';
export { FONTS, TEXT_SIZES } from './theme/scale.ts';
export * from './theme/scheme.ts';
export { namedColors, themeStyle } from './theme/themeStyle.ts';
