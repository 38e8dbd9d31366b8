package org.seneid.enrolment.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.DocumentKind;

class PreRegistrationTest {

    private static final PersonalId PERSON = new PersonalId("001090012345");
    private static final PersonalId CHILD = new PersonalId("001317004512");

    @Test
    void whatWasWrittenDownComesBackFromTheCode() {
        var prepared = new PreRegistration(
                PERSON,
                "0912 345 678",
                "an@example.org",
                List.of(CHILD),
                Set.of(DocumentKind.DRIVING_LICENCE, DocumentKind.HEALTH_INSURANCE));
        assertThat(PreRegistration.read(prepared.text())).contains(prepared);
    }

    @Test
    void whatWouldBreakTheCodeIsLeftOut() {
        var prepared = new PreRegistration(PERSON, "0912|345\n678", "a\u0000b", List.of(), Set.of());
        assertThat(prepared.text()).isEqualTo("SEN1|001090012345|0912345678|ab||");
        assertThat(PreRegistration.read(prepared.text())).contains(prepared);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "001090012345",
                "SEN1|001090012345",
                "SEN2|001090012345||||",
                "SEN1|1234||||",
                "SEN1|001090012345|||||more"
            })
    void whatIsNoPreparedCodeIsNotRead(String scanned) {
        assertThat(PreRegistration.read(scanned)).isEmpty();
    }

    @Test
    void numbersAndKindsNobodyKnowsAreLeftOut() {
        var read = PreRegistration.read("SEN1|001090012345|||001317004512,12,x|driving-licence,passport")
                .orElseThrow();
        assertThat(read.dependants()).containsExactly(CHILD);
        assertThat(read.documents()).containsExactly(DocumentKind.DRIVING_LICENCE);
    }

    @Test
    void nothingOfItIsInALog() {
        assertThat(new PreRegistration(PERSON, "0912345678", "", List.of(), Set.of()).toString())
                .doesNotContain("0912", PERSON.digits());
    }
}
