package org.seneid.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.seneid.support.CitizenWish.aCitizen;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.audit.Trailing.Done;
import org.seneid.audit.log.AccessLog;
import org.seneid.audit.log.LogFilter;
import org.seneid.identity.guardianship.Guardianships;
import org.seneid.platform.AccountId;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Families;
import org.seneid.support.Residents;

/** What guardians read of the logs of those whom they act for. */
@InContainer
@OnPostgreSQLToo
class WardsLogIT {

    @Inject
    private AccessLog log;

    @Inject
    private Trailing trailing;

    @Inject
    private ShownLog shown;

    @Inject
    private Guardianships guardianships;

    @Inject
    private Citizens citizens;

    @Inject
    private Residents residents;

    @Inject
    private Families families;

    @Inject
    private As as;

    @Test
    void aGuardianReadsTheLogOfAChildAndItSaysSo() throws Exception {
        var guardian = residents.make(aCitizen()).actor();
        var child = families.child(guardian.person());
        var account = account(guardian, child.guardianship());
        as.nobody(() ->
                trailing.happens(Done.of(account, "document.print-checked", "citizen-card/" + PublicId.random())));
        assertThat(shown.acts(guardian, about(child.guardianship()))).contains("document.print-checked");
        assertThat(shown.acts(guardian, LogFilter.NONE)).doesNotContain("document.print-checked");
        assertThat(as.citizen(guardian, () -> log.page(about(child.guardianship()), 1))
                        .rows())
                .anySatisfy(entry -> {
                    assertThat(entry.act()).isEqualTo("log.viewed");
                    assertThat(entry.tie()).contains(Relationship.GUARDIAN);
                });
    }

    @Test
    void whatTheOtherGuardianDidAndWhatCameOfItIsNotShown() throws Exception {
        var mother = residents.make(aCitizen()).actor();
        var father = residents.make(aCitizen()).actor();
        var child = as.nobody(() -> families.child(mother.person()));
        var his = as.nobody(() -> families.otherGuardian(father.person(), child));
        var account = account(mother, child.guardianship());
        var share = PublicId.random().value();
        acting(father, his, () -> trailing.happens(Done.of(account, "share.created", share)));
        as.nobody(() -> trailing.happens(Done.of(account, "share.viewed", share)));
        acting(
                mother,
                child.guardianship(),
                () -> trailing.happens(Done.of(account, "document.printed", "citizen-card")));

        for (var seen :
                List.of(shown.acts(mother, about(child.guardianship())), whileActing(mother, child.guardianship())))
            assertThat(seen)
                    .contains("document.printed", "guardian.began-to-act")
                    .doesNotContain("share.created", "share.viewed", "guardian.added");
        assertThat(shown.acts(father, about(his)))
                .contains("share.created", "share.viewed", "guardian.began-to-act")
                .doesNotContain("document.printed");
        assertThat(shown.acts(father, about(his).saying(mother.name()))).isEmpty();
    }

    @Test
    void ofAParentOnlyWhatTheGuardianDidIsShown() throws Exception {
        var guardian = residents.make(aCitizen()).actor();
        var parent = residents.make(aCitizen()).actor();
        var helped = families.parent(guardian.person(), parent.person());
        as.citizen(parent, () -> trailing.happens(Done.of(parent.account(), "document.viewed", "citizen-card")));
        as.nobody(() -> trailing.happens(
                Done.of(parent.account(), "share.viewed", PublicId.random().value())));
        acting(guardian, helped, () -> trailing.happens(Done.of(parent.account(), "document.printed", "citizen-card")));
        for (var seen : List.of(shown.acts(guardian, about(helped)), whileActing(guardian, helped)))
            assertThat(seen)
                    .contains("document.printed", "guardian.began-to-act")
                    .doesNotContain("document.viewed", "share.viewed");
        assertThat(shown.acts(parent, LogFilter.NONE)).contains("document.printed", "document.viewed", "share.viewed");
    }

    @Test
    void whomOneMayNotActForOneReadsNothingOf() throws Exception {
        var guardian = residents.make(aCitizen()).actor();
        var child = families.child(guardian.person());
        var stranger = citizens.citizen();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> shown.acts(stranger, about(child.guardianship())));
        as.citizen(guardian, () -> guardianships.giveUp(child.guardianship()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> shown.acts(guardian, about(child.guardianship())));
    }

    private AccountId account(Actor guardian, PublicId guardianship) throws Exception {
        return as.citizen(guardian, () -> guardianships.actFor(guardianship))
                .behalf()
                .account();
    }

    private void acting(Actor guardian, PublicId guardianship, As.Act act) throws Exception {
        as.citizen(guardian, () -> {
            guardianships.actFor(guardianship);
            act.run();
        });
    }

    private List<String> whileActing(Actor guardian, PublicId guardianship) throws Exception {
        return as.citizen(guardian, () -> {
            guardianships.actFor(guardianship);
            return log.page(LogFilter.NONE, 1).rows().stream()
                    .map(AuditEntry::act)
                    .toList();
        });
    }

    private static LogFilter about(PublicId guardianship) {
        return LogFilter.NONE.about(guardianship);
    }
}
