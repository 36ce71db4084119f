//! The head of a pack: whose policy it is, on which days it speaks, and from when it is known.

use chrono::NaiveDate;

use crate::clock::Moment;
use crate::codes::{CareKind, ConcernId, PolicyId, UzoviCode};
use crate::dated::Period;

use super::files::Position;
use super::read::{Findings, Node, Table};
use super::terms::period;
use super::vocabulary::Text;

/// Who says from when a pack is known.
#[derive(Clone, Copy, Debug)]
pub(super) enum Recording {
    /// The pack itself, as shipped ones do.
    Stated,
    /// The pack itself, or nobody yet.
    Open,
    /// The service, which publishes it at this moment.
    At(Moment),
}

pub(super) struct Head {
    pub(super) id: PolicyId,
    pub(super) concern: Option<ConcernId>,
    pub(super) insurers: Vec<UzoviCode>,
    pub(super) care_kinds: Vec<CareKind>,
    pub(super) valid: Period,
    /// The day that the pack names, and where.
    recorded: Option<(NaiveDate, Position)>,
    pub(super) title: Text,
    pub(super) precedence_over: Vec<String>,
    pub(super) at: Position,
}

impl Head {
    pub(super) fn read(table: &Table<'_>) -> Option<Self> {
        let id = table.need("id").and_then(Node::parsed);
        let shared = table.get("shared").and_then(Node::boolean).unwrap_or(false);
        let concern = if shared { table.get("concern") } else { table.need("concern") };
        if let Some(node) = concern.filter(|_| shared) {
            node.report("a shared pack speaks for several insurers: it has no `concern`");
        }
        let concern = concern.and_then(Node::parsed);
        let insurers = table.get("insurers").map_or_else(Vec::new, Node::array);
        let insurers = insurers.into_iter().filter_map(Node::parsed).collect();
        let care_kinds = table.need("care_kinds").map(|_| table.words("care_kinds"));
        let from = table.need("valid_from").and_then(Node::date);
        let to = table.need("valid_to").and_then(Node::date);
        let recorded = table.get("recorded").map(|node| Some((node.date()?, node.position())));
        let title = Text::read(table.need("title"));
        let precedence_over = table.get("precedence_over").map_or_else(Vec::new, Node::strings);
        Some(Self {
            id: id?,
            concern: if shared { None } else { Some(concern?) },
            insurers,
            care_kinds: care_kinds?,
            valid: period(table, from?, Some(to?))?,
            recorded: recorded.map_or(Some(None), |day| day.map(Some))?,
            title: title?,
            precedence_over,
            at: table.position(),
        })
    }

    /// From when the release is known.
    pub(super) fn recorded_at(&self, recording: Recording, findings: &Findings) -> Moment {
        let never = Moment::from_micros(i64::MAX);
        match (recording, &self.recorded) {
            (Recording::Stated | Recording::Open, Some((day, _))) => Moment::start_of(*day),
            (Recording::Open, None) => never,
            (Recording::Stated, None) => {
                findings.report(self.at.clone(), "missing key `recorded`");
                never
            }
            (Recording::At(moment), None) => moment,
            (Recording::At(moment), Some((_, at))) => {
                findings.report(at.clone(), "leave `recorded` out: it is set when the pack is published");
                moment
            }
        }
    }
}
