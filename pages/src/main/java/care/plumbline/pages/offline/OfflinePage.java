package care.plumbline.pages.offline;

import care.plumbline.pages.danger.Numbers;

/// No network: whom to call, and where the danger signs are.
public record OfflinePage(Numbers numbers) {}
