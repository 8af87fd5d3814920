package care.plumbline.core.guide.question;

import java.util.List;

/// The questions and facts that the program itself asks for by name. All others it knows only through the guide's
/// conditions.
///
/// A guide without one of these, or in which one is answered in another way, does not stand: the guide check
/// says so, not a page.
public enum Handle {
    HIDES_BABY("hides_baby", Takes.YES_NO),
    BABY_WITH_YOU("baby_with_you", Takes.ONE_OF, "home", "hospital"),
    DAYS_SINCE_BIRTH("days_since_birth", Takes.WHOLE),
    WEEKS_SINCE_BIRTH("weeks_since_birth", Takes.WHOLE),
    DAYS_AWAY("days_away", Takes.WHOLE),
    HEALING("healing", Takes.ONE_OF, "vaginal", "instrumental", "caesarean", "deep-tear"),
    BIRTH_DATE("birth_date", Takes.DAY),
    BIRTH_MODE("birth_mode", Takes.ONE_OF),
    TEAR("tear", Takes.ONE_OF),
    FEEDING("feeding", Takes.ANY_OF),
    NEURAXIAL("neuraxial", Takes.ONE_OF, "none"),
    BLEEDING("bleeding", Takes.ONE_OF, "stopped"),

    /// What she was told she may do. The engine lets what a clinician said outrank its own rules.
    CLINICIAN_CLEARED("clinician_cleared", Takes.ANY_OF),
    /// What she was told to leave out.
    CLINICIAN_RESTRICTS("clinician_restricts", Takes.ANY_OF, Clinician.ALL),
    /// The movements she was told to do, by name.
    CLINICIAN_PICKS("clinician_picks", Takes.ANY_OF),
    /// The movements she was told to leave out, by name.
    CLINICIAN_BARS("clinician_bars", Takes.ANY_OF),
    CLINICIAN_WHO("clinician_who", Takes.ONE_OF),
    CLINICIAN_SAID_ON("clinician_said_on", Takes.DAY),
    CLINICIAN_NAME("clinician_name", Takes.WORDS),
    CLINICIAN_NOTE("clinician_note", Takes.WORDS),

    PAIN_NOW("pain_now", Takes.WHOLE),
    PAIN_ZONES("pain_zones", Takes.ANY_OF),
    PAIN_STARTED("pain_started", Takes.ONE_OF),
    BACK_TODAY("back_today", Takes.ONE_OF, "better", "same", "worse"),
    BAD_DAY("bad_day", Takes.YES_NO),
    SESSION_MINUTES("session_minutes", Takes.WHOLE),
    SESSION_PLACE("session_place", Takes.ONE_OF, "any", "lying", "seated", "standing", "holding"),
    GETS_TO_FLOOR("gets_to_floor", Takes.YES_NO),
    AT_HAND("at_hand", Takes.ANY_OF),
    /// How far from her she holds what she lifts.
    LIFT_DISTANCE("lift_distance", Takes.ONE_OF, "close", "arms-length", "varies"),
    PAIN_WOKE("pain_woke", Takes.YES_NO),
    WORSE_WITH("worse_with", Takes.ANY_OF),
    HURT_DOING("hurt_doing", Takes.ANY_OF),
    OWN_WORDS("own_words", Takes.WORDS),
    SLEEP_HOURS("sleep_hours", Takes.WHOLE),
    LONGEST_SLEEP("longest_sleep", Takes.WHOLE),
    MOOD_SUM("phq2", Takes.WHOLE),
    MOOD_TODAY("mood_today", Takes.WHOLE),
    IMPACT_TESTS_DONE("impact_tests_done", Takes.YES_NO),
    BELLY_DOMING("belly_doming", Takes.YES_NO),
    GAP_FINGERS("gap_fingers", Takes.WHOLE),
    GAP_FLOOR("gap_floor", Takes.ONE_OF),
    ACTIVE_MINUTES("active_minutes", Takes.WHOLE),
    DAY_LOAD("day_load", Takes.ONE_OF),
    MORNING_AFTER("morning_after", Takes.ONE_OF),
    SESSION_EFFORT("session_effort", Takes.WHOLE),
    CONTACT_PERSON("contact_person", Takes.WORDS),
    UNIT_NUMBER("unit_number", Takes.WORDS),
    SUMMARY_NAME("summary_name", Takes.WORDS),
    SUMMARY_BIRTH_DATE("summary_birth_date", Takes.WORDS),
    SUMMARY_QUESTIONS("summary_questions", Takes.WORDS),
    SUMMARY_MOOD("summary_mood", Takes.YES_NO);

    /// In which way it is answered.
    public enum Takes {
        YES_NO,
        WHOLE,
        ONE_OF,
        ANY_OF,
        DAY,
        WORDS
    }

    private final String id;
    private final Takes takes;
    private final List<String> codes;

    Handle(String id, Takes takes, String... codes) {
        this.id = id;
        this.takes = takes;
        this.codes = List.of(codes);
    }

    /// As the guide calls it.
    public String id() {
        return id;
    }

    public Takes takes() {
        return takes;
    }

    /// The answers that the program knows by their codes.
    public List<String> codes() {
        return codes;
    }

    @Override
    public String toString() {
        return id;
    }
}
