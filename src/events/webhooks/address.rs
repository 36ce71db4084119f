//! Which addresses this service may call because a caller named them, so that nobody reaches through it
//! what only it can reach (server-side request forgery).
//!
//! A text is read once ([`Destination::read`]): https, port 443 or 8443, no user, no address that is not
//! global, and none of our own names. Its name is looked up once by the sender, and every address of the
//! answer must be global ([`Destination::reached_at`]); the sender connects to exactly those and nowhere
//! else, asks again before every attempt, and follows no redirect. One wrong address among good ones refuses
//! all, and so does a look-up that fails. This module looks nothing up and connects to nothing.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use ipnet::{Ipv4Net, Ipv6Net};
use url::{Host, Url};

/// Longest address, in bytes.
pub const LONGEST: usize = 2_048;
/// Ports that may be called.
pub const PORTS: &[u16] = &[443, 8443];

/// Why an address is not called.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressRefused {
    /// Longer than [`LONGEST`], or no address at all: spaces and control characters are not repaired.
    #[error("no address of at most 2,048 plain characters")]
    Form,
    /// Another scheme than https.
    #[error("only https is called")]
    Scheme,
    /// A user or password before the host.
    #[error("an address has no user and no password")]
    User,
    /// Another port than 443 or 8443.
    #[error("only the ports 443 and 8443 are called")]
    Port,
    /// A name without a dot, of this machine, or from a zone that is not in the public DNS.
    #[error("the name is not of the public internet")]
    LocalName,
    /// A name of this service itself.
    #[error("the name is of this service itself")]
    OwnName,
    /// An address that is not global unicast: what it is for, by the registries of IANA.
    #[error("{0} is not a public address: {1}")]
    NotGlobal(IpAddr, &'static str),
    /// The look-up failed, or gave nothing.
    #[error("the name could not be looked up")]
    NotFound,
}

/// An address that may be called, as far as its text tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    url: Url,
    host: Host,
    port: u16,
}

impl Destination {
    /// Reads an address; `own` are the host names by which this service is reached.
    ///
    /// # Errors
    /// Why it is not called.
    pub fn read(text: &str, own: &[&str]) -> Result<Self, AddressRefused> {
        let plain = |c: char| !c.is_control() && !c.is_whitespace() && c != '\\';
        if text.len() > LONGEST || !text.chars().all(plain) {
            return Err(AddressRefused::Form);
        }
        let url = Url::parse(text).map_err(|_| AddressRefused::Form)?;
        let authority = text.split_once("://").ok_or(AddressRefused::Form)?.1.split(['/', '?', '#']).next();
        if url.scheme() != "https" {
            return Err(AddressRefused::Scheme);
        }
        if authority.is_none_or(|authority| authority.contains('@')) {
            return Err(AddressRefused::User);
        }
        let port = url.port_or_known_default().filter(|port| PORTS.contains(port));
        let port = port.ok_or(AddressRefused::Port)?;
        let host = url.host().ok_or(AddressRefused::Form)?.to_owned();
        match &host {
            Host::Domain(name) => public_name(name, own)?,
            Host::Ipv4(address) => global((*address).into())?,
            Host::Ipv6(address) => global((*address).into())?,
        }
        Ok(Self { url, host, port })
    }

    /// The address in its normal form.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The name to look up; none when the address names a number already.
    pub fn name(&self) -> Option<&str> {
        match &self.host {
            Host::Domain(name) => Some(name),
            Host::Ipv4(_) | Host::Ipv6(_) => None,
        }
    }

    /// The sockets to connect to, given what the look-up of [`Self::name`] gave just now. A number needs no
    /// look-up: then `found` is not used.
    ///
    /// # Errors
    /// The look-up failed or gave nothing, or one of the addresses is not global.
    pub fn reached_at<E>(
        &self,
        found: Result<impl IntoIterator<Item = IpAddr>, E>,
    ) -> Result<Vec<SocketAddr>, AddressRefused> {
        let addresses: Vec<IpAddr> = match self.host {
            Host::Ipv4(address) => vec![address.into()],
            Host::Ipv6(address) => vec![address.into()],
            Host::Domain(_) => found.map_err(|_| AddressRefused::NotFound)?.into_iter().collect(),
        };
        if addresses.is_empty() {
            return Err(AddressRefused::NotFound);
        }
        addresses.iter().try_for_each(|address| global(*address))?;
        Ok(addresses.into_iter().map(|address| SocketAddr::new(address.to_canonical(), self.port)).collect())
    }
}

/// Zones whose names lead to no public host (RFC 6761, 6762, 7686, 8375, 9476; `internal` by ICANN).
const LOCAL_ZONES: &[&str] = &[
    "alt",
    "arpa",
    "example",
    "internal",
    "invalid",
    "lan",
    "local",
    "localdomain",
    "localhost",
    "onion",
    "test",
];

/// Refuses a name of this machine, this network or this service. `Url` has made it lower case ASCII.
fn public_name(name: &str, own: &[&str]) -> Result<(), AddressRefused> {
    let name = name.strip_suffix('.').unwrap_or(name);
    let is_own = |own: &&str| {
        let own = own.strip_suffix('.').unwrap_or(own);
        Host::parse(own).is_ok_and(|own| own == Host::Domain(name.to_owned()))
    };
    if own.iter().any(is_own) {
        return Err(AddressRefused::OwnName);
    }
    let zone = name.rsplit_once('.').map(|(_, zone)| zone);
    let public = zone.is_some_and(|zone| !zone.is_empty() && !LOCAL_ZONES.contains(&zone));
    if public && name.split('.').all(|label| !label.is_empty()) {
        Ok(())
    } else {
        Err(AddressRefused::LocalName)
    }
}

/// Refuses every address that is not global unicast. An IPv4 address that is written as an IPv6 one
/// (mapped, or behind the well-known prefix of NAT64) is judged as what it is.
///
/// # Errors
/// What the address is for.
pub fn global(address: IpAddr) -> Result<(), AddressRefused> {
    let special = match address {
        IpAddr::V4(v4) => special_v4(v4),
        IpAddr::V6(v6) => match v6.to_ipv4_mapped().or_else(|| behind_nat64(v6)) {
            Some(v4) => special_v4(v4),
            None => special_v6(v6),
        },
    };
    special.map_or(Ok(()), |purpose| Err(AddressRefused::NotGlobal(address, purpose)))
}

fn behind_nat64(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let inner = NAT64.contains(&address).then(|| address.octets())?;
    Some(Ipv4Addr::new(inner[12], inner[13], inner[14], inner[15]))
}

fn special_v4(address: Ipv4Addr) -> Option<&'static str> {
    SPECIAL_V4.iter().find(|(network, _)| network.contains(&address)).map(|(_, purpose)| *purpose)
}

fn special_v6(address: Ipv6Addr) -> Option<&'static str> {
    let special = SPECIAL_V6.iter().find(|(network, _)| network.contains(&address));
    let outside = || (!GLOBAL_UNICAST.contains(&address)).then_some("outside global unicast");
    special.map(|(_, purpose)| *purpose).or_else(outside)
}

const fn v4(a: u8, b: u8, c: u8, length: u8) -> Ipv4Net {
    Ipv4Net::new_assert(Ipv4Addr::new(a, b, c, 0), length)
}

const fn v6(a: u16, b: u16, c: u16, length: u8) -> Ipv6Net {
    Ipv6Net::new_assert(Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 0), length)
}

/// The IPv4 special-purpose registry of IANA, multicast and the reserved rest. Also what is reachable
/// (anycast of AS112 and AMT): no receiver of messages lives there.
const SPECIAL_V4: &[(Ipv4Net, &str)] = &[
    (v4(0, 0, 0, 8), "this network"),
    (v4(10, 0, 0, 8), "private use"),
    (v4(100, 64, 0, 10), "shared address space"),
    (v4(127, 0, 0, 8), "loopback"),
    (v4(169, 254, 0, 16), "link local"),
    (v4(172, 16, 0, 12), "private use"),
    (v4(192, 0, 0, 24), "protocol assignments"),
    (v4(192, 0, 2, 24), "documentation"),
    (v4(192, 31, 196, 24), "AS112"),
    (v4(192, 52, 193, 24), "AMT"),
    (v4(192, 88, 99, 24), "6to4 relay"),
    (v4(192, 168, 0, 16), "private use"),
    (v4(192, 175, 48, 24), "AS112"),
    (v4(198, 18, 0, 15), "benchmarking"),
    (v4(198, 51, 100, 24), "documentation"),
    (v4(203, 0, 113, 24), "documentation"),
    (v4(224, 0, 0, 4), "multicast"),
    (v4(240, 0, 0, 4), "reserved"),
];

/// What IANA gives out as global unicast.
const GLOBAL_UNICAST: Ipv6Net = v6(0x2000, 0, 0, 3);
/// The well-known prefix of NAT64 (RFC 6052).
const NAT64: Ipv6Net = v6(0x64, 0xff9b, 0, 96);

/// The IPv6 special-purpose registry of IANA as far as it lies in global unicast; the rest only for what the
/// refusal says. Tunnels (6to4, Teredo) lead to an IPv4 address of the sender's choice and are refused whole.
const SPECIAL_V6: &[(Ipv6Net, &str)] = &[
    (v6(0, 0, 0, 96), "loopback, unspecified or IPv4-compatible"),
    (v6(0x64, 0xff9b, 1, 48), "local NAT64"),
    (v6(0x100, 0, 0, 64), "discard only"),
    (v6(0x2001, 0, 0, 23), "protocol assignments, Teredo among them"),
    (v6(0x2001, 0xdb8, 0, 32), "documentation"),
    (v6(0x2002, 0, 0, 16), "6to4"),
    (v6(0x2620, 0x4f, 0x8000, 48), "AS112"),
    (v6(0x3fff, 0, 0, 20), "documentation"),
    (v6(0x5f00, 0, 0, 16), "segment routing"),
    (v6(0xfc00, 0, 0, 7), "unique local"),
    (v6(0xfe80, 0, 0, 10), "link local"),
    (v6(0xfec0, 0, 0, 10), "site local"),
    (v6(0xff00, 0, 0, 8), "multicast"),
];
