package care.plumbline.body.coach;

/// What may be said of one picture: her from the side, or why not.
sealed interface Seen {

    record Clear(SideView view) implements Seen {}

    record Unclear(Unseen why) implements Seen {}
}
