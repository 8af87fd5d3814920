package care.plumbline.pages.session;

/// Something hurt, and she stopped.
///
/// @param step the movement that hurt
public record RestPage(PlayerPage.Step step, PlayerPage.Rest rest) {}
