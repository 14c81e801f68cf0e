"""A passkey made of software: it answers as a browser does, or wrongly where a test wants that."""

import hashlib
import json
import struct
from typing import Any

import cbor2
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from webauthn.helpers import bytes_to_base64url

PRESENT, VERIFIED, ATTESTED = 0x01, 0x04, 0x40


class SoftKey:
    """One credential, with its private key and the count of its uses."""

    def __init__(self, credential: bytes = b"a key of the tests") -> None:
        self.credential = credential
        self.private = ec.generate_private_key(ec.SECP256R1())
        self.uses = 0

    @property
    def name(self) -> str:
        return bytes_to_base64url(self.credential)

    def _said(self, kind: str, challenge: str, origin: str) -> bytes:
        return json.dumps({"type": kind, "challenge": challenge, "origin": origin, "crossOrigin": False}).encode()

    def _data(self, host: str, flags: int, more: bytes = b"") -> bytes:
        self.uses += 1
        return hashlib.sha256(host.encode()).digest() + bytes([flags]) + struct.pack(">I", self.uses) + more

    def _answer(self, response: dict[str, bytes]) -> str:
        encoded: dict[str, Any] = {name: bytes_to_base64url(value) for name, value in response.items()}
        return json.dumps({"id": self.name, "rawId": self.name, "type": "public-key", "response": encoded})

    def make(self, options: dict[str, Any], origin: str) -> str:
        """What a browser answers to `navigator.credentials.create`."""
        point = self.private.public_key().public_numbers()
        public = {1: 2, 3: -7, -1: 1, -2: point.x.to_bytes(32, "big"), -3: point.y.to_bytes(32, "big")}
        attested = bytes(16) + struct.pack(">H", len(self.credential)) + self.credential + cbor2.dumps(public)
        data = self._data(options["rp"]["id"], PRESENT | VERIFIED | ATTESTED, attested)
        return self._answer(
            {
                "clientDataJSON": self._said("webauthn.create", options["challenge"], origin),
                "attestationObject": cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data}),
            }
        )

    def show(self, options: dict[str, Any], origin: str, *, host: str = "", challenge: str = "") -> str:
        """What a browser answers to `navigator.credentials.get`."""
        data = self._data(host or options["rpId"], PRESENT | VERIFIED)
        said = self._said("webauthn.get", challenge or options["challenge"], origin)
        signature = self.private.sign(data + hashlib.sha256(said).digest(), ec.ECDSA(SHA256()))
        return self._answer({"authenticatorData": data, "clientDataJSON": said, "signature": signature})
