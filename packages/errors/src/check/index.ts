/**
 * How the packages check what callers pass: rules that look at a value, and one check per package that throws its error.
 *
 * @packageDocumentation
 */
export { allOf, arrayOf, faultOfFields, nullable, objectOf, optional, recordOf } from './combine.ts';
export {
  type Check,
  type CheckOptions,
  createCheck,
  type FaultDetails,
  type RaiseFault,
} from './createCheck.ts';
export { describeValue } from './describeValue.ts';
export { type Fault, type FaultKind, outOfRange, type Rule, wrongType } from './Rule.ts';
export {
  bigInteger,
  boolean,
  callback,
  integer,
  listenAddress,
  matching,
  oneOf,
  text,
  typedArray,
  u8,
  u16,
  u32,
  u64,
  u128,
} from './rules.ts';
