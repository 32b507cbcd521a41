"""An axon of bittensor 10 that answers three synapses; prints its port when it serves. argv: port, URI of its hotkey."""
import sys
import time
import typing

import bittensor as bt
from bittensor.core.stream import StreamingSynapse
from bittensor_wallet import Keypair

port, uri = int(sys.argv[1]), sys.argv[2]


class Translate(bt.Synapse):
    text: str
    weight: float = 1.0
    tags: list = []
    answer: typing.Optional[str] = None
    required_hash_fields: typing.ClassVar[tuple] = ("text", "weight", "tags")


class Wallet:
    hotkey = Keypair.create_from_uri(uri)
    coldkeypub = hotkey


class Stream(StreamingSynapse):
    text: str

    async def process_streaming_response(self, response):
        yield b""

    def extract_response_json(self, response):
        return {}


def forward(synapse: Translate) -> Translate:
    synapse.answer = synapse.text.upper() + str(synapse.weight) + str(synapse.tags)
    return synapse


def blacklist(synapse: Translate) -> typing.Tuple[bool, str]:
    return synapse.text == "" and False, ""


async def stream(synapse: Stream) -> StreamingSynapse.BTStreamingResponse:
    async def tokens(send):
        for letter in synapse.text:
            await send({"type": "http.response.body", "body": letter.encode(), "more_body": True})

    return synapse.create_streaming_response(tokens)


axon = bt.Axon(wallet=Wallet(), port=port, ip="127.0.0.1", external_ip="127.0.0.1")
axon.attach(forward_fn=forward, blacklist_fn=blacklist).attach(forward_fn=stream)
axon.start()
print("ready", flush=True)
while True:
    time.sleep(1)
