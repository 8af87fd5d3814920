package care.plumbline.phone;

import care.plumbline.pages.checkin.CheckInPage;
import care.plumbline.pages.checkin.WeekPage;
import care.plumbline.pages.frame.Frame;
import care.plumbline.pages.learn.CausePage;
import care.plumbline.pages.learn.FoundPage;
import care.plumbline.pages.learn.HabitPage;
import care.plumbline.pages.learn.IndexPage;
import care.plumbline.pages.learn.MovementPage;
import care.plumbline.pages.learn.RemedyPage;
import care.plumbline.pages.learn.SourcesPage;
import care.plumbline.pages.learn.WayPage;
import care.plumbline.pages.load.LoadPage;
import care.plumbline.pages.load.NothingPage;
import care.plumbline.pages.offline.AwayPage;
import care.plumbline.pages.offline.OfflinePage;
import care.plumbline.pages.out.BackPage;
import care.plumbline.pages.out.GoPage;
import care.plumbline.pages.out.OutPage;
import care.plumbline.pages.people.CallsPage;
import care.plumbline.pages.people.ClinicPage;
import care.plumbline.pages.progress.ProgressPage;
import care.plumbline.pages.progress.SummaryPage;
import care.plumbline.pages.questions.ChaptersPage;
import care.plumbline.pages.questions.StepPage;
import care.plumbline.pages.ready.TestPage;
import care.plumbline.pages.ready.TestsPage;
import care.plumbline.pages.reply.HinderedPage;
import care.plumbline.pages.reply.OldForm;
import care.plumbline.pages.reply.TroublePage;
import care.plumbline.pages.session.AfterPage;
import care.plumbline.pages.session.PlayerPage;
import care.plumbline.pages.session.RestPage;
import care.plumbline.pages.session.ShutPage;
import care.plumbline.pages.settings.ChangePage;
import care.plumbline.pages.settings.ErasedPage;
import care.plumbline.pages.settings.KeptPage;
import care.plumbline.pages.settings.LooksPage;
import care.plumbline.pages.settings.PrivacyPage;
import care.plumbline.pages.settings.SaidPage;
import care.plumbline.pages.settings.SettingsPage;
import care.plumbline.pages.start.ResultPage;
import care.plumbline.pages.start.SignsPage;
import care.plumbline.pages.start.StartPage;
import care.plumbline.pages.start.WelcomePage;
import care.plumbline.pages.today.Changes.ChangesPage;
import care.plumbline.pages.today.PregnantPage;
import care.plumbline.pages.today.TodayPage;
import care.plumbline.pages.why.WhyPage;
/// The templates by their names, called directly: a browser has no class loader to find them with.

final class Markup {

    private Markup() {}

    static String of(String template, Frame frame, Object it) {
        var text = new gg.jte.output.StringOutput();
        var out = new gg.jte.html.OwaspHtmlTemplateOutput(text);
        switch (template) {
            case "away.jte" -> gg.jte.generated.precompiled.JteawayGenerated.render(out, null, frame, (AwayPage) it);
            case "changes.jte" ->
                gg.jte.generated.precompiled.JtechangesGenerated.render(out, null, frame, (ChangesPage) it);
            case "chapters.jte" ->
                gg.jte.generated.precompiled.JtechaptersGenerated.render(out, null, frame, (ChaptersPage) it);
            case "checkin-week.jte" ->
                gg.jte.generated.precompiled.JtecheckinweekGenerated.render(out, null, frame, (WeekPage) it);
            case "checkin.jte" ->
                gg.jte.generated.precompiled.JtecheckinGenerated.render(out, null, frame, (CheckInPage) it);
            case "earlier.jte" ->
                gg.jte.generated.precompiled.JteearlierGenerated.render(out, null, frame, (KeptPage) it);
            case "erase.jte" -> gg.jte.generated.precompiled.JteeraseGenerated.render(out, null, frame, (KeptPage) it);
            case "erased.jte" ->
                gg.jte.generated.precompiled.JteerasedGenerated.render(out, null, frame, (ErasedPage) it);
            case "export.jte" ->
                gg.jte.generated.precompiled.JteexportGenerated.render(out, null, frame, (KeptPage) it);
            case "hindered.jte" ->
                gg.jte.generated.precompiled.JtehinderedGenerated.render(out, null, frame, (HinderedPage) it);
            case "learn/cause.jte" ->
                gg.jte.generated.precompiled.learn.JtecauseGenerated.render(out, null, frame, (CausePage) it);
            case "learn/found.jte" ->
                gg.jte.generated.precompiled.learn.JtefoundGenerated.render(out, null, frame, (FoundPage) it);
            case "learn/habit.jte" ->
                gg.jte.generated.precompiled.learn.JtehabitGenerated.render(out, null, frame, (HabitPage) it);
            case "learn/index.jte" ->
                gg.jte.generated.precompiled.learn.JteindexGenerated.render(out, null, frame, (IndexPage) it);
            case "learn/movement.jte" ->
                gg.jte.generated.precompiled.learn.JtemovementGenerated.render(out, null, frame, (MovementPage) it);
            case "learn/remedy.jte" ->
                gg.jte.generated.precompiled.learn.JteremedyGenerated.render(out, null, frame, (RemedyPage) it);
            case "learn/sources.jte" ->
                gg.jte.generated.precompiled.learn.JtesourcesGenerated.render(out, null, frame, (SourcesPage) it);
            case "learn/way.jte" ->
                gg.jte.generated.precompiled.learn.JtewayGenerated.render(out, null, frame, (WayPage) it);
            case "load-nothing.jte" ->
                gg.jte.generated.precompiled.JteloadnothingGenerated.render(out, null, frame, (NothingPage) it);
            case "load.jte" -> gg.jte.generated.precompiled.JteloadGenerated.render(out, null, frame, (LoadPage) it);
            case "looks.jte" -> gg.jte.generated.precompiled.JtelooksGenerated.render(out, null, frame, (LooksPage) it);
            case "offline.jte" ->
                gg.jte.generated.precompiled.JteofflineGenerated.render(out, null, frame, (OfflinePage) it);
            case "old-form.jte" ->
                gg.jte.generated.precompiled.JteoldformGenerated.render(out, null, frame, (OldForm) it);
            case "out/after.jte" ->
                gg.jte.generated.precompiled.out.JteafterGenerated.render(out, null, frame, (BackPage) it);
            case "out/go.jte" -> gg.jte.generated.precompiled.out.JtegoGenerated.render(out, null, frame, (GoPage) it);
            case "out/out.jte" ->
                gg.jte.generated.precompiled.out.JteoutGenerated.render(out, null, frame, (OutPage) it);
            case "people/contact.jte" ->
                gg.jte.generated.precompiled.people.JtecontactGenerated.render(out, null, frame, (CallsPage) it);
            case "people/told.jte" ->
                gg.jte.generated.precompiled.people.JtetoldGenerated.render(out, null, frame, (ClinicPage) it);
            case "pregnant.jte" ->
                gg.jte.generated.precompiled.JtepregnantGenerated.render(out, null, frame, (PregnantPage) it);
            case "privacy.jte" ->
                gg.jte.generated.precompiled.JteprivacyGenerated.render(out, null, frame, (PrivacyPage) it);
            case "progress.jte" ->
                gg.jte.generated.precompiled.JteprogressGenerated.render(out, null, frame, (ProgressPage) it);
            case "ready/test.jte" ->
                gg.jte.generated.precompiled.ready.JtetestGenerated.render(out, null, frame, (TestPage) it);
            case "ready/tests.jte" ->
                gg.jte.generated.precompiled.ready.JtetestsGenerated.render(out, null, frame, (TestsPage) it);
            case "result.jte" ->
                gg.jte.generated.precompiled.JteresultGenerated.render(out, null, frame, (ResultPage) it);
            case "said-change.jte" ->
                gg.jte.generated.precompiled.JtesaidchangeGenerated.render(out, null, frame, (ChangePage) it);
            case "said.jte" -> gg.jte.generated.precompiled.JtesaidGenerated.render(out, null, frame, (SaidPage) it);
            case "session-after.jte" ->
                gg.jte.generated.precompiled.JtesessionafterGenerated.render(out, null, frame, (AfterPage) it);
            case "session-rest.jte" ->
                gg.jte.generated.precompiled.JtesessionrestGenerated.render(out, null, frame, (RestPage) it);
            case "session-shut.jte" ->
                gg.jte.generated.precompiled.JtesessionshutGenerated.render(out, null, frame, (ShutPage) it);
            case "session.jte" ->
                gg.jte.generated.precompiled.JtesessionGenerated.render(out, null, frame, (PlayerPage) it);
            case "settings.jte" ->
                gg.jte.generated.precompiled.JtesettingsGenerated.render(out, null, frame, (SettingsPage) it);
            case "signs-kept.jte" ->
                gg.jte.generated.precompiled.JtesignskeptGenerated.render(out, null, frame, (SignsPage) it);
            case "signs.jte" -> gg.jte.generated.precompiled.JtesignsGenerated.render(out, null, frame, (SignsPage) it);
            case "start.jte" -> gg.jte.generated.precompiled.JtestartGenerated.render(out, null, frame, (StartPage) it);
            case "step.jte" -> gg.jte.generated.precompiled.JtestepGenerated.render(out, null, frame, (StepPage) it);
            case "summary.jte" ->
                gg.jte.generated.precompiled.JtesummaryGenerated.render(out, null, frame, (SummaryPage) it);
            case "today.jte" -> gg.jte.generated.precompiled.JtetodayGenerated.render(out, null, frame, (TodayPage) it);
            case "trouble.jte" ->
                gg.jte.generated.precompiled.JtetroubleGenerated.render(out, null, frame, (TroublePage) it);
            case "unsent.jte" ->
                gg.jte.generated.precompiled.JteunsentGenerated.render(out, null, frame, (OfflinePage) it);
            case "welcome.jte" ->
                gg.jte.generated.precompiled.JtewelcomeGenerated.render(out, null, frame, (WelcomePage) it);
            case "why.jte" -> gg.jte.generated.precompiled.JtewhyGenerated.render(out, null, frame, (WhyPage) it);
            default -> throw new IllegalArgumentException("there is no template " + template);
        }
        return text.toString();
    }
}
