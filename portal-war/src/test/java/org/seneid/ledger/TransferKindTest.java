package org.seneid.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TransferKindTest {

    private static final String SCHEMA = "/db/portal/V48__ledger_kinds_and_deltas.sql";
    private static final Pattern CASE =
            Pattern.compile("(?m)^ +(?:or )?kind = '(?<kind>\\w+)'(?<sides>.*?_kind.*_kind.*)$");

    /** Before there was an account for what is on its way, it went to the bank at once. */
    private static final String BEFORE = "PAY_OUT CITIZEN BANK";

    @Test
    void theSchemaAllowsTheSameMovesAsTheCode() throws IOException {
        var coded = new TreeSet<String>();
        for (var kind : TransferKind.values())
            for (var from : AccountKind.values())
                for (var to : AccountKind.values()) if (kind.allows(from, to)) coded.add(kind + " " + from + " " + to);
        coded.add(BEFORE);

        assertThat(schema()).isEqualTo(coded);
    }

    private static Set<String> schema() throws IOException {
        var moves = new TreeSet<String>();
        try (var file = TransferKindTest.class.getResourceAsStream(SCHEMA)) {
            var cases = CASE.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            while (cases.find())
                for (var from : side("payer", cases.group("sides")))
                    for (var to : side("receiver", cases.group("sides")))
                        moves.add(cases.group("kind") + " " + from + " " + to);
        }
        return moves;
    }

    private static Set<AccountKind> side(String which, String sides) {
        var said = Pattern.compile(which + "_kind = (?:any \\(array\\[([^]]+)\\]\\)|('\\w+'))")
                .matcher(sides);
        assertThat(said.find()).as(sides).isTrue();
        var names = said.group(1) == null ? said.group(2) : said.group(1);
        return Pattern.compile("\\w+")
                .matcher(names)
                .results()
                .map(name -> AccountKind.valueOf(name.group()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccountKind.class)));
    }
}
