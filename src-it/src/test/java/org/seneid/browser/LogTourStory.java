package org.seneid.browser;

import static org.seneid.browser.Visitor.AN;
import static org.seneid.browser.Visitor.AN_FOR_LIEN;
import static org.seneid.browser.Visitor.CUONG;
import static org.seneid.browser.Visitor.DUNG;
import static org.seneid.browser.Visitor.SUPERVISOR;

import org.junit.jupiter.api.Test;
import org.seneid.rings.Support;

/** The tour of what the log shows, of questions about it and of their answers. */
@Story
@SecondServer
class LogTourStory {

    @Test
    void accessLog(Browser browser) {
        try (var tour = new Tour(browser)) {
            tour.visit("access-log filtered", DUNG, "/access-log?matter=help&words=giay+to");
            tour.visit("access-log nothing found", AN, "/access-log?who=others&words=khong+co");
            tour.visit("access-log no day", AN, "/access-log?from=yesterday&until=2026-11-25");
            tour.visit("access-log of a parent", AN_FOR_LIEN, "/access-log");
            tour.visit("questions none", CUONG, "/access-log/questions");
            tour.visit("question new", DUNG, visitOfHelpdesk());
            tour.visit("question empty", DUNG, visitOfHelpdesk(), page -> page.press("audit.ask.send"));
            tour.visit("question asked", DUNG, visitOfHelpdesk(), LogTourStory::asked);
            tour.visit("questions", DUNG, "/access-log/questions");
            tour.visit("answers", SUPERVISOR, "/helpdesk/questions");
            tour.visit("answer", SUPERVISOR, firstQuestion());
            tour.visit("answer empty", SUPERVISOR, firstQuestion(), page -> page.press("audit.answer.send"));
            tour.visit("access-log of a child", AN, aboutNgoc());
        }
    }

    /** Where Dung asks about the visit of the helpdesk in her log. */
    private static String visitOfHelpdesk() {
        return "/access-log/"
                + Support.one("select e.public_id from audit_entry e join account a on a.id = e.owner"
                        + " where a.person = '001166000123' and e.act = 'helpdesk.viewed'")
                + "/question";
    }

    /** Asked in the first language, it is there in the second. */
    private static void asked(Screen page) {
        if (page.offers("audit.ask.send"))
            page.type("audit.ask.words", "Tôi không nhớ đã cho ai xem.").press("audit.ask.send");
        else page.follow("audit.ask.see");
    }

    private static String firstQuestion() {
        return "/helpdesk/questions/"
                + Support.one("select public_id from access_question where status = 'ASKED' order by id");
    }

    /** An's log of his daughter. */
    private static String aboutNgoc() {
        return "/access-log?about="
                + Support.one("select g.public_id from guardianship g join account a on a.id = g.guardian"
                        + " join account d on d.id = g.dependant"
                        + " where a.person = '001090012345' and d.name = 'Nguyễn Bảo Ngọc'");
    }
}
