"""Everything a client must be able to do, with bittensor 11: python v11.py URL TEMPO."""

import asyncio
from types import SimpleNamespace

import bittensor as bt
from bittensor.sp_core import Keypair
from world import RAO, TEMPO, URL, ask, commit_hash, make_blocks, more, run, same


def wallet_of(uri):
    key = Keypair.create_from_uri(uri)
    return SimpleNamespace(coldkey=key, coldkeypub=key, hotkey=key, hotkeypub=key)


ALICE, BOB = wallet_of("//Alice"), wallet_of("//Bob")
sub = bt.Subtensor(URL)


def done(result):
    if not result.success:
        raise RuntimeError(str(result))


def execute(intent, wallet):
    done(sub.execute(intent, wallet))


def free(wallet):
    return sub.balances.get(wallet.coldkey.ss58_address).rao


def connect():
    same("genesis", sub.query(bt.storage.System.BlockHash, [0]), ask("chain_getBlockHash", 0))


def balances():
    same("balance", free(BOB) > 0, True)


def subnets():
    same("subnets", [info.netuid for info in sub.subnets.all()], [0, 1, 2])


def hotkeys(netuid):
    return [neuron.hotkey for neuron in sub.subnets.metagraph(netuid).neurons]


def metagraph():
    same("hotkeys", hotkeys(1), [ALICE.hotkey.ss58_address])


def transfer():
    before = free(BOB)
    execute(bt.Transfer(dest_ss58=BOB.coldkey.ss58_address, amount_tao=5), ALICE)
    same("received", free(BOB) - before, 5 * RAO)


def staked():
    key = ALICE.hotkey.ss58_address
    return sub.staking.get(key, key, 1).rao


def stake():
    before = staked()
    execute(bt.AddStake(hotkey_ss58=ALICE.hotkey.ss58_address, netuid=1, amount_tao=10), ALICE)
    more("stake", staked(), before)


def unstake():
    before = free(ALICE)
    execute(bt.RemoveStake(hotkey_ss58=ALICE.hotkey.ss58_address, netuid=1, amount_alpha=5), ALICE)
    more("balance", free(ALICE), before)


def register():
    # Its own intent goes through the MEV shield, which a devnet does not decrypt.
    call = bt.calls.SubtensorModule.burned_register(1, BOB.hotkey.ss58_address)
    done(sub.submit_call(call, BOB, signer="coldkey"))
    same("hotkeys", hotkeys(1), [ALICE.hotkey.ss58_address, BOB.hotkey.ss58_address])


def set_weights():
    make_blocks(TEMPO + 2)
    execute(bt.SetWeights(netuid=1, uids=[1], weights=[1.0]), ALICE)
    same("weights", sub.weights.weights(1)[0], {1: 1.0})


def commit_reveal():
    make_blocks(TEMPO + 2)
    digest = commit_hash(bytes(BOB.hotkey.public_key), 2, [0], [65535], [7], 0)
    done(sub.submit_call(bt.calls.SubtensorModule.commit_weights(2, digest), BOB, signer="hotkey"))
    make_blocks(TEMPO + 1)
    execute(bt.RevealWeights(netuid=2, uids=[0], weights=[1.0], salt=[7]), BOB)
    same("weights", sub.weights.weights(2)[0], {0: 1.0})


def commit_timelocked():
    make_blocks(TEMPO + 2)
    execute(bt.SetWeights(netuid=2, uids=[0], weights=[1.0]), BOB)
    more("commits", len(sub.weights.timelocked_weight_commits(2)), 0)


def watch():
    async def heads():
        numbers = []
        async with bt.Subtensor(URL) as client:
            async for header in client.blocks():
                numbers.append(header.number)
                if len(numbers) == 3:
                    return numbers
                await asyncio.to_thread(make_blocks, 1)

    first, *rest = asyncio.run(heads())
    same("heads", rest, [first + 1, first + 2])


run(
    [
        ("connect", connect),
        ("balances", balances),
        ("subnets", subnets),
        ("metagraph", metagraph),
        ("transfer", transfer),
        ("stake", stake),
        ("unstake", unstake),
        ("register", register),
        ("set weights", set_weights),
        ("commit, reveal", commit_reveal),
        ("commit timelocked", commit_timelocked),
        ("watch", watch),
    ]
)
