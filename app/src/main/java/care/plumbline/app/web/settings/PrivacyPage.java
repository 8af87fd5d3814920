package care.plumbline.app.web.settings;

import care.plumbline.app.web.start.Numbers;

/// Who can read her words, and whom to call when she is afraid at home.
public record PrivacyPage(Numbers numbers) {}
