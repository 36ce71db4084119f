//! The two faces of the readable form, and how wide a text is in them.
//!
//! Widths are whole thousandths of a point, so that a line breaks at the same word on every machine.

use std::sync::LazyLock;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use ttf_parser::Face;

use super::PdfError;

/// Thousandths of a point.
pub(super) type Length = i32;

static REGULAR: &[u8] = include_bytes!("fonts/Roboto-Regular.ttf");
static BOLD: &[u8] = include_bytes!("fonts/Roboto-Bold.ttf");

static METRICS: LazyLock<[Option<Face<'static>>; 2]> =
    LazyLock::new(|| [Face::parse(REGULAR, 0).ok(), Face::parse(BOLD, 0).ok()]);

/// How a text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Style {
    /// Size of the letters.
    pub(super) size: Length,
    /// Whether they are bold.
    pub(super) bold: bool,
    /// Whether they step back: grey instead of black.
    pub(super) grey: bool,
}

/// Number of the glyph and its advance in thousandths of the size; the empty box for what the face lacks.
fn glyph(bold: bool, c: char) -> (u16, i32) {
    let Some(face) = &METRICS[usize::from(bold)] else { return (0, 500) };
    let id = face.glyph_index(c).unwrap_or_default();
    let advance = i32::from(face.glyph_hor_advance(id).unwrap_or_default());
    (id.0, advance * 1_000 / i32::from(face.units_per_em()).max(1))
}

impl Style {
    /// How wide a text is.
    pub(super) fn width(self, text: &str) -> Length {
        let advances: i64 = text.chars().map(|c| i64::from(glyph(self.bold, c).1)).sum();
        Length::try_from(advances * i64::from(self.size) / 1_000).unwrap_or(Length::MAX)
    }

    /// The lines of a text that fit in a width: broken at spaces, a word that is too long anywhere.
    pub(super) fn lines(self, text: &str, width: Length) -> Vec<String> {
        let mut lines = Vec::new();
        for part in text.split('\n') {
            let mut line = String::new();
            for word in part.split_whitespace() {
                let joined = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
                if self.width(&joined) <= width {
                    line = joined;
                    continue;
                }
                if !line.is_empty() {
                    lines.push(std::mem::take(&mut line));
                }
                line = self.broken(word, width, &mut lines);
            }
            lines.push(line);
        }
        lines
    }

    /// Puts the full lines of a long word in `lines` and gives the rest.
    fn broken(self, word: &str, width: Length, lines: &mut Vec<String>) -> String {
        let mut line = String::new();
        for c in word.chars() {
            line.push(c);
            if self.width(&line) > width && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::replace(&mut line, c.to_string()));
            }
        }
        line
    }

    /// The glyphs of a text.
    pub(super) fn glyphs(self, text: &str) -> Vec<KrillaGlyph> {
        let glyphs = text.char_indices().map(|(at, c)| {
            let (id, advance) = glyph(self.bold, c);
            KrillaGlyph {
                glyph_id: GlyphId::new(u32::from(id)),
                text_range: at..at + c.len_utf8(),
                x_advance: points(advance),
                x_offset: 0.0,
                y_offset: 0.0,
                y_advance: 0.0,
                location: None,
            }
        });
        glyphs.collect()
    }
}

/// Both faces, as the file embeds them.
pub(super) fn faces() -> Result<[Font; 2], PdfError> {
    let font = |bytes: &'static [u8]| Font::new(bytes.into(), 0);
    match (font(REGULAR), font(BOLD)) {
        (Some(regular), Some(bold)) => Ok([regular, bold]),
        _ => Err(PdfError("a font cannot be read".into())),
    }
}

/// A length as the file has it.
#[expect(clippy::float_arithmetic, reason = "the file wants points; nothing is computed with them here")]
pub(super) fn points(length: Length) -> f32 {
    f32::from(u16::try_from(length / 1_000).unwrap_or_default())
        + f32::from(u16::try_from(length % 1_000).unwrap_or_default()) / 1_000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Style = Style { size: 10_000, bold: false, grey: false };

    #[test]
    fn lines_break_at_spaces_and_keep_every_letter() {
        let text = "De huisarts levert zorg volgens de polisvoorwaarden, ook in de avond.\nEn € 12,43.";
        let lines = PLAIN.lines(text, 120_000);
        assert!(lines.len() > 3 && lines.iter().all(|line| PLAIN.width(line) <= 120_000), "{lines:?}");
        assert_eq!(lines.join(" "), text.replace('\n', " "));
        let long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
        assert_eq!(PLAIN.lines(long, 60_000).concat(), long);
        assert_eq!(PLAIN.lines("", 60_000), [""]);
    }

    #[test]
    fn dutch_letters_and_the_euro_have_glyphs_in_both_faces() {
        for c in "ABCXYZabcxyz0123456789éëïöüÉËÏÖÜçñàèùâêîôûĳĲ€§–—‘’“”…•·%&@/()".chars()
        {
            assert!(glyph(false, c).0 > 0 && glyph(true, c).0 > 0, "{c}");
        }
        assert_eq!(glyph(false, '\u{1f600}').0, 0, "what is not there is seen to be missing");
    }

    #[test]
    fn a_length_keeps_its_thousandths() {
        assert_eq!((points(841_890), points(500), points(0)), (841.89, 0.5, 0.0));
    }
}
