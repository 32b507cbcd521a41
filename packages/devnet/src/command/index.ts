/**
 * The command of the devnet, for command lines that have it among others. Needs Node.
 *
 * @packageDocumentation
 */
export { runDevnet } from './runDevnet.ts';
