package care.plumbline.pages.visit;

import care.plumbline.journal.seal.Leaf;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where her journal lives, for one visit: a server's store, or her phone.
///
/// Every call is answered at once. What [#append] took has to be durable before the reply of this visit is shown;
/// whether that happens inside the call or before the reply goes out is the home's business.
public interface Home {

    /// Her journal as it is now; empty: she has none, or it does not open just now.
    Optional<OpenJournal> journal();

    /// The home she could have instead; empty: there is no other.
    Optional<Beside> beside();

    /// Whether this is her phone: then a saved copy can be brought back here.
    default boolean isPhone() {
        return false;
    }

    /// What keeps her journal from doing what it should just now.
    Optional<Hindrance> hindrance();

    /// Whether an earlier journal of hers can be opened.
    boolean hasEarlier();

    /// Whether her device holds the key of a journal, open or not.
    boolean holdsKey();

    /// Whether what it keeps is behind a lock of hers just now: then no page says our name, and none offers to keep.
    default boolean isLocked() {
        return false;
    }

    /// The same home, where nothing of her journal can be used.
    Home without(Hindrance why);

    /// The same home, where her journal can be read and not written.
    Home readingOnly(Hindrance why);

    /// Writes what a form says. The same form sent twice writes it once.
    ///
    /// @return whether there is a journal to write into: it may have been erased meanwhile
    boolean append(Sent sent) throws Hindered;

    /// Begins a journal where none is open. A form that is sent twice begins one.
    ///
    /// @param once the form's own name
    /// @return what her device has to keep from now on
    List<Cookie> begin(UUID once) throws Hindered;

    /// Begins a journal with these pages, all of them or none, where none is open.
    ///
    /// @param once the form's own name: sent twice, it begins one
    /// @return what her device has to keep from now on
    List<Cookie> bring(UUID once, List<Leaf> pages) throws Hindered;

    /// What else opens her journal; empty: this home keeps one key, and nothing else opens it.
    default Optional<Keyring> keys() {
        return Optional.empty();
    }

    /// A sealed copy with a server; empty: none can be kept from here.
    default Optional<SealedCopy> copy() {
        return Optional.empty();
    }

    /// What she shows by links; empty: this home can answer nobody who holds one, or no journal is open.
    default Optional<Showing> showing() {
        return Optional.empty();
    }

    /// Who gives care nearby, where somebody listed it.
    default Directory directory() {
        return Directory.NONE;
    }

    /// Goes back to the earlier journal; the one open now becomes the earlier.
    ///
    /// @return what her device has to keep from now on; empty: there is none
    Optional<List<Cookie>> goBack();

    /// Everything in her journal as JSON; empty: it is gone.
    Optional<String> export() throws Hindered;

    /// Erases every journal her device holds a key of, whether it opens or not, for good.
    ///
    /// @return whether sealed bytes stay somewhere for a while
    boolean erase() throws Hindered;

    /// What takes away all that her device holds.
    List<Cookie> nothing();

    /// What keeps how her device likes things.
    Cookie keeping(Preferences preferences);

    /// What her device has to keep whatever the page answers.
    List<Cookie> always();
}
