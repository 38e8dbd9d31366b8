package org.seneid.payments.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.security.SecureRandom;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Story;
import org.seneid.payments.payee.Payee;
import org.seneid.rings.Form;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** Following customer codes, from pages that were opened some time ago. */
@Story
class CustomerCodesStory {

    private static final String PAGE = "/bills/codes";

    private final Web citizen = Web.signedIn(Support.make(aCitizen()));

    @Test
    void aButtonRemovesTheCodeThatItStandsBesideAndNoOther() {
        follow();
        follow();
        assertThat(codes()).isEqualTo(2);
        var old = removal();
        citizen.post(old);
        assertThat(codes()).isOne();
        citizen.post(old);
        assertThat(codes()).isOne();
        citizen.post(removal());
        assertThat(codes()).isZero();
    }

    private void follow() {
        var code = "PE9%010d".formatted(new SecureRandom().nextInt(1_000_000_000));
        var form = citizen.get(PAGE).forms().stream()
                .filter(one -> one.fields().containsKey("customer-code"))
                .findFirst()
                .orElseThrow();
        citizen.post(form.with("payee", Payee.EVN_HANOI.name()).with("customer-code", code));
    }

    /** The form of the page that the first link of the list leads to. */
    private Form removal() {
        return citizen.get(removals().first().attr("href")).forms().stream()
                .filter(one -> one.fields().containsKey("jakarta.faces.ViewState"))
                .findFirst()
                .orElseThrow();
    }

    private int codes() {
        return removals().size();
    }

    private Elements removals() {
        return citizen.get(PAGE).page().select("a[href$=/remove]");
    }
}
