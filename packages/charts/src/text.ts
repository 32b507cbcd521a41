export { formatCount, formatNumber, formatRaoAmount } from './format/formats.ts';
export { type TextColumn, textTable } from './tables/textTable.ts';
