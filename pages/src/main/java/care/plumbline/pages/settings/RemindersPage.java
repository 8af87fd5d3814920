package care.plumbline.pages.settings;

import java.util.List;

/// The times for which there is a file.
public record RemindersPage(List<Time> times) {

    /// @param code in the address, `says`: on the page
    public record Time(String code, String says) {}

    public RemindersPage {
        times = List.copyOf(times);
    }
}
