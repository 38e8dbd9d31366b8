package org.seneid.platform.web.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.support.CitizenWish.aCitizen;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.browser.Story;
import org.seneid.rings.Ears;
import org.seneid.rings.Person;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** Who listens, for how long, and what ends it. */
@Story
class EventStreamsStory {

    private static final String LIVE = "/api/v1/live";

    private Person an;

    @BeforeEach
    void aCitizenOfTheirOwn() {
        an = Support.make(aCitizen());
    }

    @Test
    void aStrangerHearsNothingAndNobodyPosts() {
        var stranger = new Web();
        assertThat(stranger.get(LIVE, "Accept", "text/event-stream").status()).isEqualTo(401);
        for (var method : new String[] {"HEAD", "POST"})
            assertThat(stranger.send(method, LIVE, BodyPublishers.noBody()).status())
                    .isEqualTo(405);
    }

    @Test
    void howThingsStandIsSaidFirst() {
        try (var ears = Web.signedIn(an).listen()) {
            ears.await("inbox =");
        }
    }

    @Test
    void whoeverLeavesHearsNoMoreAndTheirOtherSessionsDo() {
        var here = Web.signedIn(an);
        var there = Web.signedIn(an);
        try (var first = here.listen();
                var second = here.listen();
                var other = there.listen()) {
            for (var page : new Ears[] {first, second, other}) page.await("inbox =");
            var leaving = here.get("/home").forms().stream()
                    .filter(form -> form.action().equals("/sign-out"))
                    .findFirst()
                    .orElseThrow();
            here.post(leaving);
            first.awaitEnd();
            second.awaitEnd();
            lockOneself(there);
            other.awaitEnd();
        }
    }

    @Test
    void oneAccountHasSoManyPagesAndTheEldestGives() {
        var web = Web.signedIn(an);
        var pages = new ArrayList<Ears>();
        for (int i = 0; i <= EventStreams.MOST_FOR_ONE; i++) {
            pages.add(web.listen());
            pages.get(i).await("inbox =");
        }
        pages.get(0).await("crowded");
        pages.get(0).awaitEnd();
        pages.forEach(Ears::close);
    }

    private static void lockOneself(Web web) {
        var form = web.get("/profile/security/lock").forms().stream()
                .filter(one -> one.action().equals("/profile/security/lock"))
                .findFirst()
                .orElseThrow();
        web.post(form);
    }
}
