/**
 * The command of the devnet, for command lines that have it among others. Needs Node.
 *
 * @packageDocumentation
 */
export { type RunDevnetOptions, runDevnet } from './runDevnet.ts';
