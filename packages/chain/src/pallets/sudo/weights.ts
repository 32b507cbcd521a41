import { bySpec } from '@taokit/types';
import { callOf, type Variant } from '@taokit/types/registry';
import type { DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged, withInner } from '../../runtime/weight.ts';
import type { Weight } from '../system/storage.ts';

const held = { proofSize: 1_517n, reads: 1 } as const;
const changes = { ...held, writes: 1 } as const;

/**
 * What sudo itself takes. First as spec 300 has it: `sudo` by the events of its traces, the others by `frame/sudo/src/weights.rs` of
 * 2024-04-09; since 423 by the one of 2025-02-21, which 425 and 475 are built with.
 */
const weightsAt = /* @__PURE__ */ bySpec({
  233: {
    sudo: charged({ refTime: 11_501_000n, ...held }),
    sudoAs: charged({ refTime: 11_003_000n, ...held }),
    setKey: charged({ refTime: 9_663_000n, ...changes }),
    removeKey: charged({ refTime: 9_127_000n, ...changes }),
  },
  423: {
    sudo: charged({ refTime: 7_939_000n, ...held }),
    sudoAs: charged({ refTime: 7_870_000n, ...held }),
    setKey: charged({ refTime: 7_237_000n, ...changes }),
    removeKey: charged({ refTime: 6_417_000n, ...changes }),
  },
});

/** Source: `frame/sudo/src/lib.rs`. The class is that of the call inside. */
export const sudoInfo: DispatchInfoTable = {
  sudo: ({ call }: { call: Variant }, { infoOf, spec }) => {
    const inner = infoOf(callOf(call));
    return { ...withInner(weightsAt(spec).sudo, [inner]), class: inner.class };
  },
  sudo_unchecked_weight: ({ call, weight }: { call: Variant; weight: Weight }, { infoOf }) => ({
    refTime: weight.ref_time,
    proofSize: weight.proof_size,
    class: infoOf(callOf(call)).class,
    paysFee: true,
  }),
  sudo_as: ({ call }: { call: Variant }, { infoOf, spec }) => {
    const inner = infoOf(callOf(call));
    return { ...withInner(weightsAt(spec).sudoAs, [inner]), class: inner.class };
  },
  set_key: (_: object, { spec }) => weightsAt(spec).setKey,
  remove_key: (_: object, { spec }) => weightsAt(spec).removeKey,
};
