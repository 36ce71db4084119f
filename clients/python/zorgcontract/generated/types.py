# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""Objects, words and codes of the service."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Dict, List, Optional, Union
from uuid import UUID

from .._runtime.values import NULL, Null, OpenEnum, Struct, Text, Unknown, union


class AddendumId(Text):
    """Id of a addendum: UUIDv7."""


class AgbCode(Text):
    """AGB code of a practitioner, organisation or location: eight digits, leading zeros count (register kept by Vektis)."""

    pattern = re.compile(r"^[0-9]{8}$")


class AmendmentId(Text):
    """Id of a amendment: UUIDv7."""


class AttachmentId(Text):
    """Id of a file with a submission: UUIDv7."""


class CertificateId(Text):
    """Id of a certificate of a signatory: UUIDv7."""


class ClientId(Text):
    """Id of a client: UUIDv7."""


class ConcernId(Text):
    """Natural key of a concern (group of health insurers): lower-case words joined by hyphens."""

    pattern = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")


class ContractId(Text):
    """Id of a contract: UUIDv7."""


class CoverageDeclarationId(Text):
    """Id of a coverage declaration: UUIDv7."""


class DelegationId(Text):
    """Id of a delegation: UUIDv7."""


class DocumentId(Text):
    """Id of a document: UUIDv7."""


class Euros(Text):
    """Amount in euro (EUR) as decimal text."""

    pattern = re.compile(r"^[0-9]{1,9}(\.[0-9]{1,6})?$")


class ExactNumber(Text):
    """Decimal number as text: at most twelve digits before the point and six decimals."""

    pattern = re.compile(r"^-?[0-9]{1,12}(\.[0-9]{1,6})?$")


class FollowDecisionId(Text):
    """Id of a follow decision: UUIDv7."""


class JobId(Text):
    """Id of a job: UUIDv7."""


class KvkNumber(Text):
    """Number of a company in the trade register (Handelsregister, KvK): eight digits, leading zeros count."""

    pattern = re.compile(r"^[0-9]{8}$")


class LinkId(Text):
    """Name of an item, unique in its questionnaire; also its `linkId` in FHIR."""

    pattern = re.compile(r"^[a-z][a-zA-Z0-9._-]{0,63}$")


class MunicipalityCode(Text):
    """CBS code of a municipality: GM and four digits."""

    pattern = re.compile(r"^GM[0-9]{4}$")


class OptionCode(Text):
    """Code of an option, unique in its item; where the item gives a fact it is a word of that fact."""

    pattern = re.compile(r"^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$")


class PolicyDraftId(Text):
    """Id of a policy draft: UUIDv7."""


class PolicyId(Text):
    """Natural key of a purchasing policy: concern and year, for instance `cz-2025`."""

    pattern = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")


class Postcode(Text):
    """Postcode: four digits, with or without the two letters."""

    pattern = re.compile(r"^[1-9][0-9]{3}( ?[A-Za-z]{2})?$")


class PrestatieCode(Text):
    """Code of a prestatie (billable item) in GP care: five digits (NZa)."""

    pattern = re.compile(r"^[0-9]{5}$")


class PurchasingPartyId(Text):
    """Natural key of a purchasing party, the contract partner that buys for one or more insurers in a period."""

    pattern = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")


class QualificationCode(Text):
    """Qualification (kwalificatie) in the AGB register: four digits, for instance 0100 huisartsenpraktijk."""

    pattern = re.compile(r"^[0-9]{4}$")


class Quarter(Text):
    """Calendar quarter: year, `-Q` and its number."""

    pattern = re.compile(r"^20[0-9]{2}-Q[1-4]$")


class QuestionnaireId(Text):
    """Natural key of a questionnaire: begins with the id of the concern that asks and a hyphen."""

    pattern = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")


class QuestionnaireRoundId(Text):
    """Id of a round of a questionnaire: UUIDv7."""


class RegionCode(Text):
    """Natural key of a region within its scheme: lower-case words joined by hyphens."""

    pattern = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")


class RegionScheme(Text):
    """Natural key of a way to divide the country into regions, for instance `zorgkantoorregio`."""

    pattern = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")


class RegisterCareKind(Text):
    """Care kind of the AGB register (zorgsoort): two digits, for instance 01 huisartsen."""

    pattern = re.compile(r"^[0-9]{2}$")


class SignatureId(Text):
    """Id of a signature: UUIDv7."""


class SubmissionId(Text):
    """Id of a submission: UUIDv7."""


class TrailOwner(Text):
    """Whose audit trail: `agb:` and an AGB code, `purchasing-party:` or `concern:` and an id, `company:` and a KvK
    number, or `operator`."""

    pattern = re.compile(r"^(operator|(agb|company):[0-9]{8}|(purchasing-party|concern):[a-z0-9]+(-[a-z0-9]+)*)$")


class UzoviCode(Text):
    """UZOVI code of a health insurer: four digits, leading zeros count (register kept by Vektis)."""

    pattern = re.compile(r"^[0-9]{4}$")


class Actor(OpenEnum):
    """Whom a rule speaks to or about.

    - `insurer`: Health insurer.
    - `practice`: GP practice.
    - `practitioner`: GP or other practitioner.
    - `wsv`: Neighbourhood partnership.
    - `ro`: Regional organisation or care group.
    - `hds`: Out-of-hours structure.
    - `provider`: Any care provider.
    - `applicant`: Whoever asks for an agreement or a project.
    - `nza`: Dutch healthcare authority (NZa).
    - `region`: The parties of a region together.
    - `municipality`: Municipality.
    - `professional`: Professional of another discipline.
    - `reader`: Whoever reads the policy."""

    INSURER = "insurer"
    """Health insurer."""
    PRACTICE = "practice"
    """GP practice."""
    PRACTITIONER = "practitioner"
    """GP or other practitioner."""
    WSV = "wsv"
    """Neighbourhood partnership."""
    RO = "ro"
    """Regional organisation or care group."""
    HDS = "hds"
    """Out-of-hours structure."""
    PROVIDER = "provider"
    """Any care provider."""
    APPLICANT = "applicant"
    """Whoever asks for an agreement or a project."""
    NZA = "nza"
    """Dutch healthcare authority (NZa)."""
    REGION = "region"
    """The parties of a region together."""
    MUNICIPALITY = "municipality"
    """Municipality."""
    PROFESSIONAL = "professional"
    """Professional of another discipline."""
    READER = "reader"
    """Whoever reads the policy."""


class AddendumOrigin(OpenEnum):
    """How an addendum came about.

    - `requested`: Asked for by the provider or offered to it.
    - `carriedOver`: Taken over from the contract before."""

    REQUESTED = "requested"
    """Asked for by the provider or offered to it."""
    CARRIED_OVER = "carriedOver"
    """Taken over from the contract before."""


class AddendumStatus(OpenEnum):
    """Where an addendum is on its road from request to end.

    - `requested`: Asked for by the provider.
    - `approved`: Approved by the purchasing party, not yet signed.
    - `rejected`: Rejected by the purchasing party, or taken back by a side before it was agreed.
    - `signed`: Signed by the provider.
    - `concluded`: Agreed: in force during its period.
    - `ended`: Ended before its period was over; the end date says from when."""

    REQUESTED = "requested"
    """Asked for by the provider."""
    APPROVED = "approved"
    """Approved by the purchasing party, not yet signed."""
    REJECTED = "rejected"
    """Rejected by the purchasing party, or taken back by a side before it was agreed."""
    SIGNED = "signed"
    """Signed by the provider."""
    CONCLUDED = "concluded"
    """Agreed: in force during its period."""
    ENDED = "ended"
    """Ended before its period was over; the end date says from when."""


class AddendumStep(OpenEnum):
    """A step of an addendum.

    - `request`: Asked for by the provider.
    - `approve`: Approved, or offered unasked, by the purchasing party.
    - `reject`: Rejected by the purchasing party.
    - `withdraw`: Taken back by a side before it was agreed.
    - `sign`: Signed by a side.
    - `end`: Ended before its period was over."""

    REQUEST = "request"
    """Asked for by the provider."""
    APPROVE = "approve"
    """Approved, or offered unasked, by the purchasing party."""
    REJECT = "reject"
    """Rejected by the purchasing party."""
    WITHDRAW = "withdraw"
    """Taken back by a side before it was agreed."""
    SIGN = "sign"
    """Signed by a side."""
    END = "end"
    """Ended before its period was over."""


class AddressUse(OpenEnum):
    """What an address is for.

    - `visiting`: Where patients come (bezoekadres).
    - `postal`: Where post goes (correspondentieadres)."""

    VISITING = "visiting"
    """Where patients come (bezoekadres)."""
    POSTAL = "postal"
    """Where post goes (correspondentieadres)."""


class AgeBand(OpenEnum):
    """Age of insured, as the registration tariff distinguishes it since 2018.

    - `under65`: Younger than 65.
    - `65to74`: From 65 to 74.
    - `75to84`: From 75 to 84.
    - `85plus`: 85 and older."""

    UNDER65 = "under65"
    """Younger than 65."""
    V65TO74 = "65to74"
    """From 65 to 74."""
    V75TO84 = "75to84"
    """From 75 to 84."""
    V85PLUS = "85plus"
    """85 and older."""


class AmendmentKind(OpenEnum):
    """Who makes an amendment.

    - `oneSided`: The insurer alone, as far as the policy lets it.
    - `mutual`: Both parties: it takes effect once each has signed."""

    ONE_SIDED = "oneSided"
    """The insurer alone, as far as the policy lets it."""
    MUTUAL = "mutual"
    """Both parties: it takes effect once each has signed."""


class AmendmentStatus(OpenEnum):
    """Where an amendment is on its road.

    - `offered`: To be signed by both.
    - `concluded`: In effect, as a version of the contract.
    - `refused`: Refused by the provider.
    - `withdrawn`: Taken back by the insurer.
    - `lapsed`: Not signed in time."""

    OFFERED = "offered"
    """To be signed by both."""
    CONCLUDED = "concluded"
    """In effect, as a version of the contract."""
    REFUSED = "refused"
    """Refused by the provider."""
    WITHDRAWN = "withdrawn"
    """Taken back by the insurer."""
    LAPSED = "lapsed"
    """Not signed in time."""


class AnswerProblemCode(OpenEnum):
    """What is wrong with an answer.

    - `required`: A required item has no answer.
    - `unknownItem`: The questionnaire has no such item, or it has no answer.
    - `hiddenItem`: The item is not shown with these answers.
    - `wrongType`: The value is not of the type of the item.
    - `notAnOption`: The code is no option of the item.
    - `twice`: A code or file stands in the list twice.
    - `outOfRange`: The value is below the minimum or above the maximum.
    - `pattern`: The text does not have the form asked for.
    - `tooLong`: The text is too long.
    - `tooFewRows`: The table has too few rows.
    - `tooManyRows`: The table has too many rows.
    - `tooManyFiles`: There are too many files.
    - `notAlone`: An option that is chosen alone stands beside another.
    - `calculatedDiffers`: The value is calculated, and the one given differs."""

    REQUIRED = "required"
    """A required item has no answer."""
    UNKNOWN_ITEM = "unknownItem"
    """The questionnaire has no such item, or it has no answer."""
    HIDDEN_ITEM = "hiddenItem"
    """The item is not shown with these answers."""
    WRONG_TYPE = "wrongType"
    """The value is not of the type of the item."""
    NOT_AN_OPTION = "notAnOption"
    """The code is no option of the item."""
    TWICE = "twice"
    """A code or file stands in the list twice."""
    OUT_OF_RANGE = "outOfRange"
    """The value is below the minimum or above the maximum."""
    PATTERN = "pattern"
    """The text does not have the form asked for."""
    TOO_LONG = "tooLong"
    """The text is too long."""
    TOO_FEW_ROWS = "tooFewRows"
    """The table has too few rows."""
    TOO_MANY_ROWS = "tooManyRows"
    """The table has too many rows."""
    TOO_MANY_FILES = "tooManyFiles"
    """There are too many files."""
    NOT_ALONE = "notAlone"
    """An option that is chosen alone stands beside another."""
    CALCULATED_DIFFERS = "calculatedDiffers"
    """The value is calculated, and the one given differs."""


class AssessmentDecision(OpenEnum):
    """What an insurer decides about a submission.

    - `underAssessment`: It takes the submission in hand.
    - `approved`: It agrees.
    - `rejected`: It does not agree.
    - `moreInformationNeeded`: It asks for more."""

    UNDER_ASSESSMENT = "underAssessment"
    """It takes the submission in hand."""
    APPROVED = "approved"
    """It agrees."""
    REJECTED = "rejected"
    """It does not agree."""
    MORE_INFORMATION_NEEDED = "moreInformationNeeded"
    """It asks for more."""


class AssessmentRunOutcome(OpenEnum):
    """What became of a row.

    - `waiting`: It is not yet its turn.
    - `decided`: The decision was made.
    - `refused`: It was refused; the problem says why.
    - `skipped`: The run ended before its turn."""

    WAITING = "waiting"
    """It is not yet its turn."""
    DECIDED = "decided"
    """The decision was made."""
    REFUSED = "refused"
    """It was refused; the problem says why."""
    SKIPPED = "skipped"
    """The run ended before its turn."""


class AttachmentType(OpenEnum):
    """What a file is.

    - `application/pdf`: PDF.
    - `image/png`: PNG.
    - `image/jpeg`: JPEG.
    - `application/vnd.openxmlformats-officedocument.wordprocessingml.document`: A text of Word or LibreOffice,
      without macros.
    - `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`: A sheet of Excel or LibreOffice, without
      macros."""

    APPLICATION_PDF = "application/pdf"
    """PDF."""
    IMAGE_PNG = "image/png"
    """PNG."""
    IMAGE_JPEG = "image/jpeg"
    """JPEG."""
    APPLICATION_VND_OPENXMLFORMATS_OFFICEDOCUMENT_WORDPROCESSINGML_DOCUMENT = (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    )
    """A text of Word or LibreOffice, without macros."""
    APPLICATION_VND_OPENXMLFORMATS_OFFICEDOCUMENT_SPREADSHEETML_SHEET = (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    )
    """A sheet of Excel or LibreOffice, without macros."""


class AttributionLevel(OpenEnum):
    """How surely a passage belongs to the insurer it is read for.

    - `certain`: The source leaves no doubt.
    - `likely`: The layout of the source points to it.
    - `contested`: Several insurers are possible; the first candidate is the one used."""

    CERTAIN = "certain"
    """The source leaves no doubt."""
    LIKELY = "likely"
    """The layout of the source points to it."""
    CONTESTED = "contested"
    """Several insurers are possible; the first candidate is the one used."""


class AuditAction(OpenEnum):
    """What was done (NEN 7513 `EventActionCode`)."""

    C = "C"
    R = "R"
    U = "U"
    D = "D"
    E = "E"


class Basis(OpenEnum):
    """On what ground an agreement applies.

    - `own`: The insurer's own agreement with the holder.
    - `followed`: The preferred insurer's agreement, which this insurer follows.
    - `represented`: The agreement that two representing insurers made for all.
    - `notContracted`: No agreement applies.
    - `unknown`: It cannot be told; the missing facts are named."""

    OWN = "own"
    """The insurer's own agreement with the holder."""
    FOLLOWED = "followed"
    """The preferred insurer's agreement, which this insurer follows."""
    REPRESENTED = "represented"
    """The agreement that two representing insurers made for all."""
    NOT_CONTRACTED = "notContracted"
    """No agreement applies."""
    UNKNOWN = "unknown"
    """It cannot be told; the missing facts are named."""


class Binding(OpenEnum):
    """How strongly a rule binds.

    - `hard`: Blocks, or is a firm duty.
    - `conditional`: Binds only when its condition is true.
    - `discretionary`: A party decides; the machine only reports.
    - `soft`: A wish; at most a warning.
    - `info`: A fact without a check."""

    HARD = "hard"
    """Blocks, or is a firm duty."""
    CONDITIONAL = "conditional"
    """Binds only when its condition is true."""
    DISCRETIONARY = "discretionary"
    """A party decides; the machine only reports."""
    SOFT = "soft"
    """A wish; at most a warning."""
    INFO = "info"
    """A fact without a check."""


class CalculationStatus(OpenEnum):
    """Whether a calculation has a result.

    - `known`: It has an amount.
    - `unknown`: Something is missing, which `missing` names.
    - `notApplicable`: The rule does not apply to what was asked.
    - `outOfRange`: There is no such amount: it would be too large, or divided by no insured at all."""

    KNOWN = "known"
    """It has an amount."""
    UNKNOWN = "unknown"
    """Something is missing, which `missing` names."""
    NOT_APPLICABLE = "notApplicable"
    """The rule does not apply to what was asked."""
    OUT_OF_RANGE = "outOfRange"
    """There is no such amount: it would be too large, or divided by no insured at all."""


class CalculationUnit(OpenEnum):
    """What the amount of a calculation is for.

    - `insured`: For one registered insured.
    - `included`: For one included insured.
    - `total`: For all together."""

    INSURED = "insured"
    """For one registered insured."""
    INCLUDED = "included"
    """For one included insured."""
    TOTAL = "total"
    """For all together."""


class CareKind(OpenEnum):
    """Kind of care that an agreement is about.

    - `HAZ`: GP care (huisartsenzorg).
    - `MDZ`: Chain care (multidisciplinaire zorg).
    - `OI`: Organisation and infrastructure (O&I).
    - `HDS`: Out-of-hours GP care (huisartsendienstenstructuur).
    - `GLI`: Combined lifestyle intervention (gecombineerde leefstijlinterventie).
    - `SMR`: Stop-smoking guidance (stoppen-met-rokenbegeleiding).
    - `S3`: Outcome reward and innovation (segment 3)."""

    HAZ = "HAZ"
    """GP care (huisartsenzorg)."""
    MDZ = "MDZ"
    """Chain care (multidisciplinaire zorg)."""
    OI = "OI"
    """Organisation and infrastructure (O&I)."""
    HDS = "HDS"
    """Out-of-hours GP care (huisartsendienstenstructuur)."""
    GLI = "GLI"
    """Combined lifestyle intervention (gecombineerde leefstijlinterventie)."""
    SMR = "SMR"
    """Stop-smoking guidance (stoppen-met-rokenbegeleiding)."""
    S3 = "S3"
    """Outcome reward and innovation (segment 3)."""


class CatalogueConditionKind(OpenEnum):
    """What the catalogue of a policy asks beside its rules.

    - `holder`: The provider is of a kind that can hold the agreement.
    - `channel`: The addendum goes through a provider of this kind.
    - `status`: The addendum is to be had.
    - `requires`: Another agreement or addendum must be there.
    - `excludes`: Another addendum cannot go with it."""

    HOLDER = "holder"
    """The provider is of a kind that can hold the agreement."""
    CHANNEL = "channel"
    """The addendum goes through a provider of this kind."""
    STATUS = "status"
    """The addendum is to be had."""
    REQUIRES = "requires"
    """Another agreement or addendum must be there."""
    EXCLUDES = "excludes"
    """Another addendum cannot go with it."""


class CatalogueStatus(OpenEnum):
    """What the policy does with an addendum.

    - `offered`: It is offered.
    - `new`: It is offered for the first time.
    - `changed`: It is offered with other conditions than before.
    - `lapsed`: It has lapsed.
    - `notNeeded`: The care is claimed without it."""

    OFFERED = "offered"
    """It is offered."""
    NEW = "new"
    """It is offered for the first time."""
    CHANGED = "changed"
    """It is offered with other conditions than before."""
    LAPSED = "lapsed"
    """It has lapsed."""
    NOT_NEEDED = "notNeeded"
    """The care is claimed without it."""


class CellStatus(OpenEnum):
    """What a cell of the comparison holds.

    - `stated`: The policy says something.
    - `silent`: The documents were read for it and say nothing: unknown.
    - `notStated`: The policy here says nothing in this row: unknown.
    - `noPolicy`: No policy of the concern for the year is here: unknown."""

    STATED = "stated"
    """The policy says something."""
    SILENT = "silent"
    """The documents were read for it and say nothing: unknown."""
    NOT_STATED = "notStated"
    """The policy here says nothing in this row: unknown."""
    NO_POLICY = "noPolicy"
    """No policy of the concern for the year is here: unknown."""


class Certainty(OpenEnum):
    """How certain an answer is: the weakest of all rows and rules used. Later is weaker.

    - `recorded`: Every row that decides was recorded as agreed or decided.
    - `byPolicy`: A firm rule of a published policy decides.
    - `expected`: An intention, or a default row, decides.
    - `unknown`: A fact is missing."""

    RECORDED = "recorded"
    """Every row that decides was recorded as agreed or decided."""
    BY_POLICY = "byPolicy"
    """A firm rule of a published policy decides."""
    EXPECTED = "expected"
    """An intention, or a default row, decides."""
    UNKNOWN = "unknown"
    """A fact is missing."""


class CertificateMatchKind(OpenEnum):
    """By what a certificate is recognised.

    - `thumbprint`: By the SHA-256 of the certificate itself.
    - `subject`: By its subject, issued under one of the trusted roots."""

    THUMBPRINT = "thumbprint"
    """By the SHA-256 of the certificate itself."""
    SUBJECT = "subject"
    """By its subject, issued under one of the trusted roots."""


class Chain(OpenEnum):
    """A chain of multidisciplinary care.

    - `dm2`: Diabetes mellitus type 2.
    - `copd`: COPD.
    - `hvz`: Cardiovascular disease (HVZ).
    - `vvr`: Raised vascular risk (VVR).
    - `asthma`: Asthma."""

    DM2 = "dm2"
    """Diabetes mellitus type 2."""
    COPD = "copd"
    """COPD."""
    HVZ = "hvz"
    """Cardiovascular disease (HVZ)."""
    VVR = "vvr"
    """Raised vascular risk (VVR)."""
    ASTHMA = "asthma"
    """Asthma."""


class ChangeEffect(OpenEnum):
    """How a change works out for the provider.

    - `favourable`: Better.
    - `neutral`: No difference.
    - `mixed`: Better on some days or in some parts, worse on others.
    - `unfavourable`: Worse.
    - `undecided`: It cannot be read from the change itself."""

    FAVOURABLE = "favourable"
    """Better."""
    NEUTRAL = "neutral"
    """No difference."""
    MIXED = "mixed"
    """Better on some days or in some parts, worse on others."""
    UNFAVOURABLE = "unfavourable"
    """Worse."""
    UNDECIDED = "undecided"
    """It cannot be read from the change itself."""


class ChangeKind(OpenEnum):
    """What a declared change is about.

    - `rule`: What holds.
    - `wording`: Only how it is said.
    - `withdrawn`: Something of before is no longer said."""

    RULE = "rule"
    """What holds."""
    WORDING = "wording"
    """Only how it is said."""
    WITHDRAWN = "withdrawn"
    """Something of before is no longer said."""


class Channel(OpenEnum):
    """Through whom an addendum is concluded.

    - `practice`: The practice itself.
    - `ro`: The regional organisation or care group.
    - `either`: One of the two, never both.
    - `none`: Nobody: there is no such addendum (any more)."""

    PRACTICE = "practice"
    """The practice itself."""
    RO = "ro"
    """The regional organisation or care group."""
    EITHER = "either"
    """One of the two, never both."""
    NONE = "none"
    """Nobody: there is no such addendum (any more)."""


class CitationBasis(OpenEnum):
    """How sure a citation is.

    - `explicit`: The passage says so.
    - `inferred`: Follows from the passage by reasoning.
    - `secondary`: From a document about the source.
    - `ocrUncertain`: The conversion of the document is damaged here."""

    EXPLICIT = "explicit"
    """The passage says so."""
    INFERRED = "inferred"
    """Follows from the passage by reasoning."""
    SECONDARY = "secondary"
    """From a document about the source."""
    OCR_UNCERTAIN = "ocrUncertain"
    """The conversion of the document is damaged here."""


class ClientAuthentication(OpenEnum):
    """How a client proves at the token endpoint who it is.

    - `private_key_jwt`: By an assertion that it signs with its own key (RFC 7523).
    - `tls_client_auth`: By the certificate of its TLS connection (RFC 8705)."""

    PRIVATE_KEY_JWT = "private_key_jwt"
    """By an assertion that it signs with its own key (RFC 7523)."""
    TLS_CLIENT_AUTH = "tls_client_auth"
    """By the certificate of its TLS connection (RFC 8705)."""


class ComparisonRow(OpenEnum):
    """Row of the comparison of policies; the first eight are the building blocks of regional cooperation.

    - `processAndTerm`: Process and term.
    - `regionalPlan`: Regional plan and picture.
    - `digital`: Automation, information and digital care.
    - `cooperation`: Cooperation between disciplines and domains.
    - `labourMarket`: Labour market and accessibility.
    - `qualityAndContent`: Quality and content of care.
    - `organisationAndInfrastructure`: Organisation and infrastructure.
    - `preconditions`: Preconditions: indexation, governance, following.
    - `regionalSupport`: Regional support structures (ROS).
    - `outOfHoursCare`: Out-of-hours care.
    - `other`: Whatever else."""

    PROCESS_AND_TERM = "processAndTerm"
    """Process and term."""
    REGIONAL_PLAN = "regionalPlan"
    """Regional plan and picture."""
    DIGITAL = "digital"
    """Automation, information and digital care."""
    COOPERATION = "cooperation"
    """Cooperation between disciplines and domains."""
    LABOUR_MARKET = "labourMarket"
    """Labour market and accessibility."""
    QUALITY_AND_CONTENT = "qualityAndContent"
    """Quality and content of care."""
    ORGANISATION_AND_INFRASTRUCTURE = "organisationAndInfrastructure"
    """Organisation and infrastructure."""
    PRECONDITIONS = "preconditions"
    """Preconditions: indexation, governance, following."""
    REGIONAL_SUPPORT = "regionalSupport"
    """Regional support structures (ROS)."""
    OUT_OF_HOURS_CARE = "outOfHoursCare"
    """Out-of-hours care."""
    OTHER = "other"
    """Whatever else."""


class ConditionOperator(OpenEnum):
    """How an answer is compared; the words and their meaning are those of FHIR R4.

    - `exists`: Whether there is an answer is as the condition says.
    - `=`: At least one answer is equal.
    - `!=`: No answer is equal, also when there is none.
    - `>`: The answer is greater.
    - `<`: The answer is less.
    - `>=`: The answer is greater or equal.
    - `<=`: The answer is less or equal."""

    EXISTS = "exists"
    """Whether there is an answer is as the condition says."""
    EQUAL = "="
    """At least one answer is equal."""
    NOT_EQUAL = "!="
    """No answer is equal, also when there is none."""
    GREATER = ">"
    """The answer is greater."""
    LESS = "<"
    """The answer is less."""
    AT_LEAST = ">="
    """The answer is greater or equal."""
    AT_MOST = "<="
    """The answer is less or equal."""


class Confidence(OpenEnum):
    """How certain a row of reference data is, from most to least.

    - `high`: An official or first-party source, or several secondary ones that agree.
    - `medium`: One secondary source, not contradicted by a better one.
    - `low`: A source with known errors, or sources that contradict each other.
    - `default`: No source for this use: a stand-in until a real list is imported. What is derived from it is never
      more than expected."""

    HIGH = "high"
    """An official or first-party source, or several secondary ones that agree."""
    MEDIUM = "medium"
    """One secondary source, not contradicted by a better one."""
    LOW = "low"
    """A source with known errors, or sources that contradict each other."""
    DEFAULT = "default"
    """No source for this use: a stand-in until a real list is imported. What is derived from it is never more than
    expected."""


class ContactMedium(OpenEnum):
    """How a contact is reached.

    - `email`: E-mail; the register's address is the notice address of contracts.
    - `phone`: Telephone."""

    EMAIL = "email"
    """E-mail; the register's address is the notice address of contracts."""
    PHONE = "phone"
    """Telephone."""


class ContractOfferOutcome(OpenEnum):
    """What became of an organisation in a run of offers.

    - `waiting`: It is not yet its turn.
    - `offered`: A contract was offered.
    - `skipped`: Nothing was offered; the reason says why.
    - `refused`: The offer was refused; the problem says why."""

    WAITING = "waiting"
    """It is not yet its turn."""
    OFFERED = "offered"
    """A contract was offered."""
    SKIPPED = "skipped"
    """Nothing was offered; the reason says why."""
    REFUSED = "refused"
    """The offer was refused; the problem says why."""


class ContractOfferSkip(OpenEnum):
    """Why nothing was offered to an organisation.

    - `contracted`: A contract of the purchasing party for this care is in force on days of the term.
    - `offered`: An offer for days of the term waits for signatures.
    - `draft`: A draft for days of the term is being prepared.
    - `refused`: An offer for days of the term was refused by the organisation; a next one is made one by one.
    - `lapsed`: An offer for days of the term was not signed in time; a next one is made one by one.
    - `agbCodeEnded`: The AGB code ends before the term begins.
    - `providerKind`: The policy has this agreement for other kinds of providers.
    - `notSelected`: It was named, but the selection does not fit it.
    - `eligibility`: The outcome of the eligibility check is not among those to which is offered.
    - `runEnded`: The run ended before its turn."""

    CONTRACTED = "contracted"
    """A contract of the purchasing party for this care is in force on days of the term."""
    OFFERED = "offered"
    """An offer for days of the term waits for signatures."""
    DRAFT = "draft"
    """A draft for days of the term is being prepared."""
    REFUSED = "refused"
    """An offer for days of the term was refused by the organisation; a next one is made one by one."""
    LAPSED = "lapsed"
    """An offer for days of the term was not signed in time; a next one is made one by one."""
    AGB_CODE_ENDED = "agbCodeEnded"
    """The AGB code ends before the term begins."""
    PROVIDER_KIND = "providerKind"
    """The policy has this agreement for other kinds of providers."""
    NOT_SELECTED = "notSelected"
    """It was named, but the selection does not fit it."""
    ELIGIBILITY = "eligibility"
    """The outcome of the eligibility check is not among those to which is offered."""
    RUN_ENDED = "runEnded"
    """The run ended before its turn."""


class ContractOriginKind(OpenEnum):
    """Where a contract came from.

    - `submission`: From an approved submission; the id is that of the submission.
    - `byHand`: Made by the purchasing party by hand; no id.
    - `carriedOver`: From the contract before; the id is that of that contract.
    - `offerRun`: From a run of many offers; the id is that of the run.
    - `takeOver`: For the organisation that takes the practice over; the id is that of the contract that ends."""

    SUBMISSION = "submission"
    """From an approved submission; the id is that of the submission."""
    BY_HAND = "byHand"
    """Made by the purchasing party by hand; no id."""
    CARRIED_OVER = "carriedOver"
    """From the contract before; the id is that of that contract."""
    OFFER_RUN = "offerRun"
    """From a run of many offers; the id is that of the run."""
    TAKE_OVER = "takeOver"
    """For the organisation that takes the practice over; the id is that of the contract that ends."""


class ContractSide(OpenEnum):
    """A side of a contract.

    - `provider`: The organisation that holds it.
    - `insurer`: The purchasing party that made it.
    - `secondInsurer`: The second representing purchasing party (HDS only)."""

    PROVIDER = "provider"
    """The organisation that holds it."""
    INSURER = "insurer"
    """The purchasing party that made it."""
    SECOND_INSURER = "secondInsurer"
    """The second representing purchasing party (HDS only)."""


class ContractStatus(OpenEnum):
    """Where a contract is on its road from draft to end.

    - `draft`: Being prepared by the purchasing party.
    - `offered`: Offered to the provider.
    - `signedByProvider`: Signed by the provider, not yet by the purchasing party.
    - `concluded`: Signed by both.
    - `refused`: Refused by the provider.
    - `withdrawn`: Taken back by the purchasing party before it was concluded.
    - `lapsed`: Not signed in time.
    - `terminated`: Ended by one side before its term was over; the end date says from when.
    - `recorded`: Recorded administratively: agreed elsewhere, without acceptance here."""

    DRAFT = "draft"
    """Being prepared by the purchasing party."""
    OFFERED = "offered"
    """Offered to the provider."""
    SIGNED_BY_PROVIDER = "signedByProvider"
    """Signed by the provider, not yet by the purchasing party."""
    CONCLUDED = "concluded"
    """Signed by both."""
    REFUSED = "refused"
    """Refused by the provider."""
    WITHDRAWN = "withdrawn"
    """Taken back by the purchasing party before it was concluded."""
    LAPSED = "lapsed"
    """Not signed in time."""
    TERMINATED = "terminated"
    """Ended by one side before its term was over; the end date says from when."""
    RECORDED = "recorded"
    """Recorded administratively: agreed elsewhere, without acceptance here."""


class CriteriaVerdict(OpenEnum):
    """What the criteria and exclusions of an agreement say together.

    - `noObstacle`: As far as rules decide, nothing stands in the way; the insurer may still decline.
    - `leftOpen`: The policy leaves a criterion open.
    - `unmet`: A criterion is not met.
    - `excluded`: An exclusion applies."""

    NO_OBSTACLE = "noObstacle"
    """As far as rules decide, nothing stands in the way; the insurer may still decline."""
    LEFT_OPEN = "leftOpen"
    """The policy leaves a criterion open."""
    UNMET = "unmet"
    """A criterion is not met."""
    EXCLUDED = "excluded"
    """An exclusion applies."""


class CriterionPart(OpenEnum):
    """What a rule is to what is asked for.

    - `criterion`: It must be met.
    - `exclusion`: It must not apply; `unmet` says that it does.
    - `discretion`: It leaves the insurer free.
    - `timing`: It says whether it is asked in time.
    - `beside`: A question is about it; it does not weigh in the outcome."""

    CRITERION = "criterion"
    """It must be met."""
    EXCLUSION = "exclusion"
    """It must not apply; `unmet` says that it does."""
    DISCRETION = "discretion"
    """It leaves the insurer free."""
    TIMING = "timing"
    """It says whether it is asked in time."""
    BESIDE = "beside"
    """A question is about it; it does not weigh in the outcome."""


class DocumentKind(OpenEnum):
    """What kind of document a source is.

    - `primary`: The policy of the insurer itself.
    - `secondary`: A document about the policy.
    - `ownReading`: A reading of this project, to be confirmed."""

    PRIMARY = "primary"
    """The policy of the insurer itself."""
    SECONDARY = "secondary"
    """A document about the policy."""
    OWN_READING = "ownReading"
    """A reading of this project, to be confirmed."""


class EligibilityOutcome(OpenEnum):
    """What comes out as a whole; the first that holds, in this order. A yes is never promised.

    - `excluded`: A ground for exclusion applies.
    - `notEligible`: A criterion or condition is not met.
    - `needsFacts`: Facts are missing that can still decide; they are named.
    - `eligibleAtDiscretion`: Nothing stands in the way, and the insurer is free to decide: by a reservation, by what
      the source leaves open, or because a term has passed.
    - `possiblyEligible`: Every criterion that binds is met; still no right to an agreement."""

    EXCLUDED = "excluded"
    """A ground for exclusion applies."""
    NOT_ELIGIBLE = "notEligible"
    """A criterion or condition is not met."""
    NEEDS_FACTS = "needsFacts"
    """Facts are missing that can still decide; they are named."""
    ELIGIBLE_AT_DISCRETION = "eligibleAtDiscretion"
    """Nothing stands in the way, and the insurer is free to decide: by a reservation, by what the source leaves open, or
    because a term has passed."""
    POSSIBLY_ELIGIBLE = "possiblyEligible"
    """Every criterion that binds is met; still no right to an agreement."""


class EligibilityVerdict(OpenEnum):
    """What a rule or condition makes of the facts.

    - `met`: It is met, or asked in time.
    - `unmet`: It is not met, or stands in the way, or is asked late.
    - `unknown`: A fact is missing that decides.
    - `notApplicable`: It does not bind in this case.
    - `pending`: A party has to decide first.
    - `conflict`: Two passages disagree on exactly this case; both are shown.
    - `notInSource`: The source says nothing about this case.
    - `warning`: Worth a warning, never a refusal."""

    MET = "met"
    """It is met, or asked in time."""
    UNMET = "unmet"
    """It is not met, or stands in the way, or is asked late."""
    UNKNOWN = "unknown"
    """A fact is missing that decides."""
    NOT_APPLICABLE = "notApplicable"
    """It does not bind in this case."""
    PENDING = "pending"
    """A party has to decide first."""
    CONFLICT = "conflict"
    """Two passages disagree on exactly this case; both are shown."""
    NOT_IN_SOURCE = "notInSource"
    """The source says nothing about this case."""
    WARNING = "warning"
    """Worth a warning, never a refusal."""


class EnableBehavior(OpenEnum):
    """Whether all conditions must hold or one is enough.

    - `all`: All must hold.
    - `any`: One is enough."""

    ALL = "all"
    """All must hold."""
    ANY = "any"
    """One is enough."""


class EndedBy(OpenEnum):
    """What ended a contract or an offer.

    - `provider`: The organisation that holds it, or to which it was offered.
    - `insurer`: The purchasing party.
    - `agbCodeEnded`: The AGB code of the holder ended.
    - `takenOver`: Another organisation took the practice over and signed its own contract.
    - `lapsed`: It was not signed in time."""

    PROVIDER = "provider"
    """The organisation that holds it, or to which it was offered."""
    INSURER = "insurer"
    """The purchasing party."""
    AGB_CODE_ENDED = "agbCodeEnded"
    """The AGB code of the holder ended."""
    TAKEN_OVER = "takenOver"
    """Another organisation took the practice over and signed its own contract."""
    LAPSED = "lapsed"
    """It was not signed in time."""


class EntryChangeKind(OpenEnum):
    """What became of an entry of the catalogue.

    - `added`: The earlier policy does not name it.
    - `removed`: The later policy does not name it; that alone does not say that it lapsed.
    - `changed`: Both name it, differently."""

    ADDED = "added"
    """The earlier policy does not name it."""
    REMOVED = "removed"
    """The later policy does not name it; that alone does not say that it lapsed."""
    CHANGED = "changed"
    """Both name it, differently."""


class EntryPart(OpenEnum):
    """A part of an entry of the catalogue.

    - `title`: Its title.
    - `careKinds`: The care it belongs to.
    - `providerKinds`: Who can hold it, or through whom it is paid.
    - `channel`: Through whom it is concluded.
    - `status`: What the policy does with it.
    - `requires`: What must be there.
    - `excludes`: What cannot go with it.
    - `carriedOver`: Whether it goes on by itself.
    - `criteria`: Rules that must be met.
    - `exclusions`: Rules of which none may apply.
    - `discretion`: Rules that leave the insurer free.
    - `timing`: Rules that say whether it is asked in time.
    - `start`: The rule that says when it starts.
    - `instead`: What to do instead.
    - `titleChange`: What became of a payment title.
    - `form`: How it is paid."""

    TITLE = "title"
    """Its title."""
    CARE_KINDS = "careKinds"
    """The care it belongs to."""
    PROVIDER_KINDS = "providerKinds"
    """Who can hold it, or through whom it is paid."""
    CHANNEL = "channel"
    """Through whom it is concluded."""
    STATUS = "status"
    """What the policy does with it."""
    REQUIRES = "requires"
    """What must be there."""
    EXCLUDES = "excludes"
    """What cannot go with it."""
    CARRIED_OVER = "carriedOver"
    """Whether it goes on by itself."""
    CRITERIA = "criteria"
    """Rules that must be met."""
    EXCLUSIONS = "exclusions"
    """Rules of which none may apply."""
    DISCRETION = "discretion"
    """Rules that leave the insurer free."""
    TIMING = "timing"
    """Rules that say whether it is asked in time."""
    START = "start"
    """The rule that says when it starts."""
    INSTEAD = "instead"
    """What to do instead."""
    TITLE_CHANGE = "titleChange"
    """What became of a payment title."""
    FORM = "form"
    """How it is paid."""


class EventOutcome(OpenEnum):
    """How it ended (NEN 7513 `EventOutcomeIndicator`)."""

    V0 = "0"
    V8 = "8"


class FactSource(OpenEnum):
    """Where the value of a fact comes from.

    - `register`: The AGB register kept here.
    - `contracts`: The contracts recorded here.
    - `reference`: The reference data kept here.
    - `question`: The question itself: its date, the kind of care of what is asked for.
    - `given`: Given by the caller for the whole.
    - `members`: Added up from what the caller gives for each member.
    - `derived`: Follows from other facts by a term.
    - `check`: The outcome of the criteria in this check."""

    REGISTER = "register"
    """The AGB register kept here."""
    CONTRACTS = "contracts"
    """The contracts recorded here."""
    REFERENCE = "reference"
    """The reference data kept here."""
    QUESTION = "question"
    """The question itself: its date, the kind of care of what is asked for."""
    GIVEN = "given"
    """Given by the caller for the whole."""
    MEMBERS = "members"
    """Added up from what the caller gives for each member."""
    DERIVED = "derived"
    """Follows from other facts by a term."""
    CHECK = "check"
    """The outcome of the criteria in this check."""


class FactType(OpenEnum):
    """Type of a fact.

    - `bool`: True or false.
    - `enum`: One word of a list.
    - `int`: Whole number.
    - `pct`: Percentage, 0 to 100.
    - `date`: Calendar day.
    - `money`: Amount in euro.
    - `set`: Some words of a list."""

    BOOL = "bool"
    """True or false."""
    ENUM = "enum"
    """One word of a list."""
    INT = "int"
    """Whole number."""
    PCT = "pct"
    """Percentage, 0 to 100."""
    DATE = "date"
    """Calendar day."""
    MONEY = "money"
    """Amount in euro."""
    SET = "set"
    """Some words of a list."""


class FollowStanceKind(OpenEnum):
    """Names the kind of change.

    - `followStance`: A concern takes another stance on following."""

    FOLLOW_STANCE = "followStance"
    """A concern takes another stance on following."""


class FollowStatus(OpenEnum):
    """What a follower decided.

    - `pending`: Asked, not yet decided.
    - `accepted`: The follower takes over the agreement or module at the leader's tariff.
    - `rejected`: The follower does not take it over.
    - `deviating`: The follower takes it over at a tariff of its own."""

    PENDING = "pending"
    """Asked, not yet decided."""
    ACCEPTED = "accepted"
    """The follower takes over the agreement or module at the leader's tariff."""
    REJECTED = "rejected"
    """The follower does not take it over."""
    DEVIATING = "deviating"
    """The follower takes it over at a tariff of its own."""


class FormulaKind(OpenEnum):
    """By which formula an amount is agreed. An amount as such is no formula.

    - `percentageOfMaximum`: A share of the NZa maximum: `percentage`.
    - `surchargeOnRegistration`: On top of the registration tariff, per registered insured and quarter: `cents`.
    - `perRegistered`: For each insured that is registered: `amount`.
    - `perIncluded`: For each insured that is included in a chain: `amount`.
    - `uniformPerInsured`: The same for each insured of the practices that take part: `amount`.
    - `budgetByIon`: An approved budget divided by the insured on a day, of the practices that a WSV links to the
      holder: `referenceDate`, and `budget` once it is approved.
    - `resultReward`: A standard tariff with a surcharge for results: `standardTariff` and `percentage`; with
      `concludedBy` and `latePercentage` when an agreement that is concluded after that day has another.
    - `cap`: Calculated afterwards in all, for inclusion above what was agreed: `price`, `chain` and `referenceDate`,
      and `agreedInclusion`, or `percentage` when the most that may be included is a share of the population.
    - `indexed`: Raised by the index of a day: `base` and `referenceDate`, and `indexFigures` as far as they are
      known.
    - `announced`: Announced, and not known yet."""

    PERCENTAGE_OF_MAXIMUM = "percentageOfMaximum"
    """A share of the NZa maximum: `percentage`."""
    SURCHARGE_ON_REGISTRATION = "surchargeOnRegistration"
    """On top of the registration tariff, per registered insured and quarter: `cents`."""
    PER_REGISTERED = "perRegistered"
    """For each insured that is registered: `amount`."""
    PER_INCLUDED = "perIncluded"
    """For each insured that is included in a chain: `amount`."""
    UNIFORM_PER_INSURED = "uniformPerInsured"
    """The same for each insured of the practices that take part: `amount`."""
    BUDGET_BY_ION = "budgetByIon"
    """An approved budget divided by the insured on a day, of the practices that a WSV links to the holder:
    `referenceDate`, and `budget` once it is approved."""
    RESULT_REWARD = "resultReward"
    """A standard tariff with a surcharge for results: `standardTariff` and `percentage`; with `concludedBy` and
    `latePercentage` when an agreement that is concluded after that day has another."""
    CAP = "cap"
    """Calculated afterwards in all, for inclusion above what was agreed: `price`, `chain` and `referenceDate`, and
    `agreedInclusion`, or `percentage` when the most that may be included is a share of the population."""
    INDEXED = "indexed"
    """Raised by the index of a day: `base` and `referenceDate`, and `indexFigures` as far as they are known."""
    ANNOUNCED = "announced"
    """Announced, and not known yet."""


class GetContractingStatisticsFieldsItem(OpenEnum):
    """"""

    AGREEMENT_TYPE = "agreementType"
    CARE_KIND = "careKind"
    CONCERN_ID = "concernId"
    CONCLUDED = "concluded"
    DATE = "date"
    INVITED = "invited"
    LAPSED = "lapsed"
    OFFERED = "offered"
    RECORDED = "recorded"
    REFUSED = "refused"
    REGION = "region"
    SIGNED = "signed"
    SUBMITTED = "submitted"
    TERMINATED = "terminated"
    TOTAL = "total"
    WITHDRAWN = "withdrawn"


class GetRegistrationFieldsItem(OpenEnum):
    """"""

    ACTIVE = "active"
    ADDRESSES = "addresses"
    AGB_CODE = "agbCode"
    CARE_KINDS = "careKinds"
    CONTACTS = "contacts"
    DATE = "date"
    KIND = "kind"
    NAME = "name"
    PROVIDER_KIND = "providerKind"
    QUALIFICATIONS = "qualifications"
    RECOGNITIONS = "recognitions"
    REGISTERED = "registered"
    TRADE_NAMES = "tradeNames"


class ItemType(OpenEnum):
    """Type of an item.

    - `group`: Items that belong together; has no answer.
    - `display`: A text to read; has no answer.
    - `text`: Free text. Answer: a text.
    - `choice`: One of the options. Answer: its code.
    - `multipleChoice`: Any of the options. Answer: a list of their codes.
    - `integer`: A whole number of 32 bits. Answer: a number.
    - `decimal`: A decimal number. Answer: a text such as `12.50`.
    - `date`: A day. Answer: `YYYY-MM-DD`.
    - `boolean`: Yes or no. Answer: `true` or `false`.
    - `attachment`: Files. Answer: a list of the ids of attachments.
    - `agbCode`: Code in the AGB register. Answer: eight digits.
    - `kvkNumber`: Number in the trade register (KvK). Answer: eight digits.
    - `bigNumber`: Number in the BIG register. Answer: eleven digits.
    - `table`: Rows with the same columns. Answer: a list of objects, each with the answers of a row."""

    GROUP = "group"
    """Items that belong together; has no answer."""
    DISPLAY = "display"
    """A text to read; has no answer."""
    TEXT = "text"
    """Free text. Answer: a text."""
    CHOICE = "choice"
    """One of the options. Answer: its code."""
    MULTIPLE_CHOICE = "multipleChoice"
    """Any of the options. Answer: a list of their codes."""
    INTEGER = "integer"
    """A whole number of 32 bits. Answer: a number."""
    DECIMAL = "decimal"
    """A decimal number. Answer: a text such as `12.50`."""
    DATE = "date"
    """A day. Answer: `YYYY-MM-DD`."""
    BOOLEAN = "boolean"
    """Yes or no. Answer: `true` or `false`."""
    ATTACHMENT = "attachment"
    """Files. Answer: a list of the ids of attachments."""
    AGB_CODE = "agbCode"
    """Code in the AGB register. Answer: eight digits."""
    KVK_NUMBER = "kvkNumber"
    """Number in the trade register (KvK). Answer: eight digits."""
    BIG_NUMBER = "bigNumber"
    """Number in the BIG register. Answer: eleven digits."""
    TABLE = "table"
    """Rows with the same columns. Answer: a list of objects, each with the answers of a row."""


class JobStatus(OpenEnum):
    """Where a job stands.

    - `queued`: Waits for a worker.
    - `running`: A worker holds its lease.
    - `succeeded`: Done; the counts are final.
    - `failed`: Done without effect; the problems say why.
    - `cancelled`: Withdrawn before it took effect."""

    QUEUED = "queued"
    """Waits for a worker."""
    RUNNING = "running"
    """A worker holds its lease."""
    SUCCEEDED = "succeeded"
    """Done; the counts are final."""
    FAILED = "failed"
    """Done without effect; the problems say why."""
    CANCELLED = "cancelled"
    """Withdrawn before it took effect."""


class Known(OpenEnum):
    """Yes, no, or not said by any source.

    - `yes`: A source says yes.
    - `no`: A source says no.
    - `unknown`: No source says."""

    YES = "yes"
    """A source says yes."""
    NO = "no"
    """A source says no."""
    UNKNOWN = "unknown"
    """No source says."""


class LastContract(OpenEnum):
    """Whether an organisation has a contract of the purchasing party for this care on the day before the term.

    - `with`: It has one.
    - `without`: It has none."""

    WITH = "with"
    """It has one."""
    WITHOUT = "without"
    """It has none."""


class ListAddendaFieldsItem(OpenEnum):
    """"""

    CONTRACT_ID = "contractId"
    ID = "id"
    MODULE_CODE = "moduleCode"
    MODULE_NAME = "moduleName"
    ORIGIN = "origin"
    PERIOD = "period"
    PHASE = "phase"
    PRESTATIE_CODES = "prestatieCodes"
    RECORDED_AT = "recordedAt"
    SEGMENT = "segment"
    STATUS = "status"
    VERSION = "version"


class ListAddendumSignaturesFieldsItem(OpenEnum):
    """"""

    CERTIFICATE_ID = "certificateId"
    DOCUMENT_DIGEST = "documentDigest"
    ID = "id"
    RECEIVED_AT = "receivedAt"
    SIDE = "side"
    SIGNATURE = "signature"
    SIGNED_AT = "signedAt"
    THUMBPRINT = "thumbprint"


class ListAddendumStepsFieldsItem(OpenEnum):
    """"""

    FACTS = "facts"
    FINDINGS = "findings"
    REASON = "reason"
    RECORDED_AT = "recordedAt"
    SIDE = "side"
    STEP = "step"
    VERSION = "version"


class ListAgreementTypesFieldsItem(OpenEnum):
    """"""

    CARE_KIND = "careKind"
    CRITERIA = "criteria"
    DISCRETION = "discretion"
    EXCLUSIONS = "exclusions"
    ID = "id"
    OI_TITLE = "oiTitle"
    PROVIDER_KINDS = "providerKinds"
    SHOWN = "shown"
    STARTS = "starts"
    TIMING = "timing"
    TITLE = "title"


class ListAmendmentSignaturesFieldsItem(OpenEnum):
    """"""

    CERTIFICATE_ID = "certificateId"
    DOCUMENT_DIGEST = "documentDigest"
    ID = "id"
    RECEIVED_AT = "receivedAt"
    SIDE = "side"
    SIGNATURE = "signature"
    SIGNED_AT = "signedAt"
    THUMBPRINT = "thumbprint"


class ListAmendmentsFieldsItem(OpenEnum):
    """"""

    ANNEXES = "annexes"
    CHANGED_AT = "changedAt"
    CHANGES = "changes"
    CLOSING_REASON = "closingReason"
    CONDITIONS = "conditions"
    CONTRACT_ID = "contractId"
    CONTRACT_VERSION = "contractVersion"
    EFFECT = "effect"
    ID = "id"
    KIND = "kind"
    MADE_VERSION = "madeVersion"
    REASON = "reason"
    RECORDED_AT = "recordedAt"
    RULES = "rules"
    SIGN_BY = "signBy"
    STATUS = "status"
    TERM = "term"
    VERSION = "version"


class ListAuditEntriesFieldsItem(OpenEnum):
    """"""

    AUDIT_SOURCE_ID = "auditSourceID"
    CALLS = "calls"
    DELEGATION_ID = "delegationId"
    EVENT_ACTION_CODE = "eventActionCode"
    EVENT_OUTCOME_INDICATOR = "eventOutcomeIndicator"
    EVENT_TYPE_CODE = "eventTypeCode"
    HASH = "hash"
    OCCURRED_AT = "occurredAt"
    OWNER = "owner"
    PARTICIPANT_OBJECT_ID = "participantObjectID"
    PERSONAL = "personal"
    POSITION = "position"
    REQUEST_ID = "requestId"
    ROLE_ID_CODE = "roleIdCode"
    SEQUENCE = "sequence"
    USER_ID = "userId"


class ListAuditHeadsFieldsItem(OpenEnum):
    """"""

    HASH = "hash"
    JWS = "jws"
    MOMENT = "moment"
    OWNER = "owner"
    SEQUENCE = "sequence"


class ListCertificatesFieldsItem(OpenEnum):
    """"""

    ID = "id"
    MAY_SIGN = "maySign"
    NAME = "name"
    ORGANISATION = "organisation"
    PERIOD = "period"
    RECORDED_AT = "recordedAt"
    SUSPENDED = "suspended"
    THUMBPRINT = "thumbprint"
    VALID_FROM = "validFrom"
    VALID_UNTIL = "validUntil"
    VERSION = "version"


class ListClientsFieldsItem(OpenEnum):
    """"""

    AUTHENTICATION = "authentication"
    CERTIFICATES = "certificates"
    ID = "id"
    KEYS = "keys"
    NAME = "name"
    ORGANISATION = "organisation"
    RECORDED_AT = "recordedAt"
    ROLE = "role"
    SCOPES = "scopes"
    SUSPENDED = "suspended"
    UZOVI_CODES = "uzoviCodes"
    VERSION = "version"


class ListConcernsFieldsItem(OpenEnum):
    """"""

    ID = "id"
    NAME = "name"
    PERIOD = "period"
    PROVENANCE = "provenance"
    PURCHASING_PARTY_IDS = "purchasingPartyIds"
    UZOVI_CODES = "uzoviCodes"


class ListContractOfferRowsFieldsItem(OpenEnum):
    """"""

    AGB_CODE = "agbCode"
    CARRIED_OVER_FROM = "carriedOverFrom"
    CONTRACT_ID = "contractId"
    ELIGIBILITY = "eligibility"
    LEFT_OUT = "leftOut"
    LINE = "line"
    NUMBER = "number"
    OUTCOME = "outcome"
    PROBLEM = "problem"
    REASON = "reason"


class ListContractOfferRunsFieldsItem(OpenEnum):
    """"""

    AGREEMENT_TYPE = "agreementType"
    COUNTS = "counts"
    CREATED_AT = "createdAt"
    FINISHED_AT = "finishedAt"
    ID = "id"
    POLICY_ID = "policyId"
    PROGRESS = "progress"
    PURCHASING_PARTY_ID = "purchasingPartyId"
    RESULTS = "results"
    SELECTION = "selection"
    SIGN_BY = "signBy"
    STATUS = "status"
    TERM = "term"


class ListContractSignaturesFieldsItem(OpenEnum):
    """"""

    CERTIFICATE_ID = "certificateId"
    DOCUMENT_DIGEST = "documentDigest"
    ID = "id"
    RECEIVED_AT = "receivedAt"
    SIDE = "side"
    SIGNATURE = "signature"
    SIGNED_AT = "signedAt"
    THUMBPRINT = "thumbprint"


class ListContractVersionsFieldsItem(OpenEnum):
    """"""

    AGREEMENT_TYPE = "agreementType"
    ENDED_BY = "endedBy"
    NOTE = "note"
    OI_TITLES = "oiTitles"
    POLICY_ID = "policyId"
    REASON = "reason"
    RECORDED_AT = "recordedAt"
    SECOND_PURCHASING_PARTY_ID = "secondPurchasingPartyId"
    SIGN_BY = "signBy"
    STATUS = "status"
    SUPERSEDED_AT = "supersededAt"
    TERM = "term"
    UNIFORM = "uniform"
    VERSION = "version"


class ListContractsFieldsItem(OpenEnum):
    """"""

    AGB_CODE = "agbCode"
    AGREEMENT_TYPE = "agreementType"
    CARE_KIND = "careKind"
    ENDED_BY = "endedBy"
    ID = "id"
    NOTE = "note"
    NUMBER = "number"
    OI_TITLES = "oiTitles"
    PHASE = "phase"
    POLICY_ID = "policyId"
    PURCHASING_PARTY_ID = "purchasingPartyId"
    REASON = "reason"
    RECORDED_AT = "recordedAt"
    SECOND_PURCHASING_PARTY_ID = "secondPurchasingPartyId"
    SIGN_BY = "signBy"
    STATUS = "status"
    SUPERSEDED_AT = "supersededAt"
    TERM = "term"
    UNIFORM = "uniform"
    VERSION = "version"


class ListContractsSort(OpenEnum):
    """"""

    NUMBER = "number"
    NUMBER_DESCENDING = "-number"
    START_DATE = "startDate"
    START_DATE_DESCENDING = "-startDate"
    SIGN_BY = "signBy"
    SIGN_BY_DESCENDING = "-signBy"
    RECORDED_AT = "recordedAt"
    RECORDED_AT_DESCENDING = "-recordedAt"


class ListCoverageDeclarationsFieldsItem(OpenEnum):
    """"""

    CARE_KIND = "careKind"
    ID = "id"
    PERIOD = "period"
    PURCHASING_PARTY_ID = "purchasingPartyId"
    RECORDED_AT = "recordedAt"
    VERSION = "version"
    WITHDRAWN = "withdrawn"


class ListDeadlinesFieldsItem(OpenEnum):
    """"""

    CARE_KINDS = "careKinds"
    CONCERN = "concern"
    DEADLINE = "deadline"
    FORCE = "force"
    ID = "id"
    INSURERS = "insurers"
    RULE = "rule"
    STEP = "step"


class ListDelegationsFieldsItem(OpenEnum):
    """"""

    ACTIVE = "active"
    AGB_CODE = "agbCode"
    DELEGATE = "delegate"
    ID = "id"
    PERIOD = "period"
    RECORDED_AT = "recordedAt"
    SCOPES = "scopes"
    VERSION = "version"
    WITHDRAWN_AT = "withdrawnAt"


class ListFollowDecisionsFieldsItem(OpenEnum):
    """"""

    ADDENDUM_ID = "addendumId"
    AGB_CODE = "agbCode"
    CLAIMABLE_FROM = "claimableFrom"
    CONTRACT_ID = "contractId"
    DECIDED_ON = "decidedOn"
    FOLLOWER_ID = "followerId"
    ID = "id"
    REASON = "reason"
    RECORDED_AT = "recordedAt"
    REQUESTED_BY = "requestedBy"
    REQUESTED_ON = "requestedOn"
    STATUS = "status"
    TARIFF = "tariff"
    VERSION = "version"


class ListIncludedInsuredFieldsItem(OpenEnum):
    """"""

    AGB_CODE = "agbCode"
    CHAIN = "chain"
    INCLUDED = "included"
    QUARTER = "quarter"
    RECORDED_AT = "recordedAt"
    SOURCE = "source"
    UZOVI_CODE = "uzoviCode"


class ListInsurersFieldsItem(OpenEnum):
    """"""

    CONCERN = "concern"
    LABELS = "labels"
    LEGAL_NAME = "legalName"
    NAME = "name"
    PERIOD = "period"
    PROVENANCE = "provenance"
    PURCHASING_PARTY_IDS = "purchasingPartyIds"
    UZOVI_CODE = "uzoviCode"


class ListKind(OpenEnum):
    """A list that comes in as a file.

    - `concerns`: Concerns.
    - `insurers`: Insurers with their concern.
    - `purchasing-parties`: Purchasing parties and the insurers they buy for.
    - `regions`: Regions and the places in them.
    - `preferred-insurers`: Preferred insurers per region and kind of care.
    - `hds-representations`: The two insurers that represent all towards an HDS.
    - `prestaties`: Prestaties.
    - `prestatie-successors`: Which prestatie took the place of another.
    - `tariffs`: Amounts of the national lists, a list per year.
    - `national-facts`: What NZa settled for the whole country, as facts that policies read.
    - `ion`: Insured registered with practices (ION), counted per insurer, age, area and quarter.
    - `inclusions`: Insured included in the chains of care groups, counted per insurer, chain and quarter."""

    CONCERNS = "concerns"
    """Concerns."""
    INSURERS = "insurers"
    """Insurers with their concern."""
    PURCHASING_PARTIES = "purchasing-parties"
    """Purchasing parties and the insurers they buy for."""
    REGIONS = "regions"
    """Regions and the places in them."""
    PREFERRED_INSURERS = "preferred-insurers"
    """Preferred insurers per region and kind of care."""
    HDS_REPRESENTATIONS = "hds-representations"
    """The two insurers that represent all towards an HDS."""
    PRESTATIES = "prestaties"
    """Prestaties."""
    PRESTATIE_SUCCESSORS = "prestatie-successors"
    """Which prestatie took the place of another."""
    TARIFFS = "tariffs"
    """Amounts of the national lists, a list per year."""
    NATIONAL_FACTS = "national-facts"
    """What NZa settled for the whole country, as facts that policies read."""
    ION = "ion"
    """Insured registered with practices (ION), counted per insurer, age, area and quarter."""
    INCLUSIONS = "inclusions"
    """Insured included in the chains of care groups, counted per insurer, chain and quarter."""


class ListNationalFactsFieldsItem(OpenEnum):
    """"""

    FACT = "fact"
    PERIOD = "period"
    PROVENANCE = "provenance"
    VALUE = "value"


class ListPaymentTitlesFieldsItem(OpenEnum):
    """"""

    CHANGE = "change"
    FINANCED_VIA = "financedVia"
    FORM = "form"
    NEW = "new"
    OLD = "old"
    OLD_SEGMENT = "oldSegment"
    RULE = "rule"


class ListPoliciesFieldsItem(OpenEnum):
    """"""

    CARE_KINDS = "careKinds"
    CONCERN = "concern"
    CONTRADICTIONS = "contradictions"
    DECLARED_CHANGES = "declaredChanges"
    DOCUMENTS = "documents"
    EXECUTABLE_RULES = "executableRules"
    INSURERS = "insurers"
    NOT_ENCODED = "notEncoded"
    PERIOD = "period"
    POLICY_ID = "policyId"
    RECORDED_AT = "recordedAt"
    RELEASES = "releases"
    RULES = "rules"
    SILENCES = "silences"
    TAKES_PRECEDENCE_OVER = "takesPrecedenceOver"
    TITLE = "title"


class ListPolicyAddendaFieldsItem(OpenEnum):
    """"""

    CARE_KINDS = "careKinds"
    CARRIED_OVER = "carriedOver"
    CHANNEL = "channel"
    CONDITIONS = "conditions"
    EXCLUDES = "excludes"
    ID = "id"
    INSTEAD = "instead"
    REQUIRES = "requires"
    RULES = "rules"
    STATUS = "status"
    TITLE = "title"


class ListPolicyDraftsFieldsItem(OpenEnum):
    """"""

    CHANGED_AT = "changedAt"
    CHANGED_BY = "changedBy"
    CONCERN = "concern"
    CREATED_AT = "createdAt"
    FILES = "files"
    FINDINGS = "findings"
    ID = "id"
    POLICY_ID = "policyId"
    VERSION = "version"


class ListPolicyRulesFieldsItem(OpenEnum):
    """"""

    ACTORS = "actors"
    ATTRIBUTION = "attribution"
    CARE_KINDS = "careKinds"
    CITATIONS = "citations"
    CONTRADICTIONS = "contradictions"
    DEADLINE = "deadline"
    FOLLOW = "follow"
    FORCE = "force"
    KIND = "kind"
    LOGIC = "logic"
    PARAMETERS = "parameters"
    POLICY_ID = "policyId"
    POLICY_RECORDED_AT = "policyRecordedAt"
    READINGS = "readings"
    REPRESENTING_INSURERS = "representingInsurers"
    ROWS = "rows"
    RULE_ID = "ruleId"
    START = "start"
    SWITCH = "switch"
    TAGS = "tags"
    TERM = "term"
    TEXT = "text"
    TOPICS = "topics"


class ListPreferredInsurersFieldsItem(OpenEnum):
    """"""

    CARE_KIND = "careKind"
    CONCERN = "concern"
    PERIOD = "period"
    PROVENANCE = "provenance"
    PURCHASING_PARTY_IDS = "purchasingPartyIds"
    RANK = "rank"
    REGION_CODE = "regionCode"
    SCHEME = "scheme"


class ListPrestatiesFieldsItem(OpenEnum):
    """"""

    CODE = "code"
    CONTRACT_REQUIRED = "contractRequired"
    IN_FORCE = "inForce"
    NAME = "name"
    NON_CONTRACTED_BILLABLE = "nonContractedBillable"
    PERIOD = "period"
    PROVENANCE = "provenance"
    SEGMENT = "segment"
    SUCCESSORS = "successors"
    TARIFF_KIND = "tariffKind"
    UNIT = "unit"


class ListPriceListExportsFieldsItem(OpenEnum):
    """"""

    CREATED_AT = "createdAt"
    FILE = "file"
    FINISHED_AT = "finishedAt"
    ID = "id"
    INSURERS = "insurers"
    PRACTICES = "practices"
    PROBLEMS = "problems"
    PROGRESS = "progress"
    REQUEST = "request"
    STATUS = "status"


class ListPublishedContractChangesFieldsItem(OpenEnum):
    """"""

    CHANGE = "change"
    CONTRACT = "contract"
    UNTIL = "until"


class ListPublishedContractsFieldsItem(OpenEnum):
    """"""

    ADDRESS = "address"
    AGB_CODE = "agbCode"
    AGREEMENT_TYPE = "agreementType"
    BASIS = "basis"
    CARE_KIND = "careKind"
    CONCERN_IDS = "concernIds"
    ID = "id"
    NAME = "name"
    OI_TITLES = "oiTitles"
    PROFILE = "profile"
    PROVIDER_KIND = "providerKind"
    PUBLICATION = "publication"
    PURCHASING_PARTY_ID = "purchasingPartyId"
    REGIONS = "regions"
    REIMBURSEMENT = "reimbursement"
    STATUS = "status"
    TERM = "term"
    UZOVI_CODES = "uzoviCodes"


class ListPurchasingPartiesFieldsItem(OpenEnum):
    """"""

    ID = "id"
    INSURERS = "insurers"
    NAME = "name"
    PERIOD = "period"
    PROVENANCE = "provenance"


class ListQuestionnaireRoundsFieldsItem(OpenEnum):
    """"""

    DEADLINE = "deadline"
    DEADLINES = "deadlines"
    ID = "id"
    NAME = "name"
    OPENS_AT = "opensAt"
    QUESTIONNAIRE_ID = "questionnaireId"
    SOURCE = "source"
    STARTS_ON = "startsOn"
    STATUS = "status"
    VERSION = "version"


class ListQuestionnairesFieldsItem(OpenEnum):
    """"""

    AGREEMENT_TYPE = "agreementType"
    BASIS = "basis"
    CARE_KIND = "careKind"
    CONCERN = "concern"
    ID = "id"
    KIND = "kind"
    OPEN_ROUNDS = "openRounds"
    POLICY = "policy"
    PROVIDER_KINDS = "providerKinds"
    REPRESENTATIVES = "representatives"
    STATE = "state"
    SUBMITTERS = "submitters"
    TITLE = "title"
    VERSION = "version"
    VERSIONS = "versions"


class ListRegionsFieldsItem(OpenEnum):
    """"""

    CODE = "code"
    MATCHES = "matches"
    NAME = "name"
    PERIOD = "period"
    PROVENANCE = "provenance"
    SCHEME = "scheme"


class ListRegisteredInsuredFieldsItem(OpenEnum):
    """"""

    AGB_CODE = "agbCode"
    AGE_BAND = "ageBand"
    FEWER_THAN = "fewerThan"
    QUARTER = "quarter"
    RECORDED_AT = "recordedAt"
    REGISTERED = "registered"
    SOURCE = "source"
    SURCHARGE_AREA = "surchargeArea"
    UZOVI_CODE = "uzoviCode"


class ListRegistrationRelationsFieldsItem(OpenEnum):
    """"""

    AGB_CODE = "agbCode"
    DIRECTION = "direction"
    KIND = "kind"
    NAME = "name"
    PERIOD = "period"
    RECORDED_AT = "recordedAt"
    ROLE = "role"
    TYPE = "type"


class ListRegistrationsFieldsItem(OpenEnum):
    """"""

    AGB_CODE = "agbCode"
    CITY = "city"
    KIND = "kind"
    NAME = "name"
    POSTCODE = "postcode"
    PROVIDER_KIND = "providerKind"


class ListSubmissionAssessmentsFieldsItem(OpenEnum):
    """"""

    ACTOR = "actor"
    ANSWER_BY = "answerBy"
    CONCERN = "concern"
    DECISION = "decision"
    FILING = "filing"
    FOLLOW_UP = "followUp"
    GROUNDS = "grounds"
    NEEDED = "needed"
    NOTE = "note"
    NUMBER = "number"
    REASON = "reason"
    RECORDED_AT = "recordedAt"
    S3_REPLY = "s3Reply"
    STATUS = "status"
    SUBMISSION_ID = "submissionId"
    VERSION = "version"


class ListSubmissionAttachmentsFieldsItem(OpenEnum):
    """"""

    CREATED_AT = "createdAt"
    DIGEST = "digest"
    FILE_NAME = "fileName"
    ID = "id"
    MEDIA_TYPE = "mediaType"
    SIZE = "size"


class ListSubmissionHistoryFieldsItem(OpenEnum):
    """"""

    ACTOR = "actor"
    CHANGED = "changed"
    DELEGATION_ID = "delegationId"
    EVENT = "event"
    FILLED_BY = "filledBy"
    POSITION = "position"
    REASON = "reason"
    RECORDED_AT = "recordedAt"
    REQUEST_ID = "requestId"
    ROLE = "role"
    STATUS = "status"
    VERSION = "version"


class ListSubmissionsFieldsItem(OpenEnum):
    """"""

    AGB_CODE = "agbCode"
    ANSWERS = "answers"
    ASSIGNEE = "assignee"
    ATTACHMENTS = "attachments"
    CHANGED_AT = "changedAt"
    CONCERN = "concern"
    CREATED_AT = "createdAt"
    DEADLINE = "deadline"
    DUE_ON = "dueOn"
    FILLED_BY = "filledBy"
    ID = "id"
    PREFILLED = "prefilled"
    QUESTIONNAIRE_ID = "questionnaireId"
    QUESTIONNAIRE_VERSION = "questionnaireVersion"
    RECEIPT = "receipt"
    RECEIVED_AT = "receivedAt"
    REMOVED = "removed"
    ROUND_ID = "roundId"
    STATUS = "status"
    SUBMITTED_AT = "submittedAt"
    VALIDATION = "validation"
    VERSION = "version"


class ListSubmissionsSort(OpenEnum):
    """"""

    RECEIVED_AT = "receivedAt"
    RECEIVED_AT_DESCENDING = "-receivedAt"
    DUE_ON = "dueOn"
    DUE_ON_DESCENDING = "-dueOn"


class ListTariffsFieldsItem(OpenEnum):
    """"""

    ABOVE_MAXIMUM = "aboveMaximum"
    AMOUNT = "amount"
    FICTITIOUS = "fictitious"
    KIND = "kind"
    PERIOD = "period"
    PRESTATIE_CODE = "prestatieCode"
    PROVENANCE = "provenance"
    RECORDED_AT = "recordedAt"
    UNIT = "unit"


class MatchedBy(OpenEnum):
    """How two statements were recognised as being about the same, surest first.

    - `id`: They have the same id.
    - `content`: They decide and state the same.
    - `tag`: They answer the same question in machine form.
    - `terms`: They alone state the same kind of term for the same care.
    - `facts`: They alone decide the same kind of question by the same facts.
    - `scope`: They alone are about the same care kind and O&I title.
    - `name`: They have the same name.
    - `unit`: They alone have the same unit within their rules."""

    ID = "id"
    """They have the same id."""
    CONTENT = "content"
    """They decide and state the same."""
    TAG = "tag"
    """They answer the same question in machine form."""
    TERMS = "terms"
    """They alone state the same kind of term for the same care."""
    FACTS = "facts"
    """They alone decide the same kind of question by the same facts."""
    SCOPE = "scope"
    """They alone are about the same care kind and O&I title."""
    NAME = "name"
    """They have the same name."""
    UNIT = "unit"
    """They alone have the same unit within their rules."""


class MayClaim(OpenEnum):
    """Whether a prestatie may be claimed.

    - `yes`: It may be claimed.
    - `no`: It may not be claimed.
    - `unknown`: It cannot be told."""

    YES = "yes"
    """It may be claimed."""
    NO = "no"
    """It may not be claimed."""
    UNKNOWN = "unknown"
    """It cannot be told."""


class MissingFact(OpenEnum):
    """A fact without which no better answer can be given.

    - `organisation`: Which of several organisations is meant.
    - `insurer`: The insurer: its code is not in use on that day.
    - `holder`: Which party holds the agreement: no register relation leads to one, or several do.
    - `oiTitle`: Under which O&I title.
    - `hds.representingInsurers`: The two insurers that represent the HDS area.
    - `contracts.coverage`: Whether the contracts of a purchasing party are complete here on that day.
    - `insurer.purchasingParty`: The one contract partner of an insurer on that day: the asked, leading or
      representing one.
    - `location`: The location, or its address.
    - `location.region`: The region of the location on that day.
    - `region.preferred`: The one preferred insurer of the region for that kind of care.
    - `insurer.policy`: A policy of the insurer that covers that day.
    - `insurer.followStance`: What the insurer's policy says about following.
    - `followDecision`: The decision on a follow request that is pending, or which of several decisions counts.
    - `policy.fact`: A fact that a rule of the policy asks for.
    - `prestatie`: Whether the prestatie may be claimed without a contract."""

    ORGANISATION = "organisation"
    """Which of several organisations is meant."""
    INSURER = "insurer"
    """The insurer: its code is not in use on that day."""
    HOLDER = "holder"
    """Which party holds the agreement: no register relation leads to one, or several do."""
    OI_TITLE = "oiTitle"
    """Under which O&I title."""
    HDS_REPRESENTING_INSURERS = "hds.representingInsurers"
    """The two insurers that represent the HDS area."""
    CONTRACTS_COVERAGE = "contracts.coverage"
    """Whether the contracts of a purchasing party are complete here on that day."""
    INSURER_PURCHASING_PARTY = "insurer.purchasingParty"
    """The one contract partner of an insurer on that day: the asked, leading or representing one."""
    LOCATION = "location"
    """The location, or its address."""
    LOCATION_REGION = "location.region"
    """The region of the location on that day."""
    REGION_PREFERRED = "region.preferred"
    """The one preferred insurer of the region for that kind of care."""
    INSURER_POLICY = "insurer.policy"
    """A policy of the insurer that covers that day."""
    INSURER_FOLLOW_STANCE = "insurer.followStance"
    """What the insurer's policy says about following."""
    FOLLOW_DECISION = "followDecision"
    """The decision on a follow request that is pending, or which of several decisions counts."""
    POLICY_FACT = "policy.fact"
    """A fact that a rule of the policy asks for."""
    PRESTATIE = "prestatie"
    """Whether the prestatie may be claimed without a contract."""


class NationalFactKind(OpenEnum):
    """Names the kind of change.

    - `nationalFact`: A fact that holds for the whole country."""

    NATIONAL_FACT = "nationalFact"
    """A fact that holds for the whole country."""


class NationalTariffKind(OpenEnum):
    """What an amount of a national list is.

    - `maximum`: No more may be agreed or claimed.
    - `fixed`: Exactly this is claimed.
    - `nonContracted`: What may be claimed without a contract, where NZa allows that."""

    MAXIMUM = "maximum"
    """No more may be agreed or claimed."""
    FIXED = "fixed"
    """Exactly this is claimed."""
    NON_CONTRACTED = "nonContracted"
    """What may be claimed without a contract, where NZa allows that."""


class NewContractStatus(OpenEnum):
    """In which status a contract begins.

    - `draft`: To be offered and signed here.
    - `recorded`: Agreed elsewhere."""

    DRAFT = "draft"
    """To be offered and signed here."""
    RECORDED = "recorded"
    """Agreed elsewhere."""


class NoClaimableFrom(OpenEnum):
    """Why there is no day from which may be claimed.

    - `noAgreement`: No agreement applies, or it cannot be told which.
    - `notStated`: Neither a recorded decision nor the policy gives a day."""

    NO_AGREEMENT = "noAgreement"
    """No agreement applies, or it cannot be told which."""
    NOT_STATED = "notStated"
    """Neither a recorded decision nor the policy gives a day."""


class OiTitle(OpenEnum):
    """Title under which organisation and infrastructure (O&I) is paid.

    - `praktijkmanagement`: Management of the practice; held by the practice.
    - `ketenmanagement`: Management of chain care; held by the care group or RO.
    - `wijkmanagement`: Management of the neighbourhood partnership; held by the WSV.
    - `regiomanagement`: Management of the region; held by the RO."""

    PRAKTIJKMANAGEMENT = "praktijkmanagement"
    """Management of the practice; held by the practice."""
    KETENMANAGEMENT = "ketenmanagement"
    """Management of chain care; held by the care group or RO."""
    WIJKMANAGEMENT = "wijkmanagement"
    """Management of the neighbourhood partnership; held by the WSV."""
    REGIOMANAGEMENT = "regiomanagement"
    """Management of the region; held by the RO."""


class Operation(OpenEnum):
    """What a step of the working does.

    - `take`: Takes a number as it is.
    - `multiply`: Multiplies the inputs.
    - `divide`: Divides the first input by the second.
    - `percentOf`: Takes the first input as a percentage of the second.
    - `add`: Adds the inputs.
    - `exceeding`: Takes the second input from the first; what would be below zero is zero.
    - `wholeBelow`: Leaves out what comes after the decimal point.
    - `round`: Rounds."""

    TAKE = "take"
    """Takes a number as it is."""
    MULTIPLY = "multiply"
    """Multiplies the inputs."""
    DIVIDE = "divide"
    """Divides the first input by the second."""
    PERCENT_OF = "percentOf"
    """Takes the first input as a percentage of the second."""
    ADD = "add"
    """Adds the inputs."""
    EXCEEDING = "exceeding"
    """Takes the second input from the first; what would be below zero is zero."""
    WHOLE_BELOW = "wholeBelow"
    """Leaves out what comes after the decimal point."""
    ROUND = "round"
    """Rounds."""


class Operator(OpenEnum):
    """How a condition compares a fact.

    - `is`: Equal to a value.
    - `in`: One of some words.
    - `not_in`: None of some words.
    - `same_as`: Equal to another fact.
    - `not_same_as`: Different from another fact.
    - `gte`: At least a number.
    - `lte`: At most a number.
    - `before`: Strictly before a day.
    - `on_or_before`: On a day or before it.
    - `from`: On a day or after it.
    - `has_all`: A set with all of some words.
    - `has_any`: A set with at least one of some words."""

    IS = "is"
    """Equal to a value."""
    IN = "in"
    """One of some words."""
    NOT_IN = "not_in"
    """None of some words."""
    SAME_AS = "same_as"
    """Equal to another fact."""
    NOT_SAME_AS = "not_same_as"
    """Different from another fact."""
    GTE = "gte"
    """At least a number."""
    LTE = "lte"
    """At most a number."""
    BEFORE = "before"
    """Strictly before a day."""
    ON_OR_BEFORE = "on_or_before"
    """On a day or before it."""
    FROM = "from"
    """On a day or after it."""
    HAS_ALL = "has_all"
    """A set with all of some words."""
    HAS_ANY = "has_any"
    """A set with at least one of some words."""


class Origin(OpenEnum):
    """Where a fact comes from, cheapest to obtain first.

    - `register`: AGB register.
    - `contracts`: Contracts of this service.
    - `reference`: Reference data of this service.
    - `nza`: Rules and lists of the NZa.
    - `vecozo`: VECOZO.
    - `insurer`: The insurer tells.
    - `selfDeclared`: The applicant tells."""

    REGISTER = "register"
    """AGB register."""
    CONTRACTS = "contracts"
    """Contracts of this service."""
    REFERENCE = "reference"
    """Reference data of this service."""
    NZA = "nza"
    """Rules and lists of the NZa."""
    VECOZO = "vecozo"
    """VECOZO."""
    INSURER = "insurer"
    """The insurer tells."""
    SELF_DECLARED = "selfDeclared"
    """The applicant tells."""


class Outcome(OpenEnum):
    """What a rule decides.

    - `POSSIBLY_ELIGIBLE`: All criteria are met; still no right to an agreement.
    - `NOT_ELIGIBLE`: A criterion is not met.
    - `ELIGIBLE_AT_DISCRETION`: The criteria are met and the insurer decides freely.
    - `EXCLUDED`: A ground for exclusion applies.
    - `DECLINED`: The insurer declines on the ground of a reservation.
    - `PENDING`: A decision of a party is awaited.
    - `UNKNOWN`: A needed fact is missing.
    - `NOT_APPLICABLE`: The rule says nothing about this case.
    - `NOT_IN_SOURCE`: The source says nothing about this case.
    - `IN_TIME`: Within the term.
    - `LATE`: After the term.
    - `BOUNDARY_CONFLICT`: Two passages disagree on exactly this day or value.
    - `ALLOWED`: The act is allowed.
    - `REFUSED`: The act is refused.
    - `FOLLOW`: The agreement of the preferred insurer is followed.
    - `REPRESENTATION`: The agreement is made by representing insurers.
    - `CONTINUES`: The agreement runs on.
    - `LAPSED`: The agreement or prestatie has lapsed.
    - `ACTIVE`: The agreement or prestatie is in force.
    - `WARNING`: Worth a warning, never a refusal.
    - `MET`: A criterion is met.
    - `UNMET`: A criterion is not met, without a verdict on the whole.
    - `BILLABLE`: The prestatie may be claimed.
    - `NOT_BILLABLE`: The prestatie may not be claimed.
    - `OFFER_EXPECTED`: An offer is to be expected."""

    POSSIBLY_ELIGIBLE = "POSSIBLY_ELIGIBLE"
    """All criteria are met; still no right to an agreement."""
    NOT_ELIGIBLE = "NOT_ELIGIBLE"
    """A criterion is not met."""
    ELIGIBLE_AT_DISCRETION = "ELIGIBLE_AT_DISCRETION"
    """The criteria are met and the insurer decides freely."""
    EXCLUDED = "EXCLUDED"
    """A ground for exclusion applies."""
    DECLINED = "DECLINED"
    """The insurer declines on the ground of a reservation."""
    PENDING = "PENDING"
    """A decision of a party is awaited."""
    UNKNOWN = "UNKNOWN"
    """A needed fact is missing."""
    NOT_APPLICABLE = "NOT_APPLICABLE"
    """The rule says nothing about this case."""
    NOT_IN_SOURCE = "NOT_IN_SOURCE"
    """The source says nothing about this case."""
    IN_TIME = "IN_TIME"
    """Within the term."""
    LATE = "LATE"
    """After the term."""
    BOUNDARY_CONFLICT = "BOUNDARY_CONFLICT"
    """Two passages disagree on exactly this day or value."""
    ALLOWED = "ALLOWED"
    """The act is allowed."""
    REFUSED = "REFUSED"
    """The act is refused."""
    FOLLOW = "FOLLOW"
    """The agreement of the preferred insurer is followed."""
    REPRESENTATION = "REPRESENTATION"
    """The agreement is made by representing insurers."""
    CONTINUES = "CONTINUES"
    """The agreement runs on."""
    LAPSED = "LAPSED"
    """The agreement or prestatie has lapsed."""
    ACTIVE = "ACTIVE"
    """The agreement or prestatie is in force."""
    WARNING = "WARNING"
    """Worth a warning, never a refusal."""
    MET = "MET"
    """A criterion is met."""
    UNMET = "UNMET"
    """A criterion is not met, without a verdict on the whole."""
    BILLABLE = "BILLABLE"
    """The prestatie may be claimed."""
    NOT_BILLABLE = "NOT_BILLABLE"
    """The prestatie may not be claimed."""
    OFFER_EXPECTED = "OFFER_EXPECTED"
    """An offer is to be expected."""


class ParameterStatus(OpenEnum):
    """Whether the value of a parameter is known.

    - `definitive`: The value stands in the source.
    - `derived`: The source gives it relative to another value.
    - `announced`: The source announces a value without giving it."""

    DEFINITIVE = "definitive"
    """The value stands in the source."""
    DERIVED = "derived"
    """The source gives it relative to another value."""
    ANNOUNCED = "announced"
    """The source announces a value without giving it."""


class PartyKind(OpenEnum):
    """What an AGB code stands for.

    - `practitioner`: A person competent to treat (zorgverlener).
    - `organisation`: A legal entity (onderneming).
    - `location`: A place where care is given (vestiging)."""

    PRACTITIONER = "practitioner"
    """A person competent to treat (zorgverlener)."""
    ORGANISATION = "organisation"
    """A legal entity (onderneming)."""
    LOCATION = "location"
    """A place where care is given (vestiging)."""


class PaymentForm(OpenEnum):
    """How a payment title is paid.

    - `surchargeOnRegistration`: Surcharge on the registration tariff.
    - `perRegisteredInsured`: An amount per registered insured person.
    - `perIncludedInsured`: An amount per included insured person.
    - `none`: Not paid."""

    SURCHARGE_ON_REGISTRATION = "surchargeOnRegistration"
    """Surcharge on the registration tariff."""
    PER_REGISTERED_INSURED = "perRegisteredInsured"
    """An amount per registered insured person."""
    PER_INCLUDED_INSURED = "perIncludedInsured"
    """An amount per included insured person."""
    NONE = "none"
    """Not paid."""


class Phase(OpenEnum):
    """Where a term lies against a day; computed, never stored.

    - `future`: The term has not begun.
    - `current`: The day lies in the term.
    - `past`: The term is over."""

    FUTURE = "future"
    """The term has not begun."""
    CURRENT = "current"
    """The day lies in the term."""
    PAST = "past"
    """The term is over."""


class Place(OpenEnum):
    """A part of a request."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    BODY = "body"


class PolicyRuleKind(OpenEnum):
    """Names the kind of change.

    - `policyRule`: A rule of a policy is left out, or says something else."""

    POLICY_RULE = "policyRule"
    """A rule of a policy is left out, or says something else."""


class PreferredInsurerKind(OpenEnum):
    """Names the kind of change.

    - `preferredInsurer`: Another insurer is preferred in a region."""

    PREFERRED_INSURER = "preferredInsurer"
    """Another insurer is preferred in a region."""


class Prefill(OpenEnum):
    """Where the first value of an item comes from when a submission is made.

    - `register.name`: Name in the register.
    - `register.agbCode`: AGB code of the provider.
    - `register.kvkNumber`: KvK number, from the recognitions in the register.
    - `register.address`: Street, house number and addition of the visiting address in the register.
    - `register.postcode`: Postcode of the visiting address in the register.
    - `register.city`: City of the visiting address in the register.
    - `register.email`: E-mail address in the register.
    - `register.telephone`: Telephone number in the register.
    - `register.practitioners`: Practitioners who work at the provider by the register: the rows of a table.
    - `register.members`: Organisations that are members of the provider by the register: the rows of a table.
    - `contract.number`: Number of the running agreement with the insurer.
    - `contract.startDate`: First day of the running agreement with the insurer.
    - `contract.modules`: Modules on the running agreement with the insurer, by their ids in its policy.
    - `lastSubmission`: The answer to the same item in the last submission of this questionnaire or an earlier
      version."""

    REGISTER_NAME = "register.name"
    """Name in the register."""
    REGISTER_AGB_CODE = "register.agbCode"
    """AGB code of the provider."""
    REGISTER_KVK_NUMBER = "register.kvkNumber"
    """KvK number, from the recognitions in the register."""
    REGISTER_ADDRESS = "register.address"
    """Street, house number and addition of the visiting address in the register."""
    REGISTER_POSTCODE = "register.postcode"
    """Postcode of the visiting address in the register."""
    REGISTER_CITY = "register.city"
    """City of the visiting address in the register."""
    REGISTER_EMAIL = "register.email"
    """E-mail address in the register."""
    REGISTER_TELEPHONE = "register.telephone"
    """Telephone number in the register."""
    REGISTER_PRACTITIONERS = "register.practitioners"
    """Practitioners who work at the provider by the register: the rows of a table."""
    REGISTER_MEMBERS = "register.members"
    """Organisations that are members of the provider by the register: the rows of a table."""
    CONTRACT_NUMBER = "contract.number"
    """Number of the running agreement with the insurer."""
    CONTRACT_START_DATE = "contract.startDate"
    """First day of the running agreement with the insurer."""
    CONTRACT_MODULES = "contract.modules"
    """Modules on the running agreement with the insurer, by their ids in its policy."""
    LAST_SUBMISSION = "lastSubmission"
    """The answer to the same item in the last submission of this questionnaire or an earlier version."""


class PrefillSource(OpenEnum):
    """Where a first value came from.

    - `register`: The AGB register as it is recorded here.
    - `contract`: The running agreement with the insurer.
    - `lastSubmission`: What the provider handed in before."""

    REGISTER = "register"
    """The AGB register as it is recorded here."""
    CONTRACT = "contract"
    """The running agreement with the insurer."""
    LAST_SUBMISSION = "lastSubmission"
    """What the provider handed in before."""


class PrestatieGround(OpenEnum):
    """The ground of a verdict on a prestatie.

    - `inModule`: A module of the agreement names it.
    - `noContractNeeded`: It needs no contract.
    - `nonContractedTariff`: NZa names it as claimable without a contract, at the non-contracted tariff.
    - `notAgreed`: No module of the agreement names it and it needs a contract.
    - `notClaimableWithoutContract`: There is no contract and NZa does not name it.
    - `notRegistered`: The organisation is not registered on that day.
    - `notYetClaimable`: A module names it, but the asked insurer accepts it only from a later day.
    - `notInForce`: The list of prestaties has it on other days, not on that one.
    - `lapsedBySwitch`: The module that names it lapsed by a rule of the policy, once NZa settled something.
    - `factMissing`: A fact is missing."""

    IN_MODULE = "inModule"
    """A module of the agreement names it."""
    NO_CONTRACT_NEEDED = "noContractNeeded"
    """It needs no contract."""
    NON_CONTRACTED_TARIFF = "nonContractedTariff"
    """NZa names it as claimable without a contract, at the non-contracted tariff."""
    NOT_AGREED = "notAgreed"
    """No module of the agreement names it and it needs a contract."""
    NOT_CLAIMABLE_WITHOUT_CONTRACT = "notClaimableWithoutContract"
    """There is no contract and NZa does not name it."""
    NOT_REGISTERED = "notRegistered"
    """The organisation is not registered on that day."""
    NOT_YET_CLAIMABLE = "notYetClaimable"
    """A module names it, but the asked insurer accepts it only from a later day."""
    NOT_IN_FORCE = "notInForce"
    """The list of prestaties has it on other days, not on that one."""
    LAPSED_BY_SWITCH = "lapsedBySwitch"
    """The module that names it lapsed by a rule of the policy, once NZa settled something."""
    FACT_MISSING = "factMissing"
    """A fact is missing."""


class PrestatieSegment(OpenEnum):
    """Funding segment of a prestatie, as far as a source says.

    - `S1`: Basic GP care.
    - `S2`: Multidisciplinary care.
    - `S3`: Outcome reward and innovation.
    - `none`: Outside the segments.
    - `unknown`: No source says."""

    S1 = "S1"
    """Basic GP care."""
    S2 = "S2"
    """Multidisciplinary care."""
    S3 = "S3"
    """Outcome reward and innovation."""
    NONE = "none"
    """Outside the segments."""
    UNKNOWN = "unknown"
    """No source says."""


class PrestatieUnit(OpenEnum):
    """What a prestatie is counted by.

    - `quarter`: Once per registered patient and calendar quarter.
    - `contact`: Once per contact with a patient.
    - `item`: Once per procedure or item.
    - `unknown`: No source says."""

    QUARTER = "quarter"
    """Once per registered patient and calendar quarter."""
    CONTACT = "contact"
    """Once per contact with a patient."""
    ITEM = "item"
    """Once per procedure or item."""
    UNKNOWN = "unknown"
    """No source says."""


class PriceChangeKind(OpenEnum):
    """What became of a prestatie of a price list.

    - `added`: It was not on the list.
    - `removed`: It is no longer on the list.
    - `changed`: It is on the list otherwise than before."""

    ADDED = "added"
    """It was not on the list."""
    REMOVED = "removed"
    """It is no longer on the list."""
    CHANGED = "changed"
    """It is on the list otherwise than before."""


class PriceListCompression(OpenEnum):
    """How the file is compressed as a whole.

    - `none`: It is not.
    - `gzip`: As one gzip stream."""

    NONE = "none"
    """It is not."""
    GZIP = "gzip"
    """As one gzip stream."""


class PriceListFormat(OpenEnum):
    """In which form the rows are written.

    - `csvSemicolon`: A table with `;` between the columns and a comma before decimals, as spreadsheets of this
      country read it; begins with a byte order mark.
    - `csvComma`: A table with `,` between the columns and a point before decimals.
    - `ndjson`: One JSON object per line.
    - `parquet`: Apache Parquet: columns with types, compressed with Snappy."""

    CSV_SEMICOLON = "csvSemicolon"
    """A table with `;` between the columns and a comma before decimals, as spreadsheets of this country read it; begins
    with a byte order mark."""
    CSV_COMMA = "csvComma"
    """A table with `,` between the columns and a point before decimals."""
    NDJSON = "ndjson"
    """One JSON object per line."""
    PARQUET = "parquet"
    """Apache Parquet: columns with types, compressed with Snappy."""


class ProviderKind(OpenEnum):
    """What an organisation is in the contracting process.

    - `practice`: GP practice (huisartsenpraktijk).
    - `wsv`: Neighbourhood partnership (wijksamenwerkingsverband).
    - `ro`: Regional organisation or care group (regio-organisatie, zorggroep).
    - `hds`: Out-of-hours structure (huisartsendienstenstructuur).
    - `other`: Any other organisation."""

    PRACTICE = "practice"
    """GP practice (huisartsenpraktijk)."""
    WSV = "wsv"
    """Neighbourhood partnership (wijksamenwerkingsverband)."""
    RO = "ro"
    """Regional organisation or care group (regio-organisatie, zorggroep)."""
    HDS = "hds"
    """Out-of-hours structure (huisartsendienstenstructuur)."""
    OTHER = "other"
    """Any other organisation."""


class PublishedBasis(OpenEnum):
    """How a contract comes to bind a purchasing party.

    - `own`: The purchasing party made it, alone or as one of two that represent all insurers.
    - `followed`: The purchasing party decided to follow it."""

    OWN = "own"
    """The purchasing party made it, alone or as one of two that represent all insurers."""
    FOLLOWED = "followed"
    """The purchasing party decided to follow it."""


class PublishedChangeKind(OpenEnum):
    """What became of a line of the list.

    - `added`: It was not in the list before.
    - `removed`: It is no longer in the list.
    - `changed`: It is in both, and reads differently."""

    ADDED = "added"
    """It was not in the list before."""
    REMOVED = "removed"
    """It is no longer in the list."""
    CHANGED = "changed"
    """It is in both, and reads differently."""


class PublishedStatus(OpenEnum):
    """Whether a published contract binds already.

    - `contracted`: It binds on the day of the list.
    - `upcoming`: It begins on a later day of the year."""

    CONTRACTED = "contracted"
    """It binds on the day of the list."""
    UPCOMING = "upcoming"
    """It begins on a later day of the year."""


class QuestionBasis(OpenEnum):
    """Whose questions these are.

    - `source`: A source of the insurer states them.
    - `ours`: We built them from criteria that a source states; no source has the questions themselves."""

    SOURCE = "source"
    """A source of the insurer states them."""
    OURS = "ours"
    """We built them from criteria that a source states; no source has the questions themselves."""


class QuestionnaireKind(OpenEnum):
    """What a questionnaire is for.

    - `initialContracting`: An agreement for a new period.
    - `quarterlyMutation`: Changes to a running agreement, asked each quarter (mutatievragenlijst).
    - `newPractice`: An agreement for a practice that starts or is taken over.
    - `s3Application`: A project of segment 3 (outcome reward and innovation).
    - `annualPlan`: The plan and budget of a year (jaarplan en begroting).
    - `accountability`: What was done and spent (verantwoording).
    - `hdsBudget`: Budget and accounts of an out-of-hours structure.
    - `stopSmokingOffer`: An offer for stop-smoking guidance outside the chain.
    - `addendumRequest`: A request for an addendum on an agreement."""

    INITIAL_CONTRACTING = "initialContracting"
    """An agreement for a new period."""
    QUARTERLY_MUTATION = "quarterlyMutation"
    """Changes to a running agreement, asked each quarter (mutatievragenlijst)."""
    NEW_PRACTICE = "newPractice"
    """An agreement for a practice that starts or is taken over."""
    S3_APPLICATION = "s3Application"
    """A project of segment 3 (outcome reward and innovation)."""
    ANNUAL_PLAN = "annualPlan"
    """The plan and budget of a year (jaarplan en begroting)."""
    ACCOUNTABILITY = "accountability"
    """What was done and spent (verantwoording)."""
    HDS_BUDGET = "hdsBudget"
    """Budget and accounts of an out-of-hours structure."""
    STOP_SMOKING_OFFER = "stopSmokingOffer"
    """An offer for stop-smoking guidance outside the chain."""
    ADDENDUM_REQUEST = "addendumRequest"
    """A request for an addendum on an agreement."""


class ReconciliationStatus(OpenEnum):
    """Whether the document's own list of changes can be laid beside what was found.

    - `reconciled`: It compares with a year that the earlier policy speaks about.
    - `otherYear`: It compares with another year, so it is only shown.
    - `noList`: The document has no such list."""

    RECONCILED = "reconciled"
    """It compares with a year that the earlier policy speaks about."""
    OTHER_YEAR = "otherYear"
    """It compares with another year, so it is only shown."""
    NO_LIST = "noList"
    """The document has no such list."""


class ReimbursementStatus(OpenEnum):
    """What the insured get back of care by a provider.

    - `full`: As contracted care: all of what the policy of the insured covers.
    - `partial`: Less than contracted care.
    - `none`: Nothing."""

    FULL = "full"
    """As contracted care: all of what the policy of the insured covers."""
    PARTIAL = "partial"
    """Less than contracted care."""
    NONE = "none"
    """Nothing."""


class RelationDirection(OpenEnum):
    """Which way a relation runs, seen from the party asked.

    - `to`: From this party to the other.
    - `from`: From the other party to this one."""

    TO = "to"
    """From this party to the other."""
    FROM = "from"
    """From the other party to this one."""


class Role(OpenEnum):
    """What a client is.

    - `provider`: A practice, care group or RO, or software that speaks for it.
    - `insurer`: An insurer's back office.
    - `dashboard`: A dashboard: aggregates and published data only.
    - `operator`: The operator of this service."""

    PROVIDER = "provider"
    """A practice, care group or RO, or software that speaks for it."""
    INSURER = "insurer"
    """An insurer's back office."""
    DASHBOARD = "dashboard"
    """A dashboard: aggregates and published data only."""
    OPERATOR = "operator"
    """The operator of this service."""


class RoundStatus(OpenEnum):
    """Where a round stands at a moment.

    - `upcoming`: It opens later.
    - `open`: Answers can be submitted.
    - `closed`: Its deadline has passed."""

    UPCOMING = "upcoming"
    """It opens later."""
    OPEN = "open"
    """Answers can be submitted."""
    CLOSED = "closed"
    """Its deadline has passed."""


class Rounding(OpenEnum):
    """How a result is rounded, once, at the end. A half goes away from zero. No source says how to round: this is the
    convention of this service.

    - `exact`: It is not: the result is exact.
    - `cent`: To a cent.
    - `millionth`: To a millionth of a euro, for a result that has no last decimal."""

    EXACT = "exact"
    """It is not: the result is exact."""
    CENT = "cent"
    """To a cent."""
    MILLIONTH = "millionth"
    """To a millionth of a euro, for a result that has no last decimal."""


class RowFate(OpenEnum):
    """What becomes of a row of a list.

    - `added`: It is new.
    - `changed`: It takes the place of a row about the same, from the same day.
    - `ended`: The list no longer has it: it becomes history."""

    ADDED = "added"
    """It is new."""
    CHANGED = "changed"
    """It takes the place of a row about the same, from the same day."""
    ENDED = "ended"
    """The list no longer has it: it becomes history."""


class RuleChangeKind(OpenEnum):
    """What became of a rule.

    - `added`: The earlier policy has nothing that corresponds to it.
    - `removed`: The later policy has nothing that corresponds to it.
    - `changed`: It says something else, or says it in another way: see the parts.
    - `renamed`: It decides and states the same under another id."""

    ADDED = "added"
    """The earlier policy has nothing that corresponds to it."""
    REMOVED = "removed"
    """The later policy has nothing that corresponds to it."""
    CHANGED = "changed"
    """It says something else, or says it in another way: see the parts."""
    RENAMED = "renamed"
    """It decides and states the same under another id."""


class RuleKind(OpenEnum):
    """What a rule is about.

    - `eligibility`: Condition for an agreement.
    - `exclusion`: Ground on which a provider is excluded.
    - `term`: Term of an agreement.
    - `module`: Module on an agreement.
    - `deadline`: Day or window by which someone acts.
    - `questionnaire`: Questionnaire (vragenlijst) and its rounds.
    - `process`: Step of the contracting process.
    - `tariff`: How a tariff comes about.
    - `follow`: Following the preferred insurer (volgbeleid).
    - `representation`: Representation of all insurers by some (representatie).
    - `org-requirement`: Requirement on a WSV or RO.
    - `s3`: Segment 3: outcome reward and innovation.
    - `publication`: Publication by the insurer.
    - `data-source`: Register or source that data come from.
    - `change`: Change of a running agreement or policy.
    - `reservation`: Right that the insurer keeps for itself.
    - `precedence`: Which document wins.
    - `expectation`: Wish or expectation; never a ground for refusal.
    - `contact`: Way to reach the insurer.
    - `cap`: Most patients that may be included (inclusieplafond).
    - `statement`: That a source has nothing particular, or only a link, on a topic."""

    ELIGIBILITY = "eligibility"
    """Condition for an agreement."""
    EXCLUSION = "exclusion"
    """Ground on which a provider is excluded."""
    TERM = "term"
    """Term of an agreement."""
    MODULE = "module"
    """Module on an agreement."""
    DEADLINE = "deadline"
    """Day or window by which someone acts."""
    QUESTIONNAIRE = "questionnaire"
    """Questionnaire (vragenlijst) and its rounds."""
    PROCESS = "process"
    """Step of the contracting process."""
    TARIFF = "tariff"
    """How a tariff comes about."""
    FOLLOW = "follow"
    """Following the preferred insurer (volgbeleid)."""
    REPRESENTATION = "representation"
    """Representation of all insurers by some (representatie)."""
    ORG_REQUIREMENT = "org-requirement"
    """Requirement on a WSV or RO."""
    S3 = "s3"
    """Segment 3: outcome reward and innovation."""
    PUBLICATION = "publication"
    """Publication by the insurer."""
    DATA_SOURCE = "data-source"
    """Register or source that data come from."""
    CHANGE = "change"
    """Change of a running agreement or policy."""
    RESERVATION = "reservation"
    """Right that the insurer keeps for itself."""
    PRECEDENCE = "precedence"
    """Which document wins."""
    EXPECTATION = "expectation"
    """Wish or expectation; never a ground for refusal."""
    CONTACT = "contact"
    """Way to reach the insurer."""
    CAP = "cap"
    """Most patients that may be included (inclusieplafond)."""
    STATEMENT = "statement"
    """That a source has nothing particular, or only a link, on a topic."""


class RulePart(OpenEnum):
    """A part of a rule.

    - `kind`: What it is about.
    - `force`: How strongly it binds.
    - `careKinds`: The care it speaks for.
    - `actors`: Whom it speaks to or about.
    - `text`: How it is said.
    - `conditions`: The conditions that a machine tests.
    - `outcome`: The outcomes it gives.
    - `terms`: Following, representation, term, start or switch.
    - `deadline`: The deadline.
    - `parameters`: Numbers and words that the source gives or announces.
    - `citations`: Where it stands.
    - `readings`: The open questions behind it.
    - `topics`: The topics it is about.
    - `tags`: What it says in machine form.
    - `attribution`: How surely it is about its insurer."""

    KIND = "kind"
    """What it is about."""
    FORCE = "force"
    """How strongly it binds."""
    CARE_KINDS = "careKinds"
    """The care it speaks for."""
    ACTORS = "actors"
    """Whom it speaks to or about."""
    TEXT = "text"
    """How it is said."""
    CONDITIONS = "conditions"
    """The conditions that a machine tests."""
    OUTCOME = "outcome"
    """The outcomes it gives."""
    TERMS = "terms"
    """Following, representation, term, start or switch."""
    DEADLINE = "deadline"
    """The deadline."""
    PARAMETERS = "parameters"
    """Numbers and words that the source gives or announces."""
    CITATIONS = "citations"
    """Where it stands."""
    READINGS = "readings"
    """The open questions behind it."""
    TOPICS = "topics"
    """The topics it is about."""
    TAGS = "tags"
    """What it says in machine form."""
    ATTRIBUTION = "attribution"
    """How surely it is about its insurer."""


class S3Reply(OpenEnum):
    """The four replies to an application for an innovation in segment 3.

    - `mayStart`: The innovation may start: approved.
    - `informationMissing`: Not yet, information is missing: more information needed.
    - `notNow`: No priority now, perhaps later: rejected.
    - `notAtInsurersCost`: Not at the cost of the insurer: rejected."""

    MAY_START = "mayStart"
    """The innovation may start: approved."""
    INFORMATION_MISSING = "informationMissing"
    """Not yet, information is missing: more information needed."""
    NOT_NOW = "notNow"
    """No priority now, perhaps later: rejected."""
    NOT_AT_INSURERS_COST = "notAtInsurersCost"
    """Not at the cost of the insurer: rejected."""


class Segment(OpenEnum):
    """Funding segment of the NZa policy rule for GP care and multidisciplinary care.

    - `S1`: Basic GP care.
    - `S2`: Multidisciplinary care.
    - `S3`: Outcome reward and innovation."""

    S1 = "S1"
    """Basic GP care."""
    S2 = "S2"
    """Multidisciplinary care."""
    S3 = "S3"
    """Outcome reward and innovation."""


class SigningAlgorithm(OpenEnum):
    """Algorithm of a signature that a client makes.

    - `RS256`: RSA PKCS #1 with SHA-256.
    - `PS256`: RSA PSS with SHA-256.
    - `ES256`: ECDSA on P-256.
    - `RS384`: RSA PKCS #1 with SHA-384 (SMART Backend Services).
    - `ES384`: ECDSA on P-384 (SMART Backend Services)."""

    RS256 = "RS256"
    """RSA PKCS #1 with SHA-256."""
    PS256 = "PS256"
    """RSA PSS with SHA-256."""
    ES256 = "ES256"
    """ECDSA on P-256."""
    RS384 = "RS384"
    """RSA PKCS #1 with SHA-384 (SMART Backend Services)."""
    ES384 = "ES384"
    """ECDSA on P-384 (SMART Backend Services)."""


class Stance(OpenEnum):
    """What an insurer's policy says about following the preferred insurer.

    - `follows`: It follows.
    - `intends`: It intends to follow.
    - `onRequest`: It follows on request of the provider.
    - `conditional`: It follows only under conditions.
    - `openToEveryGp`: Every registered GP can get an agreement of its own.
    - `noFollowPolicy`: There is no follow policy for this form of care.
    - `neverContractsItself`: It never contracts itself."""

    FOLLOWS = "follows"
    """It follows."""
    INTENDS = "intends"
    """It intends to follow."""
    ON_REQUEST = "onRequest"
    """It follows on request of the provider."""
    CONDITIONAL = "conditional"
    """It follows only under conditions."""
    OPEN_TO_EVERY_GP = "openToEveryGp"
    """Every registered GP can get an agreement of its own."""
    NO_FOLLOW_POLICY = "noFollowPolicy"
    """There is no follow policy for this form of care."""
    NEVER_CONTRACTS_ITSELF = "neverContractsItself"
    """It never contracts itself."""


class StartBasis(OpenEnum):
    """Where the first day comes from.

    - `policy`: A rule of the policy, from the moment at which the request was received.
    - `round`: The round, whose changes start on that day."""

    POLICY = "policy"
    """A rule of the policy, from the moment at which the request was received."""
    ROUND = "round"
    """The round, whose changes start on that day."""


class StartEvent(OpenEnum):
    """Event from which a start is counted.

    - `requestReceived`: Receipt of the request.
    - `approval`: Approval by the insurer.
    - `unknown`: The source names no event."""

    REQUEST_RECEIVED = "requestReceived"
    """Receipt of the request."""
    APPROVAL = "approval"
    """Approval by the insurer."""
    UNKNOWN = "unknown"
    """The source names no event."""


class StartsAt(OpenEnum):
    """Day on which an agreement starts, relative to an event.

    - `firstDayOfNextQuarter`: First day of the quarter that starts strictly after the event.
    - `firstDayOfQuarterOnOrAfter`: First day of a quarter on or after the event and the set-up.
    - `unknown`: The source names no start."""

    FIRST_DAY_OF_NEXT_QUARTER = "firstDayOfNextQuarter"
    """First day of the quarter that starts strictly after the event."""
    FIRST_DAY_OF_QUARTER_ON_OR_AFTER = "firstDayOfQuarterOnOrAfter"
    """First day of a quarter on or after the event and the set-up."""
    UNKNOWN = "unknown"
    """The source names no start."""


class Step(OpenEnum):
    """Step of the contracting round that a deadline belongs to, in the order of the round.

    - `publish`: The policy is published.
    - `submit`: The request or questionnaire is handed in.
    - `offer`: The offer is made.
    - `sign`: The agreement is signed."""

    PUBLISH = "publish"
    """The policy is published."""
    SUBMIT = "submit"
    """The request or questionnaire is handed in."""
    OFFER = "offer"
    """The offer is made."""
    SIGN = "sign"
    """The agreement is signed."""


class Strictness(OpenEnum):
    """How the day of a deadline is meant.

    - `by`: On the day or before it (uiterlijk).
    - `before`: Strictly before the day (voor).
    - `on`: On the day itself.
    - `after`: Strictly after the day (na).
    - `from`: On the day or after it (vanaf).
    - `window`: From the first day to the last, both inclusive.
    - `unknown`: The source names no day."""

    BY = "by"
    """On the day or before it (uiterlijk)."""
    BEFORE = "before"
    """Strictly before the day (voor)."""
    ON = "on"
    """On the day itself."""
    AFTER = "after"
    """Strictly after the day (na)."""
    FROM = "from"
    """On the day or after it (vanaf)."""
    WINDOW = "window"
    """From the first day to the last, both inclusive."""
    UNKNOWN = "unknown"
    """The source names no day."""


class SubjectKind(OpenEnum):
    """What a document is about.

    - `contract`: A version of a contract.
    - `amendment`: An amendment of a contract.
    - `addendum`: A version of an addendum."""

    CONTRACT = "contract"
    """A version of a contract."""
    AMENDMENT = "amendment"
    """An amendment of a contract."""
    ADDENDUM = "addendum"
    """A version of an addendum."""


class SubmissionEvent(OpenEnum):
    """What happened to a submission.

    - `created`: It was made and filled with first values.
    - `answersSaved`: Answers were saved.
    - `attachmentAdded`: A file was added.
    - `attachmentRemoved`: A file was removed.
    - `submitted`: It was handed in.
    - `lateAttempt`: Handing it in was tried after the deadline, and refused.
    - `withdrawn`: The provider took it back.
    - `reopened`: The insurer gave it back to be filled in anew.
    - `takenUp`: The insurer began to look at it.
    - `moreInformationAsked`: The insurer asked for more.
    - `agreedByOne`: One of the insurers agreed; the others have not yet.
    - `approved`: The insurer agreed, or all of them did.
    - `rejected`: The insurer did not agree.
    - `assigned`: The insurer said who looks at it.
    - `expired`: The deadline passed before it was handed in."""

    CREATED = "created"
    """It was made and filled with first values."""
    ANSWERS_SAVED = "answersSaved"
    """Answers were saved."""
    ATTACHMENT_ADDED = "attachmentAdded"
    """A file was added."""
    ATTACHMENT_REMOVED = "attachmentRemoved"
    """A file was removed."""
    SUBMITTED = "submitted"
    """It was handed in."""
    LATE_ATTEMPT = "lateAttempt"
    """Handing it in was tried after the deadline, and refused."""
    WITHDRAWN = "withdrawn"
    """The provider took it back."""
    REOPENED = "reopened"
    """The insurer gave it back to be filled in anew."""
    TAKEN_UP = "takenUp"
    """The insurer began to look at it."""
    MORE_INFORMATION_ASKED = "moreInformationAsked"
    """The insurer asked for more."""
    AGREED_BY_ONE = "agreedByOne"
    """One of the insurers agreed; the others have not yet."""
    APPROVED = "approved"
    """The insurer agreed, or all of them did."""
    REJECTED = "rejected"
    """The insurer did not agree."""
    ASSIGNED = "assigned"
    """The insurer said who looks at it."""
    EXPIRED = "expired"
    """The deadline passed before it was handed in."""


class SubmissionStatus(OpenEnum):
    """Where a submission stands.

    - `draft`: The provider fills it in; nobody else sees it.
    - `submitted`: Handed in.
    - `underAssessment`: The insurer looks at it.
    - `approved`: The insurer agrees.
    - `rejected`: The insurer does not agree.
    - `moreInformationNeeded`: The insurer asks for more; the provider changes its answers and hands them in again.
    - `withdrawn`: The provider took it back.
    - `expired`: The deadline passed before it was handed in."""

    DRAFT = "draft"
    """The provider fills it in; nobody else sees it."""
    SUBMITTED = "submitted"
    """Handed in."""
    UNDER_ASSESSMENT = "underAssessment"
    """The insurer looks at it."""
    APPROVED = "approved"
    """The insurer agrees."""
    REJECTED = "rejected"
    """The insurer does not agree."""
    MORE_INFORMATION_NEEDED = "moreInformationNeeded"
    """The insurer asks for more; the provider changes its answers and hands them in again."""
    WITHDRAWN = "withdrawn"
    """The provider took it back."""
    EXPIRED = "expired"
    """The deadline passed before it was handed in."""


class Submitter(OpenEnum):
    """Who may submit the answers for a provider.

    - `own`: The provider itself.
    - `delegate`: A software vendor that the provider gave a delegation.
    - `regionalOrganisation`: A regional organisation that the provider gave a delegation."""

    OWN = "own"
    """The provider itself."""
    DELEGATE = "delegate"
    """A software vendor that the provider gave a delegation."""
    REGIONAL_ORGANISATION = "regionalOrganisation"
    """A regional organisation that the provider gave a delegation."""


class SwitchEffect(OpenEnum):
    """What happens to a prestatie when a switch rule holds.

    - `lapse`: It is no longer part of the agreement.
    - `start`: It becomes part of the agreement."""

    LAPSE = "lapse"
    """It is no longer part of the agreement."""
    START = "start"
    """It becomes part of the agreement."""


class TakesOver(OpenEnum):
    """What a follower takes over from the preferred insurer.

    - `agreement`: The agreement.
    - `modules`: The modules on it.
    - `criteria`: The criteria for it.
    - `tariffs`: The tariffs in it."""

    AGREEMENT = "agreement"
    """The agreement."""
    MODULES = "modules"
    """The modules on it."""
    CRITERIA = "criteria"
    """The criteria for it."""
    TARIFFS = "tariffs"
    """The tariffs in it."""


class TariffBasis(OpenEnum):
    """On what ground an amount rests.

    - `agreed`: The insurer's own agreement, or the one that two insurers made for all, says it.
    - `followed`: The preferred insurer's agreement says it, which this insurer follows.
    - `followerTariff`: The follower decided on a tariff of its own.
    - `maximum`: NZa sets it as a maximum: no more may be claimed, and no lower amount is agreed here.
    - `fixed`: NZa sets the amount.
    - `nonContracted`: NZa sets it for care without a contract.
    - `none`: There is none: the prestatie may not be claimed.
    - `unknown`: It cannot be told; the reasons say why."""

    AGREED = "agreed"
    """The insurer's own agreement, or the one that two insurers made for all, says it."""
    FOLLOWED = "followed"
    """The preferred insurer's agreement says it, which this insurer follows."""
    FOLLOWER_TARIFF = "followerTariff"
    """The follower decided on a tariff of its own."""
    MAXIMUM = "maximum"
    """NZa sets it as a maximum: no more may be claimed, and no lower amount is agreed here."""
    FIXED = "fixed"
    """NZa sets the amount."""
    NON_CONTRACTED = "nonContracted"
    """NZa sets it for care without a contract."""
    NONE = "none"
    """There is none: the prestatie may not be claimed."""
    UNKNOWN = "unknown"
    """It cannot be told; the reasons say why."""


class TariffKind(OpenEnum):
    """How the amount of a prestatie comes about.

    - `max`: NZa sets a maximum.
    - `fixed`: NZa sets the amount.
    - `free`: Agreed by contract.
    - `unknown`: No source says."""

    MAX = "max"
    """NZa sets a maximum."""
    FIXED = "fixed"
    """NZa sets the amount."""
    FREE = "free"
    """Agreed by contract."""
    UNKNOWN = "unknown"
    """No source says."""


class TariffReasonViewCode(OpenEnum):
    """The `ground` of the verdict, or a reason about the amount.

    - `leaderTariffExpected`: The amount is that of the preferred insurer; this insurer follows by its policy and
      recorded nothing about it itself.
    - `followerTariffNotPerPrestatie`: The follower recorded a tariff of its own that is not about this one prestatie.
    - `severalTariffs`: Several tariffs that differ hold on this day.
    - `notShown`: The amount is agreed by others and is not shown here.
    - `formulaInputMissing`: The formula needs a number that is not known here.
    - `formulaOutOfRange`: The formula comes to no usable amount.
    - `agreedAboveMaximum`: More is agreed than the maximum of NZa; the maximum counts.
    - `noNationalTariff`: No source gives an amount for this day.
    - `freeWithoutContract`: The tariff is free and is agreed by contract; there is none.
    - `freeWithoutTariff`: The tariff is free and the contract does not state one.
    - `renumbered`: Another prestatie has taken the place of this one."""

    IN_MODULE = "inModule"
    NO_CONTRACT_NEEDED = "noContractNeeded"
    NON_CONTRACTED_TARIFF = "nonContractedTariff"
    NOT_AGREED = "notAgreed"
    NOT_CLAIMABLE_WITHOUT_CONTRACT = "notClaimableWithoutContract"
    NOT_REGISTERED = "notRegistered"
    NOT_YET_CLAIMABLE = "notYetClaimable"
    NOT_IN_FORCE = "notInForce"
    LAPSED_BY_SWITCH = "lapsedBySwitch"
    FACT_MISSING = "factMissing"
    LEADER_TARIFF_EXPECTED = "leaderTariffExpected"
    """The amount is that of the preferred insurer; this insurer follows by its policy and recorded nothing about it
    itself."""
    FOLLOWER_TARIFF_NOT_PER_PRESTATIE = "followerTariffNotPerPrestatie"
    """The follower recorded a tariff of its own that is not about this one prestatie."""
    SEVERAL_TARIFFS = "severalTariffs"
    """Several tariffs that differ hold on this day."""
    NOT_SHOWN = "notShown"
    """The amount is agreed by others and is not shown here."""
    FORMULA_INPUT_MISSING = "formulaInputMissing"
    """The formula needs a number that is not known here."""
    FORMULA_OUT_OF_RANGE = "formulaOutOfRange"
    """The formula comes to no usable amount."""
    AGREED_ABOVE_MAXIMUM = "agreedAboveMaximum"
    """More is agreed than the maximum of NZa; the maximum counts."""
    NO_NATIONAL_TARIFF = "noNationalTariff"
    """No source gives an amount for this day."""
    FREE_WITHOUT_CONTRACT = "freeWithoutContract"
    """The tariff is free and is agreed by contract; there is none."""
    FREE_WITHOUT_TARIFF = "freeWithoutTariff"
    """The tariff is free and the contract does not state one."""
    RENUMBERED = "renumbered"
    """Another prestatie has taken the place of this one."""


class TariffSourceKind(OpenEnum):
    """What an amount comes from.

    - `contract`: A tariff annex of the agreement.
    - `followDecision`: A recorded decision of a follower.
    - `nationalList`: A national list of NZa."""

    CONTRACT = "contract"
    """A tariff annex of the agreement."""
    FOLLOW_DECISION = "followDecision"
    """A recorded decision of a follower."""
    NATIONAL_LIST = "nationalList"
    """A national list of NZa."""


class TermCertainty(OpenEnum):
    """How firmly a document states a term.

    - `explicit`: Printed.
    - `derived`: Follows from what is printed.
    - `preference`: Preferred by the insurer.
    - `inPrinciple`: Agreed in principle."""

    EXPLICIT = "explicit"
    """Printed."""
    DERIVED = "derived"
    """Follows from what is printed."""
    PREFERENCE = "preference"
    """Preferred by the insurer."""
    IN_PRINCIPLE = "inPrinciple"
    """Agreed in principle."""


class TitleChange(OpenEnum):
    """What became of a payment title.

    - `continued`: It goes on as it was.
    - `renamed`: It goes on under another name.
    - `split`: It goes on in several parts.
    - `lapsed`: It has ended."""

    CONTINUED = "continued"
    """It goes on as it was."""
    RENAMED = "renamed"
    """It goes on under another name."""
    SPLIT = "split"
    """It goes on in several parts."""
    LAPSED = "lapsed"
    """It has ended."""


class TokenErrorCode(OpenEnum):
    """Why there is no token (RFC 6749, 5.2, and RFC 9449, 5).

    - `invalid_request`: A parameter is missing, occurs twice or cannot be read.
    - `invalid_client`: The client is unknown or suspended, or did not prove who it is.
    - `unauthorized_client`: The client may not have a token now: the AGB code of its organisation is not active.
    - `unsupported_grant_type`: Only `client_credentials` is known here.
    - `invalid_scope`: A scope is unknown, not registered for the client, or needs a bound token.
    - `invalid_dpop_proof`: The DPoP proof does not fit the request, is too old, or was used before."""

    INVALID_REQUEST = "invalid_request"
    """A parameter is missing, occurs twice or cannot be read."""
    INVALID_CLIENT = "invalid_client"
    """The client is unknown or suspended, or did not prove who it is."""
    UNAUTHORIZED_CLIENT = "unauthorized_client"
    """The client may not have a token now: the AGB code of its organisation is not active."""
    UNSUPPORTED_GRANT_TYPE = "unsupported_grant_type"
    """Only `client_credentials` is known here."""
    INVALID_SCOPE = "invalid_scope"
    """A scope is unknown, not registered for the client, or needs a bound token."""
    INVALID_DPOP_PROOF = "invalid_dpop_proof"
    """The DPoP proof does not fit the request, is too old, or was used before."""


class Unit(OpenEnum):
    """Unit of a parameter.

    - `percent`: Percent, 0 to 100.
    - `percentPoint`: Points of a percentage, added to another percentage.
    - `eur`: Euro.
    - `months`: Calendar months.
    - `years`: Calendar years.
    - `days`: Calendar days.
    - `count`: A number of things.
    - `text`: Words."""

    PERCENT = "percent"
    """Percent, 0 to 100."""
    PERCENT_POINT = "percentPoint"
    """Points of a percentage, added to another percentage."""
    EUR = "eur"
    """Euro."""
    MONTHS = "months"
    """Calendar months."""
    YEARS = "years"
    """Calendar years."""
    DAYS = "days"
    """Calendar days."""
    COUNT = "count"
    """A number of things."""
    TEXT = "text"
    """Words."""


class UnknownFollowUp(OpenEnum):
    """Something that follows on a yes and of which no source says what.

    - `agreementType`: The agreement type.
    - `startsOn`: The first day.
    - `annexes`: The annexes that go with it."""

    AGREEMENT_TYPE = "agreementType"
    """The agreement type."""
    STARTS_ON = "startsOn"
    """The first day."""
    ANNEXES = "annexes"
    """The annexes that go with it."""


class VersionState(OpenEnum):
    """Where a version of a questionnaire stands.

    - `draft`: It can still change, and only its concern sees it.
    - `published`: It never changes again and can have rounds.
    - `retired`: It gets no new rounds; those that it has stay."""

    DRAFT = "draft"
    """It can still change, and only its concern sees it."""
    PUBLISHED = "published"
    """It never changes again and can have rounds."""
    RETIRED = "retired"
    """It gets no new rounds; those that it has stay."""


@dataclass(eq=False, repr=False)
class AddendumApproval(Struct):
    """The approval of an addendum."""

    wire_names = {
        "facts": "facts",
        "prestatie_codes": "prestatieCodes",
        "reason": "reason",
        "segment": "segment",
    }
    required_names = ()

    facts: Optional[Dict[str, FactValue]] = None
    """Facts that the insurer knows, by their ids; they go before those of the request."""
    prestatie_codes: Optional[List[PrestatieCode]] = None
    """The prestaties that it opens; as asked when absent."""
    reason: Optional[str] = None
    """Why; both sides read it. Needed where the policy leaves the judgement to the insurer, or where a fact
    stays unknown."""
    segment: Optional[Segment] = None
    """The segment it is paid from; as asked when absent."""


@dataclass(eq=False, repr=False)
class AddendumChangeView(Struct):
    """An addendum that changed, came or went."""

    wire_names = {
        "after": "after",
        "before": "before",
        "change": "change",
        "exact": "exact",
        "parts": "parts",
        "rules": "rules",
        "verdicts": "verdicts",
    }
    required_names = (
        "change",
        "exact",
        "parts",
        "rules",
        "verdicts",
    )

    change: EntryChangeKind
    """What became of it."""
    exact: bool
    """Whether every class of facts was tried."""
    parts: List[EntryPart]
    """The parts that differ."""
    rules: List[ListedRuleChangeView]
    """Criteria that came, went or changed."""
    verdicts: List[VerdictChangeView]
    """For whom its criteria together say something else."""
    after: Optional[AddendumSideView] = None
    """In the later policy."""
    before: Optional[AddendumSideView] = None
    """In the earlier policy."""


@dataclass(eq=False, repr=False)
class AddendumCitation(Struct):
    """A place in a source document."""

    wire_names = {
        "document": "document",
        "section": "section",
    }
    required_names = (
        "document",
        "section",
    )

    document: str
    """Title of the document."""
    section: str
    """Section as printed in it."""


@dataclass(eq=False, repr=False)
class AddendumEnding(Struct):
    """The end of an addendum."""

    wire_names = {
        "end_date": "endDate",
        "reason": "reason",
    }
    required_names = ("end_date",)

    end_date: dt.date
    """Last day on which it holds: today or later, within its period."""
    reason: Optional[str] = None
    """Why; both sides read it."""


@dataclass(eq=False, repr=False)
class AddendumFinding(Struct):
    """What one rule, or one condition of the catalogue, makes of it."""

    wire_names = {
        "citations": "citations",
        "condition": "condition",
        "instead": "instead",
        "missing": "missing",
        "rule_id": "ruleId",
        "text": "text",
        "verdict": "verdict",
        "weighs": "weighs",
    }
    required_names = (
        "text",
        "verdict",
        "weighs",
    )

    text: ContractText
    """What it says about this case, or what the rule says, paraphrased."""
    verdict: EligibilityVerdict
    """The verdict."""
    weighs: EligibilityOutcome
    """What it alone would make of the whole."""
    citations: Optional[List[AddendumCitation]] = None
    """Where it stands."""
    condition: Optional[CatalogueConditionKind] = None
    """What the catalogue asks; absent for a rule."""
    instead: Optional[ContractText] = None
    """What to do instead, where the policy says so."""
    missing: Optional[List[str]] = None
    """Ids of the facts that it misses."""
    rule_id: Optional[str] = None
    """Id of the rule within the policy; absent for a condition of the catalogue."""


@dataclass(eq=False, repr=False)
class AddendumFindings(Struct):
    """What the policy of a contract says about an addendum."""

    wire_names = {
        "findings": "findings",
        "outcome": "outcome",
        "policy_id": "policyId",
        "policy_recorded_at": "policyRecordedAt",
    }
    required_names = (
        "findings",
        "outcome",
        "policy_id",
        "policy_recorded_at",
    )

    findings: List[AddendumFinding]
    """Each condition of the catalogue and each rule."""
    outcome: EligibilityOutcome
    """What comes out as a whole."""
    policy_id: PolicyId
    """The policy."""
    policy_recorded_at: Moment
    """When the release of the policy that was read became known."""


@dataclass(eq=False, repr=False)
class AddendumRejection(Struct):
    """The rejection of an addendum."""

    wire_names = {
        "reason": "reason",
    }
    required_names = ("reason",)

    reason: str
    """Why; both sides read it."""


@dataclass(eq=False, repr=False)
class AddendumRequest(Struct):
    """An addendum that is asked for, offered or recorded."""

    wire_names = {
        "facts": "facts",
        "module_code": "moduleCode",
        "module_name": "moduleName",
        "origin": "origin",
        "period": "period",
        "prestatie_codes": "prestatieCodes",
        "reason": "reason",
        "segment": "segment",
    }
    required_names = (
        "module_code",
        "period",
    )

    module_code: str
    """Short code of the module: the id of the addendum in the catalogue of the policy, where it is there."""
    period: Period
    """When it holds: within the term of the contract."""
    facts: Optional[Dict[str, FactValue]] = None
    """Facts that the rules of the policy ask for, by their ids; not of one that is recorded."""
    module_name: Optional[str] = None
    """Name of the module; not needed for a module of the catalogue, which has its own."""
    origin: Optional[AddendumOrigin] = None
    """How it came about (recorded only); `requested` when absent."""
    prestatie_codes: Optional[List[PrestatieCode]] = None
    """The prestaties that it opens."""
    reason: Optional[str] = None
    """Why; both sides read it. Not of one that is recorded."""
    segment: Optional[Segment] = None
    """The segment it is paid from; absent outside the segments."""


@dataclass(eq=False, repr=False)
class AddendumSideView(Struct):
    """An addendum of a policy."""

    wire_names = {
        "addendum_type_id": "addendumTypeId",
        "care_kinds": "careKinds",
        "carried_over": "carriedOver",
        "channel": "channel",
        "excludes": "excludes",
        "instead": "instead",
        "requires": "requires",
        "rules": "rules",
        "status": "status",
        "title": "title",
    }
    required_names = (
        "addendum_type_id",
        "care_kinds",
        "channel",
        "excludes",
        "requires",
        "rules",
        "status",
        "title",
    )

    addendum_type_id: str
    """Id within the policy."""
    care_kinds: List[CareKind]
    """Kinds of care it belongs to."""
    channel: Channel
    """Through whom it is concluded."""
    excludes: List[str]
    """Addenda that cannot go with it."""
    requires: List[str]
    """Agreements and addenda that must be there."""
    rules: List[CitedRuleView]
    """The rules that say so."""
    status: CatalogueStatus
    """What the policy does with it."""
    title: str
    """Its title, in the language of the answer."""
    carried_over: Optional[bool] = None
    """Whether it goes on into the next agreement by itself, when the source says so."""
    instead: Optional[str] = None
    """What to do instead, in the language of the answer."""


@dataclass(eq=False, repr=False)
class AddendumSignature(Struct):
    """A signature that was taken under an addendum, and what the addendum is now."""

    wire_names = {
        "certificate_id": "certificateId",
        "document_digest": "documentDigest",
        "id": "id",
        "received_at": "receivedAt",
        "side": "side",
        "signature": "signature",
        "signed_at": "signedAt",
        "thumbprint": "thumbprint",
        "addendum_status": "addendumStatus",
        "addendum_version": "addendumVersion",
    }
    required_names = (
        "certificate_id",
        "document_digest",
        "id",
        "received_at",
        "side",
        "signature",
        "signed_at",
        "thumbprint",
        "addendum_status",
        "addendum_version",
    )

    certificate_id: CertificateId
    """The registered certificate of the signatory."""
    document_digest: str
    """SHA-256 of the document that is signed, base64url."""
    id: SignatureId
    """Its id."""
    received_at: Moment
    """When it had come in: decides of the deadline and the mandate."""
    side: ContractSide
    """For which side it was given."""
    signature: str
    """The signature as it was sent: a compact JWS with a detached payload."""
    signed_at: Moment
    """When it was signed, by the word of the signer."""
    thumbprint: str
    """SHA-256 of the certificate (DER), base64url."""
    addendum_status: AddendumStatus
    """Status of the addendum after it: `concluded` once both sides have signed."""
    addendum_version: int
    """Version of the addendum after it: `If-Match` of whoever signs next."""


@dataclass(eq=False, repr=False)
class AddendumStepView(Struct):
    """A step of an addendum that was taken."""

    wire_names = {
        "facts": "facts",
        "findings": "findings",
        "reason": "reason",
        "recorded_at": "recordedAt",
        "side": "side",
        "step": "step",
        "version": "version",
    }
    required_names = (
        "facts",
        "recorded_at",
        "side",
        "step",
        "version",
    )

    facts: Dict[str, FactValue]
    """Facts that were given."""
    recorded_at: Moment
    """When."""
    side: ContractSide
    """By which side."""
    step: AddendumStep
    """The step."""
    version: int
    """Version of the addendum that it made."""
    findings: Optional[AddendumFindings] = None
    """What the policy made of it; absent where it says nothing."""
    reason: Optional[str] = None
    """Why."""


@dataclass(eq=False, repr=False)
class AddendumStepViewPage(Struct):
    """One page of a list of AddendumStepView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[AddendumStepView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class AddendumTypeView(Struct):
    """A module or addendum as a policy offers it, or no longer offers it."""

    wire_names = {
        "care_kinds": "careKinds",
        "carried_over": "carriedOver",
        "channel": "channel",
        "conditions": "conditions",
        "excludes": "excludes",
        "id": "id",
        "instead": "instead",
        "requires": "requires",
        "rules": "rules",
        "status": "status",
        "title": "title",
    }
    required_names = (
        "care_kinds",
        "channel",
        "conditions",
        "excludes",
        "id",
        "requires",
        "rules",
        "status",
        "title",
    )

    care_kinds: List[CareKind]
    """Kinds of care it belongs to."""
    channel: Channel
    """Through whom it is concluded."""
    conditions: List[CitedRuleView]
    """Rules that must all be met."""
    excludes: List[str]
    """Ids of addenda that cannot go with it."""
    id: str
    """Id within the policy."""
    requires: List[str]
    """Ids of agreement types and addenda that must be there."""
    rules: List[CitedRuleView]
    """Rules that say so."""
    status: CatalogueStatus
    """What the policy does with it."""
    title: str
    """Its title, in the language of the answer."""
    carried_over: Optional[bool] = None
    """Whether it goes on into the next agreement by itself; absent where the source says nothing."""
    instead: Optional[str] = None
    """What to do instead, in the language of the answer."""


@dataclass(eq=False, repr=False)
class AddendumTypeViewPage(Struct):
    """One page of a list of AddendumTypeView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[AddendumTypeView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class AddendumView(Struct):
    """An addendum: a module on a contract."""

    wire_names = {
        "contract_id": "contractId",
        "id": "id",
        "module_code": "moduleCode",
        "module_name": "moduleName",
        "origin": "origin",
        "period": "period",
        "phase": "phase",
        "prestatie_codes": "prestatieCodes",
        "recorded_at": "recordedAt",
        "segment": "segment",
        "status": "status",
        "version": "version",
    }
    required_names = (
        "contract_id",
        "id",
        "module_code",
        "module_name",
        "origin",
        "period",
        "phase",
        "prestatie_codes",
        "recorded_at",
        "status",
        "version",
    )

    contract_id: ContractId
    """The contract it stands on."""
    id: AddendumId
    """Its id."""
    module_code: str
    """Short code of the module."""
    module_name: str
    """Name of the module."""
    origin: AddendumOrigin
    """How it came about."""
    period: Period
    """When it holds."""
    phase: Phase
    """Where its period lies against today, or against `date` when the request names one."""
    prestatie_codes: List[PrestatieCode]
    """The prestaties that it opens."""
    recorded_at: Moment
    """From when this version was known."""
    status: AddendumStatus
    """Where it is on its road."""
    version: int
    """Number of the version that is shown, from 1."""
    segment: Optional[Segment] = None
    """The segment it is paid from; absent outside the segments."""


@dataclass(eq=False, repr=False)
class AddendumViewPage(Struct):
    """One page of a list of AddendumView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[AddendumView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class AddendumWithdrawal(Struct):
    """The withdrawal of an addendum."""

    wire_names = {
        "reason": "reason",
    }
    required_names = ()

    reason: Optional[str] = None
    """Why; both sides read it."""


@dataclass(eq=False, repr=False)
class Address(Struct):
    """An address in the Netherlands."""

    wire_names = {
        "city": "city",
        "house_number": "houseNumber",
        "house_number_addition": "houseNumberAddition",
        "municipality": "municipality",
        "postcode": "postcode",
        "street": "street",
        "use": "use",
    }
    required_names = (
        "city",
        "house_number",
        "postcode",
        "street",
        "use",
    )

    city: str
    """Place of residence (woonplaats)."""
    house_number: str
    """House number, digits only."""
    postcode: str
    """Postcode: four digits and two capitals, no space."""
    street: str
    """Street, or the name of the post box."""
    use: AddressUse
    """What it is for."""
    house_number_addition: Optional[str] = None
    """Addition to the house number."""
    municipality: Optional[str] = None
    """Municipality (gemeente), when the register names it."""


@dataclass(eq=False, repr=False)
class AffectedProvider(Struct):
    """A provider with a cell that changes."""

    wire_names = {
        "cells": "cells",
        "provider": "provider",
    }
    required_names = (
        "cells",
        "provider",
    )

    cells: int
    """How many of its cells change."""
    provider: PartyView
    """The provider."""


@dataclass(eq=False, repr=False)
class AffectedProviders(Struct):
    """The providers with a cell that changes."""

    wire_names = {
        "items": "items",
        "total": "total",
    }
    required_names = (
        "items",
        "total",
    )

    items: List[AffectedProvider]
    """The first 200 in the order of their AGB codes; narrow the question to see others."""
    total: int
    """How many there are."""


@dataclass(eq=False, repr=False)
class AgreedContract(Struct):
    """Everything that is agreed, in the order in which it is read."""

    wire_names = {
        "agreement_type": "agreementType",
        "annexes": "annexes",
        "care_kind": "careKind",
        "conditions": "conditions",
        "contract_id": "contractId",
        "insurers": "insurers",
        "kind": "kind",
        "modules": "modules",
        "number": "number",
        "oi_titles": "oiTitles",
        "policy": "policy",
        "provider": "provider",
        "sign_by": "signBy",
        "term": "term",
        "uniform": "uniform",
        "version": "version",
    }
    required_names = (
        "annexes",
        "care_kind",
        "conditions",
        "contract_id",
        "insurers",
        "kind",
        "modules",
        "number",
        "oi_titles",
        "provider",
        "term",
        "uniform",
        "version",
    )

    annexes: List[TariffAnnex]
    """What is agreed in amounts."""
    care_kind: CareKind
    """The care it is about."""
    conditions: List[ContractCondition]
    """What is agreed in words."""
    contract_id: ContractId
    """Which contract."""
    insurers: List[AgreedInsurer]
    """The purchasing party, and for HDS the second one."""
    kind: str
    """What it is: `contract`."""
    modules: List[ContractModule]
    """The modules that begin with it."""
    number: str
    """Its number."""
    oi_titles: List[OiTitle]
    """Which O&I titles it pays for."""
    provider: AgreedProvider
    """The organisation."""
    term: Period
    """Its term."""
    uniform: bool
    """Whether the text is the uniform one of all insurers."""
    version: int
    """In which version."""
    agreement_type: Optional[str] = None
    """Which agreement type of the catalogue of its policy it is."""
    policy: Optional[AgreedPolicy] = None
    """The policy."""
    sign_by: Optional[Moment] = None
    """Before when it is to be signed."""


@dataclass(eq=False, repr=False)
class AgreedInsurer(Struct):
    """A purchasing party of the contract."""

    wire_names = {
        "binds_uzovi_codes": "bindsUzoviCodes",
        "id": "id",
        "name": "name",
    }
    required_names = (
        "binds_uzovi_codes",
        "id",
        "name",
    )

    binds_uzovi_codes: List[UzoviCode]
    """The insurers that it binds: those that it buys for on the first day."""
    id: PurchasingPartyId
    """Its id."""
    name: str
    """Its name."""


@dataclass(eq=False, repr=False)
class AgreedPolicy(Struct):
    """The policy that the contract is made under."""

    wire_names = {
        "id": "id",
        "recorded_at": "recordedAt",
    }
    required_names = ("id",)

    id: PolicyId
    """Its id."""
    recorded_at: Optional[Moment] = None
    """From when the release is known that held when the offer was made."""


@dataclass(eq=False, repr=False)
class AgreedProvider(Struct):
    """The organisation that the contract is offered to."""

    wire_names = {
        "address": "address",
        "agb_code": "agbCode",
        "name": "name",
    }
    required_names = (
        "agb_code",
        "name",
    )

    agb_code: AgbCode
    """Its AGB code."""
    name: str
    """Its name."""
    address: Optional[Address] = None
    """Where it can be visited, when the register says so."""


@dataclass(eq=False, repr=False)
class AgreementAnswer(Struct):
    """The answer to one question of many; exactly one of the members is present."""

    wire_names = {
        "answer": "answer",
        "problem": "problem",
    }
    required_names = ()

    answer: Optional[EffectiveAgreement] = None
    """The answer."""
    problem: Optional[AnswerProblem] = None
    """Why there is none."""


@dataclass(eq=False, repr=False)
class AgreementAnswers(Struct):
    """The answers, in the order of the questions."""

    wire_names = {
        "items": "items",
    }
    required_names = ("items",)

    items: List[AgreementAnswer]
    """One item per question."""


@dataclass(eq=False, repr=False)
class AgreementChangeView(Struct):
    """An agreement type that changed, came or went."""

    wire_names = {
        "after": "after",
        "before": "before",
        "change": "change",
        "exact": "exact",
        "matched_by": "matchedBy",
        "parts": "parts",
        "rules": "rules",
        "verdicts": "verdicts",
    }
    required_names = (
        "change",
        "exact",
        "parts",
        "rules",
        "verdicts",
    )

    change: EntryChangeKind
    """What became of it."""
    exact: bool
    """Whether every class of facts was tried."""
    parts: List[EntryPart]
    """The parts that differ."""
    rules: List[ListedRuleChangeView]
    """Criteria, exclusions and the like that came, went or changed."""
    verdicts: List[VerdictChangeView]
    """For whom criteria and exclusions together say something else."""
    after: Optional[AgreementSideView] = None
    """In the later policy."""
    before: Optional[AgreementSideView] = None
    """In the earlier policy."""
    matched_by: Optional[MatchedBy] = None
    """How the two were recognised as being the same; absent for one that stands alone."""


@dataclass(eq=False, repr=False)
class AgreementQuestion(Struct):
    """Which agreement applies for this provider, insurer, day and kind of care?"""

    wire_names = {
        "agb_code": "agbCode",
        "as_of": "asOf",
        "care_kind": "careKind",
        "date": "date",
        "oi_title": "oiTitle",
        "prestatie_code": "prestatieCode",
        "segment": "segment",
        "uzovi_code": "uzoviCode",
    }
    required_names = (
        "agb_code",
        "care_kind",
        "date",
        "uzovi_code",
    )

    agb_code: AgbCode
    """AGB code of a practitioner, organisation or location."""
    care_kind: CareKind
    """Kind of care."""
    date: dt.date
    """Day of the care: a calendar day in Europe/Amsterdam."""
    uzovi_code: UzoviCode
    """UZOVI code of the patient's insurer."""
    as_of: Optional[Moment] = None
    """Answer with what was known at this instant."""
    oi_title: Optional[OiTitle] = None
    """O&I title; without it a question about `OI` stays open."""
    prestatie_code: Optional[PrestatieCode] = None
    """A prestatie to test: may it be claimed?"""
    segment: Optional[Segment] = None
    """Funding segment; follows from the kind of care when absent. Limits the modules shown."""


@dataclass(eq=False, repr=False)
class AgreementSearch(Struct):
    """Up to a thousand questions."""

    wire_names = {
        "explain": "explain",
        "questions": "questions",
    }
    required_names = ("questions",)

    questions: List[AgreementQuestion]
    """The questions."""
    explain: Optional[bool] = None
    """Whether the answers carry their explanation; `false` when absent."""


@dataclass(eq=False, repr=False)
class AgreementSideView(Struct):
    """An agreement type of a policy."""

    wire_names = {
        "agreement_type_id": "agreementTypeId",
        "care_kind": "careKind",
        "oi_title": "oiTitle",
        "provider_kinds": "providerKinds",
        "title": "title",
    }
    required_names = (
        "agreement_type_id",
        "care_kind",
        "provider_kinds",
        "title",
    )

    agreement_type_id: str
    """Id within the policy."""
    care_kind: CareKind
    """The kind of care."""
    provider_kinds: List[ProviderKind]
    """Who can hold it."""
    title: str
    """Its title, in the language of the answer."""
    oi_title: Optional[OiTitle] = None
    """The O&I title, of an agreement on organisation and infrastructure."""


@dataclass(eq=False, repr=False)
class AgreementTypeView(Struct):
    """A kind of agreement that a provider can ask for."""

    wire_names = {
        "care_kind": "careKind",
        "criteria": "criteria",
        "discretion": "discretion",
        "exclusions": "exclusions",
        "id": "id",
        "oi_title": "oiTitle",
        "provider_kinds": "providerKinds",
        "shown": "shown",
        "starts": "starts",
        "timing": "timing",
        "title": "title",
    }
    required_names = (
        "care_kind",
        "criteria",
        "discretion",
        "exclusions",
        "id",
        "provider_kinds",
        "shown",
        "timing",
        "title",
    )

    care_kind: CareKind
    """Kind of care it is about."""
    criteria: List[CitedRuleView]
    """Rules that must all be met."""
    discretion: List[CitedRuleView]
    """Rules that leave the insurer free although all is met."""
    exclusions: List[CitedRuleView]
    """Rules of which none may apply."""
    id: str
    """Id within the policy, for instance `wijkmanagement`."""
    provider_kinds: List[ProviderKind]
    """Who can hold it."""
    shown: List[CitedRuleView]
    """Rules that are shown with it and decide nothing."""
    timing: List[CitedRuleView]
    """Rules that say whether it is asked in time."""
    title: str
    """Its title, in the language of the answer."""
    oi_title: Optional[OiTitle] = None
    """The O&I title, of an agreement on organisation and infrastructure."""
    starts: Optional[CitedRuleView] = None
    """The rule that says when it starts."""


@dataclass(eq=False, repr=False)
class AgreementTypeViewPage(Struct):
    """One page of a list of AgreementTypeView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[AgreementTypeView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class AgreementView(Struct):
    """The agreement that applies."""

    wire_names = {
        "care_kind": "careKind",
        "id": "id",
        "number": "number",
        "policy_id": "policyId",
        "term": "term",
    }
    required_names = (
        "care_kind",
        "id",
        "number",
        "term",
    )

    care_kind: CareKind
    """Kind of care it is about."""
    id: ContractId
    """Id of the contract."""
    number: str
    """Number given by the insurer."""
    term: Period
    """Its term; both days inclusive."""
    policy_id: Optional[PolicyId] = None
    """The policy it was made under, when recorded."""


@dataclass(eq=False, repr=False)
class AmendmentRefusal(Struct):
    """The refusal of an amendment."""

    wire_names = {
        "reason": "reason",
    }
    required_names = ()

    reason: Optional[str] = None
    """Why; both sides read it."""


@dataclass(eq=False, repr=False)
class AmendmentRule(Struct):
    """What a rule of the policy makes of an amendment."""

    wire_names = {
        "citations": "citations",
        "outcome": "outcome",
        "policy_id": "policyId",
        "rule_id": "ruleId",
        "text": "text",
    }
    required_names = (
        "citations",
        "policy_id",
        "rule_id",
        "text",
    )

    citations: List[RuleCitation]
    """Where it stands."""
    policy_id: PolicyId
    """The policy."""
    rule_id: str
    """Dotted id of the rule within it."""
    text: ContractText
    """What it says, paraphrased."""
    outcome: Optional[Outcome] = None
    """The word of the rule itself; absent for a rule that a machine does not decide."""


@dataclass(eq=False, repr=False)
class AmendmentSignature(Struct):
    """A signature that was taken under an amendment, and what the amendment is now."""

    wire_names = {
        "certificate_id": "certificateId",
        "document_digest": "documentDigest",
        "id": "id",
        "received_at": "receivedAt",
        "side": "side",
        "signature": "signature",
        "signed_at": "signedAt",
        "thumbprint": "thumbprint",
        "amendment_status": "amendmentStatus",
        "amendment_version": "amendmentVersion",
    }
    required_names = (
        "certificate_id",
        "document_digest",
        "id",
        "received_at",
        "side",
        "signature",
        "signed_at",
        "thumbprint",
        "amendment_status",
        "amendment_version",
    )

    certificate_id: CertificateId
    """The registered certificate of the signatory."""
    document_digest: str
    """SHA-256 of the document that is signed, base64url."""
    id: SignatureId
    """Its id."""
    received_at: Moment
    """When it had come in: decides of the deadline and the mandate."""
    side: ContractSide
    """For which side it was given."""
    signature: str
    """The signature as it was sent: a compact JWS with a detached payload."""
    signed_at: Moment
    """When it was signed, by the word of the signer."""
    thumbprint: str
    """SHA-256 of the certificate (DER), base64url."""
    amendment_status: AmendmentStatus
    """Status of the amendment after it: `concluded` once all sides have signed."""
    amendment_version: int
    """Version of the amendment after it: `If-Match` of whoever signs next."""


@dataclass(eq=False, repr=False)
class AmendmentView(Struct):
    """An amendment of a contract."""

    wire_names = {
        "annexes": "annexes",
        "changed_at": "changedAt",
        "changes": "changes",
        "closing_reason": "closingReason",
        "conditions": "conditions",
        "contract_id": "contractId",
        "contract_version": "contractVersion",
        "effect": "effect",
        "id": "id",
        "kind": "kind",
        "made_version": "madeVersion",
        "reason": "reason",
        "recorded_at": "recordedAt",
        "rules": "rules",
        "sign_by": "signBy",
        "status": "status",
        "term": "term",
        "version": "version",
    }
    required_names = (
        "annexes",
        "changed_at",
        "changes",
        "conditions",
        "contract_id",
        "contract_version",
        "effect",
        "id",
        "kind",
        "reason",
        "recorded_at",
        "rules",
        "status",
        "term",
        "version",
    )

    annexes: List[TariffAnnex]
    """What is agreed in amounts after it."""
    changed_at: Moment
    """When it last changed."""
    changes: List[WeighedChange]
    """What differs, each part with its effect for the provider."""
    conditions: List[ContractCondition]
    """What is agreed in words after it."""
    contract_id: ContractId
    """The contract."""
    contract_version: int
    """The version of the contract that it changes."""
    effect: ChangeEffect
    """The effect of all of it."""
    id: AmendmentId
    """Its id."""
    kind: AmendmentKind
    """Who makes it."""
    reason: str
    """Why."""
    recorded_at: Moment
    """When it was made."""
    rules: List[AmendmentRule]
    """What the rules of the policy on changes make of it, with their sources; empty where it has none."""
    status: AmendmentStatus
    """Where it is on its road."""
    term: Period
    """The term of the contract after it."""
    version: int
    """Counts its changes, from 1: what `If-Match` compares."""
    closing_reason: Optional[str] = None
    """Why it was refused or withdrawn."""
    made_version: Optional[int] = None
    """The version of the contract that it made."""
    sign_by: Optional[Moment] = None
    """Before when a mutual one is to be signed."""


@dataclass(eq=False, repr=False)
class AmendmentViewPage(Struct):
    """One page of a list of AmendmentView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[AmendmentView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class AmendmentWithdrawal(Struct):
    """The withdrawal of an amendment."""

    wire_names = {
        "reason": "reason",
    }
    required_names = ()

    reason: Optional[str] = None
    """Why; both sides read it."""


@dataclass(eq=False, repr=False)
class AmountRange(Struct):
    """Amounts in EUR per unit."""

    wire_names = {
        "highest": "highest",
        "lowest": "lowest",
    }
    required_names = (
        "highest",
        "lowest",
    )

    highest: Euros
    """The highest."""
    lowest: Euros
    """The lowest."""


@dataclass(eq=False, repr=False)
class AnnexTariff(Struct):
    """A tariff of an annex: an amount, or the formula by which it comes about."""

    wire_names = {
        "amount": "amount",
        "end_date": "endDate",
        "formula": "formula",
        "module_code": "moduleCode",
        "prestatie_code": "prestatieCode",
        "rule_id": "ruleId",
        "start_date": "startDate",
        "title": "title",
        "unit": "unit",
    }
    required_names = (
        "start_date",
        "title",
        "unit",
    )

    start_date: dt.date
    """First day."""
    title: str
    """What is paid."""
    unit: str
    """Per what, for instance `per consult` or `per ingeschreven verzekerde per kwartaal`."""
    amount: Optional[Euros] = None
    """The amount in EUR; absent when there is a formula."""
    end_date: Optional[dt.date] = None
    """Last day; absent when it runs until the contract ends."""
    formula: Optional[TariffFormula] = None
    """The formula by which the amount comes about; absent when there is an amount."""
    module_code: Optional[str] = None
    """The module, when it is paid only while that module is on the contract, also one that is added later.
    Without a prestatie it is the tariff of every prestatie of the module that has none of its own."""
    prestatie_code: Optional[PrestatieCode] = None
    """The prestatie, when it is the tariff of one. Of a prestatie one tariff holds at a time."""
    rule_id: Optional[str] = None
    """Rule of the policy of the contract that it comes from."""


@dataclass(eq=False, repr=False)
class AnswerProblem(Struct):
    """Why one question of many has no answer."""

    wire_names = {
        "code": "code",
        "location": "location",
    }
    required_names = (
        "code",
        "location",
    )

    code: str
    """Stable code, as in the table of problems."""
    location: str
    """Member of the question that is at fault."""


@dataclass(eq=False, repr=False)
class AnswerProblemView(Struct):
    """What is wrong with an answer."""

    wire_names = {
        "code": "code",
        "detail": "detail",
        "keeps_from_saving": "keepsFromSaving",
        "link_id": "linkId",
        "location": "location",
    }
    required_names = (
        "code",
        "detail",
        "keeps_from_saving",
        "link_id",
        "location",
    )

    code: AnswerProblemCode
    """What it is."""
    detail: str
    """What is wrong, in the language of the answer."""
    keeps_from_saving: bool
    """Whether an answer with this problem is refused when it is saved."""
    link_id: str
    """The item or column; of an unknown one the name as given, cut to 64 characters."""
    location: str
    """JSON Pointer from the answers."""


@dataclass(eq=False, repr=False)
class AssessmentRun(Struct):
    """A run of decisions."""

    wire_names = {
        "counts": "counts",
        "created_at": "createdAt",
        "finished_at": "finishedAt",
        "id": "id",
        "problems": "problems",
        "progress": "progress",
        "results": "results",
        "status": "status",
    }
    required_names = (
        "counts",
        "created_at",
        "id",
        "problems",
        "progress",
        "results",
        "status",
    )

    counts: AssessmentRunCounts
    """Rows by what became of them."""
    created_at: Moment
    """When it was asked for."""
    id: JobId
    """Id of the job."""
    problems: List[AssessmentRunProblem]
    """Why rows were refused."""
    progress: AssessmentRunProgress
    """How far it is."""
    results: List[AssessmentRunRow]
    """Every row, in the order in which it was given; those of the selection after the others."""
    status: JobStatus
    """Where it stands. It succeeds when every row has its outcome, refusals included."""
    finished_at: Optional[Moment] = None
    """When it ended."""


@dataclass(eq=False, repr=False)
class AssessmentRunCounts(Struct):
    """Rows by what became of them."""

    wire_names = {
        "decided": "decided",
        "refused": "refused",
        "skipped": "skipped",
        "waiting": "waiting",
    }
    required_names = (
        "decided",
        "refused",
        "skipped",
        "waiting",
    )

    decided: int
    """Decided."""
    refused: int
    """Refused."""
    skipped: int
    """The run ended before their turn."""
    waiting: int
    """Not yet their turn."""


@dataclass(eq=False, repr=False)
class AssessmentRunFault(Struct):
    """One fault of a decision in a row."""

    wire_names = {
        "code": "code",
        "detail": "detail",
        "location": "location",
    }
    required_names = (
        "code",
        "detail",
        "location",
    )

    code: str
    """Stable machine code of the fault."""
    detail: str
    """What is wrong, in the language of the answer."""
    location: str
    """JSON Pointer into the decision."""


@dataclass(eq=False, repr=False)
class AssessmentRunProblem(Struct):
    """Why a row was refused: what a single decision would have been refused with."""

    wire_names = {
        "code": "code",
        "detail": "detail",
        "errors": "errors",
        "line": "line",
        "rules": "rules",
    }
    required_names = (
        "code",
        "detail",
        "errors",
        "line",
        "rules",
    )

    code: str
    """Code of the problem, for instance `stale`, `not-found` or `rule-refused`."""
    detail: str
    """What is wrong, in the language of the answer."""
    errors: List[AssessmentRunFault]
    """Every fault of the decision."""
    line: int
    """The place of the row, from 1."""
    rules: List[str]
    """Ids of the rules that refused it."""


@dataclass(eq=False, repr=False)
class AssessmentRunProgress(Struct):
    """How far a run is."""

    wire_names = {
        "done": "done",
        "total": "total",
    }
    required_names = (
        "done",
        "total",
    )

    done: int
    """Rows that have their outcome."""
    total: int
    """Rows in all."""


@dataclass(eq=False, repr=False)
class AssessmentRunRow(Struct):
    """A row and what became of it."""

    wire_names = {
        "assessment": "assessment",
        "line": "line",
        "outcome": "outcome",
        "seen": "seen",
        "status": "status",
        "submission_id": "submissionId",
        "version": "version",
    }
    required_names = (
        "line",
        "outcome",
        "seen",
        "submission_id",
    )

    line: int
    """Its place, from 1."""
    outcome: AssessmentRunOutcome
    """What became of it."""
    seen: int
    """The version that was seen."""
    submission_id: SubmissionId
    """The submission."""
    assessment: Optional[int] = None
    """Number of the decision among those about the submission."""
    status: Optional[SubmissionStatus] = None
    """Status of the submission after the decision."""
    version: Optional[int] = None
    """Version of the submission after the decision."""


@dataclass(eq=False, repr=False)
class AssessmentSelection(Struct):
    """One decision about all submissions that a filter selects, in the version that they have when the run is
    asked for."""

    wire_names = {
        "assessment": "assessment",
        "filter": "filter",
    }
    required_names = (
        "assessment",
        "filter",
    )

    assessment: NewAssessment
    """What is decided about each."""
    filter: SubmissionFilter
    """Which submissions, of those that the caller sees; by the filter of the list of submissions."""


@dataclass(eq=False, repr=False)
class AssessmentView(Struct):
    """A decision about a submission."""

    wire_names = {
        "actor": "actor",
        "answer_by": "answerBy",
        "concern": "concern",
        "decision": "decision",
        "filing": "filing",
        "follow_up": "followUp",
        "grounds": "grounds",
        "needed": "needed",
        "note": "note",
        "number": "number",
        "reason": "reason",
        "recorded_at": "recordedAt",
        "s3_reply": "s3Reply",
        "status": "status",
        "submission_id": "submissionId",
        "version": "version",
    }
    required_names = (
        "concern",
        "decision",
        "filing",
        "grounds",
        "needed",
        "number",
        "recorded_at",
        "status",
        "submission_id",
        "version",
    )

    concern: ConcernId
    """The concern that decides."""
    decision: AssessmentDecision
    """What it decides."""
    filing: int
    """Number of what was handed in that it judges."""
    grounds: List[CitedRuleView]
    """The rules that it rests on."""
    needed: List[str]
    """What is needed."""
    number: int
    """Counts the decisions about the submission, from 1."""
    recorded_at: Moment
    """When."""
    status: SubmissionStatus
    """Status of the submission after it: of two insurers that both have to agree the first does not decide
    alone."""
    submission_id: SubmissionId
    """The submission."""
    version: int
    """Version of the submission after it."""
    actor: Optional[str] = None
    """The client that decided; to its own side and the operator."""
    answer_by: Optional[Moment] = None
    """The first moment at which that comes too late."""
    follow_up: Optional[FollowUpView] = None
    """What follows, on a yes."""
    note: Optional[str] = None
    """For its own people: only to the insurer that wrote it."""
    reason: Optional[str] = None
    """Why, in its own words."""
    s3_reply: Optional[S3Reply] = None
    """The reply, of an application in segment 3."""


@dataclass(eq=False, repr=False)
class AssessmentViewPage(Struct):
    """One page of a list of AssessmentView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[AssessmentView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class AttachmentView(Struct):
    """A file with a submission."""

    wire_names = {
        "created_at": "createdAt",
        "digest": "digest",
        "file_name": "fileName",
        "id": "id",
        "media_type": "mediaType",
        "size": "size",
    }
    required_names = (
        "created_at",
        "digest",
        "file_name",
        "id",
        "media_type",
        "size",
    )

    created_at: Moment
    """When it came."""
    digest: str
    """SHA-256 of its content, in hexadecimal; the `ETag` says the same."""
    file_name: str
    """Its name."""
    id: AttachmentId
    """Its id: an answer to an item of type `attachment` is a list of these."""
    media_type: AttachmentType
    """What it is, told by its content."""
    size: int
    """Its length in bytes."""


@dataclass(eq=False, repr=False)
class AttachmentViewPage(Struct):
    """One page of a list of AttachmentView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[AttachmentView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class AttributionView(Struct):
    """How surely a statement belongs to the insurer it is read for."""

    wire_names = {
        "candidates": "candidates",
        "level": "level",
    }
    required_names = (
        "candidates",
        "level",
    )

    candidates: List[ConcernId]
    """Of a contested statement, the concerns it may belong to; the first is the one used."""
    level: AttributionLevel
    """How surely."""


@dataclass(eq=False, repr=False)
class AuditEntryView(Struct):
    """One entry of an audit trail, with the names of NEN 7513."""

    wire_names = {
        "audit_source_id": "auditSourceID",
        "calls": "calls",
        "delegation_id": "delegationId",
        "event_action_code": "eventActionCode",
        "event_outcome_indicator": "eventOutcomeIndicator",
        "event_type_code": "eventTypeCode",
        "hash": "hash",
        "occurred_at": "occurredAt",
        "owner": "owner",
        "participant_object_id": "participantObjectID",
        "personal": "personal",
        "position": "position",
        "request_id": "requestId",
        "role_id_code": "roleIdCode",
        "sequence": "sequence",
        "user_id": "userId",
    }
    required_names = (
        "audit_source_id",
        "event_action_code",
        "event_outcome_indicator",
        "event_type_code",
        "hash",
        "occurred_at",
        "owner",
        "participant_object_id",
        "position",
        "role_id_code",
        "sequence",
        "user_id",
    )

    audit_source_id: str
    """The system that reports."""
    event_action_code: AuditAction
    """What was done: created, read, updated, deleted, executed."""
    event_outcome_indicator: EventOutcome
    """How it ended: `0` took effect, `8` was refused."""
    event_type_code: str
    """Kind of event, for instance `contract.recorded`."""
    hash: str
    """Hash of the entry in the chain: 64 hexadecimal digits."""
    occurred_at: Moment
    """When, by the real clock."""
    owner: TrailOwner
    """Whose trail."""
    participant_object_id: str
    """Id or natural key of the object; of a refused call its path."""
    position: int
    """Position of the write in commit order; entries of one write share it."""
    role_id_code: str
    """The role in which it did."""
    sequence: int
    """Place in the chain of this owner, counted from 1."""
    user_id: str
    """The client or command that did it."""
    calls: Optional[int] = None
    """How often it happened, when the entry tells about a whole hour."""
    delegation_id: Optional[str] = None
    """The delegation by which it was done for another."""
    personal: Optional[AuditPersonal] = None
    """What is known of a person, kept beside the chain."""
    request_id: Optional[str] = None
    """The request, as `X-Request-Id` named it."""


@dataclass(eq=False, repr=False)
class AuditEntryViewPage(Struct):
    """One page of a list of AuditEntryView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[AuditEntryView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class AuditHeadView(Struct):
    """The signed end of an audit trail: keep it where this service cannot reach it."""

    wire_names = {
        "hash": "hash",
        "jws": "jws",
        "moment": "moment",
        "owner": "owner",
        "sequence": "sequence",
    }
    required_names = (
        "hash",
        "jws",
        "moment",
        "owner",
        "sequence",
    )

    hash: str
    """Its hash: 64 hexadecimal digits."""
    jws: str
    """All of it as a compact JWS (`typ` `audit-head+jwt`), signed with the receipt key of the key set."""
    moment: Moment
    """When this was the end."""
    owner: TrailOwner
    """Whose trail."""
    sequence: int
    """Sequence number of the last entry; 0 when there is none."""


@dataclass(eq=False, repr=False)
class AuditHeadViewPage(Struct):
    """One page of a list of AuditHeadView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[AuditHeadView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class AuditPersonal(Struct):
    """What an entry knows of a person, or that it was erased."""

    wire_names = {
        "content": "content",
        "digest": "digest",
        "erased_at": "erasedAt",
    }
    required_names = ("digest",)

    digest: str
    """Salted digest in the chained entry: 64 hexadecimal digits."""
    content: Optional[Dict[str, Any]] = None
    """What is known, by name; absent once it is erased."""
    erased_at: Optional[Moment] = None
    """When it was erased."""


@dataclass(eq=False, repr=False)
class AuthorizationServerView(Struct):
    """What this authorization server can do (RFC 8414)."""

    wire_names = {
        "dpop_signing_alg_values_supported": "dpop_signing_alg_values_supported",
        "grant_types_supported": "grant_types_supported",
        "issuer": "issuer",
        "jwks_uri": "jwks_uri",
        "response_types_supported": "response_types_supported",
        "scopes_supported": "scopes_supported",
        "service_documentation": "service_documentation",
        "tls_client_certificate_bound_access_tokens": "tls_client_certificate_bound_access_tokens",
        "token_endpoint": "token_endpoint",
        "token_endpoint_auth_methods_supported": "token_endpoint_auth_methods_supported",
        "token_endpoint_auth_signing_alg_values_supported": "token_endpoint_auth_signing_alg_values_supported",
    }
    required_names = (
        "dpop_signing_alg_values_supported",
        "grant_types_supported",
        "issuer",
        "jwks_uri",
        "response_types_supported",
        "scopes_supported",
        "service_documentation",
        "tls_client_certificate_bound_access_tokens",
        "token_endpoint",
        "token_endpoint_auth_methods_supported",
        "token_endpoint_auth_signing_alg_values_supported",
    )

    dpop_signing_alg_values_supported: List[str]
    """Algorithms of DPoP proofs (RFC 9449)."""
    grant_types_supported: List[str]
    """Grants: `client_credentials`."""
    issuer: str
    """Name of the server: the address by which callers reach it, and `iss` of its tokens."""
    jwks_uri: str
    """Where the public keys are."""
    response_types_supported: List[str]
    """None: there is no authorization endpoint."""
    scopes_supported: List[str]
    """Every scope."""
    service_documentation: str
    """Where people read on."""
    tls_client_certificate_bound_access_tokens: bool
    """Tokens are bound to the certificate of the connection, when there is one (RFC 8705)."""
    token_endpoint: str
    """Where tokens are asked for; `aud` of a client assertion."""
    token_endpoint_auth_methods_supported: List[ClientAuthentication]
    """How clients prove who they are."""
    token_endpoint_auth_signing_alg_values_supported: List[SigningAlgorithm]
    """Algorithms of client assertions."""


@dataclass(eq=False, repr=False)
class BranchView(Struct):
    """A branch of a rule."""

    wire_names = {
        "then": "then",
        "when": "when",
    }
    required_names = (
        "then",
        "when",
    )

    then: Outcome
    """Outcome when they do."""
    when: List[ConditionView]
    """Conditions that must all hold."""


@dataclass(eq=False, repr=False)
class CalculationCount(Struct):
    """The number of rows of a table; zero when it has none."""

    wire_names = {
        "count": "count",
    }
    required_names = ("count",)

    count: LinkId
    """The number of rows of a table; zero when it has none."""


@dataclass(eq=False, repr=False)
class CalculationDifference(Struct):
    """The first less the second; both must have an answer."""

    wire_names = {
        "difference": "difference",
    }
    required_names = ("difference",)

    difference: List[LinkId]
    """The first less the second; both must have an answer."""


@dataclass(eq=False, repr=False)
class CalculationPercentage(Struct):
    """How many percent a part is of a whole, rounded to two decimals; none of nothing."""

    wire_names = {
        "percentage": "percentage",
    }
    required_names = ("percentage",)

    percentage: PercentageOf
    """How many percent a part is of a whole, rounded to two decimals; none of nothing."""


@dataclass(eq=False, repr=False)
class CalculationProduct(Struct):
    """The items multiplied, rounded to six decimals; all must have an answer."""

    wire_names = {
        "product": "product",
    }
    required_names = ("product",)

    product: List[LinkId]
    """The items multiplied, rounded to six decimals; all must have an answer."""


@dataclass(eq=False, repr=False)
class CalculationRule(Struct):
    """A rule that a calculation rests on."""

    wire_names = {
        "citations": "citations",
        "policy_id": "policyId",
        "policy_recorded_at": "policyRecordedAt",
        "readings": "readings",
        "rule_id": "ruleId",
        "text": "text",
    }
    required_names = (
        "citations",
        "policy_id",
        "policy_recorded_at",
        "readings",
        "rule_id",
        "text",
    )

    citations: List[SourceView]
    """Where it stands."""
    policy_id: PolicyId
    """The policy."""
    policy_recorded_at: Moment
    """From when the release of the policy that is used is known."""
    readings: List[ReadingView]
    """Open questions in the source with the reading used here, in the language of the answer."""
    rule_id: str
    """The rule."""
    text: str
    """What it says, paraphrased, in the language of the answer."""


@dataclass(eq=False, repr=False)
class CalculationStep(Struct):
    """A step of the working."""

    wire_names = {
        "inputs": "inputs",
        "operation": "operation",
        "result": "result",
    }
    required_names = (
        "inputs",
        "operation",
        "result",
    )

    inputs: List[CalculationTerm]
    """With what."""
    operation: Operation
    """What it does."""
    result: str
    """What comes out, as a decimal number."""


@dataclass(eq=False, repr=False)
class CalculationSum(Struct):
    """The items together; those without an answer count for nothing, and without any there is no sum."""

    wire_names = {
        "sum": "sum",
    }
    required_names = ("sum",)

    sum: List[LinkId]
    """The items together; those without an answer count for nothing, and without any there is no sum."""


@dataclass(eq=False, repr=False)
class CalculationSumOf(Struct):
    """A column of all rows of a table together; cells without an answer count for nothing."""

    wire_names = {
        "sum_of": "sumOf",
    }
    required_names = ("sum_of",)

    sum_of: ColumnOf
    """A column of all rows of a table together; cells without an answer count for nothing."""


@dataclass(eq=False, repr=False)
class CalculationTerm(Struct):
    """A number in a step."""

    wire_names = {
        "name": "name",
        "value": "value",
    }
    required_names = (
        "name",
        "value",
    )

    name: str
    """What it is."""
    value: str
    """Its value, as a decimal number."""


@dataclass(eq=False, repr=False)
class CandidateView(Struct):
    """One alternative; exactly one of the members is present."""

    wire_names = {
        "agreement": "agreement",
        "concern": "concern",
        "party": "party",
        "region": "region",
    }
    required_names = ()

    agreement: Optional[AgreementView] = None
    """An agreement that may be the one that applies."""
    concern: Optional[ConcernId] = None
    """A concern that may be the preferred one."""
    party: Optional[PartyView] = None
    """A party of the register."""
    region: Optional[LocationRegion] = None
    """A region that the location may lie in."""


@dataclass(eq=False, repr=False)
class CatalogueConditionView(Struct):
    """A condition of the catalogue."""

    wire_names = {
        "instead": "instead",
        "kind": "kind",
        "other": "other",
        "text": "text",
        "verdict": "verdict",
    }
    required_names = (
        "kind",
        "text",
        "verdict",
    )

    kind: CatalogueConditionKind
    """What it asks."""
    text: str
    """What it says about this case, in the language of the answer."""
    verdict: EligibilityVerdict
    """The verdict."""
    instead: Optional[str] = None
    """What to do instead, in the language of the answer."""
    other: Optional[str] = None
    """Id of the other agreement or addendum."""


@dataclass(eq=False, repr=False)
class CellCounts(Struct):
    """How many cells there are."""

    wire_names = {
        "changed": "changed",
        "in_scope": "inScope",
        "touched": "touched",
    }
    required_names = (
        "changed",
        "in_scope",
        "touched",
    )

    changed: int
    """With another answer."""
    in_scope: int
    """Asked about."""
    touched: int
    """That a change may touch; only these were decided."""


@dataclass(eq=False, repr=False)
class CertificatePatch(Struct):
    """What changes in a certificate of a signatory (JSON Merge Patch, RFC 7396)."""

    wire_names = {
        "name": "name",
        "period": "period",
        "suspended": "suspended",
    }
    required_names = ()

    name: Union[str, Null, None] = None
    """Name of the person; `null` erases it for good. ``NULL`` takes it away."""
    period: Union[Period, Null, None] = None
    """The days of the mandate, as a whole: without an end date it runs on. ``NULL`` takes it away."""
    suspended: Union[bool, Null, None] = None
    """`true` stops the person from signing; `false` allows it again. ``NULL`` takes it away."""


@dataclass(eq=False, repr=False)
class CertificateView(Struct):
    """A certificate that a person signs with."""

    wire_names = {
        "id": "id",
        "may_sign": "maySign",
        "name": "name",
        "organisation": "organisation",
        "period": "period",
        "recorded_at": "recordedAt",
        "suspended": "suspended",
        "thumbprint": "thumbprint",
        "valid_from": "validFrom",
        "valid_until": "validUntil",
        "version": "version",
    }
    required_names = (
        "id",
        "may_sign",
        "organisation",
        "period",
        "recorded_at",
        "suspended",
        "thumbprint",
        "valid_from",
        "valid_until",
        "version",
    )

    id: CertificateId
    """Its id."""
    may_sign: bool
    """Whether the person may sign now: the mandate and the registration of the organisation hold, and the
    certificate is valid and not revoked."""
    organisation: OrganisationRef
    """The organisation that the person signs for."""
    period: Period
    """The days of the mandate."""
    recorded_at: Moment
    """When it was registered."""
    suspended: bool
    """Whether the mandate is suspended."""
    thumbprint: str
    """SHA-256 of the certificate (DER), base64url: `x5t#S256` of signatures."""
    valid_from: Moment
    """From when the certificate is valid by itself."""
    valid_until: Moment
    """Until when the certificate is valid by itself."""
    version: int
    """Number of the version that is shown, from 1."""
    name: Optional[str] = None
    """Name of the person; absent when it was erased."""


@dataclass(eq=False, repr=False)
class CertificateViewPage(Struct):
    """One page of a list of CertificateView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[CertificateView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class ChangeEffectView(Struct):
    """What one change did."""

    wire_names = {
        "applies": "applies",
        "policy_ids": "policyIds",
    }
    required_names = (
        "applies",
        "policy_ids",
    )

    applies: bool
    """Whether it counts on the day asked about: it has begun, and its policy is in force."""
    policy_ids: List[PolicyId]
    """The policies that it changed or moved; `assumption-1` and on are made by it, for a concern without a policy."""


@dataclass(eq=False, repr=False)
class CitationView(Struct):
    """Where a rule stands."""

    wire_names = {
        "basis": "basis",
        "document": "document",
        "section": "section",
    }
    required_names = (
        "document",
        "section",
    )

    document: str
    """Title of the document."""
    section: str
    """Section as printed in it."""
    basis: Optional[CitationBasis] = None
    """How sure the citation is; absent for a decision rule of this service."""


@dataclass(eq=False, repr=False)
class CitedRuleView(Struct):
    """A rule as an answer cites it: what it says, where it stands, and what is doubtful about it."""

    wire_names = {
        "attribution": "attribution",
        "citations": "citations",
        "contradictions": "contradictions",
        "policy_id": "policyId",
        "policy_recorded_at": "policyRecordedAt",
        "readings": "readings",
        "rule_id": "ruleId",
        "text": "text",
    }
    required_names = (
        "citations",
        "contradictions",
        "policy_id",
        "policy_recorded_at",
        "readings",
        "rule_id",
        "text",
    )

    citations: List[SourceView]
    """Where it stands."""
    contradictions: List[ContradictionView]
    """Passages that disagree on it."""
    policy_id: PolicyId
    """The policy."""
    policy_recorded_at: Moment
    """From when the release of the policy that is used is known."""
    readings: List[ReadingView]
    """Open questions in the source with the reading used here."""
    rule_id: str
    """Dotted id within it."""
    text: str
    """What it says, paraphrased, in the language of the answer."""
    attribution: Optional[AttributionView] = None
    """How surely it belongs to its insurer, where the source leaves doubt."""


@dataclass(eq=False, repr=False)
class ClaimChangeView(Struct):
    """For which claims without an agreement the answer changed in one way."""

    wire_names = {
        "after": "after",
        "before": "before",
        "care_kinds": "careKinds",
        "facts": "facts",
    }
    required_names = (
        "after",
        "before",
        "care_kinds",
        "facts",
    )

    after: ClaimSideView
    """What is decided."""
    before: ClaimSideView
    """What was decided."""
    care_kinds: List[CareKind]
    """Kinds of care."""
    facts: List[WitnessFactView]
    """Facts that give these two."""


@dataclass(eq=False, repr=False)
class ClaimSideView(Struct):
    """What a policy decides about a claim without an agreement."""

    wire_names = {
        "outcome": "outcome",
        "rule": "rule",
    }
    required_names = ()

    outcome: Optional[Outcome] = None
    """The outcome; absent when the policy has no rule on it."""
    rule: Optional[CitedRuleView] = None
    """The rule that decides, or the last one tried."""


@dataclass(eq=False, repr=False)
class ClientCertificateView(Struct):
    """A certificate of a client."""

    wire_names = {
        "key": "key",
        "kind": "kind",
        "recorded_at": "recordedAt",
        "value": "value",
    }
    required_names = (
        "key",
        "kind",
        "recorded_at",
        "value",
    )

    key: str
    """Its name in addresses: the thumbprint, or the SHA-256 of the subject, base64url."""
    kind: CertificateMatchKind
    """By what the certificate is recognised."""
    recorded_at: Moment
    """When it was registered."""
    value: str
    """The thumbprint (base64url) or the subject (RFC 4514)."""


@dataclass(eq=False, repr=False)
class ClientJwk(Struct):
    """A public key as JWK (RFC 7517): EC on P-256 or P-384, or RSA of 2048 to 4096 bits. A private member is
    refused."""

    wire_names = {
        "alg": "alg",
        "crv": "crv",
        "e": "e",
        "kid": "kid",
        "kty": "kty",
        "n": "n",
        "use": "use",
        "x": "x",
        "y": "y",
    }
    required_names = ("kty",)

    kty: str
    """Kind of key: `EC` or `RSA`."""
    alg: Optional[SigningAlgorithm] = None
    """Algorithm that the client signs with; it must fit the key."""
    crv: Optional[str] = None
    """Curve of an EC key: `P-256` or `P-384`."""
    e: Optional[str] = None
    """Exponent of an RSA key, base64url."""
    kid: Optional[str] = None
    """Name of the key, which the header of an assertion repeats; the thumbprint (RFC 7638) when absent."""
    n: Optional[str] = None
    """Modulus of an RSA key, base64url."""
    use: Optional[str] = None
    """Use of the key: `sig`."""
    x: Optional[str] = None
    """x of an EC point, base64url."""
    y: Optional[str] = None
    """y of an EC point, base64url."""


@dataclass(eq=False, repr=False)
class ClientKeyView(Struct):
    """A public key of a client."""

    wire_names = {
        "algorithms": "algorithms",
        "kid": "kid",
        "recorded_at": "recordedAt",
        "thumbprint": "thumbprint",
    }
    required_names = (
        "algorithms",
        "kid",
        "recorded_at",
        "thumbprint",
    )

    algorithms: List[str]
    """Algorithms that an assertion by this key may use."""
    kid: str
    """Name of the key, which the header of an assertion repeats."""
    recorded_at: Moment
    """When it was registered."""
    thumbprint: str
    """Its thumbprint (RFC 7638), base64url."""


@dataclass(eq=False, repr=False)
class ClientPatch(Struct):
    """What changes in a client (JSON Merge Patch, RFC 7396)."""

    wire_names = {
        "name": "name",
        "scopes": "scopes",
        "suspended": "suspended",
    }
    required_names = ()

    name: Union[str, Null, None] = None
    """What the organisation calls it. ``NULL`` takes it away."""
    scopes: Union[List[str], Null, None] = None
    """Scopes that it may ask for, as a whole. ``NULL`` takes it away."""
    suspended: Union[bool, Null, None] = None
    """`true` stops the client: it gets no tokens, and the tokens it has are refused within a second, for
    good. `false` lets it ask for new ones. ``NULL`` takes it away."""


@dataclass(eq=False, repr=False)
class ClientView(Struct):
    """A client."""

    wire_names = {
        "authentication": "authentication",
        "certificates": "certificates",
        "id": "id",
        "keys": "keys",
        "name": "name",
        "organisation": "organisation",
        "recorded_at": "recordedAt",
        "role": "role",
        "scopes": "scopes",
        "suspended": "suspended",
        "uzovi_codes": "uzoviCodes",
        "version": "version",
    }
    required_names = (
        "authentication",
        "certificates",
        "id",
        "keys",
        "name",
        "organisation",
        "recorded_at",
        "role",
        "scopes",
        "suspended",
        "uzovi_codes",
        "version",
    )

    authentication: ClientAuthentication
    """How it proves who it is."""
    certificates: List[ClientCertificateView]
    """Its certificates, oldest first."""
    id: ClientId
    """Its id: the `client_id` of OAuth."""
    keys: List[ClientKeyView]
    """Its public keys, oldest first."""
    name: str
    """What the organisation calls it."""
    organisation: OrganisationRef
    """The organisation that it belongs to and speaks for."""
    recorded_at: Moment
    """When it was registered."""
    role: Role
    """What it is."""
    scopes: List[str]
    """Scopes that it may ask for."""
    suspended: bool
    """Whether it is stopped."""
    uzovi_codes: List[UzoviCode]
    """UZOVI codes that it speaks for (insurer); all of the concern when empty."""
    version: int
    """Number of the version that is shown, from 1."""


@dataclass(eq=False, repr=False)
class ClientViewPage(Struct):
    """One page of a list of ClientView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[ClientView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class ColumnOf(Struct):
    """A column of a table."""

    wire_names = {
        "column": "column",
        "table": "table",
    }
    required_names = (
        "column",
        "table",
    )

    column: LinkId
    """The column."""
    table: LinkId
    """The table."""


@dataclass(eq=False, repr=False)
class ComparedPolicyView(Struct):
    """A policy that is compared."""

    wire_names = {
        "period": "period",
        "policy_id": "policyId",
        "recorded_at": "recordedAt",
        "second_hand": "secondHand",
        "title": "title",
    }
    required_names = (
        "period",
        "policy_id",
        "recorded_at",
        "second_hand",
        "title",
    )

    period: Period
    """Days it speaks for; both inclusive."""
    policy_id: PolicyId
    """The policy."""
    recorded_at: Moment
    """From when the release that is compared is known."""
    second_hand: bool
    """Whether it is known only from documents about it: what these do not mention may still hold."""
    title: str
    """Title, in the language of the answer."""


@dataclass(eq=False, repr=False)
class ComparisonCell(Struct):
    """What the policies of a concern say in a row."""

    wire_names = {
        "concern": "concern",
        "silences": "silences",
        "statements": "statements",
        "status": "status",
    }
    required_names = (
        "concern",
        "silences",
        "statements",
        "status",
    )

    concern: ConcernId
    """The concern of the column."""
    silences: List[SilenceView]
    """Topics of the row for which the documents were read and say nothing."""
    statements: List[ComparisonStatement]
    """The statements."""
    status: CellStatus
    """What the cell holds. Everything but `stated` means: unknown."""


@dataclass(eq=False, repr=False)
class ComparisonColumn(Struct):
    """A column of the comparison."""

    wire_names = {
        "concern": "concern",
        "insurers": "insurers",
        "policies": "policies",
        "remarks": "remarks",
    }
    required_names = (
        "concern",
        "insurers",
        "policies",
        "remarks",
    )

    concern: ConcernId
    """The concern."""
    insurers: List[UzoviCode]
    """The insurers of the concern that the column is about; empty for all that have no column of their own."""
    policies: List[PolicyId]
    """The policies read; empty when none is here."""
    remarks: List[ComparisonStatement]
    """What holds for the column as a whole, for instance that only a link to a policy is known."""


@dataclass(eq=False, repr=False)
class ComparisonRowView(Struct):
    """A row of the comparison."""

    wire_names = {
        "cells": "cells",
        "title": "title",
        "topic": "topic",
    }
    required_names = (
        "cells",
        "title",
        "topic",
    )

    cells: List[ComparisonCell]
    """A cell per column, in the order of the columns."""
    title: str
    """Its title, in the language of the answer."""
    topic: ComparisonRow
    """The row."""


@dataclass(eq=False, repr=False)
class ComparisonStatement(Struct):
    """A statement of a policy."""

    wire_names = {
        "alternative": "alternative",
        "executable": "executable",
        "force": "force",
        "kind": "kind",
        "rule": "rule",
        "tags": "tags",
    }
    required_names = (
        "alternative",
        "executable",
        "force",
        "kind",
        "rule",
        "tags",
    )

    alternative: bool
    """Whether it is contested and used for another concern than that of the column."""
    executable: bool
    """Whether a machine decides it."""
    force: Binding
    """How strongly it binds."""
    kind: RuleKind
    """What it is about."""
    rule: CitedRuleView
    """What it says, where it stands and what is doubtful about it."""
    tags: List[TagView]
    """What it says in machine form."""


@dataclass(eq=False, repr=False)
class ConcernView(Struct):
    """A group of health insurers with one purchasing policy."""

    wire_names = {
        "id": "id",
        "name": "name",
        "period": "period",
        "provenance": "provenance",
        "purchasing_party_ids": "purchasingPartyIds",
        "uzovi_codes": "uzoviCodes",
    }
    required_names = (
        "id",
        "name",
        "period",
        "provenance",
        "purchasing_party_ids",
        "uzovi_codes",
    )

    id: ConcernId
    """Natural key."""
    name: str
    """Name in the field."""
    period: Period
    """The days on which the row holds."""
    provenance: ProvenanceView
    """Where the row comes from."""
    purchasing_party_ids: List[PurchasingPartyId]
    """Purchasing parties that buy for them on the day asked."""
    uzovi_codes: List[UzoviCode]
    """UZOVI codes of its insurers on the day asked."""


@dataclass(eq=False, repr=False)
class ConcernViewPage(Struct):
    """One page of a list of ConcernView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[ConcernView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class ConditionChange(Struct):
    """Another value in a condition of a rule."""

    wire_names = {
        "fact": "fact",
        "operand": "operand",
        "operator": "operator",
    }
    required_names = (
        "fact",
        "operand",
        "operator",
    )

    fact: str
    """The fact that the condition reads."""
    operand: FactValue
    """With what it compares it now: a value of the fact, some of its words (`in`, `not_in`), or another fact
    (`same_as`, `not_same_as`)."""
    operator: Operator
    """How the condition compares it."""


@dataclass(eq=False, repr=False)
class ConditionView(Struct):
    """One condition on one fact."""

    wire_names = {
        "fact": "fact",
        "operand": "operand",
        "operator": "operator",
        "question": "question",
    }
    required_names = (
        "fact",
        "operand",
        "operator",
        "question",
    )

    fact: str
    """The fact, from the closed vocabulary."""
    operand: str
    """With what, as it stands in the pack."""
    operator: Operator
    """How it is compared."""
    question: str
    """What the fact asks, in the language of the answer."""


@dataclass(eq=False, repr=False)
class ContractCarryOver(Struct):
    """What the next contract has otherwise than the one that it is carried over from."""

    wire_names = {
        "number": "number",
        "policy_id": "policyId",
        "sign_by": "signBy",
        "term": "term",
    }
    required_names = ()

    number: Optional[str] = None
    """Its number; when absent the old one with the first year of the new term behind it."""
    policy_id: Optional[PolicyId] = None
    """Its policy; when absent the one of the concern for this care that holds on the first day, where there is one."""
    sign_by: Optional[Moment] = None
    """Before when it is to be signed."""
    term: Optional[Period] = None
    """Its term; the year after the old one when absent."""


@dataclass(eq=False, repr=False)
class ContractChange(Struct):
    """A member that differs between two versions."""

    wire_names = {
        "after": "after",
        "before": "before",
        "member": "member",
    }
    required_names = ("member",)

    member: str
    """Its place: a JSON pointer, in which conditions and annexes stand by their ids, modules by code and first
    day, tariffs by prestatie or title and first day. For instance `/conditions/bereikbaarheid/text`."""
    after: Optional[Any] = None
    """What it is; absent when it is not there any more."""
    before: Optional[Any] = None
    """What it was; absent when it was not there."""


@dataclass(eq=False, repr=False)
class ContractChangesView(Struct):
    """What changed between two versions of a contract."""

    wire_names = {
        "changes": "changes",
        "contract_id": "contractId",
        "since": "since",
        "version": "version",
    }
    required_names = (
        "changes",
        "contract_id",
        "since",
        "version",
    )

    changes: List[ContractChange]
    """The members that differ, in order of place."""
    contract_id: ContractId
    """The contract."""
    since: ContractVersionRef
    """The earlier version."""
    version: ContractVersionRef
    """The later version."""


@dataclass(eq=False, repr=False)
class ContractCondition(Struct):
    """A condition of a contract."""

    wire_names = {
        "id": "id",
        "notice_months": "noticeMonths",
        "rule_id": "ruleId",
        "text": "text",
    }
    required_names = (
        "id",
        "text",
    )

    id: str
    """Name of the condition, unique in the contract."""
    text: ContractText
    """What is agreed."""
    notice_months: Optional[int] = None
    """Months of notice that it asks of whoever terminates the contract."""
    rule_id: Optional[str] = None
    """Rule of the policy of the contract that it comes from."""


@dataclass(eq=False, repr=False)
class ContractDetailView(Struct):
    """A contract with what it says."""

    wire_names = {
        "agreement_type": "agreementType",
        "ended_by": "endedBy",
        "note": "note",
        "oi_titles": "oiTitles",
        "policy_id": "policyId",
        "reason": "reason",
        "recorded_at": "recordedAt",
        "second_purchasing_party_id": "secondPurchasingPartyId",
        "sign_by": "signBy",
        "status": "status",
        "superseded_at": "supersededAt",
        "term": "term",
        "uniform": "uniform",
        "version": "version",
        "agb_code": "agbCode",
        "care_kind": "careKind",
        "id": "id",
        "number": "number",
        "phase": "phase",
        "purchasing_party_id": "purchasingPartyId",
        "annexes": "annexes",
        "conditions": "conditions",
        "left_out": "leftOut",
        "modules": "modules",
        "origin": "origin",
    }
    required_names = (
        "oi_titles",
        "recorded_at",
        "status",
        "term",
        "uniform",
        "version",
        "agb_code",
        "care_kind",
        "id",
        "number",
        "phase",
        "purchasing_party_id",
    )

    oi_titles: List[OiTitle]
    """Which O&I titles it pays for."""
    recorded_at: Moment
    """From when this version was known."""
    status: ContractStatus
    """Where the contract is on its road."""
    term: Period
    """Its term."""
    uniform: bool
    """Whether its text is the uniform one of all insurers."""
    version: int
    """Number of the version, from 1."""
    agb_code: AgbCode
    """AGB code of the organisation that holds it."""
    care_kind: CareKind
    """The care it is about."""
    id: ContractId
    """Its id."""
    number: str
    """Its number, unique within the purchasing party."""
    phase: Phase
    """Where its term lies against today, or against `date` when the request names one."""
    purchasing_party_id: PurchasingPartyId
    """The purchasing party that made it."""
    agreement_type: Optional[str] = None
    """Which agreement type of the catalogue of its policy it is."""
    ended_by: Optional[EndedBy] = None
    """What ended it."""
    note: Optional[str] = None
    """A remark; followers do not see it."""
    policy_id: Optional[PolicyId] = None
    """The purchasing policy it was made under."""
    reason: Optional[str] = None
    """Why it was refused, withdrawn, terminated or amended; followers do not see it."""
    second_purchasing_party_id: Optional[PurchasingPartyId] = None
    """The second representing purchasing party."""
    sign_by: Optional[Moment] = None
    """Before when it is to be signed: what is received at this moment is too late."""
    superseded_at: Optional[Moment] = None
    """When the next version took its place."""
    annexes: Optional[List[TariffAnnex]] = None
    """What is agreed in amounts; absent when it was only recorded, and for followers."""
    conditions: Optional[List[ContractCondition]] = None
    """What is agreed in words; absent when it was only recorded, and for followers."""
    left_out: Optional[List[LeftOutModule]] = None
    """Modules of the contract before that do not go on into this one; only in the answer that carried it over."""
    modules: Optional[List[ContractModule]] = None
    """The modules that begin with it; once it is concluded they are its addenda. Absent when it was only
    recorded, and for followers."""
    origin: Optional[ContractOrigin] = None
    """Where it came from; absent when it was only recorded, and for followers."""


@dataclass(eq=False, repr=False)
class ContractEvidence(Struct):
    """Everything that proves what was signed: checked without this service by `zorgcontract contract verify`."""

    wire_names = {
        "content": "content",
        "document": "document",
        "format": "format",
        "pdf": "pdf",
        "revocation_lists": "revocationLists",
        "signatures": "signatures",
    }
    required_names = (
        "content",
        "document",
        "format",
        "pdf",
        "revocation_lists",
        "signatures",
    )

    content: str
    """Its content byte for byte as it is signed: canonical JSON (RFC 8785) in base64url."""
    document: EvidenceDocument
    """The document that is signed."""
    format: str
    """Version of the format: `zorgcontract-evidence-1`."""
    pdf: str
    """The same for people: PDF in base64url."""
    revocation_lists: List[str]
    """The revocation lists by which certificates were judged, each once: DER in base64url."""
    signatures: List[EvidenceSignature]
    """The signatures under it, in the order in which they came."""


@dataclass(eq=False, repr=False)
class ContractModule(Struct):
    """A module that begins with the contract: an addendum of it once the contract is concluded."""

    wire_names = {
        "code": "code",
        "end_date": "endDate",
        "name": "name",
        "origin": "origin",
        "prestatie_codes": "prestatieCodes",
        "segment": "segment",
        "start_date": "startDate",
    }
    required_names = (
        "code",
        "name",
        "start_date",
    )

    code: str
    """Short code of the module, for instance `poh-ggz`."""
    name: str
    """Name of the module."""
    start_date: dt.date
    """First day, within the term of the contract."""
    end_date: Optional[dt.date] = None
    """Last day; absent when it runs until the contract ends."""
    origin: Optional[AddendumOrigin] = None
    """How it came about; `requested` when absent."""
    prestatie_codes: Optional[List[PrestatieCode]] = None
    """The prestaties that it opens."""
    segment: Optional[Segment] = None
    """The segment it is paid from; absent outside the segments."""


@dataclass(eq=False, repr=False)
class ContractOfferCounts(Struct):
    """Rows of a run of offers by what became of them."""

    wire_names = {
        "offered": "offered",
        "refused": "refused",
        "skipped": "skipped",
        "waiting": "waiting",
    }
    required_names = (
        "offered",
        "refused",
        "skipped",
        "waiting",
    )

    offered: int
    """Offered."""
    refused: int
    """Refused."""
    skipped: int
    """Skipped, those included that the run did not come to."""
    waiting: int
    """Not yet their turn."""


@dataclass(eq=False, repr=False)
class ContractOfferFault(Struct):
    """One fault of an offer that was refused."""

    wire_names = {
        "code": "code",
        "detail": "detail",
        "location": "location",
    }
    required_names = (
        "code",
        "detail",
        "location",
    )

    code: str
    """Stable machine code of the fault."""
    detail: str
    """What is wrong, in the language of the answer."""
    location: str
    """JSON Pointer into the contract."""


@dataclass(eq=False, repr=False)
class ContractOfferProblem(Struct):
    """Why an offer was refused: what a single draft or offer would have been refused with."""

    wire_names = {
        "code": "code",
        "detail": "detail",
        "errors": "errors",
        "rules": "rules",
    }
    required_names = (
        "code",
        "detail",
        "errors",
        "rules",
    )

    code: str
    """Code of the problem, for instance `rule-refused` or `forbidden`."""
    detail: str
    """What is wrong, in the language of the answer."""
    errors: List[ContractOfferFault]
    """Every fault of what was to be offered."""
    rules: List[str]
    """Ids of the rules that refused it."""


@dataclass(eq=False, repr=False)
class ContractOfferProgress(Struct):
    """How far a run of offers is."""

    wire_names = {
        "done": "done",
        "total": "total",
    }
    required_names = (
        "done",
        "total",
    )

    done: int
    """Rows that have their outcome."""
    total: int
    """Rows in all."""


@dataclass(eq=False, repr=False)
class ContractOfferRow(Struct):
    """An organisation in a run of offers, and what became of it."""

    wire_names = {
        "agb_code": "agbCode",
        "carried_over_from": "carriedOverFrom",
        "contract_id": "contractId",
        "eligibility": "eligibility",
        "left_out": "leftOut",
        "line": "line",
        "number": "number",
        "outcome": "outcome",
        "problem": "problem",
        "reason": "reason",
    }
    required_names = (
        "agb_code",
        "line",
        "outcome",
    )

    agb_code: AgbCode
    """AGB code of the organisation."""
    line: int
    """Its place, from 1: in the order of AGB codes."""
    outcome: ContractOfferOutcome
    """What became of it."""
    carried_over_from: Optional[ContractId] = None
    """The contract that it was carried over from."""
    contract_id: Optional[ContractId] = None
    """The contract that was offered, or that stands in the way; absent in a dry run of an offer."""
    eligibility: Optional[EligibilityOutcome] = None
    """What the policy made of the facts that are known here, when it came to that."""
    left_out: Optional[List[str]] = None
    """Codes of the modules of that contract that do not go on."""
    number: Optional[str] = None
    """Number of the contract that was offered."""
    problem: Optional[ContractOfferProblem] = None
    """Why the offer was refused."""
    reason: Optional[ContractOfferSkip] = None
    """Why nothing was offered, of a row that was skipped."""


@dataclass(eq=False, repr=False)
class ContractOfferRowPage(Struct):
    """One page of a list of ContractOfferRow."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[ContractOfferRow]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class ContractOfferRun(Struct):
    """A run of offers."""

    wire_names = {
        "agreement_type": "agreementType",
        "counts": "counts",
        "created_at": "createdAt",
        "finished_at": "finishedAt",
        "id": "id",
        "policy_id": "policyId",
        "progress": "progress",
        "purchasing_party_id": "purchasingPartyId",
        "results": "results",
        "selection": "selection",
        "sign_by": "signBy",
        "status": "status",
        "term": "term",
    }
    required_names = (
        "agreement_type",
        "counts",
        "created_at",
        "id",
        "policy_id",
        "progress",
        "purchasing_party_id",
        "sign_by",
        "status",
        "term",
    )

    agreement_type: str
    """The agreement type."""
    counts: ContractOfferCounts
    """Rows by what became of them."""
    created_at: Moment
    """When it was asked for."""
    id: JobId
    """Id of the job."""
    policy_id: PolicyId
    """The purchasing policy."""
    progress: ContractOfferProgress
    """How far it is."""
    purchasing_party_id: PurchasingPartyId
    """The purchasing party that offers."""
    sign_by: Moment
    """Before when the contracts are to be signed."""
    status: JobStatus
    """Where it stands. It succeeds when every row has its outcome, refusals included."""
    term: Period
    """The term."""
    finished_at: Optional[Moment] = None
    """When it ended."""
    results: Optional[List[ContractOfferRow]] = None
    """What would become of every row; only in the answer to a dry run. The rows of a run are a list of their own."""
    selection: Optional[ContractOfferSelection] = None
    """Which organisations, when a selection was given."""


@dataclass(eq=False, repr=False)
class ContractOfferRunPage(Struct):
    """One page of a list of ContractOfferRun."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[ContractOfferRun]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class ContractOfferSelection(Struct):
    """Which organisations; what is absent does not matter."""

    wire_names = {
        "eligibility": "eligibility",
        "last_agreement_type": "lastAgreementType",
        "last_contract": "lastContract",
        "regions": "regions",
    }
    required_names = ()

    eligibility: Optional[List[EligibilityOutcome]] = None
    """For which the policy comes to one of these outcomes with the facts that are known here; others get a row
    that is skipped. `possiblyEligible`, `eligibleAtDiscretion` and `needsFacts` when absent."""
    last_agreement_type: Optional[str] = None
    """With such a contract of this agreement type of its policy."""
    last_contract: Optional[LastContract] = None
    """With or without a contract of the purchasing party for this care on the day before the term."""
    regions: Optional[List[RegionCode]] = None
    """With a place in one of these regions of the scheme `zorgkantoorregio`, today."""


@dataclass(eq=False, repr=False)
class ContractOffering(Struct):
    """An offer of a draft."""

    wire_names = {
        "sign_by": "signBy",
    }
    required_names = ()

    sign_by: Optional[Moment] = None
    """Before when it is to be signed; that of the draft when absent. What is received at this moment is too late."""


@dataclass(eq=False, repr=False)
class ContractOrigin(Struct):
    """Where a contract came from."""

    wire_names = {
        "id": "id",
        "kind": "kind",
    }
    required_names = ("kind",)

    kind: ContractOriginKind
    """From what."""
    id: Optional[str] = None
    """Id of the submission, contract or run that it came from; absent when made by hand."""


@dataclass(eq=False, repr=False)
class ContractPatch(Struct):
    """What changes in a draft (JSON Merge Patch, RFC 7396): `null` removes a member, a list is replaced as a whole."""

    wire_names = {
        "agreement_type": "agreementType",
        "annexes": "annexes",
        "conditions": "conditions",
        "modules": "modules",
        "note": "note",
        "oi_titles": "oiTitles",
        "policy_id": "policyId",
        "second_purchasing_party_id": "secondPurchasingPartyId",
        "sign_by": "signBy",
        "term": "term",
        "uniform": "uniform",
    }
    required_names = ()

    agreement_type: Union[str, Null, None] = None
    """Which agreement type of the catalogue of its policy it is. ``NULL`` takes it away."""
    annexes: Union[List[TariffAnnex], Null, None] = None
    """What is agreed in amounts. ``NULL`` takes it away."""
    conditions: Union[List[ContractCondition], Null, None] = None
    """What is agreed in words. ``NULL`` takes it away."""
    modules: Union[List[ContractModule], Null, None] = None
    """The modules that begin with it once it is concluded. ``NULL`` takes it away."""
    note: Union[str, Null, None] = None
    """A remark; followers do not see it. ``NULL`` takes it away."""
    oi_titles: Union[List[OiTitle], Null, None] = None
    """Which O&I titles it pays for. ``NULL`` takes it away."""
    policy_id: Union[PolicyId, Null, None] = None
    """The purchasing policy it is made under. ``NULL`` takes it away."""
    second_purchasing_party_id: Union[PurchasingPartyId, Null, None] = None
    """The second representing purchasing party (`HDS` only). ``NULL`` takes it away."""
    sign_by: Union[Moment, Null, None] = None
    """Before when it is to be signed. ``NULL`` takes it away."""
    term: Union[Period, Null, None] = None
    """Its term. ``NULL`` takes it away."""
    uniform: Union[bool, Null, None] = None
    """Whether its text is the uniform one of all insurers (`HDS` only). ``NULL`` takes it away."""


@dataclass(eq=False, repr=False)
class ContractRefusal(Struct):
    """A refusal of an offer."""

    wire_names = {
        "reason": "reason",
    }
    required_names = ()

    reason: Optional[str] = None
    """Why; both sides read it."""


@dataclass(eq=False, repr=False)
class ContractReimbursement(Struct):
    """What a purchasing party tells its insured about care under a contract. No amounts."""

    wire_names = {
        "explanation": "explanation",
        "quality": "quality",
        "status": "status",
    }
    required_names = ()

    explanation: Optional[PublicText] = None
    """Under which conditions."""
    quality: Optional[QualityStatement] = None
    """What is known of quality."""
    status: Optional[ReimbursementStatus] = None
    """What the insured get back."""


@dataclass(eq=False, repr=False)
class ContractTakeOver(Struct):
    """The take-over of a practice by another organisation."""

    wire_names = {
        "agb_code": "agbCode",
        "number": "number",
        "sign_by": "signBy",
        "start_date": "startDate",
    }
    required_names = (
        "agb_code",
        "start_date",
    )

    agb_code: AgbCode
    """AGB code of the organisation that takes the practice over."""
    start_date: dt.date
    """First day of its contract; the old one ends the day before, once the new one is concluded."""
    number: Optional[str] = None
    """Its number; when absent the old one with the AGB code of the new holder behind it."""
    sign_by: Optional[Moment] = None
    """Before when it is to be signed."""


@dataclass(eq=False, repr=False)
class ContractTermination(Struct):
    """The termination of a contract."""

    wire_names = {
        "end_date": "endDate",
        "reason": "reason",
    }
    required_names = ("end_date",)

    end_date: dt.date
    """The last day on which it holds: today or later, within its term, and not before the notice is over that
    a condition of the contract asks for."""
    reason: Optional[str] = None
    """Why; both sides read it."""


@dataclass(eq=False, repr=False)
class ContractText(Struct):
    """A text of a contract: Dutch, and a translation where there is one."""

    wire_names = {
        "en": "en",
        "nl": "nl",
    }
    required_names = ("nl",)

    nl: str
    """Dutch: what is agreed."""
    en: Optional[str] = None
    """English translation."""


@dataclass(eq=False, repr=False)
class ContractVersionDetail(Struct):
    """A version of a contract with what it says."""

    wire_names = {
        "agreement_type": "agreementType",
        "ended_by": "endedBy",
        "note": "note",
        "oi_titles": "oiTitles",
        "policy_id": "policyId",
        "reason": "reason",
        "recorded_at": "recordedAt",
        "second_purchasing_party_id": "secondPurchasingPartyId",
        "sign_by": "signBy",
        "status": "status",
        "superseded_at": "supersededAt",
        "term": "term",
        "uniform": "uniform",
        "version": "version",
        "annexes": "annexes",
        "conditions": "conditions",
        "modules": "modules",
        "origin": "origin",
    }
    required_names = (
        "oi_titles",
        "recorded_at",
        "status",
        "term",
        "uniform",
        "version",
    )

    oi_titles: List[OiTitle]
    """Which O&I titles it pays for."""
    recorded_at: Moment
    """From when this version was known."""
    status: ContractStatus
    """Where the contract is on its road."""
    term: Period
    """Its term."""
    uniform: bool
    """Whether its text is the uniform one of all insurers."""
    version: int
    """Number of the version, from 1."""
    agreement_type: Optional[str] = None
    """Which agreement type of the catalogue of its policy it is."""
    ended_by: Optional[EndedBy] = None
    """What ended it."""
    note: Optional[str] = None
    """A remark; followers do not see it."""
    policy_id: Optional[PolicyId] = None
    """The purchasing policy it was made under."""
    reason: Optional[str] = None
    """Why it was refused, withdrawn, terminated or amended; followers do not see it."""
    second_purchasing_party_id: Optional[PurchasingPartyId] = None
    """The second representing purchasing party."""
    sign_by: Optional[Moment] = None
    """Before when it is to be signed: what is received at this moment is too late."""
    superseded_at: Optional[Moment] = None
    """When the next version took its place."""
    annexes: Optional[List[TariffAnnex]] = None
    """What is agreed in amounts; absent when it was only recorded, and for followers."""
    conditions: Optional[List[ContractCondition]] = None
    """What is agreed in words; absent when it was only recorded, and for followers."""
    modules: Optional[List[ContractModule]] = None
    """The modules that begin with it; absent when it was only recorded, and for followers."""
    origin: Optional[ContractOrigin] = None
    """Where the contract came from; absent when it was only recorded, and for followers."""


@dataclass(eq=False, repr=False)
class ContractVersionRef(Struct):
    """One version of a contract, with its two times."""

    wire_names = {
        "recorded_at": "recordedAt",
        "superseded_at": "supersededAt",
        "term": "term",
        "version": "version",
    }
    required_names = (
        "recorded_at",
        "term",
        "version",
    )

    recorded_at: Moment
    """From when it was known."""
    term: Period
    """The days on which it holds."""
    version: int
    """Number of the version, from 1."""
    superseded_at: Optional[Moment] = None
    """When the next version took its place."""


@dataclass(eq=False, repr=False)
class ContractVersionView(Struct):
    """A version of a contract."""

    wire_names = {
        "agreement_type": "agreementType",
        "ended_by": "endedBy",
        "note": "note",
        "oi_titles": "oiTitles",
        "policy_id": "policyId",
        "reason": "reason",
        "recorded_at": "recordedAt",
        "second_purchasing_party_id": "secondPurchasingPartyId",
        "sign_by": "signBy",
        "status": "status",
        "superseded_at": "supersededAt",
        "term": "term",
        "uniform": "uniform",
        "version": "version",
    }
    required_names = (
        "oi_titles",
        "recorded_at",
        "status",
        "term",
        "uniform",
        "version",
    )

    oi_titles: List[OiTitle]
    """Which O&I titles it pays for."""
    recorded_at: Moment
    """From when this version was known."""
    status: ContractStatus
    """Where the contract is on its road."""
    term: Period
    """Its term."""
    uniform: bool
    """Whether its text is the uniform one of all insurers."""
    version: int
    """Number of the version, from 1."""
    agreement_type: Optional[str] = None
    """Which agreement type of the catalogue of its policy it is."""
    ended_by: Optional[EndedBy] = None
    """What ended it."""
    note: Optional[str] = None
    """A remark; followers do not see it."""
    policy_id: Optional[PolicyId] = None
    """The purchasing policy it was made under."""
    reason: Optional[str] = None
    """Why it was refused, withdrawn, terminated or amended; followers do not see it."""
    second_purchasing_party_id: Optional[PurchasingPartyId] = None
    """The second representing purchasing party."""
    sign_by: Optional[Moment] = None
    """Before when it is to be signed: what is received at this moment is too late."""
    superseded_at: Optional[Moment] = None
    """When the next version took its place."""


@dataclass(eq=False, repr=False)
class ContractVersionViewPage(Struct):
    """One page of a list of ContractVersionView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[ContractVersionView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class ContractView(Struct):
    """A contract."""

    wire_names = {
        "agreement_type": "agreementType",
        "ended_by": "endedBy",
        "note": "note",
        "oi_titles": "oiTitles",
        "policy_id": "policyId",
        "reason": "reason",
        "recorded_at": "recordedAt",
        "second_purchasing_party_id": "secondPurchasingPartyId",
        "sign_by": "signBy",
        "status": "status",
        "superseded_at": "supersededAt",
        "term": "term",
        "uniform": "uniform",
        "version": "version",
        "agb_code": "agbCode",
        "care_kind": "careKind",
        "id": "id",
        "number": "number",
        "phase": "phase",
        "purchasing_party_id": "purchasingPartyId",
    }
    required_names = (
        "oi_titles",
        "recorded_at",
        "status",
        "term",
        "uniform",
        "version",
        "agb_code",
        "care_kind",
        "id",
        "number",
        "phase",
        "purchasing_party_id",
    )

    oi_titles: List[OiTitle]
    """Which O&I titles it pays for."""
    recorded_at: Moment
    """From when this version was known."""
    status: ContractStatus
    """Where the contract is on its road."""
    term: Period
    """Its term."""
    uniform: bool
    """Whether its text is the uniform one of all insurers."""
    version: int
    """Number of the version, from 1."""
    agb_code: AgbCode
    """AGB code of the organisation that holds it."""
    care_kind: CareKind
    """The care it is about."""
    id: ContractId
    """Its id."""
    number: str
    """Its number, unique within the purchasing party."""
    phase: Phase
    """Where its term lies against today, or against `date` when the request names one."""
    purchasing_party_id: PurchasingPartyId
    """The purchasing party that made it."""
    agreement_type: Optional[str] = None
    """Which agreement type of the catalogue of its policy it is."""
    ended_by: Optional[EndedBy] = None
    """What ended it."""
    note: Optional[str] = None
    """A remark; followers do not see it."""
    policy_id: Optional[PolicyId] = None
    """The purchasing policy it was made under."""
    reason: Optional[str] = None
    """Why it was refused, withdrawn, terminated or amended; followers do not see it."""
    second_purchasing_party_id: Optional[PurchasingPartyId] = None
    """The second representing purchasing party."""
    sign_by: Optional[Moment] = None
    """Before when it is to be signed: what is received at this moment is too late."""
    superseded_at: Optional[Moment] = None
    """When the next version took its place."""


@dataclass(eq=False, repr=False)
class ContractViewPage(Struct):
    """One page of a list of ContractView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[ContractView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class ContractWithdrawal(Struct):
    """The withdrawal of a draft or an offer."""

    wire_names = {
        "reason": "reason",
    }
    required_names = ()

    reason: Optional[str] = None
    """Why; both sides read it once it was offered."""


@dataclass(eq=False, repr=False)
class ContractingCount(Struct):
    """A count, unless it is withheld."""

    wire_names = {
        "count": "count",
        "suppressed": "suppressed",
    }
    required_names = (
        "count",
        "suppressed",
    )

    count: Optional[int]
    """The count; `null` when it is withheld."""
    suppressed: bool
    """Whether it is withheld because it is small, or because a small one would follow from it."""


@dataclass(eq=False, repr=False)
class ContractingStatisticsRow(Struct):
    """How far contracting for a year was at the end of a day: of one concern and kind of care, in one region
    or in all of them. A contract counts in the status in which it stood."""

    wire_names = {
        "agreement_type": "agreementType",
        "care_kind": "careKind",
        "concern_id": "concernId",
        "concluded": "concluded",
        "date": "date",
        "invited": "invited",
        "lapsed": "lapsed",
        "offered": "offered",
        "recorded": "recorded",
        "refused": "refused",
        "region": "region",
        "signed": "signed",
        "submitted": "submitted",
        "terminated": "terminated",
        "total": "total",
        "withdrawn": "withdrawn",
    }
    required_names = (
        "care_kind",
        "concern_id",
        "concluded",
        "date",
        "invited",
        "lapsed",
        "offered",
        "recorded",
        "refused",
        "signed",
        "submitted",
        "terminated",
        "total",
        "withdrawn",
    )

    care_kind: CareKind
    """The kind of care."""
    concern_id: ConcernId
    """The concern."""
    concluded: ContractingCount
    """Contracts signed by both."""
    date: dt.date
    """The day at whose end was counted."""
    invited: ContractingCount
    """Organisations to which a questionnaire of the concern for the year was open by then."""
    lapsed: ContractingCount
    """Offers not signed in time."""
    offered: ContractingCount
    """Contracts offered and not answered yet."""
    recorded: ContractingCount
    """Contracts recorded administratively, without acceptance here."""
    refused: ContractingCount
    """Contracts refused by the provider."""
    signed: ContractingCount
    """Contracts signed by the provider only."""
    submitted: ContractingCount
    """Submissions handed in and not taken back."""
    terminated: ContractingCount
    """Contracts ended before their term was over."""
    total: bool
    """Whether this is the total over all regions."""
    withdrawn: ContractingCount
    """Contracts taken back by the insurer."""
    agreement_type: Optional[str] = None
    """The agreement type of the policy, by its id there; absent where it is not recorded."""
    region: Optional[RegionCode] = None
    """The region in the scheme `zorgkantoorregio`; absent in a total, and for what lies in no known one."""


@dataclass(eq=False, repr=False)
class ContractingStatisticsRowPage(Struct):
    """One page of a list of ContractingStatisticsRow."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[ContractingStatisticsRow]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class ContradictionView(Struct):
    """Passages that disagree."""

    wire_names = {
        "id": "id",
        "passages": "passages",
        "reading": "reading",
        "text": "text",
    }
    required_names = (
        "id",
        "passages",
        "text",
    )

    id: str
    """Id within the policy."""
    passages: List[PassageView]
    """The passages."""
    text: str
    """On what they disagree, in the language of the answer."""
    reading: Optional[str] = None
    """The reading used; absent when the matter is left open."""


@dataclass(eq=False, repr=False)
class Counts(Struct):
    """Rows by what became of them."""

    wire_names = {
        "added": "added",
        "changed": "changed",
        "ended": "ended",
        "read": "read",
        "unchanged": "unchanged",
    }
    required_names = ()

    added: Optional[int] = None
    """Rows that were new."""
    changed: Optional[int] = None
    """Rows that took the place of another."""
    ended: Optional[int] = None
    """Rows that ended because they were absent."""
    read: Optional[int] = None
    """Rows read."""
    unchanged: Optional[int] = None
    """Rows that were known already."""


@dataclass(eq=False, repr=False)
class CoverageDeclarationPatch(Struct):
    """What changes in a declaration (JSON Merge Patch, RFC 7396)."""

    wire_names = {
        "period": "period",
        "withdrawn": "withdrawn",
    }
    required_names = ()

    period: Union[Period, Null, None] = None
    """The period, as a whole: without an end date it runs on. ``NULL`` takes it away."""
    withdrawn: Union[bool, Null, None] = None
    """`true` takes the declaration back, as if it had never been made; `false` restores it. ``NULL`` takes it away."""


@dataclass(eq=False, repr=False)
class CoverageDeclarationView(Struct):
    """In this period the contracts recorded here for this purchasing party and care are complete."""

    wire_names = {
        "care_kind": "careKind",
        "id": "id",
        "period": "period",
        "purchasing_party_id": "purchasingPartyId",
        "recorded_at": "recordedAt",
        "version": "version",
        "withdrawn": "withdrawn",
    }
    required_names = (
        "care_kind",
        "id",
        "period",
        "purchasing_party_id",
        "recorded_at",
        "version",
        "withdrawn",
    )

    care_kind: CareKind
    """For which care."""
    id: CoverageDeclarationId
    """Its id."""
    period: Period
    """In which period."""
    purchasing_party_id: PurchasingPartyId
    """Whose contracts."""
    recorded_at: Moment
    """From when this version was known."""
    version: int
    """Number of the version that is shown, from 1."""
    withdrawn: bool
    """Whether it was taken back."""


@dataclass(eq=False, repr=False)
class CoverageDeclarationViewPage(Struct):
    """One page of a list of CoverageDeclarationView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[CoverageDeclarationView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class CriterionAnswer(Struct):
    """A question about a rule, with its answer."""

    wire_names = {
        "fact": "fact",
        "link_id": "linkId",
        "text": "text",
        "value": "value",
    }
    required_names = (
        "link_id",
        "text",
    )

    link_id: LinkId
    """The item."""
    text: str
    """What it asks, in the language of the answer."""
    fact: Optional[str] = None
    """The fact that it gives."""
    value: Optional[Any] = None
    """The answer; absent when there is none."""


@dataclass(eq=False, repr=False)
class DeadlineChangeView(Struct):
    """A deadline that moved, came or went."""

    wire_names = {
        "after": "after",
        "before": "before",
        "matched_by": "matchedBy",
        "moved_days": "movedDays",
    }
    required_names = ()

    after: Optional[DeadlineSideView] = None
    """The deadline of the later policy."""
    before: Optional[DeadlineSideView] = None
    """The deadline of the earlier policy."""
    matched_by: Optional[MatchedBy] = None
    """How the two were recognised as being about the same; absent for one that stands alone."""
    moved_days: Optional[int] = None
    """By how many days the last day in time moved (the first, where there is no last one); negative is earlier."""


@dataclass(eq=False, repr=False)
class DeadlineSideView(Struct):
    """A deadline with its rule."""

    wire_names = {
        "deadline": "deadline",
        "rule": "rule",
    }
    required_names = (
        "deadline",
        "rule",
    )

    deadline: DeadlineView
    """The deadline."""
    rule: CitedRuleView
    """The rule that sets it."""


@dataclass(eq=False, repr=False)
class DeadlineView(Struct):
    """A deadline; `strictness` keeps the words of the source apart."""

    wire_names = {
        "action": "action",
        "actor": "actor",
        "consequence": "consequence",
        "first_date": "firstDate",
        "last_date": "lastDate",
        "quarters": "quarters",
        "strictness": "strictness",
    }
    required_names = (
        "action",
        "actor",
        "quarters",
        "strictness",
    )

    action: str
    """What is done, in the language of the answer."""
    actor: Actor
    """Who acts."""
    quarters: List[str]
    """Quarters that the source names without a day, as `2024-Q1`."""
    strictness: Strictness
    """How the day is meant."""
    consequence: Optional[str] = None
    """What follows when it is not done, when the source says so."""
    first_date: Optional[dt.date] = None
    """First day in time, when there is one."""
    last_date: Optional[dt.date] = None
    """Last day in time, when there is one."""


@dataclass(eq=False, repr=False)
class DecidingRuleView(Struct):
    """A rule that gives a verdict."""

    wire_names = {
        "outcome": "outcome",
        "rule": "rule",
    }
    required_names = (
        "outcome",
        "rule",
    )

    outcome: Outcome
    """Its outcome."""
    rule: CitedRuleView
    """The rule."""


@dataclass(eq=False, repr=False)
class DeclaredChangeView(Struct):
    """A change that the document itself announces."""

    wire_names = {
        "citations": "citations",
        "id": "id",
        "kind": "kind",
        "rule_ids": "ruleIds",
        "since_year": "sinceYear",
        "text": "text",
    }
    required_names = (
        "citations",
        "id",
        "kind",
        "rule_ids",
        "since_year",
        "text",
    )

    citations: List[SourceView]
    """Where it says so."""
    id: str
    """Id within the policy."""
    kind: ChangeKind
    """What the change is about."""
    rule_ids: List[str]
    """The rules of the policy that carry it."""
    since_year: int
    """The year compared with."""
    text: str
    """What is said to have changed, paraphrased, in the language of the answer."""


@dataclass(eq=False, repr=False)
class DeclaredFindingView(Struct):
    """A declared change with what was found in its rules."""

    wire_names = {
        "declared": "declared",
        "found": "found",
    }
    required_names = (
        "declared",
        "found",
    )

    declared: DeclaredChangeView
    """What the document says."""
    found: List[FoundChangeView]
    """What was found in the rules it names."""


@dataclass(eq=False, repr=False)
class DelegateRef(Struct):
    """Who may act: exactly one of the two members."""

    wire_names = {
        "agb_code": "agbCode",
        "client_id": "clientId",
    }
    required_names = ()

    agb_code: Optional[AgbCode] = None
    """Every client of this organisation, of an RO for instance."""
    client_id: Optional[ClientId] = None
    """One client, of a software vendor for instance."""


@dataclass(eq=False, repr=False)
class DelegationView(Struct):
    """A delegation."""

    wire_names = {
        "active": "active",
        "agb_code": "agbCode",
        "delegate": "delegate",
        "id": "id",
        "period": "period",
        "recorded_at": "recordedAt",
        "scopes": "scopes",
        "version": "version",
        "withdrawn_at": "withdrawnAt",
    }
    required_names = (
        "active",
        "agb_code",
        "delegate",
        "id",
        "period",
        "recorded_at",
        "scopes",
        "version",
    )

    active: bool
    """Whether it allows calls today."""
    agb_code: AgbCode
    """The organisation that is acted for."""
    delegate: DelegateRef
    """Who may act."""
    id: DelegationId
    """Its id."""
    period: Period
    """On which days."""
    recorded_at: Moment
    """When it was given."""
    scopes: List[str]
    """With which scopes."""
    version: int
    """Number of the version that is shown, from 1."""
    withdrawn_at: Optional[Moment] = None
    """When it was withdrawn, for good."""


@dataclass(eq=False, repr=False)
class DelegationViewPage(Struct):
    """One page of a list of DelegationView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[DelegationView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class Difference(Struct):
    """A row on which a list differs from what stands."""

    wire_names = {
        "after": "after",
        "before": "before",
        "fate": "fate",
        "key": "key",
        "period": "period",
    }
    required_names = (
        "fate",
        "key",
        "period",
    )

    fate: RowFate
    """What becomes of it."""
    key: str
    """What the row is about, for instance `12011/maximum`."""
    period: Period
    """The days on which it holds."""
    after: Optional[str] = None
    """What the list states, as `name=value` pairs."""
    before: Optional[str] = None
    """What stands, as `name=value` pairs."""


@dataclass(eq=False, repr=False)
class DocumentView(Struct):
    """A source of a policy."""

    wire_names = {
        "id": "id",
        "kind": "kind",
        "published_on": "publishedOn",
        "title": "title",
    }
    required_names = (
        "id",
        "kind",
        "title",
    )

    id: str
    """Short id within the policy."""
    kind: DocumentKind
    """What kind of source it is."""
    title: str
    """Title with year."""
    published_on: Optional[dt.date] = None
    """Day of publication, when known."""


@dataclass(eq=False, repr=False)
class EffectiveAgreement(Struct):
    """The agreement that applies, and why."""

    wire_names = {
        "agreement": "agreement",
        "basis": "basis",
        "candidates": "candidates",
        "certainty": "certainty",
        "claimable_from": "claimableFrom",
        "claimable_from_reason": "claimableFromReason",
        "claimed_by": "claimedBy",
        "explanation": "explanation",
        "holder": "holder",
        "how_to_apply": "howToApply",
        "leading_insurers": "leadingInsurers",
        "location": "location",
        "locations": "locations",
        "missing_facts": "missingFacts",
        "modules": "modules",
        "prestatie": "prestatie",
        "question": "question",
        "tariffs": "tariffs",
    }
    required_names = (
        "basis",
        "candidates",
        "certainty",
        "explanation",
        "leading_insurers",
        "missing_facts",
        "modules",
        "question",
        "tariffs",
    )

    basis: Basis
    """On what ground an agreement applies."""
    candidates: List[CandidateView]
    """The alternatives, where there are several."""
    certainty: Certainty
    """How certain that is: the weakest of all rows and rules used."""
    explanation: List[ExplanationStep]
    """The ordered steps that led here, in the language of the answer."""
    leading_insurers: List[LeadingInsurer]
    """The contract partners whose agreement it is: the insurer's own, the leader's, or the two that represent all."""
    missing_facts: List[MissingFact]
    """The facts without which no better answer can be given."""
    modules: List[ModuleView]
    """Its modules in force on the day."""
    question: AgreementQuestion
    """The question as it was understood."""
    tariffs: str
    """Where the tariffs under it stand: the same question, path and query."""
    agreement: Optional[AgreementView] = None
    """The agreement."""
    claimable_from: Optional[dt.date] = None
    """First day on which may be claimed at the asked insurer; only from a recorded decision or a policy."""
    claimable_from_reason: Optional[NoClaimableFrom] = None
    """Why `claimableFrom` is absent."""
    claimed_by: Optional[PartyView] = None
    """The party that claims under it."""
    holder: Optional[PartyView] = None
    """The party that holds the agreement."""
    how_to_apply: Optional[HowToApplyView] = None
    """How to get an agreement, when the insurer's policy says so."""
    location: Optional[PartyView] = None
    """The location whose region decided."""
    locations: Optional[List[EffectiveAgreement]] = None
    """One answer per location, only when locations in different regions lead to different answers."""
    prestatie: Optional[PrestatieView] = None
    """The verdict on the prestatie asked."""


@dataclass(eq=False, repr=False)
class EffectiveTariff(Struct):
    """Whether a prestatie may be claimed, and at what amount."""

    wire_names = {
        "amount": "amount",
        "basis": "basis",
        "calculation": "calculation",
        "certainty": "certainty",
        "claimable_from": "claimableFrom",
        "fictitious": "fictitious",
        "ground": "ground",
        "may_be_claimed": "mayBeClaimed",
        "missing_facts": "missingFacts",
        "name": "name",
        "period": "period",
        "prestatie_code": "prestatieCode",
        "reasons": "reasons",
        "segment": "segment",
        "source": "source",
        "successor_prestatie_code": "successorPrestatieCode",
        "tariff_kind": "tariffKind",
        "unit": "unit",
    }
    required_names = (
        "basis",
        "certainty",
        "fictitious",
        "ground",
        "may_be_claimed",
        "missing_facts",
        "prestatie_code",
        "reasons",
    )

    basis: TariffBasis
    """On what ground the amount rests."""
    certainty: Certainty
    """How certain that is: the weakest of all rows and rules used."""
    fictitious: bool
    """Whether a national amount that it rests on is made up, and stands for no real tariff."""
    ground: PrestatieGround
    """On what ground."""
    may_be_claimed: MayClaim
    """May it be claimed?"""
    missing_facts: List[MissingFact]
    """The facts without which no better answer can be given."""
    prestatie_code: PrestatieCode
    """The prestatie."""
    reasons: List[TariffReasonView]
    """Why, the verdict first."""
    amount: Optional[Euros] = None
    """The amount in EUR for one unit; absent when there is none or it is not known. A `maximum` is the most
    that may be claimed."""
    calculation: Optional[TariffWorking] = None
    """The working, when the amount comes about by a formula."""
    claimable_from: Optional[dt.date] = None
    """First day on which the asked insurer accepts claims for it, when that was decided."""
    name: Optional[str] = None
    """Its name; absent when it is not on the list of the day."""
    period: Optional[Period] = None
    """The days on which it may be claimed at this amount, as far as contract, module and list say so; both
    inclusive."""
    segment: Optional[PrestatieSegment] = None
    """Funding segment."""
    source: Optional[TariffSourceView] = None
    """Where the amount comes from."""
    successor_prestatie_code: Optional[PrestatieCode] = None
    """The prestatie that took its place."""
    tariff_kind: Optional[TariffKind] = None
    """How its amount comes about."""
    unit: Optional[PrestatieUnit] = None
    """What it is counted by."""


@dataclass(eq=False, repr=False)
class EffectiveTariffs(Struct):
    """What may be claimed, and the agreement that says so."""

    wire_names = {
        "agreement": "agreement",
        "items": "items",
    }
    required_names = (
        "agreement",
        "items",
    )

    agreement: EffectiveAgreement
    """The agreement that applies, and why."""
    items: List[EffectiveTariff]
    """The prestaties, in order of code."""


@dataclass(eq=False, repr=False)
class EligibilityCheckView(Struct):
    """What a provider can get, and why."""

    wire_names = {
        "conditions": "conditions",
        "criteria": "criteria",
        "discretion": "discretion",
        "exclusions": "exclusions",
        "missing": "missing",
        "next": "next",
        "outcome": "outcome",
        "provider": "provider",
        "receipt": "receipt",
        "set_aside": "setAside",
        "shown": "shown",
        "start": "start",
        "subject": "subject",
        "timing": "timing",
        "unused_facts": "unusedFacts",
    }
    required_names = (
        "conditions",
        "criteria",
        "discretion",
        "exclusions",
        "missing",
        "outcome",
        "provider",
        "receipt",
        "set_aside",
        "shown",
        "subject",
        "timing",
        "unused_facts",
    )

    conditions: List[CatalogueConditionView]
    """What the catalogue of the policy asks beside its rules."""
    criteria: List[RulingView]
    """Rules that must all be met."""
    discretion: List[RulingView]
    """Rules that leave the insurer free."""
    exclusions: List[RulingView]
    """Rules of which none may apply; `unmet` says that one does."""
    missing: List[MissingFactView]
    """Every fact that the outcome waits for, cheapest source first. More may follow once these are known."""
    outcome: EligibilityOutcome
    """What comes out as a whole."""
    provider: EligibilityProviderView
    """The organisation that would hold it."""
    receipt: EligibilityReceiptView
    """On what the answer rests."""
    set_aside: List[SetAsideView]
    """Given facts that were not used, because what is kept here says otherwise."""
    shown: List[CitedRuleView]
    """Rules that are shown with it and decide nothing."""
    subject: EligibilitySubjectView
    """What is asked for."""
    timing: List[RulingView]
    """Rules that say whether it is asked in time; late never makes ineligible, it leaves the insurer free."""
    unused_facts: List[str]
    """Ids of given facts that no rule of this check reads."""
    next: Optional[MissingFactView] = None
    """The fact to give next, cheapest source first; only when facts are needed."""
    start: Optional[EligibleStartView] = None
    """When the agreement starts, where the policy says so."""


@dataclass(eq=False, repr=False)
class EligibilityMember(Struct):
    """A member of a WSV or RO."""

    wire_names = {
        "agb_code": "agbCode",
        "facts": "facts",
    }
    required_names = ("agb_code",)

    agb_code: AgbCode
    """AGB code; it need not be in the register here."""
    facts: Optional[Dict[str, MemberFact]] = None
    """Facts of the whole, as they are of this member; `null` when a fact is not about it. A fact counts
    once every member states it."""


@dataclass(eq=False, repr=False)
class EligibilityProviderView(Struct):
    """The organisation that would hold the agreement."""

    wire_names = {
        "agb_code": "agbCode",
        "kind": "kind",
        "name": "name",
    }
    required_names = (
        "agb_code",
        "kind",
        "name",
    )

    agb_code: AgbCode
    """AGB code."""
    kind: ProviderKind
    """What it is."""
    name: str
    """Name on the day asked."""


@dataclass(eq=False, repr=False)
class EligibilityQuestion(Struct):
    """Can this provider get this agreement or addendum from this insurer?"""

    wire_names = {
        "addendum": "addendum",
        "agb_code": "agbCode",
        "agreement_type": "agreementType",
        "as_of": "asOf",
        "date": "date",
        "facts": "facts",
        "holds": "holds",
        "members": "members",
        "policy_id": "policyId",
        "uzovi_code": "uzoviCode",
    }
    required_names = ("agb_code",)

    agb_code: AgbCode
    """AGB code of the provider: an organisation, or a practitioner or location that one organisation stands for."""
    addendum: Optional[str] = None
    """Id of an addendum of the policy, for instance `e-mental-health`."""
    agreement_type: Optional[str] = None
    """Id of an agreement type of the policy, for instance `wijkmanagement`. Either this or `addendum` is given."""
    as_of: Optional[Moment] = None
    """Answer with what was known at this instant."""
    date: Optional[dt.date] = None
    """Day on which the answer holds, in Europe/Amsterdam; today when absent."""
    facts: Optional[Dict[str, FactValue]] = None
    """Facts about the provider and its request, by their ids in the vocabulary. What the register, the
    contracts and the reference data here say need not be given, and goes before what is given."""
    holds: Optional[List[str]] = None
    """Ids of every agreement type and addendum of this policy that the provider has, where the contracts
    here may be incomplete. An empty list says that it has none."""
    members: Optional[List[EligibilityMember]] = None
    """Members of a WSV or RO with facts about each. A yes or no of the whole is so when it is so of every
    member; a set of the whole holds the words of all members."""
    policy_id: Optional[PolicyId] = None
    """The policy; without it the one of the insurer that covers `date`. A policy may be asked about on a day
    before it holds, as one does when applying."""
    uzovi_code: Optional[UzoviCode] = None
    """UZOVI code of the insurer. Either this or `policyId` is given, or both."""


@dataclass(eq=False, repr=False)
class EligibilityReceiptView(Struct):
    """On what the answer rests: with the same receipt and the same facts the same answer comes out."""

    wire_names = {
        "as_of": "asOf",
        "concern": "concern",
        "date": "date",
        "policy_id": "policyId",
        "policy_recorded_at": "policyRecordedAt",
        "position": "position",
        "uzovi_code": "uzoviCode",
    }
    required_names = (
        "concern",
        "date",
        "policy_id",
        "policy_recorded_at",
        "position",
    )

    concern: ConcernId
    """The concern for which it is read."""
    date: dt.date
    """The day on which the answer holds."""
    policy_id: PolicyId
    """The policy."""
    policy_recorded_at: Moment
    """When the release of the policy that was read became known."""
    position: int
    """Position of the last write that was read."""
    as_of: Optional[Moment] = None
    """The instant whose knowledge counts, when named."""
    uzovi_code: Optional[UzoviCode] = None
    """The insurer asked about, when named."""


@dataclass(eq=False, repr=False)
class EligibilitySubjectView(Struct):
    """What is asked for; an agreement or an addendum of the catalogue."""

    wire_names = {
        "addendum": "addendum",
        "agreement_type": "agreementType",
        "care_kinds": "careKinds",
        "carried_over": "carriedOver",
        "channel": "channel",
        "oi_title": "oiTitle",
        "status": "status",
        "title": "title",
    }
    required_names = (
        "care_kinds",
        "title",
    )

    care_kinds: List[CareKind]
    """Kinds of care it is about."""
    title: str
    """Its title, in the language of the answer."""
    addendum: Optional[str] = None
    """Id of the addendum."""
    agreement_type: Optional[str] = None
    """Id of the agreement type."""
    carried_over: Optional[bool] = None
    """Whether an addendum goes on into the next agreement by itself, when the source says so."""
    channel: Optional[Channel] = None
    """Through whom an addendum goes."""
    oi_title: Optional[OiTitle] = None
    """The O&I title."""
    status: Optional[CatalogueStatus] = None
    """What the policy does with an addendum."""


@dataclass(eq=False, repr=False)
class EligibleStartView(Struct):
    """When an agreement starts."""

    wire_names = {
        "missing": "missing",
        "outcome": "outcome",
        "rule": "rule",
        "starts_on": "startsOn",
    }
    required_names = (
        "missing",
        "rule",
    )

    missing: List[MissingFactView]
    """The facts that are missing, cheapest source first."""
    rule: CitedRuleView
    """The rule that says so."""
    outcome: Optional[Outcome] = None
    """The word of the rule itself; absent for a rule without conditions."""
    starts_on: Optional[dt.date] = None
    """First day of the agreement; absent while facts are missing, when the rule is not about this case, and
    when the source names no start."""


@dataclass(eq=False, repr=False)
class EnableCondition(Struct):
    """A condition on the answer to an earlier question. A question that is not shown counts as unanswered."""

    wire_names = {
        "answer": "answer",
        "operator": "operator",
        "question": "question",
    }
    required_names = (
        "answer",
        "operator",
        "question",
    )

    answer: ConditionAnswer
    """What it is compared with."""
    operator: ConditionOperator
    """How its answer is compared. The four of order are for integer and decimal; a date, a table and
    attachments know `exists` only."""
    question: LinkId
    """The question."""


@dataclass(eq=False, repr=False)
class EvaluationQuery(Struct):
    """Answers to be evaluated."""

    wire_names = {
        "answers": "answers",
    }
    required_names = ("answers",)

    answers: Answers
    """The answers so far; nothing is kept of them."""


@dataclass(eq=False, repr=False)
class EvidenceDocument(Struct):
    """Which document it is."""

    wire_names = {
        "created_at": "createdAt",
        "digest": "digest",
        "id": "id",
        "pdf_digest": "pdfDigest",
        "subject_id": "subjectId",
        "subject_kind": "subjectKind",
        "subject_version": "subjectVersion",
    }
    required_names = (
        "created_at",
        "digest",
        "id",
        "pdf_digest",
        "subject_id",
        "subject_kind",
        "subject_version",
    )

    created_at: Moment
    """When it was made, by the real clock."""
    digest: str
    """SHA-256 of the content, base64url."""
    id: DocumentId
    """Its id."""
    pdf_digest: str
    """SHA-256 of the PDF, base64url."""
    subject_id: UUID
    """Id of the contract, amendment or addendum."""
    subject_kind: SubjectKind
    """What it is about."""
    subject_version: int
    """The version of it that was offered."""


@dataclass(eq=False, repr=False)
class EvidenceSignature(Struct):
    """A signature with its proofs."""

    wire_names = {
        "head": "head",
        "receipt": "receipt",
        "statement": "statement",
        "trail": "trail",
    }
    required_names = (
        "head",
        "receipt",
        "statement",
        "trail",
    )

    head: str
    """The first end of the audit trail of the reader's side that was signed at or after the entry that tells
    of the signature: a compact JWS (`typ` `audit-head+jwt`)."""
    receipt: str
    """Receipt for the reader's side, a compact JWS (`typ` `receipt+jwt`) by a receipt key of the key set: its
    digest is the SHA-256 of the statement in canonical form (RFC 8785), its head that of `head`."""
    statement: SignatureStatement
    """What this service knows of it."""
    trail: str
    """The links of that trail from the entry to that end, in the format of `GET /v1/audit-entries/export`
    without what is known of persons: `zorgcontract audit verify` reads it."""


@dataclass(eq=False, repr=False)
class ExplanationStep(Struct):
    """One step of the explanation."""

    wire_names = {
        "attribution": "attribution",
        "citations": "citations",
        "contradictions": "contradictions",
        "facts": "facts",
        "policy_id": "policyId",
        "policy_recorded_at": "policyRecordedAt",
        "readings": "readings",
        "result": "result",
        "rule_id": "ruleId",
        "rule_text": "ruleText",
        "silent_policy_id": "silentPolicyId",
        "text": "text",
    }
    required_names = (
        "citations",
        "facts",
        "result",
        "rule_id",
        "text",
    )

    citations: List[CitationView]
    """Where the rule stands."""
    facts: List[FactView]
    """The facts read, in order."""
    result: str
    """The result in one word."""
    rule_id: str
    """The rule."""
    text: str
    """What the step found, in the language of the answer."""
    attribution: Optional[AttributionView] = None
    """How surely the rule is the insurer's, where the source leaves doubt."""
    contradictions: Optional[List[ContradictionView]] = None
    """Passages that disagree on the rule."""
    policy_id: Optional[PolicyId] = None
    """The policy that the rule belongs to; absent for a decision rule of this service."""
    policy_recorded_at: Optional[Moment] = None
    """From when the release of the policy that is used is known."""
    readings: Optional[List[str]] = None
    """Readings of unclear passages that the rule rests on, in the language of the answer."""
    rule_text: Optional[str] = None
    """What the rule of the policy says, in our words, in the language of the answer."""
    silent_policy_id: Optional[PolicyId] = None
    """The policy that was read and says nothing about it, where that is what the step found."""


@dataclass(eq=False, repr=False)
class FactReadView(Struct):
    """A fact that a rule reads."""

    wire_names = {
        "certainty": "certainty",
        "fact": "fact",
        "question": "question",
        "source": "source",
        "value": "value",
    }
    required_names = (
        "fact",
        "question",
    )

    fact: str
    """The fact, from the closed vocabulary."""
    question: str
    """What it asks, in the language of the answer."""
    certainty: Optional[Certainty] = None
    """`expected` when the value rests on a row that is no more than a stand-in: give the fact to be sure."""
    source: Optional[FactSource] = None
    """Where the value comes from."""
    value: Optional[FactValue] = None
    """Its value; absent when unknown."""


@dataclass(eq=False, repr=False)
class FactView(Struct):
    """A fact that a step read."""

    wire_names = {
        "fact": "fact",
        "value": "value",
    }
    required_names = ("fact",)

    fact: str
    """Name of the fact."""
    value: Optional[str] = None
    """Its value as text; absent when it is not known."""


@dataclass(eq=False, repr=False)
class FieldError(Struct):
    """One fault of a request."""

    wire_names = {
        "code": "code",
        "detail": "detail",
        "in_": "in",
        "index": "index",
        "location": "location",
    }
    required_names = (
        "code",
        "detail",
        "in_",
        "location",
    )

    code: str
    """Stable machine code of the fault, for instance `date.format`."""
    detail: str
    """What is wrong, in the language of the answer."""
    in_: Place
    """The part of the request."""
    location: str
    """JSON Pointer into the body, or the name of the parameter or header."""
    index: Optional[int] = None
    """Number of the row or repeated parameter, counted from 0."""


@dataclass(eq=False, repr=False)
class FollowChangeView(Struct):
    """For whom following changed in one way."""

    wire_names = {
        "after": "after",
        "before": "before",
        "facts": "facts",
        "scopes": "scopes",
    }
    required_names = (
        "after",
        "before",
        "facts",
        "scopes",
    )

    after: FollowSideView
    """What is decided."""
    before: FollowSideView
    """What was decided."""
    facts: List[WitnessFactView]
    """Facts that give these two."""
    scopes: List[FollowScopeView]
    """The questions about which it changed."""


@dataclass(eq=False, repr=False)
class FollowDecisionPatch(Struct):
    """What changes in a follow decision (JSON Merge Patch, RFC 7396): `null` removes a member."""

    wire_names = {
        "claimable_from": "claimableFrom",
        "decided_on": "decidedOn",
        "reason": "reason",
        "status": "status",
        "tariff": "tariff",
    }
    required_names = ()

    claimable_from: Union[dt.date, Null, None] = None
    """First day from which the follower accepts claims. ``NULL`` takes it away."""
    decided_on: Union[dt.date, Null, None] = None
    """The day of the decision; today when the patch decides and names no day. ``NULL`` takes it away."""
    reason: Union[str, Null, None] = None
    """Why the follower rejects or deviates. ``NULL`` takes it away."""
    status: Union[FollowStatus, Null, None] = None
    """What is decided now. ``NULL`` takes it away."""
    tariff: Union[OwnTariffView, Null, None] = None
    """The follower's own tariff. ``NULL`` takes it away."""


@dataclass(eq=False, repr=False)
class FollowDecisionView(Struct):
    """A follow decision."""

    wire_names = {
        "addendum_id": "addendumId",
        "agb_code": "agbCode",
        "claimable_from": "claimableFrom",
        "contract_id": "contractId",
        "decided_on": "decidedOn",
        "follower_id": "followerId",
        "id": "id",
        "reason": "reason",
        "recorded_at": "recordedAt",
        "requested_by": "requestedBy",
        "requested_on": "requestedOn",
        "status": "status",
        "tariff": "tariff",
        "version": "version",
    }
    required_names = (
        "agb_code",
        "contract_id",
        "follower_id",
        "id",
        "recorded_at",
        "status",
        "version",
    )

    agb_code: AgbCode
    """AGB code of the organisation that holds the contract."""
    contract_id: ContractId
    """The contract it is about."""
    follower_id: PurchasingPartyId
    """The purchasing party that decides."""
    id: FollowDecisionId
    """Its id."""
    recorded_at: Moment
    """From when this version was known."""
    status: FollowStatus
    """What was decided."""
    version: int
    """Number of the version that is shown, from 1."""
    addendum_id: Optional[AddendumId] = None
    """The addendum it is about; absent for the agreement as a whole."""
    claimable_from: Optional[dt.date] = None
    """First day from which the follower accepts claims."""
    decided_on: Optional[dt.date] = None
    """The day of the decision."""
    reason: Optional[str] = None
    """Why the follower rejects or deviates."""
    requested_by: Optional[AgbCode] = None
    """AGB code of the organisation that asked; absent when the follower decided of its own accord."""
    requested_on: Optional[dt.date] = None
    """The day on which it asked."""
    tariff: Optional[OwnTariffView] = None
    """The follower's own tariff."""


@dataclass(eq=False, repr=False)
class FollowDecisionViewPage(Struct):
    """One page of a list of FollowDecisionView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[FollowDecisionView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class FollowScopeView(Struct):
    """Questions about following. An empty list means all."""

    wire_names = {
        "care_kinds": "careKinds",
        "oi_titles": "oiTitles",
        "provider_kinds": "providerKinds",
        "segments": "segments",
    }
    required_names = (
        "care_kinds",
        "oi_titles",
        "provider_kinds",
        "segments",
    )

    care_kinds: List[CareKind]
    """Kinds of care."""
    oi_titles: List[OiTitle]
    """O&I titles."""
    provider_kinds: List[ProviderKind]
    """Kinds of provider that hold the agreement."""
    segments: List[Segment]
    """Segments."""


@dataclass(eq=False, repr=False)
class FollowSideView(Struct):
    """What a policy decides about following."""

    wire_names = {
        "rule": "rule",
        "silent": "silent",
        "stance": "stance",
        "takes_over": "takesOver",
    }
    required_names = (
        "silent",
        "takes_over",
    )

    silent: bool
    """Whether the documents were read on following for this care and say nothing."""
    takes_over: List[TakesOver]
    """What is taken over."""
    rule: Optional[CitedRuleView] = None
    """The rule that decides."""
    stance: Optional[Stance] = None
    """The stance; absent when no rule decides for these facts."""


@dataclass(eq=False, repr=False)
class FollowStanceChange(Struct):
    """A concern takes another stance on following, whatever its policy says; it binds."""

    wire_names = {
        "care_kinds": "careKinds",
        "concern": "concern",
        "kind": "kind",
        "oi_titles": "oiTitles",
        "provider_kinds": "providerKinds",
        "segments": "segments",
        "stance": "stance",
        "takes_over": "takesOver",
    }
    required_names = (
        "care_kinds",
        "concern",
        "kind",
        "stance",
    )

    care_kinds: List[CareKind]
    """For these kinds of care."""
    concern: ConcernId
    """The concern."""
    kind: FollowStanceKind
    """`followStance`."""
    stance: Stance
    """The stance."""
    oi_titles: Optional[List[OiTitle]] = None
    """Limited to these O&I titles; absent means all."""
    provider_kinds: Optional[List[ProviderKind]] = None
    """Limited to these kinds of provider; absent means all."""
    segments: Optional[List[Segment]] = None
    """Limited to these segments; absent means all."""
    takes_over: Optional[List[TakesOver]] = None
    """What is taken over; absent means the agreement and its modules."""


@dataclass(eq=False, repr=False)
class FollowUpModule(Struct):
    """A module that is agreed to."""

    wire_names = {
        "id": "id",
        "title": "title",
    }
    required_names = ("id",)

    id: str
    """Its id in the catalogue of the policy."""
    title: Optional[str] = None
    """Its title, in the language of the answer."""


@dataclass(eq=False, repr=False)
class FollowUpView(Struct):
    """What follows on a yes, as far as a source says so."""

    wire_names = {
        "agreement_type": "agreementType",
        "modules": "modules",
        "policy_id": "policyId",
        "round_source": "roundSource",
        "start_basis": "startBasis",
        "start_rule": "startRule",
        "starts_on": "startsOn",
        "title": "title",
        "unknown": "unknown",
    }
    required_names = (
        "modules",
        "unknown",
    )

    modules: List[FollowUpModule]
    """The modules agreed to."""
    unknown: List[UnknownFollowUp]
    """What no source says."""
    agreement_type: Optional[str] = None
    """Id of the agreement type."""
    policy_id: Optional[PolicyId] = None
    """The policy whose catalogue is meant."""
    round_source: Optional[QuestionnaireCitation] = None
    """The source of the day of the round."""
    start_basis: Optional[StartBasis] = None
    """Where the first day comes from."""
    start_rule: Optional[CitedRuleView] = None
    """The rule about the first day, also when it does not give one."""
    starts_on: Optional[dt.date] = None
    """The first day."""
    title: Optional[str] = None
    """Its title, in the language of the answer."""


@dataclass(eq=False, repr=False)
class FollowView(Struct):
    """What a follow rule says."""

    wire_names = {
        "oi_titles": "oiTitles",
        "provider_kinds": "providerKinds",
        "segments": "segments",
        "stance": "stance",
        "takes_over": "takesOver",
    }
    required_names = (
        "oi_titles",
        "provider_kinds",
        "segments",
        "stance",
        "takes_over",
    )

    oi_titles: List[OiTitle]
    """O&I titles it is limited to; none means all."""
    provider_kinds: List[ProviderKind]
    """Kinds of provider it is limited to; none means all."""
    segments: List[Segment]
    """Segments it is limited to; none means all."""
    stance: Stance
    """The stance."""
    takes_over: List[TakesOver]
    """What is taken over."""


@dataclass(eq=False, repr=False)
class FoundChangeView(Struct):
    """A changed rule, by name; see `rules` for the rest."""

    wire_names = {
        "change": "change",
        "effect": "effect",
        "rule_id": "ruleId",
        "since_rule_id": "sinceRuleId",
    }
    required_names = (
        "change",
        "effect",
    )

    change: RuleChangeKind
    """What became of it."""
    effect: bool
    """Whether something else follows from it."""
    rule_id: Optional[str] = None
    """The rule of the later policy; absent for a removed one."""
    since_rule_id: Optional[str] = None
    """The rule of the earlier policy; absent for an added one."""


@dataclass(eq=False, repr=False)
class Health(Struct):
    """The state of the service."""

    wire_names = {
        "status": "status",
    }
    required_names = ("status",)

    status: str
    """`ok`."""


@dataclass(eq=False, repr=False)
class HowToApplyView(Struct):
    """How a provider without an agreement gets one."""

    wire_names = {
        "earliest_start_date": "earliestStartDate",
        "policy_id": "policyId",
        "policy_recorded_at": "policyRecordedAt",
        "rule_id": "ruleId",
        "text": "text",
    }
    required_names = (
        "policy_id",
        "policy_recorded_at",
        "rule_id",
        "text",
    )

    policy_id: PolicyId
    """The policy that says so."""
    policy_recorded_at: Moment
    """From when the release of the policy that is used is known."""
    rule_id: str
    """The rule in it."""
    text: str
    """What it says, in the language of the answer."""
    earliest_start_date: Optional[dt.date] = None
    """First day of an agreement that is asked for on the day of the question, when a rule says so."""


@dataclass(eq=False, repr=False)
class ImportProgress(Struct):
    """How far an import is."""

    wire_names = {
        "done": "done",
        "total": "total",
    }
    required_names = ("done",)

    done: int
    """Facts read."""
    total: Optional[int] = None
    """Facts in the file, once known."""


@dataclass(eq=False, repr=False)
class IncludedInsuredView(Struct):
    """How many insured are included in a chain of a care group on the first day of a quarter."""

    wire_names = {
        "agb_code": "agbCode",
        "chain": "chain",
        "included": "included",
        "quarter": "quarter",
        "recorded_at": "recordedAt",
        "source": "source",
        "uzovi_code": "uzoviCode",
    }
    required_names = (
        "agb_code",
        "chain",
        "included",
        "quarter",
        "recorded_at",
        "source",
        "uzovi_code",
    )

    agb_code: AgbCode
    """AGB code of the care group."""
    chain: Chain
    """The chain."""
    included: int
    """How many."""
    quarter: Quarter
    """The quarter."""
    recorded_at: Moment
    """When this service came to know it."""
    source: str
    """Where the number comes from."""
    uzovi_code: UzoviCode
    """UZOVI code of their insurer."""


@dataclass(eq=False, repr=False)
class IncludedInsuredViewPage(Struct):
    """One page of a list of IncludedInsuredView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[IncludedInsuredView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class InclusionOverrunQuestion(Struct):
    """What a care group included above what was agreed."""

    wire_names = {
        "agb_code": "agbCode",
        "agreed_inclusion": "agreedInclusion",
        "as_of": "asOf",
        "chain": "chain",
        "policy_id": "policyId",
        "price": "price",
        "reference_date": "referenceDate",
    }
    required_names = (
        "agb_code",
        "chain",
        "policy_id",
        "price",
        "reference_date",
    )

    agb_code: AgbCode
    """AGB code of the care group."""
    chain: Chain
    """The chain."""
    policy_id: PolicyId
    """The policy whose rules `inclusion.cap-…` and `tariff.post-calculation-only-over-inclusion` are used."""
    price: Euros
    """What an included insured costs."""
    reference_date: dt.date
    """The day in whose quarter insured are counted; its year is that of the agreement."""
    agreed_inclusion: Optional[int] = None
    """The number that was agreed on; what the policy allows without an additional agreement when absent."""
    as_of: Optional[Moment] = None
    """Answer with what was known at this instant; now when absent."""


@dataclass(eq=False, repr=False)
class IndexFigure(Struct):
    """An index that holds on some days, with where it was published."""

    wire_names = {
        "end_date": "endDate",
        "percentage": "percentage",
        "source": "source",
        "start_date": "startDate",
    }
    required_names = (
        "percentage",
        "source",
        "start_date",
    )

    percentage: Decimal
    """Percent by which an amount is raised, as a decimal number with at most four decimals."""
    source: str
    """Where it was published."""
    start_date: dt.date
    """First day."""
    end_date: Optional[dt.date] = None
    """Last day; absent when it runs on."""


@dataclass(eq=False, repr=False)
class InsurerView(Struct):
    """A health insurer, or a unit that is addressed like one."""

    wire_names = {
        "concern": "concern",
        "labels": "labels",
        "legal_name": "legalName",
        "name": "name",
        "period": "period",
        "provenance": "provenance",
        "purchasing_party_ids": "purchasingPartyIds",
        "uzovi_code": "uzoviCode",
    }
    required_names = (
        "concern",
        "labels",
        "name",
        "period",
        "provenance",
        "purchasing_party_ids",
        "uzovi_code",
    )

    concern: ConcernId
    """Its concern."""
    labels: List[str]
    """Labels (brands) that use the code."""
    name: str
    """Name in the field."""
    period: Period
    """The days on which the row holds."""
    provenance: ProvenanceView
    """Where the row comes from."""
    purchasing_party_ids: List[PurchasingPartyId]
    """Purchasing parties that buy for it on the day asked."""
    uzovi_code: UzoviCode
    """UZOVI code."""
    legal_name: Optional[str] = None
    """Name of the legal person, where a source gives it."""


@dataclass(eq=False, repr=False)
class InsurerViewPage(Struct):
    """One page of a list of InsurerView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[InsurerView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class KeySetView(Struct):
    """The public keys of this service (RFC 7517)."""

    wire_names = {
        "keys": "keys",
    }
    required_names = ("keys",)

    keys: List[PublishedJwk]
    """Of access tokens the key that signs, then the next one, then those that retired and are still
    trusted; last the key of receipts and signed heads."""


@dataclass(eq=False, repr=False)
class LapseView(Struct):
    """By which rule a module lapsed, and what takes its place."""

    wire_names = {
        "replaced_by": "replacedBy",
        "rule": "rule",
    }
    required_names = (
        "replaced_by",
        "rule",
    )

    replaced_by: str
    """What takes its place, in the language of the answer."""
    rule: CitedRuleView
    """The rule of the asked insurer's policy."""


@dataclass(eq=False, repr=False)
class LapsedAddenda(Struct):
    """Addenda that end."""

    wire_names = {
        "agreements": "agreements",
        "items": "items",
        "total": "total",
    }
    required_names = (
        "agreements",
        "items",
        "total",
    )

    agreements: int
    """On how many agreements."""
    items: List[LapsedAddendum]
    """The first 200 of them."""
    total: int
    """How many there are."""


@dataclass(eq=False, repr=False)
class LapsedAddendum(Struct):
    """An addendum that ends."""

    wire_names = {
        "addendum_id": "addendumId",
        "agb_code": "agbCode",
        "contract_id": "contractId",
    }
    required_names = (
        "addendum_id",
        "agb_code",
        "contract_id",
    )

    addendum_id: AddendumId
    """The addendum on it."""
    agb_code: AgbCode
    """Who holds the agreement."""
    contract_id: ContractId
    """The agreement."""


@dataclass(eq=False, repr=False)
class LeadingInsurer(Struct):
    """A contract partner."""

    wire_names = {
        "name": "name",
        "purchasing_party_id": "purchasingPartyId",
        "uzovi_codes": "uzoviCodes",
    }
    required_names = (
        "name",
        "purchasing_party_id",
        "uzovi_codes",
    )

    name: str
    """Its name."""
    purchasing_party_id: PurchasingPartyId
    """The purchasing party."""
    uzovi_codes: List[UzoviCode]
    """The insurers that it buys for on that day."""


@dataclass(eq=False, repr=False)
class LeftOutModule(Struct):
    """A module that does not go on into the next contract."""

    wire_names = {
        "code": "code",
        "instead": "instead",
        "name": "name",
        "policy_id": "policyId",
        "rule_ids": "ruleIds",
    }
    required_names = (
        "code",
        "name",
        "policy_id",
        "rule_ids",
    )

    code: str
    """Its code."""
    name: str
    """Its name."""
    policy_id: PolicyId
    """The policy that decides."""
    rule_ids: List[str]
    """Rules of the policy that say so; none when the policy does not know the module."""
    instead: Optional[str] = None
    """What to do instead, in the language of the answer, where the policy says so."""


@dataclass(eq=False, repr=False)
class ListImport(Struct):
    """Import of a list."""

    wire_names = {
        "counts": "counts",
        "created_at": "createdAt",
        "digest": "digest",
        "finished_at": "finishedAt",
        "id": "id",
        "list": "list",
        "problems": "problems",
        "requested_by": "requestedBy",
        "rows_read": "rowsRead",
        "status": "status",
    }
    required_names = (
        "counts",
        "created_at",
        "digest",
        "id",
        "list",
        "problems",
        "rows_read",
        "status",
    )

    counts: Counts
    """Facts by what became of them; final when the job succeeded."""
    created_at: Moment
    """When it was asked for."""
    digest: str
    """SHA-256 of the file, in hexadecimal."""
    id: JobId
    """Id of the job."""
    list: ListKind
    """The list."""
    problems: List[RowProblem]
    """Every row at fault, by line, at most 1,000; the detail begins with the column. With one of them
    the import has no effect."""
    rows_read: int
    """Rows read so far."""
    status: JobStatus
    """Where it stands."""
    finished_at: Optional[Moment] = None
    """When it ended."""
    requested_by: Optional[str] = None
    """The client that asked for it."""


@dataclass(eq=False, repr=False)
class ListRehearsal(Struct):
    """What an import would do."""

    wire_names = {
        "counts": "counts",
        "differences": "differences",
        "list": "list",
        "problems": "problems",
    }
    required_names = (
        "counts",
        "differences",
        "list",
        "problems",
    )

    counts: Counts
    """Facts by what would become of them; all zero when there is a problem."""
    differences: List[Difference]
    """The first 1,000 rows that would change, against the list in force."""
    list: ListKind
    """The list."""
    problems: List[RowProblem]
    """Every row at fault, by line, at most 1,000; the detail begins with the column."""


@dataclass(eq=False, repr=False)
class ListedRuleChangeView(Struct):
    """A rule that came to, left or changed in a list of an agreement type or addendum."""

    wire_names = {
        "change": "change",
        "list": "list",
        "rule": "rule",
    }
    required_names = (
        "change",
        "list",
        "rule",
    )

    change: EntryChangeKind
    """What became of it there."""
    list: EntryPart
    """The list."""
    rule: CitedRuleView
    """The rule, of the later policy unless it was removed."""


@dataclass(eq=False, repr=False)
class LocationRegion(Struct):
    """The region that a location lies in."""

    wire_names = {
        "code": "code",
        "scheme": "scheme",
    }
    required_names = (
        "code",
        "scheme",
    )

    code: RegionCode
    """The region in it."""
    scheme: RegionScheme
    """The way of dividing the country."""


@dataclass(eq=False, repr=False)
class LogicView(Struct):
    """The part of a rule that a machine decides. A fact that is absent gives `UNKNOWN`."""

    wire_names = {
        "any": "any",
        "first": "first",
        "otherwise": "otherwise",
        "then": "then",
        "unless": "unless",
        "when": "when",
    }
    required_names = (
        "any",
        "first",
        "otherwise",
        "then",
        "unless",
        "when",
    )

    any: List[List[ConditionView]]
    """Groups of which one must hold whole; no group asks nothing."""
    first: List[BranchView]
    """Branches tried before the rule, in order: the first that holds decides."""
    otherwise: Outcome
    """Outcome when it does not."""
    then: Outcome
    """Outcome when the rule holds."""
    unless: List[ConditionView]
    """The exception, when all of these hold."""
    when: List[ConditionView]
    """Conditions that must all hold."""


@dataclass(eq=False, repr=False)
class MissingFactView(Struct):
    """A fact that is missing."""

    wire_names = {
        "fact": "fact",
        "origin": "origin",
        "per_member": "perMember",
        "personal": "personal",
        "question": "question",
        "silent_members": "silentMembers",
        "type": "type",
        "where": "where",
        "words": "words",
    }
    required_names = (
        "fact",
        "origin",
        "per_member",
        "personal",
        "question",
        "silent_members",
        "type",
        "where",
    )

    fact: str
    """The fact, from the closed vocabulary; give it under this name in `facts`."""
    origin: Origin
    """Where it normally comes from."""
    per_member: bool
    """Whether it can be given per member."""
    personal: bool
    """Whether it is about natural persons."""
    question: str
    """What it asks, in the language of the answer."""
    silent_members: List[AgbCode]
    """Members of which it is not known."""
    type: FactType
    """Type of its value."""
    where: str
    """Where to get it, in the language of the answer."""
    words: Optional[List[str]] = None
    """The words to choose from, of an enum or a set."""


@dataclass(eq=False, repr=False)
class MissingInput(Struct):
    """Something that a calculation needs and does not have."""

    wire_names = {
        "about": "about",
        "name": "name",
    }
    required_names = ("name",)

    name: str
    """Name of the input, of the fact of the policy, or of the parameter of the rule."""
    about: Optional[str] = None
    """What it is about: the AGB code of a practice whose insured were not counted, the rule that the
    policy lacks."""


@dataclass(eq=False, repr=False)
class ModuleView(Struct):
    """A module of the agreement."""

    wire_names = {
        "addendum_id": "addendumId",
        "certainty": "certainty",
        "claimable_from": "claimableFrom",
        "code": "code",
        "lapsed": "lapsed",
        "name": "name",
        "period": "period",
        "prestatie_codes": "prestatieCodes",
        "segment": "segment",
    }
    required_names = (
        "addendum_id",
        "certainty",
        "code",
        "name",
        "period",
        "prestatie_codes",
    )

    addendum_id: AddendumId
    """Id of the addendum."""
    certainty: Certainty
    """How certain it is that the asked insurer takes it over."""
    code: str
    """Code of the module."""
    name: str
    """Name of the module."""
    period: Period
    """Days on which it is in force; both inclusive."""
    prestatie_codes: List[PrestatieCode]
    """Prestaties that it opens."""
    claimable_from: Optional[dt.date] = None
    """First day on which it may be claimed at the asked insurer, when that was decided."""
    lapsed: Optional[LapseView] = None
    """Why it may not be claimed although it stands on the agreement: a rule by which it lapsed."""
    segment: Optional[Segment] = None
    """Segment it is paid from; absent outside the segments."""


@dataclass(eq=False, repr=False)
class MoneyEffect(Struct):
    """What would be claimed otherwise in the cells that change, per unit."""

    wire_names = {
        "prestaties": "prestaties",
    }
    required_names = ("prestaties",)

    prestaties: List[PrestatieEffect]
    """The prestaties that may be claimed otherwise or at another amount, in the order of their codes."""


@dataclass(eq=False, repr=False)
class NationalFactChange(Struct):
    """A fact that holds for the whole country, such as what NZa takes into its rules. The switch rules of
    each policy react by their own conditions."""

    wire_names = {
        "fact": "fact",
        "from_": "from",
        "kind": "kind",
        "value": "value",
    }
    required_names = (
        "fact",
        "from_",
        "kind",
        "value",
    )

    fact: str
    """The fact: one about rules of the NZa, for instance `nza.mtvp_segment`."""
    from_: dt.date
    """First day on which it holds."""
    kind: NationalFactKind
    """`nationalFact`."""
    value: FactValue
    """Its value."""


@dataclass(eq=False, repr=False)
class NationalFactView(Struct):
    """A fact that NZa settled for the whole country."""

    wire_names = {
        "fact": "fact",
        "period": "period",
        "provenance": "provenance",
        "value": "value",
    }
    required_names = (
        "fact",
        "period",
        "provenance",
        "value",
    )

    fact: str
    """Id of the fact as rules of policies read it, for instance `nza.mtvp_segment`."""
    period: Period
    """The days on which the row holds."""
    provenance: ProvenanceView
    """Where the row comes from."""
    value: str
    """Its value as text."""


@dataclass(eq=False, repr=False)
class NationalFactViewPage(Struct):
    """One page of a list of NationalFactView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[NationalFactView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class NeighbourhoodTariffQuestion(Struct):
    """What the tariff of a WSV for O&I of its neighbourhood comes to."""

    wire_names = {
        "agb_code": "agbCode",
        "amount_per_insured": "amountPerInsured",
        "as_of": "asOf",
        "policy_id": "policyId",
        "reference_date": "referenceDate",
    }
    required_names = (
        "agb_code",
        "policy_id",
        "reference_date",
    )

    agb_code: AgbCode
    """AGB code of the WSV."""
    policy_id: PolicyId
    """The policy whose rule `tariff.oni-wijk-uniform` is used."""
    reference_date: dt.date
    """The day on which practices take part, and in whose quarter insured are counted."""
    amount_per_insured: Optional[Euros] = None
    """The uniform amount for an insured; that of the policy when absent."""
    as_of: Optional[Moment] = None
    """Answer with what was known at this instant; now when absent."""


@dataclass(eq=False, repr=False)
class NewAddendum(Struct):
    """An addendum to be recorded on a contract."""

    wire_names = {
        "module_code": "moduleCode",
        "module_name": "moduleName",
        "origin": "origin",
        "period": "period",
        "prestatie_codes": "prestatieCodes",
        "segment": "segment",
    }
    required_names = (
        "module_code",
        "module_name",
        "period",
    )

    module_code: str
    """Short code of the module, for instance `poh-ggz`."""
    module_name: str
    """Name of the module."""
    period: Period
    """When it holds: within the term of the contract."""
    origin: Optional[AddendumOrigin] = None
    """How it came about; `requested` when absent."""
    prestatie_codes: Optional[List[PrestatieCode]] = None
    """The prestaties that it opens."""
    segment: Optional[Segment] = None
    """The segment it is paid from; absent outside the segments."""


@dataclass(eq=False, repr=False)
class NewAmendment(Struct):
    """A change of a contract that is concluded. What is absent stays as it is; a list is replaced as a whole."""

    wire_names = {
        "annexes": "annexes",
        "conditions": "conditions",
        "effects": "effects",
        "kind": "kind",
        "reason": "reason",
        "sign_by": "signBy",
        "term": "term",
    }
    required_names = (
        "kind",
        "reason",
    )

    kind: AmendmentKind
    """Who makes it."""
    reason: str
    """Why; both sides read it."""
    annexes: Optional[List[TariffAnnex]] = None
    """What is agreed in amounts, with an annex for a later year for instance."""
    conditions: Optional[List[ContractCondition]] = None
    """What is agreed in words."""
    effects: Optional[Dict[str, ChangeEffect]] = None
    """How parts work out for the provider by the word of the insurer, by their pointers; only of parts of which
    it cannot be read from the change."""
    sign_by: Optional[Moment] = None
    """Before when a mutual amendment is to be signed."""
    term: Optional[Period] = None
    """The term; its first day stays."""


@dataclass(eq=False, repr=False)
class NewAssessment(Struct):
    """A decision to be made."""

    wire_names = {
        "answer_by": "answerBy",
        "decision": "decision",
        "facts": "facts",
        "grounds": "grounds",
        "modules": "modules",
        "needed": "needed",
        "note": "note",
        "reason": "reason",
        "s3_reply": "s3Reply",
    }
    required_names = ("decision",)

    decision: AssessmentDecision
    """What is decided. Taking in hand comes first."""
    answer_by: Optional[Moment] = None
    """The first moment at which more comes too late; needed with a request for more."""
    facts: Optional[Dict[str, FactValue]] = None
    """Facts that only the insurer knows and that these rules read, by their ids in the vocabulary, for
    instance `case.covered_by_policy`."""
    grounds: Optional[List[str]] = None
    """Ids of the rules that it rests on, of the policy of the questionnaire. A no needs one, unless a rule
    of the policy lets the insurer decline for its own reasons."""
    modules: Optional[List[str]] = None
    """With a yes: ids of the modules that are agreed to, of those asked for; all of them when absent."""
    needed: Optional[List[str]] = None
    """What is needed; with a request for more at least one."""
    note: Optional[str] = None
    """For one's own people; the provider never sees it, nor does another insurer."""
    reason: Optional[str] = None
    """Why, in one's own words; the provider reads it. Needed with a no and with a request for more."""
    s3_reply: Optional[S3Reply] = None
    """The reply; needed for an application in segment 3, and only there."""


@dataclass(eq=False, repr=False)
class NewAssessmentRun(Struct):
    """Decisions to be made; rows, a selection, or both, together at most 1,000 submissions."""

    wire_names = {
        "rows": "rows",
        "selection": "selection",
    }
    required_names = ()

    rows: Optional[List[NewAssessmentRunRow]] = None
    """What is decided about each of these."""
    selection: Optional[AssessmentSelection] = None
    """One decision about all of these."""


@dataclass(eq=False, repr=False)
class NewAssessmentRunRow(Struct):
    """A decision about one submission."""

    wire_names = {
        "assessment": "assessment",
        "submission_id": "submissionId",
        "version": "version",
    }
    required_names = (
        "assessment",
        "submission_id",
        "version",
    )

    assessment: NewAssessment
    """What is decided."""
    submission_id: SubmissionId
    """The submission."""
    version: int
    """The version that was seen: the number in its `ETag`."""


@dataclass(eq=False, repr=False)
class NewCertificate(Struct):
    """A certificate that a person signs with, to be registered."""

    wire_names = {
        "certificate": "certificate",
        "name": "name",
        "organisation": "organisation",
        "period": "period",
    }
    required_names = (
        "certificate",
        "name",
        "organisation",
        "period",
    )

    certificate: str
    """The certificate in PEM, followed by those of the authorities between it and its root: an EC key on
    P-256 or an RSA key of at least 3072 bits, with the key usage `nonRepudiation`."""
    name: str
    """Name of the person; kept outside the audit trail."""
    organisation: OrganisationRef
    """The organisation that the person signs for."""
    period: Period
    """The days of the mandate."""


@dataclass(eq=False, repr=False)
class NewClient(Struct):
    """A client to be registered."""

    wire_names = {
        "authentication": "authentication",
        "certificates": "certificates",
        "keys": "keys",
        "name": "name",
        "organisation": "organisation",
        "role": "role",
        "scopes": "scopes",
        "uzovi_codes": "uzoviCodes",
    }
    required_names = (
        "authentication",
        "name",
        "organisation",
        "role",
        "scopes",
    )

    authentication: ClientAuthentication
    """How it proves who it is."""
    name: str
    """What the organisation calls it."""
    organisation: OrganisationRef
    """The organisation that it belongs to and speaks for."""
    role: Role
    """What it is; the role of the administrator, except for the operator."""
    scopes: List[str]
    """Scopes that it may ask for; each must be one of its role."""
    certificates: Optional[List[NewClientCertificate]] = None
    """Its certificates."""
    keys: Optional[List[ClientJwk]] = None
    """Its public keys."""
    uzovi_codes: Optional[List[UzoviCode]] = None
    """UZOVI codes that it speaks for (insurer); all of the concern when empty."""


@dataclass(eq=False, repr=False)
class NewClientCertificate(Struct):
    """A certificate by which a client is recognised: exactly one of the two members."""

    wire_names = {
        "subject": "subject",
        "thumbprint": "thumbprint",
    }
    required_names = ()

    subject: Optional[str] = None
    """Subject of the certificate as RFC 4514 writes it; good for every certificate with this subject
    under a trusted root, so that a renewed one needs no registration."""
    thumbprint: Optional[str] = None
    """SHA-256 of the certificate (DER), base64url without padding: `x5t#S256`."""


@dataclass(eq=False, repr=False)
class NewContract(Struct):
    """A new contract: recorded because it was agreed elsewhere, without acceptance here, or a draft to be offered."""

    wire_names = {
        "addenda": "addenda",
        "agb_code": "agbCode",
        "agreement_type": "agreementType",
        "annexes": "annexes",
        "care_kind": "careKind",
        "conditions": "conditions",
        "modules": "modules",
        "note": "note",
        "number": "number",
        "oi_titles": "oiTitles",
        "policy_id": "policyId",
        "purchasing_party_id": "purchasingPartyId",
        "second_purchasing_party_id": "secondPurchasingPartyId",
        "sign_by": "signBy",
        "status": "status",
        "term": "term",
        "uniform": "uniform",
    }
    required_names = (
        "agb_code",
        "care_kind",
        "number",
        "purchasing_party_id",
        "term",
    )

    agb_code: AgbCode
    """AGB code of the organisation that holds it."""
    care_kind: CareKind
    """The care it is about."""
    number: str
    """Its number, unique within the purchasing party."""
    purchasing_party_id: PurchasingPartyId
    """The purchasing party that made it."""
    term: Period
    """Its term."""
    addenda: Optional[List[NewAddendum]] = None
    """Addenda recorded together with it (recorded only)."""
    agreement_type: Optional[str] = None
    """Which agreement type of the catalogue of its policy it is."""
    annexes: Optional[List[TariffAnnex]] = None
    """What is agreed in amounts."""
    conditions: Optional[List[ContractCondition]] = None
    """What is agreed in words (draft only)."""
    modules: Optional[List[ContractModule]] = None
    """The modules that begin with it once it is concluded (draft only)."""
    note: Optional[str] = None
    """A remark; followers do not see it."""
    oi_titles: Optional[List[OiTitle]] = None
    """Which O&I titles it pays for: at least one for `OI`, none for other care."""
    policy_id: Optional[PolicyId] = None
    """The purchasing policy it was made under."""
    second_purchasing_party_id: Optional[PurchasingPartyId] = None
    """The second representing purchasing party (`HDS` only)."""
    sign_by: Optional[Moment] = None
    """Before when it is to be signed (draft only); the offer may still say so."""
    status: Optional[NewContractStatus] = None
    """`recorded` (the default) or `draft`."""
    uniform: Optional[bool] = None
    """Whether its text is the uniform one of all insurers (`HDS` only)."""


@dataclass(eq=False, repr=False)
class NewContractOfferRun(Struct):
    """A contract to be offered to many organisations: to those of a selection, to those that are named, or, when
    both are given, to those that are named and fit the selection."""

    wire_names = {
        "agb_codes": "agbCodes",
        "agreement_type": "agreementType",
        "annexes": "annexes",
        "conditions": "conditions",
        "policy_id": "policyId",
        "purchasing_party_id": "purchasingPartyId",
        "second_purchasing_party_id": "secondPurchasingPartyId",
        "selection": "selection",
        "sign_by": "signBy",
        "term": "term",
        "uniform": "uniform",
    }
    required_names = (
        "agreement_type",
        "policy_id",
        "purchasing_party_id",
        "sign_by",
        "term",
    )

    agreement_type: str
    """Which agreement type of the catalogue of the policy; it says the kind of care and who can hold it."""
    policy_id: PolicyId
    """The purchasing policy; of the concern of the purchasing party."""
    purchasing_party_id: PurchasingPartyId
    """The purchasing party that offers."""
    sign_by: Moment
    """Before when it is to be signed. What is received at this moment is too late."""
    term: Period
    """The term."""
    agb_codes: Optional[List[AgbCode]] = None
    """AGB codes of the organisations. Each gets its row, whatever becomes of it."""
    annexes: Optional[List[TariffAnnex]] = None
    """What is agreed in amounts; those of the contract that is carried over, if any, when absent."""
    conditions: Optional[List[ContractCondition]] = None
    """What is agreed in words; those of the contract that is carried over, if any, when absent."""
    second_purchasing_party_id: Optional[PurchasingPartyId] = None
    """The second representing purchasing party (`HDS` only)."""
    selection: Optional[ContractOfferSelection] = None
    """Which organisations; an empty selection is every organisation in use that can hold the agreement."""
    uniform: Optional[bool] = None
    """Whether its text is the uniform one of all insurers (`HDS` only)."""


@dataclass(eq=False, repr=False)
class NewCoverageDeclaration(Struct):
    """A declaration that contracts are complete here."""

    wire_names = {
        "care_kind": "careKind",
        "period": "period",
        "purchasing_party_id": "purchasingPartyId",
    }
    required_names = (
        "care_kind",
        "period",
        "purchasing_party_id",
    )

    care_kind: CareKind
    """For which care."""
    period: Period
    """In which period."""
    purchasing_party_id: PurchasingPartyId
    """Whose contracts."""


@dataclass(eq=False, repr=False)
class NewDelegation(Struct):
    """A delegation to be given."""

    wire_names = {
        "agb_code": "agbCode",
        "delegate": "delegate",
        "period": "period",
        "scopes": "scopes",
    }
    required_names = (
        "agb_code",
        "delegate",
        "period",
        "scopes",
    )

    agb_code: AgbCode
    """The organisation that is acted for: the caller's own."""
    delegate: DelegateRef
    """Who may act."""
    period: Period
    """On which days."""
    scopes: List[str]
    """With which scopes; managing clients, certificates and delegations is never delegated."""


@dataclass(eq=False, repr=False)
class NewFollowDecision(Struct):
    """A request to follow, or a decision of the follower's own accord."""

    wire_names = {
        "addendum_id": "addendumId",
        "claimable_from": "claimableFrom",
        "contract_id": "contractId",
        "decided_on": "decidedOn",
        "follower_id": "followerId",
        "reason": "reason",
        "status": "status",
        "tariff": "tariff",
    }
    required_names = (
        "contract_id",
        "follower_id",
    )

    contract_id: ContractId
    """The contract to follow."""
    follower_id: PurchasingPartyId
    """The purchasing party that decides."""
    addendum_id: Optional[AddendumId] = None
    """The addendum to follow; absent for the agreement as a whole."""
    claimable_from: Optional[dt.date] = None
    """First day from which the follower accepts claims."""
    decided_on: Optional[dt.date] = None
    """The day of the decision; today when absent."""
    reason: Optional[str] = None
    """Why the follower rejects or deviates; required for a rejection."""
    status: Optional[FollowStatus] = None
    """What was decided. A provider asks, so for it only `pending` (the default); everyone else decides."""
    tariff: Optional[OwnTariffView] = None
    """The follower's own tariff; required when it deviates, absent otherwise."""


@dataclass(eq=False, repr=False)
class NewPolicyDraft(Struct):
    """A policy draft to be made."""

    wire_names = {
        "files": "files",
        "policy_id": "policyId",
    }
    required_names = (
        "files",
        "policy_id",
    )

    files: List[PolicyFile]
    """All files of the pack; its `pack.toml` has no `recorded`, which is set on publication."""
    policy_id: PolicyId
    """The policy of which it becomes a release: one of the concern's own, or a new one whose id begins
    with the id of the concern and a hyphen."""


@dataclass(eq=False, repr=False)
class NewPriceListExport(Struct):
    """Price lists to be written to a file: of every practice and insurer that the client may ask about, as far as
    they fit what is said here."""

    wire_names = {
        "agb_codes": "agbCodes",
        "as_of": "asOf",
        "care_kind": "careKind",
        "compression": "compression",
        "date": "date",
        "format": "format",
        "oi_title": "oiTitle",
        "prestatie_codes": "prestatieCodes",
        "regions": "regions",
        "uzovi_codes": "uzoviCodes",
    }
    required_names = (
        "date",
        "format",
    )

    date: dt.date
    """Day of the care: a calendar day in Europe/Amsterdam."""
    format: PriceListFormat
    """In which form."""
    agb_codes: Optional[List[AgbCode]] = None
    """AGB codes of practices, or of others that a price list can be asked of; each must be one that the client
    may ask about. Every practice in use on the day, or those of a provider's own organisations, when absent."""
    as_of: Optional[Moment] = None
    """By what was known at this instant; by what is known when the work begins, when absent."""
    care_kind: Optional[CareKind] = None
    """Kind of care of the agreement; `HAZ` when absent."""
    compression: Optional[PriceListCompression] = None
    """Whether the file is compressed as a whole; `none` when absent. Parquet is compressed inside."""
    oi_title: Optional[OiTitle] = None
    """O&I title; without it lists for `OI` stay open."""
    prestatie_codes: Optional[List[PrestatieCode]] = None
    """Only these prestaties; all of a price list when absent."""
    regions: Optional[List[RegionCode]] = None
    """Only with a place in one of these regions of the scheme `zorgkantoorregio` on the day."""
    uzovi_codes: Optional[List[UzoviCode]] = None
    """UZOVI codes of insurers; each must be one that the client may ask about. Every insurer of the day that it
    may ask about, when absent."""


@dataclass(eq=False, repr=False)
class NewQuestionnaireRound(Struct):
    """A round to be opened."""

    wire_names = {
        "deadline": "deadline",
        "name": "name",
        "opens_at": "opensAt",
        "source": "source",
        "starts_on": "startsOn",
        "version": "version",
    }
    required_names = (
        "deadline",
        "name",
        "opens_at",
        "version",
    )

    deadline: Moment
    """The first moment at which it is too late; after the opening."""
    name: str
    """What it is called, unique in the questionnaire, for instance `2025-Q2`."""
    opens_at: Moment
    """From when on answers can be submitted."""
    version: int
    """Number of the published version that is answered."""
    source: Optional[QuestionnaireCitation] = None
    """Which source gives these days, when one does."""
    starts_on: Optional[dt.date] = None
    """From which day what is approved holds, when that is known."""


@dataclass(eq=False, repr=False)
class NewSignature(Struct):
    """A signature under a document, to be taken."""

    wire_names = {
        "document_digest": "documentDigest",
        "signature": "signature",
    }
    required_names = (
        "document_digest",
        "signature",
    )

    document_digest: str
    """SHA-256 of the document that the signer saw (the `application/json` one), base64url without padding."""
    signature: str
    """JAdES B-B signature as a compact JWS with a detached payload (`HEADER..SIGNATURE`, RFC 7515, Appendix F)
    over the bytes of the document, by the registered certificate of a signatory. Header: `alg` (`PS256` or
    `ES256`), `x5t#S256` or `x5c` or both, `iat` (seconds) or `sigT` (RFC 3339, UTC); `typ`, `cty` and
    `crit` (with `sigT` only) may be there, nothing else."""


@dataclass(eq=False, repr=False)
class NewSubmission(Struct):
    """A submission to be made."""

    wire_names = {
        "agb_code": "agbCode",
        "questionnaire_id": "questionnaireId",
        "round_id": "roundId",
    }
    required_names = (
        "agb_code",
        "questionnaire_id",
        "round_id",
    )

    agb_code: AgbCode
    """AGB code of the organisation that answers."""
    questionnaire_id: QuestionnaireId
    """The questionnaire to answer."""
    round_id: QuestionnaireRoundId
    """The round to answer it in; must be open."""


@dataclass(eq=False, repr=False)
class NotEncodedView(Struct):
    """An item that is not encoded."""

    wire_names = {
        "id": "id",
        "reason": "reason",
    }
    required_names = (
        "id",
        "reason",
    )

    id: str
    """Its id in the rule inventory."""
    reason: str
    """Why not, in the language of the answer."""


@dataclass(eq=False, repr=False)
class OrganisationRef(Struct):
    """An organisation, by exactly one of its codes; without a code, the operator of this service."""

    wire_names = {
        "agb_code": "agbCode",
        "concern_id": "concernId",
        "kvk_number": "kvkNumber",
    }
    required_names = ()

    agb_code: Optional[AgbCode] = None
    """A practice, care group or RO: an organisation of the AGB register."""
    concern_id: Optional[ConcernId] = None
    """A concern of health insurers."""
    kvk_number: Optional[KvkNumber] = None
    """A company outside the AGB register: a software vendor, a maker of dashboards."""


@dataclass(eq=False, repr=False)
class OutcomeChangeView(Struct):
    """Two outcomes of a rule for the same facts."""

    wire_names = {
        "after": "after",
        "before": "before",
        "facts": "facts",
    }
    required_names = (
        "after",
        "before",
        "facts",
    )

    after: Outcome
    """The outcome of the later rule."""
    before: Outcome
    """The outcome of the earlier rule."""
    facts: List[WitnessFactView]
    """Facts that give these two."""


@dataclass(eq=False, repr=False)
class OwnTariffView(Struct):
    """A tariff of the follower's own."""

    wire_names = {
        "amount": "amount",
        "unit": "unit",
    }
    required_names = (
        "amount",
        "unit",
    )

    amount: Euros
    """The amount in euro."""
    unit: str
    """What it is paid for, for instance `per registered patient per quarter`."""


@dataclass(eq=False, repr=False)
class ParameterChangeView(Struct):
    """A number or word that changed, came or went."""

    wire_names = {
        "after": "after",
        "before": "before",
        "matched_by": "matchedBy",
    }
    required_names = ()

    after: Optional[ParameterSideView] = None
    """In the later policy."""
    before: Optional[ParameterSideView] = None
    """In the earlier policy."""
    matched_by: Optional[MatchedBy] = None
    """How the two were recognised as being the same; absent for one that stands alone."""


@dataclass(eq=False, repr=False)
class ParameterSideView(Struct):
    """A number or word with its rule."""

    wire_names = {
        "name": "name",
        "rule": "rule",
        "status": "status",
        "unit": "unit",
        "value": "value",
    }
    required_names = (
        "name",
        "rule",
        "status",
        "unit",
    )

    name: str
    """Name within the rule."""
    rule: CitedRuleView
    """The rule that gives it."""
    status: ParameterStatus
    """Whether the value is known."""
    unit: Unit
    """Its unit."""
    value: Optional[str] = None
    """The value; absent while it is only announced."""


@dataclass(eq=False, repr=False)
class ParameterView(Struct):
    """A number or word of the source."""

    wire_names = {
        "name": "name",
        "status": "status",
        "unit": "unit",
        "value": "value",
    }
    required_names = (
        "name",
        "status",
        "unit",
    )

    name: str
    """Name within the rule."""
    status: ParameterStatus
    """Whether the value is known."""
    unit: Unit
    """Its unit."""
    value: Optional[str] = None
    """The value; absent while it is only announced."""


@dataclass(eq=False, repr=False)
class PartyView(Struct):
    """A party of the register."""

    wire_names = {
        "agb_code": "agbCode",
        "kind": "kind",
        "name": "name",
    }
    required_names = (
        "agb_code",
        "kind",
        "name",
    )

    agb_code: AgbCode
    """AGB code."""
    kind: ProviderKind
    """What it is."""
    name: str
    """Name on the day asked."""


@dataclass(eq=False, repr=False)
class PassageView(Struct):
    """One side of a contradiction."""

    wire_names = {
        "basis": "basis",
        "document": "document",
        "policy_id": "policyId",
        "says": "says",
        "section": "section",
    }
    required_names = (
        "basis",
        "document",
        "policy_id",
        "says",
        "section",
    )

    basis: CitationBasis
    """How sure the citation is."""
    document: str
    """Title of the document, or its id when it belongs to another policy."""
    policy_id: PolicyId
    """The policy whose document it is."""
    says: str
    """What it says, paraphrased, in the language of the answer."""
    section: str
    """Section as printed in it."""


@dataclass(eq=False, repr=False)
class PaymentTitleChangeView(Struct):
    """A payment title that changed, came or went."""

    wire_names = {
        "after": "after",
        "before": "before",
        "change": "change",
        "parts": "parts",
    }
    required_names = (
        "change",
        "parts",
    )

    change: EntryChangeKind
    """What became of it."""
    parts: List[EntryPart]
    """The parts that differ."""
    after: Optional[PaymentTitleSideView] = None
    """In the later policy."""
    before: Optional[PaymentTitleSideView] = None
    """In the earlier policy."""


@dataclass(eq=False, repr=False)
class PaymentTitleSideView(Struct):
    """A payment title of before in a policy."""

    wire_names = {
        "change": "change",
        "financed_via": "financedVia",
        "form": "form",
        "new": "new",
        "old": "old",
        "old_segment": "oldSegment",
        "rule": "rule",
    }
    required_names = (
        "change",
        "financed_via",
        "form",
        "new",
        "old",
    )

    change: TitleChange
    """What became of it."""
    financed_via: List[ProviderKind]
    """Through whom it is paid."""
    form: PaymentForm
    """How it is paid."""
    new: str
    """What it became."""
    old: str
    """The title of before."""
    old_segment: Optional[Segment] = None
    """Its segment."""
    rule: Optional[CitedRuleView] = None
    """The rule that says so."""


@dataclass(eq=False, repr=False)
class PaymentTitleView(Struct):
    """What became of a payment title of before."""

    wire_names = {
        "change": "change",
        "financed_via": "financedVia",
        "form": "form",
        "new": "new",
        "old": "old",
        "old_segment": "oldSegment",
        "rule": "rule",
    }
    required_names = (
        "change",
        "financed_via",
        "form",
        "new",
        "old",
    )

    change: TitleChange
    """What became of it."""
    financed_via: List[ProviderKind]
    """Through whom it is paid."""
    form: PaymentForm
    """How it is paid."""
    new: str
    """What it is now, in the language of the answer."""
    old: str
    """The title of before, in the language of the answer."""
    old_segment: Optional[Segment] = None
    """Its segment, where the source gives it."""
    rule: Optional[CitedRuleView] = None
    """The rule that says so."""


@dataclass(eq=False, repr=False)
class PaymentTitleViewPage(Struct):
    """One page of a list of PaymentTitleView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[PaymentTitleView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class PercentageOf(Struct):
    """A part and a whole."""

    wire_names = {
        "part": "part",
        "whole": "whole",
    }
    required_names = (
        "part",
        "whole",
    )

    part: LinkId
    """The part."""
    whole: LinkId
    """The whole."""


@dataclass(eq=False, repr=False)
class Period(Struct):
    """Calendar days in Europe/Amsterdam, both ends inclusive; without an end it runs on."""

    wire_names = {
        "end_date": "endDate",
        "start_date": "startDate",
    }
    required_names = ("start_date",)

    start_date: dt.date
    """First day."""
    end_date: Optional[dt.date] = None
    """Last day; absent while no end is known."""


@dataclass(eq=False, repr=False)
class PolicyChanges(Struct):
    """What changed between two policies. No list has more than 1,000 items."""

    wire_names = {
        "addenda": "addenda",
        "agreements": "agreements",
        "care_kinds": "careKinds",
        "claims": "claims",
        "counts": "counts",
        "deadlines": "deadlines",
        "declared": "declared",
        "exact": "exact",
        "follow": "follow",
        "left_out": "leftOut",
        "parameters": "parameters",
        "payment_titles": "paymentTitles",
        "policy": "policy",
        "rules": "rules",
        "since": "since",
        "terms": "terms",
        "topics": "topics",
    }
    required_names = (
        "addenda",
        "agreements",
        "care_kinds",
        "claims",
        "counts",
        "deadlines",
        "declared",
        "exact",
        "follow",
        "left_out",
        "parameters",
        "payment_titles",
        "policy",
        "rules",
        "since",
        "terms",
        "topics",
    )

    addenda: List[AddendumChangeView]
    """Addenda that changed, came or went."""
    agreements: List[AgreementChangeView]
    """Agreement types that changed, came or went, with the providers for whom their criteria say something else."""
    care_kinds: List[CareKind]
    """The kinds of care that both speak about; nothing else is compared."""
    claims: List[ClaimChangeView]
    """For which claims without an agreement the answer changed."""
    counts: RuleChangeCounts
    """How many rules changed."""
    deadlines: List[DeadlineChangeView]
    """Deadlines that moved, came or went."""
    declared: ReconciliationView
    """What was found beside the list of changes of the document itself."""
    exact: bool
    """Whether every class of facts was tried. If not, there may be differences besides those shown."""
    follow: List[FollowChangeView]
    """For whom following changed."""
    left_out: int
    """Items that a list of more than 1,000 leaves out, over all lists."""
    parameters: List[ParameterChangeView]
    """Numbers and words that changed, came or went."""
    payment_titles: List[PaymentTitleChangeView]
    """Payment titles that changed, came or went."""
    policy: ComparedPolicyView
    """The later policy."""
    rules: List[RuleChangeView]
    """Every rule that was added, removed, changed or renamed."""
    since: ComparedPolicyView
    """The policy it is compared with."""
    terms: List[TermChangeView]
    """Kinds of care for which other terms are stated."""
    topics: List[TopicChangesView]
    """The same per row of the comparison; a rule can stand in several."""


@dataclass(eq=False, repr=False)
class PolicyComparison(Struct):
    """Policies side by side."""

    wire_names = {
        "columns": "columns",
        "rows": "rows",
        "year": "year",
    }
    required_names = (
        "columns",
        "rows",
        "year",
    )

    columns: List[ComparisonColumn]
    """The columns, in the order of the cells."""
    rows: List[ComparisonRowView]
    """The rows."""
    year: int
    """The calendar year that the policies speak about."""


@dataclass(eq=False, repr=False)
class PolicyDeadline(Struct):
    """A deadline of a policy with the rule that sets it."""

    wire_names = {
        "care_kinds": "careKinds",
        "concern": "concern",
        "deadline": "deadline",
        "force": "force",
        "id": "id",
        "insurers": "insurers",
        "rule": "rule",
        "step": "step",
    }
    required_names = (
        "care_kinds",
        "deadline",
        "force",
        "id",
        "insurers",
        "rule",
    )

    care_kinds: List[CareKind]
    """Kinds of care."""
    deadline: DeadlineView
    """The day, who acts, what is done and what follows."""
    force: Binding
    """How strongly it binds."""
    id: str
    """Key of the deadline: policy and rule, stable between calls."""
    insurers: List[UzoviCode]
    """Insurers of the concern that it is limited to; empty when it holds for all."""
    rule: CitedRuleView
    """The rule, its source, and passages that disagree on the day."""
    concern: Optional[ConcernId] = None
    """The concern; absent for a document about several insurers."""
    step: Optional[Step] = None
    """Step of the round."""


@dataclass(eq=False, repr=False)
class PolicyDeadlinePage(Struct):
    """One page of a list of PolicyDeadline."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[PolicyDeadline]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class PolicyDraftFiles(Struct):
    """The files of a draft, in the place of those it has."""

    wire_names = {
        "files": "files",
    }
    required_names = ("files",)

    files: List[PolicyFile]
    """All files of the pack; its `pack.toml` has no `recorded`, which is set on publication."""


@dataclass(eq=False, repr=False)
class PolicyDraftView(Struct):
    """A policy draft."""

    wire_names = {
        "changed_at": "changedAt",
        "changed_by": "changedBy",
        "concern": "concern",
        "created_at": "createdAt",
        "files": "files",
        "findings": "findings",
        "id": "id",
        "policy_id": "policyId",
        "version": "version",
    }
    required_names = (
        "changed_at",
        "changed_by",
        "concern",
        "created_at",
        "id",
        "policy_id",
        "version",
    )

    changed_at: Moment
    """When it was last changed."""
    changed_by: str
    """The client that last changed it; another one has to publish it."""
    concern: ConcernId
    """The concern whose policy it is."""
    created_at: Moment
    """When it was made."""
    id: PolicyDraftId
    """Its id."""
    policy_id: PolicyId
    """The policy of which it becomes a release."""
    version: int
    """Number of the version that is shown, from 1."""
    files: Optional[List[PolicyFile]] = None
    """Its files in the order of their names; only when one draft is read."""
    findings: Optional[List[PolicyFinding]] = None
    """What has to be repaired before it can be published; absent in a list. Policies that others publish
    can add to it."""


@dataclass(eq=False, repr=False)
class PolicyDraftViewPage(Struct):
    """One page of a list of PolicyDraftView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[PolicyDraftView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class PolicyFile(Struct):
    """One file of a pack."""

    wire_names = {
        "path": "path",
        "text": "text",
    }
    required_names = (
        "path",
        "text",
    )

    path: str
    """Name of the file in the folder of the pack, for instance `pack.toml` or `rules-admission.toml`."""
    text: str
    """Its text."""


@dataclass(eq=False, repr=False)
class PolicyFinding(Struct):
    """An error in the files of a pack."""

    wire_names = {
        "code": "code",
        "detail": "detail",
        "location": "location",
    }
    required_names = (
        "code",
        "detail",
        "location",
    )

    code: str
    """Stable machine code, for instance `policy.unknown`."""
    detail: str
    """What is wrong, with the nearest name, as the command line says it."""
    location: str
    """File and line, for instance `rules.toml:12`."""


@dataclass(eq=False, repr=False)
class PolicyRelease(Struct):
    """A release of a policy that was published. It never changes."""

    wire_names = {
        "changed_by": "changedBy",
        "concern": "concern",
        "policy_id": "policyId",
        "published_by": "publishedBy",
        "recorded_at": "recordedAt",
    }
    required_names = (
        "changed_by",
        "concern",
        "policy_id",
        "published_by",
        "recorded_at",
    )

    changed_by: str
    """The client that last changed the draft."""
    concern: ConcernId
    """The concern whose policy it is."""
    policy_id: PolicyId
    """The policy."""
    published_by: str
    """The client that published it."""
    recorded_at: Moment
    """From when it is known: names it among the releases of the policy."""


@dataclass(eq=False, repr=False)
class PolicyRuleChange(Struct):
    """A rule of a policy is left out, or has another outcome or condition."""

    wire_names = {
        "condition": "condition",
        "disabled": "disabled",
        "kind": "kind",
        "outcome": "outcome",
        "policy_id": "policyId",
        "rule_id": "ruleId",
    }
    required_names = (
        "kind",
        "policy_id",
        "rule_id",
    )

    kind: PolicyRuleKind
    """`policyRule`."""
    policy_id: PolicyId
    """The policy."""
    rule_id: str
    """The rule in it."""
    condition: Optional[ConditionChange] = None
    """Another value in one of its conditions."""
    disabled: Optional[bool] = None
    """`true` leaves the rule out; then nothing else is said of it."""
    outcome: Optional[Outcome] = None
    """Its outcome when it holds."""


@dataclass(eq=False, repr=False)
class PolicyView(Struct):
    """A purchasing policy."""

    wire_names = {
        "care_kinds": "careKinds",
        "concern": "concern",
        "contradictions": "contradictions",
        "declared_changes": "declaredChanges",
        "documents": "documents",
        "executable_rules": "executableRules",
        "insurers": "insurers",
        "not_encoded": "notEncoded",
        "period": "period",
        "policy_id": "policyId",
        "recorded_at": "recordedAt",
        "releases": "releases",
        "rules": "rules",
        "silences": "silences",
        "takes_precedence_over": "takesPrecedenceOver",
        "title": "title",
    }
    required_names = (
        "care_kinds",
        "contradictions",
        "declared_changes",
        "documents",
        "executable_rules",
        "insurers",
        "not_encoded",
        "period",
        "policy_id",
        "recorded_at",
        "releases",
        "rules",
        "silences",
        "takes_precedence_over",
        "title",
    )

    care_kinds: List[CareKind]
    """Kinds of care it speaks for."""
    contradictions: List[ContradictionView]
    """Passages of its sources that disagree, within a document or with another policy's."""
    declared_changes: List[DeclaredChangeView]
    """What the document itself says has changed."""
    documents: List[DocumentView]
    """Its sources."""
    executable_rules: int
    """How many of them a machine decides; the others are shown."""
    insurers: List[UzoviCode]
    """Insurers of the concern it is limited to; empty when it speaks for all."""
    not_encoded: List[NotEncodedView]
    """Items of the sources that are not encoded, with the reason."""
    period: Period
    """Days it speaks for; both inclusive. The term of an agreement is another matter: see its rules."""
    policy_id: PolicyId
    """Natural key, for instance `cz-2025`."""
    recorded_at: Moment
    """From when the release shown is known: names it among the releases, and as `asOf` it gives it again."""
    releases: List[Moment]
    """The moments of all releases of this policy, oldest first. A release never changes."""
    rules: int
    """How many rules it has."""
    silences: List[SilenceView]
    """Topics on which the sources were read and say nothing."""
    takes_precedence_over: List[str]
    """Documents or policies that it takes precedence over."""
    title: str
    """Title, in the language of the answer."""
    concern: Optional[ConcernId] = None
    """The concern whose policy it is.
    Absent for a policy document about several insurers."""


@dataclass(eq=False, repr=False)
class PolicyViewPage(Struct):
    """One page of a list of PolicyView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[PolicyView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class PreferredInsurerChange(Struct):
    """Another insurer is the only preferred one in a region, and that is certain."""

    wire_names = {
        "care_kinds": "careKinds",
        "concern": "concern",
        "from_": "from",
        "kind": "kind",
        "region": "region",
    }
    required_names = (
        "care_kinds",
        "concern",
        "from_",
        "kind",
        "region",
    )

    care_kinds: List[CareKind]
    """For these kinds of care."""
    concern: ConcernId
    """The concern that is preferred."""
    from_: dt.date
    """First day on which it is."""
    kind: PreferredInsurerKind
    """`preferredInsurer`."""
    region: RegionName
    """The region."""


@dataclass(eq=False, repr=False)
class PreferredInsurerView(Struct):
    """The concern that is preferred in a region for a kind of care."""

    wire_names = {
        "care_kind": "careKind",
        "concern": "concern",
        "period": "period",
        "provenance": "provenance",
        "purchasing_party_ids": "purchasingPartyIds",
        "rank": "rank",
        "region_code": "regionCode",
        "scheme": "scheme",
    }
    required_names = (
        "care_kind",
        "concern",
        "period",
        "provenance",
        "purchasing_party_ids",
        "rank",
        "region_code",
        "scheme",
    )

    care_kind: CareKind
    """Kind of care."""
    concern: ConcernId
    """The preferred concern."""
    period: Period
    """The days on which the row holds."""
    provenance: ProvenanceView
    """Where the row comes from."""
    purchasing_party_ids: List[PurchasingPartyId]
    """Purchasing parties that buy for it on the day asked."""
    rank: int
    """Place when a list names several; 1 comes first, and two may share a place."""
    region_code: RegionCode
    """The region's code in it."""
    scheme: RegionScheme
    """The way of dividing the country."""


@dataclass(eq=False, repr=False)
class PreferredInsurerViewPage(Struct):
    """One page of a list of PreferredInsurerView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[PreferredInsurerView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class PrefilledAnswer(Struct):
    """A first value, with where it came from."""

    wire_names = {
        "date": "date",
        "link_id": "linkId",
        "source": "source",
        "submission_id": "submissionId",
        "value": "value",
    }
    required_names = (
        "date",
        "link_id",
        "source",
        "value",
    )

    date: dt.date
    """The day from which the source says so: of the register fact, the agreement or the submission."""
    link_id: LinkId
    """The item."""
    source: PrefillSource
    """Where it came from."""
    value: Any
    """The value that was filled in, in the form of an answer to the item."""
    submission_id: Optional[SubmissionId] = None
    """The submission that it came from."""


@dataclass(eq=False, repr=False)
class PrestatieEffect(Struct):
    """How a prestatie would be claimed otherwise. An amount that others agreed and you may not see counts as not known."""

    wire_names = {
        "after": "after",
        "before": "before",
        "gained": "gained",
        "lost": "lost",
        "lowered": "lowered",
        "prestatie_code": "prestatieCode",
        "raised": "raised",
        "unknown": "unknown",
    }
    required_names = (
        "gained",
        "lost",
        "lowered",
        "prestatie_code",
        "raised",
        "unknown",
    )

    gained: int
    """Cells in which it could be claimed, and may not be as things are."""
    lost: int
    """Cells in which it could not be claimed any more."""
    lowered: int
    """Cells in which its amount would be lower."""
    prestatie_code: PrestatieCode
    """The prestatie."""
    raised: int
    """Cells in which its amount would be higher."""
    unknown: int
    """Cells in which it would differ, and whether it may be claimed or its amount is not known in one of the worlds."""
    after: Optional[AmountRange] = None
    """The amounts as they would be."""
    before: Optional[AmountRange] = None
    """The amounts as things are, of the cells counted here that have one."""


@dataclass(eq=False, repr=False)
class PrestatieEntry(Struct):
    """A billable item of GP care."""

    wire_names = {
        "code": "code",
        "contract_required": "contractRequired",
        "in_force": "inForce",
        "name": "name",
        "non_contracted_billable": "nonContractedBillable",
        "period": "period",
        "provenance": "provenance",
        "segment": "segment",
        "successors": "successors",
        "tariff_kind": "tariffKind",
        "unit": "unit",
    }
    required_names = (
        "code",
        "contract_required",
        "in_force",
        "name",
        "non_contracted_billable",
        "period",
        "provenance",
        "segment",
        "successors",
        "tariff_kind",
        "unit",
    )

    code: PrestatieCode
    """NZa code."""
    contract_required: Known
    """Whether it may be claimed only under a contract."""
    in_force: bool
    """Whether it exists on the day asked. A code that was renumbered is still shown after its last day."""
    name: str
    """Name."""
    non_contracted_billable: Known
    """Whether NZa names it among those that may be claimed without a contract."""
    period: Period
    """The days on which the row holds."""
    provenance: ProvenanceView
    """Where the row comes from."""
    segment: PrestatieSegment
    """Funding segment."""
    successors: List[SuccessorView]
    """The prestaties that took its place by the day asked, each in the place of the one before."""
    tariff_kind: TariffKind
    """How its amount comes about."""
    unit: PrestatieUnit
    """What it is counted by."""


@dataclass(eq=False, repr=False)
class PrestatieEntryPage(Struct):
    """One page of a list of PrestatieEntry."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[PrestatieEntry]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class PrestatieView(Struct):
    """The verdict on one prestatie."""

    wire_names = {
        "ground": "ground",
        "may_be_claimed": "mayBeClaimed",
        "prestatie_code": "prestatieCode",
    }
    required_names = (
        "ground",
        "may_be_claimed",
        "prestatie_code",
    )

    ground: PrestatieGround
    """On what ground."""
    may_be_claimed: MayClaim
    """May it be claimed?"""
    prestatie_code: PrestatieCode
    """The prestatie."""


@dataclass(eq=False, repr=False)
class PriceChange(Struct):
    """A prestatie that is on the list otherwise than before."""

    wire_names = {
        "after": "after",
        "before": "before",
        "date": "date",
        "kind": "kind",
        "prestatie_code": "prestatieCode",
        "retroactive": "retroactive",
    }
    required_names = (
        "date",
        "kind",
        "prestatie_code",
        "retroactive",
    )

    date: dt.date
    """The day for which it is on the list as `after` says."""
    kind: PriceChangeKind
    """What became of it."""
    prestatie_code: PrestatieCode
    """The prestatie."""
    retroactive: bool
    """Whether the list that the caller holds turned out otherwise for a day that had come when it was read:
    what was claimed by it may have to be corrected."""
    after: Optional[EffectiveTariff] = None
    """As it is."""
    before: Optional[EffectiveTariff] = None
    """As it was on the list that the caller holds."""


@dataclass(eq=False, repr=False)
class PriceList(Struct):
    """Every prestatie of a practice for an insurer on a day; with `since` what became different instead."""

    wire_names = {
        "agreement": "agreement",
        "changes": "changes",
        "items": "items",
    }
    required_names = ("agreement",)

    agreement: EffectiveAgreement
    """The agreement that applies; why stands with the effective agreement."""
    changes: Optional[List[PriceChange]] = None
    """What became different, in order of code; only with `since`."""
    items: Optional[List[EffectiveTariff]] = None
    """The prestaties, in order of code; absent with `since`."""


@dataclass(eq=False, repr=False)
class PriceListExport(Struct):
    """An export of price lists."""

    wire_names = {
        "created_at": "createdAt",
        "file": "file",
        "finished_at": "finishedAt",
        "id": "id",
        "insurers": "insurers",
        "practices": "practices",
        "problems": "problems",
        "progress": "progress",
        "request": "request",
        "status": "status",
    }
    required_names = (
        "created_at",
        "id",
        "insurers",
        "practices",
        "problems",
        "progress",
        "request",
        "status",
    )

    created_at: Moment
    """When it was asked for."""
    id: JobId
    """Id of the job."""
    insurers: int
    """About how many insurers."""
    practices: int
    """How many practices it is about."""
    problems: List[RowProblem]
    """Why there is none, when the export failed."""
    progress: PriceListExportProgress
    """How far it is."""
    request: NewPriceListExport
    """What was asked."""
    status: JobStatus
    """Where it stands."""
    file: Optional[PriceListFile] = None
    """The file, once it is there and as long as it is kept."""
    finished_at: Optional[Moment] = None
    """When it ended."""


@dataclass(eq=False, repr=False)
class PriceListExportPage(Struct):
    """One page of a list of PriceListExport."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[PriceListExport]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class PriceListExportProgress(Struct):
    """How far an export is."""

    wire_names = {
        "done": "done",
        "total": "total",
    }
    required_names = (
        "done",
        "total",
    )

    done: int
    """Practices done."""
    total: int
    """Practices in all."""


@dataclass(eq=False, repr=False)
class PriceListFile(Struct):
    """A file of price lists."""

    wire_names = {
        "digest": "digest",
        "expires_at": "expiresAt",
        "known_at": "knownAt",
        "media_type": "mediaType",
        "name": "name",
        "rows": "rows",
        "size": "size",
        "url": "url",
    }
    required_names = (
        "digest",
        "expires_at",
        "known_at",
        "media_type",
        "name",
        "rows",
        "size",
        "url",
    )

    digest: str
    """SHA-256 of its content, as in `Repr-Digest` (RFC 9530)."""
    expires_at: Moment
    """Until when it is kept."""
    known_at: Moment
    """Up to when everything known is in it."""
    media_type: str
    """Media type."""
    name: str
    """Name to save it by."""
    rows: int
    """Rows in it, without the names of the columns."""
    size: int
    """Length in bytes."""
    url: str
    """Where it is downloaded: a path of this service."""


@dataclass(eq=False, repr=False)
class Problem(Struct):
    """A failed request (RFC 9457)."""

    wire_names = {
        "code": "code",
        "detail": "detail",
        "errors": "errors",
        "instance": "instance",
        "retryable": "retryable",
        "rules": "rules",
        "status": "status",
        "title": "title",
        "type": "type",
    }
    required_names = (
        "code",
        "detail",
        "instance",
        "retryable",
        "status",
        "title",
        "type",
    )

    code: str
    """Stable machine code; programs decide by this."""
    detail: str
    """What went wrong in this request, in the language of the answer."""
    instance: str
    """The request id as `urn:uuid`; name it when you report the problem."""
    retryable: bool
    """Whether the same request can succeed later without a change."""
    status: int
    """The HTTP status."""
    title: str
    """Short name of the problem, in the language of the answer."""
    type: str
    """Address of the page that explains the code and lists what to do."""
    errors: Optional[List[FieldError]] = None
    """Every fault of the request: path, query, headers, body."""
    rules: Optional[List[ProblemRule]] = None
    """The rules that refused the request."""


@dataclass(eq=False, repr=False)
class ProblemCitation(Struct):
    """A place in a source document."""

    wire_names = {
        "document": "document",
        "section": "section",
    }
    required_names = (
        "document",
        "section",
    )

    document: str
    """Short name of the document within the policy."""
    section: str
    """The section."""


@dataclass(eq=False, repr=False)
class ProblemRule(Struct):
    """A rule that refused a request, with its source."""

    wire_names = {
        "citations": "citations",
        "policy_id": "policyId",
        "rule_id": "ruleId",
    }
    required_names = (
        "citations",
        "policy_id",
        "rule_id",
    )

    citations: List[ProblemCitation]
    """Where the rule is written."""
    policy_id: str
    """The purchasing policy."""
    rule_id: str
    """The rule within the policy."""


@dataclass(eq=False, repr=False)
class ProvenanceView(Struct):
    """Where a row comes from and how far it can be trusted."""

    wire_names = {
        "confidence": "confidence",
        "conflicts": "conflicts",
        "note": "note",
        "source": "source",
    }
    required_names = (
        "confidence",
        "conflicts",
        "source",
    )

    confidence: Confidence
    """How certain the row is."""
    conflicts: List[str]
    """What other sources say instead."""
    source: str
    """The source in words."""
    note: Optional[str] = None
    """What the source leaves open."""


@dataclass(eq=False, repr=False)
class ProviderProfile(Struct):
    """The showcase of a provider: what it writes about itself."""

    wire_names = {
        "text": "text",
        "waiting_times": "waitingTimes",
        "website": "website",
    }
    required_names = ()

    text: Optional[PublicText] = None
    """Its own text. Names of persons do not belong in it."""
    waiting_times: Optional[List[WaitingTime]] = None
    """Waiting times, at most one per kind of care."""
    website: Optional[str] = None
    """Its own site, an `https` address."""


@dataclass(eq=False, repr=False)
class ProviderProfileView(Struct):
    """The profile of an organisation."""

    wire_names = {
        "agb_code": "agbCode",
        "profile": "profile",
        "recorded_at": "recordedAt",
        "version": "version",
    }
    required_names = (
        "agb_code",
        "profile",
        "version",
    )

    agb_code: AgbCode
    """AGB code of the organisation."""
    profile: ProviderProfile
    """What it says about itself; empty while nothing was supplied."""
    version: int
    """Number of the version that is shown; 0 while nothing was supplied."""
    recorded_at: Optional[Moment] = None
    """From when this version was known."""


@dataclass(eq=False, repr=False)
class PublicText(Struct):
    """A text for the public, in one language or both."""

    wire_names = {
        "en": "en",
        "nl": "nl",
    }
    required_names = ()

    en: Optional[str] = None
    """English."""
    nl: Optional[str] = None
    """Dutch."""


@dataclass(eq=False, repr=False)
class PublicationRule(Struct):
    """The rule of a policy by which contracts are shown from a day on."""

    wire_names = {
        "citations": "citations",
        "date": "date",
        "policy_id": "policyId",
        "rule_id": "ruleId",
    }
    required_names = (
        "citations",
        "date",
        "policy_id",
        "rule_id",
    )

    citations: List[SourceView]
    """Where it is written."""
    date: dt.date
    """The day."""
    policy_id: PolicyId
    """The policy."""
    rule_id: str
    """The rule in it."""


@dataclass(eq=False, repr=False)
class PublishedAddress(Struct):
    """An address that patients go to."""

    wire_names = {
        "city": "city",
        "house_number": "houseNumber",
        "house_number_addition": "houseNumberAddition",
        "postcode": "postcode",
        "street": "street",
    }
    required_names = (
        "city",
        "house_number",
        "postcode",
        "street",
    )

    city: str
    """Place of residence (woonplaats)."""
    house_number: str
    """House number, digits only."""
    postcode: str
    """Postcode: four digits and two capitals, no space."""
    street: str
    """Street."""
    house_number_addition: Optional[str] = None
    """Addition to the house number."""


@dataclass(eq=False, repr=False)
class PublishedContract(Struct):
    """An agreement of a provider that binds a purchasing party in the year asked."""

    wire_names = {
        "address": "address",
        "agb_code": "agbCode",
        "agreement_type": "agreementType",
        "basis": "basis",
        "care_kind": "careKind",
        "concern_ids": "concernIds",
        "id": "id",
        "name": "name",
        "oi_titles": "oiTitles",
        "profile": "profile",
        "provider_kind": "providerKind",
        "publication": "publication",
        "purchasing_party_id": "purchasingPartyId",
        "regions": "regions",
        "reimbursement": "reimbursement",
        "status": "status",
        "term": "term",
        "uzovi_codes": "uzoviCodes",
    }
    required_names = (
        "agb_code",
        "basis",
        "care_kind",
        "concern_ids",
        "id",
        "name",
        "oi_titles",
        "provider_kind",
        "purchasing_party_id",
        "regions",
        "status",
        "term",
        "uzovi_codes",
    )

    agb_code: AgbCode
    """AGB code of the organisation that holds the agreement."""
    basis: PublishedBasis
    """How the agreement comes to bind the purchasing party."""
    care_kind: CareKind
    """The kind of care."""
    concern_ids: List[ConcernId]
    """The concerns that it buys for."""
    id: str
    """Names this line in every list; it says nothing else."""
    name: str
    """Name of the organisation in the AGB register on the day asked."""
    oi_titles: List[OiTitle]
    """Which O&I titles it is about; empty for other care."""
    provider_kind: ProviderKind
    """What the organisation is."""
    purchasing_party_id: PurchasingPartyId
    """The purchasing party that the agreement binds."""
    regions: List[RegionCode]
    """The regions in which its places lie, in the scheme `zorgkantoorregio`."""
    status: PublishedStatus
    """Whether it binds on the day asked or begins later in the year."""
    term: Period
    """Its term."""
    uzovi_codes: List[UzoviCode]
    """The insurers that it buys for."""
    address: Optional[PublishedAddress] = None
    """Its visiting address in the AGB register, else that of its first location."""
    agreement_type: Optional[str] = None
    """Which agreement type of the policy it is, by its id there; absent when that is not recorded."""
    profile: Optional[ProviderProfile] = None
    """What the provider says about itself; absent when it supplied nothing."""
    publication: Optional[PublicationRule] = None
    """From which day the insurer shows its contracts of the year, by its own policy; absent where no
    policy here names a day. The agreement then shows from the day on which it is known."""
    reimbursement: Optional[ContractReimbursement] = None
    """What the purchasing party tells its insured; absent when it supplied nothing."""


@dataclass(eq=False, repr=False)
class PublishedContractChange(Struct):
    """A difference between the list at `since` and the list now."""

    wire_names = {
        "change": "change",
        "contract": "contract",
        "until": "until",
    }
    required_names = (
        "change",
        "contract",
        "until",
    )

    change: PublishedChangeKind
    """What became of the line."""
    contract: PublishedContract
    """The line as it is now; of a removed one, as it was."""
    until: Moment
    """Up to which moment this answer goes, the same on every page: the next `since`."""


@dataclass(eq=False, repr=False)
class PublishedContractChangePage(Struct):
    """One page of a list of PublishedContractChange."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[PublishedContractChange]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class PublishedContractPage(Struct):
    """One page of a list of PublishedContract."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[PublishedContract]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class PublishedJwk(Struct):
    """A public key of this service, as its key set publishes it."""

    wire_names = {
        "alg": "alg",
        "crv": "crv",
        "kid": "kid",
        "kty": "kty",
        "use": "use",
        "x": "x",
        "y": "y",
    }
    required_names = (
        "alg",
        "crv",
        "kid",
        "kty",
        "use",
        "x",
        "y",
    )

    alg: str
    """Algorithm: `ES256`."""
    crv: str
    """Curve: `P-256`."""
    kid: str
    """Name of the key: its thumbprint (RFC 7638)."""
    kty: str
    """Kind of key: `EC`."""
    use: str
    """What it is used for: `sig` for access tokens, `receipt` for receipts and signed heads."""
    x: str
    """x of the point, base64url."""
    y: str
    """y of the point, base64url."""


@dataclass(eq=False, repr=False)
class PurchasedInsurerView(Struct):
    """An insurer that a purchasing party buys for."""

    wire_names = {
        "period": "period",
        "provenance": "provenance",
        "uzovi_code": "uzoviCode",
    }
    required_names = (
        "period",
        "provenance",
        "uzovi_code",
    )

    period: Period
    """The days on which it does."""
    provenance: ProvenanceView
    """Where that comes from."""
    uzovi_code: UzoviCode
    """UZOVI code."""


@dataclass(eq=False, repr=False)
class PurchasingPartyView(Struct):
    """A contract partner that buys for one or more insurers."""

    wire_names = {
        "id": "id",
        "insurers": "insurers",
        "name": "name",
        "period": "period",
        "provenance": "provenance",
    }
    required_names = (
        "id",
        "insurers",
        "name",
        "period",
        "provenance",
    )

    id: PurchasingPartyId
    """Natural key."""
    insurers: List[PurchasedInsurerView]
    """The insurers it buys for on the day asked."""
    name: str
    """Name in the field."""
    period: Period
    """The days on which the row holds."""
    provenance: ProvenanceView
    """Where the row comes from."""


@dataclass(eq=False, repr=False)
class PurchasingPartyViewPage(Struct):
    """One page of a list of PurchasingPartyView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[PurchasingPartyView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class QualityStatement(Struct):
    """What a purchasing party knows of the quality of a provider."""

    wire_names = {
        "measured_on": "measuredOn",
        "source": "source",
        "text": "text",
    }
    required_names = (
        "measured_on",
        "source",
        "text",
    )

    measured_on: dt.date
    """The day on which it was so."""
    source: str
    """Where it comes from."""
    text: PublicText
    """What is known."""


@dataclass(eq=False, repr=False)
class Questionnaire(Struct):
    """One version of a questionnaire."""

    wire_names = {
        "agreement_type": "agreementType",
        "basis": "basis",
        "care_kind": "careKind",
        "citations": "citations",
        "concern": "concern",
        "id": "id",
        "introduction": "introduction",
        "items": "items",
        "kind": "kind",
        "policy": "policy",
        "provider_kinds": "providerKinds",
        "representatives": "representatives",
        "submitters": "submitters",
        "title": "title",
        "version": "version",
    }
    required_names = (
        "basis",
        "care_kind",
        "concern",
        "id",
        "items",
        "kind",
        "provider_kinds",
        "submitters",
        "title",
        "version",
    )

    basis: QuestionBasis
    """Whose questions these are."""
    care_kind: CareKind
    """The kind of care."""
    concern: ConcernId
    """The concern that asks."""
    id: QuestionnaireId
    """Its id: begins with the id of the concern and a hyphen."""
    items: List[QuestionnaireItem]
    """The items in the order in which they are asked."""
    kind: QuestionnaireKind
    """What it is for."""
    provider_kinds: List[ProviderKind]
    """Which kinds of organisation it is for."""
    submitters: List[Submitter]
    """Who may submit the answers."""
    title: QuestionnaireText
    """Its title."""
    version: int
    """Number of the version, from 1."""
    agreement_type: Optional[str] = None
    """The agreement type of that policy that is asked for, by its id."""
    citations: Optional[List[QuestionnaireCitation]] = None
    """Where the questions or their criteria come from."""
    introduction: Optional[QuestionnaireText] = None
    """What is said before the first item."""
    policy: Optional[PolicyId] = None
    """The policy whose criteria it asks about."""
    representatives: Optional[List[ConcernId]] = None
    """The other concern that represents all insurers here; of an out-of-hours structure only."""


@dataclass(eq=False, repr=False)
class QuestionnaireCitation(Struct):
    """A place in a source. With a policy it names a document and section of that policy."""

    wire_names = {
        "document": "document",
        "section": "section",
    }
    required_names = (
        "document",
        "section",
    )

    document: str
    """Id of a document of the policy, for instance `ZZH24`; without a policy the title of the document."""
    section: str
    """Section as numbered in the document."""


@dataclass(eq=False, repr=False)
class QuestionnaireDeadlineView(Struct):
    """A deadline of a round, as it was set."""

    wire_names = {
        "deadline": "deadline",
        "reason": "reason",
        "recorded_at": "recordedAt",
    }
    required_names = (
        "deadline",
        "recorded_at",
    )

    deadline: Moment
    """The first moment at which it is too late."""
    recorded_at: Moment
    """When it was set."""
    reason: Optional[str] = None
    """Why it was changed; absent for the first one."""


@dataclass(eq=False, repr=False)
class QuestionnaireEvaluation(Struct):
    """What answers mean under a version of a questionnaire."""

    wire_names = {
        "calculated": "calculated",
        "complete": "complete",
        "problems": "problems",
        "shown": "shown",
    }
    required_names = (
        "calculated",
        "complete",
        "problems",
        "shown",
    )

    calculated: CalculatedValues
    """What the service calculates."""
    complete: bool
    """Whether nothing is wrong: these answers could be submitted."""
    problems: List[AnswerProblemView]
    """What is wrong, in the order of the questionnaire, unknown items last."""
    shown: List[LinkId]
    """The items that are shown, in the order of the questionnaire; columns with their table."""


@dataclass(eq=False, repr=False)
class QuestionnaireFinding(Struct):
    """Something in a definition that has to be repaired."""

    wire_names = {
        "code": "code",
        "detail": "detail",
        "location": "location",
    }
    required_names = (
        "code",
        "detail",
        "location",
    )

    code: str
    """Stable machine code, for instance `questionnaire.unreachable`."""
    detail: str
    """What is wrong, with the nearest name, in the language of the answer."""
    location: str
    """JSON Pointer from the definition."""


@dataclass(eq=False, repr=False)
class QuestionnaireItem(Struct):
    """An item of a questionnaire. Which members an item has depends on its type."""

    wire_names = {
        "calculated": "calculated",
        "criterion": "criterion",
        "enable_behavior": "enableBehavior",
        "enable_when": "enableWhen",
        "fact": "fact",
        "help": "help",
        "items": "items",
        "link_id": "linkId",
        "max_files": "maxFiles",
        "max_length": "maxLength",
        "max_rows": "maxRows",
        "max_value": "maxValue",
        "min_rows": "minRows",
        "min_value": "minValue",
        "options_": "options",
        "pattern": "pattern",
        "prefill": "prefill",
        "required": "required",
        "text": "text",
        "type": "type",
    }
    required_names = (
        "link_id",
        "text",
        "type",
    )

    link_id: LinkId
    """Its name."""
    text: QuestionnaireText
    """What is asked or said."""
    type: ItemType
    """Its type."""
    calculated: Optional[Calculation] = None
    """How the service calculates the value (integer and decimal): nobody fills it in."""
    criterion: Optional[str] = None
    """Rule of the policy that the item is about, by its id."""
    enable_behavior: Optional[EnableBehavior] = None
    """Whether all conditions must hold or one is enough; needed with more than one."""
    enable_when: Optional[List[EnableCondition]] = None
    """When the item is shown; always when there is no condition."""
    fact: Optional[str] = None
    """Fact of the policy vocabulary that the answer gives."""
    help: Optional[QuestionnaireText] = None
    """More about how to answer."""
    items: Optional[List[QuestionnaireItem]] = None
    """The items of a group, or the columns of a table."""
    max_files: Optional[int] = None
    """Most files (attachment); one unless given."""
    max_length: Optional[int] = None
    """Most characters (text)."""
    max_rows: Optional[int] = None
    """Most rows (table)."""
    max_value: Optional[ExactNumber] = None
    """Greatest value (integer and decimal)."""
    min_rows: Optional[int] = None
    """Least number of rows (table)."""
    min_value: Optional[ExactNumber] = None
    """Least value (integer and decimal)."""
    options_: Optional[List[QuestionnaireOption]] = None
    """What can be chosen (choice and multipleChoice)."""
    pattern: Optional[str] = None
    """Regular expression that the whole text must match (text). Matching takes linear time; `\\d` and the
    like are ASCII, as in FHIR."""
    prefill: Optional[Prefill] = None
    """Where the first value comes from."""
    required: Optional[bool] = None
    """Whether it must have an answer before the whole is submitted, whenever it is shown."""


@dataclass(eq=False, repr=False)
class QuestionnaireOption(Struct):
    """Something that can be chosen."""

    wire_names = {
        "code": "code",
        "exclusive": "exclusive",
        "text": "text",
    }
    required_names = (
        "code",
        "text",
    )

    code: OptionCode
    """Its code, unique in the item."""
    text: QuestionnaireText
    """What it says."""
    exclusive: Optional[bool] = None
    """Whether it is chosen alone, as is "none of these" of a multiple choice. Where the question gives a fact,
    it says that none of the words of that fact holds."""


@dataclass(eq=False, repr=False)
class QuestionnaireRoundPatch(Struct):
    """A later deadline for a round."""

    wire_names = {
        "deadline": "deadline",
        "reason": "reason",
    }
    required_names = (
        "deadline",
        "reason",
    )

    deadline: Moment
    """The first moment at which it is too late; later than the deadline that holds."""
    reason: str
    """Why it is extended; everybody who may see the round reads it."""


@dataclass(eq=False, repr=False)
class QuestionnaireRoundView(Struct):
    """A round: when a version of a questionnaire can be answered."""

    wire_names = {
        "deadline": "deadline",
        "deadlines": "deadlines",
        "id": "id",
        "name": "name",
        "opens_at": "opensAt",
        "questionnaire_id": "questionnaireId",
        "source": "source",
        "starts_on": "startsOn",
        "status": "status",
        "version": "version",
    }
    required_names = (
        "deadline",
        "deadlines",
        "id",
        "name",
        "opens_at",
        "questionnaire_id",
        "status",
        "version",
    )

    deadline: Moment
    """The first moment at which it is too late: what is complete just before it is in time."""
    deadlines: List[QuestionnaireDeadlineView]
    """Every deadline that it had, oldest first; the last one holds."""
    id: QuestionnaireRoundId
    """Its id."""
    name: str
    """What it is called, for instance `2025-Q2`."""
    opens_at: Moment
    """From when on answers can be submitted."""
    questionnaire_id: QuestionnaireId
    """The questionnaire."""
    status: RoundStatus
    """Where it stands now."""
    version: int
    """Number of the version that is answered."""
    source: Optional[QuestionnaireCitation] = None
    """Which source gives these days, when one does."""
    starts_on: Optional[dt.date] = None
    """From which day what is approved holds, when that is known."""


@dataclass(eq=False, repr=False)
class QuestionnaireRoundViewPage(Struct):
    """One page of a list of QuestionnaireRoundView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[QuestionnaireRoundView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class QuestionnaireText(Struct):
    """A text in the two languages of the service."""

    wire_names = {
        "en": "en",
        "nl": "nl",
    }
    required_names = (
        "en",
        "nl",
    )

    en: str
    """English."""
    nl: str
    """Dutch."""


@dataclass(eq=False, repr=False)
class QuestionnaireVersionSummary(Struct):
    """A version, without its definition."""

    wire_names = {
        "published_at": "publishedAt",
        "retired_at": "retiredAt",
        "state": "state",
        "version": "version",
    }
    required_names = (
        "state",
        "version",
    )

    state: VersionState
    """Where it stands."""
    version: int
    """Number of the version."""
    published_at: Optional[Moment] = None
    """When it was published."""
    retired_at: Optional[Moment] = None
    """When it was retired."""


@dataclass(eq=False, repr=False)
class QuestionnaireVersionView(Struct):
    """A version of a questionnaire with its definition."""

    wire_names = {
        "changed_at": "changedAt",
        "changed_by": "changedBy",
        "created_at": "createdAt",
        "definition": "definition",
        "findings": "findings",
        "published_at": "publishedAt",
        "retired_at": "retiredAt",
        "state": "state",
    }
    required_names = (
        "changed_at",
        "created_at",
        "definition",
        "state",
    )

    changed_at: Moment
    """When its definition or state last changed."""
    created_at: Moment
    """When it was made."""
    definition: Questionnaire
    """The definition, in both languages."""
    state: VersionState
    """Where it stands."""
    changed_by: Optional[str] = None
    """The client that last changed it; only for the concern itself."""
    findings: Optional[List[QuestionnaireFinding]] = None
    """What has to be repaired before it can be published; of a draft only."""
    published_at: Optional[Moment] = None
    """When it was published."""
    retired_at: Optional[Moment] = None
    """When it was retired."""


@dataclass(eq=False, repr=False)
class QuestionnaireView(Struct):
    """A questionnaire, without its items."""

    wire_names = {
        "agreement_type": "agreementType",
        "basis": "basis",
        "care_kind": "careKind",
        "concern": "concern",
        "id": "id",
        "kind": "kind",
        "open_rounds": "openRounds",
        "policy": "policy",
        "provider_kinds": "providerKinds",
        "representatives": "representatives",
        "state": "state",
        "submitters": "submitters",
        "title": "title",
        "version": "version",
        "versions": "versions",
    }
    required_names = (
        "basis",
        "care_kind",
        "concern",
        "id",
        "kind",
        "open_rounds",
        "provider_kinds",
        "state",
        "submitters",
        "title",
        "version",
        "versions",
    )

    basis: QuestionBasis
    """Whose questions these are."""
    care_kind: CareKind
    """The kind of care."""
    concern: ConcernId
    """The concern that asks."""
    id: QuestionnaireId
    """Its id."""
    kind: QuestionnaireKind
    """What it is for."""
    open_rounds: List[QuestionnaireRoundView]
    """The rounds that are open now."""
    provider_kinds: List[ProviderKind]
    """Which kinds of organisation it is for."""
    state: VersionState
    """Where that version stands."""
    submitters: List[Submitter]
    """Who may submit the answers."""
    title: str
    """Its title, in the language of the answer."""
    version: int
    """Number of the version that the other members are from: the newest published one, else the newest
    retired one, else the draft."""
    versions: List[QuestionnaireVersionSummary]
    """Every version that the caller may see, oldest first."""
    agreement_type: Optional[str] = None
    """The agreement type of that policy that is asked for."""
    policy: Optional[PolicyId] = None
    """The policy whose criteria it asks about."""
    representatives: Optional[List[ConcernId]] = None
    """The other concern that represents all insurers here."""


@dataclass(eq=False, repr=False)
class QuestionnaireViewPage(Struct):
    """One page of a list of QuestionnaireView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[QuestionnaireView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class ReadingView(Struct):
    """An open question with its reading."""

    wire_names = {
        "id": "id",
        "question": "question",
        "reading": "reading",
    }
    required_names = (
        "id",
        "question",
        "reading",
    )

    id: str
    """Id in the register of ambiguities, for instance `A37`."""
    question: str
    """What the source leaves open."""
    reading: str
    """The reading used here."""


@dataclass(eq=False, repr=False)
class ReceiptView(Struct):
    """A receipt: proof of what came in and when, for as long as the trail of the organisation is kept."""

    wire_names = {
        "deadline": "deadline",
        "digest": "digest",
        "hash": "hash",
        "jws": "jws",
        "moment": "moment",
        "object": "object",
        "owner": "owner",
        "received_at": "receivedAt",
        "sequence": "sequence",
    }
    required_names = (
        "digest",
        "hash",
        "jws",
        "moment",
        "object",
        "owner",
        "received_at",
        "sequence",
    )

    digest: str
    """SHA-256 of the content as it was received: 64 hexadecimal digits."""
    hash: str
    """Its hash: 64 hexadecimal digits."""
    jws: str
    """All of it as a compact JWS (`typ` `receipt+jwt`), signed with a receipt key of the key set."""
    moment: Moment
    """When this was the end."""
    object: str
    """What came in: the id by which the trail tells it."""
    owner: TrailOwner
    """The organisation that it is for, as its trail is named."""
    received_at: Moment
    """When it had come in."""
    sequence: int
    """The end of the organisation's trail, at or after the entry that tells of it: its sequence number."""
    deadline: Optional[Moment] = None
    """Until when it could come in; absent without a deadline."""


@dataclass(eq=False, repr=False)
class ReconciliationView(Struct):
    """What was found beside the list of changes of the later document."""

    wire_names = {
        "declared_against_another_year": "declaredAgainstAnotherYear",
        "declared_and_found": "declaredAndFound",
        "declared_without_effect": "declaredWithoutEffect",
        "found_not_declared": "foundNotDeclared",
        "status": "status",
    }
    required_names = (
        "declared_against_another_year",
        "declared_and_found",
        "declared_without_effect",
        "found_not_declared",
        "status",
    )

    declared_against_another_year: List[DeclaredChangeView]
    """Declared against a year that the earlier policy does not speak about: only shown."""
    declared_and_found: List[DeclaredFindingView]
    """Declared, and something of substance was found in the rules named."""
    declared_without_effect: List[DeclaredFindingView]
    """Declared, and nothing was found in the rules named but perhaps another way of saying it."""
    found_not_declared: List[FoundChangeView]
    """Found, of substance, and not declared; empty when the list cannot be laid beside what was found."""
    status: ReconciliationStatus
    """Whether the two can be laid side by side."""


@dataclass(eq=False, repr=False)
class RegionMatchView(Struct):
    """The mapping that leads from a place to a region: by its municipality or by its postcode."""

    wire_names = {
        "municipality": "municipality",
        "period": "period",
        "postcode": "postcode",
        "provenance": "provenance",
    }
    required_names = (
        "period",
        "provenance",
    )

    period: Period
    """The days on which the mapping holds."""
    provenance: ProvenanceView
    """Where the mapping comes from."""
    municipality: Optional[MunicipalityCode] = None
    """The municipality, when it led here."""
    postcode: Optional[Postcode] = None
    """The postcode of the list, when it led here."""


@dataclass(eq=False, repr=False)
class RegionName(Struct):
    """A region of a scheme."""

    wire_names = {
        "code": "code",
        "scheme": "scheme",
    }
    required_names = (
        "code",
        "scheme",
    )

    code: RegionCode
    """The region in it."""
    scheme: RegionScheme
    """The way of dividing the country."""


@dataclass(eq=False, repr=False)
class RegionView(Struct):
    """A region of a scheme."""

    wire_names = {
        "code": "code",
        "matches": "matches",
        "name": "name",
        "period": "period",
        "provenance": "provenance",
        "scheme": "scheme",
    }
    required_names = (
        "code",
        "name",
        "period",
        "provenance",
        "scheme",
    )

    code: RegionCode
    """The region's code in it."""
    name: str
    """Name of the region."""
    period: Period
    """The days on which the row holds."""
    provenance: ProvenanceView
    """Where the row comes from."""
    scheme: RegionScheme
    """The way of dividing the country."""
    matches: Optional[List[RegionMatchView]] = None
    """How the place looked up leads here; only in a look-up."""


@dataclass(eq=False, repr=False)
class RegionViewPage(Struct):
    """One page of a list of RegionView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[RegionView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class RegionalTariffQuestion(Struct):
    """What the tariff of an RO for O&I of its region comes to."""

    wire_names = {
        "agb_code": "agbCode",
        "approved_budget": "approvedBudget",
        "as_of": "asOf",
        "policy_id": "policyId",
        "reference_date": "referenceDate",
    }
    required_names = (
        "agb_code",
        "policy_id",
        "reference_date",
    )

    agb_code: AgbCode
    """AGB code of the RO."""
    policy_id: PolicyId
    """The policy whose rule `tariff.oni-regio` is used."""
    reference_date: dt.date
    """The day on which practices are linked, and in whose quarter insured are counted."""
    approved_budget: Optional[Euros] = None
    """The approved budget of a year; unknown when absent. What the RO submitted is not enough."""
    as_of: Optional[Moment] = None
    """Answer with what was known at this instant; now when absent."""


@dataclass(eq=False, repr=False)
class RegisteredAddress(Struct):
    """An address with its period."""

    wire_names = {
        "city": "city",
        "house_number": "houseNumber",
        "house_number_addition": "houseNumberAddition",
        "municipality": "municipality",
        "period": "period",
        "postcode": "postcode",
        "recorded_at": "recordedAt",
        "street": "street",
        "use": "use",
    }
    required_names = (
        "city",
        "house_number",
        "period",
        "postcode",
        "recorded_at",
        "street",
        "use",
    )

    city: str
    """Place of residence (woonplaats)."""
    house_number: str
    """House number, digits only."""
    period: Period
    """The days on which it holds."""
    postcode: str
    """Postcode: four digits and two capitals, no space."""
    recorded_at: Moment
    """Since when this service knows it."""
    street: str
    """Street, or the name of the post box."""
    use: AddressUse
    """What it is for."""
    house_number_addition: Optional[str] = None
    """Addition to the house number."""
    municipality: Optional[str] = None
    """Municipality (gemeente), when the register names it."""


@dataclass(eq=False, repr=False)
class RegisteredCareKind(Struct):
    """Care kind of the register (zorgsoort) with its period."""

    wire_names = {
        "code": "code",
        "name": "name",
        "period": "period",
        "recorded_at": "recordedAt",
    }
    required_names = (
        "code",
        "name",
        "period",
        "recorded_at",
    )

    code: RegisterCareKind
    """Two digits."""
    name: str
    """Name of the care kind."""
    period: Period
    """The days on which it holds."""
    recorded_at: Moment
    """Since when this service knows it."""


@dataclass(eq=False, repr=False)
class RegisteredContact(Struct):
    """A way to reach a party, with its period."""

    wire_names = {
        "medium": "medium",
        "period": "period",
        "recorded_at": "recordedAt",
        "use": "use",
        "value": "value",
    }
    required_names = (
        "medium",
        "period",
        "recorded_at",
        "use",
        "value",
    )

    medium: ContactMedium
    """E-mail or telephone."""
    period: Period
    """The days on which it holds."""
    recorded_at: Moment
    """Since when this service knows it."""
    use: str
    """The register's own word for what it is for."""
    value: str
    """The e-mail address or telephone number."""


@dataclass(eq=False, repr=False)
class RegisteredInsuredView(Struct):
    """How many insured are registered with a practice on the first day of a quarter."""

    wire_names = {
        "agb_code": "agbCode",
        "age_band": "ageBand",
        "fewer_than": "fewerThan",
        "quarter": "quarter",
        "recorded_at": "recordedAt",
        "registered": "registered",
        "source": "source",
        "surcharge_area": "surchargeArea",
        "uzovi_code": "uzoviCode",
    }
    required_names = (
        "agb_code",
        "quarter",
        "recorded_at",
        "source",
        "uzovi_code",
    )

    agb_code: AgbCode
    """AGB code of the practice."""
    quarter: Quarter
    """The quarter."""
    recorded_at: Moment
    """When this service came to know it; of a total the last of its parts."""
    source: str
    """Where the number comes from."""
    uzovi_code: UzoviCode
    """UZOVI code of their insurer."""
    age_band: Optional[AgeBand] = None
    """Their age; absent in a total."""
    fewer_than: Optional[int] = None
    """Present when the number is not shown: there are fewer than this."""
    registered: Optional[int] = None
    """How many; absent when the number is too small to be shown."""
    surcharge_area: Optional[bool] = None
    """Whether they live where the registration tariff is higher (opslagwijk); absent in a total."""


@dataclass(eq=False, repr=False)
class RegisteredInsuredViewPage(Struct):
    """One page of a list of RegisteredInsuredView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[RegisteredInsuredView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class RegisteredName(Struct):
    """A trade name with its period."""

    wire_names = {
        "name": "name",
        "period": "period",
        "recorded_at": "recordedAt",
    }
    required_names = (
        "name",
        "period",
        "recorded_at",
    )

    name: str
    """The name."""
    period: Period
    """The days on which it holds."""
    recorded_at: Moment
    """Since when this service knows it."""


@dataclass(eq=False, repr=False)
class RegisteredPeriod(Struct):
    """A period in which an AGB code is active."""

    wire_names = {
        "period": "period",
        "recorded_at": "recordedAt",
    }
    required_names = (
        "period",
        "recorded_at",
    )

    period: Period
    """The days, both ends included."""
    recorded_at: Moment
    """Since when this service knows it."""


@dataclass(eq=False, repr=False)
class RegisteredQualification(Struct):
    """A qualification (kwalificatie) with its period."""

    wire_names = {
        "code": "code",
        "period": "period",
        "recorded_at": "recordedAt",
    }
    required_names = (
        "code",
        "period",
        "recorded_at",
    )

    code: QualificationCode
    """Four digits."""
    period: Period
    """The days on which it holds."""
    recorded_at: Moment
    """Since when this service knows it."""


@dataclass(eq=False, repr=False)
class RegisteredRecognition(Struct):
    """A recognition (erkenning) with its period."""

    wire_names = {
        "number": "number",
        "period": "period",
        "recorded_at": "recordedAt",
        "register": "register",
    }
    required_names = (
        "period",
        "recorded_at",
        "register",
    )

    period: Period
    """The days on which it holds."""
    recorded_at: Moment
    """Since when this service knows it."""
    register: str
    """Which register or duty: `kvk`, `big`, `wtzaReport`, or another word of the register."""
    number: Optional[str] = None
    """Number in it, when it gives one."""


@dataclass(eq=False, repr=False)
class RegisteredRelation(Struct):
    """A relation with another party, with its period."""

    wire_names = {
        "agb_code": "agbCode",
        "direction": "direction",
        "kind": "kind",
        "name": "name",
        "period": "period",
        "recorded_at": "recordedAt",
        "role": "role",
        "type": "type",
    }
    required_names = (
        "agb_code",
        "direction",
        "kind",
        "name",
        "period",
        "recorded_at",
        "type",
    )

    agb_code: AgbCode
    """AGB code of the other party."""
    direction: RelationDirection
    """Which way it runs."""
    kind: PartyKind
    """What that code stands for."""
    name: str
    """Name of the other party on the day asked."""
    period: Period
    """The days on which the relation holds."""
    recorded_at: Moment
    """Since when this service knows it."""
    type: str
    """What it means: `worksAt`, `worksFor`, `location`, `wsvMember`, `roMember`, `hdsMember`,
    `careGroupMember`, or another word of the register."""
    role: Optional[str] = None
    """The role in it, when the register names one."""


@dataclass(eq=False, repr=False)
class RegisteredRelationPage(Struct):
    """One page of a list of RegisteredRelation."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[RegisteredRelation]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class Registration(Struct):
    """A practitioner, organisation or location of the AGB register on one day."""

    wire_names = {
        "active": "active",
        "addresses": "addresses",
        "agb_code": "agbCode",
        "care_kinds": "careKinds",
        "contacts": "contacts",
        "date": "date",
        "kind": "kind",
        "name": "name",
        "provider_kind": "providerKind",
        "qualifications": "qualifications",
        "recognitions": "recognitions",
        "registered": "registered",
        "trade_names": "tradeNames",
    }
    required_names = (
        "active",
        "addresses",
        "agb_code",
        "care_kinds",
        "contacts",
        "date",
        "kind",
        "name",
        "provider_kind",
        "qualifications",
        "recognitions",
        "registered",
        "trade_names",
    )

    active: bool
    """Whether the code is active on that day."""
    addresses: List[RegisteredAddress]
    """Addresses on that day."""
    agb_code: AgbCode
    """AGB code."""
    care_kinds: List[RegisteredCareKind]
    """Care kinds of the register (zorgsoort) on that day."""
    contacts: List[RegisteredContact]
    """Telephone and e-mail on that day. E-mail is shown to the party itself, to insurers and to the operator."""
    date: dt.date
    """The day that the answer is about."""
    kind: PartyKind
    """What the code stands for."""
    name: str
    """Name on that day; for a day without one the nearest name."""
    provider_kind: ProviderKind
    """What it is in the contracting process."""
    qualifications: List[RegisteredQualification]
    """Qualifications (kwalificatie) on that day."""
    recognitions: List[RegisteredRecognition]
    """Recognitions (erkenning) on that day."""
    registered: List[RegisteredPeriod]
    """Every period in which the code was, is or will be active."""
    trade_names: List[RegisteredName]
    """Trade names on that day."""


@dataclass(eq=False, repr=False)
class RegistrationImport(Struct):
    """Import of a register snapshot."""

    wire_names = {
        "counts": "counts",
        "created_at": "createdAt",
        "finished_at": "finishedAt",
        "id": "id",
        "problems": "problems",
        "progress": "progress",
        "status": "status",
    }
    required_names = (
        "counts",
        "created_at",
        "id",
        "problems",
        "progress",
        "status",
    )

    counts: Counts
    """Facts by what became of them; final when the job succeeded."""
    created_at: Moment
    """When it was asked for."""
    id: JobId
    """Id of the job."""
    problems: List[RowProblem]
    """Every row at fault, by line, at most 1,000. With one of them the import has no effect."""
    progress: ImportProgress
    """How far it is."""
    status: JobStatus
    """Where it stands."""
    finished_at: Optional[Moment] = None
    """When it ended."""


@dataclass(eq=False, repr=False)
class RegistrationSummary(Struct):
    """A party that a search found, as it is on the day of the search."""

    wire_names = {
        "agb_code": "agbCode",
        "city": "city",
        "kind": "kind",
        "name": "name",
        "postcode": "postcode",
        "provider_kind": "providerKind",
    }
    required_names = (
        "agb_code",
        "kind",
        "name",
        "provider_kind",
    )

    agb_code: AgbCode
    """AGB code."""
    kind: PartyKind
    """What the code stands for."""
    name: str
    """Name."""
    provider_kind: ProviderKind
    """What it is in the contracting process."""
    city: Optional[str] = None
    """City of the visiting address."""
    postcode: Optional[str] = None
    """Postcode of the visiting address."""


@dataclass(eq=False, repr=False)
class RegistrationSummaryPage(Struct):
    """One page of a list of RegistrationSummary."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[RegistrationSummary]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class ReimbursementView(Struct):
    """What a purchasing party tells its insured about care under a contract."""

    wire_names = {
        "contract_id": "contractId",
        "purchasing_party_id": "purchasingPartyId",
        "recorded_at": "recordedAt",
        "reimbursement": "reimbursement",
        "version": "version",
    }
    required_names = (
        "contract_id",
        "purchasing_party_id",
        "reimbursement",
        "version",
    )

    contract_id: ContractId
    """The contract."""
    purchasing_party_id: PurchasingPartyId
    """The purchasing party that says so."""
    reimbursement: ContractReimbursement
    """What it says; empty while nothing was supplied."""
    version: int
    """Number of the version that is shown; 0 while nothing was supplied."""
    recorded_at: Optional[Moment] = None
    """From when this version was known."""


@dataclass(eq=False, repr=False)
class ResultRewardQuestion(Struct):
    """What a standard tariff comes to with the result reward."""

    wire_names = {
        "agreement_count": "agreementCount",
        "as_of": "asOf",
        "concluded_date": "concludedDate",
        "pharmacy_project": "pharmacyProject",
        "policy_id": "policyId",
        "standard_tariff": "standardTariff",
    }
    required_names = (
        "policy_id",
        "standard_tariff",
    )

    policy_id: PolicyId
    """The policy whose rule `tariff.result-reward-surcharge` is used."""
    standard_tariff: Euros
    """The standard tariff of the chain."""
    agreement_count: Optional[int] = None
    """How many result agreements there are; unknown when absent."""
    as_of: Optional[Moment] = None
    """Answer with what was known at this instant; now when absent."""
    concluded_date: Optional[dt.date] = None
    """The day on which the agreement was concluded; unknown when absent."""
    pharmacy_project: Optional[bool] = None
    """Whether one of them is about efficient pharmacy; unknown when absent."""


@dataclass(eq=False, repr=False)
class RowProblem(Struct):
    """What is wrong with one row of the input."""

    wire_names = {
        "code": "code",
        "detail": "detail",
        "line": "line",
    }
    required_names = (
        "code",
        "detail",
        "line",
    )

    code: str
    """Stable code of the problem, for instance `agbCode.format`."""
    detail: str
    """What is wrong, in English."""
    line: int
    """Line in the input, counted from 1."""


@dataclass(eq=False, repr=False)
class RuleChangeCounts(Struct):
    """How many rules changed."""

    wire_names = {
        "added": "added",
        "changed": "changed",
        "policy_not_compared": "policyNotCompared",
        "removed": "removed",
        "renamed": "renamed",
        "since_not_compared": "sinceNotCompared",
        "unchanged": "unchanged",
    }
    required_names = (
        "added",
        "changed",
        "policy_not_compared",
        "removed",
        "renamed",
        "since_not_compared",
        "unchanged",
    )

    added: int
    """Rules without a counterpart in the earlier policy."""
    changed: int
    """Rules that say something else or say it in another way."""
    policy_not_compared: int
    """Rules of the later policy on care that the earlier one does not speak about."""
    removed: int
    """Rules without a counterpart in the later policy."""
    renamed: int
    """Rules that are the same under another id."""
    since_not_compared: int
    """Rules of the earlier policy on care that the later one does not speak about."""
    unchanged: int
    """Rules without a difference."""


@dataclass(eq=False, repr=False)
class RuleChangeView(Struct):
    """A rule that was added, removed, changed or renamed."""

    wire_names = {
        "after": "after",
        "before": "before",
        "care_kinds": "careKinds",
        "change": "change",
        "effect": "effect",
        "exact": "exact",
        "matched_by": "matchedBy",
        "outcomes": "outcomes",
        "parts": "parts",
        "topics": "topics",
    }
    required_names = (
        "care_kinds",
        "change",
        "effect",
        "exact",
        "outcomes",
        "parts",
        "topics",
    )

    care_kinds: List[CareKind]
    """Kinds of care it speaks for, in the later policy unless it was removed."""
    change: RuleChangeKind
    """What became of it."""
    effect: bool
    """Whether something else follows from it: an outcome, a day, a number, a force, or for which care. A rule that
    is only said in another way, or only shown, has no effect."""
    exact: bool
    """Whether every class of facts was tried. If not, more outcomes may differ."""
    outcomes: List[OutcomeChangeView]
    """The outcomes that differ, where a machine decides both: one witness for each pair of outcomes."""
    parts: List[RulePartChangeView]
    """The parts that differ."""
    topics: List[str]
    """Topics it is about, likewise."""
    after: Optional[CitedRuleView] = None
    """The rule of the later policy; absent for a removed one."""
    before: Optional[CitedRuleView] = None
    """The rule of the earlier policy; absent for an added one."""
    matched_by: Optional[MatchedBy] = None
    """How the two rules were recognised as being about the same; absent for a rule that stands alone."""


@dataclass(eq=False, repr=False)
class RuleCitation(Struct):
    """Where a rule stands."""

    wire_names = {
        "document": "document",
        "section": "section",
    }
    required_names = (
        "document",
        "section",
    )

    document: str
    """Title of the document."""
    section: str
    """Section as printed in it."""


@dataclass(eq=False, repr=False)
class RulePartChangeView(Struct):
    """A part of a rule, before and after."""

    wire_names = {
        "after": "after",
        "before": "before",
        "part": "part",
    }
    required_names = ("part",)

    part: RulePart
    """The part."""
    after: Optional[str] = None
    """As it is; absent when there is none."""
    before: Optional[str] = None
    """As it was; texts in the language of the answer, the rest in the words of the pack. Absent when there was none."""


@dataclass(eq=False, repr=False)
class RuleView(Struct):
    """A rule of a policy."""

    wire_names = {
        "actors": "actors",
        "attribution": "attribution",
        "care_kinds": "careKinds",
        "citations": "citations",
        "contradictions": "contradictions",
        "deadline": "deadline",
        "follow": "follow",
        "force": "force",
        "kind": "kind",
        "logic": "logic",
        "parameters": "parameters",
        "policy_id": "policyId",
        "policy_recorded_at": "policyRecordedAt",
        "readings": "readings",
        "representing_insurers": "representingInsurers",
        "rows": "rows",
        "rule_id": "ruleId",
        "start": "start",
        "switch": "switch",
        "tags": "tags",
        "term": "term",
        "text": "text",
        "topics": "topics",
    }
    required_names = (
        "actors",
        "care_kinds",
        "citations",
        "contradictions",
        "force",
        "kind",
        "policy_id",
        "policy_recorded_at",
        "readings",
        "rows",
        "rule_id",
        "tags",
        "text",
        "topics",
    )

    actors: List[Actor]
    """Whom it speaks to or about."""
    care_kinds: List[CareKind]
    """Kinds of care it speaks for."""
    citations: List[SourceView]
    """Where it stands."""
    contradictions: List[ContradictionView]
    """Passages that disagree on it."""
    force: Binding
    """How strongly it binds. `soft` and `info` rules are shown, never enforced."""
    kind: RuleKind
    """What it is about."""
    policy_id: PolicyId
    """The policy."""
    policy_recorded_at: Moment
    """From when the release of the policy that is used is known."""
    readings: List[ReadingView]
    """Open questions in the source with the reading used here, in the language of the answer."""
    rows: List[str]
    """Rows of the comparison it stands in."""
    rule_id: str
    """Dotted id within it, for instance `follow.haz`."""
    tags: List[TagView]
    """What it says in machine form."""
    text: str
    """What it says, paraphrased, in the language of the answer."""
    topics: List[str]
    """Topics it belongs to."""
    attribution: Optional[AttributionView] = None
    """How surely it belongs to its insurer, where the source leaves doubt."""
    deadline: Optional[DeadlineView] = None
    """The deadline that the rule sets."""
    follow: Optional[FollowView] = None
    """What a follow rule says."""
    logic: Optional[LogicView] = None
    """The part that a machine decides; absent for a rule that is only shown."""
    parameters: Optional[List[ParameterView]] = None
    """Numbers and words that the source gives or announces."""
    representing_insurers: Optional[int] = None
    """How many insurers represent all, for a rule on representation; `0` when the source names no number."""
    start: Optional[StartView] = None
    """When an agreement starts."""
    switch: Optional[SwitchView] = None
    """The prestatie that the rule switches."""
    term: Optional[TermView] = None
    """The term that the rule states."""


@dataclass(eq=False, repr=False)
class RuleViewPage(Struct):
    """One page of a list of RuleView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[RuleView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class RulingView(Struct):
    """A rule with what it makes of the facts."""

    wire_names = {
        "facts": "facts",
        "lacking_members": "lackingMembers",
        "missing": "missing",
        "outcome": "outcome",
        "rule": "rule",
        "verdict": "verdict",
        "weighs": "weighs",
    }
    required_names = (
        "facts",
        "lacking_members",
        "missing",
        "rule",
        "verdict",
        "weighs",
    )

    facts: List[FactReadView]
    """The facts that it reads."""
    lacking_members: List[AgbCode]
    """The members that do not meet it."""
    missing: List[MissingFactView]
    """The facts that it misses, cheapest source first."""
    rule: CitedRuleView
    """The rule, with its source and what is doubtful about it."""
    verdict: EligibilityVerdict
    """The verdict."""
    weighs: EligibilityOutcome
    """What the rule alone would make of the whole."""
    outcome: Optional[Outcome] = None
    """The word of the rule itself; absent for a rule that a machine does not decide."""


@dataclass(eq=False, repr=False)
class SampleView(Struct):
    """One cell in both worlds."""

    wire_names = {
        "after": "after",
        "before": "before",
        "withheld": "withheld",
    }
    required_names = (
        "after",
        "before",
        "withheld",
    )

    after: EffectiveAgreement
    """The answer as it would be."""
    before: EffectiveAgreement
    """The answer as it is."""
    withheld: bool
    """Whether agreements, their modules and the steps about them are left out of `after`, because you
    may not see them as things are."""


@dataclass(eq=False, repr=False)
class Scenario(Struct):
    """A question with the answer that it must have."""

    wire_names = {
        "description": "description",
        "expected": "expected",
        "name": "name",
        "request": "request",
    }
    required_names = (
        "description",
        "expected",
        "name",
        "request",
    )

    description: ScenarioDescription
    """What it shows."""
    expected: ScenarioAnswer
    """What the answer must say."""
    name: str
    """Stable name in kebab-case."""
    request: ScenarioRequest
    """What to ask."""


@dataclass(eq=False, repr=False)
class ScenarioAnswer(Struct):
    """The members of the answer that matter: each is equal to the answer's member of the same name, and
    one that is absent here is not part of the scenario. Lists are complete."""

    wire_names = {
        "basis": "basis",
        "candidates": "candidates",
        "certainty": "certainty",
        "claimable_from": "claimableFrom",
        "claimable_from_reason": "claimableFromReason",
        "explanation": "explanation",
        "holder": "holder",
        "how_to_apply": "howToApply",
        "leading_insurers": "leadingInsurers",
        "location": "location",
        "locations": "locations",
        "missing_facts": "missingFacts",
        "modules": "modules",
        "prestatie": "prestatie",
    }
    required_names = (
        "basis",
        "certainty",
    )

    basis: Basis
    """On what ground an agreement applies."""
    certainty: Certainty
    """How certain that is."""
    candidates: Optional[List[ScenarioCandidate]] = None
    """The alternatives."""
    claimable_from: Optional[dt.date] = None
    """First day on which may be claimed at the asked insurer."""
    claimable_from_reason: Optional[NoClaimableFrom] = None
    """Why there is no such day."""
    explanation: Optional[List[ScenarioStep]] = None
    """Steps that stand in the explanation, in this order, others between them or not."""
    holder: Optional[ScenarioParty] = None
    """The party that holds the agreement."""
    how_to_apply: Optional[ScenarioApplication] = None
    """How to get an agreement."""
    leading_insurers: Optional[List[ScenarioInsurer]] = None
    """The contract partners whose agreement it is."""
    location: Optional[ScenarioParty] = None
    """The location whose region decided."""
    locations: Optional[List[ScenarioLocation]] = None
    """One answer for each location, where they differ."""
    missing_facts: Optional[List[MissingFact]] = None
    """The facts that are missing."""
    modules: Optional[List[ScenarioModule]] = None
    """The modules of the agreement."""
    prestatie: Optional[ScenarioPrestatie] = None
    """The verdict on the prestatie asked."""


@dataclass(eq=False, repr=False)
class ScenarioApplication(Struct):
    """How to get an agreement."""

    wire_names = {
        "earliest_start_date": "earliestStartDate",
        "policy_id": "policyId",
        "rule_id": "ruleId",
    }
    required_names = (
        "policy_id",
        "rule_id",
    )

    policy_id: PolicyId
    """The policy that says so."""
    rule_id: str
    """The rule in it."""
    earliest_start_date: Optional[dt.date] = None
    """First day of an agreement asked for on the day of the question."""


@dataclass(eq=False, repr=False)
class ScenarioAttribution(Struct):
    """How surely a statement belongs to the insurer that it is read for."""

    wire_names = {
        "candidates": "candidates",
        "level": "level",
    }
    required_names = ("level",)

    level: AttributionLevel
    """How surely."""
    candidates: Optional[List[ConcernId]] = None
    """Of a contested statement, the concerns it may belong to."""


@dataclass(eq=False, repr=False)
class ScenarioCandidate(Struct):
    """An alternative; exactly one of the members is present."""

    wire_names = {
        "concern": "concern",
        "party": "party",
        "region": "region",
    }
    required_names = ()

    concern: Optional[ConcernId] = None
    """A concern that may be the preferred one."""
    party: Optional[ScenarioParty] = None
    """A party of the register."""
    region: Optional[ScenarioRegion] = None
    """A region."""


@dataclass(eq=False, repr=False)
class ScenarioDescription(Struct):
    """A description in both languages."""

    wire_names = {
        "en": "en",
        "nl": "nl",
    }
    required_names = (
        "en",
        "nl",
    )

    en: str
    """In English."""
    nl: str
    """In Dutch."""


@dataclass(eq=False, repr=False)
class ScenarioInsurer(Struct):
    """A contract partner."""

    wire_names = {
        "purchasing_party_id": "purchasingPartyId",
    }
    required_names = ("purchasing_party_id",)

    purchasing_party_id: PurchasingPartyId
    """The purchasing party."""


@dataclass(eq=False, repr=False)
class ScenarioLapse(Struct):
    """How a module lapsed."""

    wire_names = {
        "rule": "rule",
    }
    required_names = ("rule",)

    rule: ScenarioRule
    """The rule by which it lapsed."""


@dataclass(eq=False, repr=False)
class ScenarioList(Struct):
    """The scenarios of the fictitious country."""

    wire_names = {
        "items": "items",
        "tariffs": "tariffs",
    }
    required_names = (
        "items",
        "tariffs",
    )

    items: List[Scenario]
    """Every scenario, simple ones first."""
    tariffs: List[TariffScenario]
    """Scenarios about tariffs; every amount is made up."""


@dataclass(eq=False, repr=False)
class ScenarioLocation(Struct):
    """The answer for one location."""

    wire_names = {
        "basis": "basis",
        "certainty": "certainty",
        "leading_insurers": "leadingInsurers",
        "location": "location",
    }
    required_names = (
        "basis",
        "certainty",
        "location",
    )

    basis: Basis
    """On what ground an agreement applies there."""
    certainty: Certainty
    """How certain that is."""
    location: ScenarioParty
    """The location."""
    leading_insurers: Optional[List[ScenarioInsurer]] = None
    """The contract partners whose agreement it is."""


@dataclass(eq=False, repr=False)
class ScenarioModule(Struct):
    """A module."""

    wire_names = {
        "certainty": "certainty",
        "claimable_from": "claimableFrom",
        "code": "code",
        "lapsed": "lapsed",
    }
    required_names = (
        "certainty",
        "code",
    )

    certainty: Certainty
    """How certain it is that the asked insurer takes it over."""
    code: str
    """Code."""
    claimable_from: Optional[dt.date] = None
    """First day on which it may be claimed at the asked insurer."""
    lapsed: Optional[ScenarioLapse] = None
    """By which rule it lapsed."""


@dataclass(eq=False, repr=False)
class ScenarioParty(Struct):
    """A party."""

    wire_names = {
        "agb_code": "agbCode",
    }
    required_names = ("agb_code",)

    agb_code: AgbCode
    """AGB code."""


@dataclass(eq=False, repr=False)
class ScenarioPrestatie(Struct):
    """The verdict on a prestatie."""

    wire_names = {
        "ground": "ground",
        "may_be_claimed": "mayBeClaimed",
    }
    required_names = (
        "ground",
        "may_be_claimed",
    )

    ground: PrestatieGround
    """On what ground."""
    may_be_claimed: MayClaim
    """May it be claimed?"""


@dataclass(eq=False, repr=False)
class ScenarioRegion(Struct):
    """A region."""

    wire_names = {
        "code": "code",
    }
    required_names = ("code",)

    code: RegionCode
    """Its code."""


@dataclass(eq=False, repr=False)
class ScenarioRequest(Struct):
    """A request of this API."""

    wire_names = {
        "method": "method",
        "path": "path",
        "query": "query",
    }
    required_names = ("query",)

    query: AgreementQuestion
    """Query parameters."""
    method: Optional[str] = None
    """Method."""
    path: Optional[str] = None
    """Path."""


@dataclass(eq=False, repr=False)
class ScenarioRule(Struct):
    """A rule of a policy."""

    wire_names = {
        "policy_id": "policyId",
        "rule_id": "ruleId",
    }
    required_names = (
        "policy_id",
        "rule_id",
    )

    policy_id: PolicyId
    """The policy."""
    rule_id: str
    """The rule in it."""


@dataclass(eq=False, repr=False)
class ScenarioStep(Struct):
    """A step of the explanation."""

    wire_names = {
        "attribution": "attribution",
        "policy_id": "policyId",
        "result": "result",
        "rule_id": "ruleId",
        "silent_policy_id": "silentPolicyId",
    }
    required_names = (
        "result",
        "rule_id",
    )

    result: str
    """The result in one word."""
    rule_id: str
    """The rule."""
    attribution: Optional[ScenarioAttribution] = None
    """Whose statement the rule is, where the source leaves doubt."""
    policy_id: Optional[PolicyId] = None
    """The policy; absent for a decision rule of this service."""
    silent_policy_id: Optional[PolicyId] = None
    """The policy that was read and says nothing."""


@dataclass(eq=False, repr=False)
class SetAsideView(Struct):
    """A given fact that was not used."""

    wire_names = {
        "fact": "fact",
        "given": "given",
        "source": "source",
        "used": "used",
    }
    required_names = (
        "fact",
        "given",
        "source",
    )

    fact: str
    """The fact."""
    given: FactValue
    """As given."""
    source: FactSource
    """Where the value used comes from."""
    used: Optional[FactValue] = None
    """As used; absent where this check decides it and has not yet."""


@dataclass(eq=False, repr=False)
class SignatureStatement(Struct):
    """What this service knows of a signature."""

    wire_names = {
        "certificates": "certificates",
        "deadline": "deadline",
        "document": "document",
        "id": "id",
        "judged_at": "judgedAt",
        "jws": "jws",
        "organisation": "organisation",
        "received_at": "receivedAt",
        "revocation_lists": "revocationLists",
        "side": "side",
        "signed_at": "signedAt",
    }
    required_names = (
        "certificates",
        "document",
        "id",
        "judged_at",
        "jws",
        "organisation",
        "received_at",
        "revocation_lists",
        "side",
        "signed_at",
    )

    certificates: List[str]
    """The certificate of the person and those of the authorities above it, without the root: DER in base64url."""
    document: EvidenceDocument
    """The document that it is under."""
    id: SignatureId
    """Id of the signature: the object by which trail and receipt name it."""
    judged_at: Moment
    """When certificates and revocation lists were judged, by the real clock."""
    jws: str
    """The signature: a compact JWS with a detached payload (`HEADER..SIGNATURE`), the content of the document."""
    organisation: TrailOwner
    """The organisation that the person signed for, as its audit trail is named."""
    received_at: Moment
    """When it had come in, by the business clock: it decides of deadline and mandate."""
    revocation_lists: List[str]
    """The revocation lists by which they were judged: SHA-256 of each in base64url. None when this service had
    none."""
    side: ContractSide
    """Who signs."""
    signed_at: Moment
    """When the person signed, as the signature says."""
    deadline: Optional[Moment] = None
    """Before when it had to come in; absent without a deadline."""


@dataclass(eq=False, repr=False)
class SignatureView(Struct):
    """A signature under a document."""

    wire_names = {
        "certificate_id": "certificateId",
        "document_digest": "documentDigest",
        "id": "id",
        "received_at": "receivedAt",
        "side": "side",
        "signature": "signature",
        "signed_at": "signedAt",
        "thumbprint": "thumbprint",
    }
    required_names = (
        "certificate_id",
        "document_digest",
        "id",
        "received_at",
        "side",
        "signature",
        "signed_at",
        "thumbprint",
    )

    certificate_id: CertificateId
    """The registered certificate of the signatory."""
    document_digest: str
    """SHA-256 of the document that is signed, base64url."""
    id: SignatureId
    """Its id."""
    received_at: Moment
    """When it had come in: decides of the deadline and the mandate."""
    side: ContractSide
    """For which side it was given."""
    signature: str
    """The signature as it was sent: a compact JWS with a detached payload."""
    signed_at: Moment
    """When it was signed, by the word of the signer."""
    thumbprint: str
    """SHA-256 of the certificate (DER), base64url."""


@dataclass(eq=False, repr=False)
class SignatureViewPage(Struct):
    """One page of a list of SignatureView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[SignatureView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class SilenceView(Struct):
    """A topic on which the sources say nothing."""

    wire_names = {
        "care_kinds": "careKinds",
        "citations": "citations",
        "text": "text",
        "topic": "topic",
    }
    required_names = (
        "care_kinds",
        "citations",
        "text",
        "topic",
    )

    care_kinds: List[CareKind]
    """Kinds of care for which that holds."""
    citations: List[SourceView]
    """Where it was looked for."""
    text: str
    """What was looked for, in the language of the answer."""
    topic: str
    """The topic."""


@dataclass(eq=False, repr=False)
class SimulationQuestion(Struct):
    """What would change on one day, if these things were otherwise?"""

    wire_names = {
        "agb_codes": "agbCodes",
        "as_of": "asOf",
        "care_kinds": "careKinds",
        "changes": "changes",
        "date": "date",
        "region": "region",
        "samples": "samples",
        "uzovi_codes": "uzoviCodes",
    }
    required_names = (
        "changes",
        "date",
    )

    changes: List[SupposedChange]
    """What is otherwise, one after the other."""
    date: dt.date
    """Day of the care: a calendar day in Europe/Amsterdam."""
    agb_codes: Optional[List[AgbCode]] = None
    """Only these practitioners, organisations or locations; when absent your own organisations, or
    every practice that is registered on that day."""
    as_of: Optional[Moment] = None
    """Suppose the changes in what was known at this instant."""
    care_kinds: Optional[List[CareKind]] = None
    """Only these kinds of care; all when absent. O&I counts once per title."""
    region: Optional[RegionName] = None
    """Only providers with a location in this region on that day."""
    samples: Optional[int] = None
    """How many cells are shown with both explanations."""
    uzovi_codes: Optional[List[UzoviCode]] = None
    """Only these insurers; all that you speak for, or every insurer of that day, when absent."""


@dataclass(eq=False, repr=False)
class SimulationReceipt(Struct):
    """What an answer rests on."""

    wire_names = {
        "engine_version": "engineVersion",
        "known_at": "knownAt",
        "policies": "policies",
        "position": "position",
    }
    required_names = (
        "engine_version",
        "known_at",
        "policies",
        "position",
    )

    engine_version: str
    """Version of this service."""
    known_at: Moment
    """Moment up to which policies were known."""
    policies: List[UsedPolicy]
    """The policies of the insurers asked about that are in force on the day, and those of `switches`."""
    position: int
    """Position in commit order of the last write that was seen."""


@dataclass(eq=False, repr=False)
class SimulationView(Struct):
    """What would change."""

    wire_names = {
        "affected_providers": "affectedProviders",
        "cells": "cells",
        "changes": "changes",
        "date": "date",
        "engine_micros": "engineMicros",
        "money_effect": "moneyEffect",
        "receipt": "receipt",
        "samples": "samples",
        "switches": "switches",
        "transitions": "transitions",
    }
    required_names = (
        "affected_providers",
        "cells",
        "changes",
        "date",
        "engine_micros",
        "money_effect",
        "receipt",
        "samples",
        "switches",
        "transitions",
    )

    affected_providers: AffectedProviders
    """The providers with a cell that changes."""
    cells: CellCounts
    """How many cells there are; a cell is one provider, one insurer and one kind of care."""
    changes: List[ChangeEffectView]
    """What each change did, in the order of the request."""
    date: dt.date
    """The day asked about."""
    engine_micros: int
    """Time that the engine took, in microseconds on one thread."""
    money_effect: MoneyEffect
    """The effect in money per unit of a prestatie; how often something is claimed is not known here."""
    receipt: SimulationReceipt
    """What the answer rests on."""
    samples: List[SampleView]
    """Some of the cells, with both answers and their explanations."""
    switches: List[SwitchedView]
    """Rules of policies that a national fact moves."""
    transitions: List[TransitionView]
    """The cells with another answer by what they go from and to, most cells first."""


@dataclass(eq=False, repr=False)
class SmartConfigurationView(Struct):
    """What a client of SMART Backend Services needs to know."""

    wire_names = {
        "capabilities": "capabilities",
        "grant_types_supported": "grant_types_supported",
        "issuer": "issuer",
        "jwks_uri": "jwks_uri",
        "scopes_supported": "scopes_supported",
        "token_endpoint": "token_endpoint",
        "token_endpoint_auth_methods_supported": "token_endpoint_auth_methods_supported",
        "token_endpoint_auth_signing_alg_values_supported": "token_endpoint_auth_signing_alg_values_supported",
    }
    required_names = (
        "capabilities",
        "grant_types_supported",
        "issuer",
        "jwks_uri",
        "scopes_supported",
        "token_endpoint",
        "token_endpoint_auth_methods_supported",
        "token_endpoint_auth_signing_alg_values_supported",
    )

    capabilities: List[str]
    """What is supported, in the words of SMART."""
    grant_types_supported: List[str]
    """Grants: `client_credentials`."""
    issuer: str
    """Name of the server: the address by which callers reach it."""
    jwks_uri: str
    """Where the public keys are."""
    scopes_supported: List[str]
    """Every scope."""
    token_endpoint: str
    """Where tokens are asked for."""
    token_endpoint_auth_methods_supported: List[ClientAuthentication]
    """How clients prove who they are."""
    token_endpoint_auth_signing_alg_values_supported: List[SigningAlgorithm]
    """Algorithms of client assertions."""


@dataclass(eq=False, repr=False)
class SourceView(Struct):
    """Where a statement comes from."""

    wire_names = {
        "basis": "basis",
        "document": "document",
        "section": "section",
    }
    required_names = (
        "basis",
        "document",
        "section",
    )

    basis: CitationBasis
    """How sure the citation is."""
    document: str
    """Title of the document."""
    section: str
    """Section as printed in it."""


@dataclass(eq=False, repr=False)
class StandingView(Struct):
    """What an answer comes to."""

    wire_names = {
        "basis": "basis",
        "certainty": "certainty",
        "leading_insurers": "leadingInsurers",
    }
    required_names = (
        "basis",
        "certainty",
        "leading_insurers",
    )

    basis: Basis
    """On what ground an agreement applies."""
    certainty: Certainty
    """How certain that is."""
    leading_insurers: List[PurchasingPartyId]
    """The purchasing parties whose agreement it is."""


@dataclass(eq=False, repr=False)
class StartView(Struct):
    """When an agreement starts."""

    wire_names = {
        "at": "at",
        "event": "event",
        "setup_months": "setupMonths",
    }
    required_names = (
        "at",
        "event",
        "setup_months",
    )

    at: StartsAt
    """The day relative to the event."""
    event: StartEvent
    """The event."""
    setup_months: int
    """Calendar months of set-up between event and start."""


@dataclass(eq=False, repr=False)
class StatedTermView(Struct):
    """A stated term with its rule."""

    wire_names = {
        "certainty": "certainty",
        "oi_titles": "oiTitles",
        "period": "period",
        "rule": "rule",
    }
    required_names = (
        "certainty",
        "oi_titles",
        "period",
        "rule",
    )

    certainty: TermCertainty
    """How firmly it is stated."""
    oi_titles: List[OiTitle]
    """O&I titles it is limited to; none means all."""
    period: Period
    """The term; both days inclusive."""
    rule: CitedRuleView
    """The rule that states it."""


@dataclass(eq=False, repr=False)
class SubmissionAssignment(Struct):
    """Who looks at a submission."""

    wire_names = {
        "assignee": "assignee",
    }
    required_names = ()

    assignee: Optional[str] = None
    """Who does, in one's own words: a client, a desk, a person. `null` or absent: nobody in particular."""


@dataclass(eq=False, repr=False)
class SubmissionContract(Struct):
    """What a contract from a submission has beside, or otherwise than, what follows on its approval."""

    wire_names = {
        "annexes": "annexes",
        "conditions": "conditions",
        "modules": "modules",
        "note": "note",
        "number": "number",
        "purchasing_party_id": "purchasingPartyId",
        "second_purchasing_party_id": "secondPurchasingPartyId",
        "sign_by": "signBy",
        "term": "term",
        "uniform": "uniform",
    }
    required_names = ()

    annexes: Optional[List[TariffAnnex]] = None
    """What is agreed in amounts."""
    conditions: Optional[List[ContractCondition]] = None
    """What is agreed in words."""
    modules: Optional[List[ContractModule]] = None
    """The modules; those that were approved, from the first day on, when absent."""
    note: Optional[str] = None
    """A remark; followers do not see it."""
    number: Optional[str] = None
    """Its number; when absent AGB code, agreement type and first year."""
    purchasing_party_id: Optional[PurchasingPartyId] = None
    """The purchasing party; when absent the only one of the caller that buys for the concern on the first day."""
    second_purchasing_party_id: Optional[PurchasingPartyId] = None
    """The second representing purchasing party (`HDS` only)."""
    sign_by: Optional[Moment] = None
    """Before when it is to be signed."""
    term: Optional[Period] = None
    """Its term. When absent from the first day that follows on the approval to the last day of the policy. It
    may not begin before a day that a rule of the policy gives."""
    uniform: Optional[bool] = None
    """Whether its text is the uniform one of all insurers (`HDS` only)."""


@dataclass(eq=False, repr=False)
class SubmissionCriteriaView(Struct):
    """What the policy makes of a submission, rule by rule. It advises the insurer and decides nothing."""

    wire_names = {
        "conditions": "conditions",
        "criteria": "criteria",
        "filing": "filing",
        "outcome": "outcome",
        "receipt": "receipt",
        "start": "start",
        "submission_id": "submissionId",
    }
    required_names = (
        "conditions",
        "criteria",
        "submission_id",
    )

    conditions: List[CatalogueConditionView]
    """What the catalogue of the policy asks beside its rules."""
    criteria: List[SubmissionCriterion]
    """The rules."""
    submission_id: SubmissionId
    """The submission."""
    filing: Optional[int] = None
    """Number of what was handed in that is judged; absent when it is the present answers."""
    outcome: Optional[EligibilityOutcome] = None
    """What comes out as a whole; absent when the questionnaire asks for no agreement type of a policy."""
    receipt: Optional[EligibilityReceiptView] = None
    """On what the verdicts rest."""
    start: Optional[EligibleStartView] = None
    """When the agreement starts, where the policy says so."""


@dataclass(eq=False, repr=False)
class SubmissionCriterion(Struct):
    """A rule with its verdict and the evidence."""

    wire_names = {
        "answers": "answers",
        "attachments": "attachments",
        "by_machine": "byMachine",
        "part": "part",
        "ruling": "ruling",
    }
    required_names = (
        "answers",
        "attachments",
        "by_machine",
        "part",
        "ruling",
    )

    answers: List[CriterionAnswer]
    """The questions that are about it or give a fact that it reads."""
    attachments: List[AttachmentView]
    """The files that these answers name."""
    by_machine: bool
    """Whether a machine rules on it; else somebody has to."""
    part: CriterionPart
    """What it is to what is asked for."""
    ruling: RulingView
    """The verdict with the facts read, their sources, what is missing, and the rule with its citation."""


@dataclass(eq=False, repr=False)
class SubmissionFilter(Struct):
    """Which submissions are meant."""

    wire_names = {
        "agb_code": "agbCode",
        "assignee": "assignee",
        "due_before": "dueBefore",
        "kind": "kind",
        "overdue": "overdue",
        "questionnaire_id": "questionnaireId",
        "received_before": "receivedBefore",
        "round_id": "roundId",
        "status": "status",
    }
    required_names = ()

    agb_code: Optional[AgbCode] = None
    """Of this organisation."""
    assignee: Optional[str] = None
    """That this one looks at; for insurers only."""
    due_before: Optional[dt.date] = None
    """That the insurer has yet to answer, before this day by a term of its policy."""
    kind: Optional[QuestionnaireKind] = None
    """Of questionnaires of this kind."""
    overdue: Optional[bool] = None
    """Whether the last day on which the insurer was to answer has passed without an answer; a submission
    without such a day is not overdue."""
    questionnaire_id: Optional[QuestionnaireId] = None
    """Of this questionnaire."""
    received_before: Optional[Moment] = None
    """That were handed in before this moment."""
    round_id: Optional[QuestionnaireRoundId] = None
    """In this round."""
    status: Optional[SubmissionStatus] = None
    """In this status."""


@dataclass(eq=False, repr=False)
class SubmissionHistoryLine(Struct):
    """One line of the history of a submission."""

    wire_names = {
        "actor": "actor",
        "changed": "changed",
        "delegation_id": "delegationId",
        "event": "event",
        "filled_by": "filledBy",
        "position": "position",
        "reason": "reason",
        "recorded_at": "recordedAt",
        "request_id": "requestId",
        "role": "role",
        "status": "status",
        "version": "version",
    }
    required_names = (
        "changed",
        "event",
        "position",
        "recorded_at",
        "role",
        "status",
        "version",
    )

    changed: List[str]
    """The items whose answers changed, or the file; for the provider."""
    event: SubmissionEvent
    """What happened."""
    position: int
    """Its place in the order of everything that was recorded here."""
    recorded_at: Moment
    """When."""
    role: Role
    """The role in which it was done."""
    status: SubmissionStatus
    """The status after it."""
    version: int
    """The version after it."""
    actor: Optional[str] = None
    """The client that did it; of an insurer the provider sees the role only."""
    delegation_id: Optional[str] = None
    """The delegation by which it was done for the organisation."""
    filled_by: Optional[AgbCode] = None
    """AGB code of the regional organisation that did it for the organisation without a delegation."""
    reason: Optional[str] = None
    """Why, in the words of who did it."""
    request_id: Optional[str] = None
    """The request; the audit trail names it too."""


@dataclass(eq=False, repr=False)
class SubmissionHistoryLinePage(Struct):
    """One page of a list of SubmissionHistoryLine."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[SubmissionHistoryLine]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class SubmissionReceipt(Struct):
    """The receipt of what was last handed in."""

    wire_names = {
        "content": "content",
        "filing": "filing",
        "receipt": "receipt",
    }
    required_names = (
        "content",
        "filing",
        "receipt",
    )

    content: str
    """What was handed in: answers, digests of files, questionnaire, round and organisation, as JSON in
    canonical form (RFC 8785). The very text, in UTF-8, that the digest is of."""
    filing: int
    """How often it was handed in, this time included."""
    receipt: ReceiptView
    """The receipt. Its digest is that of `content`."""


@dataclass(eq=False, repr=False)
class SubmissionReopening(Struct):
    """What an insurer says with giving a submission back."""

    wire_names = {
        "deadline": "deadline",
        "reason": "reason",
    }
    required_names = ("reason",)

    reason: str
    """Why, in its own words; the provider reads it."""
    deadline: Optional[Moment] = None
    """A deadline for this submission alone; needed when that of the round has passed. The later of the two
    counts."""


@dataclass(eq=False, repr=False)
class SubmissionView(Struct):
    """A submission."""

    wire_names = {
        "agb_code": "agbCode",
        "answers": "answers",
        "assignee": "assignee",
        "attachments": "attachments",
        "changed_at": "changedAt",
        "concern": "concern",
        "created_at": "createdAt",
        "deadline": "deadline",
        "due_on": "dueOn",
        "filled_by": "filledBy",
        "id": "id",
        "prefilled": "prefilled",
        "questionnaire_id": "questionnaireId",
        "questionnaire_version": "questionnaireVersion",
        "receipt": "receipt",
        "received_at": "receivedAt",
        "removed": "removed",
        "round_id": "roundId",
        "status": "status",
        "submitted_at": "submittedAt",
        "validation": "validation",
        "version": "version",
    }
    required_names = (
        "agb_code",
        "changed_at",
        "concern",
        "created_at",
        "deadline",
        "id",
        "questionnaire_id",
        "questionnaire_version",
        "round_id",
        "status",
        "version",
    )

    agb_code: AgbCode
    """AGB code of the organisation that answers."""
    changed_at: Moment
    """When it last changed."""
    concern: ConcernId
    """The concern that asks."""
    created_at: Moment
    """When it was made."""
    deadline: Moment
    """The deadline in force: that of the round, or one of its own when that is later. A request that was
    complete before it is in time; at the deadline itself it is too late."""
    id: SubmissionId
    """Its id."""
    questionnaire_id: QuestionnaireId
    """The questionnaire that it answers."""
    questionnaire_version: int
    """In which version; that of the round, also when there is a newer one."""
    round_id: QuestionnaireRoundId
    """The round."""
    status: SubmissionStatus
    """Where it stands."""
    version: int
    """Number of the row version, from 1; the `ETag` says the same."""
    answers: Optional[Answers] = None
    """The answers; absent in a list. An insurer sees those that were last handed in."""
    assignee: Optional[str] = None
    """Who looks at it; for insurers only."""
    attachments: Optional[List[AttachmentView]] = None
    """Its files, oldest first; absent in a list. An insurer sees those that were last handed in."""
    due_on: Optional[dt.date] = None
    """Last day on which the insurer answers, where its policy gives a term; while an answer is awaited. A term
    that counts from a talk about what was handed in counts from the day of receipt here, which is no later."""
    filled_by: Optional[AgbCode] = None
    """AGB code of the regional organisation that fills it in for it without a delegation."""
    prefilled: Optional[List[PrefilledAnswer]] = None
    """The first values with their sources; for the provider, absent in a list."""
    receipt: Optional[ReceiptView] = None
    """The signed receipt; only in the answer to handing in. The receipt of the submission says it too, with
    the content that it proves."""
    received_at: Optional[Moment] = None
    """When it was last handed in: the moment at which the request was complete, which decides."""
    removed: Optional[List[LinkId]] = None
    """Items whose answers were taken out by this change, because they are no longer shown; only in the
    answer to a change."""
    submitted_at: Optional[Moment] = None
    """When that was recorded."""
    validation: Optional[QuestionnaireEvaluation] = None
    """What the answers mean now; absent in a list."""


@dataclass(eq=False, repr=False)
class SubmissionViewPage(Struct):
    """One page of a list of SubmissionView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[SubmissionView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class SubmissionWithdrawal(Struct):
    """What a provider says with taking a submission back."""

    wire_names = {
        "reason": "reason",
    }
    required_names = ()

    reason: Optional[str] = None
    """Why, in its own words."""


@dataclass(eq=False, repr=False)
class SuccessorView(Struct):
    """A prestatie that took the place of another."""

    wire_names = {
        "code": "code",
        "period": "period",
        "provenance": "provenance",
    }
    required_names = (
        "code",
        "period",
        "provenance",
    )

    code: PrestatieCode
    """NZa code of the one in the place."""
    period: Period
    """The days on which it stands in that place."""
    provenance: ProvenanceView
    """Where the row comes from."""


@dataclass(eq=False, repr=False)
class SwitchView(Struct):
    """What a rule does to a prestatie."""

    wire_names = {
        "effect": "effect",
        "prestatie": "prestatie",
    }
    required_names = (
        "effect",
        "prestatie",
    )

    effect: SwitchEffect
    """What happens to it."""
    prestatie: str
    """Name or code of the prestatie."""


@dataclass(eq=False, repr=False)
class SwitchedView(Struct):
    """A rule of a policy that a national fact moves."""

    wire_names = {
        "after": "after",
        "before": "before",
        "effect": "effect",
        "flips": "flips",
        "lapsed_addenda": "lapsedAddenda",
        "missing_facts": "missingFacts",
        "prestatie": "prestatie",
        "rule": "rule",
    }
    required_names = (
        "after",
        "before",
        "effect",
        "flips",
        "lapsed_addenda",
        "missing_facts",
        "prestatie",
        "rule",
    )

    after: Outcome
    """What it would say."""
    before: Outcome
    """What the rule says as things are."""
    effect: SwitchEffect
    """What happens to the prestatie when the rule holds."""
    flips: bool
    """Whether it holds in one of the two worlds only."""
    lapsed_addenda: LapsedAddenda
    """The addenda that end by it, of those that you may see."""
    missing_facts: List[str]
    """Facts that it still asks for."""
    prestatie: str
    """Name or code of the prestatie that it is about."""
    rule: CitedRuleView
    """The rule."""


@dataclass(eq=False, repr=False)
class TagView(Struct):
    """What a rule says in machine form, for instance key `contract_term_years` and value `2`."""

    wire_names = {
        "key": "key",
        "value": "value",
    }
    required_names = (
        "key",
        "value",
    )

    key: str
    """The question, in lower-case words."""
    value: str
    """The answer, as it stands in the policy data."""


@dataclass(eq=False, repr=False)
class TakenSignature(Struct):
    """A signature that was taken, and what the contract is now."""

    wire_names = {
        "certificate_id": "certificateId",
        "document_digest": "documentDigest",
        "id": "id",
        "received_at": "receivedAt",
        "side": "side",
        "signature": "signature",
        "signed_at": "signedAt",
        "thumbprint": "thumbprint",
        "contract_status": "contractStatus",
        "contract_version": "contractVersion",
    }
    required_names = (
        "certificate_id",
        "document_digest",
        "id",
        "received_at",
        "side",
        "signature",
        "signed_at",
        "thumbprint",
        "contract_status",
        "contract_version",
    )

    certificate_id: CertificateId
    """The registered certificate of the signatory."""
    document_digest: str
    """SHA-256 of the document that is signed, base64url."""
    id: SignatureId
    """Its id."""
    received_at: Moment
    """When it had come in: decides of the deadline and the mandate."""
    side: ContractSide
    """For which side it was given."""
    signature: str
    """The signature as it was sent: a compact JWS with a detached payload."""
    signed_at: Moment
    """When it was signed, by the word of the signer."""
    thumbprint: str
    """SHA-256 of the certificate (DER), base64url."""
    contract_status: ContractStatus
    """Status of the contract after it: `concluded` once all sides have signed."""
    contract_version: int
    """Version of the contract after it: `If-Match` of whoever signs next."""


@dataclass(eq=False, repr=False)
class TariffAnnex(Struct):
    """A tariff annex of a contract. An annex for a later year may be added during the term."""

    wire_names = {
        "id": "id",
        "tariffs": "tariffs",
        "title": "title",
        "year": "year",
    }
    required_names = (
        "id",
        "title",
    )

    id: str
    """Name of the annex, unique in the contract."""
    title: ContractText
    """Its title."""
    tariffs: Optional[List[AnnexTariff]] = None
    """The tariffs."""
    year: Optional[int] = None
    """The calendar year that it is for, when it is for one."""


@dataclass(eq=False, repr=False)
class TariffCalculation(Struct):
    """What a tariff rule comes to, with its working."""

    wire_names = {
        "amount": "amount",
        "missing": "missing",
        "per": "per",
        "practices": "practices",
        "quarter": "quarter",
        "rounding": "rounding",
        "rules": "rules",
        "status": "status",
        "steps": "steps",
    }
    required_names = (
        "missing",
        "per",
        "rounding",
        "rules",
        "status",
        "steps",
    )

    missing: List[MissingInput]
    """What is missing."""
    per: CalculationUnit
    """What the amount is for."""
    rounding: Rounding
    """How the result is rounded."""
    rules: List[CalculationRule]
    """The rules it rests on."""
    status: CalculationStatus
    """Whether there is a result."""
    steps: List[CalculationStep]
    """The working, step by step, as far as it went."""
    amount: Optional[Euros] = None
    """The result."""
    practices: Optional[int] = None
    """Practices whose insured were added up."""
    quarter: Optional[Quarter] = None
    """The quarter on whose first day insured were counted."""


@dataclass(eq=False, repr=False)
class TariffFormula(Struct):
    """The formula by which an amount is agreed, with the members that its kind names and no others."""

    wire_names = {
        "agreed_inclusion": "agreedInclusion",
        "amount": "amount",
        "base": "base",
        "budget": "budget",
        "cents": "cents",
        "chain": "chain",
        "concluded_by": "concludedBy",
        "index_figures": "indexFigures",
        "kind": "kind",
        "late_percentage": "latePercentage",
        "percentage": "percentage",
        "price": "price",
        "reference_date": "referenceDate",
        "standard_tariff": "standardTariff",
    }
    required_names = ("kind",)

    kind: FormulaKind
    """Which formula."""
    agreed_inclusion: Optional[int] = None
    """How many inclusions were agreed on."""
    amount: Optional[Euros] = None
    """Amount in EUR for one insured."""
    base: Optional[Euros] = None
    """The amount in EUR before it is raised."""
    budget: Optional[Euros] = None
    """The approved budget in EUR. Absent while there is none: then the tariff is not known."""
    cents: Optional[Decimal] = None
    """Cents, as a decimal number with at most four decimals."""
    chain: Optional[Chain] = None
    """The chain whose inclusions count."""
    concluded_by: Optional[dt.date] = None
    """The last day on which concluding the agreement earns the full `percentage`."""
    index_figures: Optional[List[IndexFigure]] = None
    """The indexes that are known, on days of which no two have one in common."""
    late_percentage: Optional[Decimal] = None
    """Percent that an agreement earns that is concluded later, as a decimal number with at most four decimals."""
    percentage: Optional[Decimal] = None
    """Percent, as a decimal number with at most four decimals."""
    price: Optional[Euros] = None
    """The price in EUR of an included insured."""
    reference_date: Optional[dt.date] = None
    """The day whose insured or index counts."""
    standard_tariff: Optional[Euros] = None
    """The standard tariff in EUR."""


@dataclass(eq=False, repr=False)
class TariffReasonView(Struct):
    """A reason: a code for machines and a sentence for people."""

    wire_names = {
        "code": "code",
        "text": "text",
    }
    required_names = (
        "code",
        "text",
    )

    code: TariffReasonViewCode
    """The `ground` of the verdict, or a reason about the amount.

    - `leaderTariffExpected`: The amount is that of the preferred insurer; this insurer follows by its policy and
      recorded nothing about it itself.
    - `followerTariffNotPerPrestatie`: The follower recorded a tariff of its own that is not about this one prestatie.
    - `severalTariffs`: Several tariffs that differ hold on this day.
    - `notShown`: The amount is agreed by others and is not shown here.
    - `formulaInputMissing`: The formula needs a number that is not known here.
    - `formulaOutOfRange`: The formula comes to no usable amount.
    - `agreedAboveMaximum`: More is agreed than the maximum of NZa; the maximum counts.
    - `noNationalTariff`: No source gives an amount for this day.
    - `freeWithoutContract`: The tariff is free and is agreed by contract; there is none.
    - `freeWithoutTariff`: The tariff is free and the contract does not state one.
    - `renumbered`: Another prestatie has taken the place of this one."""
    text: str
    """The reason in the language of the answer."""


@dataclass(eq=False, repr=False)
class TariffScenario(Struct):
    """A question about a tariff with the answer that it must have."""

    wire_names = {
        "description": "description",
        "expected": "expected",
        "name": "name",
        "request": "request",
    }
    required_names = (
        "description",
        "expected",
        "name",
        "request",
    )

    description: ScenarioDescription
    """What it shows."""
    expected: TariffScenarioAnswer
    """What the answer must say."""
    name: str
    """Stable name in kebab-case."""
    request: TariffScenarioRequest
    """What to ask."""


@dataclass(eq=False, repr=False)
class TariffScenarioAgreement(Struct):
    """The agreement under which a tariff is asked."""

    wire_names = {
        "basis": "basis",
    }
    required_names = ("basis",)

    basis: Basis
    """On what ground it applies."""


@dataclass(eq=False, repr=False)
class TariffScenarioAnswer(Struct):
    """The members of the answer that matter: each is equal to the answer's member of the same name."""

    wire_names = {
        "agreement": "agreement",
        "items": "items",
    }
    required_names = (
        "agreement",
        "items",
    )

    agreement: TariffScenarioAgreement
    """The agreement."""
    items: List[TariffScenarioItem]
    """The prestatie that was asked about."""


@dataclass(eq=False, repr=False)
class TariffScenarioItem(Struct):
    """A prestatie of the answer."""

    wire_names = {
        "amount": "amount",
        "basis": "basis",
        "certainty": "certainty",
        "may_be_claimed": "mayBeClaimed",
        "prestatie_code": "prestatieCode",
        "reasons": "reasons",
    }
    required_names = (
        "basis",
        "certainty",
        "may_be_claimed",
        "prestatie_code",
        "reasons",
    )

    basis: TariffBasis
    """On what ground the amount rests."""
    certainty: Certainty
    """How certain that is."""
    may_be_claimed: MayClaim
    """May it be claimed?"""
    prestatie_code: PrestatieCode
    """The prestatie."""
    reasons: List[TariffScenarioReason]
    """Why, in order."""
    amount: Optional[Euros] = None
    """The amount in EUR, made up; absent when there is none or it is not known."""


@dataclass(eq=False, repr=False)
class TariffScenarioReason(Struct):
    """A reason."""

    wire_names = {
        "code": "code",
    }
    required_names = ("code",)

    code: str
    """Its code."""


@dataclass(eq=False, repr=False)
class TariffScenarioRequest(Struct):
    """A request of this API about a tariff."""

    wire_names = {
        "method": "method",
        "path": "path",
        "query": "query",
    }
    required_names = ("query",)

    query: AgreementQuestion
    """Query parameters."""
    method: Optional[str] = None
    """Method."""
    path: Optional[str] = None
    """Path."""


@dataclass(eq=False, repr=False)
class TariffSourceView(Struct):
    """Where an amount comes from."""

    wire_names = {
        "annex_id": "annexId",
        "citations": "citations",
        "confidence": "confidence",
        "contract_id": "contractId",
        "document": "document",
        "follow_decision_id": "followDecisionId",
        "follower_amount": "followerAmount",
        "follower_id": "followerId",
        "kind": "kind",
        "policy_id": "policyId",
        "recorded_at": "recordedAt",
        "rule_id": "ruleId",
        "title": "title",
        "unit": "unit",
    }
    required_names = ("kind",)

    kind: TariffSourceKind
    """What it is."""
    annex_id: Optional[str] = None
    """The tariff annex of it."""
    citations: Optional[List[SourceView]] = None
    """Where that rule stands."""
    confidence: Optional[Confidence] = None
    """How certain the list is."""
    contract_id: Optional[ContractId] = None
    """The contract."""
    document: Optional[str] = None
    """The list, with its place."""
    follow_decision_id: Optional[FollowDecisionId] = None
    """The decision of the follower."""
    follower_amount: Optional[Euros] = None
    """The tariff in EUR that the follower decided on, for the unit."""
    follower_id: Optional[PurchasingPartyId] = None
    """Who decided it."""
    policy_id: Optional[PolicyId] = None
    """The policy of the contract."""
    recorded_at: Optional[Moment] = None
    """When this service came to know the amount of the list."""
    rule_id: Optional[str] = None
    """The rule of it that the tariff comes from."""
    title: Optional[str] = None
    """What is paid, as the annex says it."""
    unit: Optional[str] = None
    """Per what, as the annex or the decision says it."""


@dataclass(eq=False, repr=False)
class TariffView(Struct):
    """An amount of a national list."""

    wire_names = {
        "above_maximum": "aboveMaximum",
        "amount": "amount",
        "fictitious": "fictitious",
        "kind": "kind",
        "period": "period",
        "prestatie_code": "prestatieCode",
        "provenance": "provenance",
        "recorded_at": "recordedAt",
        "unit": "unit",
    }
    required_names = (
        "amount",
        "fictitious",
        "kind",
        "period",
        "prestatie_code",
        "provenance",
        "recorded_at",
        "unit",
    )

    amount: Euros
    """The amount."""
    fictitious: bool
    """Whether it is made up, and stands for no real tariff."""
    kind: NationalTariffKind
    """What the amount is."""
    period: Period
    """The days on which it holds, within one calendar year."""
    prestatie_code: PrestatieCode
    """NZa code of the prestatie."""
    provenance: ProvenanceView
    """Where it comes from and how certain it is."""
    recorded_at: Moment
    """When this service came to know it. A correction is a new row; `asOf` before it shows the old amount."""
    unit: PrestatieUnit
    """What it is for."""
    above_maximum: Optional[bool] = None
    """Of a non-contracted amount: whether it is more than the maximum of the same prestatie on a day of
    the period, which no source forbids but deserves a look."""


@dataclass(eq=False, repr=False)
class TariffViewPage(Struct):
    """One page of a list of TariffView."""

    wire_names = {
        "items": "items",
        "next": "next",
        "prev": "prev",
    }
    required_names = ("items",)

    items: List[TariffView]
    """"""
    next: Optional[str] = None
    """Address of the next page; absent on the last."""
    prev: Optional[str] = None
    """Address of the page before; absent on the first."""


@dataclass(eq=False, repr=False)
class TariffWorking(Struct):
    """How a formula came to an amount."""

    wire_names = {
        "missing": "missing",
        "rounding": "rounding",
        "sources": "sources",
        "steps": "steps",
    }
    required_names = (
        "missing",
        "rounding",
        "steps",
    )

    missing: List[str]
    """Names of the numbers that are missing."""
    rounding: Rounding
    """How the result is rounded."""
    steps: List[CalculationStep]
    """The working, step by step, as far as it went."""
    sources: Optional[List[str]] = None
    """Where numbers come from that stand neither in the contract nor in a national list: the lists of counted
    insured, the publication of an index."""


@dataclass(eq=False, repr=False)
class TermChangeView(Struct):
    """The terms of agreements that are stated for a kind of care."""

    wire_names = {
        "after": "after",
        "before": "before",
        "care_kind": "careKind",
    }
    required_names = (
        "after",
        "before",
        "care_kind",
    )

    after: List[StatedTermView]
    """Terms stated now."""
    before: List[StatedTermView]
    """Terms stated before."""
    care_kind: CareKind
    """The kind of care."""


@dataclass(eq=False, repr=False)
class TermView(Struct):
    """A stated term."""

    wire_names = {
        "certainty": "certainty",
        "period": "period",
    }
    required_names = (
        "certainty",
        "period",
    )

    certainty: TermCertainty
    """How firmly it is stated."""
    period: Period
    """The term; both days inclusive."""


@dataclass(eq=False, repr=False)
class TokenRefusal(Struct):
    """Why there is no token, in the form of RFC 6749."""

    wire_names = {
        "error": "error",
        "error_description": "error_description",
    }
    required_names = (
        "error",
        "error_description",
    )

    error: TokenErrorCode
    """The code; programs decide by this."""
    error_description: str
    """What is wrong, for the developer, in English."""


@dataclass(eq=False, repr=False)
class TokenRequest(Struct):
    """What a client sends to get a token. Parameters that are not named here are ignored."""

    wire_names = {
        "client_assertion": "client_assertion",
        "client_assertion_type": "client_assertion_type",
        "client_id": "client_id",
        "grant_type": "grant_type",
        "scope": "scope",
    }
    required_names = ("grant_type",)

    grant_type: str
    """`client_credentials`."""
    client_assertion: Optional[str] = None
    """The signed assertion: `iss` and `sub` are the client, `aud` is the address of this endpoint, `exp` lies
    at most five minutes ahead, `jti` is new every time."""
    client_assertion_type: Optional[str] = None
    """`urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, with `private_key_jwt`."""
    client_id: Optional[str] = None
    """The client; required with `tls_client_auth`."""
    scope: Optional[str] = None
    """Scopes, separated by spaces: a subset of those registered. Without it the token gets all that it
    may have: of the registered scopes those that read, and the others when the token is bound."""


@dataclass(eq=False, repr=False)
class TokenView(Struct):
    """An access token (RFC 6749, 5.1)."""

    wire_names = {
        "access_token": "access_token",
        "expires_in": "expires_in",
        "scope": "scope",
        "token_type": "token_type",
    }
    required_names = (
        "access_token",
        "expires_in",
        "scope",
        "token_type",
    )

    access_token: str
    """The token: a JWT (RFC 9068) that the client passes on unread."""
    expires_in: int
    """Life of the token in seconds."""
    scope: str
    """Scopes that the token holds, separated by spaces."""
    token_type: str
    """`DPoP` when the token is bound to a key, else `Bearer`; the scheme of the `Authorization` header."""


@dataclass(eq=False, repr=False)
class TopicChangesView(Struct):
    """How many rules changed in a row of the comparison."""

    wire_names = {
        "added": "added",
        "changed": "changed",
        "removed": "removed",
        "renamed": "renamed",
        "title": "title",
        "topic": "topic",
    }
    required_names = (
        "added",
        "changed",
        "removed",
        "renamed",
        "title",
        "topic",
    )

    added: int
    """Rules added."""
    changed: int
    """Rules changed."""
    removed: int
    """Rules removed."""
    renamed: int
    """Rules renamed."""
    title: str
    """Its title, in the language of the answer."""
    topic: ComparisonRow
    """The row."""


@dataclass(eq=False, repr=False)
class TransitionView(Struct):
    """How many cells go from one answer to another."""

    wire_names = {
        "cells": "cells",
        "cells_with_other_modules": "cellsWithOtherModules",
        "from_": "from",
        "providers": "providers",
        "to": "to",
    }
    required_names = (
        "cells",
        "cells_with_other_modules",
        "from_",
        "providers",
        "to",
    )

    cells: int
    """Cells."""
    cells_with_other_modules: int
    """Cells of which the modules differ."""
    from_: StandingView
    """As it is."""
    providers: int
    """Providers with such a cell."""
    to: StandingView
    """As it would be; the same as `from` where only modules, dates or missing facts differ."""


@dataclass(eq=False, repr=False)
class UsedPolicy(Struct):
    """A policy that an answer rests on."""

    wire_names = {
        "policy_id": "policyId",
        "recorded_at": "recordedAt",
        "supposed": "supposed",
    }
    required_names = (
        "policy_id",
        "supposed",
    )

    policy_id: PolicyId
    """The policy."""
    supposed: bool
    """Whether a change made or altered it."""
    recorded_at: Optional[Moment] = None
    """From when its release is known; absent for one that a change made."""


@dataclass(eq=False, repr=False)
class VerdictChangeView(Struct):
    """Providers for whom criteria and exclusions together say something else."""

    wire_names = {
        "after": "after",
        "before": "before",
        "facts": "facts",
        "provider_kinds": "providerKinds",
    }
    required_names = (
        "after",
        "before",
        "facts",
        "provider_kinds",
    )

    after: VerdictSideView
    """What they say."""
    before: VerdictSideView
    """What they said."""
    facts: List[WitnessFactView]
    """Facts that give these two."""
    provider_kinds: List[ProviderKind]
    """Kinds of provider."""


@dataclass(eq=False, repr=False)
class VerdictSideView(Struct):
    """What criteria and exclusions say together."""

    wire_names = {
        "decided_by": "decidedBy",
        "verdict": "verdict",
    }
    required_names = (
        "decided_by",
        "verdict",
    )

    decided_by: List[DecidingRuleView]
    """The rules that give it; none when nothing stands in the way."""
    verdict: CriteriaVerdict
    """The verdict."""


@dataclass(eq=False, repr=False)
class WaitingTime(Struct):
    """How long new patients wait, as measured on a day."""

    wire_names = {
        "care_kind": "careKind",
        "days": "days",
        "measured_on": "measuredOn",
    }
    required_names = (
        "care_kind",
        "days",
        "measured_on",
    )

    care_kind: CareKind
    """For which care."""
    days: int
    """Calendar days until the first appointment."""
    measured_on: dt.date
    """The day on which it was so."""


@dataclass(eq=False, repr=False)
class WeighedChange(Struct):
    """The change of a part of a contract."""

    wire_names = {
        "after": "after",
        "before": "before",
        "effect": "effect",
        "part": "part",
        "stated": "stated",
    }
    required_names = (
        "effect",
        "part",
    )

    effect: ChangeEffect
    """How it works out for the provider."""
    part: str
    """The part, as a JSON pointer: `/term/endDate`, a condition by its id, an annex by its id, a tariff by its
    prestatie or module (`/tariffs/12000`), one that has neither by its annex and title."""
    after: Optional[Any] = None
    """What it is to be; absent when it is to go."""
    before: Optional[Any] = None
    """What it was; absent when it was not there."""
    stated: Optional[bool] = None
    """Whether the insurer said so, where it cannot be read from the change."""


@dataclass(eq=False, repr=False)
class WitnessFactView(Struct):
    """A fact that shows a difference. Facts that are not named do not matter for it."""

    wire_names = {
        "fact": "fact",
        "question": "question",
        "value": "value",
    }
    required_names = (
        "fact",
        "question",
        "value",
    )

    fact: str
    """The fact, from the closed vocabulary."""
    question: str
    """What the fact asks, in the language of the answer."""
    value: str
    """Its value, as it stands in a pack; the words of a set with commas between them, empty for none."""


Moment = dt.datetime
"""Instant, RFC 3339; answers are in UTC with `Z`."""
CalculatedValuesValue = Union[
    int,
    str,
]
""""""
Calculation = Union[
    CalculationSum,
    CalculationDifference,
    CalculationProduct,
    CalculationPercentage,
    CalculationCount,
    CalculationSumOf,
    Unknown,
]
"""How a value follows from others. Only shown items with an answer count."""
ConditionAnswer = Union[
    bool,
    int,
    str,
]
"""What an answer is compared with: `true` or `false` for a boolean and for `exists`, a number for an integer, else a
text: the code of an option, a decimal such as `12.50`, or the text itself."""
FactValue = Union[
    bool,
    int,
    str,
    List[str],
]
"""The value of a fact, by its type: `true` or `false` (bool); a whole number (int); a text for a word (enum), a day such
as `2024-01-31` (date), a percentage such as `80` or `4.5` without sign (pct) or an amount in euro such as `12.43`
(money); a list of words, which may be empty (set)."""
SupposedChange = Union[FollowStanceChange, NationalFactChange, PolicyRuleChange, PreferredInsurerChange, Unknown]
"""One thing that is otherwise; `kind` tells which form it has."""
union(
    SupposedChange,
    "kind",
    {
        "followStance": FollowStanceChange,
        "nationalFact": NationalFactChange,
        "policyRule": PolicyRuleChange,
        "preferredInsurer": PreferredInsurerChange,
    },
)
Answers = Dict[str, Any]
"""Answers by the `linkId` of their items; groups have none. The form of a value is that of the type of its item: a text,
a number (integer), `true` or `false`, a list of codes (multipleChoice), of ids (attachment) or of rows by column
(table). A decimal is a text such as `12.50`, a date `YYYY-MM-DD`."""
CalculatedValues = Dict[str, CalculatedValuesValue]
"""Calculated values of shown items by their `linkId`: a number for an integer, a text for a decimal."""
MemberFact = Optional[FactValue]
"""The value of a fact of a member, or `null` when the fact is not about it."""
__all__ = [
    "NULL",
    "Actor",
    "AddendumApproval",
    "AddendumChangeView",
    "AddendumCitation",
    "AddendumEnding",
    "AddendumFinding",
    "AddendumFindings",
    "AddendumId",
    "AddendumOrigin",
    "AddendumRejection",
    "AddendumRequest",
    "AddendumSideView",
    "AddendumSignature",
    "AddendumStatus",
    "AddendumStep",
    "AddendumStepView",
    "AddendumStepViewPage",
    "AddendumTypeView",
    "AddendumTypeViewPage",
    "AddendumView",
    "AddendumViewPage",
    "AddendumWithdrawal",
    "Address",
    "AddressUse",
    "AffectedProvider",
    "AffectedProviders",
    "AgbCode",
    "AgeBand",
    "AgreedContract",
    "AgreedInsurer",
    "AgreedPolicy",
    "AgreedProvider",
    "AgreementAnswer",
    "AgreementAnswers",
    "AgreementChangeView",
    "AgreementQuestion",
    "AgreementSearch",
    "AgreementSideView",
    "AgreementTypeView",
    "AgreementTypeViewPage",
    "AgreementView",
    "AmendmentId",
    "AmendmentKind",
    "AmendmentRefusal",
    "AmendmentRule",
    "AmendmentSignature",
    "AmendmentStatus",
    "AmendmentView",
    "AmendmentViewPage",
    "AmendmentWithdrawal",
    "AmountRange",
    "AnnexTariff",
    "AnswerProblem",
    "AnswerProblemCode",
    "AnswerProblemView",
    "Answers",
    "AssessmentDecision",
    "AssessmentRun",
    "AssessmentRunCounts",
    "AssessmentRunFault",
    "AssessmentRunOutcome",
    "AssessmentRunProblem",
    "AssessmentRunProgress",
    "AssessmentRunRow",
    "AssessmentSelection",
    "AssessmentView",
    "AssessmentViewPage",
    "AttachmentId",
    "AttachmentType",
    "AttachmentView",
    "AttachmentViewPage",
    "AttributionLevel",
    "AttributionView",
    "AuditAction",
    "AuditEntryView",
    "AuditEntryViewPage",
    "AuditHeadView",
    "AuditHeadViewPage",
    "AuditPersonal",
    "AuthorizationServerView",
    "Basis",
    "Binding",
    "BranchView",
    "CalculatedValues",
    "CalculatedValuesValue",
    "Calculation",
    "CalculationCount",
    "CalculationDifference",
    "CalculationPercentage",
    "CalculationProduct",
    "CalculationRule",
    "CalculationStatus",
    "CalculationStep",
    "CalculationSum",
    "CalculationSumOf",
    "CalculationTerm",
    "CalculationUnit",
    "CandidateView",
    "CareKind",
    "CatalogueConditionKind",
    "CatalogueConditionView",
    "CatalogueStatus",
    "CellCounts",
    "CellStatus",
    "Certainty",
    "CertificateId",
    "CertificateMatchKind",
    "CertificatePatch",
    "CertificateView",
    "CertificateViewPage",
    "Chain",
    "ChangeEffect",
    "ChangeEffectView",
    "ChangeKind",
    "Channel",
    "CitationBasis",
    "CitationView",
    "CitedRuleView",
    "ClaimChangeView",
    "ClaimSideView",
    "ClientAuthentication",
    "ClientCertificateView",
    "ClientId",
    "ClientJwk",
    "ClientKeyView",
    "ClientPatch",
    "ClientView",
    "ClientViewPage",
    "ColumnOf",
    "ComparedPolicyView",
    "ComparisonCell",
    "ComparisonColumn",
    "ComparisonRow",
    "ComparisonRowView",
    "ComparisonStatement",
    "ConcernId",
    "ConcernView",
    "ConcernViewPage",
    "ConditionAnswer",
    "ConditionChange",
    "ConditionOperator",
    "ConditionView",
    "Confidence",
    "ContactMedium",
    "ContractCarryOver",
    "ContractChange",
    "ContractChangesView",
    "ContractCondition",
    "ContractDetailView",
    "ContractEvidence",
    "ContractId",
    "ContractModule",
    "ContractOfferCounts",
    "ContractOfferFault",
    "ContractOfferOutcome",
    "ContractOfferProblem",
    "ContractOfferProgress",
    "ContractOfferRow",
    "ContractOfferRowPage",
    "ContractOfferRun",
    "ContractOfferRunPage",
    "ContractOfferSelection",
    "ContractOfferSkip",
    "ContractOffering",
    "ContractOrigin",
    "ContractOriginKind",
    "ContractPatch",
    "ContractRefusal",
    "ContractReimbursement",
    "ContractSide",
    "ContractStatus",
    "ContractTakeOver",
    "ContractTermination",
    "ContractText",
    "ContractVersionDetail",
    "ContractVersionRef",
    "ContractVersionView",
    "ContractVersionViewPage",
    "ContractView",
    "ContractViewPage",
    "ContractWithdrawal",
    "ContractingCount",
    "ContractingStatisticsRow",
    "ContractingStatisticsRowPage",
    "ContradictionView",
    "Counts",
    "CoverageDeclarationId",
    "CoverageDeclarationPatch",
    "CoverageDeclarationView",
    "CoverageDeclarationViewPage",
    "CriteriaVerdict",
    "CriterionAnswer",
    "CriterionPart",
    "DeadlineChangeView",
    "DeadlineSideView",
    "DeadlineView",
    "DecidingRuleView",
    "DeclaredChangeView",
    "DeclaredFindingView",
    "DelegateRef",
    "DelegationId",
    "DelegationView",
    "DelegationViewPage",
    "Difference",
    "DocumentId",
    "DocumentKind",
    "DocumentView",
    "EffectiveAgreement",
    "EffectiveTariff",
    "EffectiveTariffs",
    "EligibilityCheckView",
    "EligibilityMember",
    "EligibilityOutcome",
    "EligibilityProviderView",
    "EligibilityQuestion",
    "EligibilityReceiptView",
    "EligibilitySubjectView",
    "EligibilityVerdict",
    "EligibleStartView",
    "EnableBehavior",
    "EnableCondition",
    "EndedBy",
    "EntryChangeKind",
    "EntryPart",
    "Euros",
    "EvaluationQuery",
    "EventOutcome",
    "EvidenceDocument",
    "EvidenceSignature",
    "ExactNumber",
    "ExplanationStep",
    "FactReadView",
    "FactSource",
    "FactType",
    "FactValue",
    "FactView",
    "FieldError",
    "FollowChangeView",
    "FollowDecisionId",
    "FollowDecisionPatch",
    "FollowDecisionView",
    "FollowDecisionViewPage",
    "FollowScopeView",
    "FollowSideView",
    "FollowStanceChange",
    "FollowStanceKind",
    "FollowStatus",
    "FollowUpModule",
    "FollowUpView",
    "FollowView",
    "FormulaKind",
    "FoundChangeView",
    "GetContractingStatisticsFieldsItem",
    "GetRegistrationFieldsItem",
    "Health",
    "HowToApplyView",
    "ImportProgress",
    "IncludedInsuredView",
    "IncludedInsuredViewPage",
    "InclusionOverrunQuestion",
    "IndexFigure",
    "InsurerView",
    "InsurerViewPage",
    "ItemType",
    "JobId",
    "JobStatus",
    "KeySetView",
    "Known",
    "KvkNumber",
    "LapseView",
    "LapsedAddenda",
    "LapsedAddendum",
    "LastContract",
    "LeadingInsurer",
    "LeftOutModule",
    "LinkId",
    "ListAddendaFieldsItem",
    "ListAddendumSignaturesFieldsItem",
    "ListAddendumStepsFieldsItem",
    "ListAgreementTypesFieldsItem",
    "ListAmendmentSignaturesFieldsItem",
    "ListAmendmentsFieldsItem",
    "ListAuditEntriesFieldsItem",
    "ListAuditHeadsFieldsItem",
    "ListCertificatesFieldsItem",
    "ListClientsFieldsItem",
    "ListConcernsFieldsItem",
    "ListContractOfferRowsFieldsItem",
    "ListContractOfferRunsFieldsItem",
    "ListContractSignaturesFieldsItem",
    "ListContractVersionsFieldsItem",
    "ListContractsFieldsItem",
    "ListContractsSort",
    "ListCoverageDeclarationsFieldsItem",
    "ListDeadlinesFieldsItem",
    "ListDelegationsFieldsItem",
    "ListFollowDecisionsFieldsItem",
    "ListImport",
    "ListIncludedInsuredFieldsItem",
    "ListInsurersFieldsItem",
    "ListKind",
    "ListNationalFactsFieldsItem",
    "ListPaymentTitlesFieldsItem",
    "ListPoliciesFieldsItem",
    "ListPolicyAddendaFieldsItem",
    "ListPolicyDraftsFieldsItem",
    "ListPolicyRulesFieldsItem",
    "ListPreferredInsurersFieldsItem",
    "ListPrestatiesFieldsItem",
    "ListPriceListExportsFieldsItem",
    "ListPublishedContractChangesFieldsItem",
    "ListPublishedContractsFieldsItem",
    "ListPurchasingPartiesFieldsItem",
    "ListQuestionnaireRoundsFieldsItem",
    "ListQuestionnairesFieldsItem",
    "ListRegionsFieldsItem",
    "ListRegisteredInsuredFieldsItem",
    "ListRegistrationRelationsFieldsItem",
    "ListRegistrationsFieldsItem",
    "ListRehearsal",
    "ListSubmissionAssessmentsFieldsItem",
    "ListSubmissionAttachmentsFieldsItem",
    "ListSubmissionHistoryFieldsItem",
    "ListSubmissionsFieldsItem",
    "ListSubmissionsSort",
    "ListTariffsFieldsItem",
    "ListedRuleChangeView",
    "LocationRegion",
    "LogicView",
    "MatchedBy",
    "MayClaim",
    "MemberFact",
    "MissingFact",
    "MissingFactView",
    "MissingInput",
    "ModuleView",
    "Moment",
    "MoneyEffect",
    "MunicipalityCode",
    "NationalFactChange",
    "NationalFactKind",
    "NationalFactView",
    "NationalFactViewPage",
    "NationalTariffKind",
    "NeighbourhoodTariffQuestion",
    "NewAddendum",
    "NewAmendment",
    "NewAssessment",
    "NewAssessmentRun",
    "NewAssessmentRunRow",
    "NewCertificate",
    "NewClient",
    "NewClientCertificate",
    "NewContract",
    "NewContractOfferRun",
    "NewContractStatus",
    "NewCoverageDeclaration",
    "NewDelegation",
    "NewFollowDecision",
    "NewPolicyDraft",
    "NewPriceListExport",
    "NewQuestionnaireRound",
    "NewSignature",
    "NewSubmission",
    "NoClaimableFrom",
    "NotEncodedView",
    "OiTitle",
    "Operation",
    "Operator",
    "OptionCode",
    "OrganisationRef",
    "Origin",
    "Outcome",
    "OutcomeChangeView",
    "OwnTariffView",
    "ParameterChangeView",
    "ParameterSideView",
    "ParameterStatus",
    "ParameterView",
    "PartyKind",
    "PartyView",
    "PassageView",
    "PaymentForm",
    "PaymentTitleChangeView",
    "PaymentTitleSideView",
    "PaymentTitleView",
    "PaymentTitleViewPage",
    "PercentageOf",
    "Period",
    "Phase",
    "Place",
    "PolicyChanges",
    "PolicyComparison",
    "PolicyDeadline",
    "PolicyDeadlinePage",
    "PolicyDraftFiles",
    "PolicyDraftId",
    "PolicyDraftView",
    "PolicyDraftViewPage",
    "PolicyFile",
    "PolicyFinding",
    "PolicyId",
    "PolicyRelease",
    "PolicyRuleChange",
    "PolicyRuleKind",
    "PolicyView",
    "PolicyViewPage",
    "Postcode",
    "PreferredInsurerChange",
    "PreferredInsurerKind",
    "PreferredInsurerView",
    "PreferredInsurerViewPage",
    "Prefill",
    "PrefillSource",
    "PrefilledAnswer",
    "PrestatieCode",
    "PrestatieEffect",
    "PrestatieEntry",
    "PrestatieEntryPage",
    "PrestatieGround",
    "PrestatieSegment",
    "PrestatieUnit",
    "PrestatieView",
    "PriceChange",
    "PriceChangeKind",
    "PriceList",
    "PriceListCompression",
    "PriceListExport",
    "PriceListExportPage",
    "PriceListExportProgress",
    "PriceListFile",
    "PriceListFormat",
    "Problem",
    "ProblemCitation",
    "ProblemRule",
    "ProvenanceView",
    "ProviderKind",
    "ProviderProfile",
    "ProviderProfileView",
    "PublicText",
    "PublicationRule",
    "PublishedAddress",
    "PublishedBasis",
    "PublishedChangeKind",
    "PublishedContract",
    "PublishedContractChange",
    "PublishedContractChangePage",
    "PublishedContractPage",
    "PublishedJwk",
    "PublishedStatus",
    "PurchasedInsurerView",
    "PurchasingPartyId",
    "PurchasingPartyView",
    "PurchasingPartyViewPage",
    "QualificationCode",
    "QualityStatement",
    "Quarter",
    "QuestionBasis",
    "Questionnaire",
    "QuestionnaireCitation",
    "QuestionnaireDeadlineView",
    "QuestionnaireEvaluation",
    "QuestionnaireFinding",
    "QuestionnaireId",
    "QuestionnaireItem",
    "QuestionnaireKind",
    "QuestionnaireOption",
    "QuestionnaireRoundId",
    "QuestionnaireRoundPatch",
    "QuestionnaireRoundView",
    "QuestionnaireRoundViewPage",
    "QuestionnaireText",
    "QuestionnaireVersionSummary",
    "QuestionnaireVersionView",
    "QuestionnaireView",
    "QuestionnaireViewPage",
    "ReadingView",
    "ReceiptView",
    "ReconciliationStatus",
    "ReconciliationView",
    "RegionCode",
    "RegionMatchView",
    "RegionName",
    "RegionScheme",
    "RegionView",
    "RegionViewPage",
    "RegionalTariffQuestion",
    "RegisterCareKind",
    "RegisteredAddress",
    "RegisteredCareKind",
    "RegisteredContact",
    "RegisteredInsuredView",
    "RegisteredInsuredViewPage",
    "RegisteredName",
    "RegisteredPeriod",
    "RegisteredQualification",
    "RegisteredRecognition",
    "RegisteredRelation",
    "RegisteredRelationPage",
    "Registration",
    "RegistrationImport",
    "RegistrationSummary",
    "RegistrationSummaryPage",
    "ReimbursementStatus",
    "ReimbursementView",
    "RelationDirection",
    "ResultRewardQuestion",
    "Role",
    "RoundStatus",
    "Rounding",
    "RowFate",
    "RowProblem",
    "RuleChangeCounts",
    "RuleChangeKind",
    "RuleChangeView",
    "RuleCitation",
    "RuleKind",
    "RulePart",
    "RulePartChangeView",
    "RuleView",
    "RuleViewPage",
    "RulingView",
    "S3Reply",
    "SampleView",
    "Scenario",
    "ScenarioAnswer",
    "ScenarioApplication",
    "ScenarioAttribution",
    "ScenarioCandidate",
    "ScenarioDescription",
    "ScenarioInsurer",
    "ScenarioLapse",
    "ScenarioList",
    "ScenarioLocation",
    "ScenarioModule",
    "ScenarioParty",
    "ScenarioPrestatie",
    "ScenarioRegion",
    "ScenarioRequest",
    "ScenarioRule",
    "ScenarioStep",
    "Segment",
    "SetAsideView",
    "SignatureId",
    "SignatureStatement",
    "SignatureView",
    "SignatureViewPage",
    "SigningAlgorithm",
    "SilenceView",
    "SimulationQuestion",
    "SimulationReceipt",
    "SimulationView",
    "SmartConfigurationView",
    "SourceView",
    "Stance",
    "StandingView",
    "StartBasis",
    "StartEvent",
    "StartView",
    "StartsAt",
    "StatedTermView",
    "Step",
    "Strictness",
    "SubjectKind",
    "SubmissionAssignment",
    "SubmissionContract",
    "SubmissionCriteriaView",
    "SubmissionCriterion",
    "SubmissionEvent",
    "SubmissionFilter",
    "SubmissionHistoryLine",
    "SubmissionHistoryLinePage",
    "SubmissionId",
    "SubmissionReceipt",
    "SubmissionReopening",
    "SubmissionStatus",
    "SubmissionView",
    "SubmissionViewPage",
    "SubmissionWithdrawal",
    "Submitter",
    "SuccessorView",
    "SupposedChange",
    "SwitchEffect",
    "SwitchView",
    "SwitchedView",
    "TagView",
    "TakenSignature",
    "TakesOver",
    "TariffAnnex",
    "TariffBasis",
    "TariffCalculation",
    "TariffFormula",
    "TariffKind",
    "TariffReasonView",
    "TariffReasonViewCode",
    "TariffScenario",
    "TariffScenarioAgreement",
    "TariffScenarioAnswer",
    "TariffScenarioItem",
    "TariffScenarioReason",
    "TariffScenarioRequest",
    "TariffSourceKind",
    "TariffSourceView",
    "TariffView",
    "TariffViewPage",
    "TariffWorking",
    "TermCertainty",
    "TermChangeView",
    "TermView",
    "TitleChange",
    "TokenErrorCode",
    "TokenRefusal",
    "TokenRequest",
    "TokenView",
    "TopicChangesView",
    "TrailOwner",
    "TransitionView",
    "Unit",
    "UnknownFollowUp",
    "UsedPolicy",
    "UzoviCode",
    "VerdictChangeView",
    "VerdictSideView",
    "VersionState",
    "WaitingTime",
    "WeighedChange",
    "WitnessFactView",
]
