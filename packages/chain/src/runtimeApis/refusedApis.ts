/** Blocks are made by the chain itself. */
const BUILDS = 'It would build or run a block; this chain makes blocks by itself.';
const WRITES_GENESIS = 'It would write a genesis; a chain is made of one by createChain().';
const EVM = 'No contract of the EVM runs on this chain.';
const CONTRACTS = 'No contract runs on this chain.';
const SHIELD = 'Whoever makes blocks here opens what is sealed by itself.';
const PREVIEW = 'It would claim and undo it; what a mark is worth get_basket_position says.';
const KEYS = 'This chain has no keystore.';
const FILTERS = "The form of its answer at 475 is not in the interface's types, which are older there.";

/** Methods of the interface that are not answered, and why. */
export const REFUSED_APIS: Readonly<Record<string, string>> = {
  'Core.execute_block': BUILDS,
  'Core.initialize_block': BUILDS,
  'BlockBuilder.apply_extrinsic': BUILDS,
  'BlockBuilder.finalize_block': BUILDS,
  'BlockBuilder.inherent_extrinsics': BUILDS,
  'BlockBuilder.check_inherents': BUILDS,
  'GenesisBuilder.build_state': WRITES_GENESIS,
  'GenesisBuilder.get_preset': WRITES_GENESIS,
  'GenesisBuilder.preset_names': WRITES_GENESIS,
  'OffchainWorkerApi.offchain_worker': 'Nothing runs beside the chain; pulses are submitted as transactions.',
  'SessionKeys.generate_session_keys': KEYS,
  'GrandpaApi.submit_report_equivocation_unsigned_extrinsic': 'Nobody votes on blocks of this chain.',
  'EthereumRuntimeRPCApi.call': EVM,
  'EthereumRuntimeRPCApi.create': EVM,
  'EthereumRuntimeRPCApi.extrinsic_filter': EVM,
  'EthereumRuntimeRPCApi.pending_block': EVM,
  'EthereumRuntimeRPCApi.initialize_pending_block': EVM,
  'ConvertTransactionRuntimeApi.convert_transaction': EVM,
  'ContractsApi.call': CONTRACTS,
  'ContractsApi.instantiate': CONTRACTS,
  'ContractsApi.upload_code': CONTRACTS,
  'ContractsApi.get_storage': CONTRACTS,
  'ProxyFilterRuntimeApi.get_proxy_filters': FILTERS,
  'ShieldApi.try_decode_shielded_tx': SHIELD,
  'ShieldApi.is_shielded_using_current_key': SHIELD,
  'ShieldApi.try_unshield_tx': SHIELD,
  'BetaBasketRuntimeApi.get_basket_claim_preview': PREVIEW,
  'BetaBasketRuntimeApi.get_root_basket_claim_previews': PREVIEW,
};
