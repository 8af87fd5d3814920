package care.plumbline.server.links;

import care.plumbline.journal.seal.Base64Text;
import care.plumbline.server.seal.Code;
import care.plumbline.server.seal.LooksKey;
import care.plumbline.server.store.HerLinks;
import care.plumbline.server.store.Links;
import care.plumbline.server.store.ShownLink;
import care.plumbline.server.store.ShownLink.SealedFile;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Answers those who hold a link. Whoever holds none, holds one that is over or taken back, or has used up its tries,
/// hears one and the same. Thread-safe.
public final class Recipients {

    private static final Duration FETCHED_WITHIN = Duration.ofMinutes(10);
    private static final int LONGEST_NAME = 80;

    private final Links links;

    public Recipients(Links links) {
        this.links = links;
    }

    /// What somebody is told who asks.
    public sealed interface Told {

        record Opens(ShownLink link) implements Told {}

        /// The code is missing or wrong.
        record WrongCode(int left) implements Told {}

        record Gone() implements Told {}
    }

    /// Whether a link opens for somebody who says a name; if so, it is noted that they looked.
    ///
    /// @param id the link's name
    /// @param who as they call themselves
    public Told ask(String id, String who, Optional<String> code, Instant now) {
        Told told = let(id, code, now);
        if (told instanceof Told.Opens(ShownLink link)) {
            String name = who.strip().substring(0, Math.min(who.strip().length(), LONGEST_NAME));
            links.look(link.place(), LooksKey.seal(link.looks(), link.place(), now.getEpochSecond() + " " + name));
        }
        return told;
    }

    private Optional<ShownLink> open(String id, Instant now) {
        return HerLinks.isName(id)
                ? links.find(HerLinks.place(id)).filter(link -> !link.isOver(now) && link.tries() > 0)
                : Optional.empty();
    }

    private Told let(String id, Optional<String> code, Instant now) {
        Optional<ShownLink> found = open(id, now);
        if (found.isEmpty()) {
            return new Told.Gone();
        }
        ShownLink link = found.get();
        if (!link.asksCode()) {
            return new Told.Opens(link);
        }
        if (code.isEmpty()) {
            return new Told.WrongCode(link.tries());
        }
        if (!links.takeTry(link.place())) {
            return new Told.Gone();
        }
        if (Code.fits(Code.plain(code.get()), link.code())) {
            links.giveTryBack(link.place());
            return new Told.Opens(link);
        }
        return new Told.WrongCode(links.find(link.place()).map(ShownLink::tries).orElse(0));
    }

    /// Keeps an answer, if she wants one and none came before.
    ///
    /// @param jwe sealed in the browser it comes from
    public Told answer(String id, Optional<String> code, String jwe, Instant now) {
        Told told = let(id, code, now);
        return told instanceof Told.Opens(ShownLink link) && !links.answer(link.place(), jwe) ? new Told.Gone() : told;
    }

    /// Under which a file of a link can be fetched for some minutes, by whoever was let in.
    public static String ticket(ShownLink link, int file, Instant now) {
        long until = now.plus(FETCHED_WITHIN).getEpochSecond();
        return file + "." + until + "." + proof(link, file + "." + until);
    }

    /// The file that a ticket fetches.
    public Optional<SealedFile> file(String id, String ticket, Instant now) {
        String[] parts = ticket.split("\\.", -1);
        if (parts.length != 3 || !parts[0].matches("\\d{1,2}") || !parts[1].matches("\\d{1,12}")) {
            return Optional.empty();
        }
        int at = Integer.parseInt(parts[0]);
        return open(id, now)
                .filter(link -> same(proof(link, parts[0] + "." + parts[1]), parts[2]))
                .filter(link -> now.getEpochSecond() < Long.parseLong(parts[1])
                        && at < link.files().size())
                .map(link -> link.files().get(at));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String proof(ShownLink link, String says) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64Text.bytes(link.tickets()), "HmacSHA256"));
            return Base64Text.of(mac.doFinal(says.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
