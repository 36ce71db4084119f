"""Client of zorgcontract: which agreement of a Dutch GP practice applies to a patient, and why.

>>> import datetime
>>> from zorgcontract import Client
>>> with Client() as client:  # doctest: +SKIP
...     answer = client.agreements.get_effective_agreement(
...         agb_code="01900001", uzovi_code="7119", date=datetime.date(2025, 2, 3), care_kind="HAZ"
...     )
"""

from ._runtime.call import Response
from ._runtime.credentials import ClientCredentials, FixedToken, Signer
from ._runtime.errors import (
    ApiProblem,
    ConnectionFailed,
    FieldFault,
    TimedOut,
    TokenRefused,
    UnexpectedAnswer,
    WebhookInvalid,
    ZorgcontractError,
)
from ._runtime.iteration import Event
from ._runtime.options import CallOptions, ClientOptions, LogEvent, Tls
from ._runtime.values import NULL
from ._runtime.version import VERSION as __version__
from .clients import AsyncClient, Client

__all__ = [
    "NULL",
    "ApiProblem",
    "AsyncClient",
    "CallOptions",
    "Client",
    "ClientCredentials",
    "ClientOptions",
    "ConnectionFailed",
    "Event",
    "FieldFault",
    "FixedToken",
    "LogEvent",
    "Response",
    "Signer",
    "TimedOut",
    "Tls",
    "TokenRefused",
    "UnexpectedAnswer",
    "WebhookInvalid",
    "ZorgcontractError",
    "__version__",
]
