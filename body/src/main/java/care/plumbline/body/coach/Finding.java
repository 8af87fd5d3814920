package care.plumbline.body.coach;

/// One thing about a repetition that is worth a word, with what was measured and what it was measured by.
///
/// @param what the thing
/// @param measured in the unit of the thing
/// @param against her own practice, or the wide line that holds for everybody
/// @param beyond so much difference was needed before it is named, in the same unit; 0 for a wide line
/// @param own whether it was her own practice
/// @param sure how sure that is
public record Finding(What what, double measured, double against, double beyond, boolean own, Sureness sure) {

    /// What can be named, in the order in which it is said: one at a time.
    public enum What {
        /// Her hands were far from her feet; in widths of a hand.
        FAR("hand-widths"),
        /// Her back was round while she bent; by its outline, in lengths of the back.
        ROUNDED("of the back's length"),
        /// She bent over with nearly straight knees, and her back could not be seen; the bend of the knee in
        /// degrees.
        STRAIGHT_KNEES("degrees"),
        /// She leaned farther over than in her practice; in degrees.
        LEANED("degrees"),
        /// She bent her knees less than in her practice; in degrees.
        LESS_KNEE("degrees"),
        /// It went fast; in seconds.
        FAST("seconds");

        private final String unit;

        What(String unit) {
            this.unit = unit;
        }

        public String unit() {
            return unit;
        }
    }

    /// How sure a finding is.
    public enum Sureness {
        /// Beyond any error that was measured.
        CLEAR,
        /// As it looked; the outline of a back is always so.
        PERHAPS
    }
}
