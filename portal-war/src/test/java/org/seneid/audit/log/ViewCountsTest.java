package org.seneid.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.audit.Relationship;
import org.seneid.audit.ViewerKind;
import org.seneid.platform.AccountId;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

class ViewCountsTest {

    private static final AccountId OWNER = new AccountId(1);
    private static final AccountId ANOTHER = new AccountId(2);
    private static final Instant MONDAY = Instant.parse("2026-11-23T03:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T03:00:00Z");

    @Test
    void whatOnePartySawOfOneThingIsOneLine() {
        var sums = sums(
                row(Role.CITIZEN, null, OWNER, "document.viewed", "vehicle-registration/a", "", false, 2, MONDAY),
                row(Role.CITIZEN, null, OWNER, "document.viewed", "vehicle-registration/b", "", false, 1, TUESDAY));
        assertThat(sums)
                .containsExactly(new ViewCount(ViewerKind.YOU, "registry.subject.vehicle-registration", 3, TUESDAY));
    }

    @Test
    void aShareIsSeenAttributeByAttribute() {
        assertThat(sums(row(null, null, null, "share.viewed", "x", "NAME,PORTRAIT", false, 4, MONDAY)))
                .containsExactly(
                        new ViewCount(ViewerKind.RECEIVER, "registry.attribute.NAME", 4, MONDAY),
                        new ViewCount(ViewerKind.RECEIVER, "registry.attribute.PORTRAIT", 4, MONDAY));
    }

    @Test
    void whoeverOpenedACodeIsNotThePortalThoughNoNetworkIsKnown() {
        var row = row(null, null, null, "share.viewed", "x", "NAME", false, 1, MONDAY);
        row[7] = "";
        assertThat(sums(row)).extracting(ViewCount::party).containsExactly(ViewerKind.RECEIVER);
    }

    @Test
    void othersComeFirstAndWhatWasRefusedWasNotSeen() {
        assertThat(sums(
                        row(Role.CITIZEN, null, OWNER, "bills.listed", "", "", false, 1, MONDAY),
                        row(Role.OFFICER, null, ANOTHER, "desk.looked-up", "", "", true, 1, MONDAY),
                        row(Role.HELPDESK, null, ANOTHER, "bills.listed", "", "", false, 1, MONDAY)))
                .extracting(ViewCount::party)
                .containsExactly(ViewerKind.HELPDESK, ViewerKind.YOU);
    }

    @Test
    void eachPartyIsToldApart() {
        assertThat(ViewerKind.of(false, true, Role.CITIZEN, null, false)).isEqualTo(ViewerKind.OWNER);
        assertThat(ViewerKind.of(false, false, Role.OFFICER, null, false)).isEqualTo(ViewerKind.DESK);
        assertThat(ViewerKind.of(false, false, Role.SUPERVISOR, null, false)).isEqualTo(ViewerKind.HELPDESK);
        assertThat(ViewerKind.of(false, false, Role.CITIZEN, null, false)).isEqualTo(ViewerKind.RECEIVER);
        assertThat(ViewerKind.of(false, false, Role.CITIZEN, Relationship.GUARDIAN, false))
                .isEqualTo(ViewerKind.GUARDIAN);
        assertThat(ViewerKind.of(false, false, null, null, true)).isEqualTo(ViewerKind.PORTAL);
        assertThat(ViewerKind.of(false, false, Role.AUDITOR, null, false)).isEqualTo(ViewerKind.STAFF);
    }

    @Test
    void everythingThatCanBeSeenHasAWord() {
        for (var act : ViewCounts.acts())
            assertThat(sums(row(null, null, null, act, "", "", false, 1, MONDAY)))
                    .allSatisfy(look -> assertThat(Messages.in(Language.ENGLISH).has(look.thing()))
                            .as(look.thing())
                            .isTrue());
    }

    private static List<ViewCount> sums(Object[]... rows) {
        return ViewCounts.of(List.of(rows), OWNER, OWNER);
    }

    private static Object[] row(
            Role role,
            Relationship tie,
            AccountId actor,
            String act,
            String subject,
            String attributes,
            boolean refused,
            long times,
            Instant last) {
        return new Object[] {role, tie, actor, act, subject, attributes, refused, "203.0.113.0/24", times, last};
    }
}
