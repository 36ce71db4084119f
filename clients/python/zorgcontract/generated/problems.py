# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""Problems of the service: an error class per code, and their texts in Dutch and English."""

from __future__ import annotations

from typing import Dict, Tuple

from .._runtime.errors import ApiProblem, register


@register
class RequestMalformedProblem(ApiProblem):
    """400 ``request-malformed``: Request cannot be read.

    The body is not a JSON object that this API can read: its syntax is wrong, it is nested too deep, or a text or
    list in it is too long.
    Repair the place named in errors and send the request again.
    """

    problem_code = "request-malformed"


@register
class RequestInvalidProblem(ApiProblem):
    """400 ``request-invalid``: Request does not match the schema.

    One or more members of the path, the query, the headers or the body do not match the published schema. All faults
    are listed in errors.
    Correct every member named in errors; location is a JSON Pointer (body) or the name of the parameter.
    """

    problem_code = "request-invalid"


@register
class IdempotencyKeyMissingProblem(ApiProblem):
    """400 ``idempotency-key-missing``: Idempotency-Key is missing.

    This operation creates, submits or signs something and therefore needs an Idempotency-Key.
    Make a new key for each act (a UUID is best) and use the same key for every repetition of it.
    """

    problem_code = "idempotency-key-missing"


@register
class UnauthenticatedProblem(ApiProblem):
    """401 ``unauthenticated``: Not authenticated.

    The request carries no valid access token.
    Ask for a new token and send it as Authorization: Bearer.
    """

    problem_code = "unauthenticated"


@register
class ForbiddenProblem(ApiProblem):
    """403 ``forbidden``: Not allowed.

    The token is valid but does not allow this function: the role or the scope is missing.
    Use a client with the scope that the operation states.
    """

    problem_code = "forbidden"


@register
class NotFoundProblem(ApiProblem):
    """404 ``not-found``: Not found.

    There is nothing at this address, or nothing that you may see; the answer is the same in both cases. A path never
    ends in a slash.
    Check the path and the key, and whether you use the right token.
    """

    problem_code = "not-found"


@register
class MethodNotAllowedProblem(ApiProblem):
    """405 ``method-not-allowed``: Method not allowed.

    The address exists but does not know this method.
    Use one of the methods in the Allow header.
    """

    problem_code = "method-not-allowed"


@register
class NotAcceptableProblem(ApiProblem):
    """406 ``not-acceptable``: Requested format does not exist.

    The operation cannot answer in any of the formats of the Accept header.
    Ask for a format that the specification lists for the operation, or leave Accept out.
    """

    problem_code = "not-acceptable"


@register
class BodyTooSlowProblem(ApiProblem):
    """408 ``body-too-slow``: Body came too slowly.

    The body was not complete in time. Nothing was done.
    Send the request again over a better connection.
    """

    problem_code = "body-too-slow"


@register
class ConflictProblem(ApiProblem):
    """409 ``conflict``: In conflict with the present state.

    The operation does not fit the state that the object is in now.
    Fetch the object again and decide by its status.
    """

    problem_code = "conflict"


@register
class SubmissionStandsProblem(ApiProblem):
    """409 ``submission-stands``: There is a submission already.

    An organisation has one submission per questionnaire and round; this one has it already.
    Go on with the submission that detail names, or withdraw it first.
    """

    problem_code = "submission-stands"


@register
class IdempotencyKeyInFlightProblem(ApiProblem):
    """409 ``idempotency-key-in-flight``: Same act is still running.

    A request with this Idempotency-Key is still being handled.
    Wait as long as Retry-After says and repeat the request with the same key.
    """

    problem_code = "idempotency-key-in-flight"


@register
class StaleProblem(ApiProblem):
    """412 ``stale``: Version is out of date.

    The object has changed since you fetched it; If-Match names an older version.
    Fetch the object again, look at the change and repeat with the new ETag.
    """

    problem_code = "stale"


@register
class PayloadTooLargeProblem(ApiProblem):
    """413 ``payload-too-large``: Body is too large.

    The body is larger than the operation allows.
    Divide the work over more requests or use a job.
    """

    problem_code = "payload-too-large"


@register
class UriTooLongProblem(ApiProblem):
    """414 ``uri-too-long``: Address is too long.

    The address with its query is longer than 8 KiB.
    Use the search operation with POST when the question is that large.
    """

    problem_code = "uri-too-long"


@register
class UnsupportedMediaTypeProblem(ApiProblem):
    """415 ``unsupported-media-type``: Format of the body not supported.

    Content-Type is not the format that the operation reads, or the body is compressed (Content-Encoding).
    Send the body uncompressed in UTF-8 with the Content-Type of the specification.
    """

    problem_code = "unsupported-media-type"


@register
class RangeNotSatisfiableProblem(ApiProblem):
    """416 ``range-not-satisfiable``: There is no such part.

    The Range header asks for bytes that the file does not have. Content-Range says how long it is.
    Ask for a part within the file, or for the whole file.
    """

    problem_code = "range-not-satisfiable"


@register
class RuleRefusedProblem(ApiProblem):
    """422 ``rule-refused``: Refused by a rule.

    The request is well formed, but a purchasing or business rule does not allow it. The rules are listed in rules,
    with their source.
    Read the rule named and change the content of the request.
    """

    problem_code = "rule-refused"


@register
class PolicyFindingsProblem(ApiProblem):
    """422 ``policy-findings``: Policy has findings.

    The files of the policy are not in order. Every finding is in errors, with file and line.
    Repair the files and replace those of the draft. A draft with findings may stay but is not published.
    """

    problem_code = "policy-findings"


@register
class QuestionnaireFindingsProblem(ApiProblem):
    """422 ``questionnaire-findings``: Questionnaire has findings.

    The questionnaire is not in order. Every finding is in errors, with its place in the definition.
    Repair the definition and replace that of the draft. A draft with findings may stay but is not published.
    """

    problem_code = "questionnaire-findings"


@register
class SecondPersonNeededProblem(ApiProblem):
    """422 ``second-person-needed``: Second person needed.

    Who last changed a draft may not publish it.
    Let somebody else of the same insurer review and publish the draft.
    """

    problem_code = "second-person-needed"


@register
class RoundClosedProblem(ApiProblem):
    """422 ``round-closed``: Round is not open.

    A questionnaire is answered in a round, from its opening until its deadline.
    Choose a round that is open; the questionnaire names them.
    """

    problem_code = "round-closed"


@register
class AnswersRefusedProblem(ApiProblem):
    """422 ``answers-refused``: Answers cannot be kept.

    One or more answers do not fit their item, or the questionnaire has no such item. Nothing was kept; all faults are
    in errors.
    Correct every answer named in errors; location is a JSON Pointer into the answers.
    """

    problem_code = "answers-refused"


@register
class AnswersIncompleteProblem(ApiProblem):
    """422 ``answers-incomplete``: Answers are not complete.

    Answers are missing or wrong. All that is left to do is in errors.
    Complete the answers and submit again.
    """

    problem_code = "answers-incomplete"


@register
class FileRefusedProblem(ApiProblem):
    """422 ``file-refused``: File is refused.

    The file is empty, broken or of another type than Content-Type names, or something stands before or behind it.
    Save the file anew as PDF, PNG, JPEG, DOCX or XLSX without macros and send it with its own type.
    """

    problem_code = "file-refused"


@register
class SignatureRefusedProblem(ApiProblem):
    """422 ``signature-refused``: Signature is refused.

    The signature does not count: form, certificate, mandate, time or document are not right. The reason is in errors,
    with a code per check.
    Fetch the document again and let an authorised signatory sign it with the registered certificate of that person.
    """

    problem_code = "signature-refused"


@register
class DeadlinePassedProblem(ApiProblem):
    """422 ``deadline-passed``: Deadline has passed.

    The operation was possible up to a moment; the request was complete after it.
    Contact the insurer; sending it again does not help.
    """

    problem_code = "deadline-passed"


@register
class QuotaExceededProblem(ApiProblem):
    """422 ``quota-exceeded``: Quota is full.

    There are as many as there may be already, or more is asked for than can be given at once.
    Remove or end one first, or ask for less at once.
    """

    problem_code = "quota-exceeded"


@register
class IdempotencyKeyReusedProblem(ApiProblem):
    """422 ``idempotency-key-reused``: Idempotency-Key already used otherwise.

    This Idempotency-Key belongs to an earlier request with other content.
    Use a new key for a new act.
    """

    problem_code = "idempotency-key-reused"


@register
class PreconditionRequiredProblem(ApiProblem):
    """428 ``precondition-required``: If-Match is required.

    The operation changes an existing object and needs to know which version you saw.
    Send the ETag of the object you fetched as If-Match.
    """

    problem_code = "precondition-required"


@register
class RateLimitedProblem(ApiProblem):
    """429 ``rate-limited``: Too many requests.

    The client has used its quota for the moment, or there are too many failed authentications from this address or
    with this client. RateLimit-Policy says how much is allowed.
    Wait as long as Retry-After says; RateLimit says on every answer what is left.
    """

    problem_code = "rate-limited"


@register
class InternalProblem(ApiProblem):
    """500 ``internal``: Internal error.

    The service made a mistake. Nothing was recorded.
    Report the error with the number in instance. Repeat a writing request only with the same Idempotency-Key.
    """

    problem_code = "internal"


@register
class UnavailableProblem(ApiProblem):
    """503 ``unavailable``: Temporarily unavailable.

    The service is starting, stopping or too busy.
    Wait as long as Retry-After says and repeat the request.
    """

    problem_code = "unavailable"


@register
class TimeoutProblem(ApiProblem):
    """503 ``timeout``: Answer took too long.

    The answer was not ready in time. Of a writing request it is not certain whether it was done.
    Repeat the request; a writing request with the same Idempotency-Key.
    """

    problem_code = "timeout"


@register
class StorageFullProblem(ApiProblem):
    """507 ``storage-full``: Storage is full.

    The service cannot record anything at present; reading goes on.
    Try again later; the operator has to act.
    """

    problem_code = "storage-full"


TITLES: Dict[str, Tuple[str, str]] = {
    "request-malformed": ("Verzoek is onleesbaar", "Request cannot be read"),
    "request-invalid": ("Verzoek voldoet niet aan het schema", "Request does not match the schema"),
    "idempotency-key-missing": ("Idempotency-Key ontbreekt", "Idempotency-Key is missing"),
    "unauthenticated": ("Niet aangemeld", "Not authenticated"),
    "forbidden": ("Niet toegestaan", "Not allowed"),
    "not-found": ("Niet gevonden", "Not found"),
    "method-not-allowed": ("Methode niet mogelijk", "Method not allowed"),
    "not-acceptable": ("Gevraagd formaat bestaat niet", "Requested format does not exist"),
    "body-too-slow": ("Body kwam te langzaam", "Body came too slowly"),
    "conflict": ("Strijdig met de huidige toestand", "In conflict with the present state"),
    "submission-stands": ("Er is al een inzending", "There is a submission already"),
    "idempotency-key-in-flight": ("Zelfde handeling loopt nog", "Same act is still running"),
    "stale": ("Versie is verouderd", "Version is out of date"),
    "payload-too-large": ("Body is te groot", "Body is too large"),
    "uri-too-long": ("Adres is te lang", "Address is too long"),
    "unsupported-media-type": ("Formaat van de body niet ondersteund", "Format of the body not supported"),
    "range-not-satisfiable": ("Dit deel is er niet", "There is no such part"),
    "rule-refused": ("Geweigerd door een regel", "Refused by a rule"),
    "policy-findings": ("Beleid heeft bevindingen", "Policy has findings"),
    "questionnaire-findings": ("Vragenlijst heeft bevindingen", "Questionnaire has findings"),
    "second-person-needed": ("Tweede persoon nodig", "Second person needed"),
    "round-closed": ("Ronde is niet open", "Round is not open"),
    "answers-refused": ("Antwoorden kunnen niet worden bewaard", "Answers cannot be kept"),
    "answers-incomplete": ("Antwoorden zijn niet compleet", "Answers are not complete"),
    "file-refused": ("Bestand is geweigerd", "File is refused"),
    "signature-refused": ("Handtekening is geweigerd", "Signature is refused"),
    "deadline-passed": ("Termijn is verstreken", "Deadline has passed"),
    "quota-exceeded": ("Quotum is vol", "Quota is full"),
    "idempotency-key-reused": ("Idempotency-Key al anders gebruikt", "Idempotency-Key already used otherwise"),
    "precondition-required": ("If-Match is verplicht", "If-Match is required"),
    "rate-limited": ("Te veel verzoeken", "Too many requests"),
    "internal": ("Interne fout", "Internal error"),
    "unavailable": ("Tijdelijk niet beschikbaar", "Temporarily unavailable"),
    "timeout": ("Antwoord duurde te lang", "Answer took too long"),
    "storage-full": ("Opslag is vol", "Storage is full"),
}
"""Title by code, Dutch and English."""
MEANINGS: Dict[str, Tuple[str, str]] = {
    "request-malformed": (
        "De body is geen JSON-object dat deze API kan lezen: de syntax klopt niet, of de body is te diep genest of bevat een tekst of lijst die te lang is.",
        "The body is not a JSON object that this API can read: its syntax is wrong, it is nested too deep, or a text or list in it is too long.",
    ),
    "request-invalid": (
        "Een of meer velden van het pad, de query, de headers of de body voldoen niet aan het gepubliceerde schema. Alle fouten staan in errors.",
        "One or more members of the path, the query, the headers or the body do not match the published schema. All faults are listed in errors.",
    ),
    "idempotency-key-missing": (
        "Deze bewerking maakt, verstuurt of tekent iets en vraagt daarom een Idempotency-Key.",
        "This operation creates, submits or signs something and therefore needs an Idempotency-Key.",
    ),
    "unauthenticated": ("Het verzoek heeft geen geldig toegangstoken.", "The request carries no valid access token."),
    "forbidden": (
        "Het token is geldig, maar geeft geen recht op deze functie: de rol of de scope ontbreekt.",
        "The token is valid but does not allow this function: the role or the scope is missing.",
    ),
    "not-found": (
        "Op dit adres is niets, of niets dat voor u zichtbaar is. Het antwoord is in beide gevallen hetzelfde. Een pad eindigt nooit op een schuine streep.",
        "There is nothing at this address, or nothing that you may see; the answer is the same in both cases. A path never ends in a slash.",
    ),
    "method-not-allowed": (
        "Het adres bestaat, maar kent deze methode niet.",
        "The address exists but does not know this method.",
    ),
    "not-acceptable": (
        "De bewerking kan geen van de formaten uit de header Accept leveren.",
        "The operation cannot answer in any of the formats of the Accept header.",
    ),
    "body-too-slow": (
        "De body was niet op tijd binnen. Er is niets verwerkt.",
        "The body was not complete in time. Nothing was done.",
    ),
    "conflict": (
        "De bewerking past niet bij de toestand waarin het object nu is.",
        "The operation does not fit the state that the object is in now.",
    ),
    "submission-stands": (
        "Een organisatie heeft per vragenlijst en ronde een inzending; deze heeft er al een.",
        "An organisation has one submission per questionnaire and round; this one has it already.",
    ),
    "idempotency-key-in-flight": (
        "Een verzoek met deze Idempotency-Key is nog in behandeling.",
        "A request with this Idempotency-Key is still being handled.",
    ),
    "stale": (
        "Het object is veranderd sinds u het ophaalde; If-Match noemt een oudere versie.",
        "The object has changed since you fetched it; If-Match names an older version.",
    ),
    "payload-too-large": (
        "De body is groter dan de bewerking toestaat.",
        "The body is larger than the operation allows.",
    ),
    "uri-too-long": ("Het adres met de query is langer dan 8 KiB.", "The address with its query is longer than 8 KiB."),
    "unsupported-media-type": (
        "Content-Type is niet het formaat dat de bewerking leest, of de body is gecomprimeerd (Content-Encoding).",
        "Content-Type is not the format that the operation reads, or the body is compressed (Content-Encoding).",
    ),
    "range-not-satisfiable": (
        "De header Range vraagt bytes die het bestand niet heeft. Content-Range zegt hoe lang het is.",
        "The Range header asks for bytes that the file does not have. Content-Range says how long it is.",
    ),
    "rule-refused": (
        "Het verzoek is goed gevormd, maar een inkoop- of bedrijfsregel staat het niet toe. De regels staan in rules, met bron.",
        "The request is well formed, but a purchasing or business rule does not allow it. The rules are listed in rules, with their source.",
    ),
    "policy-findings": (
        "De bestanden van het beleid zijn niet in orde. Elke bevinding staat in errors met bestand en regel.",
        "The files of the policy are not in order. Every finding is in errors, with file and line.",
    ),
    "questionnaire-findings": (
        "De vragenlijst is niet in orde. Elke bevinding staat in errors, met de plaats in de definitie.",
        "The questionnaire is not in order. Every finding is in errors, with its place in the definition.",
    ),
    "second-person-needed": (
        "Wie een concept het laatst heeft gewijzigd, mag het niet zelf publiceren.",
        "Who last changed a draft may not publish it.",
    ),
    "round-closed": (
        "Een vragenlijst wordt ingevuld in een ronde, vanaf de opening tot de termijn.",
        "A questionnaire is answered in a round, from its opening until its deadline.",
    ),
    "answers-refused": (
        "Een of meer antwoorden passen niet bij hun vraag, of de vragenlijst heeft die vraag niet. Er is niets bewaard; alle fouten staan in errors.",
        "One or more answers do not fit their item, or the questionnaire has no such item. Nothing was kept; all faults are in errors.",
    ),
    "answers-incomplete": (
        "Er ontbreken antwoorden of er kloppen er niet. Alles wat nog moet, staat in errors.",
        "Answers are missing or wrong. All that is left to do is in errors.",
    ),
    "file-refused": (
        "Het bestand is leeg, beschadigd of van een ander type dan Content-Type noemt, of er staat iets voor of achter.",
        "The file is empty, broken or of another type than Content-Type names, or something stands before or behind it.",
    ),
    "signature-refused": (
        "De handtekening geldt niet: vorm, certificaat, mandaat, tijdstip of document kloppen niet. De reden staat in errors, met een code per controle.",
        "The signature does not count: form, certificate, mandate, time or document are not right. The reason is in errors, with a code per check.",
    ),
    "deadline-passed": (
        "De bewerking kon tot een bepaald moment; het verzoek was daarna compleet binnen.",
        "The operation was possible up to a moment; the request was complete after it.",
    ),
    "quota-exceeded": (
        "Er zijn er al zoveel als er mogen zijn, of er wordt meer gevraagd dan in een keer kan.",
        "There are as many as there may be already, or more is asked for than can be given at once.",
    ),
    "idempotency-key-reused": (
        "Deze Idempotency-Key hoort bij een eerder verzoek met een andere inhoud.",
        "This Idempotency-Key belongs to an earlier request with other content.",
    ),
    "precondition-required": (
        "De bewerking verandert een bestaand object en wil weten welke versie u hebt gezien.",
        "The operation changes an existing object and needs to know which version you saw.",
    ),
    "rate-limited": (
        "De client heeft zijn quotum voor dit moment verbruikt, of er zijn te veel mislukte aanmeldingen van dit adres of met deze client. Hoeveel er mag, staat in RateLimit-Policy.",
        "The client has used its quota for the moment, or there are too many failed authentications from this address or with this client. RateLimit-Policy says how much is allowed.",
    ),
    "internal": (
        "De service heeft een fout gemaakt. Er is niets vastgelegd.",
        "The service made a mistake. Nothing was recorded.",
    ),
    "unavailable": ("De service start, stopt of heeft het te druk.", "The service is starting, stopping or too busy."),
    "timeout": (
        "Het antwoord was niet op tijd klaar. Van een schrijvend verzoek staat niet vast of het is verwerkt.",
        "The answer was not ready in time. Of a writing request it is not certain whether it was done.",
    ),
    "storage-full": (
        "De service kan nu niets vastleggen; lezen gaat door.",
        "The service cannot record anything at present; reading goes on.",
    ),
}
"""What a code means."""
ACTIONS: Dict[str, Tuple[str, str]] = {
    "request-malformed": (
        "Herstel de plaats die in errors staat en verstuur het verzoek opnieuw.",
        "Repair the place named in errors and send the request again.",
    ),
    "request-invalid": (
        "Verbeter elk veld dat in errors staat; location is een JSON Pointer (body) of de naam van de parameter.",
        "Correct every member named in errors; location is a JSON Pointer (body) or the name of the parameter.",
    ),
    "idempotency-key-missing": (
        "Maak per handeling een nieuwe sleutel (bij voorkeur een UUID) en gebruik dezelfde sleutel bij elke herhaling.",
        "Make a new key for each act (a UUID is best) and use the same key for every repetition of it.",
    ),
    "unauthenticated": (
        "Vraag een nieuw token aan en stuur het mee als Authorization: Bearer.",
        "Ask for a new token and send it as Authorization: Bearer.",
    ),
    "forbidden": (
        "Gebruik een client met de scope die bij de bewerking staat.",
        "Use a client with the scope that the operation states.",
    ),
    "not-found": (
        "Controleer het pad en de sleutel, en of u het juiste token gebruikt.",
        "Check the path and the key, and whether you use the right token.",
    ),
    "method-not-allowed": (
        "Gebruik een van de methoden in de header Allow.",
        "Use one of the methods in the Allow header.",
    ),
    "not-acceptable": (
        "Vraag een formaat dat de specificatie bij de bewerking noemt, of laat Accept weg.",
        "Ask for a format that the specification lists for the operation, or leave Accept out.",
    ),
    "body-too-slow": (
        "Verstuur het verzoek opnieuw over een betere verbinding.",
        "Send the request again over a better connection.",
    ),
    "conflict": (
        "Haal het object opnieuw op en beslis aan de hand van zijn status.",
        "Fetch the object again and decide by its status.",
    ),
    "submission-stands": (
        "Ga verder met de inzending die detail noemt, of trek die eerst in.",
        "Go on with the submission that detail names, or withdraw it first.",
    ),
    "idempotency-key-in-flight": (
        "Wacht zo lang als Retry-After zegt en herhaal het verzoek met dezelfde sleutel.",
        "Wait as long as Retry-After says and repeat the request with the same key.",
    ),
    "stale": (
        "Haal het object opnieuw op, bekijk de verandering en herhaal met de nieuwe ETag.",
        "Fetch the object again, look at the change and repeat with the new ETag.",
    ),
    "payload-too-large": (
        "Verdeel het werk over meer verzoeken of gebruik een job.",
        "Divide the work over more requests or use a job.",
    ),
    "uri-too-long": (
        "Gebruik de zoekbewerking met POST als de vraag zo groot is.",
        "Use the search operation with POST when the question is that large.",
    ),
    "unsupported-media-type": (
        "Stuur de body ongecomprimeerd in UTF-8 met het Content-Type uit de specificatie.",
        "Send the body uncompressed in UTF-8 with the Content-Type of the specification.",
    ),
    "range-not-satisfiable": (
        "Vraag een deel dat binnen het bestand ligt, of het hele bestand.",
        "Ask for a part within the file, or for the whole file.",
    ),
    "rule-refused": (
        "Lees de genoemde regel en pas de inhoud van het verzoek aan.",
        "Read the rule named and change the content of the request.",
    ),
    "policy-findings": (
        "Herstel de bestanden en vervang die van het concept. Een concept met bevindingen mag blijven staan, maar wordt niet gepubliceerd.",
        "Repair the files and replace those of the draft. A draft with findings may stay but is not published.",
    ),
    "questionnaire-findings": (
        "Herstel de definitie en vervang die van het concept. Een concept met bevindingen mag blijven staan, maar wordt niet gepubliceerd.",
        "Repair the definition and replace that of the draft. A draft with findings may stay but is not published.",
    ),
    "second-person-needed": (
        "Laat iemand anders van dezelfde verzekeraar het concept bekijken en publiceren.",
        "Let somebody else of the same insurer review and publish the draft.",
    ),
    "round-closed": (
        "Kies een ronde die open is; de vragenlijst noemt ze.",
        "Choose a round that is open; the questionnaire names them.",
    ),
    "answers-refused": (
        "Verbeter elk antwoord dat in errors staat; location is een JSON Pointer in de antwoorden.",
        "Correct every answer named in errors; location is a JSON Pointer into the answers.",
    ),
    "answers-incomplete": ("Vul de antwoorden aan en dien opnieuw in.", "Complete the answers and submit again."),
    "file-refused": (
        "Sla het bestand opnieuw op als PDF, PNG, JPEG, DOCX of XLSX zonder macro's en stuur het met zijn eigen type.",
        "Save the file anew as PDF, PNG, JPEG, DOCX or XLSX without macros and send it with its own type.",
    ),
    "signature-refused": (
        "Haal het document opnieuw op en laat een gemachtigde ondertekenaar het met het eigen geregistreerde certificaat ondertekenen.",
        "Fetch the document again and let an authorised signatory sign it with the registered certificate of that person.",
    ),
    "deadline-passed": (
        "Neem contact op met de verzekeraar; opnieuw versturen helpt niet.",
        "Contact the insurer; sending it again does not help.",
    ),
    "quota-exceeded": (
        "Verwijder of beëindig er eerst een, of vraag minder in een keer.",
        "Remove or end one first, or ask for less at once.",
    ),
    "idempotency-key-reused": ("Gebruik een nieuwe sleutel voor een nieuwe handeling.", "Use a new key for a new act."),
    "precondition-required": (
        "Stuur de ETag van het opgehaalde object mee als If-Match.",
        "Send the ETag of the object you fetched as If-Match.",
    ),
    "rate-limited": (
        "Wacht zo lang als Retry-After zegt; RateLimit zegt bij elk antwoord wat er over is.",
        "Wait as long as Retry-After says; RateLimit says on every answer what is left.",
    ),
    "internal": (
        "Meld de fout met het nummer uit instance. Herhaal een schrijvend verzoek alleen met dezelfde Idempotency-Key.",
        "Report the error with the number in instance. Repeat a writing request only with the same Idempotency-Key.",
    ),
    "unavailable": (
        "Wacht zo lang als Retry-After zegt en herhaal het verzoek.",
        "Wait as long as Retry-After says and repeat the request.",
    ),
    "timeout": (
        "Herhaal het verzoek; een schrijvend verzoek met dezelfde Idempotency-Key.",
        "Repeat the request; a writing request with the same Idempotency-Key.",
    ),
    "storage-full": (
        "Probeer het later opnieuw; de beheerder is aan zet.",
        "Try again later; the operator has to act.",
    ),
}
"""What to do about it."""
FAULTS: Dict[str, Tuple[str, str]] = {
    "json.syntax": ("De tekst is geen geldige JSON in UTF-8.", "The text is not valid JSON in UTF-8."),
    "json.depth": ("De nesting is dieper dan 64.", "The nesting is deeper than 64."),
    "json.object": ("De body is geen JSON-object.", "The body is not a JSON object."),
    "member.duplicate": ("Het veld komt twee keer voor.", "The member occurs twice."),
    "member.required": ("Een verplicht veld ontbreekt.", "A required member is missing."),
    "member.unknown": ("Het veld bestaat niet.", "The member does not exist."),
    "value.type": ("De waarde heeft het verkeerde type.", "The value has the wrong type."),
    "value.enum": ("De waarde staat niet in de lijst.", "The value is not in the list."),
    "value.minimum": ("De waarde is te klein.", "The value is too small."),
    "value.maximum": ("De waarde is te groot.", "The value is too large."),
    "value.variant": ("De waarde past bij geen van de vormen.", "The value fits none of the forms."),
    "value.invalid": ("De waarde is niet bruikbaar.", "The value cannot be used."),
    "text.pattern": ("De tekst heeft niet de gevraagde vorm.", "The text does not have the form asked for."),
    "text.tooShort": ("De tekst is te kort.", "The text is too short."),
    "text.tooLong": ("De tekst is te lang.", "The text is too long."),
    "text.nul": ("De tekst bevat een NUL-teken.", "The text contains a NUL character."),
    "text.notComposed": (
        "De tekst staat niet in Unicode-normaalvorm C (NFC): hetzelfde woord is dan niet dezelfde tekst.",
        "The text is not in Unicode normalization form C (NFC): the same word is not the same text then.",
    ),
    "text.encoding": ("De tekst is geen geldige UTF-8.", "The text is not valid UTF-8."),
    "list.tooShort": ("De lijst heeft te weinig elementen.", "The list has too few items."),
    "list.tooLong": ("De lijst heeft te veel elementen.", "The list has too many items."),
    "list.duplicate": ("Een element komt twee keer voor.", "An item occurs twice."),
    "date.format": (
        "De waarde is geen bestaande datum (JJJJ-MM-DD).",
        "The value is not an existing date (YYYY-MM-DD).",
    ),
    "dateTime.format": (
        "De waarde is geen tijdstip volgens RFC 3339 met tijdzone.",
        "The value is not an RFC 3339 instant with an offset.",
    ),
    "id.format": ("De waarde is geen UUID in kleine letters.", "The value is not a UUID in lower case."),
    "parameter.required": ("Een verplichte parameter ontbreekt.", "A required parameter is missing."),
    "parameter.unknown": ("De parameter bestaat niet.", "The parameter does not exist."),
    "parameter.duplicate": ("De parameter mag maar een keer voorkomen.", "The parameter may occur only once."),
    "parameter.tooMany": ("De query heeft meer dan 100 parameters.", "The query has more than 100 parameters."),
    "policy.syntax": ("De tekst is geen geldige TOML.", "The text is not valid TOML."),
    "policy.unknown": ("De naam staat in geen lijst.", "The name stands in no list."),
    "policy.citation": (
        "Een uitspraak heeft geen bron, of de bron bestaat niet.",
        "A statement has no source, or the source does not exist.",
    ),
    "policy.percentage": ("Een percentage ligt niet tussen 0 en 100.", "A percentage does not lie between 0 and 100."),
    "policy.deadlineOrder": (
        "Een termijn ligt voor een eerdere stap van de ronde.",
        "A deadline lies before an earlier step of the round.",
    ),
    "policy.overlap": (
        "Een ander beleid van het concern spreekt voor dezelfde dagen.",
        "Another policy of the concern speaks for the same days.",
    ),
    "policy.case": ("Een geval heeft een andere uitkomst.", "A case has another outcome."),
    "policy.invalid": ("Het bestand is niet in orde.", "The file is not in order."),
    "questionnaire.name": (
        "De id begint niet met de id van het concern en een koppelteken.",
        "The id does not begin with the id of the concern and a hyphen.",
    ),
    "questionnaire.duplicate": ("De naam of code staat hier twee keer.", "The name or code stands here twice."),
    "questionnaire.dangling": ("De naam staat in geen lijst.", "The name stands in no list."),
    "questionnaire.missing": ("Dit hoort erbij en ontbreekt.", "This belongs here and is missing."),
    "questionnaire.misplaced": ("Dit hoort hier niet.", "This does not belong here."),
    "questionnaire.blank": ("De tekst ontbreekt in een taal.", "The text is missing in a language."),
    "questionnaire.wrongType": ("Dit past niet bij het type.", "This does not go with the type."),
    "questionnaire.bounds": (
        "De grens ligt buiten het bereik, of kleinste en grootste zijn verwisseld.",
        "The bound is out of range, or least and greatest are the wrong way round.",
    ),
    "questionnaire.pattern": ("Het patroon is niet bruikbaar.", "The pattern cannot be used."),
    "questionnaire.later": (
        "De voorwaarde noemt een vraag die later komt.",
        "The condition names a question that comes later.",
    ),
    "questionnaire.cycle": ("Het onderdeel wacht op zichzelf.", "The item waits for itself."),
    "questionnaire.unreachable": (
        "Geen enkel antwoord maakt het onderdeel zichtbaar.",
        "No answers can show the item.",
    ),
    "questionnaire.tooLarge": (
        "De vragenlijst heeft te veel onderdelen of is te diep genest.",
        "The questionnaire has too many items or is nested too deep.",
    ),
    "fhir.outside": (
        "Dit element of deze waarde hoort niet bij wat deze service van FHIR kent; zie /fhir/r4/openapi.json.",
        "This element or value is not part of what this service knows of FHIR; see /fhir/r4/openapi.json.",
    ),
    "answer.required": ("Er is een antwoord nodig.", "An answer is needed."),
    "answer.unknownItem": ("Deze vraag staat niet in de vragenlijst.", "The questionnaire has no such question."),
    "answer.hiddenItem": (
        "De vraag is bij deze antwoorden niet zichtbaar.",
        "The question is not shown with these answers.",
    ),
    "answer.wrongType": (
        "Het antwoord heeft niet het type van de vraag.",
        "The answer is not of the type of the question.",
    ),
    "answer.notAnOption": ("Het antwoord is geen van de keuzes.", "The answer is none of the options."),
    "answer.twice": ("De keuze of bijlage staat er twee keer.", "The option or attachment is there twice."),
    "answer.notAlone": (
        "Deze keuze gaat niet samen met een andere.",
        "This option does not go together with another one.",
    ),
    "answer.outOfRange": ("De waarde ligt buiten de grenzen.", "The value is out of range."),
    "answer.pattern": ("De tekst heeft niet de gevraagde vorm.", "The text does not have the form asked for."),
    "answer.tooLong": ("De tekst is te lang.", "The text is too long."),
    "answer.tooFewRows": ("De tabel heeft te weinig rijen.", "The table has too few rows."),
    "answer.tooManyRows": ("De tabel heeft te veel rijen.", "The table has too many rows."),
    "answer.tooManyFiles": ("Er zijn te veel bijlagen.", "There are too many attachments."),
    "answer.calculatedDiffers": (
        "De waarde wordt berekend en is een andere.",
        "The value is calculated and is another one.",
    ),
    "round.order": ("De deadline ligt niet na de opening.", "The deadline does not lie after the opening."),
    "certificate.format": (
        "De header bevat niet precies een certificaat in de afgesproken vorm.",
        "The header does not hold exactly one certificate in the agreed form.",
    ),
    "certificate.refused": (
        "Het certificaat van de client is niet goed.",
        "The certificate of the client is not good.",
    ),
    "signature.form": (
        "De handtekening is niet een compacte JWS met losse inhoud.",
        "The signature is not one compact JWS with a detached payload.",
    ),
    "signature.header": (
        "In de kop ontbreekt een veld, of er staat een veld dat niet mag.",
        "The header lacks a member, or has one that is not allowed.",
    ),
    "signature.algorithm": (
        "Het algoritme is niet PS256 of ES256, of niet dat van de sleutel.",
        "The algorithm is not PS256 or ES256, or not that of the key.",
    ),
    "signature.critical": ("Een kritisch veld is hier niet bekend.", "A critical member is not known here."),
    "signature.digest": (
        "De digest is niet die van het aangeboden document.",
        "The digest is not that of the document that is offered.",
    ),
    "signature.certificateUnknown": (
        "Het certificaat is niet geregistreerd voor de organisatie aan deze kant.",
        "The certificate is not registered for the organisation on this side.",
    ),
    "signature.certificateMismatch": (
        "De kop noemt twee certificaten, of een andere keten dan de geregistreerde.",
        "The header names two certificates, or another chain than the registered one.",
    ),
    "signature.certificateExpired": ("Het certificaat is nu niet geldig.", "The certificate is not valid now."),
    "signature.certificateRevoked": ("Het certificaat is ingetrokken.", "The certificate is revoked."),
    "signature.certificateUntrusted": (
        "Geen vertrouwde autoriteit staat voor het certificaat in.",
        "No trusted authority vouches for the certificate.",
    ),
    "signature.revocationUnknown": (
        "Of het certificaat is ingetrokken, is nu niet vast te stellen.",
        "Whether the certificate is revoked cannot be told now.",
    ),
    "signature.time": ("Het tijdstip van ondertekenen kan niet kloppen.", "The signing time cannot be right."),
    "signature.mandate": ("Het mandaat geldt niet op deze dag.", "The mandate does not hold on this day."),
    "signature.suspended": ("Het mandaat is opgeschort.", "The mandate is suspended."),
    "signature.organisationEnded": (
        "De organisatie staat op deze dag niet in het register.",
        "The organisation is not registered on this day.",
    ),
    "signature.wrong": (
        "De handtekening is niet die van dit certificaat over dit document.",
        "The signature is not that of this certificate over this document.",
    ),
    "attachment.unknown": ("De inzending heeft dit bestand niet.", "The submission has no such file."),
    "ground.unknown": (
        "Het beleid van deze vragenlijst toetst deze regel niet.",
        "The policy of this questionnaire does not judge by this rule.",
    ),
    "ground.notBinding": (
        "Deze regel is een wens of een feit en nooit een grond voor een nee.",
        "This rule is a wish or a fact and never a ground for a no.",
    ),
    "ground.met": (
        "Volgens wat hier is vastgelegd is aan deze regel voldaan.",
        "By what is recorded here this rule is met.",
    ),
    "ground.open": (
        "Deze regel geeft met wat bekend is geen grond voor een nee; geef in facts op wat de verzekeraar weet.",
        "With what is known this rule gives no ground for a no; state in facts what the insurer knows.",
    ),
    "fact.notStated": (
        "Dit is geen feit dat de verzekeraar hier opgeeft, of de waarde past er niet bij.",
        "This is no fact that the insurer states here, or the value does not fit it.",
    ),
    "run.tooMany": (
        "Een reeks besluiten gaat over hoogstens 1.000 inzendingen.",
        "A run of decisions is about at most 1,000 submissions.",
    ),
    "offerRun.tooMany": (
        "Een reeks aanbiedingen gaat over hoogstens 10.000 organisaties.",
        "A run of offers is about at most 10,000 organisations.",
    ),
    "offerRun.organisation": (
        "Deze AGB-code is niet van een organisatie.",
        "This AGB code is not that of an organisation.",
    ),
    "priceListExport.party": (
        "Van deze AGB-code kan deze client geen prijslijst vragen.",
        "This client cannot ask for a price list of this AGB code.",
    ),
    "priceListExport.insurer": (
        "Van deze verzekeraar kan deze client geen prijslijst vragen.",
        "This client cannot ask for a price list of this insurer.",
    ),
    "priceListExport.nobody": (
        "Er is geen praktijk of verzekeraar die hieraan voldoet.",
        "No practice or insurer fits this.",
    ),
    "priceListExport.compression": (
        "Parquet is van binnen al gecomprimeerd; kies none.",
        "Parquet is compressed inside already; choose none.",
    ),
    "offerRun.region": ("Deze regio is er niet.", "There is no such region."),
    "offerRun.policy": (
        "Dit beleid is niet van het concern van de inkooppartij.",
        "This policy is not that of the concern of the purchasing party.",
    ),
    "module.notAsked": ("Om deze module is niet gevraagd.", "This module was not asked for."),
    "s3Reply.decision": (
        "Een aanvraag in segment 3 krijgt een van de vier antwoorden, die bij het besluit past; een andere niet.",
        "An application in segment 3 gets one of the four replies, one that fits the decision; others get none.",
    ),
    "fileName.format": (
        "Geen naam van een bestand: geen pad, geen stuurtekens, geen punt of spatie aan begin of eind.",
        "Not the name of a file: no path, no control characters, no dot or space at either end.",
    ),
    "cursor.invalid": (
        "De cursor hoort niet bij deze vraag of is beschadigd.",
        "The cursor does not belong to this question or is damaged.",
    ),
}
"""What the code of a fault in ``errors`` means."""
RETRYABLE = frozenset(
    {
        "body-too-slow",
        "idempotency-key-in-flight",
        "rate-limited",
        "unavailable",
        "timeout",
        "storage-full",
    }
)
"""Codes after which the same request may succeed later."""

__all__ = [
    "ACTIONS",
    "FAULTS",
    "MEANINGS",
    "RETRYABLE",
    "TITLES",
    "RequestMalformedProblem",
    "RequestInvalidProblem",
    "IdempotencyKeyMissingProblem",
    "UnauthenticatedProblem",
    "ForbiddenProblem",
    "NotFoundProblem",
    "MethodNotAllowedProblem",
    "NotAcceptableProblem",
    "BodyTooSlowProblem",
    "ConflictProblem",
    "SubmissionStandsProblem",
    "IdempotencyKeyInFlightProblem",
    "StaleProblem",
    "PayloadTooLargeProblem",
    "UriTooLongProblem",
    "UnsupportedMediaTypeProblem",
    "RangeNotSatisfiableProblem",
    "RuleRefusedProblem",
    "PolicyFindingsProblem",
    "QuestionnaireFindingsProblem",
    "SecondPersonNeededProblem",
    "RoundClosedProblem",
    "AnswersRefusedProblem",
    "AnswersIncompleteProblem",
    "FileRefusedProblem",
    "SignatureRefusedProblem",
    "DeadlinePassedProblem",
    "QuotaExceededProblem",
    "IdempotencyKeyReusedProblem",
    "PreconditionRequiredProblem",
    "RateLimitedProblem",
    "InternalProblem",
    "UnavailableProblem",
    "TimeoutProblem",
    "StorageFullProblem",
]
