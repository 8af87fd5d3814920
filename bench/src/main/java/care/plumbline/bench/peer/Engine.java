package care.plumbline.bench.peer;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.rule.Truth;

/// An engine that holds all rules and answers them for one woman at a time.
///
/// @param <W> what a woman's facts look like to it
public interface Engine<W> {

    /// Her facts as the engine takes them. Never part of what is timed.
    W ready(Facts facts);

    /// Its answer to every rule, in the rules' order.
    Truth[] answer(W woman);
}
