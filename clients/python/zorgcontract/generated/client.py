# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""The clients with all their groups of operations. A group is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Mapping

from .._runtime.aio import AsyncClientBase
from .._runtime.operation import Operation
from .._runtime.sync import SyncClient

if TYPE_CHECKING:
    from .aio.agreements import Agreements as AsyncAgreements
    from .sync.agreements import Agreements
    from .aio.audit import Audit as AsyncAudit
    from .sync.audit import Audit
    from .aio.contracts import Contracts as AsyncContracts
    from .sync.contracts import Contracts
    from .aio.following import Following as AsyncFollowing
    from .sync.following import Following
    from .aio.identity import Identity as AsyncIdentity
    from .sync.identity import Identity
    from .aio.operations import Operations as AsyncOperations
    from .sync.operations import Operations
    from .aio.policies import Policies as AsyncPolicies
    from .sync.policies import Policies
    from .aio.publication import Publication as AsyncPublication
    from .sync.publication import Publication
    from .aio.questionnaires import Questionnaires as AsyncQuestionnaires
    from .sync.questionnaires import Questionnaires
    from .aio.reference import Reference as AsyncReference
    from .sync.reference import Reference
    from .aio.registrations import Registrations as AsyncRegistrations
    from .sync.registrations import Registrations
    from .aio.sandbox import Sandbox as AsyncSandbox
    from .sync.sandbox import Sandbox
    from .aio.statistics import Statistics as AsyncStatistics
    from .sync.statistics import Statistics
    from .aio.submissions import Submissions as AsyncSubmissions
    from .sync.submissions import Submissions
    from .aio.tariffs import Tariffs as AsyncTariffs
    from .sync.tariffs import Tariffs


class GeneratedClient(SyncClient):
    """The sync client without the helpers that know some operations by name."""

    @property
    def _operations(self) -> Mapping[str, Operation]:
        from .operations import OPERATIONS

        return OPERATIONS

    @cached_property
    def agreements(self) -> Agreements:
        """Operations of ``agreements``."""
        from .sync.agreements import Agreements

        return Agreements(self)

    @cached_property
    def audit(self) -> Audit:
        """Operations of ``audit``."""
        from .sync.audit import Audit

        return Audit(self)

    @cached_property
    def contracts(self) -> Contracts:
        """Operations of ``contracts``."""
        from .sync.contracts import Contracts

        return Contracts(self)

    @cached_property
    def following(self) -> Following:
        """Operations of ``following``."""
        from .sync.following import Following

        return Following(self)

    @cached_property
    def identity(self) -> Identity:
        """Operations of ``identity``."""
        from .sync.identity import Identity

        return Identity(self)

    @cached_property
    def operations(self) -> Operations:
        """Operations of ``operations``."""
        from .sync.operations import Operations

        return Operations(self)

    @cached_property
    def policies(self) -> Policies:
        """Operations of ``policies``."""
        from .sync.policies import Policies

        return Policies(self)

    @cached_property
    def publication(self) -> Publication:
        """Operations of ``publication``."""
        from .sync.publication import Publication

        return Publication(self)

    @cached_property
    def questionnaires(self) -> Questionnaires:
        """Operations of ``questionnaires``."""
        from .sync.questionnaires import Questionnaires

        return Questionnaires(self)

    @cached_property
    def reference(self) -> Reference:
        """Operations of ``reference``."""
        from .sync.reference import Reference

        return Reference(self)

    @cached_property
    def registrations(self) -> Registrations:
        """Operations of ``registrations``."""
        from .sync.registrations import Registrations

        return Registrations(self)

    @cached_property
    def sandbox(self) -> Sandbox:
        """Operations of ``sandbox``."""
        from .sync.sandbox import Sandbox

        return Sandbox(self)

    @cached_property
    def statistics(self) -> Statistics:
        """Operations of ``statistics``."""
        from .sync.statistics import Statistics

        return Statistics(self)

    @cached_property
    def submissions(self) -> Submissions:
        """Operations of ``submissions``."""
        from .sync.submissions import Submissions

        return Submissions(self)

    @cached_property
    def tariffs(self) -> Tariffs:
        """Operations of ``tariffs``."""
        from .sync.tariffs import Tariffs

        return Tariffs(self)


class GeneratedAsyncClient(AsyncClientBase):
    """The async client without the helpers that know some operations by name."""

    @property
    def _operations(self) -> Mapping[str, Operation]:
        from .operations import OPERATIONS

        return OPERATIONS

    @cached_property
    def agreements(self) -> AsyncAgreements:
        """Operations of ``agreements``."""
        from .aio.agreements import Agreements

        return Agreements(self)

    @cached_property
    def audit(self) -> AsyncAudit:
        """Operations of ``audit``."""
        from .aio.audit import Audit

        return Audit(self)

    @cached_property
    def contracts(self) -> AsyncContracts:
        """Operations of ``contracts``."""
        from .aio.contracts import Contracts

        return Contracts(self)

    @cached_property
    def following(self) -> AsyncFollowing:
        """Operations of ``following``."""
        from .aio.following import Following

        return Following(self)

    @cached_property
    def identity(self) -> AsyncIdentity:
        """Operations of ``identity``."""
        from .aio.identity import Identity

        return Identity(self)

    @cached_property
    def operations(self) -> AsyncOperations:
        """Operations of ``operations``."""
        from .aio.operations import Operations

        return Operations(self)

    @cached_property
    def policies(self) -> AsyncPolicies:
        """Operations of ``policies``."""
        from .aio.policies import Policies

        return Policies(self)

    @cached_property
    def publication(self) -> AsyncPublication:
        """Operations of ``publication``."""
        from .aio.publication import Publication

        return Publication(self)

    @cached_property
    def questionnaires(self) -> AsyncQuestionnaires:
        """Operations of ``questionnaires``."""
        from .aio.questionnaires import Questionnaires

        return Questionnaires(self)

    @cached_property
    def reference(self) -> AsyncReference:
        """Operations of ``reference``."""
        from .aio.reference import Reference

        return Reference(self)

    @cached_property
    def registrations(self) -> AsyncRegistrations:
        """Operations of ``registrations``."""
        from .aio.registrations import Registrations

        return Registrations(self)

    @cached_property
    def sandbox(self) -> AsyncSandbox:
        """Operations of ``sandbox``."""
        from .aio.sandbox import Sandbox

        return Sandbox(self)

    @cached_property
    def statistics(self) -> AsyncStatistics:
        """Operations of ``statistics``."""
        from .aio.statistics import Statistics

        return Statistics(self)

    @cached_property
    def submissions(self) -> AsyncSubmissions:
        """Operations of ``submissions``."""
        from .aio.submissions import Submissions

        return Submissions(self)

    @cached_property
    def tariffs(self) -> AsyncTariffs:
        """Operations of ``tariffs``."""
        from .aio.tariffs import Tariffs

        return Tariffs(self)
