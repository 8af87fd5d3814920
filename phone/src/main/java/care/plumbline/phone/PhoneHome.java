package care.plumbline.phone;

import care.plumbline.journal.seal.Leaf;
import care.plumbline.pages.visit.Beside;
import care.plumbline.pages.visit.Cookie;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Hindrance;
import care.plumbline.pages.visit.Home;
import care.plumbline.pages.visit.OpenJournal;
import care.plumbline.pages.visit.Preferences;
import care.plumbline.pages.visit.SealedCopy;
import care.plumbline.pages.visit.Sent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Her journal as the worker handed it over, for one visit. What is written here the worker makes durable
/// before the reply is shown; where it cannot, it asks again with a [Hindrance].
final class PhoneHome implements Home {

    /// The name of the one cookie there is: how she likes things.
    static final String VIEW = "view";

    private final Kept kept;
    private final Optional<Hindrance> hindrance;
    private final boolean shut;

    private PhoneHome(Kept kept, Optional<Hindrance> hindrance, boolean shut) {
        this.kept = kept;
        this.hindrance = hindrance;
        this.shut = shut;
    }

    static PhoneHome of(Kept kept) {
        return new PhoneHome(kept, Optional.empty(), false);
    }

    /// For pages that are the same for everybody.
    static PhoneHome nobodys(Kept kept) {
        return new PhoneHome(kept, Optional.empty(), true);
    }

    @Override
    public Optional<OpenJournal> journal() {
        return shut ? Optional.empty() : kept.open();
    }

    @Override
    public boolean isPhone() {
        return true;
    }

    @Override
    public Optional<Beside> beside() {
        return kept.server();
    }

    @Override
    public Optional<Hindrance> hindrance() {
        return hindrance;
    }

    @Override
    public boolean hasEarlier() {
        return false;
    }

    @Override
    public boolean holdsKey() {
        return kept.isThere();
    }

    @Override
    public boolean isLocked() {
        return kept.isLocked();
    }

    @Override
    public Home without(Hindrance why) {
        return new PhoneHome(kept, Optional.of(why), true);
    }

    @Override
    public Home readingOnly(Hindrance why) {
        return new PhoneHome(kept, Optional.of(why), shut);
    }

    @Override
    public boolean append(Sent sent) throws Hindered {
        refuse();
        if (journal().isEmpty()) {
            return false;
        }
        kept.write(sent);
        return true;
    }

    @Override
    public List<Cookie> begin(UUID once) throws Hindered {
        refuse();
        kept.begin();
        return List.of();
    }

    @Override
    public List<Cookie> bring(UUID once, List<Leaf> pages) throws Hindered {
        refuse();
        kept.bring(pages);
        return List.of();
    }

    /// Only a server beside this home can keep one: no other is ever asked.
    @Override
    public Optional<SealedCopy> copy() {
        return kept.server().map(_ -> new PhoneCopy(kept));
    }

    private void refuse() throws Hindered {
        if (hindrance.isPresent()) {
            throw new Hindered(hindrance.get());
        }
    }

    @Override
    public Optional<List<Cookie>> goBack() {
        return Optional.empty();
    }

    @Override
    public Optional<String> export() {
        return kept.open().map(_ -> kept.export());
    }

    @Override
    public boolean erase() {
        kept.erase();
        return false;
    }

    @Override
    public List<Cookie> nothing() {
        return List.of();
    }

    @Override
    public Cookie keeping(Preferences preferences) {
        return new Cookie(VIEW, preferences.cookie(), Duration.ofDays(400), true);
    }

    @Override
    public List<Cookie> always() {
        return List.of();
    }
}
