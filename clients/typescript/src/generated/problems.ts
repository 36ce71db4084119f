// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.

import { ApiProblem } from "../runtime/errors.js";
import type { ProblemClasses } from "../runtime/core.js";

/**
 * The body is not a JSON object that this API can read: its syntax is wrong, it is nested too deep, or a text or
 * list in it is too long.
 * Repair the place named in errors and send the request again.
 */
export class RequestMalformedProblem extends ApiProblem {
  override readonly name = "RequestMalformedProblem";
  declare readonly code: "request-malformed";
}

/**
 * One or more members of the path, the query, the headers or the body do not match the published schema. All faults
 * are listed in errors.
 * Correct every member named in errors; location is a JSON Pointer (body) or the name of the parameter.
 */
export class RequestInvalidProblem extends ApiProblem {
  override readonly name = "RequestInvalidProblem";
  declare readonly code: "request-invalid";
}

/**
 * This operation creates, submits or signs something and therefore needs an Idempotency-Key.
 * Make a new key for each act (a UUID is best) and use the same key for every repetition of it.
 */
export class IdempotencyKeyMissingProblem extends ApiProblem {
  override readonly name = "IdempotencyKeyMissingProblem";
  declare readonly code: "idempotency-key-missing";
}

/**
 * The request carries no valid access token.
 * Ask for a new token and send it as Authorization: Bearer.
 */
export class UnauthenticatedProblem extends ApiProblem {
  override readonly name = "UnauthenticatedProblem";
  declare readonly code: "unauthenticated";
}

/**
 * The token is valid but does not allow this function: the role or the scope is missing.
 * Use a client with the scope that the operation states.
 */
export class ForbiddenProblem extends ApiProblem {
  override readonly name = "ForbiddenProblem";
  declare readonly code: "forbidden";
}

/**
 * There is nothing at this address, or nothing that you may see; the answer is the same in both cases. A path never
 * ends in a slash.
 * Check the path and the key, and whether you use the right token.
 */
export class NotFoundProblem extends ApiProblem {
  override readonly name = "NotFoundProblem";
  declare readonly code: "not-found";
}

/**
 * The address exists but does not know this method.
 * Use one of the methods in the Allow header.
 */
export class MethodNotAllowedProblem extends ApiProblem {
  override readonly name = "MethodNotAllowedProblem";
  declare readonly code: "method-not-allowed";
}

/**
 * The operation cannot answer in any of the formats of the Accept header.
 * Ask for a format that the specification lists for the operation, or leave Accept out.
 */
export class NotAcceptableProblem extends ApiProblem {
  override readonly name = "NotAcceptableProblem";
  declare readonly code: "not-acceptable";
}

/**
 * The body was not complete in time. Nothing was done.
 * Send the request again over a better connection.
 */
export class BodyTooSlowProblem extends ApiProblem {
  override readonly name = "BodyTooSlowProblem";
  declare readonly code: "body-too-slow";
}

/**
 * The operation does not fit the state that the object is in now.
 * Fetch the object again and decide by its status.
 */
export class ConflictProblem extends ApiProblem {
  override readonly name = "ConflictProblem";
  declare readonly code: "conflict";
}

/**
 * An organisation has one submission per questionnaire and round; this one has it already.
 * Go on with the submission that detail names, or withdraw it first.
 */
export class SubmissionStandsProblem extends ApiProblem {
  override readonly name = "SubmissionStandsProblem";
  declare readonly code: "submission-stands";
}

/**
 * A request with this Idempotency-Key is still being handled.
 * Wait as long as Retry-After says and repeat the request with the same key.
 */
export class IdempotencyKeyInFlightProblem extends ApiProblem {
  override readonly name = "IdempotencyKeyInFlightProblem";
  declare readonly code: "idempotency-key-in-flight";
}

/**
 * The object has changed since you fetched it; If-Match names an older version.
 * Fetch the object again, look at the change and repeat with the new ETag.
 */
export class StaleProblem extends ApiProblem {
  override readonly name = "StaleProblem";
  declare readonly code: "stale";
}

/**
 * The body is larger than the operation allows.
 * Divide the work over more requests or use a job.
 */
export class PayloadTooLargeProblem extends ApiProblem {
  override readonly name = "PayloadTooLargeProblem";
  declare readonly code: "payload-too-large";
}

/**
 * The address with its query is longer than 8 KiB.
 * Use the search operation with POST when the question is that large.
 */
export class UriTooLongProblem extends ApiProblem {
  override readonly name = "UriTooLongProblem";
  declare readonly code: "uri-too-long";
}

/**
 * Content-Type is not the format that the operation reads, or the body is compressed (Content-Encoding).
 * Send the body uncompressed in UTF-8 with the Content-Type of the specification.
 */
export class UnsupportedMediaTypeProblem extends ApiProblem {
  override readonly name = "UnsupportedMediaTypeProblem";
  declare readonly code: "unsupported-media-type";
}

/**
 * The Range header asks for bytes that the file does not have. Content-Range says how long it is.
 * Ask for a part within the file, or for the whole file.
 */
export class RangeNotSatisfiableProblem extends ApiProblem {
  override readonly name = "RangeNotSatisfiableProblem";
  declare readonly code: "range-not-satisfiable";
}

/**
 * The request is well formed, but a purchasing or business rule does not allow it. The rules are listed in rules,
 * with their source.
 * Read the rule named and change the content of the request.
 */
export class RuleRefusedProblem extends ApiProblem {
  override readonly name = "RuleRefusedProblem";
  declare readonly code: "rule-refused";
}

/**
 * The files of the policy are not in order. Every finding is in errors, with file and line.
 * Repair the files and replace those of the draft. A draft with findings may stay but is not published.
 */
export class PolicyFindingsProblem extends ApiProblem {
  override readonly name = "PolicyFindingsProblem";
  declare readonly code: "policy-findings";
}

/**
 * The questionnaire is not in order. Every finding is in errors, with its place in the definition.
 * Repair the definition and replace that of the draft. A draft with findings may stay but is not published.
 */
export class QuestionnaireFindingsProblem extends ApiProblem {
  override readonly name = "QuestionnaireFindingsProblem";
  declare readonly code: "questionnaire-findings";
}

/**
 * Who last changed a draft may not publish it.
 * Let somebody else of the same insurer review and publish the draft.
 */
export class SecondPersonNeededProblem extends ApiProblem {
  override readonly name = "SecondPersonNeededProblem";
  declare readonly code: "second-person-needed";
}

/**
 * A questionnaire is answered in a round, from its opening until its deadline.
 * Choose a round that is open; the questionnaire names them.
 */
export class RoundClosedProblem extends ApiProblem {
  override readonly name = "RoundClosedProblem";
  declare readonly code: "round-closed";
}

/**
 * One or more answers do not fit their item, or the questionnaire has no such item. Nothing was kept; all faults
 * are in errors.
 * Correct every answer named in errors; location is a JSON Pointer into the answers.
 */
export class AnswersRefusedProblem extends ApiProblem {
  override readonly name = "AnswersRefusedProblem";
  declare readonly code: "answers-refused";
}

/**
 * Answers are missing or wrong. All that is left to do is in errors.
 * Complete the answers and submit again.
 */
export class AnswersIncompleteProblem extends ApiProblem {
  override readonly name = "AnswersIncompleteProblem";
  declare readonly code: "answers-incomplete";
}

/**
 * The file is empty, broken or of another type than Content-Type names, or something stands before or behind it.
 * Save the file anew as PDF, PNG, JPEG, DOCX or XLSX without macros and send it with its own type.
 */
export class FileRefusedProblem extends ApiProblem {
  override readonly name = "FileRefusedProblem";
  declare readonly code: "file-refused";
}

/**
 * The signature does not count: form, certificate, mandate, time or document are not right. The reason is in
 * errors, with a code per check.
 * Fetch the document again and let an authorised signatory sign it with the registered certificate of that person.
 */
export class SignatureRefusedProblem extends ApiProblem {
  override readonly name = "SignatureRefusedProblem";
  declare readonly code: "signature-refused";
}

/**
 * The operation was possible up to a moment; the request was complete after it.
 * Contact the insurer; sending it again does not help.
 */
export class DeadlinePassedProblem extends ApiProblem {
  override readonly name = "DeadlinePassedProblem";
  declare readonly code: "deadline-passed";
}

/**
 * There are as many as there may be already, or more is asked for than can be given at once.
 * Remove or end one first, or ask for less at once.
 */
export class QuotaExceededProblem extends ApiProblem {
  override readonly name = "QuotaExceededProblem";
  declare readonly code: "quota-exceeded";
}

/**
 * This Idempotency-Key belongs to an earlier request with other content.
 * Use a new key for a new act.
 */
export class IdempotencyKeyReusedProblem extends ApiProblem {
  override readonly name = "IdempotencyKeyReusedProblem";
  declare readonly code: "idempotency-key-reused";
}

/**
 * The operation changes an existing object and needs to know which version you saw.
 * Send the ETag of the object you fetched as If-Match.
 */
export class PreconditionRequiredProblem extends ApiProblem {
  override readonly name = "PreconditionRequiredProblem";
  declare readonly code: "precondition-required";
}

/**
 * The client has used its quota for the moment, or there are too many failed authentications from this address or
 * with this client. RateLimit-Policy says how much is allowed.
 * Wait as long as Retry-After says; RateLimit says on every answer what is left.
 */
export class RateLimitedProblem extends ApiProblem {
  override readonly name = "RateLimitedProblem";
  declare readonly code: "rate-limited";
}

/**
 * The service made a mistake. Nothing was recorded.
 * Report the error with the number in instance. Repeat a writing request only with the same Idempotency-Key.
 */
export class InternalProblem extends ApiProblem {
  override readonly name = "InternalProblem";
  declare readonly code: "internal";
}

/**
 * The service is starting, stopping or too busy.
 * Wait as long as Retry-After says and repeat the request.
 */
export class UnavailableProblem extends ApiProblem {
  override readonly name = "UnavailableProblem";
  declare readonly code: "unavailable";
}

/**
 * The answer was not ready in time. Of a writing request it is not certain whether it was done.
 * Repeat the request; a writing request with the same Idempotency-Key.
 */
export class TimeoutProblem extends ApiProblem {
  override readonly name = "TimeoutProblem";
  declare readonly code: "timeout";
}

/**
 * The service cannot record anything at present; reading goes on.
 * Try again later; the operator has to act.
 */
export class StorageFullProblem extends ApiProblem {
  override readonly name = "StorageFullProblem";
  declare readonly code: "storage-full";
}

/** The class of every code. */
export const problemClasses: ProblemClasses = {
  "request-malformed": RequestMalformedProblem,
  "request-invalid": RequestInvalidProblem,
  "idempotency-key-missing": IdempotencyKeyMissingProblem,
  "unauthenticated": UnauthenticatedProblem,
  "forbidden": ForbiddenProblem,
  "not-found": NotFoundProblem,
  "method-not-allowed": MethodNotAllowedProblem,
  "not-acceptable": NotAcceptableProblem,
  "body-too-slow": BodyTooSlowProblem,
  "conflict": ConflictProblem,
  "submission-stands": SubmissionStandsProblem,
  "idempotency-key-in-flight": IdempotencyKeyInFlightProblem,
  "stale": StaleProblem,
  "payload-too-large": PayloadTooLargeProblem,
  "uri-too-long": UriTooLongProblem,
  "unsupported-media-type": UnsupportedMediaTypeProblem,
  "range-not-satisfiable": RangeNotSatisfiableProblem,
  "rule-refused": RuleRefusedProblem,
  "policy-findings": PolicyFindingsProblem,
  "questionnaire-findings": QuestionnaireFindingsProblem,
  "second-person-needed": SecondPersonNeededProblem,
  "round-closed": RoundClosedProblem,
  "answers-refused": AnswersRefusedProblem,
  "answers-incomplete": AnswersIncompleteProblem,
  "file-refused": FileRefusedProblem,
  "signature-refused": SignatureRefusedProblem,
  "deadline-passed": DeadlinePassedProblem,
  "quota-exceeded": QuotaExceededProblem,
  "idempotency-key-reused": IdempotencyKeyReusedProblem,
  "precondition-required": PreconditionRequiredProblem,
  "rate-limited": RateLimitedProblem,
  "internal": InternalProblem,
  "unavailable": UnavailableProblem,
  "timeout": TimeoutProblem,
  "storage-full": StorageFullProblem,
};

/** Codes of problems. */
export type ProblemCode =
  | "request-malformed"
  | "request-invalid"
  | "idempotency-key-missing"
  | "unauthenticated"
  | "forbidden"
  | "not-found"
  | "method-not-allowed"
  | "not-acceptable"
  | "body-too-slow"
  | "conflict"
  | "submission-stands"
  | "idempotency-key-in-flight"
  | "stale"
  | "payload-too-large"
  | "uri-too-long"
  | "unsupported-media-type"
  | "range-not-satisfiable"
  | "rule-refused"
  | "policy-findings"
  | "questionnaire-findings"
  | "second-person-needed"
  | "round-closed"
  | "answers-refused"
  | "answers-incomplete"
  | "file-refused"
  | "signature-refused"
  | "deadline-passed"
  | "quota-exceeded"
  | "idempotency-key-reused"
  | "precondition-required"
  | "rate-limited"
  | "internal"
  | "unavailable"
  | "timeout"
  | "storage-full";

/** A text in the languages of the service. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

/** Title, meaning and what to do, for every code of a problem. */
export const problemTexts: Readonly<Record<ProblemCode, { readonly title: Text; readonly meaning: Text; readonly action: Text }>> = {
  "request-malformed": {
    title: {"en":"Request cannot be read","nl":"Verzoek is onleesbaar"},
    meaning: {"en":"The body is not a JSON object that this API can read: its syntax is wrong, it is nested too deep, or a text or list in it is too long.","nl":"De body is geen JSON-object dat deze API kan lezen: de syntax klopt niet, of de body is te diep genest of bevat een tekst of lijst die te lang is."},
    action: {"en":"Repair the place named in errors and send the request again.","nl":"Herstel de plaats die in errors staat en verstuur het verzoek opnieuw."},
  },
  "request-invalid": {
    title: {"en":"Request does not match the schema","nl":"Verzoek voldoet niet aan het schema"},
    meaning: {"en":"One or more members of the path, the query, the headers or the body do not match the published schema. All faults are listed in errors.","nl":"Een of meer velden van het pad, de query, de headers of de body voldoen niet aan het gepubliceerde schema. Alle fouten staan in errors."},
    action: {"en":"Correct every member named in errors; location is a JSON Pointer (body) or the name of the parameter.","nl":"Verbeter elk veld dat in errors staat; location is een JSON Pointer (body) of de naam van de parameter."},
  },
  "idempotency-key-missing": {
    title: {"en":"Idempotency-Key is missing","nl":"Idempotency-Key ontbreekt"},
    meaning: {"en":"This operation creates, submits or signs something and therefore needs an Idempotency-Key.","nl":"Deze bewerking maakt, verstuurt of tekent iets en vraagt daarom een Idempotency-Key."},
    action: {"en":"Make a new key for each act (a UUID is best) and use the same key for every repetition of it.","nl":"Maak per handeling een nieuwe sleutel (bij voorkeur een UUID) en gebruik dezelfde sleutel bij elke herhaling."},
  },
  "unauthenticated": {
    title: {"en":"Not authenticated","nl":"Niet aangemeld"},
    meaning: {"en":"The request carries no valid access token.","nl":"Het verzoek heeft geen geldig toegangstoken."},
    action: {"en":"Ask for a new token and send it as Authorization: Bearer.","nl":"Vraag een nieuw token aan en stuur het mee als Authorization: Bearer."},
  },
  "forbidden": {
    title: {"en":"Not allowed","nl":"Niet toegestaan"},
    meaning: {"en":"The token is valid but does not allow this function: the role or the scope is missing.","nl":"Het token is geldig, maar geeft geen recht op deze functie: de rol of de scope ontbreekt."},
    action: {"en":"Use a client with the scope that the operation states.","nl":"Gebruik een client met de scope die bij de bewerking staat."},
  },
  "not-found": {
    title: {"en":"Not found","nl":"Niet gevonden"},
    meaning: {"en":"There is nothing at this address, or nothing that you may see; the answer is the same in both cases. A path never ends in a slash.","nl":"Op dit adres is niets, of niets dat voor u zichtbaar is. Het antwoord is in beide gevallen hetzelfde. Een pad eindigt nooit op een schuine streep."},
    action: {"en":"Check the path and the key, and whether you use the right token.","nl":"Controleer het pad en de sleutel, en of u het juiste token gebruikt."},
  },
  "method-not-allowed": {
    title: {"en":"Method not allowed","nl":"Methode niet mogelijk"},
    meaning: {"en":"The address exists but does not know this method.","nl":"Het adres bestaat, maar kent deze methode niet."},
    action: {"en":"Use one of the methods in the Allow header.","nl":"Gebruik een van de methoden in de header Allow."},
  },
  "not-acceptable": {
    title: {"en":"Requested format does not exist","nl":"Gevraagd formaat bestaat niet"},
    meaning: {"en":"The operation cannot answer in any of the formats of the Accept header.","nl":"De bewerking kan geen van de formaten uit de header Accept leveren."},
    action: {"en":"Ask for a format that the specification lists for the operation, or leave Accept out.","nl":"Vraag een formaat dat de specificatie bij de bewerking noemt, of laat Accept weg."},
  },
  "body-too-slow": {
    title: {"en":"Body came too slowly","nl":"Body kwam te langzaam"},
    meaning: {"en":"The body was not complete in time. Nothing was done.","nl":"De body was niet op tijd binnen. Er is niets verwerkt."},
    action: {"en":"Send the request again over a better connection.","nl":"Verstuur het verzoek opnieuw over een betere verbinding."},
  },
  "conflict": {
    title: {"en":"In conflict with the present state","nl":"Strijdig met de huidige toestand"},
    meaning: {"en":"The operation does not fit the state that the object is in now.","nl":"De bewerking past niet bij de toestand waarin het object nu is."},
    action: {"en":"Fetch the object again and decide by its status.","nl":"Haal het object opnieuw op en beslis aan de hand van zijn status."},
  },
  "submission-stands": {
    title: {"en":"There is a submission already","nl":"Er is al een inzending"},
    meaning: {"en":"An organisation has one submission per questionnaire and round; this one has it already.","nl":"Een organisatie heeft per vragenlijst en ronde een inzending; deze heeft er al een."},
    action: {"en":"Go on with the submission that detail names, or withdraw it first.","nl":"Ga verder met de inzending die detail noemt, of trek die eerst in."},
  },
  "idempotency-key-in-flight": {
    title: {"en":"Same act is still running","nl":"Zelfde handeling loopt nog"},
    meaning: {"en":"A request with this Idempotency-Key is still being handled.","nl":"Een verzoek met deze Idempotency-Key is nog in behandeling."},
    action: {"en":"Wait as long as Retry-After says and repeat the request with the same key.","nl":"Wacht zo lang als Retry-After zegt en herhaal het verzoek met dezelfde sleutel."},
  },
  "stale": {
    title: {"en":"Version is out of date","nl":"Versie is verouderd"},
    meaning: {"en":"The object has changed since you fetched it; If-Match names an older version.","nl":"Het object is veranderd sinds u het ophaalde; If-Match noemt een oudere versie."},
    action: {"en":"Fetch the object again, look at the change and repeat with the new ETag.","nl":"Haal het object opnieuw op, bekijk de verandering en herhaal met de nieuwe ETag."},
  },
  "payload-too-large": {
    title: {"en":"Body is too large","nl":"Body is te groot"},
    meaning: {"en":"The body is larger than the operation allows.","nl":"De body is groter dan de bewerking toestaat."},
    action: {"en":"Divide the work over more requests or use a job.","nl":"Verdeel het werk over meer verzoeken of gebruik een job."},
  },
  "uri-too-long": {
    title: {"en":"Address is too long","nl":"Adres is te lang"},
    meaning: {"en":"The address with its query is longer than 8 KiB.","nl":"Het adres met de query is langer dan 8 KiB."},
    action: {"en":"Use the search operation with POST when the question is that large.","nl":"Gebruik de zoekbewerking met POST als de vraag zo groot is."},
  },
  "unsupported-media-type": {
    title: {"en":"Format of the body not supported","nl":"Formaat van de body niet ondersteund"},
    meaning: {"en":"Content-Type is not the format that the operation reads, or the body is compressed (Content-Encoding).","nl":"Content-Type is niet het formaat dat de bewerking leest, of de body is gecomprimeerd (Content-Encoding)."},
    action: {"en":"Send the body uncompressed in UTF-8 with the Content-Type of the specification.","nl":"Stuur de body ongecomprimeerd in UTF-8 met het Content-Type uit de specificatie."},
  },
  "range-not-satisfiable": {
    title: {"en":"There is no such part","nl":"Dit deel is er niet"},
    meaning: {"en":"The Range header asks for bytes that the file does not have. Content-Range says how long it is.","nl":"De header Range vraagt bytes die het bestand niet heeft. Content-Range zegt hoe lang het is."},
    action: {"en":"Ask for a part within the file, or for the whole file.","nl":"Vraag een deel dat binnen het bestand ligt, of het hele bestand."},
  },
  "rule-refused": {
    title: {"en":"Refused by a rule","nl":"Geweigerd door een regel"},
    meaning: {"en":"The request is well formed, but a purchasing or business rule does not allow it. The rules are listed in rules, with their source.","nl":"Het verzoek is goed gevormd, maar een inkoop- of bedrijfsregel staat het niet toe. De regels staan in rules, met bron."},
    action: {"en":"Read the rule named and change the content of the request.","nl":"Lees de genoemde regel en pas de inhoud van het verzoek aan."},
  },
  "policy-findings": {
    title: {"en":"Policy has findings","nl":"Beleid heeft bevindingen"},
    meaning: {"en":"The files of the policy are not in order. Every finding is in errors, with file and line.","nl":"De bestanden van het beleid zijn niet in orde. Elke bevinding staat in errors met bestand en regel."},
    action: {"en":"Repair the files and replace those of the draft. A draft with findings may stay but is not published.","nl":"Herstel de bestanden en vervang die van het concept. Een concept met bevindingen mag blijven staan, maar wordt niet gepubliceerd."},
  },
  "questionnaire-findings": {
    title: {"en":"Questionnaire has findings","nl":"Vragenlijst heeft bevindingen"},
    meaning: {"en":"The questionnaire is not in order. Every finding is in errors, with its place in the definition.","nl":"De vragenlijst is niet in orde. Elke bevinding staat in errors, met de plaats in de definitie."},
    action: {"en":"Repair the definition and replace that of the draft. A draft with findings may stay but is not published.","nl":"Herstel de definitie en vervang die van het concept. Een concept met bevindingen mag blijven staan, maar wordt niet gepubliceerd."},
  },
  "second-person-needed": {
    title: {"en":"Second person needed","nl":"Tweede persoon nodig"},
    meaning: {"en":"Who last changed a draft may not publish it.","nl":"Wie een concept het laatst heeft gewijzigd, mag het niet zelf publiceren."},
    action: {"en":"Let somebody else of the same insurer review and publish the draft.","nl":"Laat iemand anders van dezelfde verzekeraar het concept bekijken en publiceren."},
  },
  "round-closed": {
    title: {"en":"Round is not open","nl":"Ronde is niet open"},
    meaning: {"en":"A questionnaire is answered in a round, from its opening until its deadline.","nl":"Een vragenlijst wordt ingevuld in een ronde, vanaf de opening tot de termijn."},
    action: {"en":"Choose a round that is open; the questionnaire names them.","nl":"Kies een ronde die open is; de vragenlijst noemt ze."},
  },
  "answers-refused": {
    title: {"en":"Answers cannot be kept","nl":"Antwoorden kunnen niet worden bewaard"},
    meaning: {"en":"One or more answers do not fit their item, or the questionnaire has no such item. Nothing was kept; all faults are in errors.","nl":"Een of meer antwoorden passen niet bij hun vraag, of de vragenlijst heeft die vraag niet. Er is niets bewaard; alle fouten staan in errors."},
    action: {"en":"Correct every answer named in errors; location is a JSON Pointer into the answers.","nl":"Verbeter elk antwoord dat in errors staat; location is een JSON Pointer in de antwoorden."},
  },
  "answers-incomplete": {
    title: {"en":"Answers are not complete","nl":"Antwoorden zijn niet compleet"},
    meaning: {"en":"Answers are missing or wrong. All that is left to do is in errors.","nl":"Er ontbreken antwoorden of er kloppen er niet. Alles wat nog moet, staat in errors."},
    action: {"en":"Complete the answers and submit again.","nl":"Vul de antwoorden aan en dien opnieuw in."},
  },
  "file-refused": {
    title: {"en":"File is refused","nl":"Bestand is geweigerd"},
    meaning: {"en":"The file is empty, broken or of another type than Content-Type names, or something stands before or behind it.","nl":"Het bestand is leeg, beschadigd of van een ander type dan Content-Type noemt, of er staat iets voor of achter."},
    action: {"en":"Save the file anew as PDF, PNG, JPEG, DOCX or XLSX without macros and send it with its own type.","nl":"Sla het bestand opnieuw op als PDF, PNG, JPEG, DOCX of XLSX zonder macro's en stuur het met zijn eigen type."},
  },
  "signature-refused": {
    title: {"en":"Signature is refused","nl":"Handtekening is geweigerd"},
    meaning: {"en":"The signature does not count: form, certificate, mandate, time or document are not right. The reason is in errors, with a code per check.","nl":"De handtekening geldt niet: vorm, certificaat, mandaat, tijdstip of document kloppen niet. De reden staat in errors, met een code per controle."},
    action: {"en":"Fetch the document again and let an authorised signatory sign it with the registered certificate of that person.","nl":"Haal het document opnieuw op en laat een gemachtigde ondertekenaar het met het eigen geregistreerde certificaat ondertekenen."},
  },
  "deadline-passed": {
    title: {"en":"Deadline has passed","nl":"Termijn is verstreken"},
    meaning: {"en":"The operation was possible up to a moment; the request was complete after it.","nl":"De bewerking kon tot een bepaald moment; het verzoek was daarna compleet binnen."},
    action: {"en":"Contact the insurer; sending it again does not help.","nl":"Neem contact op met de verzekeraar; opnieuw versturen helpt niet."},
  },
  "quota-exceeded": {
    title: {"en":"Quota is full","nl":"Quotum is vol"},
    meaning: {"en":"There are as many as there may be already, or more is asked for than can be given at once.","nl":"Er zijn er al zoveel als er mogen zijn, of er wordt meer gevraagd dan in een keer kan."},
    action: {"en":"Remove or end one first, or ask for less at once.","nl":"Verwijder of beëindig er eerst een, of vraag minder in een keer."},
  },
  "idempotency-key-reused": {
    title: {"en":"Idempotency-Key already used otherwise","nl":"Idempotency-Key al anders gebruikt"},
    meaning: {"en":"This Idempotency-Key belongs to an earlier request with other content.","nl":"Deze Idempotency-Key hoort bij een eerder verzoek met een andere inhoud."},
    action: {"en":"Use a new key for a new act.","nl":"Gebruik een nieuwe sleutel voor een nieuwe handeling."},
  },
  "precondition-required": {
    title: {"en":"If-Match is required","nl":"If-Match is verplicht"},
    meaning: {"en":"The operation changes an existing object and needs to know which version you saw.","nl":"De bewerking verandert een bestaand object en wil weten welke versie u hebt gezien."},
    action: {"en":"Send the ETag of the object you fetched as If-Match.","nl":"Stuur de ETag van het opgehaalde object mee als If-Match."},
  },
  "rate-limited": {
    title: {"en":"Too many requests","nl":"Te veel verzoeken"},
    meaning: {"en":"The client has used its quota for the moment, or there are too many failed authentications from this address or with this client. RateLimit-Policy says how much is allowed.","nl":"De client heeft zijn quotum voor dit moment verbruikt, of er zijn te veel mislukte aanmeldingen van dit adres of met deze client. Hoeveel er mag, staat in RateLimit-Policy."},
    action: {"en":"Wait as long as Retry-After says; RateLimit says on every answer what is left.","nl":"Wacht zo lang als Retry-After zegt; RateLimit zegt bij elk antwoord wat er over is."},
  },
  "internal": {
    title: {"en":"Internal error","nl":"Interne fout"},
    meaning: {"en":"The service made a mistake. Nothing was recorded.","nl":"De service heeft een fout gemaakt. Er is niets vastgelegd."},
    action: {"en":"Report the error with the number in instance. Repeat a writing request only with the same Idempotency-Key.","nl":"Meld de fout met het nummer uit instance. Herhaal een schrijvend verzoek alleen met dezelfde Idempotency-Key."},
  },
  "unavailable": {
    title: {"en":"Temporarily unavailable","nl":"Tijdelijk niet beschikbaar"},
    meaning: {"en":"The service is starting, stopping or too busy.","nl":"De service start, stopt of heeft het te druk."},
    action: {"en":"Wait as long as Retry-After says and repeat the request.","nl":"Wacht zo lang als Retry-After zegt en herhaal het verzoek."},
  },
  "timeout": {
    title: {"en":"Answer took too long","nl":"Antwoord duurde te lang"},
    meaning: {"en":"The answer was not ready in time. Of a writing request it is not certain whether it was done.","nl":"Het antwoord was niet op tijd klaar. Van een schrijvend verzoek staat niet vast of het is verwerkt."},
    action: {"en":"Repeat the request; a writing request with the same Idempotency-Key.","nl":"Herhaal het verzoek; een schrijvend verzoek met dezelfde Idempotency-Key."},
  },
  "storage-full": {
    title: {"en":"Storage is full","nl":"Opslag is vol"},
    meaning: {"en":"The service cannot record anything at present; reading goes on.","nl":"De service kan nu niets vastleggen; lezen gaat door."},
    action: {"en":"Try again later; the operator has to act.","nl":"Probeer het later opnieuw; de beheerder is aan zet."},
  },
};

/** Meaning of every code in `errors` of a problem. */
export const faultTexts: Readonly<Record<string, Text>> = {
  "json.syntax": {"en":"The text is not valid JSON in UTF-8.","nl":"De tekst is geen geldige JSON in UTF-8."},
  "json.depth": {"en":"The nesting is deeper than 64.","nl":"De nesting is dieper dan 64."},
  "json.object": {"en":"The body is not a JSON object.","nl":"De body is geen JSON-object."},
  "member.duplicate": {"en":"The member occurs twice.","nl":"Het veld komt twee keer voor."},
  "member.required": {"en":"A required member is missing.","nl":"Een verplicht veld ontbreekt."},
  "member.unknown": {"en":"The member does not exist.","nl":"Het veld bestaat niet."},
  "value.type": {"en":"The value has the wrong type.","nl":"De waarde heeft het verkeerde type."},
  "value.enum": {"en":"The value is not in the list.","nl":"De waarde staat niet in de lijst."},
  "value.minimum": {"en":"The value is too small.","nl":"De waarde is te klein."},
  "value.maximum": {"en":"The value is too large.","nl":"De waarde is te groot."},
  "value.variant": {"en":"The value fits none of the forms.","nl":"De waarde past bij geen van de vormen."},
  "value.invalid": {"en":"The value cannot be used.","nl":"De waarde is niet bruikbaar."},
  "text.pattern": {"en":"The text does not have the form asked for.","nl":"De tekst heeft niet de gevraagde vorm."},
  "text.tooShort": {"en":"The text is too short.","nl":"De tekst is te kort."},
  "text.tooLong": {"en":"The text is too long.","nl":"De tekst is te lang."},
  "text.nul": {"en":"The text contains a NUL character.","nl":"De tekst bevat een NUL-teken."},
  "text.notComposed": {"en":"The text is not in Unicode normalization form C (NFC): the same word is not the same text then.","nl":"De tekst staat niet in Unicode-normaalvorm C (NFC): hetzelfde woord is dan niet dezelfde tekst."},
  "text.encoding": {"en":"The text is not valid UTF-8.","nl":"De tekst is geen geldige UTF-8."},
  "list.tooShort": {"en":"The list has too few items.","nl":"De lijst heeft te weinig elementen."},
  "list.tooLong": {"en":"The list has too many items.","nl":"De lijst heeft te veel elementen."},
  "list.duplicate": {"en":"An item occurs twice.","nl":"Een element komt twee keer voor."},
  "date.format": {"en":"The value is not an existing date (YYYY-MM-DD).","nl":"De waarde is geen bestaande datum (JJJJ-MM-DD)."},
  "dateTime.format": {"en":"The value is not an RFC 3339 instant with an offset.","nl":"De waarde is geen tijdstip volgens RFC 3339 met tijdzone."},
  "id.format": {"en":"The value is not a UUID in lower case.","nl":"De waarde is geen UUID in kleine letters."},
  "parameter.required": {"en":"A required parameter is missing.","nl":"Een verplichte parameter ontbreekt."},
  "parameter.unknown": {"en":"The parameter does not exist.","nl":"De parameter bestaat niet."},
  "parameter.duplicate": {"en":"The parameter may occur only once.","nl":"De parameter mag maar een keer voorkomen."},
  "parameter.tooMany": {"en":"The query has more than 100 parameters.","nl":"De query heeft meer dan 100 parameters."},
  "policy.syntax": {"en":"The text is not valid TOML.","nl":"De tekst is geen geldige TOML."},
  "policy.unknown": {"en":"The name stands in no list.","nl":"De naam staat in geen lijst."},
  "policy.citation": {"en":"A statement has no source, or the source does not exist.","nl":"Een uitspraak heeft geen bron, of de bron bestaat niet."},
  "policy.percentage": {"en":"A percentage does not lie between 0 and 100.","nl":"Een percentage ligt niet tussen 0 en 100."},
  "policy.deadlineOrder": {"en":"A deadline lies before an earlier step of the round.","nl":"Een termijn ligt voor een eerdere stap van de ronde."},
  "policy.overlap": {"en":"Another policy of the concern speaks for the same days.","nl":"Een ander beleid van het concern spreekt voor dezelfde dagen."},
  "policy.case": {"en":"A case has another outcome.","nl":"Een geval heeft een andere uitkomst."},
  "policy.invalid": {"en":"The file is not in order.","nl":"Het bestand is niet in orde."},
  "questionnaire.name": {"en":"The id does not begin with the id of the concern and a hyphen.","nl":"De id begint niet met de id van het concern en een koppelteken."},
  "questionnaire.duplicate": {"en":"The name or code stands here twice.","nl":"De naam of code staat hier twee keer."},
  "questionnaire.dangling": {"en":"The name stands in no list.","nl":"De naam staat in geen lijst."},
  "questionnaire.missing": {"en":"This belongs here and is missing.","nl":"Dit hoort erbij en ontbreekt."},
  "questionnaire.misplaced": {"en":"This does not belong here.","nl":"Dit hoort hier niet."},
  "questionnaire.blank": {"en":"The text is missing in a language.","nl":"De tekst ontbreekt in een taal."},
  "questionnaire.wrongType": {"en":"This does not go with the type.","nl":"Dit past niet bij het type."},
  "questionnaire.bounds": {"en":"The bound is out of range, or least and greatest are the wrong way round.","nl":"De grens ligt buiten het bereik, of kleinste en grootste zijn verwisseld."},
  "questionnaire.pattern": {"en":"The pattern cannot be used.","nl":"Het patroon is niet bruikbaar."},
  "questionnaire.later": {"en":"The condition names a question that comes later.","nl":"De voorwaarde noemt een vraag die later komt."},
  "questionnaire.cycle": {"en":"The item waits for itself.","nl":"Het onderdeel wacht op zichzelf."},
  "questionnaire.unreachable": {"en":"No answers can show the item.","nl":"Geen enkel antwoord maakt het onderdeel zichtbaar."},
  "questionnaire.tooLarge": {"en":"The questionnaire has too many items or is nested too deep.","nl":"De vragenlijst heeft te veel onderdelen of is te diep genest."},
  "fhir.outside": {"en":"This element or value is not part of what this service knows of FHIR; see /fhir/r4/openapi.json.","nl":"Dit element of deze waarde hoort niet bij wat deze service van FHIR kent; zie /fhir/r4/openapi.json."},
  "answer.required": {"en":"An answer is needed.","nl":"Er is een antwoord nodig."},
  "answer.unknownItem": {"en":"The questionnaire has no such question.","nl":"Deze vraag staat niet in de vragenlijst."},
  "answer.hiddenItem": {"en":"The question is not shown with these answers.","nl":"De vraag is bij deze antwoorden niet zichtbaar."},
  "answer.wrongType": {"en":"The answer is not of the type of the question.","nl":"Het antwoord heeft niet het type van de vraag."},
  "answer.notAnOption": {"en":"The answer is none of the options.","nl":"Het antwoord is geen van de keuzes."},
  "answer.twice": {"en":"The option or attachment is there twice.","nl":"De keuze of bijlage staat er twee keer."},
  "answer.notAlone": {"en":"This option does not go together with another one.","nl":"Deze keuze gaat niet samen met een andere."},
  "answer.outOfRange": {"en":"The value is out of range.","nl":"De waarde ligt buiten de grenzen."},
  "answer.pattern": {"en":"The text does not have the form asked for.","nl":"De tekst heeft niet de gevraagde vorm."},
  "answer.tooLong": {"en":"The text is too long.","nl":"De tekst is te lang."},
  "answer.tooFewRows": {"en":"The table has too few rows.","nl":"De tabel heeft te weinig rijen."},
  "answer.tooManyRows": {"en":"The table has too many rows.","nl":"De tabel heeft te veel rijen."},
  "answer.tooManyFiles": {"en":"There are too many attachments.","nl":"Er zijn te veel bijlagen."},
  "answer.calculatedDiffers": {"en":"The value is calculated and is another one.","nl":"De waarde wordt berekend en is een andere."},
  "round.order": {"en":"The deadline does not lie after the opening.","nl":"De deadline ligt niet na de opening."},
  "certificate.format": {"en":"The header does not hold exactly one certificate in the agreed form.","nl":"De header bevat niet precies een certificaat in de afgesproken vorm."},
  "certificate.refused": {"en":"The certificate of the client is not good.","nl":"Het certificaat van de client is niet goed."},
  "signature.form": {"en":"The signature is not one compact JWS with a detached payload.","nl":"De handtekening is niet een compacte JWS met losse inhoud."},
  "signature.header": {"en":"The header lacks a member, or has one that is not allowed.","nl":"In de kop ontbreekt een veld, of er staat een veld dat niet mag."},
  "signature.algorithm": {"en":"The algorithm is not PS256 or ES256, or not that of the key.","nl":"Het algoritme is niet PS256 of ES256, of niet dat van de sleutel."},
  "signature.critical": {"en":"A critical member is not known here.","nl":"Een kritisch veld is hier niet bekend."},
  "signature.digest": {"en":"The digest is not that of the document that is offered.","nl":"De digest is niet die van het aangeboden document."},
  "signature.certificateUnknown": {"en":"The certificate is not registered for the organisation on this side.","nl":"Het certificaat is niet geregistreerd voor de organisatie aan deze kant."},
  "signature.certificateMismatch": {"en":"The header names two certificates, or another chain than the registered one.","nl":"De kop noemt twee certificaten, of een andere keten dan de geregistreerde."},
  "signature.certificateExpired": {"en":"The certificate is not valid now.","nl":"Het certificaat is nu niet geldig."},
  "signature.certificateRevoked": {"en":"The certificate is revoked.","nl":"Het certificaat is ingetrokken."},
  "signature.certificateUntrusted": {"en":"No trusted authority vouches for the certificate.","nl":"Geen vertrouwde autoriteit staat voor het certificaat in."},
  "signature.revocationUnknown": {"en":"Whether the certificate is revoked cannot be told now.","nl":"Of het certificaat is ingetrokken, is nu niet vast te stellen."},
  "signature.time": {"en":"The signing time cannot be right.","nl":"Het tijdstip van ondertekenen kan niet kloppen."},
  "signature.mandate": {"en":"The mandate does not hold on this day.","nl":"Het mandaat geldt niet op deze dag."},
  "signature.suspended": {"en":"The mandate is suspended.","nl":"Het mandaat is opgeschort."},
  "signature.organisationEnded": {"en":"The organisation is not registered on this day.","nl":"De organisatie staat op deze dag niet in het register."},
  "signature.wrong": {"en":"The signature is not that of this certificate over this document.","nl":"De handtekening is niet die van dit certificaat over dit document."},
  "attachment.unknown": {"en":"The submission has no such file.","nl":"De inzending heeft dit bestand niet."},
  "ground.unknown": {"en":"The policy of this questionnaire does not judge by this rule.","nl":"Het beleid van deze vragenlijst toetst deze regel niet."},
  "ground.notBinding": {"en":"This rule is a wish or a fact and never a ground for a no.","nl":"Deze regel is een wens of een feit en nooit een grond voor een nee."},
  "ground.met": {"en":"By what is recorded here this rule is met.","nl":"Volgens wat hier is vastgelegd is aan deze regel voldaan."},
  "ground.open": {"en":"With what is known this rule gives no ground for a no; state in facts what the insurer knows.","nl":"Deze regel geeft met wat bekend is geen grond voor een nee; geef in facts op wat de verzekeraar weet."},
  "fact.notStated": {"en":"This is no fact that the insurer states here, or the value does not fit it.","nl":"Dit is geen feit dat de verzekeraar hier opgeeft, of de waarde past er niet bij."},
  "run.tooMany": {"en":"A run of decisions is about at most 1,000 submissions.","nl":"Een reeks besluiten gaat over hoogstens 1.000 inzendingen."},
  "offerRun.tooMany": {"en":"A run of offers is about at most 10,000 organisations.","nl":"Een reeks aanbiedingen gaat over hoogstens 10.000 organisaties."},
  "offerRun.organisation": {"en":"This AGB code is not that of an organisation.","nl":"Deze AGB-code is niet van een organisatie."},
  "priceListExport.party": {"en":"This client cannot ask for a price list of this AGB code.","nl":"Van deze AGB-code kan deze client geen prijslijst vragen."},
  "priceListExport.insurer": {"en":"This client cannot ask for a price list of this insurer.","nl":"Van deze verzekeraar kan deze client geen prijslijst vragen."},
  "priceListExport.nobody": {"en":"No practice or insurer fits this.","nl":"Er is geen praktijk of verzekeraar die hieraan voldoet."},
  "priceListExport.compression": {"en":"Parquet is compressed inside already; choose none.","nl":"Parquet is van binnen al gecomprimeerd; kies none."},
  "offerRun.region": {"en":"There is no such region.","nl":"Deze regio is er niet."},
  "offerRun.policy": {"en":"This policy is not that of the concern of the purchasing party.","nl":"Dit beleid is niet van het concern van de inkooppartij."},
  "module.notAsked": {"en":"This module was not asked for.","nl":"Om deze module is niet gevraagd."},
  "s3Reply.decision": {"en":"An application in segment 3 gets one of the four replies, one that fits the decision; others get none.","nl":"Een aanvraag in segment 3 krijgt een van de vier antwoorden, die bij het besluit past; een andere niet."},
  "fileName.format": {"en":"Not the name of a file: no path, no control characters, no dot or space at either end.","nl":"Geen naam van een bestand: geen pad, geen stuurtekens, geen punt of spatie aan begin of eind."},
  "cursor.invalid": {"en":"The cursor does not belong to this question or is damaged.","nl":"De cursor hoort niet bij deze vraag of is beschadigd."},
};

/** Title of a problem without asking the service; nothing for a code of a later version. */
export function problemTitle(code: string, language: "nl" | "en"): string | undefined {
  return Object.hasOwn(problemTexts, code) ? problemTexts[code as ProblemCode].title[language] : undefined;
}
