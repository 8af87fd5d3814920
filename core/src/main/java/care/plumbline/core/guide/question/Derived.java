package care.plumbline.core.guide.question;

import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Fact;
import care.plumbline.core.rule.Quantity;

/// A fact worked out from answers, such as weeks since the birth.
public record Derived(Fact fact, Quantity is, Text says, Text unit) {}
