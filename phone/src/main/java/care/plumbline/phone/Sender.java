package care.plumbline.phone;

import care.plumbline.pages.frame.Assets;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.visit.Cookie;
import care.plumbline.pages.visit.Visit;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Hands replies to the worker, with what has to be kept before they are shown.
record Sender(Kept kept, Assets assets) {

    Companion.Answered send(Visit visit, Reply reply) {
        return switch (reply) {
            case Reply.Shown shown ->
                answered(shown.status().code(), "text/html;charset=utf-8", shown.html(visit, assets), "");
            case Reply.Left(var away) ->
                answered(away.status().code(), "text/html;charset=utf-8", away.html(visit, assets), "");
            case Reply.Returned() -> gone("/", List.of());
            case Reply.GoTo(String path, var cookies) -> gone(path, cookies);
            case Reply.Erased(String path, var _) -> gone(path, List.of());
            case Reply.Taken(var cookies) -> view(answered(204, "", "", ""), cookies);
            case Reply.Bytes bytes ->
                answered(
                        200,
                        bytes.type(),
                        new String(bytes.content().plain(), StandardCharsets.UTF_8),
                        bytes.fileName().orElse(""));
        };
    }

    private Companion.Answered gone(String path, List<Cookie> cookies) {
        return view(
                new Companion.Answered(
                        303, "", "", path, "", "", kept.fresh(), kept.begun(), kept.erased(), kept.copy()),
                cookies);
    }

    private Companion.Answered answered(int status, String type, String text, String file) {
        return new Companion.Answered(
                status, type, text, "", "", file, kept.fresh(), kept.begun(), kept.erased(), kept.copy());
    }

    private static Companion.Answered view(Companion.Answered answered, List<Cookie> cookies) {
        String view = cookies.stream()
                .filter(cookie -> cookie.name().equals(PhoneHome.VIEW))
                .map(Cookie::value)
                .findFirst()
                .orElse("");
        return new Companion.Answered(
                answered.status(),
                answered.type(),
                answered.text(),
                answered.location(),
                view,
                answered.file(),
                answered.written(),
                answered.begun(),
                answered.erased(),
                answered.copy());
    }
}
