//! Who is who in the world: practices by what is special about them, and the wholes they take part in.

use serde_json::{Value, json};

/// Type, the other party, first and last day.
type Relation = (&'static str, &'static str, &'static str, Option<&'static str>);

/// A party: code, kind, role in the process, last day, municipality and postcode, relations.
struct Party {
    code: &'static str,
    kind: &'static str,
    role: Option<&'static str>,
    last_day: Option<&'static str>,
    place: Option<(&'static str, &'static str)>,
    relations: Vec<Relation>,
}

impl Party {
    fn row(&self) -> Value {
        let mut period = json!({ "startDate": "2019-01-01" });
        if let Some(last) = self.last_day {
            period["endDate"] = last.into();
        }
        let dated = |mut fields: Value| {
            fields["startDate"] = "2019-01-01".into();
            fields
        };
        let mut row = json!({
            "record": "party", "agbCode": self.code, "kind": self.kind,
            "registrations": [period],
            "names": [dated(json!({ "name": format!("Fictief {}", self.code) }))],
        });
        if let Some(role) = self.role {
            row["providerRoles"] = json!([dated(json!({ "role": role }))]);
        }
        if let Some((municipality, postcode)) = self.place {
            row["addresses"] = json!([dated(json!({
                "use": "visiting", "street": "Voorbeeldstraat", "houseNumber": "1", "city": "Voorbeeldstad",
                "postcode": postcode, "municipality": municipality,
            }))]);
        }
        let relation = |(kind, to, first, last): &Relation| {
            let mut relation = json!({ "type": kind, "relatedAgbCode": to, "startDate": first });
            if let Some(last) = last {
                relation["endDate"] = (*last).into();
            }
            relation
        };
        row["relations"] = self.relations.iter().map(relation).collect();
        row
    }
}

fn organisation(code: &'static str, role: &'static str) -> Party {
    Party { code, kind: "organisation", role: Some(role), last_day: None, place: None, relations: Vec::new() }
}

fn location(code: &'static str, municipality: &'static str, postcode: &'static str) -> Party {
    let place = Some((municipality, postcode));
    Party { code, kind: "location", role: None, last_day: None, place, relations: Vec::new() }
}

fn practitioner(code: &'static str) -> Party {
    Party { code, kind: "practitioner", role: None, last_day: None, place: None, relations: Vec::new() }
}

impl Party {
    fn with(mut self, kind: &'static str, to: &'static str) -> Self {
        self.relations.push((kind, to, "2019-01-01", None));
        self
    }

    fn with_in(
        mut self,
        days: (&'static str, Option<&'static str>),
        kind: &'static str,
        to: &'static str,
    ) -> Self {
        self.relations.push((kind, to, days.0, days.1));
        self
    }

    fn at(mut self, municipality: &'static str, postcode: &'static str) -> Self {
        self.place = Some((municipality, postcode));
        self
    }

    fn until(mut self, last: &'static str) -> Self {
        self.last_day = Some(last);
        self
    }
}

fn practice(code: &'static str) -> Party {
    organisation(code, "practice")
}

/// Every party, as first recorded or with what turned out later.
fn parties(corrected: bool) -> Vec<Party> {
    let ending = |party: Party| if corrected { party.until("2024-06-30") } else { party };
    vec![
        // 01: everything is in order, in the region of ZZ.
        practice("01900001")
            .with("location", "01950001")
            .with("wsvMember", "53910001")
            .with("hdsMember", "21900001"),
        location("01950001", "GM9901", "9991AA"),
        // 02: in the region of ZZ without any agreement; the lone member of an RO.
        practice("01900002").with("location", "01950002").with("roMember", "53900005"),
        location("01950002", "GM9901", "9991AB"),
        // 03: in the region of CZ. 04: where the preferred insurer is a stand-in.
        practice("01900003").with("location", "01950003").with("hdsMember", "21900004"),
        location("01950003", "GM9902", "9992AA"),
        practice("01900004").with("location", "01950004"),
        location("01950004", "GM9903", "9993AA"),
        // 05: where two are listed. 06: where none is.
        practice("01900005").with("location", "01950005"),
        location("01950005", "GM9904", "9994AA"),
        practice("01900006").with("location", "01950006"),
        location("01950006", "GM9905", "9995AA"),
        // 07: locations in two regions. 08: municipality and postcode disagree.
        practice("01900007").with("location", "01950007").with("location", "01960007"),
        location("01950007", "GM9901", "9991AC"),
        location("01960007", "GM9902", "9992AC"),
        practice("01900008").with("location", "01950008"),
        location("01950008", "GM9901", "9992AD"),
        // 09: ends. 10: has no location. 11: its location has ended.
        ending(practice("01900009").with("location", "01950009").with("hdsMember", "21900001")),
        location("01950009", "GM9901", "9991AE"),
        practice("01900010").at("GM9901", "9991AF"),
        practice("01900011").with("location", "01950011").at("GM9901", "9991AG"),
        location("01950011", "GM9902", "9992AG").until("2022-12-31"),
        // 12: badly mapped. 13: member of an RO that ends. 14: of two. 15: of none, and no address.
        practice("01900012").with("location", "01950012"),
        location("01950012", "GM9906", "9996AA"),
        practice("01900013").with("location", "01950013").with("roMember", "53900002"),
        location("01950013", "GM9901", "9991AH"),
        practice("01900014")
            .with("location", "01950014")
            .with("roMember", "53900001")
            .with("careGroupMember", "53900003")
            .with("hdsMember", "21900002"),
        location("01950014", "GM9901", "9991AI"),
        practice("01900015"),
        // 16 to 20: follow decisions. 21: two own agreements. 22: the list was corrected later.
        practice("01900016").with("location", "01950016"),
        location("01950016", "GM9901", "9991AJ"),
        practice("01900017").with("location", "01950017"),
        location("01950017", "GM9901", "9991AK"),
        practice("01900018").with("location", "01950018"),
        location("01950018", "GM9905", "9995AB"),
        practice("01900019").with("location", "01950019"),
        location("01950019", "GM9902", "9992AB"),
        practice("01900020").with("location", "01950020"),
        location("01950020", "GM9901", "9991AL"),
        practice("01900021").with("location", "01950021"),
        location("01950021", "GM9901", "9991AM"),
        practice("01900022").with("location", "01950022"),
        location("01950022", "GM9908", "9998AA"),
        // 23: two locations, one badly mapped. 24: RO without known members. 25: HDS not uniform.
        practice("01900023").with("location", "01950023").with("location", "01960023"),
        location("01950023", "GM9901", "9991AN"),
        location("01960023", "GM9906", "9996AB"),
        practice("01900025").with("location", "01950025").with("hdsMember", "21900003"),
        location("01950025", "GM9901", "9991AO"),
        practice("01900026").with("location", "01950026").with("hdsMember", "21900005"),
        location("01950026", "GM9907", "9997AA"),
        // 28: in the region of CZ without any agreement, member of an RO and of an HDS.
        practice("01900028")
            .with("location", "01950028")
            .with("roMember", "53900003")
            .with("hdsMember", "21900004"),
        location("01950028", "GM9902", "9992AH"),
        // Wholes.
        organisation("53910001", "wsv").with("roMember", "53900001"),
        organisation("53910002", "wsv").with("roMember", "53900003"),
        organisation("53900001", "ro"),
        ending(organisation("53900002", "ro")),
        organisation("53900003", "ro"),
        organisation("53900005", "ro"),
        organisation("53900006", "ro").at("GM9901", "9991AP"),
        organisation("21900001", "hds"),
        organisation("21900002", "hds"),
        organisation("21900003", "hds"),
        organisation("21900004", "hds"),
        organisation("21900005", "hds"),
        // People: of one practice, of two, of another since 2024, of none.
        practitioner("01910001").with("worksFor", "01900001").with("worksAt", "01950001"),
        practitioner("01910002").with("worksFor", "01900001").with("worksFor", "01900003"),
        practitioner("01910003").with_in(("2019-01-01", Some("2023-12-31")), "worksFor", "01900001").with_in(
            ("2024-01-01", None),
            "worksFor",
            "01900003",
        ),
        practitioner("01910004"),
        // First recorded as working for 03, which was a mistake.
        if corrected {
            practitioner("01910005")
                .with_in(("2019-01-01", Some("2019-06-30")), "worksFor", "01900003")
                .with_in(("2019-07-01", None), "worksFor", "01900001")
        } else {
            practitioner("01910005").with("worksFor", "01900003")
        },
    ]
}

fn snapshot(date: &str, parties: Vec<Party>) -> String {
    let mut text = json!({ "record": "snapshot", "snapshotDate": date }).to_string();
    for party in parties {
        text.push('\n');
        text.push_str(&party.row().to_string());
    }
    text
}

/// The register as of the first stage.
pub fn first() -> String {
    snapshot("2023-11-30", parties(false))
}

/// The register as of the second stage: a practice and an RO turn out to have ended.
pub fn second() -> String {
    let mut parties = parties(true);
    parties.push(practice("01900027").with("location", "01950027"));
    parties.push(location("01950027", "GM9901", "9991AQ"));
    snapshot("2024-07-09", parties)
}
