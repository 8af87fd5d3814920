package care.plumbline.core.guide.danger;

import care.plumbline.core.guide.words.Text;

/// How the time since the birth is said; `{count}` stands for the number, in `about` for the whole span.
///
/// @param about what stands around it where she said about how long
public record SinceBirth(Text days, Text oneDay, Text weeks, Text about, Text unknown) {}
