package org.seneid.services.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.sharing.choice.Attribute.BIRTH_DATE;
import static org.seneid.sharing.choice.Attribute.NAME;
import static org.seneid.sharing.choice.Attribute.NATIONALITY;
import static org.seneid.sharing.choice.Attribute.PERSONAL_ID;
import static org.seneid.sharing.choice.Attribute.RESIDENCE;
import static org.seneid.sharing.choice.Attribute.SEX;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.text.Formats;
import org.seneid.rings.InContainer;
import org.seneid.services.application.FormDrafts.Submission;
import org.seneid.services.form.KnownValue;
import org.seneid.sharing.Sharers;
import org.seneid.sharing.choice.Attribute;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Residents;

/** A host gives notice of a guest with what the guest shares, and with nothing else. */
@InContainer
class NoticeOfStayIT {

    private static final Attribute[] ENOUGH = {NAME, BIRTH_DATE, SEX, PERSONAL_ID, RESIDENCE, NATIONALITY};

    @Inject
    private FormDrafts drafts;

    @Inject
    private Applications applications;

    @Inject
    private Sharers sharers;

    @Inject
    private Residents residents;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    @Inject
    private Clock clock;

    private Actor host;
    private Actor guest;
    private PublicId id;

    @BeforeEach
    void aGuestComes() throws Exception {
        host = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        guest = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        id = as.citizen(host, () -> drafts.begin("notice-of-stay"));
    }

    private void keep(String page, Map<String, List<String>> typed) throws Exception {
        as.citizen(host, () -> drafts.keep(id, page, 0, typed, true));
    }

    private void type(String code) throws Exception {
        keep("guest", Map.of("guest", List.of(code)));
    }

    private String looks() throws Exception {
        return databases
                .portal(
                        "select count(*) as looks from viewing v join share s on v.share_id = s.id where s.owner = ?",
                        guest.account().value())
                .get(0)
                .get("looks");
    }

    @Test
    void theNoticeHasWhatTheGuestSharesAndNoMore() throws Exception {
        var share = sharers.opened(guest, Lifetime.IN_PERSON, ENOUGH);
        type(share.code().secret());
        keep("guest", Map.of("guest", List.of("")));
        assertThat(looks()).isEqualTo("1");
        var today = Formats.day(clock.instant()).toString();
        keep("place", Map.of("at-home", List.of("yes")));
        keep("time", Map.of("from", List.of(today), "until", List.of(today), "reason", List.of("Thăm gia đình")));
        keep("children", Map.of());
        var edition = as.citizen(host, () -> drafts.check(id))
                .application()
                .contents()
                .edition();
        assertThat(as.citizen(host, () -> drafts.submit(id, edition))).isEqualTo(Submission.DONE);
        var known = as.citizen(host, () -> applications.byId(id))
                .application()
                .contents()
                .known();
        assertThat(known.all().stream().filter(KnownValue::shared))
                .extracting(KnownValue::id)
                .containsExactlyInAnyOrder(
                        "guest.name", "guest.birthDate", "guest.sex", "guest.personalId", "guest.residence");
        assertThat(known.of("guest.personalId").orElseThrow().raw())
                .isEqualTo(guest.person().digits());
        assertThat(databases.portal(
                        "select e.id from application_evidence e join application a on e.application_id = a.id"
                                + " where a.public_id = ?",
                        id.value()))
                .hasSize(2);
    }

    @Test
    void whatShowsTooLittleOrIsNoCodeIsNotOpened() throws Exception {
        var little = sharers.opened(guest, Lifetime.IN_PERSON, NAME, SEX);
        assertThatThrownBy(() -> type(little.code().secret())).hasMessage("services.share.too-little");
        assertThatThrownBy(() -> type("hello")).hasMessage("services.share.shape");
        assertThatThrownBy(() -> type(PublicId.random().value())).hasMessage("sharing.verdict.UNKNOWN");
        assertThatThrownBy(() -> as.citizen(host, () -> drafts.mustBeRight(id, "guest", 0)))
                .hasMessage("services.share.missing");
        assertThat(looks()).isEqualTo("0");
    }

    @Test
    void nobodyIsTheirOwnGuest() throws Exception {
        var own = sharers.opened(host, Lifetime.IN_PERSON, ENOUGH);
        assertThatThrownBy(() -> type(own.code().secret())).hasMessage("services.share.own");
    }

    /** A browser that sends shared values is not listened to. */
    @Test
    void aSharedValueFromTheBrowserIsNotLookedAt() throws Exception {
        keep("guest", Map.of("guest.name", List.of("Somebody"), "guest", List.of("")));
        var filling = as.citizen(host, () -> drafts.byId(id));
        assertThat(filling.journey().known().of("guest.name")).isEmpty();
        assertThat(filling.journey().answers().values()).isEmpty();
    }

    @Test
    void aDiscardedFormLeavesNothingOfTheGuest() throws Exception {
        type(sharers.opened(guest, Lifetime.IN_PERSON, ENOUGH).code().secret());
        as.citizen(host, () -> drafts.discard(id));
        assertThat(databases.portal("select id from application where public_id = ?", id.value()))
                .isEmpty();
    }
}
