package care.plumbline.pages.settings;

import java.util.Optional;

/// Bringing a saved journal in.
///
/// @param there whether one is here already
/// @param phone whether this is her phone, where no sheet opens anything
/// @param copies whether a sealed copy can be asked for from here
/// @param wrong why the file was not taken; empty: none was, or it is not to blame
public record BringPage(boolean there, Optional<WrongFile> wrong, boolean phone, boolean copies) {}
