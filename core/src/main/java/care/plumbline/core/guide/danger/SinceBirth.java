package care.plumbline.core.guide.danger;

import care.plumbline.core.guide.words.Text;

/// How the time since the birth is said; `{count}` stands for the number.
public record SinceBirth(Text days, Text oneDay, Text weeks, Text unknown) {}
