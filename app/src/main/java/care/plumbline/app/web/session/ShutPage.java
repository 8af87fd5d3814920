package care.plumbline.app.web.session;

/// What comes next in a session is not for her any more.
///
/// @param step the movement that is shut
/// @param safety whether her safety check stands before all of it, not before this one alone
/// @param name of the movement; empty: the guide has lost it
public record ShutPage(PlayerPage.Step step, boolean safety, String name) {}
