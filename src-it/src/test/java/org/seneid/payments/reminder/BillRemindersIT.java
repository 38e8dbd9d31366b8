package org.seneid.payments.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seneid.payments.Payers;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.bill.CustomerCodes;
import org.seneid.payments.reminder.BillReminders.Due;
import org.seneid.payments.reminder.BillReminders.Place;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.text.Formats;
import org.seneid.rings.InContainer;
import org.seneid.rings.OnPostgreSQLToo;
import org.seneid.support.As;
import org.seneid.support.Databases;
import org.seneid.support.Households;
import org.seneid.support.MovableClock;

/** A follower is reminded of a bill that is unpaid by then, and only one who wants it. */
@InContainer
@OnPostgreSQLToo
class BillRemindersIT {

    private static final long NOT_TOO_SOON = 4;
    private static final long PLENTY = 50_000_000;

    @Inject
    Payers payers;

    @Inject
    Households households;

    @Inject
    CustomerCodes codes;

    @Inject
    BillReminders reminders;

    @Inject
    As as;

    @Inject
    Databases databases;

    @Inject
    MovableClock clock;

    private Actor citizen;
    private BillRow bill;
    private PublicId code;

    @BeforeEach
    void aBillDueInThreeDays() throws Exception {
        var customer = households.dueFrom(Formats.day(clock.instant()).plusDays(NOT_TOO_SOON));
        citizen = payers.citizenWith(PLENTY);
        bill = payers.billOf(citizen, customer);
        code = as.citizen(citizen, () -> codes.mine()).get(0).getPublicId();
        clock.move(Duration.ofDays(ChronoUnit.DAYS.between(
                Formats.day(clock.instant()), bill.dueOn().minusDays(BillReminders.DAYS))));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void whoWantsNoneIsNotEvenLookedUp() throws Exception {
        assertThat(due()).hasSize(1);
        as.citizen(citizen, () -> codes.stayQuiet(code));
        assertThat(due()).isEmpty();
        as.citizen(citizen, () -> codes.remind(code));
        assertThat(due()).hasSize(1);
    }

    @Test
    void ofABillThatWasPaidMeanwhileNothingIsSaid() throws Exception {
        var found = due().get(0);
        clock.reset();
        payers.pay(citizen, bill);
        tell(found);
        assertThat(told()).isEmpty();
    }

    @Test
    void ofAnUnpaidBillItIsSaidOnce() throws Exception {
        var found = due().get(0);
        tell(found);
        tell(found);
        assertThat(told()).containsExactly("BILL_DUE_SOON");
        assertThat(due()).isEmpty();
    }

    /** Those of this citizen, read in small pages. */
    private List<Due> due() throws Exception {
        return as.system(citizen.account(), () -> {
            var all = new ArrayList<Due>();
            for (var page = reminders.due(Place.FIRST, 2); !page.isEmpty(); ) {
                all.addAll(page);
                page = reminders.due(page.get(page.size() - 1).place(), 2);
            }
            assertThat(all).doesNotHaveDuplicates();
            return all.stream().filter(due -> due.code().equals(code)).toList();
        });
    }

    private void tell(Due due) throws Exception {
        as.system(citizen.account(), () -> {
            reminders.tell(due);
            return null;
        });
    }

    private List<Object> told() throws Exception {
        return databases
                .portal(
                        "select kind from notification where owner = ? and kind like 'BILL%' order by id",
                        citizen.account().value())
                .stream()
                .map(row -> (Object) row.get("kind"))
                .toList();
    }
}
