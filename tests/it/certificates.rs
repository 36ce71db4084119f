//! Certificates judged: chain, moment, use, revocation lists, subject, thumbprint and signatures.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, RSA_PSS_SHA256, RsaKeyPair,
};
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject as _;
use zorgcontract::auth::certificates::CertificateProblem::*;
use zorgcontract::auth::certificates::SignatureAlgorithm::{Es256, Ps256};
use zorgcontract::auth::certificates::{
    Certificate, CertificateProblem, Purpose, SignatureProblem, SubjectCode, Trust,
};
use zorgcontract::clock::Moment;
use zorgcontract::config::TransportSettings;
use zorgcontract::demo::authority::{Issued, LISTS, ROOT, Use, later};
use zorgcontract::http::transport::Transport;

use crate::issuer::{TestIssuer, chain, now, own};

impl TestIssuer {
    fn trust(&self) -> Trust {
        Trust::read(&self.authority.file(ROOT), &[self.authority.file(LISTS)], now()).unwrap()
    }
}

fn verdict(trust: &Trust, issued: &Issued, purpose: Purpose, at: Moment) -> Result<(), CertificateProblem> {
    trust.check(&chain(issued), purpose, at).map(drop)
}

#[test]
fn a_certificate_is_good_for_its_use_within_its_validity_and_for_nothing_else() {
    let issuer = TestIssuer::new();
    let trust = issuer.trust();
    let system = issuer.issue(Use::System, (0, 10));
    let person = issuer.issue(Use::Signatory, (0, 10));
    let day = |days| later(now(), days);
    assert_eq!(verdict(&trust, &system, Purpose::Client, day(1)), Ok(()));
    assert_eq!(verdict(&trust, &person, Purpose::Signatory, day(1)), Ok(()));
    assert_eq!(verdict(&trust, &system, Purpose::Signatory, day(1)), Err(WrongUse));
    assert_eq!(verdict(&trust, &person, Purpose::Client, day(1)), Err(WrongUse));
    assert_eq!(verdict(&trust, &system, Purpose::Client, day(-1)), Err(NotYetValid));
    assert_eq!(verdict(&trust, &system, Purpose::Client, day(11)), Err(Expired));
    let read = own(&system);
    assert!(read.is_valid_at(read.not_before) && read.is_valid_at(read.not_after));
    assert!(!read.is_valid_at(Moment::from_micros(read.not_after.micros() + 1)));
}

#[test]
fn a_chain_must_lead_to_a_root_through_authorities() {
    let (issuer, stranger) = (TestIssuer::new(), TestIssuer::new());
    let trust = issuer.trust();
    let (system, strange) = (issuer.system(), stranger.system());
    let (good, bad) = (chain(&system), chain(&strange));
    let check = |chain: &[_]| trust.check(chain, Purpose::Client, now()).map(drop);
    assert_eq!(check(&good), Ok(()));
    assert_eq!(check(&[]), Err(Unreadable));
    assert_eq!(check(&good[..1]), Err(UnknownIssuer));
    assert_eq!(check(&bad), Err(UnknownIssuer));
    assert_eq!(check(&[good[0].clone(), bad[1].clone()]), Err(UnknownIssuer));
    assert_eq!(check(&[good[1].clone()]), Err(UnknownIssuer), "an authority is no client");
    assert_eq!(check(&[good[0].clone(), bad[1].clone(), good[1].clone()]), Ok(()), "more than is needed");
    let mut changed = good[0].to_vec();
    *changed.last_mut().unwrap() ^= 1;
    assert_eq!(check(&[changed.into(), good[1].clone()]), Err(Invalid), "the signature is another's");
    // issued by a client's certificate instead of an authority's
    let key = rcgen::KeyPair::from_pem(&system.key).unwrap();
    let above = rcgen::Issuer::from_ca_cert_der(&good[0], key).unwrap();
    let own_key = rcgen::KeyPair::generate().unwrap();
    let made = rcgen::CertificateParams::default().signed_by(&own_key, &above).unwrap();
    assert!(check(&[made.der().clone(), good[0].clone(), good[1].clone()]).is_err());
}

#[test]
fn a_certificate_that_an_attacker_made_is_no_good_whatever_it_says() {
    let issuer = TestIssuer::new();
    let trust = issuer.trust();
    let good = chain(&issuer.system());
    let params = |authority: bool| {
        let mut params = rcgen::CertificateParams::default();
        params.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ClientAuth];
        params.distinguished_name.push(rcgen::DnType::CommonName, "HIS, versie 1");
        if authority {
            params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        }
        params
    };
    let key = || rcgen::KeyPair::generate().unwrap();
    let alone = |authority| params(authority).self_signed(&key()).unwrap().der().clone();
    let in_the_name_of = |der: &rustls::pki_types::CertificateDer<'static>| {
        let above = rcgen::Issuer::from_ca_cert_der(der, key()).unwrap();
        params(false).signed_by(&key(), &above).unwrap().der().clone()
    };
    let own = rcgen::CertifiedIssuer::self_signed(params(true), key()).unwrap();
    let below_own = params(false).signed_by(&key(), &own).unwrap().der().clone();
    for (what, chain) in [
        ("signed by itself", vec![alone(false)]),
        ("signed by itself, with our authority beside it", vec![alone(false), good[1].clone()]),
        ("an authority of its own", vec![alone(true)]),
        ("below an authority of its own", vec![below_own.clone(), own.der().clone()]),
        ("the same, and ours above", vec![below_own, own.der().clone(), good[1].clone()]),
        ("in the name of our authority", vec![in_the_name_of(&good[1]), good[1].clone()]),
        ("in the name of a client", vec![in_the_name_of(&good[0]), good[0].clone(), good[1].clone()]),
        ("the authority before the client", vec![good[1].clone(), good[0].clone()]),
        ("nothing inside", vec![Vec::new().into()]),
        ("no certificate", vec![b"\x30\x00".to_vec().into()]),
        ("half of one", vec![good[0][..good[0].len() / 2].to_vec().into(), good[1].clone()]),
    ] {
        for purpose in [Purpose::Client, Purpose::Signatory] {
            assert!(trust.check(&chain, purpose, now()).is_err(), "{what}");
        }
    }
    assert!(trust.check(&good, Purpose::Client, now()).is_ok());
}

#[test]
fn with_one_revocation_list_every_issuer_needs_its_own() {
    let (issuer, stranger) = (TestIssuer::new(), TestIssuer::new());
    let (system, revoked) = (issuer.system(), issuer.system());
    issuer.revoke(&revoked);
    issuer.revoke(&revoked); // twice changes nothing
    let check = |lists: &[std::path::PathBuf], issued| {
        let trust = Trust::read(&issuer.authority.file(ROOT), lists, now()).unwrap();
        verdict(&trust, issued, Purpose::Client, now())
    };
    let lists = std::fs::read_to_string(issuer.authority.file(LISTS)).unwrap();
    let end = lists.find("-----END X509 CRL-----").unwrap() + "-----END X509 CRL-----\n".len();
    let (of_issuing, of_root) = (issuer.file("1.pem", &lists[..end]), issuer.file("2.pem", &lists[end..]));
    let strange = stranger.authority.file(LISTS);
    assert_eq!(check(&[], &revoked), Ok(()), "no list, no revocation");
    assert_eq!(check(&[of_issuing.clone(), of_root.clone()], &system), Ok(()));
    assert_eq!(check(&[of_issuing.clone(), of_root.clone(), strange.clone()], &revoked), Err(Revoked));
    assert_eq!(check(std::slice::from_ref(&of_root), &system), Err(RevocationUnknown));
    assert_eq!(check(std::slice::from_ref(&of_issuing), &system), Err(RevocationUnknown), "of the authority");
    assert_eq!(check(&[strange], &system), Err(RevocationUnknown));
    let trust = Trust::read(&issuer.authority.file(ROOT), &[of_issuing, of_root], now()).unwrap();
    let long = issuer.issue(Use::System, (0, 1_000));
    assert_eq!(verdict(&trust, &long, Purpose::Client, later(now(), 500)), Err(ListExpired));
    assert!(trust.renew_by().is_some_and(|by| by > later(now(), 300)));
}

/// What is wrong with the settings.
type Change<'a> = &'a dyn Fn(&mut TransportSettings);

#[test]
fn wrong_files_stop_the_start_with_one_line_that_names_the_file() {
    let issuer = TestIssuer::new();
    let good = issuer.tls();
    let system = issuer.system();
    let other = issuer.issue(Use::Server([127, 0, 0, 1].into()), (-1, 10));
    let expired = issuer.issue(Use::Server([127, 0, 0, 1].into()), (-10, -1));
    let some = |name: &str, text: &str| Some(issuer.file(name, text));
    let old_list = {
        let long_ago = later(now(), -1_000);
        let past =
            zorgcontract::demo::authority::Authority::open(&issuer.folder.join("past"), long_ago).unwrap();
        past.file(LISTS)
    };
    let with = |change: Change<'_>| {
        let mut settings = good.clone();
        change(&mut settings);
        Transport::open(&settings, &zorgcontract::clock::Clocks::real()).map(drop)
    };
    assert_eq!(with(&|_| {}), Ok(()));
    let cases: &[(&str, Change<'_>)] = &[
        ("absent.pem: No such file", &|s| s.tls_certificate_file = Some(issuer.folder.join("absent.pem"))),
        ("a.pem: no certificate in PEM", &|s| s.tls_certificate_file = some("a.pem", "")),
        ("a.pem: no certificate in PEM", &|s| s.tls_certificate_file = some("a.pem", &system.key)),
        ("a.pem: the certificate cannot be read", &|s| {
            s.tls_certificate_file =
                some("a.pem", "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n");
        }),
        ("a.pem: the certificate is valid from", &|s| {
            s.tls_certificate_file = some("a.pem", &expired.chain);
            s.tls_key_file = some("k.pem", &expired.key);
        }),
        ("k.pem: no private key in PEM", &|s| s.tls_key_file = some("k.pem", &other.chain)),
        ("k.pem: not the key of the certificate", &|s| s.tls_key_file = some("k.pem", &other.key)),
        ("r.pem: no certificate in PEM", &|s| s.client_roots_file = some("r.pem", "x")),
        ("is no certificate of an authority", &|s| s.client_roots_file = some("r.pem", &system.chain)),
        ("l.pem: no revocation list in PEM", &|s| s.client_crl_files.extend(some("l.pem", &system.chain))),
        ("l.pem: a revocation list cannot be read", &|s| {
            let text = "-----BEGIN X509 CRL-----\nMAA=\n-----END X509 CRL-----\n";
            s.client_crl_files.extend(some("l.pem", text));
        }),
        ("expired at", &|s| s.client_crl_files.push(old_list.clone())),
        ("No such file", &|s| s.client_crl_files.push(issuer.folder.join("absent.pem"))),
        ("--tls-key-file", &|s| s.tls_key_file = None),
        ("--tls-certificate-file", &|s| s.tls_certificate_file = None),
        ("--client-roots-file", &|s| s.client_roots_file = None),
        ("either TLS or trusted proxies", &|s| s.trusted_proxies = vec!["10.0.0.1".into()]),
        ("need TLS", &|s| (s.tls_certificate_file, s.tls_key_file) = (None, None)),
        ("no address or network", &|s| {
            (s.tls_certificate_file, s.tls_key_file) = (None, None);
            s.trusted_proxies = vec!["proxy.example".into()];
        }),
    ];
    for (expected, change) in cases {
        let told = with(change).expect_err(expected);
        assert!(told.contains(expected) && !told.contains('\n'), "{expected}: {told}");
        assert!(!told.contains("BEGIN"), "{told}");
    }
}

#[test]
fn the_subject_and_the_thumbprint_are_those_of_the_certificate() {
    use base64::Engine as _;
    let issuer = TestIssuer::new();
    let system = issuer.system();
    let read = own(&system);
    assert_eq!(read.subject.common_name.as_deref(), Some("HIS, versie 1"));
    assert_eq!(read.subject.organisation.as_deref(), Some("Praktijk Éénhoorn"));
    assert_eq!(read.subject.codes, [SubjectCode::Agb("01900001".parse().unwrap())]);
    assert_eq!(read.agb_codes().map(|code| code.to_string()).collect::<Vec<_>>(), ["01900001"]);
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &chain(&system)[0]);
    let expected = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(digest);
    assert_eq!((read.thumbprint.len(), read.thumbprint), (43, expected));
    let mut longer = chain(&system)[0].to_vec();
    longer.push(0);
    assert_eq!(Certificate::read(&longer), Err(Unreadable), "bytes behind it would change the thumbprint");
}

#[test]
fn a_signature_is_that_of_the_key_over_the_message_in_the_form_of_jws() {
    let issuer = TestIssuer::new();
    let person = issuer.issue(Use::Signatory, (-1, 10));
    let (certificate, random) = (own(&person), SystemRandom::new());
    let key = PrivateKeyDer::from_pem_slice(person.key.as_bytes()).unwrap();
    let fixed = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, key.secret_der()).unwrap();
    let signature = fixed.sign(&random, b"contract").unwrap();
    assert_eq!(certificate.verify(Es256, b"contract", signature.as_ref()), Ok(()));
    assert_eq!(certificate.verify(Es256, b"contract!", signature.as_ref()), Err(SignatureProblem::Wrong));
    assert_eq!(certificate.verify(Es256, b"contract", &[0; 64]), Err(SignatureProblem::Wrong));
    assert_eq!(certificate.verify(Es256, b"contract", b""), Err(SignatureProblem::Wrong));
    assert_eq!(certificate.verify(Ps256, b"contract", signature.as_ref()), Err(SignatureProblem::Key));
    let der = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, key.secret_der()).unwrap();
    let signature = der.sign(&random, b"contract").unwrap();
    assert_eq!(certificate.verify(Es256, b"contract", signature.as_ref()), Err(SignatureProblem::Wrong));
    for (size, expected) in
        [(rcgen::RsaKeySize::_3072, Ok(())), (rcgen::RsaKeySize::_2048, Err(SignatureProblem::Key))]
    {
        let key = rcgen::KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, size).unwrap();
        let made = rcgen::CertificateParams::default().self_signed(&key).unwrap();
        let certificate = Certificate::read(made.der()).unwrap();
        let pair = RsaKeyPair::from_pkcs8(&key.serialize_der()).unwrap();
        let mut signature = vec![0; pair.public_modulus_len()];
        pair.sign(&RSA_PSS_SHA256, &random, b"contract", &mut signature).unwrap();
        assert_eq!(certificate.verify(Ps256, b"contract", &signature), expected);
        assert_eq!(certificate.verify(Es256, b"contract", &signature), Err(SignatureProblem::Key));
    }
}
