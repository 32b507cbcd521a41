import { saturatingSubU64 } from '@taokit/fixed';
import type { CallContext, Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { ServingRateLimit } from '../storage/hyperparameters.ts';
import { Uids } from '../storage/neurons.ts';
import { Axons, NeuronCertificates, Prometheus } from '../storage/serving.ts';
import type { AxonInfo, PrometheusInfo } from '../storage/values.ts';
import { ensureLiveSubnet } from '../subnets/existing.ts';

/** Longest public key of a certificate, bytes; the first byte says which algorithm. */
const MOST_KEY_BYTES = 64;
const LOCALHOST = { 4: 0x7f00_0001n, 6: 1n } as const;
/** The first address that is none: of four bytes the last is broadcast already. */
const END = { 4: 0xffff_ffffn, 6: (1n << 128n) - 1n } as const;

/** Where a miner serves, and on which subnet. */
export interface ServedAxon extends Omit<AxonInfo, 'block'> {
  /** The subnet. */
  readonly netuid: number;
}

/** Where a neuron's metrics are, and on which subnet. */
export interface ServedPrometheus extends Omit<PrometheusInfo, 'block'> {
  /** The subnet. */
  readonly netuid: number;
}

/**
 * Says where the caller's neuron serves (`do_serve_axon`). A certificate that is none is left out in silence, as by the pallet.
 *
 * Source: `pallets/subtensor/src/subnets/serving.rs`, spec 425 and a version near 475.
 */
export function serveAxon(context: CallContext, served: ServedAxon, certificate?: Uint8Array): void {
  const { state, block } = context;
  const { netuid, ...axon } = served;
  const hotkey = ensureSigned(context.origin);
  ensureLiveSubnet(context, netuid);
  ensureAxonServable(context, hotkey, served);
  if (certificate !== undefined && certificate.length > 0 && certificate.length <= MOST_KEY_BYTES + 1)
    NeuronCertificates.insert(state, netuid, hotkey, {
      public_key: certificate.slice(1),
      algorithm: certificate[0]!,
    });
  Axons.insert(state, netuid, hotkey, { ...axon, block: BigInt(block) });
  context.deposit('SubtensorModule.AxonServed', [netuid, hotkey]);
}

/** Says where the caller's metrics are (`do_serve_prometheus`). */
export function servePrometheus(context: CallContext, served: ServedPrometheus): void {
  const { state, block } = context;
  const { netuid, ...prometheus } = served;
  const hotkey = ensureSigned(context.origin);
  ensureLiveSubnet(context, netuid);
  ensurePrometheusServable(context, hotkey, served);
  Prometheus.insert(state, netuid, hotkey, { ...prometheus, block: BigInt(block) });
  context.deposit('SubtensorModule.PrometheusServed', [netuid, hotkey]);
}

/** Ends the call unless a neuron may say so of its axon now (`validate_serve_axon`). */
export function ensureAxonServable(context: Context, hotkey: AccountId, axon: ServedAxon): void {
  const { netuid } = axon;
  ensureRegistered(context, netuid, hotkey);
  ensureAddress(axon, true);
  ensureServingRate(context, netuid, Axons.get(context.state, netuid, hotkey)?.block ?? 0n);
  ensurePort(axon.port);
}

/** Ends the call unless a neuron may say so of its metrics now (`validate_serve_prometheus`). */
export function ensurePrometheusServable(
  context: Context,
  hotkey: AccountId,
  prometheus: ServedPrometheus,
): void {
  const { netuid } = prometheus;
  ensureAddress(prometheus, false);
  ensureRegistered(context, netuid, hotkey);
  ensureServingRate(context, netuid, Prometheus.get(context.state, netuid, hotkey)?.block ?? 0n);
  ensurePort(prometheus.port);
}

function ensureRegistered({ state }: Context, netuid: number, hotkey: AccountId): void {
  const isRegistered = Uids.contains(state, netuid, hotkey);
  ensure(
    isRegistered,
    'SubtensorModule.HotKeyNotRegisteredInNetwork',
    `${hotkey} has no uid on subnet ${netuid}.`,
  );
}

function ensureAddress(at: { readonly ip: bigint; readonly ip_type: number }, allowsZero: boolean): void {
  const { ip, ip_type } = at;
  if (ip_type !== 4 && ip_type !== 6) {
    ensure(false, 'SubtensorModule.InvalidIpType', `${ip_type} is neither 4 nor 6.`);
    return;
  }
  const isValid = (allowsZero || ip !== 0n) && ip !== LOCALHOST[ip_type] && ip < END[ip_type];
  ensure(isValid, 'SubtensorModule.InvalidIpAddress', `${ip} is no address others can reach.`);
}

function ensureServingRate({ state, block }: Context, netuid: number, last: bigint): void {
  const limit = ServingRateLimit.get(state, netuid);
  const hasPassed = limit === 0n || last === 0n || saturatingSubU64(BigInt(block), last) >= limit;
  ensure(
    hasPassed,
    'SubtensorModule.ServingRateLimitExceeded',
    `${limit} blocks must pass after block ${last}.`,
  );
}

function ensurePort(port: number): void {
  ensure(port !== 0, 'SubtensorModule.InvalidPort', 'Nobody serves on port 0.');
}
