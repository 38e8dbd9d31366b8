package org.seneid.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.seneid.documents.Documents;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.DocumentState;

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

    private static final String NEWCOMERS =
            """
            select p.number, p.name, p.born, p.sex, c.until, l.number as licence, v.plate, h.number as insurance,
              (select min(k.number) from person k where k.household = p.household and k.kin = 'CHILD' and k.died is null
                and k.born > dateadd('YEAR', -14, current_date) and p.kin = any (array['HEAD', 'SPOUSE'])) as child,
              (select min(s.number) from person s where s.household = p.household and s.kin = 'SPOUSE' and s.died is null
                and p.kin = 'HEAD') as spouse
            from person p
            join citizen_card c on c.person = p.id and c.standing = 'IN_FORCE' and (c.until is null or c.until > current_date)
            join driving_licence l on l.person = p.id and l.standing = 'IN_FORCE'
            join vehicle v on v.person = p.id and v.standing = 'IN_FORCE'
            join health_insurance h on h.person = p.id and h.standing = 'IN_FORCE'
            where p.died is null and p.born < dateadd('YEAR', -20, current_date) and p.born_known = 'DAY'
            order by p.id desc""";

    private List<Map<String, String>> people = List.of();
    private final Set<String> taken = new HashSet<>();
    private int next;

    public synchronized Citizen make(CitizenWish wish) throws Exception {
        for (var citizen = opened(wish); ; citizen = opened(wish)) {
            if (!holds(citizen, wish)) continue;
            if (wish.balance() > 0) funds.give(citizen.actor().account(), wish.balance());
            return citizen;
        }
    }

    /**
     * Somebody with a card, a licence, a vehicle and an insurance, who has no account, nor has their spouse, and whom
     * no other test is given.
     */
    public synchronized Newcomer newcomer(Predicate<Newcomer> wish) throws Exception {
        for (var row : databases.sandbox(NEWCOMERS)) {
            var newcomer = new Newcomer(row);
            if (taken.contains(newcomer.number()) || hasAccount(row) || !wish.test(newcomer)) continue;
            if (newcomer.spouse() != null && hasAccount(Map.of("number", newcomer.spouse()))) continue;
            taken.add(newcomer.number());
            return newcomer;
        }
        throw new IllegalStateException("nobody of the sandbox country is left for this test");
    }

    /** Somebody grown up whom the registers know, without an account, whom no other test is given: number and name. */
    public synchronized Map<String, String> stranger() throws Exception {
        var person = somebodyNew();
        taken.add(person.get("number"));
        return person;
    }

    /** Has somebody move into the household of another, as no relative. */
    public void movesIn(PersonalId with, PersonalId somebody) throws SQLException {
        databases.sandbox(
                "update person set household = (select p.household from person p where p.number = ?), kin = 'OTHER'"
                        + " where number = ?",
                with.digits(),
                somebody.digits());
    }

    /** Makes one household of two people, neither of whom has a health insurance in the register. */
    public void liveTogetherUninsured(PersonalId one, PersonalId other) throws SQLException {
        movesIn(one, other);
        for (var person : List.of(one, other))
            databases.sandbox(
                    "delete from health_insurance where person = (select id from person where number = ?)",
                    person.digits());
    }

    private Citizen opened(CitizenWish wish) throws Exception {
        var person = somebodyNew();
        var account = citizens.open(new PersonalId(person.get("number")), person.get("name"), wish.level());
        return new Citizen(citizens.signedIn(account));
    }

    private Map<String, String> somebodyNew() throws Exception {
        if (people.isEmpty()) people = databases.sandbox(PEOPLE);
        while (taken.contains(people.get(next).get("number")) || hasAccount(people.get(next))) next++;
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
