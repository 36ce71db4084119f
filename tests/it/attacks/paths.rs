//! Paths that walk, break out or break: every parameter in every address, of the document and of the pages.

use actix_web::test::TestRequest;

use super::as_able;
use crate::access::calls::{address, call, fill};
use crate::access::operations;
use crate::sandbox::Sandbox;
use crate::sandbox::Who::*;

/// What stands in the place of a parameter, as it goes over the line.
#[rustfmt::skip]
const PLACES: &[&str] = &[
    "..", ".", "...", "..%2f", "%2e%2e", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "..%2f..%2f..%2f..%2fetc%2fpasswd",
    "..%5c..%5cwindows%5cwin.ini", "%252e%252e%252fetc%252fpasswd", "....%2f%2f....%2f%2fetc%2fpasswd",
    "%2fetc%2fpasswd", "%2Fetc%2Fpasswd%00", "%00", "x%00.json", "%c0%ae%c0%ae%c0%af", "%e0%80%ae", "%ff", "%",
    "%zz", "%u002e%u002e", "~root", "~", "file:%2f%2f%2fetc%2fpasswd", "C:%5c", "%5c%5chost%5cshare", ".git", ".env",
    "Cargo.toml", "%0d%0aSet-Cookie:%20a=b", "%0aX-Evil:%201", "'%20OR%201=1--", "%27;DROP%20TABLE%20contracts;--",
    "%25", "%25%25", "*", "%3Cscript%3E", "$%7Bjndi:ldap:%2f%2fevil%7D", "%7B%7B7*7%7D%7D", "%EF%BC%8E%EF%BC%8E",
    "%E2%80%AE", "%F0%9F%92%A9", ";", ";x=1", "a;b", "%3b", "%23", "%3f", "_search", "_withdraw", "null", "undefined",
    "-1", "0", "99999999999999999999", "NaN", "true", "[]", "%5B%5D", "{}", "%20", "%09", "+",
];

#[actix_web::test]
async fn no_parameter_in_a_path_leads_anywhere_else() {
    let sandbox = Sandbox::new().await;
    let objects = fill(&sandbox).await;
    let (mut wrong, mut sent) = (Vec::new(), 0);
    let long = "a".repeat(4_000);
    for operation in operations(&sandbox.app.state.http.document) {
        let names: Vec<&str> = operation.path.split('/').filter(|part| part.starts_with('{')).collect();
        for name in names {
            for place in PLACES.iter().copied().chain([long.as_str()]) {
                let path = operation.path.replace(name, place);
                let uri = address(&operation.id, &path, Some(&objects));
                let who = super::able(&operation).unwrap_or(Operator);
                let request = call(&operation.id, operation.method.clone(), &uri, &objects.contract, who);
                let answer = as_able(&sandbox, &operation, request).await;
                sent += 1;
                let text = answer.text();
                let leaks =
                    ["root:", "[package]", "SELECT", "sqlite", ".rs:"].iter().any(|leak| text.contains(leak));
                let injected =
                    answer.headers.contains_key("x-evil") || answer.headers.contains_key("set-cookie");
                if ![400, 404, 405].contains(&answer.status) || leaks || injected {
                    wrong.push(format!("{} {uri}: {}", operation.id, answer.status));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {sent}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(sent > 1_500, "{sent}");
}

#[actix_web::test]
async fn no_page_serves_anything_but_what_is_built_in() {
    let sandbox = Sandbox::new().await;
    let pages =
        ["/docs/assets/{file}", "/docs/problems/{code}", "/docs/{page}", "/.well-known/{page}", "/{page}"];
    for page in pages {
        for place in PLACES.iter().filter(|place| **place != ".") {
            let uri = page.split('{').next().unwrap().to_owned() + place;
            let answer = sandbox.app.send(TestRequest::get().uri(&uri)).await;
            assert!([400, 404].contains(&answer.status), "{uri}: {}", answer.status);
            assert!(!answer.text().contains("[package]") && !answer.text().contains("root:"), "{uri}");
        }
    }
}
