package care.plumbline.pages.reply;

import care.plumbline.pages.visit.Hindrance;

/// The page that says what keeps her journal from doing what it should, and what she can do meanwhile.
public record HinderedPage(Hindrance why) {}
