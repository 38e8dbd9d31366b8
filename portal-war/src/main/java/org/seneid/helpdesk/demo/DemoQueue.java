package org.seneid.helpdesk.demo;

import static java.time.Duration.ofMinutes;
import static org.seneid.helpdesk.demo.DemoHelpStaff.MINH;
import static org.seneid.helpdesk.demo.DemoHelpStaff.THU;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.AuditTrail;
import org.seneid.helpdesk.ticket.HelpTicket;
import org.seneid.helpdesk.ticket.TicketChanged;
import org.seneid.helpdesk.ticket.TicketChanged.Change;
import org.seneid.helpdesk.ticket.TicketStep;
import org.seneid.platform.Clocks;
import org.seneid.platform.acting.Actor;

/** The calls of a demo's helpdesk: what waits or is under way now, and what was done in the last days. */
@ApplicationScoped
class DemoQueue {

    private static final List<Call> NOW = List.of(
            new Call(THU, 305, "Biển số xe máy trên giấy đăng ký ghi sai một chữ số.", Change.TAKEN),
            new Call(MINH, 251, "Giấy phép lái xe đã gia hạn tháng trước mà vẫn báo hết hạn.", Change.GIVEN_BACK),
            new Call(THU, 232, "Không đăng nhập được sau khi đổi điện thoại.", Change.GIVEN_BACK),
            new Call(MINH, 200, "Không nhận ra hóa đơn nước tháng này.", Change.TAKEN),
            new Call(
                    MINH,
                    155,
                    "Thẻ bảo hiểm y tế không hiện trong tài khoản, ngày mai phải đi khám.",
                    Change.GIVEN_BACK),
            new Call(THU, 130, "Mất điện thoại, muốn khóa tài khoản ngay.", Change.ASSIGNED),
            new Call(THU, 108, "Số điện thoại trên tài khoản là số cũ.", Change.GIVEN_BACK),
            new Call(THU, 75, "Con đủ 14 tuổi, tài khoản của cháu có phải mở lại không?", Change.TAKEN),
            new Call(MINH, 47, "Địa chỉ vẫn ghi quận của trước tháng 7 năm 2025.", Change.GIVEN_BACK),
            new Call(MINH, 35, "Mã khóa tài khoản trên phiếu bị mờ, không đọc được.", Change.TAKEN),
            new Call(THU, 19, "Biên lai tiền điện tải về không mở được.", Change.TAKEN));

    private static final List<DayOfCalls> BEFORE = List.of(
            new DayOfCalls(1, MINH, "Hỏi cách tắt tin nhắn nhắc hóa đơn.", "Không thấy giấy đăng ký xe vừa mua."),
            new DayOfCalls(1, THU, "Mã chia sẻ gửi cho khách sạn báo đã hết hạn."),
            new DayOfCalls(2, THU, "Tên đệm trong thẻ bảo hiểm y tế viết thiếu dấu.", "Hỏi giờ làm việc của quầy."),
            new DayOfCalls(3, MINH, "Đã trả tiền nước mà hóa đơn vẫn còn.", "Muốn bỏ ứng dụng xác thực trên máy cũ."),
            new DayOfCalls(4, THU, "Khách sạn không quét được mã."),
            new DayOfCalls(
                    5, MINH, "Hỏi ai đã xem giấy phép lái xe hôm thứ bảy.", "Quên mật khẩu và đổi cả số điện thoại."),
            new DayOfCalls(6, THU, "Không nhận được mã qua tin nhắn."));

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    @Inject
    DemoHelpStaff staff;

    /**
     * Somebody called, and an agent opened a ticket.
     *
     * @param ago how many minutes ago
     * @param last what was done with it last
     */
    private record Call(String agent, int ago, String words, Change last) {}

    /** What an agent did on one of the days before. */
    private record DayOfCalls(int ago, String agent, String... words) {}

    void fill(Instant now) {
        NOW.forEach(call -> live(call, now.minus(ofMinutes(call.ago()))));
        for (var day : BEFORE) {
            var first = now.atZone(Clocks.CITIZENS_ZONE)
                    .minusDays(day.ago())
                    .with(LocalTime.of(8, 5).plusMinutes(83L * day.ago() % 200));
            for (int i = 0; i < day.words().length; i++)
                closed(day.agent(), day.words()[i], first.plusMinutes(95L * i).toInstant());
        }
    }

    private void live(Call call, Instant at) {
        var agent = staff.agent(call.agent(), at);
        var ticket = opened(agent, call.words(), at);
        if (call.last() == Change.GIVEN_BACK) {
            var back = at.plus(ofMinutes(6));
            ticket.giveBack(agent.account(), back);
            stepped(ticket, Change.GIVEN_BACK, agent, null, back);
        }
        if (call.last() == Change.ASSIGNED) {
            var given = at.plus(ofMinutes(9));
            var other = staff.account(MINH);
            ticket.assign(other, given);
            stepped(ticket, Change.ASSIGNED, staff.supervisor(given), other.name(), given);
        }
    }

    private void closed(String login, String words, Instant at) {
        var agent = staff.agent(login, at);
        var ticket = opened(agent, words, at);
        var done = at.plus(ofMinutes(12));
        ticket.close(agent.account(), done);
        stepped(ticket, Change.CLOSED, agent, null, done);
    }

    private HelpTicket opened(Actor agent, String words, Instant at) {
        var ticket = HelpTicket.ofCaller(agent.account(), words, at);
        ticket.take(agent, at);
        em.persist(ticket);
        em.flush(); // its steps name it without a mapping that would order the inserts
        stepped(ticket, Change.OPENED, agent, null, at);
        return ticket;
    }

    private void stepped(HelpTicket ticket, Change change, Actor by, String to, Instant at) {
        em.persist(new TicketStep(ticket.number(), change, by.name(), to, at));
        trail.past(TicketChanged.of(ticket, by.account(), change), Optional.of(by), at);
    }
}
