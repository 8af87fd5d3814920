package care.plumbline.compiler.guide;

import care.plumbline.core.guide.Guide;

/// A guide that stands, how many of its words were held against `style.yaml`, and how far its sources were read.
///
/// @param explaining how many different sentences explain
/// @param unsaid how many ways of speaking were looked for
/// @param weighty danger signs, restrictions, gates and doses
/// @param restingOnLess those of them no source of which was read beyond its abstract, each named with its reason
public record Checked(Guide guide, int sentences, int explaining, int unsaid, int weighty, int restingOnLess) {}
