// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
//! The codes of problems and their names in both languages.

use crate::runtime::client::Language;
use crate::runtime::values::word_type;

word_type! {
    /// Code of a problem; programs decide by it.
    ProblemCode {
        /// Request cannot be read.
        RequestMalformed = "request-malformed",
        /// Request does not match the schema.
        RequestInvalid = "request-invalid",
        /// Idempotency-Key is missing.
        IdempotencyKeyMissing = "idempotency-key-missing",
        /// Not authenticated.
        Unauthenticated = "unauthenticated",
        /// Not allowed.
        Forbidden = "forbidden",
        /// Not found.
        NotFound = "not-found",
        /// Method not allowed.
        MethodNotAllowed = "method-not-allowed",
        /// Requested format does not exist.
        NotAcceptable = "not-acceptable",
        /// Body came too slowly.
        BodyTooSlow = "body-too-slow",
        /// In conflict with the present state.
        Conflict = "conflict",
        /// There is a submission already.
        SubmissionStands = "submission-stands",
        /// Same act is still running.
        IdempotencyKeyInFlight = "idempotency-key-in-flight",
        /// Version is out of date.
        Stale = "stale",
        /// Body is too large.
        PayloadTooLarge = "payload-too-large",
        /// Address is too long.
        UriTooLong = "uri-too-long",
        /// Format of the body not supported.
        UnsupportedMediaType = "unsupported-media-type",
        /// There is no such part.
        RangeNotSatisfiable = "range-not-satisfiable",
        /// Refused by a rule.
        RuleRefused = "rule-refused",
        /// Policy has findings.
        PolicyFindings = "policy-findings",
        /// Questionnaire has findings.
        QuestionnaireFindings = "questionnaire-findings",
        /// Second person needed.
        SecondPersonNeeded = "second-person-needed",
        /// Round is not open.
        RoundClosed = "round-closed",
        /// Answers cannot be kept.
        AnswersRefused = "answers-refused",
        /// Answers are not complete.
        AnswersIncomplete = "answers-incomplete",
        /// File is refused.
        FileRefused = "file-refused",
        /// Signature is refused.
        SignatureRefused = "signature-refused",
        /// Deadline has passed.
        DeadlinePassed = "deadline-passed",
        /// Quota is full.
        QuotaExceeded = "quota-exceeded",
        /// Idempotency-Key already used otherwise.
        IdempotencyKeyReused = "idempotency-key-reused",
        /// If-Match is required.
        PreconditionRequired = "precondition-required",
        /// Too many requests.
        RateLimited = "rate-limited",
        /// Internal error.
        Internal = "internal",
        /// Temporarily unavailable.
        Unavailable = "unavailable",
        /// Answer took too long.
        Timeout = "timeout",
        /// Storage is full.
        StorageFull = "storage-full",
    }
}

impl ProblemCode {
    /// Name of the problem for people, without asking the service; `None` for a code that this version does
    /// not know.
    #[must_use]
    pub fn title(&self, language: Language) -> Option<&'static str> {
        let (nl, en) = match self {
            Self::RequestMalformed => ("Verzoek is onleesbaar", "Request cannot be read"),
            Self::RequestInvalid => {
                ("Verzoek voldoet niet aan het schema", "Request does not match the schema")
            }
            Self::IdempotencyKeyMissing => ("Idempotency-Key ontbreekt", "Idempotency-Key is missing"),
            Self::Unauthenticated => ("Niet aangemeld", "Not authenticated"),
            Self::Forbidden => ("Niet toegestaan", "Not allowed"),
            Self::NotFound => ("Niet gevonden", "Not found"),
            Self::MethodNotAllowed => ("Methode niet mogelijk", "Method not allowed"),
            Self::NotAcceptable => ("Gevraagd formaat bestaat niet", "Requested format does not exist"),
            Self::BodyTooSlow => ("Body kwam te langzaam", "Body came too slowly"),
            Self::Conflict => ("Strijdig met de huidige toestand", "In conflict with the present state"),
            Self::SubmissionStands => ("Er is al een inzending", "There is a submission already"),
            Self::IdempotencyKeyInFlight => ("Zelfde handeling loopt nog", "Same act is still running"),
            Self::Stale => ("Versie is verouderd", "Version is out of date"),
            Self::PayloadTooLarge => ("Body is te groot", "Body is too large"),
            Self::UriTooLong => ("Adres is te lang", "Address is too long"),
            Self::UnsupportedMediaType => {
                ("Formaat van de body niet ondersteund", "Format of the body not supported")
            }
            Self::RangeNotSatisfiable => ("Dit deel is er niet", "There is no such part"),
            Self::RuleRefused => ("Geweigerd door een regel", "Refused by a rule"),
            Self::PolicyFindings => ("Beleid heeft bevindingen", "Policy has findings"),
            Self::QuestionnaireFindings => ("Vragenlijst heeft bevindingen", "Questionnaire has findings"),
            Self::SecondPersonNeeded => ("Tweede persoon nodig", "Second person needed"),
            Self::RoundClosed => ("Ronde is niet open", "Round is not open"),
            Self::AnswersRefused => ("Antwoorden kunnen niet worden bewaard", "Answers cannot be kept"),
            Self::AnswersIncomplete => ("Antwoorden zijn niet compleet", "Answers are not complete"),
            Self::FileRefused => ("Bestand is geweigerd", "File is refused"),
            Self::SignatureRefused => ("Handtekening is geweigerd", "Signature is refused"),
            Self::DeadlinePassed => ("Termijn is verstreken", "Deadline has passed"),
            Self::QuotaExceeded => ("Quotum is vol", "Quota is full"),
            Self::IdempotencyKeyReused => {
                ("Idempotency-Key al anders gebruikt", "Idempotency-Key already used otherwise")
            }
            Self::PreconditionRequired => ("If-Match is verplicht", "If-Match is required"),
            Self::RateLimited => ("Te veel verzoeken", "Too many requests"),
            Self::Internal => ("Interne fout", "Internal error"),
            Self::Unavailable => ("Tijdelijk niet beschikbaar", "Temporarily unavailable"),
            Self::Timeout => ("Antwoord duurde te lang", "Answer took too long"),
            Self::StorageFull => ("Opslag is vol", "Storage is full"),
            Self::Unlisted(_) => return None,
        };
        Some(if language == Language::En { en } else { nl })
    }
}
