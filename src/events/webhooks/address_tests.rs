//! Addresses that may be called and addresses that may not, each with its reason.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use ipnet::IpNet;
use proptest::prelude::*;

use super::address::{AddressRefused, Destination, global};

const OWN: &[&str] = &["api.contracten.nl", "Beheer.Contracten.nl."];

/// A text and how it is taken: `ok`, or the beginning of the refusal's name.
const TEXTS: &[(&str, &str)] = &[
    ("https://hooks.praktijk.nl/in", "ok"),
    ("https://hooks.praktijk.nl", "ok"),
    ("https://hooks.praktijk.nl:443/in?a=1#b", "ok"),
    ("https://hooks.praktijk.nl:8443/in", "ok"),
    ("HTTPS://HOOKS.Praktijk.NL/In", "ok"),
    ("https://hooks.praktijk.nl./in", "ok"),
    ("https://8.8.8.8/", "ok"),
    ("https://[2a00:1450:400e::1]:8443/", "ok"),
    ("https://[::ffff:8.8.8.8]/", "ok"),
    ("https://praktijk-één.nl/", "ok"),
    ("https://ｐｒａｋｔｉｊｋ.nl/", "ok"),
    // the scheme
    ("http://hooks.praktijk.nl/", "Scheme"),
    ("file:///etc/passwd", "Scheme"),
    ("ftp://hooks.praktijk.nl/", "Scheme"),
    ("gopher://127.0.0.1:6379/_x", "Scheme"),
    ("ws://hooks.praktijk.nl/", "Scheme"),
    ("data:text/plain,x", "Form"),
    ("unix:/run/x.sock", "Form"),
    ("//hooks.praktijk.nl/", "Form"),
    ("hooks.praktijk.nl", "Form"),
    ("https:hooks.praktijk.nl", "Form"),
    ("https:///etc/passwd", "LocalName"),
    ("", "Form"),
    ("https://", "Form"),
    ("https://:443/", "Form"),
    // the port
    ("https://hooks.praktijk.nl:22/", "Port"),
    ("https://hooks.praktijk.nl:25/", "Port"),
    ("https://hooks.praktijk.nl:80/", "Port"),
    ("https://hooks.praktijk.nl:6379/", "Port"),
    ("https://hooks.praktijk.nl:0/", "Port"),
    ("https://hooks.praktijk.nl:65536/", "Form"),
    ("https://hooks.praktijk.nl:443:22/", "Form"),
    // a user
    ("https://a@hooks.praktijk.nl/", "User"),
    ("https://a:b@hooks.praktijk.nl/", "User"),
    ("https://hooks.praktijk.nl@127.0.0.1/", "User"),
    ("https://@hooks.praktijk.nl/", "User"),
    ("https://hooks.praktijk.nl%40evil.nl/", "Form"),
    // what another reader would read otherwise
    ("https://hooks.praktijk.nl\\@127.0.0.1/", "Form"),
    (" https://hooks.praktijk.nl/", "Form"),
    ("https://hooks.praktijk.nl/\r\nHost: x", "Form"),
    ("https://hooks\tpraktijk.nl/", "Form"),
    ("https://hooks.praktijk.nl\0.evil.nl/", "Form"),
    ("https://hooks.praktijk.nl\u{a0}/", "Form"),
    ("https://hooks..praktijk.nl/", "LocalName"),
    // one address in its many forms
    ("https://127.0.0.1/", "NotGlobal"),
    ("https://127.1/", "NotGlobal"),
    ("https://0x7f000001/", "NotGlobal"),
    ("https://0x7f.1/", "NotGlobal"),
    ("https://2130706433/", "NotGlobal"),
    ("https://017700000001/", "NotGlobal"),
    ("https://0177.0.0.1/", "NotGlobal"),
    ("https://127.0.0.1./", "NotGlobal"),
    ("https://１２７.0.0.1/", "NotGlobal"),
    ("https://①②⑦.⓪.⓪.①/", "NotGlobal"),
    ("https://127。0。0。1/", "NotGlobal"),
    ("https://%31%32%37.0.0.1/", "NotGlobal"),
    ("https://0/", "NotGlobal"),
    ("https://0.0.0.0/", "NotGlobal"),
    ("https://[::]/", "NotGlobal"),
    ("https://[::1]/", "NotGlobal"),
    ("https://[0:0:0:0:0:0:0:1]/", "NotGlobal"),
    ("https://[::ffff:127.0.0.1]/", "NotGlobal"),
    ("https://[::ffff:7f00:1]/", "NotGlobal"),
    ("https://[::127.0.0.1]/", "NotGlobal"),
    ("https://[64:ff9b::7f00:1]/", "NotGlobal"),
    ("https://[64:ff9b::169.254.169.254]/", "NotGlobal"),
    ("https://[64:ff9b:1::a00:1]/", "NotGlobal"),
    ("https://[2002:7f00:1::]/", "NotGlobal"),
    ("https://[2002:808:808::]/", "NotGlobal"),
    ("https://[2001:0:a00:1::1]/", "NotGlobal"),
    ("https://[2001:db8::1]/", "NotGlobal"),
    ("https://[fe80::1]/", "NotGlobal"),
    ("https://[fe80::1%25eth0]/", "Form"),
    ("https://[fc00::1]/", "NotGlobal"),
    ("https://[fd00:ec2::254]/", "NotGlobal"),
    ("https://[ff02::1]/", "NotGlobal"),
    ("https://10.0.0.1/", "NotGlobal"),
    ("https://10.255.255.255/", "NotGlobal"),
    ("https://172.16.0.1/", "NotGlobal"),
    ("https://172.31.255.255/", "NotGlobal"),
    ("https://172.32.0.1/", "ok"),
    ("https://192.168.1.1/", "NotGlobal"),
    ("https://100.64.0.1/", "NotGlobal"),
    ("https://100.128.0.1/", "ok"),
    ("https://169.254.169.254/latest/meta-data/", "NotGlobal"),
    ("https://192.0.0.192/", "NotGlobal"),
    ("https://198.18.0.1/", "NotGlobal"),
    ("https://203.0.113.7/", "NotGlobal"),
    ("https://224.0.0.1/", "NotGlobal"),
    ("https://255.255.255.255/", "NotGlobal"),
    // names of this machine, this network and this service
    ("https://localhost/", "LocalName"),
    ("https://LOCALHOST./", "LocalName"),
    ("https://ｌｏｃａｌｈｏｓｔ/", "LocalName"),
    ("https://api.localhost/", "LocalName"),
    ("https://intranet/", "LocalName"),
    ("https://printer.local/", "LocalName"),
    ("https://metadata.google.internal/", "LocalName"),
    ("https://router.home.arpa/", "LocalName"),
    ("https://x.onion/", "LocalName"),
    ("https://api.contracten.nl/", "OwnName"),
    ("https://API.Contracten.NL.:8443/", "OwnName"),
    ("https://ａｐｉ.contracten.nl/", "OwnName"),
    ("https://api。contracten。nl/", "OwnName"),
    ("https://beheer.contracten.nl/", "OwnName"),
    ("https://api.contracten.nl.evil.nl/", "ok"), // a name of somebody else, looked up like any other
];

fn named(outcome: Result<impl Sized, AddressRefused>) -> String {
    let name = outcome.err().map_or_else(|| "ok".to_owned(), |refused| format!("{refused:?}"));
    name.split('(').next().unwrap_or_default().to_owned()
}

#[test]
fn every_text_is_taken_or_refused_for_its_reason() {
    let found: Vec<(&str, String)> =
        TEXTS.iter().map(|(text, _)| (*text, named(Destination::read(text, OWN)))).collect();
    let wrong: Vec<_> = found.iter().zip(TEXTS).filter(|(found, row)| found.1 != row.1).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(TEXTS.len() >= 60);
    assert_eq!(named(Destination::read(&format!("https://a.nl/{}", "x".repeat(2_048)), OWN)), "Form");
}

#[test]
fn a_name_is_called_in_its_one_spelling() {
    let read = |text: &str| Destination::read(text, OWN).unwrap();
    for (text, name) in [
        ("https://HOOKS.praktijk.nl", "hooks.praktijk.nl"),
        ("https://ｈｏｏｋｓ.praktijk.nl", "hooks.praktijk.nl"),
        ("https://praktijk-één.nl", "xn--praktijk-n-j7aa.nl"),
    ] {
        assert_eq!(read(text).name(), Some(name));
    }
    assert_eq!(read("https://8.8.8.8").name(), None);
    assert_eq!(read("https://hooks.praktijk.nl/a/../b").url().as_str(), "https://hooks.praktijk.nl/b");
}

/// What a look-up gives, and how it is taken.
const ANSWERS: &[(&[&str], &str)] = &[
    (&["8.8.8.8"], "ok"),
    (&["8.8.8.8", "2a00:1450:400e::1"], "ok"),
    (&["64:ff9b::808:808"], "ok"), // a network with IPv6 only sees every IPv4 host like this
    (&[], "NotFound"),
    (&["127.0.0.1"], "NotGlobal"),
    (&["8.8.8.8", "127.0.0.1"], "NotGlobal"),
    (&["127.0.0.1", "8.8.8.8"], "NotGlobal"),
    (&["8.8.8.8", "::1"], "NotGlobal"),
    (&["8.8.8.8", "9.9.9.9", "1.1.1.1", "169.254.169.254"], "NotGlobal"),
    (&["::ffff:10.0.0.1"], "NotGlobal"),
    (&["64:ff9b::a00:1"], "NotGlobal"),
    (&["2002:a00:1::1"], "NotGlobal"),
    (&["2001:0:4136:e378:8000:63bf:3fff:fdd2"], "NotGlobal"),
    (&["fd00::1"], "NotGlobal"),
    (&["fe80::1"], "NotGlobal"),
    (&["0.0.0.0"], "NotGlobal"),
];

#[test]
fn one_address_that_is_not_global_refuses_the_whole_answer() {
    let hooks = Destination::read("https://hooks.praktijk.nl:8443/", OWN).unwrap();
    for (found, wanted) in ANSWERS {
        let addresses: Vec<IpAddr> = found.iter().map(|text| text.parse().unwrap()).collect();
        assert_eq!(named(hooks.reached_at(Ok::<_, ()>(addresses))), *wanted, "{found:?}");
    }
}

#[test]
fn a_look_up_that_fails_refuses_and_a_number_needs_none() {
    let failed = || Err::<Vec<IpAddr>, _>("SERVFAIL");
    let hooks = Destination::read("https://hooks.praktijk.nl/", OWN).unwrap();
    assert_eq!(hooks.reached_at(failed()), Err(AddressRefused::NotFound));
    let number = Destination::read("https://[::ffff:8.8.8.8]:8443/", OWN).unwrap();
    assert_eq!(number.reached_at(failed()), Ok(vec![SocketAddr::from(([8, 8, 8, 8], 8443))]));
    let second = hooks.reached_at(Ok::<_, ()>([IpAddr::from([127, 0, 0, 1])]));
    assert_eq!(named(second), "NotGlobal", "what a name leads to is judged anew at every attempt");
}

/// The special-purpose registries of IANA as they stood in 2026, and multicast.
const REGISTRIES: &[&str] = &[
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.0.0.0/24",
    "192.0.0.0/29",
    "192.0.0.8/32",
    "192.0.0.9/32",
    "192.0.0.10/32",
    "192.0.0.170/31",
    "192.0.2.0/24",
    "192.31.196.0/24",
    "192.52.193.0/24",
    "192.88.99.0/24",
    "192.168.0.0/16",
    "192.175.48.0/24",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/4",
    "240.0.0.0/4",
    "255.255.255.255/32",
    "::1/128",
    "::/128",
    "::/96",
    "64:ff9b:1::/48",
    "100::/64",
    "100:0:0:1::/64",
    "2001::/23",
    "2001::/32",
    "2001:1::1/128",
    "2001:2::/48",
    "2001:3::/32",
    "2001:4:112::/48",
    "2001:10::/28",
    "2001:20::/28",
    "2001:30::/28",
    "2001:db8::/32",
    "2002::/16",
    "2620:4f:8000::/48",
    "3fff::/20",
    "5f00::/16",
    "fc00::/7",
    "fe80::/10",
    "fec0::/10",
    "ff00::/8",
];

/// An address of a network, by any number.
fn within(network: IpNet, number: u128) -> IpAddr {
    match network {
        IpNet::V4(net) => {
            let bits = u32::try_from(number >> 96).unwrap() & u32::from(net.hostmask());
            Ipv4Addr::from(u32::from(net.network()) | bits).into()
        }
        IpNet::V6(net) => {
            Ipv6Addr::from(u128::from(net.network()) | (number & u128::from(net.hostmask()))).into()
        }
    }
}

fn behind(prefix: [u16; 6], inner: Ipv4Addr) -> IpAddr {
    let ([a, b, c, d], p) = (inner.octets(), prefix);
    let pair = |high, low| u16::from_be_bytes([high, low]);
    Ipv6Addr::new(p[0], p[1], p[2], p[3], p[4], p[5], pair(a, b), pair(c, d)).into()
}

#[test]
fn the_first_and_last_address_of_every_registered_network_are_refused() {
    for network in REGISTRIES {
        for number in [0, u128::MAX] {
            let address = within(network.parse().unwrap(), number);
            assert!(global(address).is_err(), "{address} of {network}");
        }
    }
}

proptest! {
    #[test]
    fn every_address_of_a_registered_network_is_refused(at in 0..REGISTRIES.len(), number: u128) {
        prop_assert!(global(within(REGISTRIES[at].parse().unwrap(), number)).is_err());
    }

    #[test]
    fn an_address_inside_another_is_judged_as_what_it_is(inner: u32) {
        let inner = Ipv4Addr::from(inner);
        let taken = global(inner.into()).is_ok();
        prop_assert_eq!(global(behind([0, 0, 0, 0, 0, 0xffff], inner)).is_ok(), taken);
        prop_assert_eq!(global(behind([0x64, 0xff9b, 0, 0, 0, 0], inner)).is_ok(), taken);
        prop_assert!(global(behind([0; 6], inner)).is_err());
    }

    #[test]
    fn outside_global_unicast_no_ipv6_address_is_taken(number: u128) {
        let address = Ipv6Addr::from(number);
        let wrapped = address.to_ipv4_mapped().is_some() || address.segments()[..2] == [0x64, 0xff9b];
        prop_assume!(number >> 125 != 1 && !wrapped);
        prop_assert!(global(address.into()).is_err());
    }

    #[test]
    fn no_text_makes_the_reader_fail_and_what_it_takes_is_https(text in "(https?://)?[ -~]{0,40}") {
        if let Ok(taken) = Destination::read(&text, OWN) {
            prop_assert_eq!(taken.url().scheme(), "https");
            prop_assert!(taken.url().username().is_empty() && taken.url().password().is_none());
        }
    }
}
