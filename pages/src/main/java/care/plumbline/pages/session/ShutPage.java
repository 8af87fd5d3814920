package care.plumbline.pages.session;

import care.plumbline.pages.danger.Lead;
import java.util.Optional;

/// What comes next in a session is not for her any more.
///
/// @param step the movement that is shut
/// @param safety whether her safety check stands before all of it, not before this one alone
/// @param lead that somebody has to look at her: it stands first
/// @param name of the movement; empty: the guide has lost it
public record ShutPage(PlayerPage.Step step, boolean safety, String name, Optional<Lead> lead) {}
