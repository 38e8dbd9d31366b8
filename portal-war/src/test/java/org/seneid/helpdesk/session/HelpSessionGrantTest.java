package org.seneid.helpdesk.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.helpdesk.consent.ConsentedParts;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.HelpdeskMaySee;
import org.seneid.platform.acting.MaskedField;

class HelpSessionGrantTest {

    /** A boundary as rooms have them. */
    static class Shown {

        @HelpdeskMaySee(AccountPart.DOCUMENTS)
        public void document() {}

        @HelpdeskMaySee(AccountPart.PAYMENTS)
        public void bill() {}

        @HelpdeskMaySee
        public void notices() {}

        public void unmarked() {}
    }

    @Test
    void opensWhatTheCitizenChoseAndNothingElse() throws Exception {
        var documents = mandate(AccountPart.DOCUMENTS);
        assertThat(documents.opens(method("document"))).isTrue();
        assertThat(documents.opens(method("bill"))).isFalse();
        assertThat(documents.opens(method("notices"))).isFalse();
        assertThat(documents.opens(method("unmarked"))).isFalse();
        assertThat(documents.shows(AccountPart.PAYMENTS)).isFalse();
    }

    @Test
    void everythingIsEverythingThatIsMarked() throws Exception {
        var all = mandate(AccountPart.ALL);
        for (var name : List.of("document", "bill", "notices"))
            assertThat(all.opens(method(name))).isTrue();
        assertThat(all.opens(method("unmarked"))).isFalse();
    }

    @Test
    void noSightNoHelp() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new ConsentedParts(List.of()))
                .matches(rule -> rule.field().equals("sights"));
        assertThat(ConsentedParts.of(AccountPart.PAYMENTS, AccountPart.ALL).chosen())
                .containsExactly(AccountPart.ALL);
    }

    @Test
    void masksUntilAsked() {
        var unmasked = UnmaskedFields.NOTHING.and(MaskedField.PERSONAL_ID);
        var mandate = new HelpSessionGrant("s", "HT-1190", ConsentedParts.of(AccountPart.ALL), unmasked, Instant.EPOCH);
        assertThat(mandate.masks(MaskedField.PERSONAL_ID)).isFalse();
        assertThat(mandate.masks(MaskedField.DOCUMENT_NUMBER)).isTrue();
        assertThat(MaskedField.PERSONAL_ID.hide("001 166 000 123")).isEqualTo("••• ••• ••• 123");
        assertThat(MaskedField.CUSTOMER_CODE.hide("PE01000123456")).isEqualTo("••• 456");
        assertThat(MaskedField.DOCUMENT_NUMBER.hide("12")).isEqualTo("••• 2");
    }

    private static HelpSessionGrant mandate(AccountPart... sights) {
        return new HelpSessionGrant("s", "HT-1190", ConsentedParts.of(sights), UnmaskedFields.NOTHING, Instant.EPOCH);
    }

    private static Method method(String name) throws NoSuchMethodException {
        return Shown.class.getMethod(name);
    }
}
