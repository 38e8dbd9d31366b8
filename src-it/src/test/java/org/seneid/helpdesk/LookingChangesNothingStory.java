package org.seneid.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.registry.document.DocumentKind.VEHICLE_REGISTRATION;
import static org.seneid.support.CitizenWish.aCitizen;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.badinput.Crawl;
import org.seneid.browser.Story;
import org.seneid.rings.Form;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.rings.SupportCode;
import org.seneid.rings.Web;

/** An agent who looks at an account opens every page and sends every form there is, and the database is as it was. */
@Story
class LookingChangesNothingStory {

    private static final String[] STARTS = {
        "/home", "/documents", "/bills", "/account", "/more", "/profile", "/notifications"
    };

    /** The trail and what is told of the look itself, and what notes that the agent is there. */
    private static final Pattern OF_THE_LOOK = Pattern.compile(
            "audit_.*|.*checkpoint.*|merkle.*|help_.*|viewed_page|user_session|job_run|ledger_delta|flyway.*");

    /** Of what the portal itself goes on with meanwhile, for others too: all but how far it has come. */
    private static final Map<String, String> LASTING = Map.of(
            "ledger_account", "id, kind, owner, name, case when kind = 'CITIZEN' then balance end as kept",
            "outbox_message", "public_id, channel, recipient, subject, body",
            "payment", "public_id, owner, bill, form_key, amount");

    private Person citizen;
    private Web home;
    private Web agent;

    @BeforeEach
    void anAgentLooks() {
        citizen = Support.make(aCitizen()
                .holding(CITIZEN_CARD, DRIVING_LICENCE, VEHICLE_REGISTRATION)
                .withBalance(5_000_000));
        follow(citizen);
        home = Web.signedIn(citizen);
        home.get("/bills");
        agent = Web.signedIn(Support.agent());
        SupportCode.readOutBy(home, "ALL").begin(agent, citizen);
    }

    @Test
    void everyPageAndEveryForm() {
        var own = Crawl.from(home, STARTS);
        assertThat(own).hasSizeGreaterThan(12);
        var forms = own.stream()
                .flatMap(page -> home.get(page).forms().stream())
                .filter(form -> !form.action().startsWith("/sign-out"))
                .toList();
        assertThat(forms).hasSizeGreaterThan(5);
        var before = contents();
        var seen = Crawl.from(agent, STARTS);
        assertThat(seen).contains("/home", "/documents", "/bills", "/account", "/notifications", "/profile");
        own.forEach(page -> agent.get(page));
        for (var page : seen) sendAll(agent.get(page).forms());
        sendAll(forms);
        own.forEach(page ->
                assertThat(agent.post(page, Map.of("a", "b")).status()).as(page).isEqualTo(403));
        assertThat(changed(before)).isEmpty();
        assertThat(agent.get("/home").body()).contains(citizen.name());
    }

    @Test
    void nothingCanBeTakenAway() {
        var documents = Crawl.from(home, "/documents");
        var copies = documents.stream()
                .flatMap(page -> home.get(page).page().select("a[href$=.pdf]").eachAttr("href").stream())
                .distinct()
                .toList();
        assertThat(copies).isNotEmpty();
        var before = contents();
        for (var copy : copies) assertThat(agent.get(copy).status()).as(copy).isEqualTo(403);
        assertThat(changed(before)).isEmpty();
    }

    /** The number is in no page's source, whatever the page is. */
    @Test
    void theNumberIsNowhere() {
        for (var page : Crawl.from(agent, STARTS))
            assertThat(agent.get(page).body())
                    .as(page)
                    .doesNotContain(citizen.number())
                    .doesNotContain(HelpdeskStory.grouped(citizen.number()));
    }

    private void sendAll(List<Form> forms) {
        for (var form : forms) {
            if (form.action().matches("/sign-out|/helpdesk/stop")) continue;
            var answer = agent.post(form.filled("1"));
            if (!form.action().startsWith("/helpdesk/"))
                assertThat(answer.status()).as(form.action()).isEqualTo(403);
        }
    }

    private static List<String> changed(Map<String, Integer> before) {
        var after = contents();
        return before.keySet().stream()
                .filter(table -> !before.get(table).equals(after.get(table)))
                .toList();
    }

    private static Map<String, Integer> contents() {
        var tables = new TreeMap<String, Integer>();
        for (var row : Support.portal("select lower(table_name) as name from information_schema.tables"
                + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'")) {
            var name = row.get("name");
            if (!OF_THE_LOOK.matcher(name).matches())
                tables.put(
                        name,
                        Support.portal("select " + LASTING.getOrDefault(name, "*") + " from " + name)
                                .hashCode());
        }
        assertThat(tables).containsKeys("account", "document", "notification", "payment", "bill", "outbox_message");
        return tables;
    }

    /** As if the citizen had followed the code of a household that has bills. */
    private static void follow(Person citizen) {
        Support.portal("insert into customer_code (id, version, public_id, owner, customer, added_at)"
                + " select -a.id, 0, '" + org.seneid.platform.PublicId.random() + "', a.id,"
                + " (select min(b.customer) from bill b), a.opened_at from account a where a.person = '"
                + citizen.number()
                + "'");
    }
}
