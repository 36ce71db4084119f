# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""Operations of ``operations``."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Iterator, Dict, List, Optional, Sequence, Union
from uuid import UUID

from ..._runtime.sync import SyncClient, SyncResource
from ..._runtime.call import Response
from ..._runtime.options import CallOptions
from ..._runtime.values import Struct
from .. import operations, types

Version = Union[str, Struct]


class OperationsRaw(SyncResource):
    """The operations of ``operations`` with status, headers, version and body of the answer."""

    def get_liveness(self, *, options: Optional[CallOptions] = None) -> Response[types.Health]:
        """The process is alive.

        As ``get_liveness`` of the group, with what came around the result.
        """
        return self._client.call(operations.GET_LIVENESS, {}, options=options)

    def get_readiness(self, *, options: Optional[CallOptions] = None) -> Response[types.Health]:
        """The service takes work.

        As ``get_readiness`` of the group, with what came around the result.
        """
        return self._client.call(operations.GET_READINESS, {}, options=options)


class Operations(SyncResource):
    """The operations of ``operations``. ``raw`` has the same ones with what came around the results."""

    def __init__(self, client: SyncClient) -> None:
        super().__init__(client)
        self.raw = OperationsRaw(client)

    def get_liveness(self, *, options: Optional[CallOptions] = None) -> types.Health:
        """The process is alive.

        Looks at nothing outside the process.

        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``not-acceptable``, ``unsupported-media-type``, ``internal``, ``unavailable``,
        ``timeout``.

        >>> result = client.operations.get_liveness()  # doctest: +SKIP
        """
        return (self.raw.get_liveness(options=options)).data

    def get_readiness(self, *, options: Optional[CallOptions] = None) -> types.Health:
        """The service takes work.

        503 while it starts and while it is leaving.

        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``not-acceptable``, ``unsupported-media-type``, ``internal``, ``unavailable``,
        ``timeout``.

        >>> result = client.operations.get_readiness()  # doctest: +SKIP
        """
        return (self.raw.get_readiness(options=options)).data
