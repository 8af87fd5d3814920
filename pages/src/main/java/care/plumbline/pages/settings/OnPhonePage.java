package care.plumbline.pages.settings;

import care.plumbline.core.guide.Spoken;
import care.plumbline.pages.start.Numbers;

/// Where her journal is, what the browser may do with it, a copy of her own, and the home screen.
public record OnPhonePage(Spoken words, Numbers numbers) {

    /// A phrase of `words/phone.yaml`.
    public String say(String phrase) {
        return words.say("phone." + phrase);
    }
}
