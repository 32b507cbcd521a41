import type { Call } from '@taokit/types/registry';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { ensureAxonServable, ensurePrometheusServable } from '../serving/serveAxon.ts';

type ServingCheck = (context: Context, hotkey: AccountId, args: never) => void;

const CHECKS: Readonly<Record<string, ServingCheck>> = {
  'SubtensorModule.serve_axon': ensureAxonServable,
  'SubtensorModule.serve_axon_tls': ensureAxonServable,
  'SubtensorModule.serve_prometheus': ensurePrometheusServable,
};

/**
 * All that the calls themselves ask of where a neuron serves.
 *
 * Source: `CheckServingEndpoints` in `pallets/subtensor/src/guards/check_serving_endpoints.rs`, spec 425.
 */
export function guardServing(context: Context, who: AccountId, call: Call): void {
  CHECKS[call.path]?.(context, who, call.arguments as never);
}
