package org.seneid.enrolment.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.enrolment.AtADesk;
import org.seneid.enrolment.original.Comparison;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.Register;
import org.seneid.registry.sandbox.Fault;
import org.seneid.registry.sandbox.SandboxFaults;
import org.seneid.registry.sandbox.card.ReaderFault;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Newcomer;
import org.seneid.support.Officers;
import org.seneid.support.Residents;

/** How originals stand beside their registers. */
@InContainer
class OriginalsIT {

    @Inject
    private Originals originals;

    @Inject
    private AtADesk desk;

    @Inject
    private Officers officers;

    @Inject
    private Residents residents;

    @Inject
    private SandboxFaults faults;

    @Inject
    private As as;

    private Actor officer;
    private Newcomer person;
    private PublicId enrolment;

    @BeforeEach
    void somebodyComes() throws Exception {
        officer = officers.atADesk();
        person = residents.newcomer(anybody -> true);
        enrolment = desk.begun(officer, person);
    }

    @AfterEach
    void mend() {
        for (var register : Register.values()) faults.set(register, Fault.NONE);
        faults.setReader(ReaderFault.NONE);
    }

    @Test
    void theChipOfTheCardIsComparedByItself() throws Exception {
        var card = desk.read(officer, enrolment, person.zone());
        assertThat(card.kind()).isEqualTo(DocumentKind.CITIZEN_CARD);
        assertThat(card.result()).isEqualTo(Comparison.MATCH);
        assertThat(card.provesIdentity()).isTrue();
        assertThat(card.portrait()).isPresent();
    }

    @Test
    void aChipThatCannotBeBelievedProvesNothing() throws Exception {
        faults.setReader(ReaderFault.CLONED);
        assertThatThrownBy(() -> desk.read(officer, enrolment, person.zone())).hasMessage("registry.chip.CLONED");
        assertThat(as.officer(officer, () -> originals.of(enrolment))).isEmpty();
    }

    @Test
    void somebodyElsesCardIsRefused() throws Exception {
        var other = residents.newcomer(anybody -> true);
        assertThatThrownBy(() -> desk.read(officer, enrolment, other.zone()))
                .hasMessage("enrolment.original.other-person");
        assertThatThrownBy(() -> desk.read(officer, enrolment, "0" + "1".repeat(45)))
                .hasMessage("enrolment.original.long");
    }

    @Test
    void aNumberOnAPaperIsFoundHoweverItIsWritten() throws Exception {
        assertThat(desk.read(officer, enrolment, person.licence()).kind()).isEqualTo(DocumentKind.DRIVING_LICENCE);
        var plate = desk.read(officer, enrolment, person.plate().toLowerCase().replace("-", " "));
        assertThat(plate.kind()).isEqualTo(DocumentKind.VEHICLE_REGISTRATION);
        assertThat(plate.result()).isEqualTo(Comparison.FOUND);
        assertThat(desk.read(officer, enrolment, person.insurance()).kind()).isEqualTo(DocumentKind.HEALTH_INSURANCE);
        assertThat(desk.read(officer, enrolment, person.plate()).publicId()).isEqualTo(plate.publicId());
        assertThat(as.officer(officer, () -> originals.of(enrolment))).hasSize(3);
    }

    @Test
    void somebodyElsesPaperIsNotFound() throws Exception {
        var other = residents.newcomer(anybody -> true);
        var read = desk.read(officer, enrolment, other.plate());
        assertThat(read.result()).isEqualTo(Comparison.NOT_FOUND);
        assertThat(read.kind()).isEqualTo(DocumentKind.VEHICLE_REGISTRATION);
        assertThatThrownBy(() -> as.officer(officer, () -> {
                    originals.match(enrolment, read.publicId(), Map.of());
                    return null;
                }))
                .hasMessage("enrolment.original.not-found");
    }

    @Test
    void whatDiffersIsKeptAsItStandsOnThePaperAndWhatSaysTheSameIsNot() throws Exception {
        var licence = desk.read(officer, enrolment, person.licence());
        differs(licence, Map.of("birthDate", "01/01/1901", "name", person.name().toUpperCase(), "issued", ""));
        var kept = as.officer(officer, () -> originals.byId(enrolment, licence.publicId()));
        assertThat(kept.result()).isEqualTo(Comparison.DIFFERS);
        assertThat(kept.differing().onPaper()).containsOnly(Map.entry("birthDate", "01/01/1901"));
        assertThatThrownBy(() -> differs(licence, Map.of("name", person.name())))
                .hasMessage("enrolment.original.no-difference");
        assertThatThrownBy(() -> as.officer(officer, () -> {
                    originals.match(enrolment, licence.publicId(), Map.of("birthDate", "01/01/1901"));
                    return null;
                }))
                .hasMessage("enrolment.original.typed");
    }

    @Test
    void aSilentRegisterLosesNothing() throws Exception {
        desk.read(officer, enrolment, person.zone());
        faults.set(Register.VEHICLES, new Fault(0, true));
        assertThatThrownBy(() -> desk.read(officer, enrolment, person.plate())).hasMessage("enrolment.original.silent");
        assertThat(desk.read(officer, enrolment, person.licence()).result()).isEqualTo(Comparison.FOUND);
        assertThat(as.officer(officer, () -> originals.of(enrolment))).hasSize(2);
    }

    @Test
    void anotherDesksOriginalIsNotFound() throws Exception {
        var licence = desk.read(officer, enrolment, person.licence());
        var other = officers.atADesk();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.officer(other, () -> originals.byId(enrolment, licence.publicId())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.read(other, enrolment, person.licence()));
    }

    private void differs(CheckedOriginal original, Map<String, String> onPaper) throws Exception {
        as.officer(officer, () -> {
            originals.differs(enrolment, original.publicId(), onPaper, "");
            return null;
        });
    }
}
