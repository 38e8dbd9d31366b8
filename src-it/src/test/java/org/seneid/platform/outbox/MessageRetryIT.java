package org.seneid.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.operations.Deliveries;
import org.seneid.operations.Undelivered;
import org.seneid.operations.UndeliveredFilter;
import org.seneid.operations.UndeliveredRow;
import org.seneid.payments.Crowd;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.Slice;
import org.seneid.platform.outbox.sandbox.SmsFault;
import org.seneid.platform.outbox.sandbox.SmsFaults;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.rings.Patience;
import org.seneid.support.As;
import org.seneid.support.Citizens;
import org.seneid.support.Databases;
import org.seneid.support.Staff;

/** An operator sees what was not delivered, never to whom, and has one message tried again. */
@InContainer
@OnPostgreSQLToo
class MessageRetryIT {

    private static final UndeliveredFilter FAILED = new UndeliveredFilter(
            Optional.of(Undelivered.Kind.MESSAGE), Optional.of(Undelivered.State.FAILED), Optional.of("SMS"));

    @Inject
    private Writers portal;

    @Inject
    private SmsFaults faults;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Databases databases;

    @Inject
    private Staff staff;

    @Inject
    private Crowd crowd;

    @Inject
    private As as;

    private final String phone =
            "+8492%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    private Actor operator;

    @BeforeEach
    void oneMessageIsGivenUp() throws Exception {
        operator = staff.opened(Citizens.number(), "ops", "Lê Vận Hành", Role.OPERATOR);
        faults.set(SmsFault.REFUSES);
        portal.sms(phone);
        Patience.until(() -> portal.status(phone) == MessageStatus.FAILED);
        faults.set(SmsFault.NONE);
    }

    @AfterEach
    void mend() {
        faults.set(SmsFault.NONE);
    }

    @Test
    void aFailedMessageIsListedWithItsReasonAndWithoutItsRecipient() throws Exception {
        var row = row();
        assertThat(row.channel()).isEqualTo("SMS");
        assertThat(row.reason()).isEqualTo("unknown number");
        assertThat(row.dueAt()).isNull();
        assertThat(row.toString()).doesNotContain(phone, phone.substring(3));
        assertThat(as.operator(operator, () -> deliveries.count(FAILED)).rows()).isPositive();
        assertThat(as.operator(operator, deliveries::counts))
                .anyMatch(count -> count.channel().equals("SMS")
                        && count.state() == Undelivered.State.FAILED
                        && count.count() > 0);
    }

    @Test
    void triedAgainItArrivesOnceHoweverOftenItIsClicked() throws Exception {
        var id = row().id();
        var planned = crowd.atOnce(8, () -> clicked(id));
        assertThat(planned).filteredOn("planned"::equals).hasSize(1);

        Patience.until(() -> portal.status(phone) == MessageStatus.SENT);
        assertThat(portal.status(phone)).isEqualTo(MessageStatus.SENT);
        assertThat(databases.sandbox("select id from sms_taken where id = ?", id.value()))
                .hasSize(1);
        assertThat(databases.portal(
                        "select subject from audit_entry where act = 'delivery.retried' and actor = ?",
                        operator.account().value()))
                .extracting(entry -> entry.get("subject"))
                .containsExactly(id.value());
        assertThatThrownBy(() -> retry(id)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatIsGoodForNothingAnyMoreIsNotSent() throws Exception {
        var id = row().id();
        databases.portal(
                "update outbox_message set expires_at = timestamp '2026-01-01 00:00:00' where public_id = ?",
                id.value());
        assertThatThrownBy(() -> retry(id)).isInstanceOf(RuleBroken.class);
        assertThat(portal.status(phone)).isEqualTo(MessageStatus.FAILED);
    }

    private String clicked(PublicId id) throws Exception {
        try {
            return retry(id) ? "planned" : "planned already";
        } catch (RuleBroken sent) {
            return sent.getMessage();
        }
    }

    private boolean retry(PublicId id) throws Exception {
        return as.operator(operator, () -> deliveries.retry(Undelivered.Kind.MESSAGE, id));
    }

    private UndeliveredRow row() throws Exception {
        var id = new PublicId(portal.to(phone).get("public_id"));
        return as.operator(operator, () -> deliveries.page(FAILED, Slice.first(500, "created", true))).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
