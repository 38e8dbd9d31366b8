package org.seneid.browser;

import org.seneid.platform.text.Language;

/** Who is on tour: the demo people, of whom one has everything, one nothing yet. */
public enum Visitor {
    STRANGER(""),
    AN("001090012345"),
    /** The same, who acts for his daughter in this session, or for his mother. */
    AN_FOR_NGOC("001090012345", "Nguyễn Bảo Ngọc"),
    AN_FOR_LIEN("001090012345", "Hoàng Thị Liên"),
    BINH("079192004567"),
    CUONG("048203009876"),
    DUNG("001166000123"),
    OFFICER("officer.lan"),
    MINH("helpdesk.minh"),
    /** An agent who looks at a citizen's account; nobody looks at two at once, so that it is somebody else each time. */
    LOOKING(""),
    /** A citizen whose account somebody looks at meanwhile. */
    HELPED(""),
    SUPERVISOR("supervisor.hoa"),
    CLERK("clerk.nga"),
    PARTNER("partner.tam"),
    RECEPTION("reception.mai"),
    AUDITOR("auditor.vy"),
    OPERATOR("operator.son");

    private static final String PASSWORD = "lotus-pond-2026";

    private final String number;
    private final String dependant;

    Visitor(String number) {
        this(number, "");
    }

    Visitor(String number, String dependant) {
        this.number = number;
        this.dependant = dependant;
    }

    String number() {
        return number;
    }

    void signIn(Browser browser) {
        if (!number.isEmpty()) browser.arrive(number, PASSWORD);
        if (!dependant.isEmpty()) {
            browser.open("/dependants", Language.VIETNAMESE);
            var page = new Screen(browser);
            page.press(page.text("identity.dependants.act") + ": " + dependant);
        }
        if (this == LOOKING) Looking.begin(browser);
        if (this == HELPED) Looking.beLookedAt(browser);
    }
}
