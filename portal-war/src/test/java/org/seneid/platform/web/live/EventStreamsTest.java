package org.seneid.platform.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;

class EventStreamsTest {

    private static final Instant NOON = Instant.parse("2026-11-25T05:00:00Z");
    private static final AccountId AN = new AccountId(1);
    private static final AccountId BINH = new AccountId(2);

    private final EventStreams streams = new EventStreams();

    @BeforeEach
    void atNoon() {
        streams.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    }

    @Test
    void tellsThePagesOfOneAccountAndNoOther() {
        var ans = page(AN, "here");
        var another = page(AN, "there");
        var binhs = page(BINH, "elsewhere");
        streams.tell(AN, "inbox", "+1");
        assertThat(List.of(ans, another))
                .allSatisfy(line -> assertThat(line.text()).endsWith("data: inbox +1\n\n"));
        assertThat(binhs.text()).doesNotContain("inbox");
        assertThat(streams.hears(BINH)).isTrue();
        assertThat(streams.hears(new AccountId(3))).isFalse();
    }

    @Test
    void aParentHearsOnlyWhatIsMeantForWhoeverActs() {
        var line = new Line();
        var stream = line.stream(AN, "here", NOON);
        streams.listen(stream, List.of(new EventStreams.Ear(AN, true), new EventStreams.Ear(BINH, false)));
        stream.begin();
        streams.tell(BINH, "inbox", "+1");
        streams.tellWhoeverActs(BINH, "share", "x viewed");
        assertThat(line.text()).doesNotContain("inbox").contains("data: share x viewed\n\n");
    }

    @Test
    void aLineThatTakesNothingKeepsNobodyWaitingAndIsGivenUp() {
        var slow = page(AN, "slow");
        var quick = page(AN, "quick");
        slow.ready = false;
        for (int i = 0; i < 100; i++) streams.tell(AN, "n", String.valueOf(i));
        assertThat(quick.text()).endsWith("data: n 99\n\n");
        assertThat(slow.text()).doesNotContain("data: n");
        assertThat(slow.ended).isTrue();
        assertThat(quick.ended).isFalse();
    }

    @Test
    void whatWaitedGoesInItsOrderAsSoonAsTheLineTakesIt() {
        var line = page(AN, "here");
        line.ready = false;
        streams.tell(AN, "n", "1");
        streams.tell(AN, "n", "2");
        line.takesAgain();
        assertThat(line.text()).endsWith("data: n 1\n\ndata: n 2\n\n");
    }

    @Test
    void aBrokenLineIsForgotten() {
        var line = page(AN, "here");
        line.broken = true;
        streams.tell(AN, "n", "1");
        assertThat(line.ended).isTrue();
        assertThat(streams.anybody()).isFalse();
    }

    @Test
    void endsWithTheSessionWhoeverEndsIt() {
        var here = page(AN, "here");
        var there = page(AN, "there");
        streams.end("here");
        assertThat(here.ended).isTrue();
        assertThat(there.ended).isFalse();
        streams.end(session("web of there"));
        assertThat(there.ended).isTrue();
        assertThat(streams.anybody()).isFalse();
    }

    @Test
    void theEldestOfTooManyGivesWay() {
        var eldest = page(AN, "here");
        for (int i = 1; i < EventStreams.MOST_FOR_ONE; i++) page(AN, "here");
        assertThat(eldest.ended).isFalse();
        page(AN, "here");
        assertThat(eldest.text()).endsWith("data: crowded \n\n");
        assertThat(eldest.ended).isTrue();
    }

    @Test
    void aSuccessorTurnsNobodyAway() {
        var first = page(AN, "here");
        for (int i = 1; i < EventStreams.MOST_FOR_ONE; i++) page(AN, "here");
        after(Duration.ofMinutes(2).plusSeconds(1));
        var successor = new Line();
        streams.listen(successor.stream(AN, "here", streams.clock.instant()), List.of(new EventStreams.Ear(AN, true)));
        assertThat(first.text()).endsWith("data: renew \n\n");
        assertThat(first.ended).isFalse();
    }

    @Test
    void whoHasListenedForTwoMinutesComesAgain() {
        var line = page(AN, "here");
        after(Duration.ofMinutes(1));
        assertThat(line.text()).endsWith("\n\n:\n\n").doesNotContain("renew");
        after(Duration.ofMinutes(2).plusSeconds(1));
        assertThat(line.text()).endsWith("data: renew \n\n");
        assertThat(line.ended).as("until its successor listens").isFalse();
        after(Duration.ofMinutes(3));
        assertThat(line.ended).isTrue();
    }

    private void after(Duration time) {
        streams.clock = Clock.fixed(NOON.plus(time), ZoneOffset.UTC);
        streams.beat();
    }

    private Line page(AccountId account, String session) {
        var line = new Line();
        var stream = line.stream(account, session, NOON);
        streams.listen(stream, List.of(new EventStreams.Ear(account, true)));
        stream.begin();
        return line;
    }

    private static HttpSession session(String id) {
        return (HttpSession) Proxy.newProxyInstance(
                EventStreamsTest.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> id);
    }

    /** A connection as a browser has it, or a bad one. */
    private static final class Line extends ServletOutputStream {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private WriteListener listener;
        private boolean ready = true;
        private boolean broken;
        private boolean ended;

        EventStream stream(AccountId account, String session, Instant since) {
            var actor = new Actor(
                    account, new PersonalId("001090012345"), "Nguyễn Văn An", Role.CITIZEN, 2, session, since);
            return new EventStream(actor, session("web of " + session), since, this, () -> ended = true);
        }

        void takesAgain() {
            ready = true;
            try {
                listener.onWritePossible();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        String text() {
            return written.toString(StandardCharsets.UTF_8);
        }

        @Override
        public boolean isReady() {
            return ready;
        }

        @Override
        public void setWriteListener(WriteListener asked) {
            listener = asked;
            takesAgain();
        }

        @Override
        public void write(int one) throws IOException {
            if (broken) throw new IOException("gone");
            written.write(one);
        }
    }
}
