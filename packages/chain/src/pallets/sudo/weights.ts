import { bySpec } from '@taokit/types';
import { callOf, type Variant } from '@taokit/types/registry';
import type { DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged, withInner } from '../../runtime/weight.ts';
import type { Weight } from '../system/storage.ts';

/** That of spec 300 by the events of its traces. */
const sudo = /* @__PURE__ */ bySpec({
  283: charged({ refTime: 11_501_000n, proofSize: 1_517n, reads: 1 }),
  423: charged({ refTime: 10_729_000n, proofSize: 1_517n, reads: 1 }),
});
const sudoAs = charged({ refTime: 11_003_000n, proofSize: 1_517n, reads: 1 });

/** Source: `frame/sudo/src/weights.rs`, benchmark of 2024-04-09. The class is that of the call inside. */
export const sudoInfo: DispatchInfoTable = {
  sudo: ({ call }: { call: Variant }, { infoOf, spec }) => {
    const inner = infoOf(callOf(call));
    return { ...withInner(sudo(spec), [inner]), class: inner.class };
  },
  sudo_unchecked_weight: ({ call, weight }: { call: Variant; weight: Weight }, { infoOf }) => ({
    refTime: weight.ref_time,
    proofSize: weight.proof_size,
    class: infoOf(callOf(call)).class,
    paysFee: true,
  }),
  sudo_as: ({ call }: { call: Variant }, { infoOf }) => {
    const inner = infoOf(callOf(call));
    return { ...withInner(sudoAs, [inner]), class: inner.class };
  },
  set_key: charged({ refTime: 9_663_000n, proofSize: 1_517n, reads: 1, writes: 1 }),
  remove_key: charged({ refTime: 9_127_000n, proofSize: 1_517n, reads: 1, writes: 1 }),
};
