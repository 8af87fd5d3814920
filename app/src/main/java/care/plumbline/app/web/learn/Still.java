package care.plumbline.app.web.learn;

import care.plumbline.app.web.Drawings.Drawing;

/// A small picture that leads to its page.
///
/// @param note a word under its name; empty: none
public record Still(String name, String href, Drawing drawing, String note) {}
