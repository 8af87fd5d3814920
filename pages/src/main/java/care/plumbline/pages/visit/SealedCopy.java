package care.plumbline.pages.visit;

import care.plumbline.journal.seal.SheetWords;

/// A copy of her journal with the server that served this home, sealed on her phone. What a page decides here, the home
/// does before the reply is shown, and says itself where it could not.
public interface SealedCopy {

    /// The reader and writer of its words.
    SheetWords words();

    /// From now on a copy is kept that this secret opens.
    void keep(byte[] secret);

    /// Brings the journal of the copy that this secret opens to this phone, where none is.
    void bring(byte[] secret);

    /// Copies at once what waits.
    void renew();

    /// Takes the copy away; her journal stays.
    void erase();
}
