//! What a file with a submission is.

use crate::clock::Moment;
use crate::codes::{AttachmentId, PartyId, SubmissionId, word};

/// Largest file: 10 MiB.
pub const LARGEST: usize = 10 << 20;
/// Most bytes of all files of one submission: 50 MiB.
pub const MOST_OF_SUBMISSION: i64 = 50 << 20;
/// Most files of one submission.
pub const MOST_FILES: i64 = 100;
/// Most bytes of all files of one organisation: 500 MiB.
pub const MOST_OF_ORGANISATION: i64 = 500 << 20;
/// Longest name of a file, in characters.
pub const LONGEST_NAME: usize = 150;

word! {
    /// What a file is.
    AttachmentType, "type of a file", "attachmentType.value", "one of the media types of the document" {
        /// PDF.
        Pdf = "application/pdf",
        /// PNG.
        Png = "image/png",
        /// JPEG.
        Jpeg = "image/jpeg",
        /// A text of Word or LibreOffice, without macros.
        Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        /// A sheet of Excel or LibreOffice, without macros.
        Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }
}

/// A file with a submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its id.
    pub id: AttachmentId,
    /// The submission.
    pub submission: SubmissionId,
    /// The organisation of the submission.
    pub party: PartyId,
    /// Its name, as given.
    pub name: String,
    /// What it is.
    pub media_type: AttachmentType,
    /// Its length in bytes.
    pub size: i64,
    /// SHA-256 of its content.
    pub digest: Vec<u8>,
    /// The client that brought it.
    pub created_by: String,
    /// When it came.
    pub created_at: Moment,
}

/// Whether a file can be called so: a name and no path, without control characters.
pub fn is_name(text: &str) -> bool {
    let bad = |c: char| c.is_control() || "/\\:*?\"<>|\u{feff}".contains(c) || is_turning(c);
    let length = text.chars().count();
    (1..=LONGEST_NAME).contains(&length)
        && !text.chars().any(bad)
        && !text.starts_with(['.', ' '])
        && !text.ends_with(['.', ' '])
}

/// Characters that turn the direction of the text around them: `gpj.exe` must not look like `exe.jpg`.
fn is_turning(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_name_and_no_path() {
        for good in ["plan.pdf", "Jaarplan 2025 (versie 2).docx", "begroting.", "é.png"]
            .map(|n| n.trim_end_matches('.'))
        {
            assert!(is_name(good), "{good}");
        }
        for bad in [
            "",
            ".",
            "..",
            "../plan.pdf",
            "..\\plan.pdf",
            "a/b",
            "/etc/passwd",
            "C:plan.pdf",
            "plan.pdf\0",
            "plan\n.pdf",
            ".htaccess",
            "plan.",
            " plan",
            "plan\u{202e}fdp.exe",
            "a\"b",
            "con<script>",
        ] {
            assert!(!is_name(bad), "{bad:?}");
        }
        assert!(is_name(&"x".repeat(LONGEST_NAME)) && !is_name(&"x".repeat(LONGEST_NAME + 1)));
    }
}
