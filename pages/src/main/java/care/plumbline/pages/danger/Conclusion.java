package care.plumbline.pages.danger;

import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.pages.words.SafetyWords;

/// What the safety screen comes to: how soon somebody has to look at her, or that nothing of the kind is left.
public enum Conclusion {
    CALL_NOW("call-now", "clay"),
    SAME_DAY("same-day", "honey"),
    SOON("soon", ""),
    AT_A_VISIT("soon", ""),
    OPEN("same-day", "honey"),
    WAIT("same-day", "honey"),
    GO_ON("clear", "");

    private final String look;
    private final String chipLook;

    Conclusion(String look, String chipLook) {
        this.look = look;
        this.chipLook = chipLook;
    }

    public static Conclusion of(Urgency urgency) {
        return switch (urgency) {
            case CALL_NOW -> CALL_NOW;
            case SAME_DAY -> SAME_DAY;
            case WITHIN_DAYS -> SOON;
            case ROUTINE -> AT_A_VISIT;
        };
    }

    public String headline(Numbers numbers, SafetyWords say) {
        return switch (this) {
            case CALL_NOW -> say.pleaseCallFirst(numbers.emergency());
            case SAME_DAY -> say.pleaseSpeakToADoctorToday();
            case SOON -> say.haveThisLookedAtInTheNextDays();
            case AT_A_VISIT -> say.worthTellingYourDoctor();
            case OPEN -> say.aFewQuestionsAreOpen();
            case WAIT -> say.youWereToldToWait();
            case GO_ON -> say.nothingNeedsCareFirst();
        };
    }

    public String look() {
        return look;
    }

    public String chip(SafetyWords say) {
        return switch (this) {
            case CALL_NOW -> say.callNow();
            case SAME_DAY -> say.today();
            case SOON -> say.inTheNextDays();
            case AT_A_VISIT -> say.atYourNextVisit();
            case OPEN -> say.notFinished();
            case WAIT -> say.toldToWait();
            case GO_ON -> say.checkDone();
        };
    }

    public String chipLook() {
        return chipLook;
    }
}
