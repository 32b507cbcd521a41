export { createProgressLine, type Progress, type ProgressLine, type ProgressOutput } from './ProgressLine.ts';
export { type TextColumn, textTable } from './textTable.ts';
