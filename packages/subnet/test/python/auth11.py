"""Signs and verifies btauth/1 with bittensor 11. Reads one JSON per line, answers one per line."""
import json
import sys

from bittensor import http_auth
from bittensor.sp_core import Keypair

for line in sys.stdin:
    asked = json.loads(line)
    try:
        if asked["do"] == "sign":
            keypair = Keypair.create_from_uri(asked["uri"], asked["crypto"])
            headers = http_auth.sign(
                keypair,
                method=asked["method"],
                path=asked["path"],
                body=asked["body"].encode(),
                receiver_ss58=asked["receiver"],
                nonce_ns=int(asked["nonce"]) if asked.get("nonce") else None,
            )
            answer = {"ok": True, "headers": headers}
        else:
            caller = http_auth.verify(
                asked["headers"],
                asked["body"].encode(),
                method=asked["method"],
                path=asked["path"],
                self_hotkey_ss58=asked["receiver"],
            )
            answer = {"ok": True, "hotkey": caller.hotkey_ss58}
    except Exception as error:
        answer = {"ok": False, "error": type(error).__name__}
    print(json.dumps(answer), flush=True)
