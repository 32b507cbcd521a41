"""Writes intents.json: the call every intent of Python bittensor 11.3.0 becomes, as bytes by our interface of spec 475.

    pip install bittensor==11.3.0
    python intents.py METADATA_V15.scale > intents.json

The chain it reads is the table STATE, which the test answers from too.
"""

import asyncio, json, sys

from bittensor._transport.codec import RuntimeCodec, multisig_account, ss58_decode
from bittensor.balance import Balance
from bittensor.intents.base import BuiltCall
from bittensor.intents.registry import build

ALICE = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"
BOB = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"
CHARLIE = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y"
DAVE = "5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy"
H160 = "0x" + "1f" * 20

# Prices in rao, stakes and balances in rao.
STATE = {
    "prices": {"0": 1_000_000_000, "1": 123_456_789, "2": 7_654_321},
    "free": 5_000_000_000,
    "existentialDeposit": 500,
    "stake": 42_000_000_007,
    "locked": 1_000_000_000,
    "available": 3_000_000_001,
    "delegateTake": 11_796,
    "alphaValues": [45_875, 58_982],
    "rootStakeUnlockInterval": 0,
    "basket": [[1, 9_000_000_000, 1_000_000_000]],
    "uid": 3,
    "permit": True,
    "minAllowedWeights": 1,
    "weight": {"ref_time": 123_456, "proof_size": 789},
}

CASES = [
    ("transfer", {"dest_ss58": BOB, "amount_tao": "1.25"}),
    ("transfer", {"dest_ss58": BOB, "amount_tao": "0.000000001", "keep_alive": False}),
    ("transfer", {"dest_ss58": BOB, "amount_tao": "all"}),
    ("transfer_all", {"dest_ss58": BOB}),
    ("transfer_all", {"dest_ss58": BOB, "keep_alive": False}),
    ("set_identity", {"name": "Café τ", "url": "https://x.y", "discord": "d"}),
    ("set_subnet_identity", {"netuid": 1, "subnet_name": "one", "logo_url": "l", "additional": "a"}),
    ("add_stake", {"hotkey_ss58": BOB, "netuid": 1, "amount_tao": "2.5"}),
    ("add_stake", {"hotkey_ss58": BOB, "netuid": 1, "amount_tao": "2.5", "slippage_protection": False}),
    ("add_stake", {"hotkey_ss58": BOB, "netuid": 2, "amount_tao": "all", "rate_tolerance": 0.01}),
    ("add_stake_limit", {"hotkey_ss58": BOB, "netuid": 1, "amount_tao": "3", "limit_price_rao": 5, "allow_partial": True}),
    ("remove_stake", {"hotkey_ss58": BOB, "netuid": 1, "amount_alpha": "2.5"}),
    ("remove_stake", {"hotkey_ss58": BOB, "netuid": 1, "amount_alpha": "all", "slippage_protection": False}),
    ("remove_stake", {"hotkey_ss58": BOB, "netuid": 0, "amount_alpha": "all", "claim": True}),
    ("remove_stake", {"hotkey_ss58": BOB, "netuid": 0, "amount_alpha": "1", "claim": True}),
    ("remove_stake_limit", {"hotkey_ss58": BOB, "netuid": 1, "amount_alpha": "all", "limit_price_rao": 9}),
    ("remove_stake_limit", {"hotkey_ss58": BOB, "netuid": 0, "amount_alpha": "all", "limit_price_rao": 9, "claim": True}),
    ("move_stake", {"origin_hotkey_ss58": BOB, "origin_netuid": 1, "dest_hotkey_ss58": CHARLIE, "dest_netuid": 2, "amount_alpha": "1.5"}),
    ("move_stake", {"origin_hotkey_ss58": BOB, "origin_netuid": 1, "dest_hotkey_ss58": CHARLIE, "dest_netuid": 1, "amount_alpha": "all"}),
    ("move_stake", {"origin_hotkey_ss58": BOB, "origin_netuid": 0, "dest_hotkey_ss58": CHARLIE, "dest_netuid": 0, "amount_alpha": "all", "claim": True}),
    ("swap_stake", {"hotkey_ss58": BOB, "origin_netuid": 1, "dest_netuid": 2, "amount_alpha": "all"}),
    ("swap_stake", {"hotkey_ss58": BOB, "origin_netuid": 1, "dest_netuid": 2, "amount_alpha": "1", "slippage_protection": False}),
    ("move_swap_stake", {"origin_hotkey_ss58": BOB, "origin_netuid": 1, "dest_hotkey_ss58": CHARLIE, "dest_netuid": 2, "amount_alpha": "1.5"}),
    ("transfer_stake", {"dest_coldkey_ss58": DAVE, "hotkey_ss58": BOB, "origin_netuid": 1, "dest_netuid": 2, "amount_alpha": "1.5"}),
    ("transfer_stake", {"dest_coldkey_ss58": DAVE, "hotkey_ss58": BOB, "origin_netuid": 1, "dest_netuid": 1, "amount_alpha": "all", "dest_hotkey_ss58": CHARLIE}),
    ("unstake_all", {"hotkey_ss58": BOB}),
    ("unstake_all", {"hotkey_ss58": BOB, "claim": True}),
    ("unstake_all_alpha", {"hotkey_ss58": BOB}),
    ("set_auto_stake", {"netuid": 1}),
    ("stake_burn", {"netuid": 1, "amount_tao": "0.5", "hotkey_ss58": BOB}),
    ("stake_burn", {"netuid": 1, "amount_tao": "0.5", "limit_price": 77}),
    ("stake_into_basket", {"hotkey_ss58": BOB, "amount_tao": "all"}),
    ("swap_basket", {"hotkey_ss58": BOB, "origin_netuid": 1, "dest_netuid": 2, "amount": "all"}),
    ("swap_basket", {"hotkey_ss58": BOB, "origin_netuid": 1, "dest_netuid": 2, "amount": "1", "min_amount_out": "0.5"}),
    ("swap_basket_many", {"hotkey_ss58": BOB, "legs": [{"origin_netuid": 1, "dest_netuid": 2, "amount": "1"}, {"origin_netuid": 2, "dest_netuid": 0, "amount": "2", "min_amount_out": "0.1"}]}),
    ("claim_root", {}),
    ("claim_root", {"subnets": [0, 1, 5]}),
    ("claim_root_with_hotkey", {"hotkey_ss58": BOB}),
    ("root_register", {}),
    ("set_root_claim_threshold", {"threshold": "0.005"}),
    ("set_subnet_emission_enabled", {"netuids": [1], "enabled": False}),
    ("set_subnet_emission_enabled", {"netuids": [1, 2], "enabled": True}),
    ("burned_register", {"netuid": 1}),
    ("pow_register", {"netuid": 1, "work_block": 12, "nonce": 34, "work_hex": "0x" + "ab" * 32}),
    ("register_subnet", {"hotkey_ss58": BOB}),
    ("swap_hotkey", {"new_hotkey_ss58": CHARLIE}),
    ("swap_hotkey", {"new_hotkey_ss58": CHARLIE, "hotkey_ss58": BOB, "netuid": 4}),
    ("associate_hotkey", {}),
    ("increase_take", {"take": "0.18"}),
    ("decrease_take", {"take": 100}),
    ("set_take", {"take": "0.05"}),
    ("set_take", {"take": "0.999"}),
    ("set_childkey_take", {"netuid": 1, "take": "0.07", "hotkey_ss58": BOB}),
    ("set_children", {"netuid": 1, "children": [["0.5", CHARLIE], ["123456789", DAVE]]}),
    ("set_children", {"netuid": 1, "children": []}),
    ("serve_axon", {"netuid": 1, "ip": "192.168.0.7", "port": 8091}),
    ("serve_axon", {"netuid": 1, "ip": "2001:db8::8a2e:370:7334", "port": 1, "protocol": 3, "version": 900}),
    ("serve_axon", {"netuid": 1, "ip": "::ffff:10.0.0.1", "port": 2}),
    ("serve_axon_tls", {"netuid": 1, "ip": "10.0.0.1", "port": 8091, "certificate": "0x01" + "cd" * 32}),
    ("serve_prometheus", {"netuid": 1, "ip": "10.0.0.1", "port": 9090}),
    ("reset_axon", {"netuid": 1}),
    ("set_weights", {"netuid": 1, "uids": [0, 1, 2], "weights": [0.1, 0.7, 0.2]}),
    ("set_weights", {"netuid": 1, "weights": {"4": 3, "2": 1}, "mechid": 0, "version_key": 5}),
    ("reveal_weights", {"netuid": 1, "uids": [0, 1], "weights": [0.25, 1], "salt": [1, 2, 3], "version_key": 9}),
    ("start_call", {"netuid": 1}),
    ("update_symbol", {"netuid": 1, "symbol": "β"}),
    ("set_mechanism_count", {"netuid": 1, "mechanism_count": 2}),
    ("trim_subnet", {"netuid": 1, "max_n": 64}),
    ("trim_null_subnet_batch", {"netuid": 1, "target": 64}),
    *[
        ("set_hyperparameter", {"netuid": 1, "name": name, "value": value})
        for name, value in [
            ("epoch_consensus", "Null"), ("tempo", 720), ("immunity_period", 5000), ("min_allowed_weights", 8),
            ("weights_version", 12), ("activity_cutoff_factor", 5000), ("min_burn", "0.7"), ("max_burn", 700000000),
            ("bonds_moving_avg", "0.9"), ("bonds_penalty", "0.5"), ("serving_rate_limit", 50), ("commit_reveal_period", 2),
            ("max_allowed_uids", 256), ("burn_increase_mult", "1.5"), ("burn_half_life", 360),
            ("collateral_lock_share", "0.25"), ("collateral_drain_ratio", "2.5"), ("adjustment_alpha", "0.5"), ("rho", 10),
            ("max_difficulty", 1000), ("alpha_sigmoid_steepness", 1000), ("min_childkey_take", "0.1"),
            ("owner_immune_neuron_limit", 2), ("alpha_low", "0.5"), ("alpha_high", 60000),
            ("commit_reveal_weights_enabled", True), ("liquid_alpha_enabled", False), ("registration_allowed", "true"),
            ("network_pow_registration_allowed", False), ("yuma3_enabled", True), ("bonds_reset_enabled", True),
            ("transfers_enabled", True), ("owner_cut_enabled", False), ("owner_cut_auto_lock_enabled", True),
        ]
    ],
    ("create_crowdloan", {"deposit_tao": "10", "min_contribution_tao": "0.1", "cap_tao": "100", "end": 5000, "target_ss58": BOB}),
    ("create_crowdloan", {"deposit_tao": "10", "min_contribution_tao": "0.1", "cap_tao": "100", "end": 5000, "call": {"op": "register_leased_network", "emissions_share": 30}}),
    ("contribute_crowdloan", {"crowdloan_id": 3, "amount_tao": "2"}),
    ("contribute_crowdloan", {"crowdloan_id": 3, "amount_tao": "all"}),
    ("finalize_crowdloan", {"crowdloan_id": 3}),
    ("refund_crowdloan", {"crowdloan_id": 3}),
    ("dissolve_crowdloan", {"crowdloan_id": 3}),
    ("withdraw_crowdloan", {"crowdloan_id": 3}),
    ("update_crowdloan_cap", {"crowdloan_id": 3, "new_cap_tao": "200"}),
    ("update_crowdloan_end", {"crowdloan_id": 3, "new_end": 6000}),
    ("update_crowdloan_min_contribution", {"crowdloan_id": 3, "new_min_contribution_tao": "0.2"}),
    ("set_crowdloan_max_contribution", {"crowdloan_id": 3}),
    ("set_crowdloan_max_contribution", {"crowdloan_id": 3, "new_max_contribution_tao": "5"}),
    ("register_leased_network", {"emissions_share": 40, "end_block": 99999}),
    ("register_leased_network", {"emissions_share": 0}),
    ("terminate_lease", {"lease_id": 2}),
    ("lock_stake", {"netuid": 1, "amount_alpha": "1.5", "hotkey_ss58": BOB}),
    ("lock_stake", {"netuid": 1, "amount_alpha": "all"}),
    ("move_lock", {"netuid": 1, "destination_hotkey_ss58": CHARLIE}),
    ("set_perpetual_lock", {"netuid": 1, "enabled": True}),
    ("set_reject_locked_alpha", {"enabled": True}),
    ("add_collateral", {"netuid": 1, "amount_alpha": "2", "hotkey_ss58": BOB}),
    ("add_collateral", {"netuid": 1, "amount_alpha": "all", "rate_tolerance": 0.1}),
    ("set_min_collateral", {"netuid": 1, "min_alpha": "2"}),
    ("add_proxy", {"delegate_ss58": BOB}),
    ("add_proxy", {"delegate_ss58": BOB, "proxy_type": "Any", "delay": 10}),
    ("remove_proxy", {"delegate_ss58": BOB, "proxy_type": "RootClaim"}),
    ("remove_proxies", {}),
    ("create_pure_proxy", {"proxy_type": "Any", "index": 2}),
    ("kill_pure_proxy", {"spawner_ss58": ALICE, "proxy_type": "Any", "height": 7, "ext_index": 1}),
    ("execute_proxy_announced", {"delegate_ss58": ALICE, "real_ss58": CHARLIE, "inner_op": "transfer", "inner_args": {"dest_ss58": BOB, "amount_tao": "1"}}),
    ("execute_proxy_announced", {"delegate_ss58": ALICE, "real_ss58": CHARLIE, "inner_op": "start_call", "inner_args": {"netuid": 4}, "force_proxy_type": "Owner"}),
    ("multisig_threshold_1", {"other_signatories": [CHARLIE, BOB], "call": {"op": "transfer", "dest_ss58": DAVE, "amount_tao": "1"}}),
    ("multisig_execute", {"threshold": 2, "other_signatories": [CHARLIE, BOB], "call": {"op": "transfer", "dest_ss58": DAVE, "amount_tao": "1"}}),
    ("multisig_execute", {"threshold": 2, "other_signatories": [DAVE, BOB], "call": {"op": "transfer", "dest_ss58": DAVE, "amount_tao": "1"}, "timepoint": {"height": 9, "index": 1}}),
    ("multisig_approve", {"threshold": 2, "other_signatories": [DAVE, BOB], "call": {"op": "start_call", "netuid": 4}}),
    ("multisig_approve", {"threshold": 3, "other_signatories": [DAVE, BOB], "call": {"op": "start_call", "netuid": 4}, "timepoint": {"height": 9, "index": 1}}),
    ("multisig_cancel", {"threshold": 2, "other_signatories": [DAVE, BOB], "call": {"op": "start_call", "netuid": 4}, "timepoint": {"height": 9, "index": 1}}),
    ("announce_coldkey_swap", {"new_coldkey_ss58": DAVE}),
    ("swap_coldkey_announced", {"new_coldkey_ss58": DAVE}),
    ("clear_coldkey_swap_announcement", {}),
    ("dispute_coldkey_swap", {}),
    ("associate_evm_key", {"netuid": 1, "evm_key": H160, "block_number": 123, "signature": "0x" + "5a" * 65}),
    ("fund_evm_key", {"evm_address": H160, "amount_tao": "1.5"}),
    ("fund_evm_key", {"evm_address": H160, "amount_tao": "all"}),
    ("evm_withdraw", {"amount_tao": "1"}),
    ("evm_withdraw", {"amount_tao": "all"}),
    ("batch", {"intents": [{"op": "transfer", "dest_ss58": BOB, "amount_tao": "1"}, {"op": "add_stake", "hotkey_ss58": BOB, "netuid": 1, "amount_tao": "2"}]}),
]


class Key:
    def __init__(self, address):
        self.ss58_address = address
        self.public_key = bytes.fromhex(ss58_decode(address))
        self.crypto_type = 1

    def sign(self, payload):
        raise NotImplementedError


class Wallet:
    name = "alice"
    coldkey = coldkeypub = Key(ALICE)
    hotkey = hotkeypub = Key(BOB)


class Chain:
    """Answers from STATE."""

    def __init__(self, codec):
        self.codec = codec

    async def compose(self, call):
        return self.codec.compose_call(*call)

    async def constant(self, module, name):
        assert (module, name) == ("Balances", "ExistentialDeposit"), (module, name)
        return STATE["existentialDeposit"]

    async def query(self, module, item=None, params=None, block_hash=None):
        if not isinstance(module, str):
            module, item, params = module[0], module[1], item
        answers = {
            "Account": {"data": {"free": STATE["free"]}},
            "MinerCollateral": {"locked": STATE["locked"]},
            "Delegates": STATE["delegateTake"],
            "AlphaValues": STATE["alphaValues"],
            "RootStakeUnlockInterval": STATE["rootStakeUnlockInterval"],
            "Uids": STATE["uid"],
            "CommitRevealWeightsEnabled": False,
            "WeightsSetRateLimit": 0,
            "LastUpdate": [0] * 8,
            "MinAllowedWeights": STATE["minAllowedWeights"],
            "MaxWeightsLimit": 65535,
            "SubnetEpochConsensus": "Yuma",
            "ValidatorPermit": [STATE["permit"]] * 8,
        }
        return answers[item]

    async def runtime_call(self, api, method, params=None):
        if method == "current_alpha_price":
            return STATE["prices"][str(params[0])]
        if method == "get_stake_info_for_hotkey_coldkey_netuid":
            return {"stake": STATE["stake"]}
        if method == "get_stake_availability_for_coldkeys":
            return {params[0][0]: {params[1][0]: {"total": STATE["stake"], "locked": STATE["locked"], "available": STATE["available"]}}}
        if method == "get_validator_basket":
            return STATE["basket"]
        raise KeyError(method)

    async def block_number(self):
        return 1000

    async def block_hash(self, number):
        return "0x00"

    async def estimate_weight(self, call, view):
        return STATE["weight"]

    async def estimate_fee(self, call, view):
        return Balance.from_rao(1)

    def multisig_account(self, signatories, threshold):
        return multisig_account(signatories, threshold)


async def main():
    import bittensor.intents.multisig as multisig

    async def nothing(*args, **kwargs):
        return None

    multisig.check_multisig_funds = nothing
    codec = RuntimeCodec(open(sys.argv[1], "rb").read(), spec_version=475, transaction_version=1)
    chain = Chain(codec)
    out = []
    for op, args in CASES:
        intent = build(op, json.loads(json.dumps(args)))
        built = await intent.build(chain, Wallet)
        call = built.call if isinstance(built, BuiltCall) else built
        if intent.origin == "root":
            call = codec.compose_call("Sudo", "sudo", {"call": call})
        out.append({"op": op, "args": args, "call": "0x" + bytes(call.data).hex()})
    json.dump({"state": STATE, "coldkey": ALICE, "hotkey": BOB, "cases": out}, sys.stdout, indent=1, ensure_ascii=False)
    print()


asyncio.run(main())
