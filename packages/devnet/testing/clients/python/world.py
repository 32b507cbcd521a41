"""What the scripts of both SDK versions share: the accounts, the devnet's own controls, and one line of JSON an action."""

import hashlib
import json
import sys
import urllib.request

URL = sys.argv[1]
TEMPO = int(sys.argv[2])
RAO = 1_000_000_000


def ask(method, *params):
    """Asks the devnet without any client."""
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).encode()
    request = urllib.request.Request(URL.replace("ws:", "http:"), body)
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if "error" in answer:
        raise RuntimeError(f"{method}: {answer['error']}")
    return answer["result"]


def make_blocks(count):
    ask("dev_newBlock", {"count": count})


def same(what, found, expected):
    if found != expected:
        raise AssertionError(f"{what}: {found}, not {expected}")


def more(what, found, before):
    if not found > before:
        raise AssertionError(f"{what}: {found}, not more than {before}")


def commit_hash(public_key, netuid, uids, values, salt, version_key):
    """Blake2 of who commits, and of what will be revealed."""

    def u16(value):
        return value.to_bytes(2, "little")

    def listed(values):
        return bytes([len(values) << 2]) + b"".join(u16(value) for value in values)

    data = public_key + u16(netuid) + listed(uids) + listed(values) + listed(salt)
    return "0x" + hashlib.blake2b(data + version_key.to_bytes(8, "little"), digest_size=32).hexdigest()


def run(actions):
    """Does everything in order, and prints what became of each."""
    for name, action in actions:
        outcome = {"action": name}
        try:
            action()
        except Exception as error:  # noqa: BLE001 - whatever a client throws is what is reported
            outcome["failure"] = f"{type(error).__name__}: {error}"
        print("outcome " + json.dumps(outcome), flush=True)
