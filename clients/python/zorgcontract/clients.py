"""The two clients: the generated operations and what helps with some of them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, List, Sequence

from ._runtime.errors import UnexpectedAnswer
from .generated.client import GeneratedAsyncClient, GeneratedClient

if TYPE_CHECKING:
    from .generated.types import AgreementAnswer, AgreementAnswers, AgreementQuestion, AgreementSearch

CHUNK = 1000
"""Questions that the service takes at once."""


class Client(GeneratedClient):
    """A client of the service. Threads may share it; close it, or use it with ``with``.

    ``base`` is the address of the service (else ``ZORGCONTRACT_BASE_URL``), ``credential`` a token or
    ``ClientCredentials`` (else ``ZORGCONTRACT_TOKEN``).

    >>> with Client("https://zorgcontract.example", "token") as client:  # doctest: +SKIP
    ...     client.reference.get_insurer("7119")  # doctest: +SKIP
    """

    @cached_property
    def effective_agreements(self) -> EffectiveAgreements:
        """Many questions at once."""
        return EffectiveAgreements(self)


class AsyncClient(GeneratedAsyncClient):
    """The same for asyncio and trio. Tasks may share it; close it, or use it with ``async with``."""

    @cached_property
    def effective_agreements(self) -> AsyncEffectiveAgreements:
        """Many questions at once."""
        return AsyncEffectiveAgreements(self)


def _chunks(questions: Sequence[AgreementQuestion], explain: bool) -> List[AgreementSearch]:
    from .generated.types import AgreementSearch

    starts = range(0, len(questions), CHUNK)
    shown = True if explain else None
    return [AgreementSearch(questions=list(questions[start : start + CHUNK]), explain=shown) for start in starts]


def _checked(search: AgreementSearch, found: AgreementAnswers, status: int) -> List[AgreementAnswer]:
    # An answer that is missing would shift all others to the question before it.
    if len(found.items) != len(search.questions):
        what = f"{len(found.items)} answers to {len(search.questions)} questions (search_effective_agreements)"
        raise UnexpectedAnswer(what, status=status, operation="search_effective_agreements", attempts=1)
    return found.items


class EffectiveAgreements:
    """Asks the main question for many patients, practices or days."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def ask(self, questions: Sequence[AgreementQuestion], *, explain: bool = False) -> List[AgreementAnswer]:
        """Answers in the order of the questions, each an answer or a problem; any number of questions.

        They are asked a thousand at a time. An error of a whole request is raised.
        """
        answers: List[AgreementAnswer] = []
        for search in _chunks(questions, explain):
            found = self._client.agreements.raw.search_effective_agreements(search)
            answers += _checked(search, found.data, found.status)
        return answers


class AsyncEffectiveAgreements:
    """Asks the main question for many patients, practices or days."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def ask(self, questions: Sequence[AgreementQuestion], *, explain: bool = False) -> List[AgreementAnswer]:
        """Answers in the order of the questions, each an answer or a problem; any number of questions.

        They are asked a thousand at a time. An error of a whole request is raised.
        """
        answers: List[AgreementAnswer] = []
        for search in _chunks(questions, explain):
            found = await self._client.agreements.raw.search_effective_agreements(search)
            answers += _checked(search, found.data, found.status)
        return answers
