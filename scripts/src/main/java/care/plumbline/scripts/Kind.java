package care.plumbline.scripts;

/// How a browser takes a script, and so where the names of its first level are known.
enum Kind {
    /// It has names of its own, imports and exports.
    MODULE,
    /// Its names would be everybody's on the page, or in the worker: they are put into a function.
    CLASSIC
}
