package org.seneid.rings;

import java.util.regex.Pattern;

/** What a citizen reads out on the phone, by which an agent sees their account. */
public record SupportCode(String ticket, String digits) {

    private static final Pattern TICKET = Pattern.compile("HT-[0-9]+");
    private static final int PHONE_END = 4;

    /** Has a citizen who is signed in make one. */
    public static SupportCode readOutBy(Web citizen, String sight) {
        var ask = citizen.get("/profile/help").forms().stream()
                .filter(form -> form.texts().contains("words"))
                .findFirst()
                .orElseThrow();
        citizen.post(ask.with("sees-" + sight, "on"));
        var page = citizen.get("/profile/help").page();
        var ticket = TICKET.matcher(page.text());
        if (!ticket.find()) throw new IllegalStateException("no ticket: " + page.text());
        return new SupportCode(ticket.group(), page.selectFirst(".amount.big").text());
    }

    /** Has an agent who is signed in begin by it. */
    public void begin(Web agent, Person citizen) {
        var page = agent.get("/helpdesk/tickets/" + ticket);
        var form = page.forms().stream()
                .filter(one -> one.texts().contains("person"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(page.status() + " " + page.location() + " "
                        + page.page().text()));
        var begun = agent.post(form.with("reason", "không thấy giấy phép lái xe")
                .with("person", citizen.number())
                .with("phone", phoneEnd(citizen))
                .with("code", digits));
        if (!begun.location().endsWith("/home"))
            throw new IllegalStateException("not begun: " + begun.page().text());
    }

    /** The end of the phone of whoever was made for a test. */
    public static String phoneEnd(Person citizen) {
        return citizen.number().substring(citizen.number().length() - PHONE_END);
    }
}
