/**
 * The command of the devnet, for command lines that have it among others. Needs Node.
 *
 * @packageDocumentation
 */
export {
  type EndSignal,
  type Explanation,
  type RunDevnetOptions,
  runDevnet,
  type TextStream,
} from './runDevnet.ts';
