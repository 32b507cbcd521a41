"""Writes core.json: what Python bittensor 11.3.0 and its Rust core 0.1.5 seal, normalise and clip.

    pip install bittensor==11.3.0
    python core.py KEY.hex > core.json

KEY.hex is the public ML-KEM-768 key of the seed 00 01 .. 3f. The pulse is round 1000 of drand's quicknet.
"""

import json, random, sys

import bittensor_core as core
from bittensor.intents.weights import clip_to_max_weight, normalize

SIGNATURE = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39"

key = bytes.fromhex(open(sys.argv[1]).read())
message = b"a signed transaction"
random.seed(7)
normalized, clipped = [], []
for _ in range(60):
    count = random.randint(1, 20)
    draw = lambda: random.choice([0, 1, 2, 3, random.random(), random.random() * 1e-6, random.randint(0, 65535)])
    weights = [draw() for _ in range(count)]
    uids, values = normalize(list(range(count)), weights)
    normalized.append({"weights": weights, "uids": uids, "values": values})
    if sum(weights) > 0:
        limit = random.choice([0.05, 0.1, 0.2, 0.3, 0.5, 0.9])
        clipped.append({"weights": weights, "limit": limit, "shares": clip_to_max_weight(weights, limit)})
envelope, round_ = core.encrypt_at_round(b"from rust", 1000)
json.dump(
    {
        "shield": {"message": message.hex(), "sealed": core.encrypt_mlkem768(key, message, True).hex()},
        "normalize": normalized,
        "clip": clipped,
        "timelock": {
            "round": round_,
            "signature": SIGNATURE,
            "message": b"from rust".hex(),
            "inner": core.inner_ciphertext(envelope).hex(),
        },
    },
    sys.stdout,
    indent=1,
)
print()
