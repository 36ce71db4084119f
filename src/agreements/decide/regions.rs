//! Steps 5 and 6: the regions of the locations, and who is preferred there.

use super::Path;

use crate::agreements::find::PreferredRow;
use crate::agreements::model::{Answer, Candidate, Certainty, Decision, Leader, MissingFact};
use crate::agreements::steps::Step;
use crate::reference::model::RegionKey;
use crate::snapshot::Party;

impl<'s> Path<'s> {
    /// Step 5, first half: the regions of the locations; where they differ the paths part.
    pub(super) fn by_location(
        mut self,
        asked: &'s Party,
        organisation: &'s Party,
        holder: &'s Party,
        parties: &[Leader<'s>],
    ) -> Answer<'s> {
        let find = self.find;
        let places = find.places(asked, organisation);
        let mut decisions: Vec<Decision<'s>> = Vec::with_capacity(places.len());
        for place in &*places {
            let mut path = self.clone();
            path.location = place.location;
            path.tell(|| {
                let found = place.regions.iter().map(|region| (*region, find.region_name(region)));
                Step::Region { location: place.location, found: found.collect(), certainty: place.certainty }
            });
            decisions.push(match place.regions.as_slice() {
                [region] => {
                    path.weaken(place.certainty);
                    path.preferred(region, holder, parties)
                }
                several => {
                    path.candidates.extend(several.iter().map(|region| Candidate::Region(region)));
                    path.unknown(MissingFact::Region)
                }
            });
        }
        if decisions.windows(2).all(|pair| pair[0].agrees_with(&pair[1])) {
            let weakest = (0..decisions.len()).rev().max_by_key(|at| decisions[*at].certainty);
            if let Some(weakest) = weakest {
                return Answer { decision: decisions.swap_remove(weakest), locations: Vec::new() };
            }
        }
        self.candidates.extend(places.iter().filter_map(|place| place.location).map(Candidate::Party));
        Answer { decision: self.unknown(MissingFact::Location), locations: decisions }
    }

    /// Steps 5 and 6: the preferred insurer of the region, possibly the asked one itself.
    fn preferred(mut self, region: &'s RegionKey, holder: &'s Party, parties: &[Leader<'s>]) -> Decision<'s> {
        let find = self.find;
        let rows = find.preferred(region);
        let own = find.concern();
        let itself = own.is_some_and(|own| matches!(rows.as_slice(), [one] if one.concern == own));
        let certainty = rows.iter().map(|row| row.certainty).max().unwrap_or(Certainty::Unknown);
        self.tell(|| Step::Preferred {
            region: find.region_name(region),
            care_kind: find.q.care_kind,
            found: rows.iter().map(|row| (row.concern, find.concern_name(row.concern))).collect(),
            certainty,
            source: rows.first().map_or("", |row| row.source),
            itself,
        });
        let [PreferredRow { concern: leading, .. }] = rows.as_slice() else {
            self.candidates.extend(rows.iter().map(|row| Candidate::Preferred(row.concern)));
            return self.unknown(MissingFact::PreferredInsurer);
        };
        self.weaken(certainty);
        match find.taken_over(holder, parties).as_slice() {
            [] | [_] if itself => self.not_contracted_with_road(None),
            several => self.follow(leading, holder, parties, several),
        }
    }
}

impl<'s> Decision<'s> {
    /// Whether two locations lead to the same answer; how certain it is may differ.
    fn agrees_with(&self, other: &Self) -> bool {
        let told = |one: &Self| (one.basis, one.agreement, one.prestatie, one.claimable_from);
        let leaders = |one: &Self| one.leaders.iter().map(|l| l.purchasing_party).collect::<Vec<_>>();
        told(self) == told(other)
            && leaders(self) == leaders(other)
            && (&self.missing, &self.candidates) == (&other.missing, &other.candidates)
    }
}
