package org.seneid.services.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.NotFound;
import org.seneid.platform.PersonalId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.rings.InContainer;
import org.seneid.services.application.FormDrafts.Submission;
import org.seneid.services.casework.Cases;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.catalogue.ShippedForms;
import org.seneid.services.form.OfferedAnswer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Residents;
import org.seneid.support.Staff;

/** Forms with pages of items, and with people of the household, whom the register names and no browser. */
@InContainer
class ListedFormsIT {

    private static final String SLUG = "for-the-family";
    private static final String PAGES =
            """
              - id: schools
                title: {vi: Các trường, en: The schools}
                repeat: {least: 1, most: 2, item: {vi: Trường, en: School}}
                fields:
                  - {id: school, type: text, longest: 20, label: {vi: Tên, en: Name}}
              - id: child
                title: {vi: Con nào, en: Which child}
                fields:
                  - {id: child, type: child, label: {vi: Con, en: Child}}
              - id: people
                title: {vi: Cho ai, en: For whom}
                fields:
                  - {id: people, type: members, label: {vi: Những ai, en: Who}}
            decision:""";

    @Inject
    private FormDrafts drafts;

    @Inject
    private Applications applications;

    @Inject
    private Cases cases;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Residents residents;

    @Inject
    private Staff staff;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    private Actor parent;
    private PersonalId child;
    private PublicId id;

    @BeforeEach
    void aFamilyBegins() throws Exception {
        var text = ShippedForms.text("confirmation-of-residence.yaml")
                .replace("service: confirmation-of-residence", "service: " + SLUG)
                .replace("decision:", PAGES);
        as.nobody(() -> catalogue.publish(text));
        parent = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        child = childOf(parent);
        id = begun(parent);
    }

    private PersonalId childOf(Actor who) throws Exception {
        var number = Citizens.number();
        databases.sandbox(
                "update person set kin = 'HEAD' where number = ?", who.person().digits());
        databases.sandbox(
                "insert into person (id, number, household, kin, name, sex, born, born_known, origin)"
                        + " select ?, ?, household, 'CHILD', 'Bé Na', 'FEMALE', dateadd('YEAR', -7, current_date), 'DAY', origin"
                        + " from person where number = ?",
                Long.parseLong(number.digits()),
                number.digits(),
                who.person().digits());
        return number;
    }

    private PublicId begun(Actor who) throws Exception {
        return as.citizen(who, () -> drafts.begin(SLUG));
    }

    private void keep(String page, int item, String field, String... answers) throws Exception {
        as.citizen(parent, () -> drafts.keep(id, page, item, Map.of(field, List.of(answers)), true));
    }

    private void mustBeRight(String page, int item) throws Exception {
        as.citizen(parent, () -> drafts.mustBeRight(id, page, item));
    }

    private List<OfferedAnswer> offered(Actor who, PublicId form, String field) throws Exception {
        return as.citizen(who, () -> drafts.byId(form)).journey().offered().get(field);
    }

    private OfferedAnswer offered(String field, PersonalId person) throws Exception {
        return offered(parent, id, field).stream()
                .filter(one -> one.person().equals(Optional.of(person)))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> items() throws Exception {
        return as.citizen(parent, () -> drafts.byId(id)).journey().answers().items("schools");
    }

    @Test
    void anItemIsAddedChangedAndRemovedAndTwoPressesAddOne() throws Exception {
        assertThatThrownBy(() -> mustBeRight("schools", 0)).hasMessage("services.form.too-few");
        keep("schools", 1, "school", "x".repeat(21));
        keep("schools", 1, "school", "x".repeat(21));
        assertThat(items()).containsExactly(1);
        assertThatThrownBy(() -> mustBeRight("schools", 1)).hasMessage("services.form.too-long");
        assertThatThrownBy(() -> mustBeRight("schools", 0)).hasMessage("services.form.item-wrong");
        keep("schools", 1, "school", "Chu Văn An");
        keep("schools", 2, "school", "Trưng Vương");
        assertThatThrownBy(() -> keep("schools", 3, "school", "one too many")).hasMessage("services.form.item-gone");
        as.citizen(parent, () -> drafts.remove(id, "schools", 1));
        as.citizen(parent, () -> drafts.remove(id, "schools", 1));
        assertThatThrownBy(() -> keep("schools", 1, "school", "of a tab that saw it"))
                .hasMessage("services.form.item-gone");
        assertThat(items()).containsExactly(2);
        mustBeRight("schools", 0);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keep("purpose", 1, "purpose", "work"));
    }

    @Test
    void nothingTypedAddsNothing() throws Exception {
        keep("schools", 1, "school", " ");
        assertThat(items()).isEmpty();
    }

    @Test
    void anothersChildCannotBeChosen() throws Exception {
        var other = residents.make(aCitizen().holding(CITIZEN_CARD)).actor();
        childOf(other);
        var theirs = offered(other, begun(other), "child").get(0).value();
        assertThat(offered(parent, id, "child"))
                .extracting(OfferedAnswer::value)
                .doesNotContain(theirs);
        for (var forged : List.of(theirs, child.digits(), "1")) {
            keep("child", 0, "child", forged);
            assertThatThrownBy(() -> mustBeRight("child", 0)).hasMessage("services.form.choose");
        }
        keep("child", 0, "child", offered(parent, id, "child").get(0).value());
        mustBeRight("child", 0);
    }

    @Test
    void theAuthorityGetsWhomTheRegisterNamesAndTheirNumbers() throws Exception {
        var self = offered("people", parent.person());
        var na = offered("child", child);
        assertThat(na.label().vi()).isEqualTo("Bé Na");
        keep("purpose", 0, "purpose", "work");
        keep("receiver", 0, "receiver", "");
        keep("form", 0, "form", "electronic");
        keep("schools", 1, "school", "Chu Văn An");
        keep("child", 0, "child", na.value());
        keep("people", 0, "people", self.value(), na.value());
        var edition = as.citizen(parent, () -> drafts.check(id))
                .application()
                .contents()
                .edition();
        assertThat(as.citizen(parent, () -> drafts.submit(id, edition))).isEqualTo(Submission.DONE);
        var sent = as.citizen(parent, () -> applications.byId(id)).journey();
        assertThat(sent.answers().items("schools")).containsExactly(1);
        assertThat(sent.offered().get("people")).hasSize(2);
        assertThat(sent.offered().get("child").get(0).hint().vi()).doesNotContain(child.grouped());
        assertThat(databases.portal(
                        "select e.id from application_evidence e join application a on e.application_id = a.id"
                                + " where a.public_id = ?",
                        id.value()))
                .as("the card, and what is said of each person")
                .hasSize(3);
        var clerk = staff.opened(Citizens.number(), "clerk", "Lý Thị Việc", Role.CLERK);
        as.clerk(clerk, () -> cases.take(id));
        var read = as.clerk(clerk, () -> cases.byId(id)).work().orElseThrow().journey();
        assertThat(read.offered().get("child").get(0).hint().vi()).contains(child.grouped());
    }
}
