"""The axon of bittensor 10 with one synapse that echoes. Prints its port when it answers."""
import socket
import time
import typing

import bittensor as bt
from bittensor_wallet import Keypair


class Echo(bt.Synapse):
    text: str
    required_hash_fields: typing.ClassVar[tuple] = ("text",)


class Wallet:
    hotkey = Keypair.create_from_uri("//Bob")
    coldkeypub = hotkey


def forward(synapse: Echo) -> Echo:
    return synapse


with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = probe.getsockname()[1]

axon = bt.Axon(wallet=Wallet(), port=port, ip="127.0.0.1", external_ip="127.0.0.1")
axon.attach(forward_fn=forward).start()
while True:
    try:
        socket.create_connection(("127.0.0.1", port)).close()
        break
    except OSError:
        time.sleep(0.1)
print(f"port {port}", flush=True)
while True:
    time.sleep(1)
