//! The commands of the sandbox's certificate authority, as a user calls them.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use zorgcontract::auth::certificates::{CertificateProblem, Purpose, SubjectCode, Trust, certificates_in};
use zorgcontract::demo;

use crate::issuer::now;

fn run(arguments: &[&str]) -> Result<String, String> {
    let output = Command::new(env!("CARGO_BIN_EXE_zorgcontract"))
        .args(arguments)
        .env_remove("ZORGCONTRACT_DATA_DIR")
        .output()
        .unwrap();
    let [said, failed] = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
    if output.status.success() { Ok(said) } else { Err(failed) }
}

/// A data directory that looks like a demo's.
struct Demo(PathBuf);

impl Demo {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("zorgcontract-sandbox-{}", uuid::Uuid::now_v7()));
        std::fs::create_dir_all(&folder).unwrap();
        demo::mark(&folder).unwrap();
        Self(folder)
    }

    fn text(&self) -> &str {
        self.0.to_str().unwrap()
    }

    fn trust(&self) -> Trust {
        let file = |name| self.0.join("sandbox-ca").join(name);
        Trust::read(&file("root.pem"), &[file("crl.pem")], now()).unwrap()
    }

    fn check(&self, certificate: &Path, purpose: Purpose) -> Result<(), CertificateProblem> {
        self.trust().check(&certificates_in(certificate).unwrap(), purpose, now()).map(drop)
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_certificate_is_issued_used_and_revoked() {
    let demo = Demo::new();
    let at = ["--data-dir", demo.text()];
    run(&["sandbox-ca", at[0], at[1]]).unwrap();
    let root = std::fs::read(demo.0.join("sandbox-ca/root.pem")).unwrap();
    let said = run(&["sandbox-certificate", at[0], at[1], "--system", "--agb", "01900001", "--name", "HIS"])
        .unwrap();
    let named =
        ["sandbox-certificate", at[0], at[1], "--signatory", "--kvk", "12345678", "--name", "A. Jansen"];
    run(&[&named[..], &["--organisation", "Praktijk", "--days", "1"]].concat()).unwrap();
    let files = demo.0.join("certificates");
    let (system, person) = (files.join("system-agb-01900001.pem"), files.join("signatory-kvk-12345678.pem"));
    assert!(
        said.contains(system.to_str().unwrap()) && said.contains("serialNumber=AGB:01900001,CN=HIS"),
        "{said}"
    );
    assert_eq!(demo.check(&system, Purpose::Client), Ok(()));
    assert_eq!(demo.check(&person, Purpose::Signatory), Ok(()));
    let read = demo.trust().check(&certificates_in(&person).unwrap(), Purpose::Signatory, now()).unwrap();
    assert_eq!(read.subject.codes, [SubjectCode::Kvk("12345678".into())]);
    run(&["sandbox-certificate", at[0], at[1], "--system", "--agb", "01900001", "--name", "HIS"]).unwrap();
    let second = files.join("system-agb-01900001-2.pem");
    for key in
        ["certificates/system-agb-01900001-key.pem", "sandbox-ca/root-key.pem", "sandbox-ca/issuing-key.pem"]
    {
        let mode = std::fs::metadata(demo.0.join(key)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{key}");
    }
    run(&["sandbox-revoke", system.to_str().unwrap(), at[0], at[1]]).unwrap();
    assert_eq!(demo.check(&system, Purpose::Client), Err(CertificateProblem::Revoked));
    assert_eq!(demo.check(&second, Purpose::Client), Ok(()));
    run(&["sandbox-ca", at[0], at[1]]).unwrap();
    assert_eq!(demo.check(&system, Purpose::Client), Err(CertificateProblem::Revoked), "it stays revoked");
    assert_eq!(std::fs::read(demo.0.join("sandbox-ca/root.pem")).unwrap(), root, "the authority is kept");
    let foreign = Demo::new();
    let told = run(&["sandbox-revoke", second.to_str().unwrap(), "--data-dir", foreign.text()]).unwrap_err();
    assert!(told.contains("not by this sandbox"), "{told}");
}

#[test]
fn nothing_is_issued_outside_a_demo_or_without_a_code_and_a_use() {
    let folder = std::env::temp_dir().join(format!("zorgcontract-none-{}", uuid::Uuid::now_v7()));
    let at = ["--data-dir", folder.to_str().unwrap()];
    for command in [
        vec!["sandbox-ca"],
        vec!["sandbox-certificate", "--system", "--agb", "01900001", "--name", "x"],
        vec!["sandbox-revoke", "x.pem"],
    ] {
        let told = run(&[&command[..], &at].concat()).unwrap_err();
        assert!(told.contains("is no demo data directory"), "{told}");
        assert!(!folder.exists());
    }
    let demo = Demo::new();
    for wrong in [
        vec!["--agb", "01900001"],
        vec!["--system", "--signatory", "--agb", "01900001"],
        vec!["--system"],
        vec!["--system", "--agb", "0190000"],
        vec!["--system", "--oin", "1"],
        vec!["--system", "--kvk", "1234567x"],
        vec!["--system", "--agb", "01900001", "--kvk", "12345678"],
        vec!["--system", "--agb", "01900001", "--days", "0"],
        vec!["--system", "--agb", "01900001", "--days", "398"],
    ] {
        let fixed = ["sandbox-certificate", "--data-dir", demo.text(), "--name", "x"];
        assert!(run(&[&fixed[..], &wrong].concat()).is_err(), "{wrong:?}");
    }
    assert!(!demo.0.join("certificates").exists());
}
