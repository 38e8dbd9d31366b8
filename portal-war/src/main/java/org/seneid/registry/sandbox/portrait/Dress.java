package org.seneid.registry.sandbox.portrait;

import java.util.List;

/** What is worn for the picture. */
enum Dress {
    SHIRT(List.of("#f7f6f2", "#f7f6f2", "#bcd2e4", "#d9e2ea", "#cfdccf")),
    SUIT(List.of("#26303d", "#2f2f33", "#3a4250")),
    POLO(List.of("#47698a", "#7b3f3a", "#3f6b5b", "#5a5f69", "#a9793c")),
    AO_DAI(List.of("#a63a4a", "#34648c", "#e9d7dc", "#2f6f60", "#f2efe9", "#7a4a7d", "#c98a3a")),
    BLOUSE(List.of("#f4efe8", "#d7a9ac", "#8fa9be", "#b7c4a8", "#5b5f77", "#c9b08a")),
    ELDERS(List.of("#6b5143", "#55606a", "#7a6a58", "#83506a", "#4f5a4c", "#8d8579")),
    PUPILS(List.of("#f7f6f2"));

    private static final String SHOULDERS = "M3.5 64c.8-11.5 8.5-15.5 20.5-15.5s19.7 4 20.5 15.5z";
    private static final String SMALL_SHOULDERS = "M6.5 64c.8-11 7-15 17.5-15s16.7 4 17.5 15z";
    private final List<String> colours;

    Dress(List<String> colours) {
        this.colours = colours;
    }

    /** A dress with its colour, on somebody. */
    record Worn(Dress dress, String colour, Appearance looks) {

        void draw(SvgBuilder drawing) {
            drawing.fill(colour, looks.child() ? SMALL_SHOULDERS : SHOULDERS);
            switch (dress) {
                case SHIRT -> shirt(drawing);
                case SUIT -> suit(drawing);
                case POLO -> polo(drawing);
                case AO_DAI -> aoDai(drawing);
                case BLOUSE -> blouse(drawing);
                case ELDERS -> elders(drawing);
                case PUPILS -> pupils(drawing);
            }
        }

        private void neck(SvgBuilder drawing) {
            double half = looks.child() ? 4 : looks.man() ? 5 : 4.3;
            drawing.fill(looks.skin(), "M%s 40h%sv8.5q-%s 4.5-%s 0z", 24 - half, 2 * half, half, 2 * half);
            drawing.veil(
                    looks.shadow(),
                    0.45,
                    "M%s 43.5q%s 4.5 %s 0v2.5q-%s 4-%s 0z",
                    24 - half,
                    half,
                    2 * half,
                    half,
                    2 * half);
        }

        private void shirt(SvgBuilder drawing) {
            neck(drawing);
            drawing.fill("#fff", "M18.5 46.5l-2.5 3 5 5.5 3-4zM29.5 46.5l2.5 3-5 5.5-3-4z");
            drawing.shade("#5b6570", 0.5, 0.5, "M18.5 46.7l-2.5 2.8 5 5.5 3-4 3 4 5-5.5-2.5-2.8M24 51.5v12");
        }

        private void suit(SvgBuilder drawing) {
            drawing.fill("#f7f6f2", "M17 47.5l7 16.5 7-16.5z");
            neck(drawing);
            drawing.fill("#fff", "M18.5 46.5l-1.5 2.5 5 5 2-3zM29.5 46.5l1.5 2.5-5 5-2-3z");
            if (looks.man()) drawing.fill(tie(), "M24 51l-2 1.8 1.2 2-1.5 9.2h4.6l-1.5-9.2 1.2-2z");
            drawing.shade("#0d1116", 0.7, 0.55, "M17 48.5l-2.5 6 4 1.5-2 2 6 6M31 48.5l2.5 6-4 1.5 2 2-6 6");
        }

        private String tie() {
            return List.of("#8a2f3a", "#2f5579", "#44604a", "#57476f").get(looks.age() % 4);
        }

        private void polo(SvgBuilder drawing) {
            neck(drawing);
            drawing.fill(colour, "M18.8 46.5l-3.3 3.3 5.2 4.7 3.3-4zM29.2 46.5l3.3 3.3-5.2 4.7-3.3-4z");
            drawing.shade("#14181d", 0.6, 0.4, "M18.6 46.8l-3.1 3 5.2 4.7 3.3-4 3.3 4 5.2-4.7-3.1-3M24 51v6");
        }

        /** The high collar, and the flap closed to the side. */
        private void aoDai(SvgBuilder drawing) {
            neck(drawing);
            drawing.fill(colour, "M18.7 45.8q5.3 3.6 10.6 0l.9 4q-6.2 4-12.4 0z");
            drawing.shade("#1d1216", 0.6, 0.45, "M18.7 45.8q5.3 3.6 10.6 0M17.8 49.8q6.2 4 12.4 0M24 52q3 5.5 9.5 7");
        }

        private void blouse(SvgBuilder drawing) {
            neck(drawing);
            drawing.fill(looks.skin(), "M18.5 47.5q5.5 9 11 0z");
            drawing.shade("#3a3033", 0.6, 0.35, "M17.5 48q6.5 10.5 13 0");
        }

        /** Bà ba: round neck, buttons down the middle. */
        private void elders(SvgBuilder drawing) {
            neck(drawing);
            drawing.fill(colour, "M18.5 47q5.5 5.5 11 0l1.5 2q-7 6.5-14 0z");
            drawing.shade("#15110f", 0.6, 0.45, "M17 49q7 6.5 14 0M24 52.3v11.7");
            drawing.oval("#e9e2d5", 24, 55.5, 0.7, 0.7).oval("#e9e2d5", 24, 60, 0.7, 0.7);
        }

        /** White shirt and the red scarf of the pupils. */
        private void pupils(SvgBuilder drawing) {
            shirt(drawing);
            if (looks.age() < 15 && looks.age() > 8)
                drawing.fill("#c5303a", "M17.5 48l6.5 5 6.5-5-1 4-4 3 2.5 7h-3l-1-6-1 6h-3l2.5-7-4-3z");
        }
    }

    static Worn of(Appearance looks) {
        var dress = looks.dice().of(looks.man() ? mens(looks.age()) : womens(looks.age()));
        return new Worn(dress, looks.dice().of(dress.colours), looks);
    }

    private static List<Dress> mens(int age) {
        if (age < 18) return List.of(PUPILS, PUPILS, POLO);
        if (age < 62) return List.of(SHIRT, SHIRT, SUIT, POLO, SHIRT);
        return List.of(SHIRT, ELDERS, SUIT, ELDERS, POLO);
    }

    private static List<Dress> womens(int age) {
        if (age < 15) return List.of(PUPILS, PUPILS, BLOUSE);
        if (age < 62) return List.of(AO_DAI, BLOUSE, SHIRT, SUIT, AO_DAI, BLOUSE);
        return List.of(AO_DAI, ELDERS, ELDERS, BLOUSE);
    }
}
