import type { Chain } from '@taokit/chain';
import { type ApiPath, decodeApiResult, encodeApiArguments } from '@taokit/types/registry';

/** Asks a runtime API, as `state_call` would. */
export function ask(chain: Chain, path: ApiPath, ...values: readonly unknown[]): unknown {
  const { registry } = chain.runtime;
  const answer = chain.callApi(path.replace('.', '_'), encodeApiArguments(registry, path, values));
  return decodeApiResult(registry, path, answer);
}

/** TAO per alpha, rao. */
export function priceRaoOf(chain: Chain, netuid: number): bigint {
  return ask(chain, 'SwapRuntimeApi.current_alpha_price', netuid) as bigint;
}

/** Stake weight of each uid, rao: its alpha, and a part of its TAO on root. */
export function stakeWeightsRao(chain: Chain, netuid: number): readonly bigint[] {
  const metagraph = ask(chain, 'SubnetInfoRuntimeApi.get_metagraph', netuid) as {
    readonly total_stake: readonly bigint[];
  };
  return metagraph.total_stake;
}

/** Alpha of a coldkey with a hotkey, rao. */
export function stakeRaoOf(chain: Chain, hotkey: string, coldkey: string, netuid: number): bigint {
  const path = 'StakeInfoRuntimeApi.get_stake_info_for_hotkey_coldkey_netuid';
  const info = ask(chain, path, hotkey, coldkey, netuid) as { readonly stake: bigint } | undefined;
  return info?.stake ?? 0n;
}
