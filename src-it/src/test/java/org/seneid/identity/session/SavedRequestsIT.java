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
    private SavedRequests posts;

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
        posts.keep(device, "/sharing/new", "purpose=hotel");
        var other = citizens.citizen();
        assertThat(as.citizen(other, () -> posts.take("/sharing/new"))).isEmpty();
        var owner = citizens.signedIn(account);
        assertThat(as.citizen(owner, () -> posts.take("/elsewhere"))).isEmpty();
        assertThat(as.citizen(owner, () -> posts.take("/sharing/new"))).contains("purpose=hotel");
        assertThat(as.citizen(owner, () -> posts.take("/sharing/new"))).isEmpty();
    }

    @Test
    void latePostsAreFewAndNotKeptForLong() throws Exception {
        var device = ((Welcome) callers.at(HOME, account, Citizens.PASSWORD)).deviceToken();
        for (int i = 0; i < 5; i++) posts.keep(device, "/bills/" + i, "a=b");
        posts.keep(device, "/too-long", "a".repeat(40_001));
        posts.keep(PublicId.random().value(), "/bills/unknown-device", "a=b");
        assertThat(databases.portal(
                        "select address from kept_post where owner = ?",
                        account.id().value()))
                .extracting(row -> row.get("address"))
                .containsExactlyInAnyOrder("/bills/2", "/bills/3", "/bills/4");
        clock.move(Duration.ofHours(1));
        assertThat(as.citizen(citizens.signedIn(account), () -> posts.take("/bills/4")))
                .isEmpty();
    }
}
