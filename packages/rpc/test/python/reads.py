"""Reads by name from a node, as JSON: amounts and integers as text, so that none is rounded."""

import asyncio
import dataclasses
import json
import sys

import bittensor
from bittensor.balance import Balance
from bittensor.client import Client


def plain(value):
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, Balance):
        return str(value.rao)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return value
    if isinstance(value, (bytes, bytearray)):
        return "0x" + bytes(value).hex()
    if dataclasses.is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(inner) for inner in value]
    return str(value)


async def main():
    url, block, asked = sys.argv[1], int(sys.argv[2]), json.loads(sys.argv[3])
    async with Client(url) as client:
        view = await client.at(block)
        answers = []
        for name, params in asked:
            answers.append(plain(await view.read(name, **params)))
    print(json.dumps({"version": bittensor.__version__, "answers": answers}))


asyncio.run(main())
