package care.plumbline.pages.visit;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.contact.Country;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.journal.Units;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.form.Typed;
import care.plumbline.pages.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One request of one woman: what she asked, how her device likes things, and her journal if it opens one.
///
/// A page reads all it needs here. The only thing a visit changes is the journal ([#write]); after that
/// [#recovery] speaks of the journal as it is then.
public final class Visit {

    private final Guide guide;
    private final Asked asked;
    private final Preferences preferences;
    private final ZoneId zone;
    private final Home home;
    private final Known known;
    private final List<Entry> written = new ArrayList<>();
    private Typed typed = Typed.NOTHING;

    public Visit(Guide guide, Asked asked, Preferences preferences, Home home) {
        this.guide = guide;
        this.asked = asked;
        this.preferences = preferences;
        this.home = home;
        this.zone = preferences.zone().orElse(asked.zone());
        this.known = new Known(guide, home, asked.today(zone));
    }

    /// This visit, to show the form once more: what she sent stands where an address would say it.
    public Visit comesBack(Refused refused) {
        Visit back = new Visit(guide, asked.comingBack(), preferences, home);
        back.typed = new Typed(form(), Optional.of(refused));
        return back;
    }

    /// What she typed into the form that comes back to her; nothing on a new page.
    public Typed typed() {
        return typed;
    }

    /// The same request, speaking of this moment, whichever day the page was opened on.
    public Visit ofNow() {
        return new Visit(guide, asked.ofNow(), preferences, home);
    }

    /// The same request, with less of her journal than there was.
    public Visit with(Home less) {
        return new Visit(guide, asked, preferences, less);
    }

    public Home home() {
        return home;
    }

    /// What keeps her journal from doing what it should just now.
    public Optional<Hindrance> hindrance() {
        return home.hindrance();
    }

    /// Whether what she says now goes into her journal; else it rides along.
    public boolean keeps() {
        return hasJournal() && hindrance().isEmpty();
    }

    public Guide guide() {
        return guide;
    }

    Asked asked() {
        return asked;
    }

    public String path() {
        return asked.path();
    }

    /// A part of the path, such as the tag in `/learn/{tag}`.
    public String part(String name) {
        return asked.parts().getOrDefault(name, "");
    }

    public Form query() {
        return asked.query();
    }

    public Form form() {
        return asked.form();
    }

    public boolean secure() {
        return asked.secure();
    }

    public Preferences preferences() {
        return preferences;
    }

    public Instant now() {
        return asked.now();
    }

    /// The name of the form on the page that is answered.
    public UUID fresh() {
        return asked.fresh();
    }

    /// Where her days begin.
    public ZoneId zone() {
        return zone;
    }

    /// The day this visit speaks of ([Asked#today]).
    public LocalDate today() {
        return known.today();
    }

    /// Today, whatever a form says.
    public LocalDate day() {
        return asked.day(zone);
    }

    /// Whether the form she sent showed a day that is no longer, or not yet, today.
    public boolean isOld() {
        return asked.isOld(zone);
    }

    public LocalTime clock() {
        return asked.now().atZone(zone).toLocalTime();
    }

    /// The country whose numbers are shown: chosen, or else guessed from her browser's language.
    public Country country() {
        return guide.country(preferences.country().or(asked::region).orElse(Country.OTHER));
    }

    /// The units she weighs and measures in: chosen, or else what is usual in her country.
    public Units units() {
        return preferences.units().orElseGet(() -> Units.usualIn(country().code()));
    }

    /// How she is spoken to.
    public Language language() {
        var language = new Language(preferences.language());
        return hasJournal() ? facts().speaking(language) : language;
    }

    /// The words of the program in her language.
    public Words words() {
        return new Words(guide.phrases().in(language()));
    }

    /// The words of the program in the language of her device, without a look into her journal.
    public Words wordsForAnybody() {
        return new Words(guide.phrases().in(new Language(preferences.language())));
    }

    /// A text of the guide in her language; blanks stay. For texts with blanks see [Recovery#facts].
    public String say(Text text) {
        return text.in(language());
    }

    /// Texts, without those of which nothing is left.
    public List<String> say(List<Text> texts) {
        return texts.stream().map(this::say).filter(says -> !says.isEmpty()).toList();
    }

    public boolean hasJournal() {
        return known.isKept();
    }

    /// What she said and did since the latest birth, and what stays hers; nothing while nothing is kept.
    public Journal journal() {
        return known.journal();
    }

    /// What follows from her journal today; from an empty one while nothing is kept.
    public Recovery recovery() {
        return known.recovery();
    }

    /// What is known of her today: the beginning of [#recovery], for pages that need no more.
    public Facts facts() {
        return known.facts();
    }

    /// What else her journal has to say: the safety screen alone, a session, what would follow from more.
    public Known known() {
        return known;
    }

    /// The name of the form that was sent, so that sending it twice writes once.
    public UUID once() throws Refused {
        return asked.once();
    }

    /// Writes entries into her journal: durable when the reply is shown.
    ///
    /// @throws Gone when she has none, or it was erased on another device meanwhile
    public void write(List<Entry> entries) throws Refused, Hindered, Gone {
        if (!home.append(asked.sent(entries, zone))) {
            throw new Gone();
        }
        written.addAll(entries);
    }

    /// What this visit wrote into her journal.
    public List<Entry> written() {
        return List.copyOf(written);
    }

    /// Begins a journal for her device, where none is open. The key of one that is not there just now is kept
    /// beside the new one.
    ///
    /// @return the cookies that keep both; the reply has to set them
    public List<Cookie> begin() throws Refused, Hindered {
        return home.begin(once());
    }

    /// The journal this page needs is not there.
    public static final class Gone extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
