package care.plumbline.app.web;

import care.plumbline.app.store.Contents;
import care.plumbline.app.store.Unlocked;

/// Her journal, open for one visit.
public record Open(Unlocked unlocked, Contents contents) {}
