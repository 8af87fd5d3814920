package care.plumbline.walk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/// What she holds in her hand.
///
/// @param scripts whether JavaScript runs
/// @param dark whether the phone is set to dark
/// @param still whether it is set to reduced motion
record Device(int width, int height, boolean scripts, boolean dark, boolean still) {

    /// The size of a usual phone.
    static final Device PHONE = new Device(390, 844, true, false, false);

    static final Device WIDE = new Device(1280, 860, true, false, false);

    Device withoutScripts() {
        return new Device(width, height, false, dark, still);
    }

    Device inTheDark() {
        return new Device(width, height, scripts, true, still);
    }

    Device withoutMotion() {
        return new Device(width, height, scripts, dark, true);
    }

    Browser.NewContextOptions context(String address) {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setJavaScriptEnabled(scripts)
                .setHasTouch(width < 600)
                .setLocale("en-IE")
                .setTimezoneId("Europe/Dublin")
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(still ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE);
    }
}
