import { clampU64 } from '@taokit/fixed';
import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { InactiveIssuance, TotalIssuance } from '../storage.ts';

/** More or less. */
interface Direction {
  readonly type: 'Increase' | 'Decrease';
}

/** Root corrects the issuance; no account changes. */
export const forceAdjustTotalIssuance: CallDefinition = defineCall<{ direction: Direction; delta: bigint }>(
  'Balances.force_adjust_total_issuance',
  ({ state, origin, deposit }, { direction, delta }) => {
    ensureRoot(origin);
    ensure(delta > 0n, 'Balances.DeltaZero', 'The issuance would stay as it is.');
    const old = TotalIssuance.get(state);
    const sum = direction.type === 'Increase' ? old + delta : old - delta;
    const next = clampU64(sum);
    const inactive = InactiveIssuance.get(state);
    ensure(inactive <= next, 'Balances.IssuanceDeactivated', `${inactive} rao are inactive.`);
    TotalIssuance.insert(state, next);
    deposit('Balances.TotalIssuanceForced', { old, new: next });
  },
);
