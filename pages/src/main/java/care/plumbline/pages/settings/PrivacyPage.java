package care.plumbline.pages.settings;

import care.plumbline.pages.danger.Numbers;

/// Who can read her words, and whom to call when she is afraid at home.
public record PrivacyPage(Numbers numbers) {}
