package care.plumbline.pages.session;

import care.plumbline.pages.asking.Field;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.session.PlayerPage.Step;
import java.util.List;
import java.util.Optional;

/// A session is over.
///
/// @param thanks what she did, in words
/// @param says what that is worth
/// @param lead that somebody has to look at her: it stands first
/// @param first the one question that is asked of everybody
/// @param ratings questions with a scale
/// @param ticks signs to tick; where she ticks nothing nothing is said
/// @param back what takes her last tap back; empty where there is none
public record AfterPage(
        String thanks,
        String says,
        Field first,
        List<Field> ratings,
        String ticksTitle,
        List<Field> ticks,
        Optional<Step> back,
        Optional<Lead> lead) {
    public AfterPage {
        ratings = List.copyOf(ratings);
        ticks = List.copyOf(ticks);
    }
}
