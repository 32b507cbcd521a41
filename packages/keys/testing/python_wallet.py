"""Does with the Python wallet what the test asks for: python python_wallet.py make|read FOLDER PASSWORD, or
answer with a list of questions as JSON on stdin; JSON on stdout."""

import contextlib
import json
import os
import pathlib
import sys

import bittensor_wallet.keyfile as keyfile
from bittensor_wallet import Keypair, Wallet

MESSAGE = b"\x00round trip \xff"


def make(folder: pathlib.Path, password: str) -> dict:
    """Writes a wallet and one file of every other kind, with new keys."""
    wallet = Wallet(name="theirs", hotkey="hot", path=str(folder))
    wallet.create(
        coldkey_use_password=True, hotkey_use_password=False, coldkey_password=password, overwrite=False, suppress=True
    )
    phrase = Keypair.generate_mnemonic(24)
    key, ed25519 = Keypair.create_from_mnemonic(phrase), Keypair.create_from_mnemonic(phrase, crypto_type=0)
    plain = keyfile.serialized_keypair_to_keyfile_data(key)
    (folder / "ansible").write_bytes(keyfile.legacy_encrypt_keyfile_data(plain, password))
    (folder / "ed25519").write_bytes(keyfile.serialized_keypair_to_keyfile_data(ed25519))
    coldkey_file = wallet.coldkey_file
    coldkey_file.save_password_to_env(password)
    name = coldkey_file.env_var_name()
    return {
        "coldkey": wallet.coldkeypub.ss58_address,
        "hotkey": wallet.hotkey.ss58_address,
        "phrase": phrase,
        "address": key.ss58_address,
        "ed25519": ed25519.ss58_address,
        "signature": key.sign(MESSAGE).hex(),
        "ed25519Signature": ed25519.sign(MESSAGE).hex(),
        "sealed": Keypair.encrypt_for(ed25519.ss58_address, MESSAGE).hex(),
        "environment": {"name": name, "value": os.environ.get(name)},
    }


def read(folder: pathlib.Path, password: str) -> dict:
    """Opens what our package wrote, and checks its signatures."""
    wallet = Wallet(name="ours", hotkey="hot", path=str(folder))
    proofs = json.loads((folder / "proofs.json").read_text())
    ansible = keyfile.decrypt_keyfile_data((folder / "ours-ansible").read_bytes(), password)
    ed25519 = keyfile.deserialize_keypair_from_keyfile_data((folder / "ours-ed25519").read_bytes())
    hotkey = wallet.hotkey
    return {
        "coldkey": wallet.get_coldkey(password).ss58_address,
        "coldkeypub": wallet.coldkeypub.ss58_address,
        "hotkey": hotkey.ss58_address,
        "hotkeypub": wallet.hotkeypub.ss58_address,
        "ansible": keyfile.deserialize_keypair_from_keyfile_data(ansible).ss58_address,
        "ed25519": ed25519.ss58_address,
        "polkadotJs": Keypair.create_from_encrypted_json(
            (folder / "ours-polkadot-js").read_text(), password
        ).ss58_address,
        "verified": hotkey.verify(MESSAGE, bytes.fromhex(proofs["signature"])),
        "ed25519Verified": ed25519.verify(MESSAGE, bytes.fromhex(proofs["ed25519Signature"])),
        "opened": ed25519.decrypt(bytes.fromhex(proofs["sealed"])).hex(),
    }


def answer(question: dict) -> dict:
    """The wallet's answer to one question, or that it refused."""
    kind = question["type"]
    try:
        if question["ask"] == "uri":
            return signed(Keypair.create_from_uri(question["uri"], crypto_type=kind), question)
        if question["ask"] == "phrase":
            return signed(Keypair.create_from_mnemonic(question["phrase"], crypto_type=kind), question)
        if question["ask"] == "verify":
            keypair = Keypair(ss58_address=question["address"], crypto_type=kind)
            message, signature = bytes.fromhex(question["message"]), bytes.fromhex(question["signature"])
            return {"verified": keypair.verify(message, signature)}
        keypair = keyfile.deserialize_keypair_from_keyfile_data(question["keyfile"].encode())
        written = keyfile.serialized_keypair_to_keyfile_data(keypair).decode()
        return {"address": keypair.ss58_address, "keyfile": written}
    except BaseException as error:  # the wallet's own errors do not derive from Exception
        return {"refused": type(error).__name__}


def signed(keypair: Keypair, question: dict) -> dict:
    signature = keypair.sign(bytes.fromhex(question["message"]))
    return {"address": keypair.ss58_address, "signature": signature.hex()}


def main() -> None:
    # The wallet prints to stdout.
    out = os.dup(1)
    os.dup2(2, 1)
    command, *rest = sys.argv[1:]
    with contextlib.redirect_stdout(sys.stderr):
        if command == "answer":
            result = [answer(question) for question in json.load(sys.stdin)]
        else:
            folder, password = rest
            result = {"make": make, "read": read}[command](pathlib.Path(folder), password)
    with os.fdopen(out, "wb") as stream:
        stream.write(json.dumps(result).encode())


if __name__ == "__main__":
    main()
