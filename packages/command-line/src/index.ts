/** How every command of the repository reads its arguments, refuses them, and shows progress. */
export { buildChoiceParser, buildCommand, buildRouteMap, type Command, type RouteMap } from '@stricli/core';
export type { CommandLine } from './CommandLine.ts';
export { CommandLineError } from './CommandLineError.ts';
export { existingPath } from './existingPath.ts';
export { fileFlag } from './fileFlag.ts';
export { outputFile } from './outputFile.ts';
export { outputFolder } from './outputFolder.ts';
export { createProgressLine, type Progress, type ProgressLine, type ProgressOutput } from './ProgressLine.ts';
export {
  type CommandTree,
  type Completion,
  completeCommandLine,
  type Explained,
  type RunOptions,
  runCommandLine,
} from './runCommandLine.ts';
export { partsOfShard, type Shard } from './shard.ts';
export {
  checkStudyFiles,
  SHARD_FILES,
  SHARD_FLAG,
  type StudyFiles,
  shardedCommand,
} from './shardedCommand.ts';
export { mergeShardFiles, shardToJson } from './shardFile.ts';
export { folderOfScript } from './whereCalled.ts';
export { wholeNumber } from './wholeNumber.ts';
export { type ResultFile, writeFiles } from './writeFiles.ts';
