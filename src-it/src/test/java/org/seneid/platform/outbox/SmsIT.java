package org.seneid.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seneid.platform.outbox.sandbox.SmsFault;
import org.seneid.platform.outbox.sandbox.SmsFaults;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.rings.Patience;
import org.seneid.support.Databases;
import org.seneid.support.MovableClock;

/** An SMS reaches the gateway once, or is known not to have. The portal's own rounds go on meanwhile. */
@InContainer
@OnPostgreSQLToo
class SmsIT {

    @Inject
    private Writers portal;

    @Inject
    private SmsFaults faults;

    @Inject
    private MovableClock movableClock;

    @Inject
    private Databases databases;

    private final String phone =
            "+8491%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));

    @AfterEach
    void mend() {
        faults.set(SmsFault.NONE);
    }

    @Test
    void whileTheGatewayIsDownAnSmsWaits() throws Exception {
        faults.set(SmsFault.DOWN);
        portal.sms(phone);
        carryFirst();
        awaitError("no answer");
        faults.set(SmsFault.NONE);
        movableClock.move(Duration.ofHours(1));
        carryFirst();
        awaitStatus(MessageStatus.SENT);
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void whoseAnswerWasLostIsSentAgainUnderTheSameIdAndTakenOnce() throws Exception {
        faults.set(SmsFault.LOSES_ANSWERS);
        portal.sms(phone);
        carryFirst();
        awaitError("answer lost");
        faults.set(SmsFault.NONE);
        movableClock.move(Duration.ofHours(1));
        carryFirst();
        awaitStatus(MessageStatus.SENT);
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void aNumberThatNobodyHasIsGivenUp() throws Exception {
        faults.set(SmsFault.REFUSES);
        portal.sms(phone);
        carryFirst();
        awaitStatus(MessageStatus.FAILED);
        assertThat(portal.to(phone)).containsEntry("last_error", "unknown number");
        assertThat(taken()).isZero();
    }

    /** What other tests have told waits too, and would be tried before it: a round ends where nobody answers. */
    private void carryFirst() throws Exception {
        databases.portal(
                "update outbox_message set next_try = timestamp '2000-01-01 00:00:00'"
                        + " where recipient = ? and status = 'WAITING'",
                phone);
        portal.carry(Channel.SMS);
    }

    private int taken() throws Exception {
        return databases
                .sandbox(
                        "select id from sms_taken where id = ?",
                        portal.to(phone).get("public_id"))
                .size();
    }

    private void awaitStatus(MessageStatus status) throws Exception {
        Patience.until(() -> portal.status(phone) == status);
        assertThat(portal.status(phone)).isEqualTo(status);
    }

    private void awaitError(String error) throws Exception {
        Patience.until(() -> portal.to(phone).get("last_error").equals(error));
        assertThat(portal.to(phone)).containsEntry("status", "WAITING").containsEntry("last_error", error);
    }
}
