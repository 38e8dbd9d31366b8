package org.seneid.enrolment.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.enrolment.desk.Desk;
import org.seneid.enrolment.desk.Eligibility;
import org.seneid.enrolment.desk.RegisterEvidence;
import org.seneid.enrolment.original.Comparison;
import org.seneid.enrolment.original.Differences;
import org.seneid.enrolment.original.ReadMethod;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.identity.contact.ContactKind;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.registry.document.DocumentKind;

class EnrolmentTest {

    private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
    private static final AccountId OFFICER = new AccountId(7);
    private static final PersonalId PERSON = new PersonalId("079192004567");
    private static final ContactAddress PHONE = ContactAddress.phone("0912345678");

    private final Desk desk = new Desk("DK", "Công an phường Ba Đình", "00004");
    private Enrolment enrolment;

    @BeforeEach
    void begun() {
        enrolment = new Enrolment(lookup(Eligibility.MAY_ENROL), "Trần Thị Bình", desk, OFFICER, NOW);
    }

    @Test
    void itIsCalledByItsDeskAndNumber() {
        assertThat(enrolment.reference()).isEqualTo("DK-00001");
        assertThat(new Enrolment(lookup(Eligibility.MAY_ENROL), "X", desk, OFFICER, NOW).reference())
                .isEqualTo("DK-00002");
    }

    @Test
    void onlyWhoMayHaveAnAccountAndWasFoundJustNowIsEnrolled() {
        assertThatThrownBy(() -> new Enrolment(lookup(Eligibility.HOUSEHOLD), "X", desk, OFFICER, NOW))
                .hasMessage("enrolment.may-not");
        var later = NOW.plus(Duration.ofMinutes(15));
        assertThatThrownBy(() -> new Enrolment(lookup(Eligibility.MAY_ENROL), "X", desk, OFFICER, later))
                .hasMessage("enrolment.lookup-old");
    }

    @Test
    void anotherPhoneHasToBeProvenAnew() {
        prove(PHONE);
        assertThat(enrolment.provenContact(ContactKind.PHONE)).isTrue();
        enrolment.asked(ContactAddress.phone("0987654321"), PublicId.random(), NOW);
        assertThat(enrolment.provenContact(ContactKind.PHONE)).isFalse();
    }

    @Test
    void aCodeProvesNoAddressThatWasWrittenDownSince() {
        var checked = PublicId.random();
        enrolment.asked(PHONE, checked, NOW);
        enrolment.asked(ContactAddress.phone("0987654321"), PublicId.random(), NOW);
        assertThatThrownBy(() -> enrolment.proven(ContactKind.PHONE, checked, NOW))
                .hasMessage("identity.code.over");
        assertThat(enrolment.provenContact(ContactKind.PHONE)).isFalse();
    }

    @Test
    void itIsCompletedWithAProvenPhoneAndNotTwice() {
        assertThatThrownBy(() -> enrolment.complete(new AccountId(1), NOW)).hasMessage("enrolment.phone-unproven");
        prove(PHONE);
        enrolment.complete(new AccountId(1), NOW);
        assertThat(enrolment.status()).isEqualTo(EnrolmentStatus.COMPLETED);
        assertThat(enrolment.completedAt()).contains(NOW);
        assertThatThrownBy(() -> enrolment.complete(new AccountId(1), NOW)).hasMessage("enrolment.over");
        assertThatThrownBy(() -> enrolment.abandon(NOW)).hasMessage("enrolment.over");
        assertThatThrownBy(() -> enrolment.changed(NOW)).hasMessage("enrolment.over");
    }

    @Test
    void anOriginalThatNoRegisterHoldsCannotMatch() {
        var unknown = CheckedOriginal.unknown(
                enrolment, DocumentKind.VEHICLE_REGISTRATION, "51F-682.35", ReadMethod.TYPED, NOW);
        assertThat(unknown.result()).isEqualTo(Comparison.NOT_FOUND);
        assertThatThrownBy(() -> unknown.compared(Differences.NONE, "", NOW))
                .hasMessage("enrolment.original.not-found");
    }

    @Test
    void differencesAreKeptOneALineAndComeBack() {
        var differences = new Differences(Map.of("until", "15/08/2026", "name", "TRẦN\nTHỊ=BÌNH"));
        assertThat(Differences.read(differences.written())).isEqualTo(differences);
        assertThat(differences.fields()).containsExactly("name", "until");
        assertThat(Differences.read("").none()).isTrue();
    }

    private void prove(ContactAddress address) {
        var sent = PublicId.random();
        enrolment.asked(address, sent, NOW);
        enrolment.proven(address.kind(), sent, NOW);
    }

    private static Lookup lookup(Eligibility finding) {
        var lookup = new Lookup(OFFICER, PERSON, null, NOW);
        lookup.answered(finding, new RegisterEvidence(Optional.empty(), Optional.empty(), Optional.empty()), NOW);
        return lookup;
    }
}
