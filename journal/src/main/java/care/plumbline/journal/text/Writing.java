package care.plumbline.journal.text;

import java.util.List;

/// What is to be written, as far as it depends on what stands there by then.
public interface Writing {

    /// The entries to write after these contents; none when all is there already.
    List<Written> after(Contents contents);
}
