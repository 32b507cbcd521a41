/** Colours, dashes, sizes and formats without anything that draws: for a page that is a program. */
export * from './format/formats.ts';
export * from './theme/palette.ts';
export { FONTS, TEXT_SIZES } from './theme/scale.ts';
export { chosenThemeStyle, namedColors, themeStyle } from './theme/themeStyle.ts';
