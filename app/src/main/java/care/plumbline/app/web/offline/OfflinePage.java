package care.plumbline.app.web.offline;

import care.plumbline.app.web.start.Numbers;

/// No network: whom to call, and where the danger signs are.
public record OfflinePage(Numbers numbers) {}
