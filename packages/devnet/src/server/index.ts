/**
 * A devnet over WebSocket and HTTP. Node only.
 *
 * @packageDocumentation
 */
export type { ServerLimits } from './ServerLimits.ts';
export { type DevnetServer, type ServeOptions, serveDevnet } from './serveDevnet.ts';
