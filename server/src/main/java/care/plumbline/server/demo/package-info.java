/// Six weeks of a made-up woman, so that everybody can look at a journal in use without opening a real one.
///
/// Her story is data (`story.yaml`); [Story] reads it, [StoryJournal] turns it into what her journal would hold
/// on a given day, and [Scribe] writes that down. The same guide and day give the same journal.
@NullMarked
package care.plumbline.server.demo;

import org.jspecify.annotations.NullMarked;
