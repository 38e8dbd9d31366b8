package org.seneid.helpdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.seneid.platform.AccountId;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Role;

class HelpTicketTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private static final AccountId CITIZEN = new AccountId(1);
    private static final Actor MINH = agent(2, "Đỗ Quang Minh");
    private static final Actor MAI = agent(3, "Lê Thị Mai");

    private final HelpTicket ticket = HelpTicket.ofCitizen(CITIZEN, " không thấy giấy phép ", NOW);

    @Test
    void oneAgentHasIt() {
        ticket.take(MINH, NOW);
        ticket.take(MINH, NOW);
        assertThat(ticket.takenByName()).contains("Đỗ Quang Minh");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> ticket.take(MAI, NOW))
                .matches(rule -> rule.key().equals("helpdesk.ticket.taken"));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> ticket.close(MAI.account(), NOW));
        ticket.giveBack(MINH.account(), NOW);
        ticket.take(MAI, NOW);
        ticket.close(MAI.account(), NOW);
        assertThat(ticket.closed()).isTrue();
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> ticket.take(MINH, NOW));
    }

    @Test
    void aCallersBecomesTheirsWhoShowsIt() {
        var call = HelpTicket.ofCaller(MINH.account(), "quên mật khẩu", NOW);
        assertThat(call.owner()).isEmpty();
        call.belongsTo(CITIZEN);
        assertThat(call.owner()).contains(CITIZEN);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> call.belongsTo(new AccountId(9)));
    }

    @Test
    void wordsAreFewAndACallersAreNotMissing() {
        assertThat(ticket.words()).isEqualTo("không thấy giấy phép");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> HelpTicket.ofCitizen(CITIZEN, "x".repeat(501), NOW))
                .matches(rule -> rule.field().equals("words"));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> HelpTicket.ofCaller(MINH.account(), " ", NOW));
    }

    @Test
    void aNumberIsReadAsPeopleSayIt() {
        assertThat(new TicketNumber(90).text()).isEqualTo("HT-1190");
        for (var typed : new String[] {"HT-1190", "ht 1190", "1190", " HT1190 "})
            assertThat(TicketNumber.typed(typed)).contains(new TicketNumber(90));
        for (var typed : new String[] {"", "HT-", "abc", "HT-11x0", "9".repeat(30)})
            assertThat(TicketNumber.typed(typed)).isEmpty();
    }

    private static Actor agent(long id, String name) {
        return new Actor(
                new AccountId(id), new PersonalId("00109000000" + id), name, Role.HELPDESK, 2, "s".repeat(26), NOW);
    }
}
