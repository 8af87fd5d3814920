package care.plumbline.pages.settings;

import care.plumbline.pages.start.Numbers;

/// Where her journal is, what the browser may do with it, a copy of her own, and the home screen.
public record OnPhonePage(Numbers numbers) {}
