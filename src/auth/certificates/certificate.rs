//! What a certificate says of itself: subject, codes, validity, thumbprint and use.
//!
//! Nothing here says whether that is true; see [`super::Trust`].

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rustls::pki_types::CertificateDer;
use x509_parser::prelude::{ASN1Time, FromDer, X509Certificate, X509Name};

use super::{CertificateProblem, SignatureAlgorithm};
use crate::clock::Moment;
use crate::codes::AgbCode;

/// A certificate that could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// The certificate itself.
    pub der: CertificateDer<'static>,
    /// SHA-256 of the certificate, base64url without padding: `x5t#S256`.
    pub thumbprint: String,
    /// Whose it is.
    pub subject: Subject,
    /// Whose word it is, in the same form as the text of the subject.
    pub issuer: String,
    /// Its number with its issuer, hexadecimal.
    pub serial_number: String,
    /// First moment of validity.
    pub not_before: Moment,
    /// Last moment of validity.
    pub not_after: Moment,
    /// Whether it is the certificate of an authority.
    pub is_authority: bool,
    /// Whether the key may prove who is connected. True when the certificate does not restrict its key.
    pub may_authenticate: bool,
    /// Whether the key may commit its owner to a document (`nonRepudiation`, also called
    /// `contentCommitment`). False unless the certificate says so.
    pub may_commit: bool,
}

/// The subject of a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The whole name as RFC 4514 writes it, for instance `CN=his,O=Praktijk,serialNumber=AGB:01900001`.
    pub text: String,
    /// `CN`: a system or a person.
    pub common_name: Option<String>,
    /// `O`: the organisation.
    pub organisation: Option<String>,
    /// The codes in `serialNumber` and `organizationIdentifier`.
    pub codes: Vec<SubjectCode>,
}

/// A code by which the subject is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubjectCode {
    /// `AGB:` and eight digits.
    Agb(AgbCode),
    /// Organisatie-identificatienummer: twenty digits, alone or after `OIN:`.
    Oin(String),
    /// Number in the Dutch trade register: eight digits after `KVK:` or `NTRNL-` (ETSI EN 319 412-1).
    Kvk(String),
}

impl Certificate {
    /// Reads a certificate.
    ///
    /// # Errors
    /// It is no X.509 certificate, or something stands behind it.
    pub fn read(der: &[u8]) -> Result<Self, CertificateProblem> {
        let unreadable = || CertificateProblem::Unreadable;
        let (rest, read) = X509Certificate::from_der(der).map_err(|_| unreadable())?;
        if !rest.is_empty() {
            return Err(unreadable());
        }
        let usage = read.key_usage().map_err(|_| unreadable())?.map(|extension| extension.value);
        Ok(Self {
            der: CertificateDer::from(der.to_vec()),
            thumbprint: URL_SAFE_NO_PAD.encode(digest(&SHA256, der)),
            subject: Subject::of(read.subject()),
            issuer: Subject::of(read.issuer()).text,
            serial_number: read.raw_serial().iter().map(|byte| format!("{byte:02x}")).collect(),
            not_before: moment(read.validity().not_before),
            not_after: moment(read.validity().not_after),
            is_authority: read.is_ca(),
            may_authenticate: usage.is_none_or(|usage| usage.digital_signature()),
            may_commit: usage.is_some_and(|usage| usage.non_repudiation()),
        })
    }

    /// How its key signs; `None` for a key that signs nothing here.
    pub fn algorithm(&self) -> Option<SignatureAlgorithm> {
        SignatureAlgorithm::of(&self.der)
    }

    /// Whether `at` lies in its validity.
    pub fn is_valid_at(&self, at: Moment) -> bool {
        self.not_before <= at && at <= self.not_after
    }

    /// The AGB codes of its subject.
    pub fn agb_codes(&self) -> impl Iterator<Item = AgbCode> {
        self.subject.codes.iter().filter_map(|code| match code {
            SubjectCode::Agb(code) => Some(*code),
            SubjectCode::Oin(_) | SubjectCode::Kvk(_) => None,
        })
    }
}

/// The certificates that stand behind each other in one text of bytes: DER tells where each ends.
///
/// # Errors
/// Something else stands there.
pub fn split(mut joined: &[u8]) -> Result<Vec<CertificateDer<'static>>, CertificateProblem> {
    let mut found = Vec::new();
    while !joined.is_empty() {
        let (rest, _) = X509Certificate::from_der(joined).map_err(|_| CertificateProblem::Unreadable)?;
        let (own, rest) = joined.split_at(joined.len() - rest.len());
        found.push(CertificateDer::from(own.to_vec()));
        joined = rest;
    }
    Ok(found)
}

/// The instant of a date in a certificate.
pub(super) fn moment(time: ASN1Time) -> Moment {
    Moment::from_micros(time.timestamp().saturating_mul(1_000_000))
}

/// The attributes that RFC 4514 and the registry of LDAP descriptors name.
const NAMES: &[(&str, &str)] = &[
    ("2.5.4.3", "CN"),
    ("2.5.4.4", "sn"),
    ("2.5.4.5", "serialNumber"),
    ("2.5.4.6", "C"),
    ("2.5.4.7", "L"),
    ("2.5.4.8", "ST"),
    ("2.5.4.9", "STREET"),
    ("2.5.4.10", "O"),
    ("2.5.4.11", "OU"),
    ("2.5.4.12", "title"),
    ("2.5.4.42", "givenName"),
    ("2.5.4.97", "organizationIdentifier"),
    ("0.9.2342.19200300.100.1.1", "UID"),
    ("0.9.2342.19200300.100.1.25", "DC"),
];

impl Subject {
    fn of(name: &X509Name<'_>) -> Self {
        let mut subject = Self { text: String::new(), common_name: None, organisation: None, codes: vec![] };
        let mut parts = Vec::new();
        for rdn in name.iter_rdn() {
            let mut part = Vec::new();
            for attribute in rdn.iter() {
                let oid = attribute.attr_type().to_id_string();
                let known = NAMES.iter().find(|(known, _)| *known == oid).map(|(_, name)| *name);
                let Ok(value) = attribute.as_str() else {
                    let bytes: String =
                        attribute.as_slice().iter().map(|byte| format!("{byte:02x}")).collect();
                    part.push(format!("{}=#{bytes}", known.unwrap_or(&oid)));
                    continue;
                };
                match known {
                    Some("CN") => subject.common_name = Some(value.to_owned()),
                    Some("O") => subject.organisation = Some(value.to_owned()),
                    Some("serialNumber" | "organizationIdentifier") => {
                        subject.codes.extend(SubjectCode::read(value));
                    }
                    _ => {}
                }
                part.push(format!("{}={}", known.unwrap_or(&oid), escaped(value)));
            }
            parts.push(part.join("+"));
        }
        parts.reverse(); // RFC 4514 begins with the last
        subject.text = parts.join(",");
        subject
    }
}

/// A value as RFC 4514 writes it, so that no value can look like two attributes.
fn escaped(value: &str) -> String {
    let last = value.chars().count().saturating_sub(1);
    let mut text = String::with_capacity(value.len());
    for (at, c) in value.chars().enumerate() {
        match c {
            '"' | '+' | ',' | ';' | '<' | '>' | '\\' | '=' => text.extend(['\\', c]),
            ' ' if at == 0 || at == last => text.push_str("\\ "),
            '#' if at == 0 => text.push_str("\\#"),
            c if c.is_control() => {
                let mut bytes = [0; 4];
                for byte in c.encode_utf8(&mut bytes).bytes() {
                    text.push_str(&format!("\\{byte:02x}"));
                }
            }
            c => text.push(c),
        }
    }
    text
}

impl SubjectCode {
    /// The code in a value; `None` when it holds none that is known here.
    fn read(value: &str) -> Option<Self> {
        let digits = |text: &str, count: usize| {
            (text.len() == count && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.to_owned())
        };
        if let Some(code) = value.strip_prefix("AGB:") {
            return code.parse().ok().map(Self::Agb);
        }
        if let Some(number) = value.strip_prefix("KVK:").or_else(|| value.strip_prefix("NTRNL-")) {
            return digits(number, 8).map(Self::Kvk);
        }
        digits(value.strip_prefix("OIN:").unwrap_or(value), 20).map(Self::Oin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_only_in_the_forms_that_name_them() {
        assert_eq!(SubjectCode::read("AGB:01900001"), Some(SubjectCode::Agb("01900001".parse().unwrap())));
        let oin = "00000001802327497000";
        assert_eq!(SubjectCode::read(oin), Some(SubjectCode::Oin(oin.into())));
        assert_eq!(SubjectCode::read(&format!("OIN:{oin}")), Some(SubjectCode::Oin(oin.into())));
        assert_eq!(SubjectCode::read("NTRNL-12345678"), Some(SubjectCode::Kvk("12345678".into())));
        for other in
            ["01900001", "AGB:0190000", "AGB:01900001 ", "agb:01900001", "NTRNL-1234567x", "", "KVK:"]
        {
            assert_eq!(SubjectCode::read(other), None, "{other:?}");
        }
    }

    #[test]
    fn a_value_cannot_look_like_another_attribute() {
        assert_eq!(escaped("a, O=b+c"), "a\\, O\\=b\\+c");
        assert_eq!(escaped(" #a\n "), "\\ #a\\0a\\ ");
        assert_eq!(escaped("#a"), "\\#a");
        assert_eq!(escaped("Huisartsenpraktijk Éénhoorn"), "Huisartsenpraktijk Éénhoorn");
    }

    #[test]
    fn what_is_no_certificate_is_refused() {
        for bytes in [&b""[..], b"\x30\x00", b"\x30\x80\x00\x00", &[0x30; 4096]] {
            assert_eq!(Certificate::read(bytes), Err(CertificateProblem::Unreadable));
        }
    }
}
