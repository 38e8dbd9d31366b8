package org.seneid.support;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.seneid.registry.document.DocumentKind;

/**
 * The citizen that a test needs, named only as far as it matters: {@code aCitizen().holding(DRIVING_LICENCE)}.
 *
 * @param level level of assurance
 * @param documents kinds that are in the account, each of them valid
 * @param balance whole đồng in the payment account; none is opened for zero
 */
public record CitizenWish(int level, Set<DocumentKind> documents, long balance) {

    /** Somebody of the sandbox country who was seen in person, with an account and nothing in it. */
    public static CitizenWish aCitizen() {
        return new CitizenWish(2, EnumSet.noneOf(DocumentKind.class), 0);
    }

    public CitizenWish atLevel(int wished) {
        return new CitizenWish(wished, documents, balance);
    }

    public CitizenWish holding(DocumentKind first, DocumentKind... more) {
        return new CitizenWish(level, EnumSet.of(first, more), balance);
    }

    public CitizenWish withBalance(long dong) {
        return new CitizenWish(level, documents, dong);
    }

    /** As it travels from a story to the server. */
    public String written() {
        return level + ";" + documents.stream().map(Enum::name).collect(Collectors.joining(",")) + ";" + balance;
    }

    static CitizenWish read(String written) {
        var parts = written.split(";");
        var documents = Arrays.stream(parts[1].split(","))
                .filter(kind -> !kind.isEmpty())
                .map(DocumentKind::valueOf)
                .collect(Collectors.toSet());
        return new CitizenWish(Integer.parseInt(parts[0]), documents, Long.parseLong(parts[2]));
    }
}
