package care.plumbline.phone;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.journal.seal.SheetWords;
import care.plumbline.pages.visit.SealedCopy;

/// What the worker is told to do with her sealed copy: a word, and the secret where it needs one.
record PhoneCopy(Kept kept) implements SealedCopy {

    @Override
    public SheetWords words() {
        return kept.words();
    }

    @Override
    public void keep(byte[] secret) {
        kept.copy("keep " + Base64Text.of(secret));
    }

    @Override
    public void bring(byte[] secret) {
        kept.copy("bring " + Base64Text.of(secret));
    }

    @Override
    public void renew() {
        kept.copy("now");
    }

    @Override
    public void erase() {
        kept.copy("erase");
    }
}
