//! Who is calling, for whom, and what that caller may do.
