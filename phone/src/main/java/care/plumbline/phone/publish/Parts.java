package care.plumbline.phone.publish;

import care.plumbline.core.guide.Guide;
import care.plumbline.pages.words.Words;
import care.plumbline.phone.Companion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a folder is made of.
///
/// @param companion without a journal
/// @param server where the home with a server begins that stands beside this; empty: there is none
/// @param pressed the guide as a file
/// @param figures the drawings as a file
/// @param program the Java, as JavaScript
/// @param addresses the address of each asset by its name
/// @param assets every file of the pages, by its address
/// @param policy what a page may load
/// @param always the other headers of every page
/// @param sight what looks through her camera
@SuppressWarnings("ArrayRecordComponent")
public record Parts(
        Guide guide,
        Words words,
        Companion companion,
        String server,
        byte[] pressed,
        byte[] figures,
        byte[] program,
        Map<String, String> addresses,
        Map<String, byte[]> assets,
        String policy,
        Map<String, String> always,
        Sight sight) {

    /// What looks through her camera.
    ///
    /// @param at where its files lie, such as `/sight/3f0c2ab9d1/`; empty: this folder is made without
    /// @param files by their names, packed ones among them
    /// @param policy what it may load
    /// @param page the address of the one page that may ask for the camera
    /// @param permissions of that page
    public record Sight(String at, Map<String, byte[]> files, String policy, String page, String permissions) {
        public Sight {
            files = new LinkedHashMap<>(files);
        }
    }

    public Parts {
        addresses = new LinkedHashMap<>(addresses);
        assets = new LinkedHashMap<>(assets);
        always = new LinkedHashMap<>(always);
    }

    /// The program of this build; empty: it was built without.
    public static Optional<byte[]> ofThisBuild() {
        return Shell.has("program.js") ? Optional.of(Shell.bytes("program.js")) : Optional.empty();
    }
}
