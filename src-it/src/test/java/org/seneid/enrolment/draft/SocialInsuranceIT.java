package org.seneid.enrolment.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.registry.document.DocumentKind.HEALTH_INSURANCE;
import static org.seneid.registry.document.DocumentKind.SOCIAL_INSURANCE;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.documents.Documents;
import org.seneid.enrolment.AtADesk;
import org.seneid.enrolment.original.Comparison;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.Register;
import org.seneid.registry.document.SocialInsurance;
import org.seneid.registry.sandbox.Fault;
import org.seneid.registry.sandbox.SandboxFaults;
import org.seneid.rings.InContainer;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Choices;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Newcomer;
import org.seneid.support.Officers;
import org.seneid.support.Residents;

/** The social insurance book, whose code a health card of before August 2025 bears as well. */
@InContainer
class SocialInsuranceIT {

    private static final String HOLDERS =
            "select p.number, s.number as code from social_insurance s join person p on p.id = s.person"
                    + " where length(s.number) = 10";

    @Inject
    private Originals originals;

    @Inject
    private Documents documents;

    @Inject
    private Choices choices;

    @Inject
    private AtADesk desk;

    @Inject
    private Officers officers;

    @Inject
    private Residents residents;

    @Inject
    private SandboxFaults faults;

    @Inject
    private Databases databases;

    @Inject
    private As as;

    private Actor officer;
    private Newcomer person;
    private PublicId enrolment;
    private String code;

    /** Somebody with a book and an old health card. */
    @BeforeEach
    void somebodyComes() throws Exception {
        var codes = databases.sandbox(HOLDERS).stream()
                .collect(Collectors.toMap(row -> row.get("number"), row -> row.get("code")));
        officer = officers.atADesk();
        person = residents.newcomer(one -> codes.containsKey(one.number()));
        code = codes.get(person.number());
        databases.sandbox(
                "update health_insurance set number = ? where person = (select id from person where number = ?)",
                code,
                person.number());
        enrolment = desk.begun(officer, person);
    }

    @AfterEach
    void mend() {
        for (var register : Register.values()) faults.set(register, Fault.NONE);
    }

    @Test
    void ofTwoPapersWithOneNumberTheDeskAsksWhich() throws Exception {
        assertThatThrownBy(() -> read(code, null)).hasMessage("enrolment.original.which");
        assertThat(as.officer(officer, () -> originals.of(enrolment))).isEmpty();

        var book = read(code, SOCIAL_INSURANCE);
        var card = read(code, HEALTH_INSURANCE);
        assertThat(book.kind()).isEqualTo(SOCIAL_INSURANCE);
        assertThat(card.kind()).isEqualTo(HEALTH_INSURANCE);
        assertThat(book.result()).isEqualTo(Comparison.FOUND);
        assertThat(card.result()).isEqualTo(Comparison.FOUND);
        assertThat(as.officer(officer, () -> originals.of(enrolment))).hasSize(2);
    }

    @Test
    void aBookThatNoRegisterKnowsIsNotTakenForTheCardWithItsDigits() throws Exception {
        databases.sandbox(
                "delete from social_insurance where person = (select id from person where number = ?)",
                person.number());
        assertThatThrownBy(() -> read(code, null)).hasMessage("enrolment.original.which");
        assertThat(read(code, SOCIAL_INSURANCE).result()).isEqualTo(Comparison.NOT_FOUND);
        assertThat(read(code, HEALTH_INSURANCE).result()).isEqualTo(Comparison.FOUND);
    }

    @Test
    void aSilentRegisterDoesNotMakeThemOne() throws Exception {
        faults.set(Register.SOCIAL_INSURANCE, new Fault(0, true));
        assertThatThrownBy(() -> read(code, null)).hasMessage("enrolment.original.silent");
        assertThat(read(code, HEALTH_INSURANCE).kind()).isEqualTo(HEALTH_INSURANCE);
    }

    @Test
    void aCardWithAChipIsNotReadByItsNumber() {
        assertThatThrownBy(() -> read(person.number(), DocumentKind.CITIZEN_CARD))
                .hasMessage("enrolment.original.chip-needed");
        assertThatThrownBy(() -> read(person.number(), DocumentKind.VEHICLE_REGISTRATION))
                .hasMessage("enrolment.original.chip-needed");
    }

    @Test
    void aCodeThatNobodyKnowsIsNotGuessed() throws Exception {
        assertThatThrownBy(() -> read("9999999999", null)).hasMessage("enrolment.original.which");
        var unknown = read("9999999999", SOCIAL_INSURANCE);
        assertThat(unknown.kind()).isEqualTo(SOCIAL_INSURANCE);
        assertThat(unknown.result()).isEqualTo(Comparison.NOT_FOUND);
    }

    @Test
    void aBookIsTakenIntoTheAccountAndCanBeShared() throws Exception {
        var holder = residents.make(aCitizen().holding(SOCIAL_INSURANCE)).actor();
        var held = as.citizen(holder, () -> documents.ofKind(SOCIAL_INSURANCE));
        assertThat(held).hasSize(1);
        assertThat(((SocialInsurance) held.get(0).document()).months()).isPositive();

        var offered = as.citizen(holder, choices::mine).stream()
                .flatMap(offers -> offers.all().stream())
                .map(offer -> offer.choice().attribute());
        assertThat(offered).containsAll(Attribute.of(SOCIAL_INSURANCE));
    }

    private CheckedOriginal read(String number, DocumentKind kind) throws Exception {
        return as.officer(officer, () -> originals.read(enrolment, number, Optional.ofNullable(kind)));
    }
}
