"""What btcli does against `--network local`: python btcli.py URL TEMPO."""

import json
import os
import subprocess
import sys
import tempfile

import bittensor as bt
from world import RAO, URL, more, run, same

ALICE = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"
BOB = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"
# The seed of //Alice.
SEED = "0xe5be9a5092b81bca64be81d212e7f2f9eba183bb7a90954f7b76361f6edb5c0a"

FOLDER = tempfile.mkdtemp()
WALLET = bt.Wallet("alice", path=FOLDER)
WALLET.regenerate_coldkey(seed=SEED, use_password=False, suppress=True)
WALLET.regenerate_hotkey(seed=SEED, suppress=True)


def btcli(*args):
    """Runs the command beside the interpreter, as somebody at a terminal does."""
    command = [os.path.join(os.path.dirname(sys.executable), "btcli"), *args]
    command += ["--network", "local", "--wallet-path", FOLDER, "--wallet", "alice", "--json"]
    command += ["--yes", "--no-mev-shield"] if args[0] == "stake" else []
    environment = {**os.environ, "BT_CHAIN_ENDPOINT": URL, "HOME": FOLDER, "BT_FALLBACK_ENDPOINTS": "none"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(args)}: {done.stdout[-300:]} {done.stderr[-300:]}")
    return json.loads(done.stdout)


def free(address):
    sub = bt.Subtensor(URL)
    try:
        return sub.balances.get(address).rao
    finally:
        sub.close()


def subnets():
    same("subnets", sorted(subnet["netuid"] for subnet in btcli("subnets", "list")), [0, 1, 2])


def metagraph():
    same("hotkey", ALICE in json.dumps(btcli("subnets", "metagraph", "1")), True)


def balance():
    found = btcli("wallet", "balance")
    same("address", ALICE in json.dumps(found), True)


def transfer():
    before = free(BOB)
    btcli("wallet", "transfer", "--dest", BOB, "--amount", "5", "--yes")
    same("received", free(BOB) - before, 5 * RAO)


def stake():
    before = free(ALICE)
    btcli("stake", "add", "--netuid", "1", "--hotkey", ALICE, "--amount", "10")
    more("paid", before, free(ALICE) + 9 * RAO)


def unstake():
    before = free(ALICE)
    btcli("stake", "remove", "--netuid", "1", "--hotkey", ALICE, "--amount", "5")
    more("balance", free(ALICE), before)


run(
    [
        ("subnets", subnets),
        ("metagraph", metagraph),
        ("balances", balance),
        ("transfer", transfer),
        ("stake", stake),
        ("unstake", unstake),
    ]
)
