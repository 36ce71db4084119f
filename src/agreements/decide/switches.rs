//! After step 9: what a fact that NZa settled does to the modules of the agreement.
//!
//! One fact, and each insurer answers to it by its own rule: only the asked insurer's policy makes a
//! module lapse for its patients. The rule of a leader that is followed ends its own arrangement, but says
//! nothing about its followers: for them the module stays open.

use super::Path;

use crate::agreements::model::{Basis, Certainty, Lapse, Leader, ModuleRef};
use crate::agreements::steps::Step;
use crate::codes::Segment;
use crate::policy::{Pack, Truth};

impl<'s> Path<'s> {
    /// Marks the modules that lapsed, and weakens those of which that cannot be told.
    pub(super) fn switch(&mut self, modules: &mut [ModuleRef<'s>], basis: Basis, leaders: &[Leader<'s>]) {
        if !modules.iter().any(|module| module.module.segment == Some(Segment::S3)) {
            return; // only what is paid from segment 3 can lapse
        }
        let find = self.find;
        let own = find.policy().and_then(Result::ok);
        let leading = leaders.iter().filter(|_| basis == Basis::Followed).find_map(|leader| {
            let concern = find.concern_of(leader)?;
            find.policy_for(concern, None).ok()
        });
        for at in 0..modules.len() {
            if own.is_some_and(|pack| self.switch_by(pack, at, modules, true)) {
                continue;
            }
            if let Some(pack) = leading {
                self.switch_by(pack, at, modules, false);
            }
        }
    }

    /// Whether a policy has a rule that makes the module lapse.
    fn switch_by(&mut self, pack: &'s Pack, at: usize, modules: &mut [ModuleRef<'s>], own: bool) -> bool {
        let find = self.find;
        let Some(found) = find.switched(pack, modules[at].module) else { return false };
        let firm = super::following::firmness(found.rule).max(found.certainty);
        let lapses = found.truth == Truth::Holds;
        let certainty = match (lapses, own) {
            (true, true) => firm,
            (true, false) => Certainty::Unknown,
            (false, _) => Certainty::Expected,
        };
        let module = &mut modules[at];
        module.certainty = module.certainty.max(certainty);
        if lapses && own {
            module.lapsed = Some(Lapse { pack, rule: found.rule });
        }
        let (module, lapsed) = (module.module, found.truth);
        self.tell(|| Step::Switch {
            module,
            policy: find.policy_rule(pack, found.rule, Some(&found.facts)),
            lapsed,
            own,
        });
        lapses && own
    }
}
