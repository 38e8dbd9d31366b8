package org.seneid.registry.sandbox.portrait;

import java.util.List;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.Portrait;
import org.seneid.registry.document.Sex;

/** Draws the people of the sandbox as for a card: from the front, calm, each one differently; nobody's photograph. */
public final class PortraitArtist {

    private static final List<String> GROUNDS = List.of("#dfe8ee", "#e6ecf0", "#d8e4ec", "#e9edef");
    private static final String PUPIL = "#20160f";

    private static final String CHEEKS =
            "M15.5 35.5a2 1.5 0 1 0 4 0 2 1.5 0 1 0-4 0zM28.5 35.5a2 1.5 0 1 0 4 0 2 1.5 0 1 0-4 0z";
    private static final String BEARD =
            "M19 38.2q2.5-2.2 5-1.2 2.5-1 5 1.2-2.5-.2-5 0-2.5-.2-5 0zM21.3 43q2.7-1.3 5.4 0l-1 6.5q-1.7 2-3.4 0z";

    private PortraitArtist() {}

    /** @param age when the picture was taken */
    public static Portrait of(PersonalId number, Sex sex, int age) {
        var looks = Appearance.of(number.digits(), sex, age);
        var drawing = new SvgBuilder(48, 64);
        var hair = HairStyle.of(looks);
        drawing.fill(looks.dice().of(GROUNDS), "M0 0h48v64H0z");
        hair.behind(drawing);
        Dress.of(looks).draw(drawing);
        head(drawing, looks);
        features(drawing, looks);
        if (looks.elder()) years(drawing, looks);
        hair.front(drawing);
        glasses(drawing, looks);
        return new Portrait(drawing.svg());
    }

    private static void head(SvgBuilder drawing, Appearance looks) {
        double w = looks.half();
        drawing.oval(looks.skin(), 24 - w, 31, 1.7, 2.7).oval(looks.skin(), 24 + w, 31, 1.7, 2.7);
        drawing.fill(
                looks.skin(),
                "M%s 27C%s 38 %s 45 24 45S%s 38 %s 27C%s 19 %s 15 24 15S%s 19 %s 27z",
                24 - w,
                24 - w,
                24 - looks.jaw(),
                24 + w,
                24 + w,
                24 + w,
                24 + w * 0.7,
                24 - w,
                24 - w);
    }

    private static void features(SvgBuilder drawing, Appearance looks) {
        double left = 24 - looks.eyes();
        double right = 24 + looks.eyes();
        double lids = 30.6 - looks.lids();
        double size = looks.child() ? 1.4 : 1.1;
        drawing.line(
                looks.elder() ? looks.hair() : PUPIL,
                looks.man() && !looks.child() ? 1.2 : 0.8,
                "M%s 27.5q2.2-1.4 4.6-.2M%s 27.3q2.4-1.2 4.6.2",
                left - 2.5,
                right - 2.1);
        drawing.oval(PUPIL, left, 31, size, size * 1.1).oval(PUPIL, right, 31, size, size * 1.1);
        drawing.line(
                PUPIL,
                looks.man() ? 0.7 : 0.9,
                "M%s %sq2-1.7 4.2 0M%s %sq2.2-1.7 4.2 0",
                left - 2.2,
                lids,
                right - 2,
                lids);
        drawing.shade(looks.shadow(), 0.9, 0.9, "M22.6 35.6q1.4 1.1 2.8 0");
        mouth(drawing, looks);
    }

    private static void mouth(SvgBuilder drawing, Appearance looks) {
        if (looks.man() || looks.child()) drawing.line("#94523f", 1.1, "M20.8 39.1q3.2 %s 6.4 0", looks.mouth());
        else lips(drawing, looks.elder() ? "#a9675a" : "#b4584e", 1.2 + looks.mouth() / 3);
        if (looks.child()) drawing.veil("#e0735f", 0.2, CHEEKS);
        if (looks.man() && looks.age() >= 68 && looks.dice().percent(28)) drawing.fill(looks.hair(), BEARD);
    }

    private static void lips(SvgBuilder drawing, String colour, double height) {
        drawing.fill(colour, "M20.8 39q1.6-.8 3.2-.4 1.6-.4 3.2.4-1.3 %s-3.2 %s-1.9 0-3.2-%sz", height, height, height);
    }

    /** What sixty years leave in a face, kindly. */
    private static void years(SvgBuilder drawing, Appearance looks) {
        drawing.shade(
                looks.shadow(),
                0.6,
                0.7,
                "M%s 34q1.8 1 3.6.2M%s 34.2q1.8.8 3.6-.2M18.7 36.5q-1.2 1.8-.9 3.6M29.3 36.5q1.2 1.8.9 3.6",
                22 - looks.eyes(),
                22.4 + looks.eyes());
        if (looks.age() >= 72) drawing.shade(looks.shadow(), 0.5, 0.6, "M19 23.2q5-.8 10 0M20 21.2q4-.6 8 0");
    }

    private static void glasses(SvgBuilder drawing, Appearance looks) {
        var wears = looks.dice().percent(looks.age() < 13 ? 10 : looks.age() < 50 ? 20 : 38);
        if (!wears) return;
        var frame = looks.dice().of(List.of("#2a2a2e", "#4b3a2c", "#6a6f78"));
        double l = 24 - looks.eyes();
        double r = 24 + looks.eyes();
        if (looks.dice().percent(50))
            drawing.line(
                    frame,
                    0.7,
                    "M%s 31a3.3 3.2 0 1 0 6.6 0 3.3 3.2 0 1 0-6.6 0zM%s 31a3.3 3.2 0 1 0 6.6 0 3.3 3.2 0 1 0-6.6 0z",
                    l - 3.3,
                    r - 3.3);
        else
            drawing.line(
                    frame,
                    0.7,
                    "M%s 28.6h6.6v3.2q0 2-2 2h-2.6q-2 0-2-2zM%s 28.6h6.6v3.2q0 2-2 2h-2.6q-2 0-2-2z",
                    l - 3.3,
                    r - 3.3);
        drawing.line(frame, 0.7, "M%s 30.4q%s-.8 %s 0", l + 3.3, looks.eyes() - 3.3, 2 * looks.eyes() - 6.6);
    }
}
