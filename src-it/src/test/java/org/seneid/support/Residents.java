package org.seneid.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.seneid.documents.Documents;
import org.seneid.platform.PersonalId;
import org.seneid.registry.DocumentState;

/** Makes citizens out of people of the sandbox country who have no account yet; each is made once and is one test's own. */
@ApplicationScoped
public class Residents {

    /** Grown-ups who hold everything come first, so that most wishes are met by the first try. */
    private static final String PEOPLE =
            """
            select p.number, p.name from person p
            where p.died is null and p.born < dateadd('YEAR', -20, current_date)
            order by (select count(*) from driving_licence l where l.person = p.id and l.standing = 'IN_FORCE')
              + (select count(*) from vehicle v where v.person = p.id)
              + (select count(*) from health_insurance h where h.person = p.id) desc, p.id""";

    @Inject
    private Databases databases;

    @Inject
    private Citizens citizens;

    @Inject
    private Documents documents;

    @Inject
    private Funds funds;

    @Inject
    private As as;

    private List<Map<String, String>> people = List.of();
    private int next;

    public synchronized Citizen make(CitizenWish wish) throws Exception {
        for (var citizen = opened(wish); ; citizen = opened(wish)) {
            if (!holds(citizen, wish)) continue;
            if (wish.balance() > 0) funds.give(citizen.actor().account(), wish.balance());
            return citizen;
        }
    }

    private Citizen opened(CitizenWish wish) throws Exception {
        var person = somebodyNew();
        var account = citizens.open(new PersonalId(person.get("number")), person.get("name"), wish.level());
        return new Citizen(citizens.signedIn(account));
    }

    private Map<String, String> somebodyNew() throws Exception {
        if (people.isEmpty()) people = databases.sandbox(PEOPLE);
        while (hasAccount(people.get(next))) next++;
        return people.get(next++);
    }

    private boolean hasAccount(Map<String, String> person) throws SQLException {
        return !databases
                .portal("select id from account where person = ?", person.get("number"))
                .isEmpty();
    }

    private boolean holds(Citizen citizen, CitizenWish wish) throws Exception {
        for (var kind : wish.documents()) as.citizen(citizen.actor(), () -> documents.integrate(kind));
        var held = as.citizen(citizen.actor(), () -> documents.mine());
        return wish.documents().stream().allMatch(kind -> held.stream()
                .anyMatch(document -> document.kind() == kind && document.state() == DocumentState.VALID));
    }
}
