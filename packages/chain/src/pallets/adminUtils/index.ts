import type { Pallet } from '../../runtime/Pallet.ts';

/** Parameters that root and owners set. */
export const adminUtils: Pallet = { name: 'AdminUtils', calls: [] };
