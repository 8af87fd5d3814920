package care.plumbline.server.http;

import care.plumbline.pages.frame.Assets;
import care.plumbline.pages.frame.Slim;
import care.plumbline.pages.reply.Content;
import care.plumbline.pages.reply.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Stylesheet, font, scripts and marks: read once, compressed once, under an address that changes with their
/// bytes.
public final class AssetFiles {

    private static final String WORKER = "worker.js";
    private static final String FOLDER = "/care/plumbline/pages/assets/";

    /// Every file there is; a file that is not listed is not served. A file comes after those it names.
    private static final List<String> NAMES = List.of(
            "atkinson-hyperlegible.woff2",
            "plumbline.css",
            "OFL.txt",
            "plumb.svg",
            "plumb-180.png",
            "plumb-512.png",
            "plumb-mask.svg",
            "notes.svg",
            "notes-180.png",
            "steps.js",
            "companion.js",
            "again.js",
            "learn.js",
            "load.js",
            "player.js",
            "trial.js",
            "outing.js",
            "qr.js",
            "scan.js",
            "packed.js",
            "short.js",
            "sealed.js",
            "sheet.js",
            "passkey.js",
            "links.js",
            "shown.js",
            "kitchen.css",
            "kitchen.js",
            "kitchen.svg");

    /// Those of pages that only a server shows: no folder for a phone holds them, and no browser keeps them.
    private static final List<String> OF_A_SERVER = List.of("sealed.js", "passkey.js", "links.js", "shown.js");

    private final Map<String, Asset> byName;
    private final String worker;

    private record Asset(Content content, String type, String hash) {}

    private AssetFiles(Map<String, Asset> byName, String worker) {
        this.byName = byName;
        this.worker = worker;
    }

    /// Reads them all.
    ///
    /// @throws IllegalStateException when one is missing: a broken build
    public static AssetFiles read() {
        return read(AssetFiles::bytes);
    }

    /// Those of a folder that somebody is working at.
    public static AssetFiles in(Path folder) {
        return read(name -> {
            try {
                return Files.readAllBytes(folder.resolve(name));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        });
    }

    private static AssetFiles read(Function<String, byte[]> from) {
        var byName = new LinkedHashMap<String, Asset>();
        for (String name : NAMES) {
            byte[] bytes = from.apply(name);
            if (name.endsWith(".css") || name.endsWith(".js")) {
                bytes = linked(bytes, byName);
            }
            boolean packed = name.endsWith(".woff2") || name.endsWith(".png");
            byName.put(name, new Asset(packed ? Content.asIs(bytes) : Zip.well(bytes), type(name), hash(bytes)));
        }
        return new AssetFiles(byName, new String(from.apply(WORKER), StandardCharsets.UTF_8));
    }

    /// A stylesheet or script with the full address of every file it names: beside its own address the same
    /// file would be fetched twice.
    private static byte[] linked(byte[] bytes, Map<String, Asset> before) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (Map.Entry<String, Asset> file : before.entrySet()) {
            String address = href(file.getKey(), file.getValue());
            text = text.replace("url(" + file.getKey() + ")", "url(" + address + ")")
                    .replace("\"./" + file.getKey() + "\"", "\"" + address + "\"");
        }
        return Slim.of(text).getBytes(StandardCharsets.UTF_8);
    }

    /// The script that answers without a network; it has the addresses of the others put in when it is served.
    public String worker() {
        return worker;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = AssetFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("this build holds no " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=utf-8";
            case "js" -> "text/javascript;charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "woff2" -> "font/woff2";
            default -> "text/plain;charset=utf-8";
        };
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 5);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String href(String name, Asset asset) {
        return "/assets/" + asset.hash + "/" + name;
    }

    /// The file at an address; an older build's address gives today's file, but not for ever.
    public Optional<Reply> find(String hash, String name) {
        return Optional.ofNullable(byName.get(name))
                .map(asset -> new Reply.Bytes(asset.content, asset.type, asset.hash.equals(hash), Optional.empty()));
    }

    /// The bytes of each that every home has, by its address, for whoever lays them into a folder.
    public Map<String, byte[]> byAddress() {
        var bytes = new LinkedHashMap<String, byte[]>();
        byName.forEach((name, asset) -> {
            if (!OF_A_SERVER.contains(name)) {
                bytes.put(href(name, asset), asset.content.plain());
            }
        });
        return bytes;
    }

    /// Where each of them is.
    public Assets addresses() {
        var hrefs = new LinkedHashMap<String, String>();
        byName.forEach((name, asset) -> hrefs.put(name, href(name, asset)));
        return new Assets(hrefs, List.copyOf(ofEveryHome().byName().values()));
    }

    /// Where each of them is that every home has.
    public Assets ofEveryHome() {
        var hrefs = new LinkedHashMap<String, String>();
        byName.forEach((name, asset) -> {
            if (!OF_A_SERVER.contains(name)) {
                hrefs.put(name, href(name, asset));
            }
        });
        return new Assets(hrefs);
    }
}
