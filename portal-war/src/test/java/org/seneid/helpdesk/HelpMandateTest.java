package org.seneid.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.platform.HelpdeskMaySee;
import org.seneid.platform.Masked;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.Sight;

class HelpMandateTest {

    /** A boundary as rooms have them. */
    static class Shown {

        @HelpdeskMaySee(Sight.DOCUMENTS)
        public void document() {}

        @HelpdeskMaySee(Sight.PAYMENTS)
        public void bill() {}

        @HelpdeskMaySee
        public void notices() {}

        public void unmarked() {}
    }

    @Test
    void opensWhatTheCitizenChoseAndNothingElse() throws Exception {
        var documents = mandate(Sight.DOCUMENTS);
        assertThat(documents.opens(method("document"))).isTrue();
        assertThat(documents.opens(method("bill"))).isFalse();
        assertThat(documents.opens(method("notices"))).isFalse();
        assertThat(documents.opens(method("unmarked"))).isFalse();
        assertThat(documents.shows(Sight.PAYMENTS)).isFalse();
    }

    @Test
    void everythingIsEverythingThatIsMarked() throws Exception {
        var all = mandate(Sight.ALL);
        for (var name : List.of("document", "bill", "notices"))
            assertThat(all.opens(method(name))).isTrue();
        assertThat(all.opens(method("unmarked"))).isFalse();
    }

    @Test
    void noSightNoHelp() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new Sights(List.of()))
                .matches(rule -> rule.field().equals("sights"));
        assertThat(Sights.of(Sight.PAYMENTS, Sight.ALL).chosen()).containsExactly(Sight.ALL);
    }

    @Test
    void masksUntilAsked() {
        var unmasked = Unmasked.NOTHING.and(Masked.PERSONAL_ID);
        var mandate = new HelpMandate("s", "HT-1190", Sights.of(Sight.ALL), unmasked, Instant.EPOCH);
        assertThat(mandate.masks(Masked.PERSONAL_ID)).isFalse();
        assertThat(mandate.masks(Masked.DOCUMENT_NUMBER)).isTrue();
        assertThat(Masked.PERSONAL_ID.hide("001 166 000 123")).isEqualTo("••• ••• ••• 123");
        assertThat(Masked.CUSTOMER_CODE.hide("PE01000123456")).isEqualTo("••• 456");
        assertThat(Masked.DOCUMENT_NUMBER.hide("12")).isEqualTo("••• 2");
    }

    private static HelpMandate mandate(Sight... sights) {
        return new HelpMandate("s", "HT-1190", Sights.of(sights), Unmasked.NOTHING, Instant.EPOCH);
    }

    private static Method method(String name) throws NoSuchMethodException {
        return Shown.class.getMethod(name);
    }
}
