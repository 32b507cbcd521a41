"""A dendrite of bittensor 10 that asks an axon. argv: port, URI of its hotkey, address of the axon's. Prints JSON."""
import asyncio
import json
import sys
import typing

import bittensor as bt
from bittensor.core.chain_data import AxonInfo
from bittensor.utils import networking
from bittensor_wallet import Keypair

port, uri, receiver = int(sys.argv[1]), sys.argv[2], sys.argv[3]
networking.get_external_ip = lambda: "10.0.0.1"


class Translate(bt.Synapse):
    text: str
    weight: float = 1.0
    tags: list = []
    answer: typing.Optional[str] = None
    required_hash_fields: typing.ClassVar[tuple] = ("text", "weight", "tags")


class Missing(bt.Synapse):
    text: str = ""


class Stream(bt.StreamingSynapse):
    text: str

    async def process_streaming_response(self, response):
        async for chunk in response.content.iter_any():
            yield chunk.decode()

    def extract_response_json(self, response):
        return {"text": self.text}


def info(hotkey):
    return AxonInfo(
        version=1, ip="127.0.0.1", port=port, ip_type=4, hotkey=hotkey, coldkey=hotkey, protocol=4, placeholder1=0, placeholder2=0
    )


async def main():
    told = {}
    async with bt.Dendrite(wallet=Keypair.create_from_uri(uri)) as dendrite:
        for name, synapse, hotkey in [
            ("plain", Translate(text="Grüß' \"dich\"\n", weight=2, tags=[1, 0.5, True, None, {"10": "a", "2": 1e20}]), receiver),
            ("refused", Translate(text="blacklist me"), receiver),
            ("other receiver", Translate(text="x"), dendrite.keypair.ss58_address),
            ("missing", Missing(), receiver),
        ]:
            answer = await dendrite.call(info(hotkey), synapse, timeout=5, deserialize=False)
            told[name] = [answer.dendrite.status_code, answer.dendrite.status_message, getattr(answer, "answer", None)]
        pieces = []
        async for piece in dendrite.call_stream(info(receiver), Stream(text="abc"), timeout=5, deserialize=False):
            pieces.append(piece if isinstance(piece, str) else "end")
        told["stream"] = ["".join(pieces[:-1]), pieces[-1]]
    print("TOLD " + json.dumps(told), flush=True)


asyncio.run(main())
