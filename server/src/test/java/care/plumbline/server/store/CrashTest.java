package care.plumbline.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` under load, a few times; many times: the `main` of [Kills].
class CrashTest {

    private static Kills kill(Engine engine, int times) throws Exception {
        Kills kills = new Kills(engine, new Random());
        for (int i = 0; i < times; i++) {
            kills.once();
        }
        System.out.println(engine.getClass().getSimpleName() + ": " + kills);
        return kills;
    }

    @Test
    void every_acknowledged_entry_survives_five_kills_on_sqlite(@TempDir Path folder) throws Exception {
        Kills kills = kill(new Engine.SqliteFile(folder), 5);
        assertEquals(5, kills.kills());
        assertTrue(kills.acknowledged() > 20, "it was under load: " + kills);
    }

    @Test
    void every_acknowledged_entry_survives_three_kills_on_postgresql() throws Exception {
        Kills kills = kill(PostgresServer.shared().database(), 3);
        assertEquals(3, kills.kills());
        assertTrue(kills.acknowledged() > 10, "it was under load: " + kills);
    }
}
