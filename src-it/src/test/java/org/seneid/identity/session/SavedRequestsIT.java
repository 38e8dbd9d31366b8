package org.seneid.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.identity.account.Callers.HOME;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Callers;
import org.seneid.identity.signin.SignInResult.Welcome;
import org.seneid.platform.PublicId;
import org.seneid.rings.InContainer;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;

/** What was sent too late is given back, once and to its owner. */
@InContainer
class SavedRequestsIT {

    @Inject
    private Callers callers;

    @Inject
    private SavedRequests savedRequests;

    @Inject
    private Citizens citizens;

    @Inject
    private As as;

    @Inject
    private Databases databases;

    @Inject
    private MovableClock clock;

    private Account account;

    @BeforeEach
    void somebody() {
        account = citizens.open(2);
    }

    @Test
    void aLatePostIsGivenBackOnceAndToItsOwnerOnly() throws Exception {
        var device = ((Welcome) callers.at(HOME, account, Citizens.PASSWORD)).deviceToken();
        savedRequests.keep(device, "/sharing/new", "purpose=hotel");
        var other = citizens.citizen();
        assertThat(as.citizen(other, () -> savedRequests.take("/sharing/new"))).isEmpty();
        var owner = citizens.signedIn(account);
        assertThat(as.citizen(owner, () -> savedRequests.take("/elsewhere"))).isEmpty();
        assertThat(as.citizen(owner, () -> savedRequests.take("/sharing/new"))).contains("purpose=hotel");
        assertThat(as.citizen(owner, () -> savedRequests.take("/sharing/new"))).isEmpty();
    }

    @Test
    void latePostsAreFewAndNotKeptForLong() throws Exception {
        var device = ((Welcome) callers.at(HOME, account, Citizens.PASSWORD)).deviceToken();
        for (int i = 0; i < 5; i++) savedRequests.keep(device, "/bills/" + i, "a=b");
        savedRequests.keep(device, "/too-long", "a".repeat(40_001));
        savedRequests.keep(PublicId.random().value(), "/bills/unknown-device", "a=b");
        assertThat(databases.portal(
                        "select address from saved_request where owner = ?",
                        account.id().value()))
                .extracting(row -> row.get("address"))
                .containsExactlyInAnyOrder("/bills/2", "/bills/3", "/bills/4");
        clock.move(Duration.ofHours(1));
        assertThat(as.citizen(citizens.signedIn(account), () -> savedRequests.take("/bills/4")))
                .isEmpty();
    }
}
