package org.seneid.services.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.payments.Crowd;
import org.seneid.payments.Payers;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.payee.Payee;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Failure;
import org.seneid.rings.InContainer;
import org.seneid.services.application.FormDrafts.Submission;
import org.seneid.services.casework.Cases;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.catalogue.ShippedForms;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Residents;
import org.seneid.support.Staff;

/** An application to which another person has to agree, in their own account and nobody for them. */
@InContainer
class PartyConsentsIT {

    private static final String SLUG = "agreed-by-two";
    private static final String FEE_AFTER = "fees:\n  - {label: {vi: Phí, en: Fee}, amount: 1000}\ndecision:";
    private static final String PAGE =
            """
              - id: other
                title: {vi: Người kia, en: The other}
                fields:
                  - {id: other, type: personal-id, label: {vi: Số định danh, en: Personal ID}}
            consenting:
              person: other
              shows: [residence, purpose]
              days: 5
              declaration: {vi: Tôi đồng ý., en: I agree.}
            decision:""";

    @Inject
    private FormDrafts drafts;

    @Inject
    private Applications applications;

    @Inject
    private PartyConsents consents;

    @Inject
    private PartyConsentExpiryJob expiry;

    @Inject
    private Cases cases;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Crowd crowd;

    @Inject
    private Payers payers;

    @Inject
    private Residents residents;

    @Inject
    private Staff staff;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    private Actor applicant;
    private Actor other;
    private PublicId id;

    @BeforeEach
    void somethingIsAsked() throws Exception {
        publish(SLUG, PAGE);
        applicant = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        other = residents.make(aCitizen()).actor();
        id = asking(other.person());
    }

    private void publish(String slug, String end) throws Exception {
        var text = ShippedForms.text("confirmation-of-residence.yaml")
                .replace("service: confirmation-of-residence", "service: " + slug)
                .replace("decision:", end);
        as.nobody(() -> catalogue.publish(text));
    }

    private PublicId asking(PersonalId person) throws Exception {
        return asking(SLUG, person);
    }

    private PublicId asking(String slug, PersonalId person) throws Exception {
        var form = as.citizen(applicant, () -> drafts.begin(slug));
        keep(form, "purpose", "work");
        keep(form, "receiver", "a secret of the applicant");
        keep(form, "form", "electronic");
        keep(form, "other", person.digits());
        var edition = as.citizen(applicant, () -> drafts.check(form))
                .application()
                .contents()
                .edition();
        assertThat(as.citizen(applicant, () -> drafts.submit(form, edition))).isEqualTo(Submission.TO_AGREE);
        return form;
    }

    private void keep(PublicId form, String page, String answer) throws Exception {
        as.citizen(applicant, () -> drafts.keep(form, page, 0, Map.of(page, List.of(answer)), true));
    }

    private PublicId asked() throws Exception {
        return as.citizen(other, () -> consents.waiting()).get(0).consent().publicId();
    }

    private Application application() throws Exception {
        return as.citizen(applicant, () -> applications.byId(id)).application();
    }

    private PartyConsentStatus consent() throws Exception {
        return as.citizen(applicant, () -> consents.asked(id)).orElseThrow().status();
    }

    @Test
    void itIsSubmittedWhenTheOtherAgreesAndTwoPressesAreOne() throws Exception {
        assertThat(application().status()).isEqualTo(ApplicationStatus.AWAITING);
        assertThat(application().number()).isEmpty();
        var asked = asked();
        assertThat(as.citizen(other, () -> consents.byId(asked)).readable()).isTrue();
        var pressed = crowd.atOnce(2, () -> agree(asked));
        assertThat(pressed).containsOnly("done");
        assertThat(application().status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(application().deadline()).isPresent();
        assertThat(as.citizen(applicant, () -> applications.byId(id)).steps()).hasSize(2);
        assertThat(as.citizen(other, () -> consents.waiting())).isEmpty();
        assertThatThrownBy(() -> as.citizen(other, () -> consents.decline(asked, "no")))
                .hasMessage("services.consent.over");
    }

    private String agree(PublicId asked) {
        try {
            as.citizen(other, () -> consents.agree(asked));
            return "done";
        } catch (Exception wrong) {
            return Failure.of(wrong).key();
        }
    }

    @Test
    void theFeeIsAskedOfTheApplicantOnceTheOtherAgrees() throws Exception {
        publish("agreed-and-paid", PAGE.replaceFirst("(?m)^decision:", FEE_AFTER));
        id = asking("agreed-and-paid", other.person());
        assertThat(payers.bills(applicant)).isEmpty();
        var asked = as.citizen(other, () -> consents.waiting()).get(1).consent().publicId();
        as.citizen(other, () -> consents.agree(asked));
        assertThat(application().status()).isEqualTo(ApplicationStatus.AWAITING);
        assertThat(payers.bills(applicant)).extracting(BillRow::payee).containsExactly(Payee.STATE_FEES);
        assertThat(payers.bills(other)).isEmpty();
    }

    @Test
    void whoDeclinesSaysWhyAndEndsIt() throws Exception {
        var asked = asked();
        assertThatThrownBy(() -> as.citizen(other, () -> consents.decline(asked, " ")))
                .hasMessage("services.message.empty");
        as.citizen(other, () -> consents.decline(asked, "Sai giá"));
        assertThat(application().status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(as.citizen(applicant, () -> consents.asked(id)).orElseThrow().reason())
                .isEqualTo("Sai giá");
        assertThatThrownBy(() -> as.citizen(other, () -> consents.agree(asked))).hasMessage("services.consent.over");
    }

    @Test
    void whatNobodyAnswersInTimeIsAFormAgain() throws Exception {
        var asked = asked();
        databases.portal(
                "update party_consent set last_day = dateadd('DAY', -1, current_date) where public_id = ?",
                asked.value());
        assertThat(as.citizen(other, () -> consents.waiting())).isEmpty();
        assertThatThrownBy(() -> as.citizen(other, () -> consents.agree(asked))).hasMessage("services.consent.over");
        expiry.turn();
        expiry.turn();
        assertThat(consent()).isEqualTo(PartyConsentStatus.LAPSED);
        assertThat(application().contents().answers().of("receiver")).containsExactly("a secret of the applicant");
        assertThat(application().status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(as.citizen(other, () -> consents.byId(asked)).readable())
                .as("a form that is filled anew")
                .isFalse();
        var edition = as.citizen(applicant, () -> drafts.check(id))
                .application()
                .contents()
                .edition();
        assertThat(as.citizen(applicant, () -> drafts.submit(id, edition))).isEqualTo(Submission.TO_AGREE);
        assertThat(as.citizen(other, () -> consents.waiting())).hasSize(1);
    }

    @Test
    void oneThatCannotEndLeavesTheOthersTheirTurn() throws Exception {
        publish("asked-elsewhere", PAGE);
        var second = asking("asked-elsewhere", other.person());
        databases.portal(
                "update party_consent set last_day = dateadd('DAY', -1, current_date) where application_id in"
                        + " (select a.id from application a where a.owner = ?)",
                applicant.account().value());
        databases.portal("update application set status = 'DRAFT', filling = slug where public_id = ?", id.value());
        expiry.turn();
        assertThat(consent()).isEqualTo(PartyConsentStatus.ASKED);
        assertThat(as.citizen(applicant, () -> applications.byId(second))
                        .application()
                        .status())
                .isEqualTo(ApplicationStatus.DRAFT);
        databases.portal("update application set status = 'AWAITING', filling = null where public_id = ?", id.value());
        expiry.turn();
        assertThat(consent()).isEqualTo(PartyConsentStatus.LAPSED);
    }

    @Test
    void theApplicantTakesItBackBefore() throws Exception {
        var asked = asked();
        as.citizen(applicant, () -> applications.withdraw(id));
        assertThat(consent()).isEqualTo(PartyConsentStatus.TAKEN_BACK);
        assertThat(as.citizen(other, () -> consents.byId(asked)).readable()).isFalse();
        assertThatThrownBy(() -> as.citizen(other, () -> consents.agree(asked))).hasMessage("services.consent.over");
    }

    @Test
    void anybodyElseFindsNothing() throws Exception {
        var asked = asked();
        var stranger = residents.make(aCitizen()).actor();
        for (var who : List.of(stranger, applicant)) {
            assertThat(as.citizen(who, () -> consents.waiting())).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(who, () -> consents.byId(asked)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(who, () -> consents.agree(asked)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> as.citizen(who, () -> consents.decline(asked, "x")));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> applications.byId(id)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.citizen(other, () -> drafts.byId(id)));
    }

    /** What is answered is the same, so that nobody tries numbers here. */
    @Test
    void nobodyLearnsWhoHasAnAccount() throws Exception {
        id = asking(Citizens.number());
        assertThat(application().status()).isEqualTo(ApplicationStatus.AWAITING);
        assertThat(consent()).isEqualTo(PartyConsentStatus.ASKED);
    }

    @Test
    void nobodyAgreesWithThemselves() {
        assertThatThrownBy(() -> asking(applicant.person())).hasMessage("services.consent.self");
    }

    @Test
    void theOtherIsNotTheClerkOfIt() throws Exception {
        var clerk = staff.opened(Citizens.number(), "clerk", "Lý Thị Việc", Role.CLERK);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.clerk(clerk, () -> cases.byId(id)));
        var asked = asked();
        as.citizen(other, () -> consents.agree(asked));
        var same = staff.opened(other.person(), "clerk", "Lý Thị Việc", Role.CLERK);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as.clerk(same, () -> cases.take(id)));
        as.clerk(clerk, () -> cases.take(id));
        var party = as.clerk(clerk, () -> cases.byId(id)).work().orElseThrow().party();
        assertThat(party.orElseThrow().person()).isEqualTo(other.person());
    }
}
