package org.seneid.services.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seneid.payments.Crowd;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.text.Failure;
import org.seneid.rings.InContainer;
import org.seneid.services.application.FormDrafts.Submission;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.catalogue.ShippedForms;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Residents;

/** A form belongs to one citizen, knows what registers say, and is submitted once. */
@InContainer
class FormDraftsIT {

    private static final String SLUG = "confirmation-of-residence";

    @Inject
    private Crowd crowd;

    @Inject
    private FormDrafts drafts;

    @Inject
    private Applications applications;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Residents residents;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    private Actor withCard() throws Exception {
        return residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
    }

    private PublicId filled(Actor who) throws Exception {
        var id = as.citizen(who, () -> drafts.begin(SLUG));
        keep(who, id, "purpose", Map.of("purpose", List.of("work")));
        keep(who, id, "receiver", Map.of("receiver", List.of("Đại học Bách khoa")));
        keep(who, id, "form", Map.of("form", List.of("electronic")));
        return id;
    }

    private void keep(Actor who, PublicId id, String page, Map<String, List<String>> typed) throws Exception {
        as.citizen(who, () -> drafts.keep(id, page, 0, typed, true));
    }

    private int edition(Actor who, PublicId id) throws Exception {
        return as.citizen(who, () -> drafts.check(id)).application().contents().edition();
    }

    private Application stored(Actor who, PublicId id) throws Exception {
        return as.citizen(who, () -> applications.byId(id)).application();
    }

    @Test
    void whatIsAnsweredAndKnownIsSubmittedOnce() throws Exception {
        var who = withCard();
        var id = filled(who);
        var edition = edition(who, id);
        assertThat(as.citizen(who, () -> drafts.submit(id, edition))).isEqualTo(Submission.DONE);
        var application = stored(who, id);
        assertThat(application.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(application.number().orElseThrow()).matches("XN-[0-9]{6}-[0-9]{4,}");
        assertThat(application.contents().known().of("residence")).isPresent();
        assertThat(application.contents().answers().of("purpose")).containsExactly("work");
        assertThatThrownBy(() -> as.citizen(who, () -> drafts.submit(id, edition)))
                .hasMessage("services.application.edited");
        assertThatThrownBy(() -> keep(who, id, "purpose", Map.of("purpose", List.of("loan"))))
                .hasMessage("services.application.sent");
    }

    @Test
    void twoPressesAtOnceSubmitOnce() throws Exception {
        var who = withCard();
        var id = filled(who);
        var edition = edition(who, id);
        var pressed = crowd.atOnce(2, () -> pressed(who, id, edition));
        assertThat(pressed).contains("DONE").doesNotHaveDuplicates();
        assertThat(as.citizen(who, () -> applications.byId(id)).steps()).hasSize(1);
    }

    /** What became of a press; of one that was too late, the key of what it was told. */
    private String pressed(Actor who, PublicId id, int edition) {
        try {
            return as.citizen(who, () -> drafts.submit(id, edition)).name();
        } catch (Exception late) {
            return Failure.of(late).key();
        }
    }

    @Test
    void whatTheRegisterSaysNowIsShownBeforeItIsSent() throws Exception {
        var who = withCard();
        var id = filled(who);
        var edition = edition(who, id);
        databases.sandbox(
                "update person set name = ? where number = ?",
                "Nguyễn Thị Đổi",
                who.person().digits());
        assertThat(as.citizen(who, () -> drafts.submit(id, edition))).isEqualTo(Submission.CHANGED);
        var shown = as.citizen(who, () -> drafts.check(id)).application();
        assertThat(shown.status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(shown.contents().changed()).containsExactly("name");
        assertThat(shown.contents().answers().of("receiver")).containsExactly("Đại học Bách khoa");
        assertThat(as.citizen(who, () -> drafts.submit(id, shown.contents().edition())))
                .isEqualTo(Submission.DONE);
        assertThat(stored(who, id)
                        .contents()
                        .known()
                        .of("name")
                        .orElseThrow()
                        .text()
                        .vi())
                .isEqualTo("Nguyễn Thị Đổi");
    }

    @Test
    void aKnownValueFromTheBrowserIsNotLookedAt() throws Exception {
        var who = withCard();
        var id = filled(who);
        keep(
                who,
                id,
                "purpose",
                Map.of("purpose", List.of("work"), "name", List.of("Somebody Else"), "form", List.of("x")));
        var contents = stored(who, id).contents();
        assertThat(contents.answers().values()).doesNotContainKey("name");
        assertThat(contents.answers().of("form")).containsExactly("electronic");
        assertThat(contents.known().of("name").orElseThrow().text().vi()).isNotEqualTo("Somebody Else");
    }

    @Test
    void anothersFormIsNowhere() throws Exception {
        var who = withCard();
        var other = withCard();
        var id = filled(who);
        var edition = edition(who, id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> drafts.byId(id)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> applications.byId(id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> keep(other, id, "purpose", Map.of("purpose", List.of("loan"))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> drafts.submit(id, edition)));
        assertThat(as.citizen(other, () -> applications.mine(1)).rows()).isEmpty();
    }

    @Test
    void twoBeginningsAreOneForm() throws Exception {
        var who = withCard();
        var id = as.citizen(who, () -> drafts.begin(SLUG));
        assertThat(as.citizen(who, () -> drafts.begin(SLUG))).isEqualTo(id);
    }

    @Test
    void aFormStaysWithTheVersionOfItsBeginning() throws Exception {
        var text = ShippedForms.text(SLUG + ".yaml").replace("service: " + SLUG, "service: of-two-versions");
        as.nobody(() -> catalogue.publish(text));
        var who = withCard();
        var id = as.citizen(who, () -> drafts.begin("of-two-versions"));
        as.nobody(() ->
                catalogue.publish(text.replace("version: 2", "version: 3").replace("vi: Mục đích", "vi: Mục tiêu")));
        var form = as.citizen(who, () -> drafts.byId(id));
        assertThat(form.definition().version()).isEqualTo(2);
        assertThat(catalogue.definition(catalogue.latest("of-two-versions")).version())
                .isEqualTo(3);
    }

    @Test
    void nobodyAppliesBeforeAnybodyHasSeenThem() throws Exception {
        var who = residents.make(aCitizen().atLevel(1)).actor();
        assertThatThrownBy(() -> as.citizen(who, () -> drafts.begin(SLUG))).hasMessage("services.level");
    }

    @Test
    void anAnswerThatIsWrongIsKeptAsTyped() throws Exception {
        var who = withCard();
        var id = as.citizen(who, () -> drafts.begin(SLUG));
        keep(who, id, "purpose", Map.of("purpose", List.of("president")));
        assertThatThrownBy(() -> as.citizen(who, () -> drafts.mustBeRight(id, "purpose", 0)))
                .hasMessage("services.form.choose");
        assertThat(stored(who, id).contents().answers().of("purpose")).containsExactly("president");
    }

    private PublicId submitted(Actor who) throws Exception {
        var id = filled(who);
        var edition = edition(who, id);
        as.citizen(who, () -> drafts.submit(id, edition));
        return id;
    }

    @Test
    void whatIsAskedIsAnsweredInPlaceAndTheDeadlineGoesOn() throws Exception {
        var who = withCard();
        var id = submitted(who);
        databases.portal(
                "update application set status = 'MORE_ASKED', answer_by = due_on, days_left = 2 where public_id = ?",
                id.value());
        assertThatThrownBy(() -> as.citizen(who, () -> applications.answerAsked(id, "  ")))
                .hasMessage("services.message.empty");
        as.citizen(who, () -> applications.answerAsked(id, "Page 2, again"));
        var application = stored(who, id);
        assertThat(application.status()).isEqualTo(ApplicationStatus.IN_REVIEW);
        assertThat(application.deadline().orElseThrow().answerBy()).isEmpty();
        assertThatThrownBy(() -> as.citizen(who, () -> applications.answerAsked(id, "again")))
                .hasMessage("services.application.moved");
    }

    @Test
    void aCitizenWritesAndTakesItBack() throws Exception {
        var who = withCard();
        var other = withCard();
        var id = submitted(who);
        as.citizen(who, () -> applications.write(id, "Xin gửi sau ngày 5/12"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as.citizen(other, () -> applications.write(id, "x")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> applications.withdraw(id)));
        as.citizen(who, () -> applications.withdraw(id));
        as.citizen(who, () -> applications.withdraw(id));
        var detail = as.citizen(who, () -> applications.byId(id));
        assertThat(detail.application().status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(detail.messages()).hasSize(1);
        assertThat(detail.steps()).hasSize(2);
        assertThatThrownBy(() -> as.citizen(who, () -> applications.write(id, "x")))
                .hasMessage("services.message.over");
    }
}
