//! The closed lists of what can have changed between two policies, and of how that was found.

use crate::codes::word;

word! {
    /// What became of a rule.
    RuleChangeKind, "change of a rule", "ruleChangeKind.value", "one of added, removed, changed, renamed" {
        /// The earlier policy has nothing that corresponds to it.
        Added = "added",
        /// The later policy has nothing that corresponds to it.
        Removed = "removed",
        /// It says something else, or says it in another way: see the parts.
        Changed = "changed",
        /// It decides and states the same under another id.
        Renamed = "renamed",
    }
}

word! {
    /// What became of an entry of the catalogue.
    EntryChangeKind, "change of an entry", "entryChangeKind.value", "one of added, removed, changed" {
        /// The earlier policy does not name it.
        Added = "added",
        /// The later policy does not name it; that alone does not say that it lapsed.
        Removed = "removed",
        /// Both name it, differently.
        Changed = "changed",
    }
}

word! {
    /// How two statements were recognised as being about the same, surest first.
    MatchedBy, "way of matching", "matchedBy.value", "one of id, content, tag, terms, facts, scope, name, unit" {
        /// They have the same id.
        Id = "id",
        /// They decide and state the same.
        Content = "content",
        /// They answer the same question in machine form.
        Tag = "tag",
        /// They alone state the same kind of term for the same care.
        Terms = "terms",
        /// They alone decide the same kind of question by the same facts.
        Facts = "facts",
        /// They alone are about the same care kind and O&I title.
        Scope = "scope",
        /// They have the same name.
        Name = "name",
        /// They alone have the same unit within their rules.
        Unit = "unit",
    }
}

word! {
    /// A part of a rule.
    RulePart, "part of a rule", "rulePart.value", "one of the parts of a rule" {
        /// What it is about.
        Kind = "kind",
        /// How strongly it binds.
        Force = "force",
        /// The care it speaks for.
        CareKinds = "careKinds",
        /// Whom it speaks to or about.
        Actors = "actors",
        /// How it is said.
        Text = "text",
        /// The conditions that a machine tests.
        Conditions = "conditions",
        /// The outcomes it gives.
        Outcome = "outcome",
        /// Following, representation, term, start or switch.
        Terms = "terms",
        /// The deadline.
        Deadline = "deadline",
        /// Numbers and words that the source gives or announces.
        Parameters = "parameters",
        /// Where it stands.
        Citations = "citations",
        /// The open questions behind it.
        Readings = "readings",
        /// The topics it is about.
        Topics = "topics",
        /// What it says in machine form.
        Tags = "tags",
        /// How surely it is about its insurer.
        Attribution = "attribution",
    }
}

word! {
    /// A part of an entry of the catalogue.
    EntryPart, "part of an entry", "entryPart.value", "one of the parts of an entry of the catalogue" {
        /// Its title.
        Title = "title",
        /// The care it belongs to.
        CareKinds = "careKinds",
        /// Who can hold it, or through whom it is paid.
        ProviderKinds = "providerKinds",
        /// Through whom it is concluded.
        Channel = "channel",
        /// What the policy does with it.
        Status = "status",
        /// What must be there.
        Requires = "requires",
        /// What cannot go with it.
        Excludes = "excludes",
        /// Whether it goes on by itself.
        CarriedOver = "carriedOver",
        /// Rules that must be met.
        Criteria = "criteria",
        /// Rules of which none may apply.
        Exclusions = "exclusions",
        /// Rules that leave the insurer free.
        Discretion = "discretion",
        /// Rules that say whether it is asked in time.
        Timing = "timing",
        /// The rule that says when it starts.
        Start = "start",
        /// What to do instead.
        Instead = "instead",
        /// What became of a payment title.
        TitleChange = "titleChange",
        /// How it is paid.
        Form = "form",
    }
}

word! {
    /// What the criteria and exclusions of an agreement say together.
    CriteriaVerdict, "verdict of criteria", "criteriaVerdict.value", "one of noObstacle, leftOpen, unmet, excluded" {
        /// As far as rules decide, nothing stands in the way; the insurer may still decline.
        NoObstacle = "noObstacle",
        /// The policy leaves a criterion open.
        LeftOpen = "leftOpen",
        /// A criterion is not met.
        Unmet = "unmet",
        /// An exclusion applies.
        Excluded = "excluded",
    }
}

word! {
    /// Whether the document's own list of changes can be laid beside what was found.
    ReconciliationStatus, "status of a reconciliation", "reconciliationStatus.value", "one of reconciled, otherYear, noList" {
        /// It compares with a year that the earlier policy speaks about.
        Reconciled = "reconciled",
        /// It compares with another year, so it is only shown.
        OtherYear = "otherYear",
        /// The document has no such list.
        NoList = "noList",
    }
}
