package org.seneid.launch;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.seneid.identity.demo.DemoAccount;
import org.seneid.platform.Clocks;
import org.seneid.rings.Form;
import org.seneid.rings.Web;
import org.seneid.rings.Web.Answer;

/** Somebody of a demo who registers a birth from page to page, without a browser. */
final class BirthForm {

    private static final String SERVICE = "/services/birth-registration";
    private static final String BORN = DateTimeFormatter.ofPattern("dd/MM/yyyy")
            .format(LocalDate.now(Clocks.CITIZENS_ZONE).minusDays(3));

    private final String portal;
    private final Web web = new Web();
    private Answer page;

    /** Signs in, and stands on the page of the service. */
    BirthForm(String portal, String number) {
        this.portal = portal;
        page = web.get(portal + "/sign-in");
        var form =
                page.forms().stream().filter(Form::asksForPassword).findFirst().orElseThrow();
        sent(form.filled(number).with(form.password(), DemoAccount.PASSWORD));
        page = web.get(portal + SERVICE);
    }

    /** Answers the first two pages of four, and leaves. */
    void begins() {
        press("begin", Map.of());
        press("next", Map.of("f-child-name", "Trần Thị Ngày Mai", "f-child-sex", "female"));
        press("next", Map.of("f-born-on", BORN, "f-born-at", "elsewhere"));
    }

    /** Goes on where the form was left, and submits it: what its page says then. */
    String goesOn() {
        press("begin", Map.of());
        press("next", Map.of("f-elsewhere", "Tại nhà, bà đỡ Nguyễn Thị Sen làm chứng"));
        press("next", Map.of("f-other-parent", "no"));
        press("submit", Map.of("declared-box", "on"));
        return page.page().text();
    }

    private void press(String button, Map<String, String> answers) {
        var form = page.forms().stream()
                .filter(one -> one.fields().containsKey(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.page().text()));
        for (var answer : answers.entrySet()) form = form.with(answer.getKey(), answer.getValue());
        sent(form);
    }

    private void sent(Form form) {
        var answer = web.post(portal + form.action(), form.fields());
        if (answer.location().isEmpty())
            throw new AssertionError(answer.status() + " " + answer.page().text());
        page = web.get(portal + answer.next());
    }
}
