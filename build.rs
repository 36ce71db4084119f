//! Tells cargo what the macros read besides Rust: a new pack, asset or migration builds again.

fn main() {
    for path in ["src/policy/packs", "src/http/assets", "migrations"] {
        println!("cargo:rerun-if-changed={path}");
    }
}
