//! Where a submission stands, and the one table of what may follow on what.

use crate::codes::word;

word! {
    /// Where a submission stands.
    SubmissionStatus, "status of a submission", "submissionStatus.value", "one of draft, submitted, underAssessment, approved, rejected, moreInformationNeeded, withdrawn, expired" {
        /// The provider fills it in; nobody else sees it.
        Draft = "draft",
        /// Handed in.
        Submitted = "submitted",
        /// The insurer looks at it.
        UnderAssessment = "underAssessment",
        /// The insurer agrees.
        Approved = "approved",
        /// The insurer does not agree.
        Rejected = "rejected",
        /// The insurer asks for more; the provider changes its answers and hands them in again.
        MoreInformationNeeded = "moreInformationNeeded",
        /// The provider took it back.
        Withdrawn = "withdrawn",
        /// The deadline passed before it was handed in.
        Expired = "expired",
    }
}

/// What is done to a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The provider changes answers or files.
    Fill,
    /// The provider hands it in.
    Submit,
    /// The provider takes it back.
    Withdraw,
    /// The insurer gives it back to be filled in anew.
    Reopen,
    /// The insurer begins to look at it.
    TakeUp,
    /// The insurer asks for more.
    AskForMore,
    /// One of several insurers agrees; the others have not yet.
    Agree,
    /// The insurer agrees, and all others did.
    Approve,
    /// The insurer does not agree.
    Reject,
    /// The insurer says who looks at it.
    Assign,
    /// The deadline passed.
    Expire,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 11] = [
        Self::Fill,
        Self::Submit,
        Self::Withdraw,
        Self::Reopen,
        Self::TakeUp,
        Self::AskForMore,
        Self::Agree,
        Self::Approve,
        Self::Reject,
        Self::Assign,
        Self::Expire,
    ];
}

impl SubmissionStatus {
    /// The status after a step; none when the step is not possible from here.
    pub const fn after(self, step: Step) -> Option<Self> {
        use SubmissionStatus::*;
        match (self, step) {
            (Draft | MoreInformationNeeded, Step::Fill) => Some(self),
            (Draft | MoreInformationNeeded, Step::Submit) => Some(Submitted),
            (Draft | Submitted | UnderAssessment | MoreInformationNeeded, Step::Withdraw) => Some(Withdrawn),
            (Submitted | UnderAssessment | MoreInformationNeeded | Rejected | Expired, Step::Reopen) => {
                Some(Draft)
            }
            (Submitted, Step::TakeUp) => Some(UnderAssessment),
            (UnderAssessment, Step::AskForMore) => Some(MoreInformationNeeded),
            (UnderAssessment, Step::Agree) => Some(self),
            (UnderAssessment, Step::Approve) => Some(Approved),
            (Submitted | UnderAssessment | MoreInformationNeeded, Step::Assign) => Some(self),
            (UnderAssessment | MoreInformationNeeded, Step::Reject) => Some(Rejected),
            (Draft, Step::Expire) => Some(Expired),
            _ => None,
        }
    }

    /// Whether the insurer has yet to answer.
    pub const fn awaits_answer(self) -> bool {
        matches!(self, Self::Submitted | Self::UnderAssessment)
    }

    /// Whether it no longer stands in the way of another one for the same round.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Withdrawn | Self::Expired)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_is_reached_from_a_draft_and_only_the_last_ones_end() {
        let mut reached = vec![SubmissionStatus::Draft];
        for at in 0.. {
            let Some(status) = reached.get(at).copied() else { break };
            for next in Step::ALL.into_iter().filter_map(|step| status.after(step)) {
                if !reached.contains(&next) {
                    reached.push(next);
                }
            }
        }
        assert_eq!(reached.len(), SubmissionStatus::ALL.len());
        let ends = |status: &&SubmissionStatus| Step::ALL.iter().all(|step| status.after(*step).is_none());
        let ends: Vec<_> = SubmissionStatus::ALL.iter().filter(ends).collect();
        assert_eq!(ends, [&SubmissionStatus::Approved, &SubmissionStatus::Withdrawn]);
    }

    #[test]
    fn what_was_handed_in_changes_only_after_the_insurer_gave_it_back() {
        use SubmissionStatus::*;
        for status in SubmissionStatus::ALL {
            let open = matches!(status, Draft | MoreInformationNeeded);
            assert_eq!(status.after(Step::Fill).is_some(), open, "{status}");
            assert_eq!(status.after(Step::Submit).is_some(), open, "{status}");
        }
    }
}
