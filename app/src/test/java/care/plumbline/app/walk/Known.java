package care.plumbline.app.walk;

/// One companion for all tests that change nothing, and a woman who has told it a good deal.
final class Known {

    private static final int CHAPTERS = 4;

    private static final class Shared {
        static final Companion COMPANION = Companion.inTheMorning();
        static final String HER = her();
    }

    private Known() {}

    /// It ends with the tests.
    static Companion companion() {
        return Shared.COMPANION;
    }

    /// Her phone, with her journal on it.
    static Walker her(Device device) {
        return new Walker(companion().address(), device, Shared.HER);
    }

    /// A phone that has never been here.
    static Walker stranger(Device device) {
        return new Walker(companion(), device);
    }

    private static String her() {
        Runtime.getRuntime().addShutdownHook(new Thread(companion()::close));
        try (Walker she = stranger(Device.PHONE.withoutScripts())) {
            Way.toAJournal(she);
            Way.throughChapters(she, CHAPTERS);
            return she.context().storageState();
        }
    }
}
