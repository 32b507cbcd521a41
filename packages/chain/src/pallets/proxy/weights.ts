import { callOf, type Variant } from '@taokit/types/registry';
import type { DeclarationContext, DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged, withInner } from '../../runtime/weight.ts';
import { MAX_PENDING, MAX_PROXIES } from './storage.ts';

const P = BigInt(MAX_PROXIES);
const A = BigInt(MAX_PENDING);

interface Inner {
  readonly call: Variant;
}

/** The benchmark, and one read and write for the account of the call inside. */
const proxy = charged({
  refTime: 28_026_265n + 53_205n * P,
  proofSize: 4_254n + 37n * P,
  reads: 4,
  writes: 2,
});
const announced = charged({
  refTime: 53_234_507n + 228_831n * A + 54_037n * P,
  proofSize: 8_615n + 68n * A + 37n * P,
  reads: 6,
  writes: 4,
});
const changes = { proofSize: 4_254n, reads: 1, writes: 1 } as const;

/** Source: `pallets/proxy/src/weights.rs` and `lib.rs` at 425: always by the most proxies and announcements there can be. */
export const proxyInfo: DispatchInfoTable = {
  proxy({ call }: Inner, { infoOf }: DeclarationContext) {
    const inner = infoOf(callOf(call));
    return { ...withInner(proxy, [inner]), paysFee: inner.paysFee };
  },
  proxy_announced: ({ call }: Inner, { infoOf }: DeclarationContext) =>
    withInner(announced, [infoOf(callOf(call))]),
  add_proxy: charged({ refTime: 25_770_804n + 80_892n * P, ...changes }),
  remove_proxy: charged({ refTime: 27_827_049n + 64_054n * P, ...changes, writes: 2 }),
  remove_proxies: charged({ refTime: 27_407_028n + 55_808n * P, ...changes }),
  create_pure: charged({ refTime: 27_853_436n + 20_160n * P, ...changes }),
  kill_pure: charged({ refTime: 26_529_087n + 48_014n * P, ...changes }),
  announce: charged({
    refTime: 34_286_251n + 194_092n * A + 53_615n * P,
    proofSize: 8_615n,
    reads: 3,
    writes: 2,
  }),
  remove_announcement: charged({
    refTime: 25_595_226n + 205_163n * A + 40_277n * P,
    proofSize: 8_615n,
    reads: 2,
    writes: 2,
  }),
  reject_announcement: charged({
    refTime: 26_388_332n + 199_703n * A + 17_846n * P,
    proofSize: 8_615n,
    reads: 2,
    writes: 2,
  }),
  poke_deposit: charged({ refTime: 46_757_000n, proofSize: 8_615n, reads: 3, writes: 3 }),
  set_real_pays_fee: charged({ refTime: 14_259_931n + 42_799n * P, ...changes }),
};
