//! A register snapshot of fictitious parties in the documented CSV format.
//!
//! As many times as asked a practice, its location and a GP with the facts that the register keeps
//! of each, so that every kind of check, relations included, is paid for.

/// Facts of a practice, its location and its GP.
pub(crate) const FACTS_EACH: u32 = 20;
/// First AGB code of the practices; their GPs and locations follow in ranges of their own.
const PRACTICE: u32 = 1_900_000;
const PRACTITIONER: u32 = 1_950_000;
const LOCATION: u32 = 53_900_000;

const HEADER: &str = "record,agbCode,kind,startDate,endDate,name,use,medium,value,street,houseNumber,postcode,city,\
    municipality,code,register,number,type,role,relatedAgbCode,snapshotDate";
const START: &str = "2019-01-01";
const COLUMNS: usize = 21;

/// The text of a file with so many practices, at most 50,000.
pub(crate) fn snapshot(practices: u32) -> String {
    let mut file = File(format!("{HEADER}\n"));
    file.row("snapshot", "", &[(20, "2025-01-01")]);
    for number in 0..practices {
        file.practice(number);
    }
    file.0
}

/// AGB code of a practice in the file.
pub(crate) fn practice_code(number: u32) -> String {
    format!("{:08}", PRACTICE + number)
}

/// Index of a column in [`HEADER`].
mod column {
    pub(super) const KIND: usize = 2;
    pub(super) const START: usize = 3;
    pub(super) const NAME: usize = 5;
    pub(super) const USE: usize = 6;
    pub(super) const MEDIUM: usize = 7;
    pub(super) const VALUE: usize = 8;
    pub(super) const STREET: usize = 9;
    pub(super) const HOUSE_NUMBER: usize = 10;
    pub(super) const POSTCODE: usize = 11;
    pub(super) const CITY: usize = 12;
    pub(super) const MUNICIPALITY: usize = 13;
    pub(super) const CODE: usize = 14;
    pub(super) const REGISTER: usize = 15;
    pub(super) const NUMBER: usize = 16;
    pub(super) const TYPE: usize = 17;
    pub(super) const ROLE: usize = 18;
    pub(super) const RELATED: usize = 19;
}

struct File(String);

impl File {
    fn row(&mut self, record: &str, agb: &str, cells: &[(usize, &str)]) {
        self.0.push_str(record);
        for column in 1..COLUMNS {
            self.0.push(',');
            let cell =
                if column == 1 { Some(agb) } else { cells.iter().find(|(at, _)| *at == column).map(|c| c.1) };
            self.0.push_str(cell.unwrap_or_default());
        }
        self.0.push('\n');
    }

    fn fact(&mut self, record: &str, agb: &str, cells: &[(usize, &str)]) {
        let dated: Vec<(usize, &str)> = [(column::START, START)].iter().chain(cells).copied().collect();
        self.row(record, agb, &dated);
    }

    fn party(&mut self, agb: &str, kind: &str, name: &str) {
        self.row("party", agb, &[(column::KIND, kind)]);
        self.fact("registration", agb, &[]);
        self.fact("name", agb, &[(column::NAME, name)]);
    }

    /// Twenty facts: ten of the practice, four of its location, six of its GP.
    fn practice(&mut self, number: u32) {
        use column as c;
        let practice = practice_code(number);
        let location = format!("{:08}", LOCATION + number);
        let practitioner = format!("{:08}", PRACTITIONER + number);
        let postcode = format!("{}AA", 1000 + number % 9000);
        let (house, city) = ((1 + number % 300).to_string(), format!("Voorbeeldstad {}", number % 340));
        let address: &[(usize, &str)] = &[
            (c::USE, "visiting"),
            (c::STREET, "Proefstraat"),
            (c::HOUSE_NUMBER, &house),
            (c::POSTCODE, &postcode),
            (c::CITY, &city),
            (c::MUNICIPALITY, &city),
        ];
        let phone: &[(usize, &str)] =
            &[(c::MEDIUM, "phone"), (c::USE, "general"), (c::VALUE, "+31 85 000 00 00")];

        self.party(&location, "location", &format!("Locatie {number} (fictief)"));
        self.fact("address", &location, address);
        self.fact("contact", &location, phone);

        self.party(&practice, "organisation", &format!("Huisartsenpraktijk {number} (fictief)"));
        self.fact("tradeName", &practice, &[(c::NAME, &format!("De Proef {number}"))]);
        self.fact("address", &practice, address);
        let email = format!("praktijk{number}@example.invalid");
        self.fact("contact", &practice, &[(c::MEDIUM, "email"), (c::USE, "general"), (c::VALUE, &email)]);
        self.fact("contact", &practice, phone);
        self.fact("careKind", &practice, &[(c::CODE, "01"), (c::NAME, "Huisartsen")]);
        let kvk = format!("{:08}", 90_000_000 + number);
        self.fact("recognition", &practice, &[(c::REGISTER, "kvk"), (c::NUMBER, &kvk)]);
        self.fact("providerRole", &practice, &[(c::ROLE, "practice")]);
        self.fact("relation", &practice, &[(c::TYPE, "location"), (c::RELATED, &location)]);

        self.party(&practitioner, "practitioner", &format!("Huisarts {number} (fictief)"));
        self.fact("careKind", &practitioner, &[(c::CODE, "01"), (c::NAME, "Huisartsen")]);
        let big = format!("{:011}", 99_000_000_000_u64 + u64::from(number));
        self.fact("recognition", &practitioner, &[(c::REGISTER, "big"), (c::NUMBER, &big)]);
        self.fact("relation", &practitioner, &[(c::TYPE, "worksAt"), (c::RELATED, &location)]);
        let works_for = &[(c::TYPE, "worksFor"), (c::ROLE, "huisarts"), (c::RELATED, &practice)];
        self.fact("relation", &practitioner, works_for);
    }
}
