/**
 * A devnet over WebSocket and HTTP. Node only.
 *
 * @packageDocumentation
 */
export { type OpenFork, type OpenForkOptions, openFork } from './fork/openFork.ts';
export { type KeptFork, openKeptFork } from './fork/openKeptFork.ts';
export { openStateFile, type StateFile } from './openStateFile.ts';
export type { ServerLimits } from './ServerLimits.ts';
export { type DevnetServer, type ServeOptions, serveDevnet } from './serveDevnet.ts';
