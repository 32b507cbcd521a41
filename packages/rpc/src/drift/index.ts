/**
 * What the interface of a chain has that this version does not know, and what that touches.
 *
 * @packageDocumentation
 */
export type {
  DriftEntry,
  DriftKind,
  DriftReport,
  TouchedIntent,
  TouchedRead,
  TouchedRecord,
} from './Drift.ts';
export { driftReport } from './driftReport.ts';
