//! The integration tests: one binary, the application in process, real sockets where it matters.

mod harness;
mod things;

mod http_border;
mod http_input;
mod http_lists;
mod http_pages;
mod http_server;
mod openapi;
