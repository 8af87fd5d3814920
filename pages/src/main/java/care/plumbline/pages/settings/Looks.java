package care.plumbline.pages.settings;

import static care.plumbline.pages.reply.Routes.Kind.ANYWAY;

import care.plumbline.body.figure.HairTone;
import care.plumbline.body.figure.Look;
import care.plumbline.body.figure.Skin;
import care.plumbline.core.guide.words.Id;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.settings.LooksPage.Choice;
import care.plumbline.pages.settings.LooksPage.Group;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.visit.LookCode;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.LooksWords;
import java.util.Arrays;
import java.util.List;
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
        routes.on(ANYWAY, "/settings/pictures", this::show);
    }

    private Reply show(Visit visit) {
        Look now = visit.preferences().look();
        LooksWords say = visit.words().looks();
        var groups = List.of(
                group("skin", say.skin(), "head", Skin.values(), now.skin(), now::with, say),
                group("hair", say.hair(), "head", HairTone.values(), now.hair(), now::with, say),
                group("style", say.style(), "head", Look.HairStyle.values(), now.style(), now::with, say),
                group("build", say.build(), "whole", Look.Build.values(), now.build(), now::with, say),
                group("top", say.top(), "chest", Look.Top.values(), now.top(), now::with, say),
                group("leggings", say.leggings(), "legs", Look.Leggings.values(), now.leggings(), now::with, say),
                group("feet", say.feet(), "legs", Look.Feet.values(), now.feet(), now::with, say),
                group("aid", say.aid(), "whole", Look.Aid.values(), now.aid(), now::with, say));
        return Reply.Shown.ok(
                JtelooksGenerated::render, new LooksPage(drawings.still(SHOWN, now), groups), Title.MORE, Tab.MORE);
    }

    private <E extends Enum<E>> Group group(
            String id, String says, String part, E[] values, E chosen, Function<E, Look> with, LooksWords say) {
        List<Choice> choices = Arrays.stream(values)
                .map(value -> {
                    Look look = with.apply(value);
                    return new Choice(
                            LookCode.of(look), says(value, say), drawings.still(SHOWN, look), value == chosen);
                })
                .toList();
        return new Group(id, says, part, choices);
    }

    private static String says(Enum<?> value, LooksWords say) {
        return switch (value) {
            case Skin it ->
                switch (it) {
                    case PORCELAIN -> say.skinPorcelain();
                    case ROSE -> say.skinRose();
                    case HONEY -> say.skinHoney();
                    case OLIVE -> say.skinOlive();
                    case BRONZE -> say.skinBronze();
                    case UMBER -> say.skinUmber();
                    case EBONY -> say.skinEbony();
                };
            case HairTone it ->
                switch (it) {
                    case BLACK -> say.hairToneBlack();
                    case DARK_BROWN -> say.hairToneDarkBrown();
                    case CHESTNUT -> say.hairToneChestnut();
                    case COPPER -> say.hairToneCopper();
                    case BLONDE -> say.hairToneBlonde();
                    case GREY -> say.hairToneGrey();
                    case PLUM -> say.hairTonePlum();
                };
            case Look.HairStyle it ->
                switch (it) {
                    case BUN -> say.hairStyleBun();
                    case SHORT -> say.hairStyleShort();
                    case CURLS -> say.hairStyleCurls();
                    case SCARF -> say.hairStyleScarf();
                };
            case Look.Build it ->
                switch (it) {
                    case SLIM -> say.buildSlim();
                    case MIDDLE -> say.buildMiddle();
                    case FULL -> say.buildFull();
                    case SOFT_BELLY -> say.buildSoftBelly();
                };
            case Look.Top it ->
                switch (it) {
                    case TERRACOTTA -> say.topTerracotta();
                    case SAGE -> say.topSage();
                    case OCEAN -> say.topOcean();
                    case MUSTARD -> say.topMustard();
                    case ROSE -> say.topRose();
                    case LINEN -> say.topLinen();
                };
            case Look.Leggings it ->
                switch (it) {
                    case PLUM -> say.leggingsPlum();
                    case SLATE -> say.leggingsSlate();
                    case PINE -> say.leggingsPine();
                    case WINE -> say.leggingsWine();
                };
            case Look.Feet it ->
                switch (it) {
                    case AS_SCENE -> say.feetAsScene();
                    case BARE -> say.feetBare();
                    case SHOES -> say.feetShoes();
                };
            case Look.Aid it ->
                switch (it) {
                    case NONE -> say.aidNone();
                    case PROSTHESIS -> say.aidProsthesis();
                    case CANE -> say.aidCane();
                };
            default -> throw new IllegalArgumentException("no part of a look: " + value);
        };
    }
}
