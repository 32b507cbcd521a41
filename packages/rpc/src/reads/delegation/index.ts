import { childkeyThresholdSuspended } from './childkeyThresholdSuspended.ts';
import { children } from './children.ts';
import { delegate } from './delegate.ts';
import { delegated } from './delegated.ts';
import { delegates } from './delegates.ts';
import { delegateTake } from './delegateTake.ts';
import { isDelegate } from './isDelegate.ts';
import { parents } from './parents.ts';
import { pendingChildren } from './pendingChildren.ts';

/** Reads of delegation, by name. */
export const delegationReads = {
  childkeyThresholdSuspended,
  children,
  delegate,
  delegateTake,
  delegated,
  delegates,
  isDelegate,
  parents,
  pendingChildren,
} as const;
