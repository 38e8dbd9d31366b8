package org.seneid.registry.sandbox.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.seneid.platform.BirthDate;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.Sex;
import org.seneid.registry.sandbox.country.Home.Means;
import org.seneid.registry.sandbox.country.Resident.Kin;
import org.seneid.registry.sandbox.country.Resident.Living;
import org.seneid.registry.sandbox.random.SeededRandom;

class DemoPapersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int DRAWS = 40;
    private static final String[] CARD = {"card", "2021-08-12", "2030-03-14"};

    private final Gazetteer gazetteer = new Gazetteer();
    private final DemoPapers papers = new DemoPapers(new DocumentTable.Setting(TODAY, gazetteer, new Serials()));
    private final Home home = Home.of(
            1,
            gazetteer.commune("00004"),
            gazetteer.byCode(gazetteer.commune("00004").oldProvince()),
            "số 12 ngõ 34",
            Means.ORDINARY);
    private final Resident an = new Resident(
            new PersonalId("001090012345"),
            "Nguyễn Văn An",
            Sex.MALE,
            BirthDate.of(1990, 3, 14),
            gazetteer.commune("13648"),
            Kin.HEAD,
            Living.EMPLOYEE,
            null);

    @Test
    void ofAKindWithoutALineTheyAreDrawnAsAnybodys() {
        assertThat(kinds(() -> {})).contains("card", "insurance", "social");
        assertThat(kinds(() -> papers.line(CARD, an))).contains("card", "insurance", "social");
    }

    @Test
    void whatIsWrittenDownIsNotDrawnBeside() {
        var written = drawn(1, () -> papers.line(CARD, an));
        assertThat(written.all())
                .filteredOn(paper -> paper.table().word().equals("card"))
                .hasSize(1);
    }

    @Test
    void noneMeansNone() {
        assertThat(kinds(() -> papers.line(new String[] {"none"}, an))).isEmpty();
        assertThat(kinds(() -> {
                    papers.line(CARD, an);
                    papers.line(new String[] {"none", "licence vehicle social"}, an);
                }))
                .containsExactlyInAnyOrder("card", "insurance");
    }

    @Test
    void aWordThatNoKindHasIsRefused() {
        for (var line : List.of(new String[] {"passport"}, new String[] {"none", "passport"}))
            assertThatThrownBy(() -> papers.line(line, an)).hasMessage("nothing is called passport");
    }

    /** Which kinds somebody has, however the dice fall. */
    private Set<String> kinds(Runnable lines) {
        return IntStream.range(0, DRAWS)
                .mapToObj(draw -> drawn(draw, lines))
                .flatMap(one -> one.all().stream())
                .map(paper -> paper.table().word())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Papers drawn(int draw, Runnable lines) {
        lines.run();
        return papers.taken(an, home, new SeededRandom(draw, 1));
    }
}
