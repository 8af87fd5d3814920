package care.plumbline.server.http;

import care.plumbline.pages.reply.Content;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.show.Drawings;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The drawings as bytes: drawn and compressed once, kept as long as there is room.
public final class Pictures {

    private static final long KEPT_BYTES = 12_000_000;

    private final Drawings drawings;
    private final Cache<String, Content> drawn = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((String _, Content content) -> content.plain().length
                    + content.zipped().map(zip -> zip.length).orElse(0))
            .build();

    public Pictures(Drawings drawings) {
        this.drawings = drawings;
    }

    /// The picture at an address.
    public Optional<Reply> find(String tag, String name) {
        return drawings.find(tag, name)
                .map(picture ->
                        drawn.get(tag + '/' + name, _ -> Zip.well(picture.svg().getBytes(StandardCharsets.UTF_8))))
                .map(content -> new Reply.Bytes(content, "image/svg+xml", true, Optional.empty()));
    }
}
