"""Everything a client must be able to do, with bittensor 10: python v10.py URL TEMPO."""

import tempfile

import bittensor as bt
from bittensor_wallet import Keypair, Wallet
from world import RAO, TEMPO, URL, ask, commit_hash, make_blocks, more, run, same


def wallet_of(uri):
    key = Keypair.create_from_uri(uri)
    wallet = Wallet(name=uri.strip("/").lower(), path=tempfile.mkdtemp())
    wallet.set_coldkey(key, encrypt=False, overwrite=True)
    wallet.set_coldkeypub(key, overwrite=True)
    wallet.set_hotkey(key, encrypt=False, overwrite=True)
    return wallet


ALICE, BOB = wallet_of("//Alice"), wallet_of("//Bob")
sub = bt.Subtensor(URL)


def done(response):
    if not response.success:
        raise RuntimeError(response.message)


def free(wallet):
    return sub.get_balance(wallet.coldkeypub.ss58_address).rao


def connect():
    same("genesis", sub.get_block_hash(0), ask("chain_getBlockHash", 0))


def balances():
    same("balance", free(BOB) > 0, True)


def subnets():
    same("subnets", [subnet.netuid for subnet in sub.all_subnets()], [0, 1, 2])


def metagraph():
    same("hotkeys", list(sub.metagraph(1).hotkeys), [ALICE.hotkey.ss58_address])


def transfer():
    before = free(BOB)
    done(sub.transfer(ALICE, BOB.coldkeypub.ss58_address, bt.Balance.from_tao(5)))
    same("received", free(BOB) - before, 5 * RAO)


def staked():
    return sub.get_stake(ALICE.coldkeypub.ss58_address, ALICE.hotkey.ss58_address, 1).rao


def stake():
    before = staked()
    done(sub.add_stake(ALICE, 1, ALICE.hotkey.ss58_address, bt.Balance.from_tao(10)))
    more("stake", staked(), before)


def unstake():
    before = free(ALICE)
    done(sub.unstake(ALICE, 1, ALICE.hotkey.ss58_address, bt.Balance.from_tao(5, 1)))
    more("balance", free(ALICE), before)


def register():
    done(sub.burned_register(BOB, 1))
    same("hotkeys", list(sub.metagraph(1).hotkeys), [ALICE.hotkey.ss58_address, BOB.hotkey.ss58_address])


def weights(netuid):
    return dict(sub.weights(netuid))[0]


def set_weights():
    make_blocks(TEMPO + 2)
    done(sub.set_weights(ALICE, 1, [1], [1.0], version_key=0))
    same("weights", weights(1), [(1, 65535)])


def commit_reveal():
    make_blocks(TEMPO + 2)
    done(sub.commit_weights(BOB, 2, [7], [0], [65535], version_key=0, wait_for_inclusion=True))
    make_blocks(TEMPO + 1)
    done(sub.reveal_weights(BOB, 2, [0], [65535], [7], version_key=0))
    same("weights", weights(2), [(0, 65535)])


def watch():
    numbers = []

    def take(head, *_):
        number = head["header"]["number"]
        numbers.append(number)
        if len(numbers) == 3:
            return numbers
        make_blocks(1)
        return None

    sub.substrate.subscribe_block_headers(take)
    first, *rest = numbers
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
        ("watch", watch),
    ]
)
