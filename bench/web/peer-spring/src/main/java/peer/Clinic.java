package peer;

import java.time.LocalDate;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A small application as Spring's users write them: a page about an owner, her pets and their visits, read by JDBC
/// from a database inside the process and rendered by Thymeleaf. Only there to be measured beside.
@SpringBootApplication
public class Clinic {

    public static void main(String[] arguments) {
        SpringApplication.run(Clinic.class, arguments);
    }

    /// A hundred owners, each with two pets and nineteen visits: a page as long as that of a woman.s day.
    @Component
    static class Seed {

        private static final int OWNERS = 100;
        private static final int VISITS = 19;

        private final JdbcClient jdbc;

        Seed(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @EventListener(ContextRefreshedEvent.class)
        void fill() {
            for (int owner = 1; owner <= OWNERS; owner++) {
                jdbc.sql("insert into owner values (?, ?, ?, ?, ?, ?)")
                        .params(owner, "Maeve", "Byrne " + owner, "12 Harbour Lane", "Galway", "091 555 0" + owner)
                        .update();
                for (int pet = 0; pet < 2; pet++) {
                    jdbc.sql("insert into pet values (?, ?, ?, ?, ?)")
                            .params(owner * 2 + pet, owner, pet == 0 ? "Biscuit" : "Pip", "dog", LocalDate.of(2021, 5, 3))
                            .update();
                }
                for (int visit = 0; visit < VISITS; visit++) {
                    jdbc.sql("insert into visit values (?, ?, ?, ?)")
                            .params(
                                    owner * VISITS + visit,
                                    owner * 2 + visit % 2,
                                    LocalDate.of(2026, 1, 1).plusWeeks(visit),
                                    "Check of the left hip; walks more easily & sleeps well")
                            .update();
                }
            }
        }
    }
}
