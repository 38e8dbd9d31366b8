package org.seneid.payments.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** A customer code is not lost by one tap, and two of one payee are not taken for each other. */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
class CodesStory {

    private final Web dung = Web.signedIn("001166000123", "lotus-pond-2026");

    @Test
    void removingAsksFirstAndSaysWhich() {
        var page = dung.get("/bills/codes").page();
        var remove = page.select("a[href$=/remove]");
        assertThat(remove).isNotEmpty();
        assertThat(page.select("form#codes")).isEmpty();
        var asked = dung.get(remove.first().attr("href"));
        var code = asked.page().selectFirst("dd.num").text();
        assertThat(asked.page().text()).contains(said("payments.codes.remove.means"));
        assertThat(remove.first().attr("aria-label")).contains(code);
        assertThat(dung.get("/bills/codes").page().text()).contains(code);
    }

    @Test
    void everyBillNamesItsCode() {
        var bills = dung.get("/bills").page().select("main .list li");
        assertThat(bills).isNotEmpty();
        var codes = codesOfDung();
        assertThat(bills.stream().map(Element::text))
                .allMatch(line -> codes.stream().anyMatch(line::contains));
    }

    private static List<String> codesOfDung() {
        return Support.portal(
                        "select c.code from customer c join customer_code k on k.customer = c.id join account a on"
                                + " a.id = k.owner where a.person = '001166000123'")
                .stream()
                .map(row -> row.get("code"))
                .toList();
    }

    private static String said(String key) {
        return Messages.in(Language.VIETNAMESE).text(key);
    }
}
