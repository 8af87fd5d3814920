package care.plumbline.pages.frame;

/// Which entry of the navigation is lit.
public enum Tab {
    TODAY,
    WHY,
    LOAD,
    PROGRESS,
    /// Found under More by her who has a journal, and on the bar by everybody else.
    LEARN,
    /// Beside the brand on every page of her who has a journal, and on the bar for everybody else.
    SAFETY,
    MORE,
    NONE
}
