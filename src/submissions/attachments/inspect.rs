//! What a file is, by its content.
//!
//! The first bytes say the type; the form of the whole must be of that type from the first byte to the
//! last, so that no second file hides before or behind it. An office file is a ZIP whose own list of
//! contents is read: no entry is unpacked, and one that says that it becomes too large is refused, for the
//! sake of who opens it.

use std::borrow::Cow;
use std::io::{self, Read, Seek, SeekFrom};

use super::model::AttachmentType;

/// Why a file is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// There is nothing in it.
    Empty,
    /// Its content is of another type than was announced; what it looks like, when that is known.
    Other(Option<&'static str>),
    /// It begins as a file of the type but is not one to its end.
    Form,
    /// It has macros.
    Macros,
    /// Unpacked it is larger than [`MOST_UNPACKED`].
    Bomb,
}

/// Most bytes that an office file may become when it is unpacked.
pub const MOST_UNPACKED: u64 = 200 << 20;

/// Bytes of the beginning and of the end that are looked at.
const EDGE: u64 = 1024;
/// Most bytes of the list of contents of an office file.
const MOST_OF_LIST: usize = 1 << 20;

/// Whether the content is a file of the type that was announced. Reads its two ends, and the list of
/// contents of an office file.
///
/// # Errors
/// The outer: it cannot be read. The inner: why it is no such file.
pub fn check<F: Read + Seek>(content: &mut F, announced: AttachmentType) -> io::Result<Result<(), Unfit>> {
    let size = content.seek(SeekFrom::End(0))?;
    if size == 0 {
        return Ok(Err(Unfit::Empty));
    }
    let head = part(content, 0, EDGE)?;
    let begins: &[u8] = match announced {
        AttachmentType::Pdf => b"%PDF-",
        AttachmentType::Png => b"\x89PNG\r\n\x1a\n",
        AttachmentType::Jpeg => b"\xff\xd8\xff",
        AttachmentType::Docx | AttachmentType::Xlsx => b"PK\x03\x04",
    };
    if !head.starts_with(begins) {
        return Ok(Err(Unfit::Other(infer::get(&head).map(|found| found.mime_type()))));
    }
    let tail = part(content, size.saturating_sub(EDGE), EDGE)?;
    let whole = match announced {
        AttachmentType::Pdf => ends_as_pdf(&tail),
        AttachmentType::Png => tail.ends_with(b"\0\0\0\0IEND\xae\x42\x60\x82"),
        AttachmentType::Jpeg => tail.ends_with(b"\xff\xd9"),
        AttachmentType::Docx => return office(content, size, "word/document.xml"),
        AttachmentType::Xlsx => return office(content, size, "xl/workbook.xml"),
    };
    Ok(if whole { Ok(()) } else { Err(Unfit::Form) })
}

/// So many bytes from a place on, or as many as there are.
fn part<F: Read + Seek>(content: &mut F, from: u64, length: u64) -> io::Result<Vec<u8>> {
    content.seek(SeekFrom::Start(from))?;
    let mut bytes = Vec::new();
    content.take(length).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The end mark, and nothing but line ends after it.
fn ends_as_pdf(tail: &[u8]) -> bool {
    let end = tail.windows(5).rposition(|window| window == b"%%EOF");
    end.is_some_and(|at| tail[at + 5..].iter().all(|byte| b"\r\n \0".contains(byte)))
}

/// Whether a ZIP is an office file of the kind that has this part.
fn office<F: Read + Seek>(content: &mut F, size: u64, wanted: &str) -> io::Result<Result<(), Unfit>> {
    let end = part(content, size.saturating_sub(END as u64), END as u64)?;
    let Some(list) = List::of(&end, size) else { return Ok(Err(Unfit::Form)) };
    let directory = part(content, list.start, list.length as u64)?;
    Ok(match entries(&directory, list.count) {
        Some(entries) => judged(&entries, wanted),
        None => Err(Unfit::Form),
    })
}

fn judged(entries: &[(Cow<'_, str>, u64)], wanted: &str) -> Result<(), Unfit> {
    if entries.iter().map(|(_, unpacked)| unpacked).sum::<u64>() > MOST_UNPACKED {
        return Err(Unfit::Bomb);
    }
    let names = || entries.iter().map(|(name, _)| name);
    let has = |wanted: &str| names().any(|name| name.eq_ignore_ascii_case(wanted));
    let strays = |name: &Cow<'_, str>| {
        name.starts_with('/') || name.contains('\\') || name.split('/').any(|p| p == "..")
    };
    if names().any(strays) {
        return Err(Unfit::Form);
    }
    if !has("[Content_Types].xml") || !has(wanted) {
        return Err(Unfit::Other(None));
    }
    if names().any(|name| name.to_ascii_lowercase().ends_with("vbaproject.bin")) {
        return Err(Unfit::Macros);
    }
    Ok(())
}

/// Bytes of the record at the end of a ZIP.
const END: usize = 22;
/// Bytes of an entry in the list of contents, before its name.
const ENTRY: usize = 46;

fn short(bytes: &[u8], at: usize) -> Option<usize> {
    Some(usize::from(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?)))
}

fn long(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?)))
}

/// Where the list of contents of a ZIP stands.
struct List {
    start: u64,
    length: usize,
    count: usize,
}

impl List {
    /// By the record at the end of a ZIP that reaches from the first byte to the last.
    fn of(end: &[u8], size: u64) -> Option<Self> {
        let (count, length, start) = (short(end, 10)?, long(end, 12)?, long(end, 16)?);
        let ends = end.starts_with(b"PK\x05\x06") && short(end, 20)? == 0;
        if !ends || start + length + END as u64 != size {
            return None; // another file before, between or behind
        }
        let length = usize::try_from(length).ok().filter(|length| *length <= MOST_OF_LIST)?;
        Some(Self { start, length, count })
    }
}

/// The names in the list of contents, each with its size unpacked.
fn entries(list: &[u8], count: usize) -> Option<Vec<(Cow<'_, str>, u64)>> {
    let (mut at, mut entries) = (0, Vec::with_capacity(count));
    while at < list.len() {
        if list.get(at..at + 4)? != b"PK\x01\x02" {
            return None;
        }
        let (name, extra, comment) = (short(list, at + 28)?, short(list, at + 30)?, short(list, at + 32)?);
        let unpacked = long(list, at + 24)?;
        entries.push((String::from_utf8_lossy(list.get(at + ENTRY..at + ENTRY + name)?), unpacked));
        at += ENTRY + name + extra + comment;
    }
    (entries.len() == count && at == list.len()).then_some(entries)
}

#[cfg(test)]
mod tests {
    use super::AttachmentType::*;
    use super::*;

    fn check(content: &[u8], announced: AttachmentType) -> Result<(), Unfit> {
        super::check(&mut io::Cursor::new(content), announced).unwrap()
    }

    const PDF: &[u8] = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";
    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n....\0\0\0\0IEND\xae\x42\x60\x82";
    const JPEG: &[u8] = b"\xff\xd8\xff\xe0....\xff\xd9";

    /// A ZIP with these names and nothing in them.
    fn zip(names: &[&str]) -> Vec<u8> {
        let (mut file, mut directory) = (Vec::new(), Vec::new());
        for name in names {
            let (at, length) = (u32::try_from(file.len()).unwrap(), u16::try_from(name.len()).unwrap());
            file.extend_from_slice(b"PK\x03\x04");
            file.extend_from_slice(&[0; 22]);
            file.extend_from_slice(&length.to_le_bytes());
            file.extend_from_slice(&[0; 2]);
            file.extend_from_slice(name.as_bytes());
            directory.extend_from_slice(b"PK\x01\x02");
            directory.extend_from_slice(&[0; 24]);
            directory.extend_from_slice(&length.to_le_bytes());
            directory.extend_from_slice(&[0; 12]);
            directory.extend_from_slice(&at.to_le_bytes());
            directory.extend_from_slice(name.as_bytes());
        }
        let (start, count) = (file.len(), u16::try_from(names.len()).unwrap().to_le_bytes());
        file.extend_from_slice(&directory);
        file.extend_from_slice(b"PK\x05\x06\0\0\0\0");
        file.extend_from_slice(&count);
        file.extend_from_slice(&count);
        file.extend_from_slice(&u32::try_from(directory.len()).unwrap().to_le_bytes());
        file.extend_from_slice(&u32::try_from(start).unwrap().to_le_bytes());
        file.extend_from_slice(&[0; 2]);
        file
    }

    fn docx() -> Vec<u8> {
        zip(&[
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "docProps/app.xml",
            "word/document.xml",
        ])
    }

    #[test]
    fn a_file_of_each_type_is_taken_as_that_type_only() {
        let (docx, xlsx) = (docx(), zip(&["xl/workbook.xml", "[Content_Types].xml"]));
        let files: [(&[u8], AttachmentType); 5] =
            [(PDF, Pdf), (PNG, Png), (JPEG, Jpeg), (&docx, Docx), (&xlsx, Xlsx)];
        for (content, own) in files {
            for announced in AttachmentType::ALL {
                assert_eq!(check(content, *announced).is_ok(), own == *announced, "{own} as {announced}");
            }
        }
        assert_eq!(check(PNG, Pdf), Err(Unfit::Other(Some("image/png"))));
        assert_eq!(
            check(b"MZ\x90\0", Pdf),
            Err(Unfit::Other(Some("application/vnd.microsoft.portable-executable")))
        );
    }

    #[test]
    fn nothing_hides_before_or_behind_a_file() {
        let with = |before: &[u8], file: &[u8], behind: &[u8]| [before, file, behind].concat();
        let office = docx();
        for (content, announced) in [
            (with(b"<script>alert(1)</script>", PDF, b""), Pdf),
            (with(b"", PDF, &office), Pdf),
            (with(b"", PDF, b"<html>"), Pdf),
            (with(b"", PNG, &office), Png),
            (with(b"", PNG, b"<?php"), Png),
            (with(b"", JPEG, &office), Jpeg),
            (with(b"GIF89a", &office, b""), Docx),
            (with(b"", &office, b"MZ"), Docx),
            (with(&office, &office, b""), Docx),
            (PDF[..20].to_vec(), Pdf),
            (b"%PDF-".to_vec(), Pdf),
            (b"PK\x03\x04".to_vec(), Docx),
        ] {
            assert!(
                check(&content, announced).is_err(),
                "{announced}: {:?}",
                &content[..content.len().min(20)]
            );
        }
        assert_eq!(check(b"", Pdf), Err(Unfit::Empty));
    }

    #[test]
    fn an_office_file_has_no_macros_and_no_paths_that_leave_it() {
        let with = |more: &str| zip(&["[Content_Types].xml", "word/document.xml", more]);
        assert_eq!(check(&with("word/vbaProject.bin"), Docx), Err(Unfit::Macros));
        for more in ["../../etc/passwd", "/etc/passwd", "word\\..\\x"] {
            assert_eq!(check(&with(more), Docx), Err(Unfit::Form), "{more}");
        }
        assert_eq!(check(&zip(&["word/document.xml"]), Docx), Err(Unfit::Other(None)));
        assert_eq!(check(&zip(&["a.txt"]), Docx), Err(Unfit::Other(None)));
    }

    #[test]
    fn an_office_file_that_unpacks_to_too_much_is_refused_unopened() {
        let mut bomb = zip(&["[Content_Types].xml", "word/document.xml", "word/media/a.bin"]);
        let sizes: Vec<usize> =
            (0..bomb.len() - 4).filter(|at| &bomb[*at..at + 4] == b"PK\x01\x02").collect();
        let mut say = |each: [u32; 3]| {
            for (at, size) in sizes.iter().zip(each) {
                bomb[at + 24..at + 28].copy_from_slice(&size.to_le_bytes());
            }
            check(&bomb, Docx)
        };
        assert_eq!(say([1, 2, 3]), Ok(()));
        assert_eq!(say([0, 100 << 20, 100 << 20]), Ok(()));
        assert_eq!(say([1, 100 << 20, 100 << 20]), Err(Unfit::Bomb));
        assert_eq!(say([u32::MAX; 3]), Err(Unfit::Bomb));
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_get_an_answer(content: Vec<u8>, cut in 0_usize..400, flip: (usize, u8)) {
            for announced in AttachmentType::ALL {
                let _ = check(&content, *announced);
                let mut office = docx();
                office.truncate(office.len().saturating_sub(cut));
                if let Some(byte) = office.get_mut(flip.0 % 400) {
                    *byte = flip.1;
                }
                let _ = check(&office, *announced);
            }
        }
    }
}
