# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""Operations of ``sandbox``."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, AsyncIterator, Dict, List, Optional, Sequence, Union
from uuid import UUID

from ..._runtime.aio import AsyncClientBase, AsyncResource
from ..._runtime.call import Response
from ..._runtime.options import CallOptions
from ..._runtime.values import Struct
from .. import operations, types

Version = Union[str, Struct]


class SandboxRaw(AsyncResource):
    """The operations of ``sandbox`` with status, headers, version and body of the answer."""

    async def list_scenarios(self, *, options: Optional[CallOptions] = None) -> Response[types.ScenarioList]:
        """List questions to try, with the answers they must have.

        As ``list_scenarios`` of the group, with what came around the result.
        """
        return await self._client.call(operations.LIST_SCENARIOS, {}, options=options)


class Sandbox(AsyncResource):
    """The operations of ``sandbox``. ``raw`` has the same ones with what came around the results."""

    def __init__(self, client: AsyncClientBase) -> None:
        super().__init__(client)
        self.raw = SandboxRaw(client)

    async def list_scenarios(self, *, options: Optional[CallOptions] = None) -> types.ScenarioList:
        """List questions to try, with the answers they must have.

        Only in the demo; elsewhere there is no such resource. Every scenario names a request of this
        API and the members of its answer that matter. Ask with a token of the sandbox:
        `zorgcontract token --role operator`.

        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``not-found``, ``not-acceptable``, ``unsupported-media-type``, ``internal``,
        ``unavailable``, ``timeout``.

        >>> result = await client.sandbox.list_scenarios()  # doctest: +SKIP
        """
        return (await self.raw.list_scenarios(options=options)).data
