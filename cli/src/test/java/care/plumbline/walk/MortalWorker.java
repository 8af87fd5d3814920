package care.plumbline.walk;

import com.microsoft.playwright.CDPSession;

/// The worker of her phone, which its system stops whenever it likes; it rises with what is asked next.
final class MortalWorker implements Mortal {

    private final Walker she;
    private final CDPSession devtools;
    private int deaths;

    MortalWorker(String address) {
        this.she = new Walker(address, Device.PHONE);
        this.devtools = she.context().newCDPSession(she.page());
        devtools.send("ServiceWorker.enable");
    }

    /// Waits until the worker answers for the page that is shown.
    static void answers(Walker she) {
        she.page().waitForFunction("() => navigator.serviceWorker.controller?.state === 'activated'");
    }

    @Override
    public Walker she() {
        return she;
    }

    @Override
    public void dieAndRise() {
        devtools.send("ServiceWorker.stopAllWorkers");
        deaths++;
    }

    @Override
    public int deaths() {
        return deaths;
    }

    @Override
    public void close() {
        she.close();
    }
}
