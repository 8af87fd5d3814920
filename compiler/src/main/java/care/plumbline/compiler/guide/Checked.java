package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;

/// A guide that stands, and how many of its words were held against `style.yaml`.
///
/// @param explaining how many different sentences explain
/// @param unsaid how many ways of speaking were looked for
public record Checked(Guide guide, int sentences, int explaining, int unsaid) {}
