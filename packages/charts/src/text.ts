export { type TextColumn, textTable } from './textTable.ts';
