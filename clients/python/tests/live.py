"""Against a running demo: nothing of an answer is lost, keys get tokens, and two people sign a contract.

``python tests/live.py PROGRAM DATA_DIR`` with ``ZORGCONTRACT_BASE_URL``; PROGRAM is the service itself, which makes
tokens and certificates. Needs nothing but the package.
"""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
import uuid
from pathlib import Path
from typing import Any, List

from zorgcontract import NULL, Client, ClientCredentials, ClientOptions
from zorgcontract._runtime.answers import loads
from zorgcontract._runtime.requests import encode
from zorgcontract.generated.operations import OPERATIONS
from zorgcontract.keys import PrivateKey
from zorgcontract.problems import ApiProblem, StaleProblem
from zorgcontract.signing import Signatory
from zorgcontract.types import (
    AgbCode,
    CareKind,
    ConcernId,
    ContractOffering,
    ContractPatch,
    NewCertificate,
    NewContract,
    NewContractStatus,
    NewSignature,
    OrganisationRef,
    Period,
    PurchasingPartyId,
)

PROGRAM, DATA = sys.argv[1], Path(sys.argv[2])
AGB = "01900001"


def run(*line: str) -> str:
    """A command of the service."""
    done = subprocess.run([PROGRAM, *line, "--data-dir", str(DATA)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def without_null(value: Any) -> Any:
    """A member that is null is as good as absent."""
    if isinstance(value, dict):
        return {key: without_null(item) for key, item in value.items() if item is not None}
    return [without_null(item) for item in value] if isinstance(value, list) else value


def nothing_is_lost(clients: List[Client]) -> None:
    """Every read that needs no id, by every role: the result says as JSON what came."""
    asked = 0
    for operation in OPERATIONS.values():
        needed = [parameter for parameter in operation.parameters if parameter.required]
        if operation.method != "GET" or needed or operation.result in (None, bytes):
            continue
        for client in clients:
            try:
                response = client.call(operation)
            except ApiProblem as problem:
                assert problem.code in ("forbidden", "request-invalid"), problem
                continue
            came, kept = loads(response.content), loads(encode(response.data.to_json()))
            assert without_null(instants(came)) == without_null(instants(kept)), operation.id
            unknown = unknowns(response.data)
            assert not unknown, (operation.id, unknown)
            asked += 1
    print(f"live: {asked} answers read and written again without loss")


def instants(value: Any) -> Any:
    """Moments in one form: a service may leave zeros of the fraction out."""
    if isinstance(value, dict):
        return {key: instants(item) for key, item in value.items()}
    if isinstance(value, list):
        return [instants(item) for item in value]
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:]+\.\d+Z", value):
        return value[:-1].rstrip("0").rstrip(".") + "Z"
    return value


def unknowns(value: Any) -> List[str]:
    """Members that the document does not have."""
    found: List[str] = []
    if hasattr(value, "wire_names"):
        found += [f"{type(value).__name__}.{name}" for name in value.unknown_members]
        value = [item for name, item in vars(value).items() if name != "_unknown"]
    if isinstance(value, dict):
        value = list(value.values())
    for item in value if isinstance(value, list) else []:
        found += unknowns(item)
    return found


def keys_get_tokens() -> None:
    """A registered client reads and writes with tokens bound to its key."""
    made = ["openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]
    pem = subprocess.run(made, capture_output=True, check=True).stdout
    public = subprocess.run(["openssl", "pkey", "-pubout"], input=pem, capture_output=True, check=True).stdout
    (DATA / "client.pub").write_bytes(public)
    added = run(
        "client", "add", "--name", "Test", "--role", "provider", "--agb", AGB, "--key", str(DATA / "client.pub")
    )
    key = PrivateKey.from_pem(pem)
    with Client(credential=ClientCredentials(added.split()[-1], signer=key, dpop=key)) as client:
        assert client.contracts.list(limit=1).items
        profile = client.publication.get_provider_profile(AGB)
        again = client.publication.replace_provider_profile(AGB, profile.profile, if_match=profile)
        assert again.etag != profile.etag
        try:
            client.publication.replace_provider_profile(AGB, profile.profile, if_match=profile)
            raise AssertionError("a stale version was taken")
        except StaleProblem:
            pass
    print("live: a bound token reads and writes, a stale version is refused")


def two_people_sign(provider: Client, insurer: Client) -> None:
    """From a draft to a signed contract, whose evidence holds without the service."""
    draft = insurer.contracts.create(
        NewContract(
            status=NewContractStatus.DRAFT,
            agb_code=AgbCode(AGB),
            purchasing_party_id=PurchasingPartyId("zorg-en-zekerheid"),
            number=f"PYTHON-{uuid.uuid4().hex[:12]}",
            care_kind=CareKind.HAZ,
            term=Period(start_date=dt.date(2026, 1, 1), end_date=dt.date(2026, 12, 31)),
        )
    )
    noted = insurer.contracts.update(draft.id, ContractPatch(note="Try"), if_match=draft)
    assert noted.note == "Try"
    plain = insurer.contracts.update(draft.id, ContractPatch(note=NULL), if_match=noted)
    assert plain.note is None
    sign_by = dt.datetime(2025, 3, 1, tzinfo=dt.timezone.utc)
    contract: Any = insurer.contracts.offer(draft.id, ContractOffering(sign_by=sign_by), if_match=plain)
    version = contract.etag
    sides = [
        (provider, "agb", AGB, OrganisationRef(agb_code=AgbCode(AGB))),
        (insurer, "kvk", "90001234", OrganisationRef(concern_id=ConcernId("zorg-en-zekerheid"))),
    ]
    for client, option, number, organisation in sides:
        run("sandbox-certificate", "--signatory", f"--{option}", number, "--name", "Signatory (fictitious)")
        file = DATA / "certificates" / f"signatory-{option}-{number}.pem"
        certificate = file.read_text()
        key = PrivateKey.from_pem(file.with_name(f"{file.stem}-key.pem").read_bytes())
        client.identity.create_certificate(
            NewCertificate(
                name="Signatory (fictitious)",
                organisation=organisation,
                period=Period(start_date=dt.date(2025, 1, 1)),
                certificate=certificate,
            )
        )
        document = client.contracts.raw.get_contract_document(draft.id)
        signature = Signatory.from_pem(certificate, key).sign(document.content)
        body = NewSignature(document_digest=signature.document_digest, signature=signature.jws)
        taken = client.contracts.create_contract_signature(draft.id, body, if_match=version)
        version = f'"{taken.contract_version}"'
    assert str(taken.contract_status) == "concluded", taken.contract_status
    (DATA / "evidence.json").write_bytes(provider.contracts.raw.get_contract_evidence(draft.id).content)
    keys = provider.identity.raw.get_key_set().content
    (DATA / "jwks.json").write_bytes(keys)
    trust = ["--trust", str(DATA / "sandbox-ca/root.pem"), "--keys", str(DATA / "jwks.json")]
    line = [PROGRAM, "contract", "verify", str(DATA / "evidence.json"), *trust]
    done = subprocess.run(line, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    print("live: two people signed, and the evidence holds")


def main() -> None:
    """All of it."""
    options = ClientOptions(language="en")
    roles = [["provider", "--agb", AGB], ["insurer", "--concern", "zorg-en-zekerheid"], ["operator"]]
    clients = [Client(credential=run("token", "--role", *role), options=options) for role in roles]
    nothing_is_lost(clients)
    two_people_sign(clients[0], clients[1])
    keys_get_tokens()
    for client in clients:
        client.close()
    print("live: done")


if __name__ == "__main__":
    main()
