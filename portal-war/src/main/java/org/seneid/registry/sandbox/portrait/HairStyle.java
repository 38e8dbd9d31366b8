package org.seneid.registry.sandbox.portrait;

import java.util.List;

/** How hair is worn: what falls behind the shoulders and what frames the face. */
enum HairStyle {
    // men and boys
    SIDE_PART(
            "",
            "M12.8 29c-.9-11 3.7-17 11.7-17 7.5 0 12 5 10.7 17-.6-4-1.5-6.5-3-8.5-5 1.2-10.5.5-13.5-2-2.8 2.5-5 6-5.9 10.5z"),
    SHORT(
            "",
            "M12.8 27.5c-.8-10 3.8-15 11.2-15s12 5 11.2 15c-.8-4-2-6.5-3.7-7.8-4.8-1-10.2-1-15 0-1.7 1.3-2.9 3.8-3.7 7.8z"),
    SWEPT_UP(
            "",
            "M12.8 28c-1-8 1-13.5 5.5-15.5 4-2.5 10-2.3 13.5.5 3.5 2.5 4.3 8 3.4 15-.6-4-1.7-6-3.2-7.5-3-2.8-11-3-15.5-.8-1.7 2-3 4.5-3.7 8.3z"),
    FRINGE(
            "",
            "M12.8 29c-1.2-11.5 3.7-17 11.2-17s12.4 5.5 11.2 17c-.5-2.5-1.2-4.3-2-5.5-1.7.5-2.7-.3-3.5-1.3-1.5 1.8-3 1.8-4.5.3-1.8 1.7-3.7 1.7-5 .2-1.3 1.5-3 1.8-4.7 1.3-1.3 1.2-2.2 3-2.7 5z"),
    RECEDING(
            "",
            "M12.8 29.5c-1.3-9.5 2-15.5 11.2-15.7 9.2.2 12.5 6.2 11.2 15.7-.4-3.5-1.2-6-2.7-8-1.5-2.7-4-3.8-8.5-3.8s-7 1.1-8.5 3.8c-1.5 2-2.3 4.5-2.7 8z"),
    BALD_CROWN(
            "",
            "M13 31c-1.7-3.5-1.7-8.5.3-11.5.7 1 .9 2.5.8 4.5-.2 2.5-.7 5-1.1 7zM35 31c1.7-3.5 1.7-8.5-.3-11.5-.7 1-.9 2.5-.8 4.5.2 2.5.7 5 1.1 7z"),
    // women and girls
    LONG(
            "M10.8 30c-1.5-13 4-19 13.2-19s14.7 6 13.2 19c-.3 9 .3 16 2.3 22H8.5c2-6 2.6-13 2.3-22z",
            "M12.6 32c-1.8-13 3-20 11.4-20s13.2 7 11.4 20c-1.6-6-5.1-10.5-11.4-13.5-6.3 3-9.8 7.5-11.4 13.5z"),
    LONG_SIDE(
            "M11 30c-1.5-13 4-19.5 13-19.5s14.7 6.5 13.2 19.5c0 9 1 16 2.8 21.5H8c2-5.5 3-12.5 3-21.5z",
            "M12.6 32c-1.8-13 3-20 11.4-20s13.2 7 11.4 20c-1.3-4.5-3-7.5-5-9.5-5.5 0-10.5-1.5-13-4.5-.8 5-2.6 9.5-4.8 14z"),
    LONG_FRINGE(
            "M10.8 30c-1.5-13 4-19 13.2-19s14.7 6 13.2 19c-.3 8 .3 13 1.8 18H9c1.5-5 2.1-10 1.8-18z",
            "M12.6 32c-1.8-13 3-20 11.4-20s13.2 7 11.4 20c-.5-3-1-5-1.7-7-6.2 1.2-13.2 1.2-19.4 0-.7 2-1.2 4-1.7 7z"),
    BOB(
            "M10.5 29c-1.3-12 4-18 13.5-18s14.8 6 13.5 18c0 5 .3 8.5 1 11.5-2.5 1.5-4 1.5-6 1h-17c-2 .5-3.5.5-6-1 .7-3 1-6.5 1-11.5z",
            "M12.6 32c-1.8-13 3-20 11.4-20s13.2 7 11.4 20c-1.3-5.5-3.3-8.5-5.3-10.5-5 .3-10-.8-12.7-3.5-.8 5-2.6 9.5-4.8 14z"),
    TIED(
            "M32 17c6 3 8.5 11 7.5 19-.6 5-2.6 9-5 11 .8-9-.5-19-5.5-27z",
            "M12.7 30c-1.7-12 3-17.8 11.3-17.8S37 18 35.3 30c-.8-4.5-2.3-8-4.8-10-3-1.3-10-1.3-13 0-2.5 2-4 5.5-4.8 10z"),
    BUN(
            "M18.5 12.5c0-3.3 2.3-5.3 5.5-5.3s5.5 2 5.5 5.3-2.3 4.5-5.5 4.5-5.5-1.2-5.5-4.5z",
            "M12.7 30c-1.5-12 3-18 11.3-18s12.8 6 11.3 18c-.7-4.5-2-7.8-4.5-10.2-2.5-1.3-4.6-2.3-6.8-3.8-2.2 1.5-4.3 2.5-6.8 3.8-2.5 2.4-3.8 5.7-4.5 10.2z"),
    CURLS(
            "M9.8 28c-1.5-4 .2-8 2.7-9.5.3-4 3.5-6.8 7-6.5 2.7-2 6.3-2 9 0 3.5-.3 6.7 2.5 7 6.5 2.5 1.5 4.2 5.5 2.7 9.5 1 3-.2 6.5-3 7.5h-22.4c-2.8-1-4-4.5-3-7.5z",
            "M13 29c-1.2-3 .3-6 2-6.5.3-2.5 2.7-4 4.7-3.3 1.3-1.8 4.8-2 6.3-.4 2.3-.9 4.7.4 5.2 2.7 2.3.3 4.3 3.5 3.8 7.5 1-8-3-15-11-15s-12 7-11 15z"),
    TAILS(
            "M10.5 27c-3.5 1-5 5-4.5 9s1.5 6.5 3 7c2-1.5 3.5-6 3.5-10zM37.5 27c3.5 1 5 5 4.5 9s-1.5 6.5-3 7c-2-1.5-3.5-6-3.5-10z",
            "M12.6 32c-1.8-13 3-20 11.4-20s13.2 7 11.4 20c-.5-3-1-5-1.7-7-6.2 1.2-13.2 1.2-19.4 0-.7 2-1.2 4-1.7 7z");

    private static final double DRAWN_FOR = 11.2;

    private final String behind;
    private final String front;

    HairStyle(String behind, String front) {
        this.behind = behind;
        this.front = front;
    }

    /** A style with the colour of who wears it. */
    record Worn(HairStyle style, Appearance looks) {

        void behind(SvgBuilder drawing) {
            if (!style.behind.isEmpty()) drawing.fitted(looks.hair(), fit(), style.behind);
        }

        void front(SvgBuilder drawing) {
            drawing.fitted(looks.hair(), fit(), style.front);
        }

        /** All styles are drawn for one width of face. */
        private double fit() {
            return looks.half() / DRAWN_FOR;
        }
    }

    static Worn of(Appearance looks) {
        return new Worn(looks.dice().of(looks.man() ? mens(looks.age()) : womens(looks.age())), looks);
    }

    private static List<HairStyle> mens(int age) {
        if (age < 13) return List.of(FRINGE, SHORT, FRINGE, SIDE_PART);
        if (age < 35) return List.of(SIDE_PART, SWEPT_UP, SHORT, FRINGE, SWEPT_UP);
        if (age < 58) return List.of(SIDE_PART, SHORT, SWEPT_UP, RECEDING, SIDE_PART);
        return List.of(RECEDING, SIDE_PART, BALD_CROWN, SHORT, RECEDING);
    }

    private static List<HairStyle> womens(int age) {
        if (age < 13) return List.of(LONG_FRINGE, TAILS, BOB, TIED);
        if (age < 35) return List.of(LONG, LONG_SIDE, LONG_FRINGE, BOB, TIED, LONG);
        if (age < 58) return List.of(LONG_SIDE, BOB, TIED, LONG, BUN);
        return List.of(BUN, CURLS, TIED, BOB, CURLS, BUN);
    }
}
