package care.plumbline.pages.settings;

import care.plumbline.pages.danger.Numbers;
import care.plumbline.pages.visit.Beside;
import java.util.Optional;

/// Where her journal is, what the browser may do with it, a copy of her own, and the home screen.
///
/// @param server the home with a server, where one stands beside this
public record OnPhonePage(Numbers numbers, Optional<Beside> server) {}
