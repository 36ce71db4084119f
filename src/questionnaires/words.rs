//! The closed lists of a questionnaire: kinds, item types, operators, where a first value comes from,
//! and what can be wrong with an answer.

use crate::codes::word;

word! {
    /// What a questionnaire is for.
    QuestionnaireKind, "questionnaire kind", "questionnaireKind.value", "one of the questionnaire kinds of the document" {
        /// An agreement for a new period.
        InitialContracting = "initialContracting",
        /// Changes to a running agreement, asked each quarter (mutatievragenlijst).
        QuarterlyMutation = "quarterlyMutation",
        /// An agreement for a practice that starts or is taken over.
        NewPractice = "newPractice",
        /// A project of segment 3 (outcome reward and innovation).
        S3Application = "s3Application",
        /// The plan and budget of a year (jaarplan en begroting).
        AnnualPlan = "annualPlan",
        /// What was done and spent (verantwoording).
        Accountability = "accountability",
        /// Budget and accounts of an out-of-hours structure.
        HdsBudget = "hdsBudget",
        /// An offer for stop-smoking guidance outside the chain.
        StopSmokingOffer = "stopSmokingOffer",
        /// A request for an addendum on an agreement.
        AddendumRequest = "addendumRequest",
    }
}

word! {
    /// Where a version of a questionnaire stands.
    VersionState, "state of a version", "versionState.value", "one of draft, published, retired" {
        /// It can still change, and only its concern sees it.
        Draft = "draft",
        /// It never changes again and can have rounds.
        Published = "published",
        /// It gets no new rounds; those that it has stay.
        Retired = "retired",
    }
}

word! {
    /// Where a round stands at a moment.
    RoundStatus, "status of a round", "roundStatus.value", "one of upcoming, open, closed" {
        /// It opens later.
        Upcoming = "upcoming",
        /// Answers can be submitted.
        Open = "open",
        /// Its deadline has passed.
        Closed = "closed",
    }
}

word! {
    /// Who may submit the answers for a provider.
    Submitter, "submitter", "submitter.value", "one of own, delegate, regionalOrganisation" {
        /// The provider itself.
        Own = "own",
        /// A software vendor that the provider gave a delegation.
        Delegate = "delegate",
        /// A regional organisation that the provider gave a delegation.
        RegionalOrganisation = "regionalOrganisation",
    }
}

word! {
    /// Whose questions these are.
    QuestionBasis, "basis of the questions", "questionBasis.value", "one of source, ours" {
        /// A source of the insurer states them.
        Source = "source",
        /// We built them from criteria that a source states; no source has the questions themselves.
        Ours = "ours",
    }
}

word! {
    /// Type of an item.
    ItemType, "item type", "itemType.value", "one of the item types of the document" {
        /// Items that belong together; has no answer.
        Group = "group",
        /// A text to read; has no answer.
        Display = "display",
        /// Free text. Answer: a text.
        Text = "text",
        /// One of the options. Answer: its code.
        Choice = "choice",
        /// Any of the options. Answer: a list of their codes.
        MultipleChoice = "multipleChoice",
        /// A whole number of 32 bits. Answer: a number.
        Integer = "integer",
        /// A decimal number. Answer: a text such as `12.50`.
        Decimal = "decimal",
        /// A day. Answer: `YYYY-MM-DD`.
        Date = "date",
        /// Yes or no. Answer: `true` or `false`.
        Boolean = "boolean",
        /// Files. Answer: a list of the ids of attachments.
        Attachment = "attachment",
        /// Code in the AGB register. Answer: eight digits.
        AgbCode = "agbCode",
        /// Number in the trade register (KvK). Answer: eight digits.
        KvkNumber = "kvkNumber",
        /// Number in the BIG register. Answer: eleven digits.
        BigNumber = "bigNumber",
        /// Rows with the same columns. Answer: a list of objects, each with the answers of a row.
        Table = "table",
    }
}

impl ItemType {
    /// Whether an item of this type can have an answer.
    pub const fn is_question(self) -> bool {
        !matches!(self, Self::Group | Self::Display)
    }

    /// Whether its answers are numbers that can be compared and calculated with.
    pub const fn is_number(self) -> bool {
        matches!(self, Self::Integer | Self::Decimal)
    }

    /// Whether its answers are codes of options.
    pub const fn has_options(self) -> bool {
        matches!(self, Self::Choice | Self::MultipleChoice)
    }
}

word! {
    /// How an answer is compared; the words and their meaning are those of FHIR R4.
    ConditionOperator, "operator", "operator.value", "one of exists, =, !=, >, <, >=, <=" {
        /// Whether there is an answer is as the condition says.
        Exists = "exists",
        /// At least one answer is equal.
        Equal = "=",
        /// No answer is equal, also when there is none.
        NotEqual = "!=",
        /// The answer is greater.
        Greater = ">",
        /// The answer is less.
        Less = "<",
        /// The answer is greater or equal.
        GreaterOrEqual = ">=",
        /// The answer is less or equal.
        LessOrEqual = "<=",
    }
}

word! {
    /// Whether all conditions must hold or one is enough.
    EnableBehavior, "behaviour of conditions", "enableBehavior.value", "one of all, any" {
        /// All must hold.
        All = "all",
        /// One is enough.
        Any = "any",
    }
}

word! {
    /// Where the first value of an item comes from when a submission is made.
    Prefill, "prefill", "prefill.value", "one of the prefill words of the document" {
        /// Name in the register.
        RegisterName = "register.name",
        /// AGB code of the provider.
        RegisterAgbCode = "register.agbCode",
        /// KvK number, from the recognitions in the register.
        RegisterKvkNumber = "register.kvkNumber",
        /// Street, house number and addition of the visiting address in the register.
        RegisterAddress = "register.address",
        /// Postcode of the visiting address in the register.
        RegisterPostcode = "register.postcode",
        /// City of the visiting address in the register.
        RegisterCity = "register.city",
        /// E-mail address in the register.
        RegisterEmail = "register.email",
        /// Telephone number in the register.
        RegisterTelephone = "register.telephone",
        /// Practitioners who work at the provider by the register: the rows of a table.
        RegisterPractitioners = "register.practitioners",
        /// Organisations that are members of the provider by the register: the rows of a table.
        RegisterMembers = "register.members",
        /// Number of the running agreement with the insurer.
        ContractNumber = "contract.number",
        /// First day of the running agreement with the insurer.
        ContractStartDate = "contract.startDate",
        /// Modules on the running agreement with the insurer, by their ids in its policy.
        ContractModules = "contract.modules",
        /// The answer to the same item in the last submission of this questionnaire or an earlier version.
        LastSubmission = "lastSubmission",
    }
}

word! {
    /// What is wrong with an answer.
    AnswerProblemCode, "problem of an answer", "answerProblemCode.value", "one of the problem codes of answers" {
        /// A required item has no answer.
        Required = "required",
        /// The questionnaire has no such item, or it has no answer.
        UnknownItem = "unknownItem",
        /// The item is not shown with these answers.
        HiddenItem = "hiddenItem",
        /// The value is not of the type of the item.
        WrongType = "wrongType",
        /// The code is no option of the item.
        NotAnOption = "notAnOption",
        /// A code or file stands in the list twice.
        Twice = "twice",
        /// The value is below the minimum or above the maximum.
        OutOfRange = "outOfRange",
        /// The text does not have the form asked for.
        Pattern = "pattern",
        /// The text is too long.
        TooLong = "tooLong",
        /// The table has too few rows.
        TooFewRows = "tooFewRows",
        /// The table has too many rows.
        TooManyRows = "tooManyRows",
        /// There are too many files.
        TooManyFiles = "tooManyFiles",
        /// An option that is chosen alone stands beside another.
        NotAlone = "notAlone",
        /// The value is calculated, and the one given differs.
        CalculatedDiffers = "calculatedDiffers",
    }
}

impl AnswerProblemCode {
    /// The code of the fault in a problem document, with its text in the table of faults.
    pub const fn fault(self) -> &'static str {
        match self {
            Self::Required => "answer.required",
            Self::UnknownItem => "answer.unknownItem",
            Self::HiddenItem => "answer.hiddenItem",
            Self::WrongType => "answer.wrongType",
            Self::NotAnOption => "answer.notAnOption",
            Self::Twice => "answer.twice",
            Self::OutOfRange => "answer.outOfRange",
            Self::Pattern => "answer.pattern",
            Self::TooLong => "answer.tooLong",
            Self::TooFewRows => "answer.tooFewRows",
            Self::TooManyRows => "answer.tooManyRows",
            Self::TooManyFiles => "answer.tooManyFiles",
            Self::NotAlone => "answer.notAlone",
            Self::CalculatedDiffers => "answer.calculatedDiffers",
        }
    }

    /// Whether an answer with this problem is refused when it is saved; with another problem it may be
    /// saved, and is repaired before it is submitted.
    pub const fn keeps_from_saving(self) -> bool {
        matches!(
            self,
            Self::UnknownItem
                | Self::HiddenItem
                | Self::WrongType
                | Self::NotAnOption
                | Self::Twice
                | Self::NotAlone
                | Self::CalculatedDiffers
        )
    }
}
