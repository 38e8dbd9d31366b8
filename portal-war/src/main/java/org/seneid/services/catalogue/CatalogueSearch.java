package org.seneid.services.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.seneid.platform.TypedText;
import org.seneid.services.definition.ServiceDefinition;

/** Finds services by what people type: without tone marks, in either language, with a slip of the finger or two. */
public record CatalogueSearch(List<ServiceDefinition> services) {

    private static final int LONGEST_QUERY = 100;
    private static final int MOST_WORDS = 1_000;
    private static final int SHORT_WORD = 3;
    private static final int MIDDLE_WORD = 6;

    /** A service that was found, the better the less is to be forgiven. */
    private record Found(ServiceDefinition service, int slips) {}

    /** The services of which every word was meant, the most exact first; all of them when nothing was typed. */
    public List<ServiceDefinition> find(String typed) {
        var query = words(typed.substring(0, Math.min(LONGEST_QUERY, typed.length())));
        if (query.isEmpty()) return services;
        return services.stream()
                .map(service -> new Found(service, slips(query, words(text(service)))))
                .filter(found -> found.slips() >= 0)
                .sorted(Comparator.comparingInt(Found::slips))
                .map(Found::service)
                .toList();
    }

    private static String text(ServiceDefinition service) {
        return String.join(
                " ",
                service.title().vi(),
                service.title().en(),
                service.summary().vi(),
                service.summary().en(),
                service.authority().vi(),
                service.authority().en(),
                String.join(" ", service.words()));
    }

    static List<String> words(String text) {
        var plain = TypedText.withoutMarks(TypedText.line(text)).toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** How many slips are to be forgiven in all; less than none when a word was not meant. */
    private static int slips(List<String> query, List<String> words) {
        int all = 0;
        for (var wanted : query) {
            int least =
                    words.stream().mapToInt(word -> slips(wanted, word)).min().orElse(Integer.MAX_VALUE);
            if (least > forgiven(wanted)) return -1;
            all += least;
        }
        return all;
    }

    private static int forgiven(String word) {
        if (word.length() < SHORT_WORD) return word.length() == 2 ? 1 : 0;
        return word.length() > MIDDLE_WORD ? 2 : 1;
    }

    private static int slips(String wanted, String word) {
        if (word.startsWith(wanted)) return 0;
        return distance(wanted, word);
    }

    /** Letters to insert, leave out, exchange, or swap with the next (optimal string alignment). */
    static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) rows[i][0] = i;
        for (int j = 0; j <= other.length(); j++) rows[0][j] = j;
        for (int i = 1; i <= one.length(); i++)
            for (int j = 1; j <= other.length(); j++) rows[i][j] = step(rows, one, other, i, j);
        return rows[one.length()][other.length()];
    }

    private static int step(int[][] rows, String one, String other, int i, int j) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + same);
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
