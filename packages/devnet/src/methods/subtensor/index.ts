import { defineMethod, type RpcMethod } from '../../rpc/defineMethod.ts';
import { count, hash, list, optional, type Reader } from '../../rpc/readers.ts';
import { account } from '../shared/account.ts';
import { accountBytesOf } from './accountBytesOf.ts';
import { type AnswerForm, answerFromRuntime } from './answerFromRuntime.ts';

type Readers = Readonly<Record<string, Reader<unknown>>>;

const netuid = { netuid: count };
const neuron = { netuid: count, uid: count };
const mechanism = { netuid: count, mecid: count };
const hotkey = { hotkey: account };
const coldkey = { coldkey: account };
const indexes = { metagraphIndexes: list(count) };

/** Method, the runtime API it asks, arguments, and the form of the answer: SCALE bytes as a list of numbers, or JSON. */
const TABLE: readonly (readonly [method: string, api: string, args: Readers, form: AnswerForm])[] = [
  ['delegateInfo_getDelegates', 'DelegateInfoRuntimeApi.get_delegates', {}, 'bytes'],
  ['delegateInfo_getDelegate', 'DelegateInfoRuntimeApi.get_delegate', { delegate: accountBytesOf }, 'bytes'],
  [
    'delegateInfo_getDelegated',
    'DelegateInfoRuntimeApi.get_delegated',
    { delegatee: accountBytesOf },
    'bytes',
  ],
  ['neuronInfo_getNeuronsLite', 'NeuronInfoRuntimeApi.get_neurons_lite', netuid, 'bytes'],
  ['neuronInfo_getNeuronLite', 'NeuronInfoRuntimeApi.get_neuron_lite', neuron, 'bytes'],
  ['neuronInfo_getNeurons', 'NeuronInfoRuntimeApi.get_neurons', netuid, 'bytes'],
  ['neuronInfo_getNeuron', 'NeuronInfoRuntimeApi.get_neuron', neuron, 'bytes'],
  ['subnetInfo_getSubnetInfo', 'SubnetInfoRuntimeApi.get_subnet_info', netuid, 'bytes'],
  ['subnetInfo_getSubnetsInfo', 'SubnetInfoRuntimeApi.get_subnets_info', {}, 'bytes'],
  ['subnetInfo_getSubnetInfo_v2', 'SubnetInfoRuntimeApi.get_subnet_info_v2', netuid, 'bytes'],
  ['subnetInfo_getSubnetsInfo_v2', 'SubnetInfoRuntimeApi.get_subnets_info_v2', {}, 'bytes'],
  ['subnetInfo_getSubnetHyperparams', 'SubnetInfoRuntimeApi.get_subnet_hyperparams', netuid, 'bytes'],
  ['subnetInfo_getSubnetHyperparamsV2', 'SubnetInfoRuntimeApi.get_subnet_hyperparams_v2', netuid, 'bytes'],
  ['subnetInfo_getAllDynamicInfo', 'SubnetInfoRuntimeApi.get_all_dynamic_info', {}, 'bytes'],
  ['subnetInfo_getDynamicInfo', 'SubnetInfoRuntimeApi.get_dynamic_info', netuid, 'bytes'],
  ['subnetInfo_getAllMetagraphs', 'SubnetInfoRuntimeApi.get_all_metagraphs', {}, 'bytes'],
  ['subnetInfo_getMetagraph', 'SubnetInfoRuntimeApi.get_metagraph', netuid, 'bytes'],
  ['subnetInfo_getAllMechagraphs', 'SubnetInfoRuntimeApi.get_all_mechagraphs', {}, 'bytes'],
  ['subnetInfo_getMechagraph', 'SubnetInfoRuntimeApi.get_mechagraph', mechanism, 'bytes'],
  ['subnetInfo_getSubnetState', 'SubnetInfoRuntimeApi.get_subnet_state', netuid, 'bytes'],
  [
    'subnetInfo_getSelectiveMetagraph',
    'SubnetInfoRuntimeApi.get_selective_metagraph',
    { ...netuid, ...indexes },
    'bytes',
  ],
  [
    'subnetInfo_getSelectiveMechagraph',
    'SubnetInfoRuntimeApi.get_selective_mechagraph',
    { ...mechanism, ...indexes },
    'bytes',
  ],
  [
    'subnetInfo_getColdkeyAutoStakeHotkey',
    'SubnetInfoRuntimeApi.get_coldkey_auto_stake_hotkey',
    { ...coldkey, ...netuid },
    'bytes',
  ],
  ['subnetInfo_getSubnetToPrune', 'SubnetInfoRuntimeApi.get_subnet_to_prune', {}, 'json'],
  ['subnetInfo_getSubnetAccountId', 'SubnetInfoRuntimeApi.get_subnet_account_id', netuid, 'bytes'],
  ['subnetInfo_getLockCost', 'SubnetRegistrationRuntimeApi.get_network_registration_cost', {}, 'json'],
  ['stakeInfo_getColdkeyLock', 'StakeInfoRuntimeApi.get_coldkey_lock', { ...coldkey, ...netuid }, 'bytes'],
  ['swap_currentAlphaPrice', 'SwapRuntimeApi.current_alpha_price', netuid, 'json'],
  ['swap_currentAlphaPriceAll', 'SwapRuntimeApi.current_alpha_price_all', {}, 'json'],
  ['swap_simSwapTaoForAlpha', 'SwapRuntimeApi.sim_swap_tao_for_alpha', { ...netuid, tao: count }, 'bytes'],
  ['swap_simSwapAlphaForTao', 'SwapRuntimeApi.sim_swap_alpha_for_tao', { ...netuid, alpha: count }, 'bytes'],
  ['betaBasket_getStakerOwed', 'BetaBasketRuntimeApi.get_root_basket_owed', coldkey, 'json'],
  [
    'betaBasket_getStakerValidatorOwed',
    'BetaBasketRuntimeApi.get_basket_payout',
    { ...hotkey, ...coldkey },
    'json',
  ],
  ['betaBasket_getValidatorNav', 'BetaBasketRuntimeApi.get_validator_basket_nav', hotkey, 'json'],
  ['betaBasket_getValidatorBasket', 'BetaBasketRuntimeApi.get_validator_basket', hotkey, 'bytes'],
  ['betaBasket_getTotalNav', 'BetaBasketRuntimeApi.get_root_basket_total_nav', {}, 'json'],
  ['betaBasket_getValidatorSummary', 'BetaBasketRuntimeApi.get_validator_basket_summary', hotkey, 'bytes'],
  ['betaBasket_getAllBaskets', 'BetaBasketRuntimeApi.get_all_validator_baskets', {}, 'bytes'],
  ['betaBasket_getStakerPositions', 'BetaBasketRuntimeApi.get_root_basket_positions', coldkey, 'bytes'],
];

/** Methods of this chain's own pallets: each asks a runtime API. Source: `pallets/subtensor/rpc`, `pallets/swap/rpc`. */
export const subtensorMethods: readonly RpcMethod[] = TABLE.map(([name, api, args, form]) =>
  defineMethod(name, { ...args, at: optional(hash) }, ({ node }, params) => {
    const { at, ...values } = params as Readonly<Record<string, unknown>>;
    return answerFromRuntime(node, api, Object.values(values), at as `0x${string}` | undefined, form);
  }),
);
