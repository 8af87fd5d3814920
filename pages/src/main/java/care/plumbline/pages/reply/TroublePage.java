package care.plumbline.pages.reply;

/// What a page says when something went wrong.
public record TroublePage(String headline, String says, String next) {}
