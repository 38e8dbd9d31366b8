package org.seneid.services.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.rings.InContainer;
import org.seneid.services.application.Applications;
import org.seneid.services.application.FormDrafts;
import org.seneid.services.catalogue.ShippedForms;
import org.seneid.services.definition.DefinitionRejected;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Residents;
import org.seneid.support.Staff;

/** A definition from a developer's text to a service that citizens apply for. */
@InContainer
class FormPublishingIT {

    private static final AtomicInteger MADE = new AtomicInteger();

    @Inject
    private FormProposals proposals;

    @Inject
    private FormReviews reviews;

    @Inject
    private FormDrafts drafts;

    @Inject
    private Applications applications;

    @Inject
    private Residents residents;

    @Inject
    private Staff staff;

    @Inject
    private As as;

    private Actor developer;
    private Actor operator;
    private String slug;
    private String code;

    @BeforeEach
    void aDeveloperAndAnOperator() throws Exception {
        developer = staff.opened(Citizens.number(), "partner", "Trần Văn Viết", Role.PARTNER);
        operator = staff.opened(Citizens.number(), "operator", "Lê Văn Duyệt", Role.OPERATOR);
        int one = MADE.incrementAndGet();
        slug = "published-in-a-test-" + one;
        code = "Z" + (char) ('A' + one);
    }

    private String text(int version) {
        return ShippedForms.text("birth-registration.yaml")
                .replace("service: birth-registration", "service: " + slug)
                .replace("code: KS", "code: " + code)
                .replaceFirst("(?m)^version: \\d+", "version: " + version);
    }

    private PublicId kept(String text) throws Exception {
        return as.developer(developer, () -> proposals.keep(Optional.empty(), text));
    }

    private void published(int version) throws Exception {
        var id = kept(text(version));
        as.developer(developer, () -> proposals.submit(id));
        as.operator(operator, () -> reviews.approve(id, reviews.byId(id).seen()));
    }

    @Test
    void aFormThatWasBegunStaysWithItsVersion() throws Exception {
        published(1);
        var citizen = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        var begun = as.citizen(citizen, () -> drafts.begin(slug));
        published(2);
        assertThat(as.citizen(citizen, () -> drafts.check(begun)).definition().version())
                .isEqualTo(1);
        assertThat(as.citizen(citizen, () -> drafts.preview(slug)).definition().version())
                .isEqualTo(2);
        assertThatThrownBy(() -> kept(text(2))).hasMessage("services.publishing.version");
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() {
        assertThatThrownBy(() -> kept(text(1).replace("source: citizen-card.name", "source: citizen-card.salary")))
                .isInstanceOfSatisfying(DefinitionRejected.class, rejected -> assertThat(rejected.problems())
                        .anySatisfy(problem -> {
                            assertThat(problem.key()).isEqualTo("services.definition.no-source");
                            assertThat(problem.line()).isGreaterThan(1);
                        }));
        code = "XN";
        assertThatThrownBy(() -> kept(text(1))).hasMessage("services.publishing.code");
    }

    @Test
    void onlyAnotherPersonPublishesWhatTheyHaveSeen() throws Exception {
        var id = kept(text(1));
        assertThatThrownBy(() -> as.operator(operator, () -> reviews.byId(id))).isInstanceOf(NotFound.class);
        as.developer(developer, () -> proposals.submit(id));
        as.developer(developer, () -> proposals.submit(id));
        var seen = as.operator(operator, () -> reviews.byId(id)).seen();
        assertThatThrownBy(() -> as.operator(operator, () -> reviews.approve(id, "an earlier text")))
                .hasMessage("services.publishing.changed");
        var sameOperator = staff.opened(developer.person(), "operator", "Trần Văn Viết", Role.OPERATOR);
        assertThatThrownBy(() -> as.operator(sameOperator, () -> reviews.approve(id, seen)))
                .hasMessage("services.publishing.own-form");
        as.operator(operator, () -> reviews.refuse(id, "Thiếu cơ sở pháp lý", seen));
        as.operator(operator, () -> reviews.refuse(id, "Thiếu cơ sở pháp lý", seen));
        assertThat(as.developer(developer, () -> proposals.byId(id)).reason()).isEqualTo("Thiếu cơ sở pháp lý");
        as.developer(developer, () -> proposals.keep(Optional.of(id), text(3)));
        assertThat(as.developer(developer, () -> proposals.byId(id)).edition()).isEqualTo(3);
    }

    @Test
    void anotherDevelopersDefinitionIsAsIfThereWereNone() throws Exception {
        var id = kept(text(1));
        var another = staff.opened(Citizens.number(), "partner", "Khác", Role.PARTNER);
        assertThatThrownBy(() -> as.developer(another, () -> proposals.byId(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.developer(another, () -> proposals.keep(Optional.of(id), text(1))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as.developer(developer, () -> reviews.approve(id, "")))
                .isInstanceOf(EJBAccessException.class);
    }
}
