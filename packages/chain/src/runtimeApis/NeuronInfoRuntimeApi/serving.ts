import { Axons, Prometheus } from '../../pallets/subtensorModule/storage/serving.ts';
import type { AxonInfo, PrometheusInfo } from '../../pallets/subtensorModule/storage/values.ts';
import type { AccountId } from '../../state/AccountId.ts';
import type { Reads } from '../../state/State.ts';

const NO_PROMETHEUS: PrometheusInfo = { block: 0n, version: 0, ip: 0n, port: 0, ip_type: 0 };
const NO_AXON: AxonInfo = { ...NO_PROMETHEUS, protocol: 0, placeholder1: 0, placeholder2: 0 };

/** Where a miner serves; zeros where it does not (`get_axon_info`). */
export function axonOf(state: Reads, netuid: number, hotkey: AccountId): AxonInfo {
  return Axons.get(state, netuid, hotkey) ?? NO_AXON;
}

/** Where a neuron's metrics are; zeros where there are none (`get_prometheus_info`). */
export function prometheusOf(state: Reads, netuid: number, hotkey: AccountId): PrometheusInfo {
  return Prometheus.get(state, netuid, hotkey) ?? NO_PROMETHEUS;
}
