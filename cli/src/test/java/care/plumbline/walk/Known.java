package care.plumbline.walk;

import care.plumbline.server.Server;

/// One server for all tests that change nothing, and a woman who has used it for six weeks.
final class Known {

    private static final class Shared {
        static final Server SERVER = Server.withSixWeeks();
        static final String HER = her();
    }

    private Known() {}

    /// It ends with the tests.
    static Server server() {
        return Shared.SERVER;
    }

    /// Her phone, with her journal on it.
    static Walker her(Device device) {
        return new Walker(server().address(), device, Shared.HER);
    }

    /// A phone that has never been here.
    static Walker stranger(Device device) {
        return new Walker(server(), device);
    }

    private static String her() {
        Runtime.getRuntime().addShutdownHook(new Thread(server()::close));
        try (Walker she = stranger(Device.PHONE.withoutScripts())) {
            she.open(server().opens());
            return she.context().storageState();
        }
    }
}
