package org.seneid.browser;

/** Who is on tour: the demo people, of whom one has everything, one nothing yet. */
public enum Visitor {
    STRANGER(""),
    AN("001090012345"),
    BINH("079192004567"),
    CUONG("048203009876"),
    DUNG("001166000123"),
    OFFICER("officer.lan");

    private static final String PASSWORD = "lotus-pond-2026";

    private final String number;

    Visitor(String number) {
        this.number = number;
    }

    void signIn(Browser browser) {
        if (this != STRANGER) new SignInScreen(browser).signIn(number, PASSWORD);
    }
}
