package care.plumbline.pages.settings;

import care.plumbline.body.figure.HairTone;
import care.plumbline.body.figure.Look;
import care.plumbline.body.figure.Skin;
import care.plumbline.core.guide.Id;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.settings.LooksPage.Choice;
import care.plumbline.pages.settings.LooksPage.Group;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.visit.LookCode;
import care.plumbline.pages.visit.Visit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The woman in the pictures, as she likes to see herself: one tap a choice, each shown as it would look.
final class Looks {

    /// The movement that shows her: standing, so that a cane and both feet are seen.
    static final Id SHOWN = new Id("easy-walk");

    private final Drawings drawings;

    Looks(Drawings drawings) {
        this.drawings = drawings;
    }

    void addTo(Routes routes) {
        routes.anyway("/settings/pictures", this::show);
    }

    private Reply show(Visit visit) {
        Look now = visit.preferences().look();
        var groups = List.of(
                group("skin", "Skin", "head", Skin.values(), now.skin(), now::with),
                group("hair", "Hair", "head", HairTone.values(), now.hair(), now::with),
                group("style", "How she wears it", "head", Look.HairStyle.values(), now.style(), now::with),
                group("build", "Build", "whole", Look.Build.values(), now.build(), now::with),
                group("top", "Top", "chest", Look.Top.values(), now.top(), now::with),
                group("leggings", "Leggings", "legs", Look.Leggings.values(), now.leggings(), now::with),
                group("feet", "Feet", "legs", Look.Feet.values(), now.feet(), now::with),
                group("aid", "With", "whole", Look.Aid.values(), now.aid(), now::with));
        return Reply.Shown.ok(
                JtelooksGenerated::render, new LooksPage(drawings.still(SHOWN, now), groups), "More", Tab.MORE);
    }

    private <E extends Enum<E>> Group group(
            String id, String says, String part, E[] values, E chosen, Function<E, Look> with) {
        List<Choice> choices = Arrays.stream(values)
                .map(value -> {
                    Look look = with.apply(value);
                    return new Choice(LookCode.of(look), says(value), drawings.still(SHOWN, look), value == chosen);
                })
                .toList();
        return new Group(id, says, part, choices);
    }

    private static String says(Enum<?> value) {
        if (value == Look.Feet.AS_SCENE) {
            return "As it fits";
        }
        if (value == Look.Aid.NONE) {
            return "Nothing";
        }
        String words = value.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
