export { createProgressLine, type Progress, type ProgressLine, type ProgressOutput } from './ProgressLine.ts';
export { type CommandLine, runCommandLine } from './runCommandLine.ts';
export { type TextColumn, textTable } from './textTable.ts';
export { type ResultFile, writeFiles } from './writeFiles.ts';
