//! The one table of problem codes.
//!
//! Each row is a page of `/docs/problems`, a value of `code` in a problem document and an entry of
//! the OpenAPI document. A code, once released, keeps its meaning; texts may be improved. The
//! second table lists the codes of single faults, the members of `errors[]`.

use actix_web::http::StatusCode;

use super::language::Text;

/// One row of the table.
#[derive(Debug)]
pub struct Row {
    /// The wire form, for instance `not-found`.
    pub code: &'static str,
    /// The HTTP status that always goes with it.
    pub status: u16,
    /// Whether the same request can succeed later without a change.
    pub retryable: bool,
    /// A short name.
    pub title: Text,
    /// What it means.
    pub meaning: Text,
    /// What the caller can do.
    pub action: Text,
}

macro_rules! problem_codes {
    ($($name:ident = $code:literal, $status:literal, retryable: $retryable:literal,
        title: $title_nl:literal / $title_en:literal,
        meaning: $meaning_nl:literal / $meaning_en:literal,
        action: $action_nl:literal / $action_en:literal;)+) => {
        /// Why a request failed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ProblemCode {
            $(#[doc = $meaning_en] $name),+
        }

        impl ProblemCode {
            /// Every code, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The row of this code.
            pub fn row(self) -> &'static Row {
                match self {
                    $(Self::$name => {
                        static ROW: Row = Row {
                            code: $code,
                            status: $status,
                            retryable: $retryable,
                            title: Text::fixed($title_nl, $title_en),
                            meaning: Text::fixed($meaning_nl, $meaning_en),
                            action: Text::fixed($action_nl, $action_en),
                        };
                        &ROW
                    })+
                }
            }
        }
    };
}

problem_codes! {
    RequestMalformed = "request-malformed", 400, retryable: false,
        title: "Verzoek is onleesbaar" / "Request cannot be read",
        meaning: "De body is geen JSON-object dat deze API kan lezen: de syntax klopt niet, of de body is te diep genest of bevat een tekst of lijst die te lang is."
            / "The body is not a JSON object that this API can read: its syntax is wrong, it is nested too deep, or a text or list in it is too long.",
        action: "Herstel de plaats die in errors staat en verstuur het verzoek opnieuw."
            / "Repair the place named in errors and send the request again.";
    RequestInvalid = "request-invalid", 400, retryable: false,
        title: "Verzoek voldoet niet aan het schema" / "Request does not match the schema",
        meaning: "Een of meer velden van het pad, de query, de headers of de body voldoen niet aan het gepubliceerde schema. Alle fouten staan in errors."
            / "One or more members of the path, the query, the headers or the body do not match the published schema. All faults are listed in errors.",
        action: "Verbeter elk veld dat in errors staat; location is een JSON Pointer (body) of de naam van de parameter."
            / "Correct every member named in errors; location is a JSON Pointer (body) or the name of the parameter.";
    IdempotencyKeyMissing = "idempotency-key-missing", 400, retryable: false,
        title: "Idempotency-Key ontbreekt" / "Idempotency-Key is missing",
        meaning: "Deze bewerking maakt, verstuurt of tekent iets en vraagt daarom een Idempotency-Key."
            / "This operation creates, submits or signs something and therefore needs an Idempotency-Key.",
        action: "Maak per handeling een nieuwe sleutel (bij voorkeur een UUID) en gebruik dezelfde sleutel bij elke herhaling."
            / "Make a new key for each act (a UUID is best) and use the same key for every repetition of it.";
    Unauthenticated = "unauthenticated", 401, retryable: false,
        title: "Niet aangemeld" / "Not authenticated",
        meaning: "Het verzoek heeft geen geldig toegangstoken."
            / "The request carries no valid access token.",
        action: "Vraag een nieuw token aan en stuur het mee als Authorization: Bearer."
            / "Ask for a new token and send it as Authorization: Bearer.";
    Forbidden = "forbidden", 403, retryable: false,
        title: "Niet toegestaan" / "Not allowed",
        meaning: "Het token is geldig, maar geeft geen recht op deze functie: de rol of de scope ontbreekt."
            / "The token is valid but does not allow this function: the role or the scope is missing.",
        action: "Gebruik een client met de scope die bij de bewerking staat."
            / "Use a client with the scope that the operation states.";
    NotFound = "not-found", 404, retryable: false,
        title: "Niet gevonden" / "Not found",
        meaning: "Op dit adres is niets, of niets dat voor u zichtbaar is. Het antwoord is in beide gevallen hetzelfde. Een pad eindigt nooit op een schuine streep."
            / "There is nothing at this address, or nothing that you may see; the answer is the same in both cases. A path never ends in a slash.",
        action: "Controleer het pad en de sleutel, en of u het juiste token gebruikt."
            / "Check the path and the key, and whether you use the right token.";
    MethodNotAllowed = "method-not-allowed", 405, retryable: false,
        title: "Methode niet mogelijk" / "Method not allowed",
        meaning: "Het adres bestaat, maar kent deze methode niet."
            / "The address exists but does not know this method.",
        action: "Gebruik een van de methoden in de header Allow."
            / "Use one of the methods in the Allow header.";
    NotAcceptable = "not-acceptable", 406, retryable: false,
        title: "Gevraagd formaat bestaat niet" / "Requested format does not exist",
        meaning: "De bewerking kan geen van de formaten uit de header Accept leveren."
            / "The operation cannot answer in any of the formats of the Accept header.",
        action: "Vraag een formaat dat de specificatie bij de bewerking noemt, of laat Accept weg."
            / "Ask for a format that the specification lists for the operation, or leave Accept out.";
    BodyTooSlow = "body-too-slow", 408, retryable: true,
        title: "Body kwam te langzaam" / "Body came too slowly",
        meaning: "De body was niet op tijd binnen. Er is niets verwerkt."
            / "The body was not complete in time. Nothing was done.",
        action: "Verstuur het verzoek opnieuw over een betere verbinding."
            / "Send the request again over a better connection.";
    Conflict = "conflict", 409, retryable: false,
        title: "Strijdig met de huidige toestand" / "In conflict with the present state",
        meaning: "De bewerking past niet bij de toestand waarin het object nu is."
            / "The operation does not fit the state that the object is in now.",
        action: "Haal het object opnieuw op en beslis aan de hand van zijn status."
            / "Fetch the object again and decide by its status.";
    SubmissionStands = "submission-stands", 409, retryable: false,
        title: "Er is al een inzending" / "There is a submission already",
        meaning: "Een organisatie heeft per vragenlijst en ronde een inzending; deze heeft er al een."
            / "An organisation has one submission per questionnaire and round; this one has it already.",
        action: "Ga verder met de inzending die detail noemt, of trek die eerst in."
            / "Go on with the submission that detail names, or withdraw it first.";
    IdempotencyKeyInFlight = "idempotency-key-in-flight", 409, retryable: true,
        title: "Zelfde handeling loopt nog" / "Same act is still running",
        meaning: "Een verzoek met deze Idempotency-Key is nog in behandeling."
            / "A request with this Idempotency-Key is still being handled.",
        action: "Wacht zo lang als Retry-After zegt en herhaal het verzoek met dezelfde sleutel."
            / "Wait as long as Retry-After says and repeat the request with the same key.";
    Stale = "stale", 412, retryable: false,
        title: "Versie is verouderd" / "Version is out of date",
        meaning: "Het object is veranderd sinds u het ophaalde; If-Match noemt een oudere versie."
            / "The object has changed since you fetched it; If-Match names an older version.",
        action: "Haal het object opnieuw op, bekijk de verandering en herhaal met de nieuwe ETag."
            / "Fetch the object again, look at the change and repeat with the new ETag.";
    PayloadTooLarge = "payload-too-large", 413, retryable: false,
        title: "Body is te groot" / "Body is too large",
        meaning: "De body is groter dan de bewerking toestaat."
            / "The body is larger than the operation allows.",
        action: "Verdeel het werk over meer verzoeken of gebruik een job."
            / "Divide the work over more requests or use a job.";
    UriTooLong = "uri-too-long", 414, retryable: false,
        title: "Adres is te lang" / "Address is too long",
        meaning: "Het adres met de query is langer dan 8 KiB."
            / "The address with its query is longer than 8 KiB.",
        action: "Gebruik de zoekbewerking met POST als de vraag zo groot is."
            / "Use the search operation with POST when the question is that large.";
    UnsupportedMediaType = "unsupported-media-type", 415, retryable: false,
        title: "Formaat van de body niet ondersteund" / "Format of the body not supported",
        meaning: "Content-Type is niet het formaat dat de bewerking leest, of de body is gecomprimeerd (Content-Encoding)."
            / "Content-Type is not the format that the operation reads, or the body is compressed (Content-Encoding).",
        action: "Stuur de body ongecomprimeerd in UTF-8 met het Content-Type uit de specificatie."
            / "Send the body uncompressed in UTF-8 with the Content-Type of the specification.";
    RangeNotSatisfiable = "range-not-satisfiable", 416, retryable: false,
        title: "Dit deel is er niet" / "There is no such part",
        meaning: "De header Range vraagt bytes die het bestand niet heeft. Content-Range zegt hoe lang het is."
            / "The Range header asks for bytes that the file does not have. Content-Range says how long it is.",
        action: "Vraag een deel dat binnen het bestand ligt, of het hele bestand."
            / "Ask for a part within the file, or for the whole file.";
    RuleRefused = "rule-refused", 422, retryable: false,
        title: "Geweigerd door een regel" / "Refused by a rule",
        meaning: "Het verzoek is goed gevormd, maar een inkoop- of bedrijfsregel staat het niet toe. De regels staan in rules, met bron."
            / "The request is well formed, but a purchasing or business rule does not allow it. The rules are listed in rules, with their source.",
        action: "Lees de genoemde regel en pas de inhoud van het verzoek aan."
            / "Read the rule named and change the content of the request.";
    PolicyFindings = "policy-findings", 422, retryable: false,
        title: "Beleid heeft bevindingen" / "Policy has findings",
        meaning: "De bestanden van het beleid zijn niet in orde. Elke bevinding staat in errors met bestand en regel."
            / "The files of the policy are not in order. Every finding is in errors, with file and line.",
        action: "Herstel de bestanden en vervang die van het concept. Een concept met bevindingen mag blijven staan, maar wordt niet gepubliceerd."
            / "Repair the files and replace those of the draft. A draft with findings may stay but is not published.";
    QuestionnaireFindings = "questionnaire-findings", 422, retryable: false,
        title: "Vragenlijst heeft bevindingen" / "Questionnaire has findings",
        meaning: "De vragenlijst is niet in orde. Elke bevinding staat in errors, met de plaats in de definitie."
            / "The questionnaire is not in order. Every finding is in errors, with its place in the definition.",
        action: "Herstel de definitie en vervang die van het concept. Een concept met bevindingen mag blijven staan, maar wordt niet gepubliceerd."
            / "Repair the definition and replace that of the draft. A draft with findings may stay but is not published.";
    SecondPersonNeeded = "second-person-needed", 422, retryable: false,
        title: "Tweede persoon nodig" / "Second person needed",
        meaning: "Wie een concept het laatst heeft gewijzigd, mag het niet zelf publiceren."
            / "Who last changed a draft may not publish it.",
        action: "Laat iemand anders van dezelfde verzekeraar het concept bekijken en publiceren."
            / "Let somebody else of the same insurer review and publish the draft.";
    RoundClosed = "round-closed", 422, retryable: false,
        title: "Ronde is niet open" / "Round is not open",
        meaning: "Een vragenlijst wordt ingevuld in een ronde, vanaf de opening tot de termijn."
            / "A questionnaire is answered in a round, from its opening until its deadline.",
        action: "Kies een ronde die open is; de vragenlijst noemt ze."
            / "Choose a round that is open; the questionnaire names them.";
    AnswersRefused = "answers-refused", 422, retryable: false,
        title: "Antwoorden kunnen niet worden bewaard" / "Answers cannot be kept",
        meaning: "Een of meer antwoorden passen niet bij hun vraag, of de vragenlijst heeft die vraag niet. Er is niets bewaard; alle fouten staan in errors."
            / "One or more answers do not fit their item, or the questionnaire has no such item. Nothing was kept; all faults are in errors.",
        action: "Verbeter elk antwoord dat in errors staat; location is een JSON Pointer in de antwoorden."
            / "Correct every answer named in errors; location is a JSON Pointer into the answers.";
    AnswersIncomplete = "answers-incomplete", 422, retryable: false,
        title: "Antwoorden zijn niet compleet" / "Answers are not complete",
        meaning: "Er ontbreken antwoorden of er kloppen er niet. Alles wat nog moet, staat in errors."
            / "Answers are missing or wrong. All that is left to do is in errors.",
        action: "Vul de antwoorden aan en dien opnieuw in."
            / "Complete the answers and submit again.";
    FileRefused = "file-refused", 422, retryable: false,
        title: "Bestand is geweigerd" / "File is refused",
        meaning: "Het bestand is leeg, beschadigd of van een ander type dan Content-Type noemt, of er staat iets voor of achter."
            / "The file is empty, broken or of another type than Content-Type names, or something stands before or behind it.",
        action: "Sla het bestand opnieuw op als PDF, PNG, JPEG, DOCX of XLSX zonder macro's en stuur het met zijn eigen type."
            / "Save the file anew as PDF, PNG, JPEG, DOCX or XLSX without macros and send it with its own type.";
    SignatureRefused = "signature-refused", 422, retryable: false,
        title: "Handtekening is geweigerd" / "Signature is refused",
        meaning: "De handtekening geldt niet: vorm, certificaat, mandaat, tijdstip of document kloppen niet. De reden staat in errors, met een code per controle."
            / "The signature does not count: form, certificate, mandate, time or document are not right. The reason is in errors, with a code per check.",
        action: "Haal het document opnieuw op en laat een gemachtigde ondertekenaar het met het eigen geregistreerde certificaat ondertekenen."
            / "Fetch the document again and let an authorised signatory sign it with the registered certificate of that person.";
    DeadlinePassed = "deadline-passed", 422, retryable: false,
        title: "Termijn is verstreken" / "Deadline has passed",
        meaning: "De bewerking kon tot een bepaald moment; het verzoek was daarna compleet binnen."
            / "The operation was possible up to a moment; the request was complete after it.",
        action: "Neem contact op met de verzekeraar; opnieuw versturen helpt niet."
            / "Contact the insurer; sending it again does not help.";
    QuotaExceeded = "quota-exceeded", 422, retryable: false,
        title: "Quotum is vol" / "Quota is full",
        meaning: "Er zijn er al zoveel als er mogen zijn, of er wordt meer gevraagd dan in een keer kan."
            / "There are as many as there may be already, or more is asked for than can be given at once.",
        action: "Verwijder of beëindig er eerst een, of vraag minder in een keer."
            / "Remove or end one first, or ask for less at once.";
    IdempotencyKeyReused = "idempotency-key-reused", 422, retryable: false,
        title: "Idempotency-Key al anders gebruikt" / "Idempotency-Key already used otherwise",
        meaning: "Deze Idempotency-Key hoort bij een eerder verzoek met een andere inhoud."
            / "This Idempotency-Key belongs to an earlier request with other content.",
        action: "Gebruik een nieuwe sleutel voor een nieuwe handeling."
            / "Use a new key for a new act.";
    PreconditionRequired = "precondition-required", 428, retryable: false,
        title: "If-Match is verplicht" / "If-Match is required",
        meaning: "De bewerking verandert een bestaand object en wil weten welke versie u hebt gezien."
            / "The operation changes an existing object and needs to know which version you saw.",
        action: "Stuur de ETag van het opgehaalde object mee als If-Match."
            / "Send the ETag of the object you fetched as If-Match.";
    RateLimited = "rate-limited", 429, retryable: true,
        title: "Te veel verzoeken" / "Too many requests",
        meaning: "De client heeft zijn quotum voor dit moment verbruikt, of er zijn te veel mislukte aanmeldingen van dit adres of met deze client. Hoeveel er mag, staat in RateLimit-Policy."
            / "The client has used its quota for the moment, or there are too many failed authentications from this address or with this client. RateLimit-Policy says how much is allowed.",
        action: "Wacht zo lang als Retry-After zegt; RateLimit zegt bij elk antwoord wat er over is."
            / "Wait as long as Retry-After says; RateLimit says on every answer what is left.";
    Internal = "internal", 500, retryable: false,
        title: "Interne fout" / "Internal error",
        meaning: "De service heeft een fout gemaakt. Er is niets vastgelegd."
            / "The service made a mistake. Nothing was recorded.",
        action: "Meld de fout met het nummer uit instance. Herhaal een schrijvend verzoek alleen met dezelfde Idempotency-Key."
            / "Report the error with the number in instance. Repeat a writing request only with the same Idempotency-Key.";
    Unavailable = "unavailable", 503, retryable: true,
        title: "Tijdelijk niet beschikbaar" / "Temporarily unavailable",
        meaning: "De service start, stopt of heeft het te druk."
            / "The service is starting, stopping or too busy.",
        action: "Wacht zo lang als Retry-After zegt en herhaal het verzoek."
            / "Wait as long as Retry-After says and repeat the request.";
    Timeout = "timeout", 503, retryable: true,
        title: "Antwoord duurde te lang" / "Answer took too long",
        meaning: "Het antwoord was niet op tijd klaar. Van een schrijvend verzoek staat niet vast of het is verwerkt."
            / "The answer was not ready in time. Of a writing request it is not certain whether it was done.",
        action: "Herhaal het verzoek; een schrijvend verzoek met dezelfde Idempotency-Key."
            / "Repeat the request; a writing request with the same Idempotency-Key.";
    StorageFull = "storage-full", 507, retryable: true,
        title: "Opslag is vol" / "Storage is full",
        meaning: "De service kan nu niets vastleggen; lezen gaat door."
            / "The service cannot record anything at present; reading goes on.",
        action: "Probeer het later opnieuw; de beheerder is aan zet."
            / "Try again later; the operator has to act.";
}

impl ProblemCode {
    /// The wire form.
    pub fn as_str(self) -> &'static str {
        self.row().code
    }

    /// The HTTP status.
    pub fn status(self) -> StatusCode {
        StatusCode::from_u16(self.row().status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// The code with this wire form.
    pub fn find(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|c| c.as_str() == code)
    }

    /// The code that stands for a bare status, as the framework below us gives it.
    pub fn for_status(status: StatusCode) -> Self {
        let same = Self::ALL.iter().copied().find(|c| c.status() == status);
        let fallback = if status.is_server_error() { Self::Internal } else { Self::RequestMalformed };
        same.unwrap_or(fallback)
    }
}

/// The codes of single faults and their meaning. A fault in a named schema carries the name of
/// that schema instead: `agbCode.format`, `careKind.value`.
pub const FAULTS: &[(&str, Text)] = &[
    (
        "json.syntax",
        Text::fixed("De tekst is geen geldige JSON in UTF-8.", "The text is not valid JSON in UTF-8."),
    ),
    ("json.depth", Text::fixed("De nesting is dieper dan 64.", "The nesting is deeper than 64.")),
    ("json.object", Text::fixed("De body is geen JSON-object.", "The body is not a JSON object.")),
    ("member.duplicate", Text::fixed("Het veld komt twee keer voor.", "The member occurs twice.")),
    ("member.required", Text::fixed("Een verplicht veld ontbreekt.", "A required member is missing.")),
    ("member.unknown", Text::fixed("Het veld bestaat niet.", "The member does not exist.")),
    ("value.type", Text::fixed("De waarde heeft het verkeerde type.", "The value has the wrong type.")),
    ("value.enum", Text::fixed("De waarde staat niet in de lijst.", "The value is not in the list.")),
    ("value.minimum", Text::fixed("De waarde is te klein.", "The value is too small.")),
    ("value.maximum", Text::fixed("De waarde is te groot.", "The value is too large.")),
    (
        "value.variant",
        Text::fixed("De waarde past bij geen van de vormen.", "The value fits none of the forms."),
    ),
    ("value.invalid", Text::fixed("De waarde is niet bruikbaar.", "The value cannot be used.")),
    (
        "text.pattern",
        Text::fixed("De tekst heeft niet de gevraagde vorm.", "The text does not have the form asked for."),
    ),
    ("text.tooShort", Text::fixed("De tekst is te kort.", "The text is too short.")),
    ("text.tooLong", Text::fixed("De tekst is te lang.", "The text is too long.")),
    ("text.nul", Text::fixed("De tekst bevat een NUL-teken.", "The text contains a NUL character.")),
    (
        "text.notComposed",
        Text::fixed(
            "De tekst staat niet in Unicode-normaalvorm C (NFC): hetzelfde woord is dan niet dezelfde tekst.",
            "The text is not in Unicode normalization form C (NFC): the same word is not the same text then.",
        ),
    ),
    ("text.encoding", Text::fixed("De tekst is geen geldige UTF-8.", "The text is not valid UTF-8.")),
    ("list.tooShort", Text::fixed("De lijst heeft te weinig elementen.", "The list has too few items.")),
    ("list.tooLong", Text::fixed("De lijst heeft te veel elementen.", "The list has too many items.")),
    ("list.duplicate", Text::fixed("Een element komt twee keer voor.", "An item occurs twice.")),
    (
        "date.format",
        Text::fixed(
            "De waarde is geen bestaande datum (JJJJ-MM-DD).",
            "The value is not an existing date (YYYY-MM-DD).",
        ),
    ),
    (
        "dateTime.format",
        Text::fixed(
            "De waarde is geen tijdstip volgens RFC 3339 met tijdzone.",
            "The value is not an RFC 3339 instant with an offset.",
        ),
    ),
    (
        "id.format",
        Text::fixed("De waarde is geen UUID in kleine letters.", "The value is not a UUID in lower case."),
    ),
    (
        "parameter.required",
        Text::fixed("Een verplichte parameter ontbreekt.", "A required parameter is missing."),
    ),
    ("parameter.unknown", Text::fixed("De parameter bestaat niet.", "The parameter does not exist.")),
    (
        "parameter.duplicate",
        Text::fixed("De parameter mag maar een keer voorkomen.", "The parameter may occur only once."),
    ),
    (
        "parameter.tooMany",
        Text::fixed("De query heeft meer dan 100 parameters.", "The query has more than 100 parameters."),
    ),
    ("policy.syntax", Text::fixed("De tekst is geen geldige TOML.", "The text is not valid TOML.")),
    ("policy.unknown", Text::fixed("De naam staat in geen lijst.", "The name stands in no list.")),
    (
        "policy.citation",
        Text::fixed(
            "Een uitspraak heeft geen bron, of de bron bestaat niet.",
            "A statement has no source, or the source does not exist.",
        ),
    ),
    (
        "policy.percentage",
        Text::fixed(
            "Een percentage ligt niet tussen 0 en 100.",
            "A percentage does not lie between 0 and 100.",
        ),
    ),
    (
        "policy.deadlineOrder",
        Text::fixed(
            "Een termijn ligt voor een eerdere stap van de ronde.",
            "A deadline lies before an earlier step of the round.",
        ),
    ),
    (
        "policy.overlap",
        Text::fixed(
            "Een ander beleid van het concern spreekt voor dezelfde dagen.",
            "Another policy of the concern speaks for the same days.",
        ),
    ),
    ("policy.case", Text::fixed("Een geval heeft een andere uitkomst.", "A case has another outcome.")),
    ("policy.invalid", Text::fixed("Het bestand is niet in orde.", "The file is not in order.")),
    (
        "questionnaire.name",
        Text::fixed(
            "De id begint niet met de id van het concern en een koppelteken.",
            "The id does not begin with the id of the concern and a hyphen.",
        ),
    ),
    (
        "questionnaire.duplicate",
        Text::fixed("De naam of code staat hier twee keer.", "The name or code stands here twice."),
    ),
    ("questionnaire.dangling", Text::fixed("De naam staat in geen lijst.", "The name stands in no list.")),
    (
        "questionnaire.missing",
        Text::fixed("Dit hoort erbij en ontbreekt.", "This belongs here and is missing."),
    ),
    ("questionnaire.misplaced", Text::fixed("Dit hoort hier niet.", "This does not belong here.")),
    (
        "questionnaire.blank",
        Text::fixed("De tekst ontbreekt in een taal.", "The text is missing in a language."),
    ),
    (
        "questionnaire.wrongType",
        Text::fixed("Dit past niet bij het type.", "This does not go with the type."),
    ),
    (
        "questionnaire.bounds",
        Text::fixed(
            "De grens ligt buiten het bereik, of kleinste en grootste zijn verwisseld.",
            "The bound is out of range, or least and greatest are the wrong way round.",
        ),
    ),
    ("questionnaire.pattern", Text::fixed("Het patroon is niet bruikbaar.", "The pattern cannot be used.")),
    (
        "questionnaire.later",
        Text::fixed(
            "De voorwaarde noemt een vraag die later komt.",
            "The condition names a question that comes later.",
        ),
    ),
    ("questionnaire.cycle", Text::fixed("Het onderdeel wacht op zichzelf.", "The item waits for itself.")),
    (
        "questionnaire.unreachable",
        Text::fixed("Geen enkel antwoord maakt het onderdeel zichtbaar.", "No answers can show the item."),
    ),
    (
        "questionnaire.tooLarge",
        Text::fixed(
            "De vragenlijst heeft te veel onderdelen of is te diep genest.",
            "The questionnaire has too many items or is nested too deep.",
        ),
    ),
    (
        "fhir.outside",
        Text::fixed(
            "Dit element of deze waarde hoort niet bij wat deze service van FHIR kent; zie /fhir/r4/openapi.json.",
            "This element or value is not part of what this service knows of FHIR; see /fhir/r4/openapi.json.",
        ),
    ),
    ("answer.required", Text::fixed("Er is een antwoord nodig.", "An answer is needed.")),
    (
        "answer.unknownItem",
        Text::fixed("Deze vraag staat niet in de vragenlijst.", "The questionnaire has no such question."),
    ),
    (
        "answer.hiddenItem",
        Text::fixed(
            "De vraag is bij deze antwoorden niet zichtbaar.",
            "The question is not shown with these answers.",
        ),
    ),
    (
        "answer.wrongType",
        Text::fixed(
            "Het antwoord heeft niet het type van de vraag.",
            "The answer is not of the type of the question.",
        ),
    ),
    (
        "answer.notAnOption",
        Text::fixed("Het antwoord is geen van de keuzes.", "The answer is none of the options."),
    ),
    (
        "answer.twice",
        Text::fixed("De keuze of bijlage staat er twee keer.", "The option or attachment is there twice."),
    ),
    (
        "answer.notAlone",
        Text::fixed(
            "Deze keuze gaat niet samen met een andere.",
            "This option does not go together with another one.",
        ),
    ),
    ("answer.outOfRange", Text::fixed("De waarde ligt buiten de grenzen.", "The value is out of range.")),
    (
        "answer.pattern",
        Text::fixed("De tekst heeft niet de gevraagde vorm.", "The text does not have the form asked for."),
    ),
    ("answer.tooLong", Text::fixed("De tekst is te lang.", "The text is too long.")),
    ("answer.tooFewRows", Text::fixed("De tabel heeft te weinig rijen.", "The table has too few rows.")),
    ("answer.tooManyRows", Text::fixed("De tabel heeft te veel rijen.", "The table has too many rows.")),
    ("answer.tooManyFiles", Text::fixed("Er zijn te veel bijlagen.", "There are too many attachments.")),
    (
        "answer.calculatedDiffers",
        Text::fixed(
            "De waarde wordt berekend en is een andere.",
            "The value is calculated and is another one.",
        ),
    ),
    (
        "round.order",
        Text::fixed("De deadline ligt niet na de opening.", "The deadline does not lie after the opening."),
    ),
    (
        "certificate.format",
        Text::fixed(
            "De header bevat niet precies een certificaat in de afgesproken vorm.",
            "The header does not hold exactly one certificate in the agreed form.",
        ),
    ),
    (
        "certificate.refused",
        Text::fixed(
            "Het certificaat van de client is niet goed.",
            "The certificate of the client is not good.",
        ),
    ),
    (
        "signature.form",
        Text::fixed(
            "De handtekening is niet een compacte JWS met losse inhoud.",
            "The signature is not one compact JWS with a detached payload.",
        ),
    ),
    (
        "signature.header",
        Text::fixed(
            "In de kop ontbreekt een veld, of er staat een veld dat niet mag.",
            "The header lacks a member, or has one that is not allowed.",
        ),
    ),
    (
        "signature.algorithm",
        Text::fixed(
            "Het algoritme is niet PS256 of ES256, of niet dat van de sleutel.",
            "The algorithm is not PS256 or ES256, or not that of the key.",
        ),
    ),
    (
        "signature.critical",
        Text::fixed("Een kritisch veld is hier niet bekend.", "A critical member is not known here."),
    ),
    (
        "signature.digest",
        Text::fixed(
            "De digest is niet die van het aangeboden document.",
            "The digest is not that of the document that is offered.",
        ),
    ),
    (
        "signature.certificateUnknown",
        Text::fixed(
            "Het certificaat is niet geregistreerd voor de organisatie aan deze kant.",
            "The certificate is not registered for the organisation on this side.",
        ),
    ),
    (
        "signature.certificateMismatch",
        Text::fixed(
            "De kop noemt twee certificaten, of een andere keten dan de geregistreerde.",
            "The header names two certificates, or another chain than the registered one.",
        ),
    ),
    (
        "signature.certificateExpired",
        Text::fixed("Het certificaat is nu niet geldig.", "The certificate is not valid now."),
    ),
    (
        "signature.certificateRevoked",
        Text::fixed("Het certificaat is ingetrokken.", "The certificate is revoked."),
    ),
    (
        "signature.certificateUntrusted",
        Text::fixed(
            "Geen vertrouwde autoriteit staat voor het certificaat in.",
            "No trusted authority vouches for the certificate.",
        ),
    ),
    (
        "signature.revocationUnknown",
        Text::fixed(
            "Of het certificaat is ingetrokken, is nu niet vast te stellen.",
            "Whether the certificate is revoked cannot be told now.",
        ),
    ),
    (
        "signature.time",
        Text::fixed("Het tijdstip van ondertekenen kan niet kloppen.", "The signing time cannot be right."),
    ),
    (
        "signature.mandate",
        Text::fixed("Het mandaat geldt niet op deze dag.", "The mandate does not hold on this day."),
    ),
    ("signature.suspended", Text::fixed("Het mandaat is opgeschort.", "The mandate is suspended.")),
    (
        "signature.organisationEnded",
        Text::fixed(
            "De organisatie staat op deze dag niet in het register.",
            "The organisation is not registered on this day.",
        ),
    ),
    (
        "signature.wrong",
        Text::fixed(
            "De handtekening is niet die van dit certificaat over dit document.",
            "The signature is not that of this certificate over this document.",
        ),
    ),
    (
        "attachment.unknown",
        Text::fixed("De inzending heeft dit bestand niet.", "The submission has no such file."),
    ),
    (
        "ground.unknown",
        Text::fixed(
            "Het beleid van deze vragenlijst toetst deze regel niet.",
            "The policy of this questionnaire does not judge by this rule.",
        ),
    ),
    (
        "ground.notBinding",
        Text::fixed(
            "Deze regel is een wens of een feit en nooit een grond voor een nee.",
            "This rule is a wish or a fact and never a ground for a no.",
        ),
    ),
    (
        "ground.met",
        Text::fixed(
            "Volgens wat hier is vastgelegd is aan deze regel voldaan.",
            "By what is recorded here this rule is met.",
        ),
    ),
    (
        "ground.open",
        Text::fixed(
            "Deze regel geeft met wat bekend is geen grond voor een nee; geef in facts op wat de verzekeraar weet.",
            "With what is known this rule gives no ground for a no; state in facts what the insurer knows.",
        ),
    ),
    (
        "fact.notStated",
        Text::fixed(
            "Dit is geen feit dat de verzekeraar hier opgeeft, of de waarde past er niet bij.",
            "This is no fact that the insurer states here, or the value does not fit it.",
        ),
    ),
    (
        "run.tooMany",
        Text::fixed(
            "Een reeks besluiten gaat over hoogstens 1.000 inzendingen.",
            "A run of decisions is about at most 1,000 submissions.",
        ),
    ),
    (
        "offerRun.tooMany",
        Text::fixed(
            "Een reeks aanbiedingen gaat over hoogstens 10.000 organisaties.",
            "A run of offers is about at most 10,000 organisations.",
        ),
    ),
    (
        "offerRun.organisation",
        Text::fixed(
            "Deze AGB-code is niet van een organisatie.",
            "This AGB code is not that of an organisation.",
        ),
    ),
    (
        "priceListExport.party",
        Text::fixed(
            "Van deze AGB-code kan deze client geen prijslijst vragen.",
            "This client cannot ask for a price list of this AGB code.",
        ),
    ),
    (
        "priceListExport.insurer",
        Text::fixed(
            "Van deze verzekeraar kan deze client geen prijslijst vragen.",
            "This client cannot ask for a price list of this insurer.",
        ),
    ),
    (
        "priceListExport.nobody",
        Text::fixed(
            "Er is geen praktijk of verzekeraar die hieraan voldoet.",
            "No practice or insurer fits this.",
        ),
    ),
    (
        "priceListExport.compression",
        Text::fixed(
            "Parquet is van binnen al gecomprimeerd; kies none.",
            "Parquet is compressed inside already; choose none.",
        ),
    ),
    ("offerRun.region", Text::fixed("Deze regio is er niet.", "There is no such region.")),
    (
        "offerRun.policy",
        Text::fixed(
            "Dit beleid is niet van het concern van de inkooppartij.",
            "This policy is not that of the concern of the purchasing party.",
        ),
    ),
    ("module.notAsked", Text::fixed("Om deze module is niet gevraagd.", "This module was not asked for.")),
    (
        "s3Reply.decision",
        Text::fixed(
            "Een aanvraag in segment 3 krijgt een van de vier antwoorden, die bij het besluit past; een andere niet.",
            "An application in segment 3 gets one of the four replies, one that fits the decision; others get none.",
        ),
    ),
    (
        "fileName.format",
        Text::fixed(
            "Geen naam van een bestand: geen pad, geen stuurtekens, geen punt of spatie aan begin of eind.",
            "Not the name of a file: no path, no control characters, no dot or space at either end.",
        ),
    ),
    (
        "cursor.invalid",
        Text::fixed(
            "De cursor hoort niet bij deze vraag of is beschadigd.",
            "The cursor does not belong to this question or is damaged.",
        ),
    ),
];

/// The text of a fault code in [`FAULTS`].
pub fn fault_text(code: &str) -> Text {
    let known = FAULTS.iter().find(|(c, _)| *c == code);
    known.map_or(Text::fixed("De waarde is niet bruikbaar.", "The value cannot be used."), |(_, t)| t.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_found_by_its_wire_form_and_has_an_error_status() {
        for code in ProblemCode::ALL {
            assert_eq!(ProblemCode::find(code.as_str()), Some(*code));
            assert!(code.status().is_client_error() || code.status().is_server_error());
        }
    }

    #[test]
    fn every_fault_code_has_one_text() {
        let mut seen = std::collections::BTreeSet::new();
        let twice: Vec<&str> =
            FAULTS.iter().map(|(code, _)| *code).filter(|code| !seen.insert(*code)).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }

    #[test]
    fn a_bare_status_gets_a_code_of_the_same_status_where_there_is_one() {
        assert_eq!(ProblemCode::for_status(StatusCode::NOT_FOUND), ProblemCode::NotFound);
        assert_eq!(ProblemCode::for_status(StatusCode::BAD_GATEWAY), ProblemCode::Internal);
    }
}
