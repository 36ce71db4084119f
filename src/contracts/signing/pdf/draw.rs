//! The file itself: pages, fonts, metadata and the tags that name every part.

use std::collections::BTreeMap;
use std::num::NonZeroU16;

use krilla::Document;
use krilla::color::luma;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{
    ArtifactType, ContentTag, Identifier, ListNumbering, Node, SpanTag, TableHeaderScope, Tag, TagGroup,
    TagKind, TagTree,
};
use krilla::text::Font;

use super::font::{Length, Style, faces, points};
use super::sheet::{HEIGHT, Kind, MARGIN, MEASURE, Mark, Part, Sheets, WIDTH};
use super::{PdfError, Readable};

const FOOT: Style = Style { size: 7_500, bold: false, grey: true };
/// Where the lines at the foot of a page stand.
const FEET: [Length; 2] = [HEIGHT - 44_000, HEIGHT - 33_000];

/// The document as a PDF; `digest` is that of the content which it shows, and stands on every page.
///
/// # Errors
/// [`PdfError`]; never for text that came through the API.
pub fn render(readable: &Readable, digest: &str) -> Result<Vec<u8>, PdfError> {
    let (fonts, sheets) = (faces()?, Sheets::of(readable));
    let mut document = Document::new();
    let mut drawn: Drawn = BTreeMap::new();
    let settings = PageSettings::from_wh(points(WIDTH), points(HEIGHT));
    let settings = settings.ok_or_else(|| PdfError("a page has no size".into()))?;
    for (number, marks) in sheets.pages.iter().enumerate() {
        let mut page = document.start_page_with(settings.clone());
        let mut surface = page.surface();
        for mark in marks {
            draw(&mut surface, &fonts, mark, &mut drawn);
        }
        let of = format!("Bladzijde {} van {}", number + 1, sheets.pages.len());
        foot(&mut surface, &fonts, &readable.reference, digest, &of);
        surface.finish();
        page.finish();
    }
    document.set_tag_tree(tags(&sheets.parts, &drawn));
    document.set_metadata(
        Metadata::new()
            .title(readable.title.clone())
            .language("nl".to_owned())
            .creator("zorgcontract".to_owned())
            .description(format!("SHA-256 van de inhoud: {digest}"))
            .document_id(digest.to_owned()),
    );
    document.finish().map_err(|error| PdfError(format!("{error:?}")))
}

/// What was drawn of every part, in reading order.
type Drawn = BTreeMap<usize, Vec<Identifier>>;

fn draw(surface: &mut Surface<'_>, fonts: &[Font; 2], mark: &Mark, drawn: &mut Drawn) {
    match mark {
        Mark::Text { x, y, style, text, part: Some(part) } => {
            let tag = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
            write(surface, fonts, (*x, *y), *style, text);
            surface.end_tagged();
            drawn.entry(*part).or_default().push(tag);
        }
        Mark::Text { x, y, style, text, part: None } => {
            surface.start_tagged(ContentTag::Artifact(ArtifactType::Page));
            write(surface, fonts, (*x, *y), *style, text);
            surface.end_tagged();
        }
        Mark::Rule { x, y, width, strong } => {
            surface.start_tagged(ContentTag::Artifact(ArtifactType::Other));
            rule(surface, (*x, *y), *width, *strong);
            surface.end_tagged();
        }
    }
}

fn ink(surface: &mut Surface<'_>, shade: u8) {
    let paint = luma::Color::new(shade).into();
    surface.set_fill(Some(Fill { paint, opacity: NormalizedF32::ONE, rule: Default::default() }));
}

fn write(surface: &mut Surface<'_>, fonts: &[Font; 2], (x, y): (Length, Length), style: Style, text: &str) {
    ink(surface, if style.grey { 90 } else { 0 });
    let font = fonts[usize::from(style.bold)].clone();
    let start = Point::from_xy(points(x), points(y));
    surface.draw_glyphs(start, &style.glyphs(text), font, text, points(style.size), false);
}

fn rule(surface: &mut Surface<'_>, (x, y): (Length, Length), width: Length, strong: bool) {
    let (shade, height) = if strong { (0, 700) } else { (200, 400) };
    let mut path = PathBuilder::new();
    if let Some(area) = Rect::from_xywh(points(x), points(y), points(width), points(height)) {
        path.push_rect(area);
    }
    ink(surface, shade);
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

fn foot(surface: &mut Surface<'_>, fonts: &[Font; 2], reference: &str, digest: &str, of: &str) {
    surface.start_tagged(ContentTag::Artifact(ArtifactType::Footer));
    rule(surface, (MARGIN, FEET[0] - 13_000), MEASURE, false);
    let room = MEASURE - FOOT.width(of) - 12_000;
    let reference = FOOT.lines(reference, room).into_iter().next().unwrap_or_default();
    write(surface, fonts, (MARGIN, FEET[0]), FOOT, &reference);
    write(surface, fonts, (WIDTH - MARGIN - FOOT.width(of), FEET[0]), FOOT, of);
    let digest = format!("SHA-256 van de inhoud die wordt ondertekend (base64url): {digest}");
    write(surface, fonts, (MARGIN, FEET[1]), FOOT, &digest);
    surface.end_tagged();
}

/// The tree of parts with what was drawn of each.
fn tags(parts: &[Part], drawn: &Drawn) -> TagTree {
    let mut children: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for (number, part) in parts.iter().enumerate() {
        children.entry(part.within).or_default().push(number);
    }
    let mut tree = TagTree::new().with_lang(Some("nl".to_owned()));
    for number in children.get(&None).into_iter().flatten() {
        tree.push(group(*number, parts, &children, drawn));
    }
    tree
}

fn group(
    number: usize,
    parts: &[Part],
    children: &BTreeMap<Option<usize>, Vec<usize>>,
    drawn: &Drawn,
) -> TagGroup {
    let own = drawn.get(&number).into_iter().flatten().map(|tag| Node::from(*tag));
    let below = children.get(&Some(number)).into_iter().flatten();
    let below = below.map(|child| Node::from(group(*child, parts, children, drawn)));
    TagGroup::with_children(tag_of(parts[number].kind), own.chain(below).collect())
}

fn tag_of(kind: Kind) -> TagKind {
    let heading = |level| Tag::Hn(NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN), None);
    match kind {
        Kind::Title => heading(1).into(),
        Kind::Heading => heading(2).into(),
        Kind::Paragraph => Tag::P.into(),
        Kind::List => Tag::L(ListNumbering::None).into(),
        Kind::Point => Tag::LI.into(),
        Kind::Label => Tag::Lbl.into(),
        Kind::Said => Tag::LBody.into(),
        Kind::Table => Tag::Table.into(),
        Kind::Row => Tag::TR.into(),
        Kind::Above => Tag::TH(TableHeaderScope::Column).into(),
        Kind::Beside => Tag::TH(TableHeaderScope::Row).into(),
        Kind::Cell => Tag::TD.into(),
    }
}
