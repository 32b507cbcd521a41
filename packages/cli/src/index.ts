/**
 * `taokit` on the command line, and what starts it from a program.
 *
 * @packageDocumentation
 */
export type { CliFolders, CliIo, TextOutput } from './CliIo.ts';
export { EXIT_CODES, type ExitCodeName } from './exit/exitCodes.ts';
export { type CreateMcpServerOptions, createMcpServer } from './mcp/createMcpServer.ts';
export type { McpToolGroup } from './mcp/McpTool.ts';
export { processIo } from './processIo.ts';
export { runTaokit } from './runTaokit.ts';
