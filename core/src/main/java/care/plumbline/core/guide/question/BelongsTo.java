package care.plumbline.core.guide.question;

import java.util.Locale;

/// What an answer is about: with another birth, those about the one before count no more.
public enum BelongsTo {
    /// One birth, and her body and her days since then.
    BIRTH,
    /// One baby.
    BABY,
    /// One pregnancy.
    PREGNANCY,
    /// Herself, whatever happens.
    HERSELF;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether an answer about this counts no more once there was another birth.
    public boolean endsWithAnotherBirth() {
        return this != HERSELF;
    }
}
