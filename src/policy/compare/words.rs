//! The closed lists of the comparison: its rows, and what a cell can hold.

use crate::codes::word;

word! {
    /// Row of the comparison of policies; the first eight are the building blocks of regional cooperation.
    ComparisonRow, "row of the comparison", "comparisonRow.value", "one of the rows of the comparison" {
        /// Process and term.
        ProcessAndTerm = "processAndTerm",
        /// Regional plan and picture.
        RegionalPlan = "regionalPlan",
        /// Automation, information and digital care.
        Digital = "digital",
        /// Cooperation between disciplines and domains.
        Cooperation = "cooperation",
        /// Labour market and accessibility.
        LabourMarket = "labourMarket",
        /// Quality and content of care.
        QualityAndContent = "qualityAndContent",
        /// Organisation and infrastructure.
        OrganisationAndInfrastructure = "organisationAndInfrastructure",
        /// Preconditions: indexation, governance, following.
        Preconditions = "preconditions",
        /// Regional support structures (ROS).
        RegionalSupport = "regionalSupport",
        /// Out-of-hours care.
        OutOfHoursCare = "outOfHoursCare",
        /// Whatever else.
        Other = "other",
    }
}

word! {
    /// What a cell of the comparison holds.
    CellStatus, "status of a cell", "cellStatus.value", "one of stated, silent, notStated, noPolicy" {
        /// The policy says something.
        Stated = "stated",
        /// The documents were read for it and say nothing: unknown.
        Silent = "silent",
        /// The policy here says nothing in this row: unknown.
        NotStated = "notStated",
        /// No policy of the concern for the year is here: unknown.
        NoPolicy = "noPolicy",
    }
}
