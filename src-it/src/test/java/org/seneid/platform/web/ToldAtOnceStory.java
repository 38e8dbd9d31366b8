package org.seneid.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.seneid.browser.Story;
import org.seneid.rings.Form;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** Whatever is wrong with the fields of a form is told at once, on top of the page and at each field, and nothing typed is lost. */
@Story
class ToldAtOnceStory {

    private static final String ELEVEN_DIGITS = "00109001234";
    private static final String PRESET = "preset-";

    private Web web;

    @BeforeEach
    void aStranger() {
        web = new Web();
    }

    static Stream<Arguments> formsOfStrangers() {
        return Stream.of(
                form("/sign-in", Map.of(), "number", "password"),
                form("/sign-in", Map.of("number", ELEVEN_DIGITS), "number", "password"),
                form("/staff", Map.of(), "name", "password"),
                form("/unlock", Map.of(), "number", "password", "answer"),
                form("/activate", Map.of("number", ELEVEN_DIGITS), "number", "code"),
                form("/lock", Map.of(), "number", "code"),
                form("/register", Map.of(), "number", "name", "born", "phone"),
                form(
                        "/register",
                        Map.of("number", ELEVEN_DIGITS, "name", "Hoa", "born", "31/2/1990", "phone", "12"),
                        "number",
                        "born",
                        "phone"),
                form(
                        "/prepare",
                        Map.of("number", "", "phone", "12", "email", "hoa", "dependants", "1"),
                        "number",
                        "phone",
                        "email",
                        "dependants"),
                form("/demo/country", Map.of("number", "1", "happening", "NAME_CORRECTED"), "number", "name"));
    }

    private static Arguments form(String address, Map<String, String> typed, String... wrong) {
        return Arguments.of(address, typed, List.of(wrong));
    }

    @ParameterizedTest
    @MethodSource("formsOfStrangers")
    void strangers(String address, Map<String, String> typed, List<String> wrong) {
        tells(address, typed, wrong);
    }

    @Test
    void whatIsSharedAndForHowLong() {
        web = Web.signedIn(Support.make(aCitizen().holding(CITIZEN_CARD)));
        var chosen = path(web.post(choices("/sharing/new")).location()).replace("/check", "");
        var terms = path(web.post(pressing("next", choices(chosen))).location());
        tells(terms, Map.of("purpose", "", "receiver", "x".repeat(101)), List.of("purpose", "receiver"));
    }

    @Test
    void aMistakeInADocument() {
        web = Web.signedIn(Support.make(aCitizen().holding(CITIZEN_CARD)));
        var mistake = web.get("/documents/citizen-card").page().selectFirst("a[href$=/mistake]");
        tells(mistake.attr("href"), Map.of(), List.of("field", "correction"));
    }

    @Test
    void aCustomerCode() {
        web = Web.signedIn(Support.make(aCitizen()));
        tells("/bills/codes", Map.of(), List.of("payee", "customer-code"));
    }

    @Test
    void theDaysOfTheLog() {
        web = Web.signedIn(Support.make(aCitizen()));
        var page = web.get("/access-log?from=hom+nay&until=32/1/2026").page();
        assertThat(told(page)).containsExactly("from", "until");
        assertThat(page.selectFirst("#until").val()).isEqualTo("32/1/2026");
    }

    @Test
    void whatAnAgentMaySeeAndWhatItIsAbout() {
        web = Web.signedIn(Support.make(aCitizen()));
        tells("/profile/help", Map.of("words", "x".repeat(501)), List.of("sights", "words"));
    }

    @Test
    void whoCallsAndWhy() {
        web = Web.signedIn(Support.agent());
        var ticket = path(web.post(formWith("/helpdesk/tickets/new", "words").with("words", "không vào được"))
                .location());
        tells(ticket, Map.of(), List.of("reason", "person", "born", "code"));
        tells(ticket, Map.of("born", "31/2/1990", "phone", "1"), List.of("reason", "person", "born", "phone", "code"));
        tells(ticket + "/repair", Map.of("contact", "ai@"), List.of("reason", "person", "born", "contact"));
    }

    @Test
    void howSomebodyAtTheDeskIsReached() {
        web = Web.signedIn(Support.officer());
        var found = path(web.post(formWith("/desk", "scanned")
                        .with("scanned", Support.newcomer().get("number")))
                .location());
        var originals = path(web.post(formWith(found, "begin")).location());
        var contacts = originals.replaceFirst("originals$", "contacts");
        tells(contacts, Map.of("phone", "12", "email", "hoa"), List.of("phone", "email"));
    }

    /** Sends the form that has the fields, with nothing in any but what is typed. */
    private void tells(String address, Map<String, String> typed, List<String> wrong) {
        var form = formWith(address, wrong.get(wrong.size() - 1)).filled("");
        for (var field : typed.entrySet()) form = form.with(field.getKey(), field.getValue());
        var page = web.post(form).page();
        assertThat(told(page)).as(address).containsExactlyElementsOf(wrong);
        assertThat(page.selectFirst("[role=alert]").hasAttr("autofocus")).isTrue();
        var values = new HashMap<String, String>();
        typed.keySet().stream()
                .map(page::getElementById)
                .filter(Objects::nonNull)
                .forEach(input -> values.put(input.id(), value(input)));
        assertThat(values).as("nothing typed is lost").isEqualTo(typed);
    }

    /** The fields that the summary leads to; each says itself what is wrong with it. */
    private static List<String> told(Document page) {
        var fields = page.select("[role=alert] li a").stream()
                .map(link -> link.attr("href").substring(1))
                .toList();
        assertThat(fields).allSatisfy(field -> {
            assertThat(page.getElementById(field)).as(field).isNotNull();
            assertThat(page.getElementById(field + "-error")).as(field).isNotNull();
        });
        return fields;
    }

    private static String value(Element input) {
        if (input.tagName().equals("select")) {
            return input.select("option[selected]").attr("value");
        }
        return input.tagName().equals("textarea") ? input.wholeText().strip() : input.val();
    }

    /** The form with what may be shared; its first button is a preset, which ticks something. */
    private Form choices(String address) {
        return web.get(address).forms().stream()
                .filter(form -> form.fields().keySet().stream().anyMatch(name -> name.startsWith(PRESET)))
                .findFirst()
                .orElseThrow();
    }

    private static Form pressing(String button, Form form) {
        var fields = new HashMap<>(form.fields());
        fields.keySet().removeIf(name -> name.startsWith(PRESET));
        return new Form(form.action(), fields, form.texts(), form.password()).with(button, "");
    }

    private Form formWith(String address, String field) {
        return web.get(address).forms().stream()
                .filter(form -> form.fields().containsKey(field)
                        || form.texts().contains(field)
                        || form.password().equals(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError(address + " has no " + field));
    }

    private static String path(String location) {
        return URI.create(location).getRawPath();
    }
}
