package org.seneid.registry.sandbox.country;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.seneid.registry.document.Sex;
import org.seneid.registry.sandbox.random.SeededRandom;
import org.seneid.registry.sandbox.random.Weights;

/**
 * Names as they are given: the family's by how often it is met and where, the person's by sex and by the fashion of the
 * year of birth (the lists and their sources are in {@code names.txt}).
 */
final class Names {

    private static final double OF_THE_MOUNTAINS = 50;
    private static final double TWO_WORDS = 35;

    private record Fashion(Weights<String> middle, List<String> given) {}

    private final Weights<String> families;
    private final Weights<String> mountainFamilies;
    private final Map<Sex, NavigableMap<Integer, Fashion>> fashions = new EnumMap<>(Sex.class);
    private final Map<Sex, List<String>> twoWords = new EnumMap<>(Sex.class);
    private int twoWordsSince;

    Names() {
        for (var sex : Sex.values()) fashions.put(sex, new TreeMap<>());
        Weights<String> plains = null;
        Weights<String> mountains = null;
        for (var line : DataFile.lines("names.txt")) {
            switch (line[0]) {
                case "family" -> plains = Weights.written(line[1]);
                case "mountains" -> mountains = Weights.written(line[1]);
                case "double" -> {
                    twoWordsSince = Integer.parseInt(line[1]);
                    twoWords.put(Sex.valueOf(line[2]), List.of(line[3].split(",")));
                }
                default ->
                    fashions.get(Sex.valueOf(line[0]))
                            .put(
                                    Integer.parseInt(line[1]),
                                    new Fashion(Weights.written(line[2]), List.of(line[3].split(","))));
            }
        }
        families = plains;
        mountainFamilies = mountains;
    }

    String family(Province of, SeededRandom dice) {
        if (of.region() == Province.Region.MOUNTAINS && dice.percent(OF_THE_MOUNTAINS))
            return dice.of(mountainFamilies);
        var spellings = dice.of(families).split("/");
        return of.region().southern() ? spellings[spellings.length - 1] : spellings[0];
    }

    /** Middle and given name, as they stand after the family's. */
    String given(Sex sex, int yearOfBirth, SeededRandom dice) {
        if (yearOfBirth >= twoWordsSince && dice.percent(TWO_WORDS)) return dice.of(twoWords.get(sex));
        var fashion = fashions.get(sex).floorEntry(yearOfBirth).getValue();
        var middle = dice.of(fashion.middle());
        var given = dice.of(fashion.given());
        while (given.equals(middle)) given = dice.of(fashion.given());
        return middle + " " + given;
    }
}
