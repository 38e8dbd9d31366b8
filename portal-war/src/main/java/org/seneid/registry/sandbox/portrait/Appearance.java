package org.seneid.registry.sandbox.portrait;

import java.util.List;
import org.seneid.registry.document.Sex;
import org.seneid.registry.sandbox.random.SeededRandom;
import org.seneid.registry.sandbox.random.Weights;

/**
 * What somebody looks like, drawn once from who they are: it stays when they grow older, but for the hair.
 *
 * @param half half the width of the face
 * @param jaw half the width of the chin
 * @param eyes half the distance between the eyes
 */
record Appearance(
        Sex sex,
        int age,
        String skin,
        String shadow,
        String hair,
        double half,
        double jaw,
        double eyes,
        double lids,
        double mouth,
        SeededRandom dice) {

    private record Tone(String skin, String shadow, double share) {}

    private static final Weights<Tone> TONES = Weights.of(
            List.of(
                    new Tone("#f3d5b8", "#d0a27e", 20),
                    new Tone("#efc9a5", "#c99870", 26),
                    new Tone("#e8bb92", "#bd885f", 26),
                    new Tone("#deab81", "#b07b54", 16),
                    new Tone("#d19c71", "#a06d48", 9),
                    new Tone("#c18c63", "#8f5f3d", 3)),
            Tone::share);
    private static final List<String> DARK = List.of("#1b1512", "#22180f", "#281c15", "#15130f");
    private static final List<String> GREYING = List.of("#3a3431", "#4a4541", "#5a5550");
    private static final List<String> GREY = List.of("#6f6a66", "#8b8783", "#a39f9b");
    private static final List<String> WHITE = List.of("#b9b6b2", "#cbc8c4", "#d8d5d1");

    static Appearance of(String number, Sex sex, int age) {
        var dice = new SeededRandom(number.hashCode(), Long.parseLong(number));
        var tone = dice.of(TONES);
        var dark = dice.of(DARK);
        var early = dice.between(-7, 7);
        var dyed = dice.percent(sex == Sex.FEMALE ? 40 : 20);
        var grey = age + early < 48 || dyed && age < 68 ? dark : greyOf(age + early, dice);
        var child = age < 13;
        return new Appearance(
                sex,
                age,
                tone.skin(),
                tone.shadow(),
                grey,
                (child ? 11.3 : sex == Sex.MALE ? 10.7 : 10.3) + dice.between(-5, 5) / 10.0,
                (child ? 6.4 : sex == Sex.MALE ? 6.2 : 5.2) + dice.between(-8, 10) / 10.0,
                (child ? 4.9 : 4.5) + dice.between(-2, 3) / 10.0,
                dice.between(-2, 5) / 10.0,
                dice.between(11, 21) / 10.0,
                dice);
    }

    private static String greyOf(int years, SeededRandom dice) {
        return dice.of(years < 58 ? GREYING : years < 70 ? GREY : WHITE);
    }

    boolean man() {
        return sex == Sex.MALE;
    }

    boolean child() {
        return age < 13;
    }

    boolean elder() {
        return age >= 62;
    }
}
