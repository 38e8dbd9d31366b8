package org.seneid.payments.vietqr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The banks that transfers reach, from {@code payments/banks.txt}, which says where its numbers come from. */
public final class Banks {

    private static final List<Bank> ALL = read();
    private static final Map<String, Bank> BY_BIN =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Bank::bin, Function.identity()));

    private Banks() {}

    private static List<Bank> read() {
        try (var in = Banks.class.getResourceAsStream("/payments/banks.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 2))
                    .map(parts -> new Bank(parts[0], parts[1]))
                    .sorted(Comparator.comparing(Bank::shortName, String.CASE_INSENSITIVE_ORDER))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By their short names. */
    public static List<Bank> all() {
        return ALL;
    }

    public static Optional<Bank> of(String bin) {
        return Optional.ofNullable(BY_BIN.get(bin));
    }

    /** What people call it; the number itself for a bank that is not in the table. */
    public static String name(String bin) {
        return of(bin).map(Bank::shortName).orElse(bin);
    }
}
