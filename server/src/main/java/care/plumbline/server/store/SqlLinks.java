package care.plumbline.server.store;

import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import care.plumbline.core.json.NotJson;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.server.store.ShownLink.SealedFile;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Links in their tables, written by the same writer as the pages. Thread-safe.
record SqlLinks(Writer writer, HikariDataSource reading) implements Links {

    /// Beside a head, so that a journal that was erased does not get a link again.
    private static final String KEEP_ROW = """
            insert into her_link (journal, name, sealed)
            select head.journal, ?, ? from head where head.journal = ? on conflict do nothing""";

    private static final String KEEP = """
            insert into link (ends, tries, answers, place, code, looks, tickets, files, answer)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String OF = "select name, sealed from her_link where journal = ? order by name";
    private static final String NOTE = "update her_link set sealed = ? where journal = ? and name = ?";
    private static final String END = "update link set ends = ?, files = '[]' where place = ?";
    private static final String ERASE_ROW = "delete from her_link where journal = ? and name = ?";
    private static final String ERASE = "delete from link where place = ?";
    private static final String ERASE_LOOKS = "delete from link_look where place = ?";
    private static final String FIND =
            "select ends, tries, answers, code, looks, tickets, files, answer from link where place = ?";
    private static final String ANSWERED = "select 1 from link where place = ? and answer <> ''";
    private static final String TAKE_TRY = "update link set tries = tries - 1 where place = ? and tries > 0";
    private static final String GIVE_TRY_BACK = "update link set tries = tries + 1 where place = ?";
    private static final int MOST_LOOKS = 100;
    private static final String LOOK = """
            insert into link_look (place, number, sealed)
            select link.place, (select count(*) from link_look seen where seen.place = link.place), ? from link
            where link.place = ? and (select count(*) from link_look seen where seen.place = link.place) < ?""";

    private static final String LOOKS = "select sealed from link_look where place = ? order by number";
    private static final String ANSWER = "update link set answer = ? where place = ? and answers = 1 and answer = ''";
    private static final String SWEEP_FILES = "update link set files = '[]' where ends < ? and files <> '[]'";
    private static final String SWEEP_LOOKS =
            "delete from link_look where place in (select place from link where ends < ?)";
    private static final String SWEEP = "delete from link where ends < ?";

    /// An answer that nobody read, and who looked, stay so long after a link is over.
    private static final Duration LATER = Duration.ofDays(90);

    @Override
    public boolean keep(Row row, ShownLink link) {
        return writer.run(connection -> {
            if (update(
                            connection,
                            KEEP_ROW,
                            row.name(),
                            row.sealed(),
                            row.journal().text())
                    == 0) {
                return false;
            }
            try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
                keep.setLong(1, link.over().getEpochSecond());
                keep.setInt(2, link.tries());
                keep.setInt(3, link.mayAnswer() ? 1 : 0);
                List<String> texts =
                        List.of(link.place(), link.code(), link.looks(), link.tickets(), written(link.files()), "");
                for (int i = 0; i < texts.size(); i++) {
                    keep.setString(i + 4, texts.get(i));
                }
                return keep.executeUpdate() == 1;
            }
        });
    }

    @Override
    public List<Row> of(JournalId journal) {
        return read(OF, rows -> new Row(journal, rows.getString(1), rows.getString(2)), journal.text());
    }

    @Override
    public boolean note(Row row) {
        return writer.run(connection ->
                update(connection, NOTE, row.sealed(), row.journal().text(), row.name()) == 1);
    }

    @Override
    public void end(String place, Instant now) {
        writer.run(connection -> {
            try (PreparedStatement end = connection.prepareStatement(END)) {
                end.setLong(1, now.getEpochSecond());
                end.setString(2, place);
                return end.executeUpdate();
            }
        });
    }

    @Override
    public void erase(Row row, String place) {
        writer.run(connection -> update(connection, ERASE, place)
                + update(connection, ERASE_LOOKS, place)
                + update(connection, ERASE_ROW, row.journal().text(), row.name()));
    }

    @Override
    public Optional<ShownLink> find(String place) {
        return read(FIND, rows -> link(place, rows), place).stream().findFirst();
    }

    @Override
    public boolean isAnswered(String place) {
        return !read(ANSWERED, row -> row.getInt(1), place).isEmpty();
    }

    private static ShownLink link(String place, ResultSet row) throws SQLException {
        return new ShownLink(
                place,
                Instant.ofEpochSecond(row.getLong(1)),
                row.getString(4),
                row.getInt(2),
                row.getInt(3) == 1,
                row.getString(5),
                row.getString(6),
                files(row.getString(7)),
                row.getString(8));
    }

    private static String written(List<SealedFile> files) {
        List<Json> items = new ArrayList<>();
        files.forEach(file -> items.add(
                new Members().put("type", file.type()).put("jwe", file.jwe()).done()));
        return new Json.Items(items).text();
    }

    private static List<SealedFile> files(String text) throws SQLException {
        List<SealedFile> files = new ArrayList<>();
        try {
            if (Json.read(text) instanceof Json.Items(var items)) {
                for (Json one : items) {
                    if (one instanceof Json.Keys keys
                            && keys.at("type") instanceof Json.Text(String type)
                            && keys.at("jwe") instanceof Json.Text(String jwe)) {
                        files.add(new SealedFile(type, jwe));
                    }
                }
            }
            return files;
        } catch (NotJson broken) {
            throw new SQLException("the files of a link are no list", broken);
        }
    }

    @Override
    public boolean takeTry(String place) {
        return writer.run(connection -> update(connection, TAKE_TRY, place) == 1);
    }

    @Override
    public void giveTryBack(String place) {
        writer.run(connection -> update(connection, GIVE_TRY_BACK, place));
    }

    @Override
    public void look(String place, String sealed) {
        writer.run(connection -> {
            try (PreparedStatement look = connection.prepareStatement(LOOK)) {
                look.setString(1, sealed);
                look.setString(2, place);
                look.setInt(3, MOST_LOOKS);
                return look.executeUpdate();
            }
        });
    }

    @Override
    public List<String> looks(String place) {
        return read(LOOKS, rows -> rows.getString(1), place);
    }

    @Override
    public boolean answer(String place, String answer) {
        return writer.run(connection -> update(connection, ANSWER, answer, place) == 1);
    }

    @Override
    public void sweep(Instant now) {
        writer.run(connection -> {
            Instant longAgo = now.minus(LATER);
            return before(connection, SWEEP_FILES, now)
                    + before(connection, SWEEP_LOOKS, longAgo)
                    + before(connection, SWEEP, longAgo);
        });
    }

    private static int before(Connection connection, String sql, Instant when) throws SQLException {
        try (PreparedStatement sweep = connection.prepareStatement(sql)) {
            sweep.setLong(1, when.getEpochSecond());
            return sweep.executeUpdate();
        }
    }

    private static int update(Connection connection, String sql, String... texts) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < texts.length; i++) {
                update.setString(i + 1, texts[i]);
            }
            return update.executeUpdate();
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, Reading<T> reader, String key) {
        try (Connection connection = reading.getConnection();
                PreparedStatement read = connection.prepareStatement(sql)) {
            read.setString(1, key);
            List<T> all = new ArrayList<>();
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    all.add(reader.of(rows));
                }
            }
            return all;
        } catch (SQLException failed) {
            throw StoreFailed.of("could not read a link", failed);
        }
    }
}
