package org.seneid.enrolment.original;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where an original differs from its register.
 *
 * @param onPaper by the name of the field, what stands on the original
 */
public record Differences(Map<String, String> onPaper) {

    public static final Differences NONE = new Differences(Map.of());

    private static final int LONGEST = 200;

    public Differences {
        var kept = new TreeMap<String, String>();
        onPaper.forEach((field, text) -> kept.put(field, oneLine(text)));
        onPaper = Collections.unmodifiableMap(kept);
    }

    public boolean none() {
        return onPaper.isEmpty();
    }

    public List<String> fields() {
        return List.copyOf(onPaper.keySet());
    }

    public String written() {
        return onPaper.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("\n"));
    }

    public static Differences read(String written) {
        return new Differences(written.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])));
    }

    private static String oneLine(String text) {
        var line = text.replaceAll("[\\p{C}\\s]+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
