package peer;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The page of one owner: three queries, one template.
@Controller
class Owners {

    private final JdbcClient jdbc;

    Owners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Owner(int id, String firstName, String lastName, String address, String city, String telephone) {}

    record Pet(int id, String name, String kind, LocalDate born) {}

    record Visit(String pet, LocalDate day, String description) {}

    @GetMapping("/owners/{id}")
    String owner(@PathVariable int id, Model model) {
        model.addAttribute(
                "owner",
                jdbc.sql("select id, first_name, last_name, address, city, telephone from owner where id = ?")
                        .param(id)
                        .query(Owner.class)
                        .single());
        List<Pet> pets = jdbc.sql("select id, name, kind, born from pet where owner = ? order by id")
                .param(id)
                .query(Pet.class)
                .list();
        List<Visit> visits = jdbc.sql("select p.name pet, v.visited as \"day\", v.description from visit v"
                        + " join pet p on p.id = v.pet where p.owner = ? order by v.visited desc")
                .param(id)
                .query(Visit.class)
                .list();
        model.addAttribute("pets", pets);
        model.addAttribute("visits", visits);
        return "owner";
    }
}
