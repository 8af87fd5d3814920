package care.plumbline.pages.library;

import care.plumbline.pages.show.Drawings.Drawing;

/// A small picture that leads to its page.
///
/// @param note a word under its name; empty: none
public record Thumbnail(String name, String href, Drawing drawing, String note) {}
