package org.seneid.registry.sandbox.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PersonalId;
import org.seneid.registry.document.Portrait;
import org.seneid.registry.document.Sex;

class PortraitArtistTest {

    private static Portrait portrait(int person, int age) {
        var number = new PersonalId("%012d".formatted(1_090_000_000L + person * 7919L));
        return PortraitArtist.of(number, person % 2 == 0 ? Sex.MALE : Sex.FEMALE, age);
    }

    @Test
    void onePersonHasOneFaceAndAnotherAnother() {
        assertThat(portrait(3, 30)).isEqualTo(portrait(3, 30));
        var faces = new HashSet<Portrait>();
        for (int person = 0; person < 200; person++) faces.add(portrait(person, 34));
        assertThat(faces).hasSizeGreaterThan(195);
    }

    @Test
    void aPortraitIsSmallAndWellFormed() throws Exception {
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (int person = 0; person < 300; person++) {
            var svg = portrait(person, 6 + person % 88).svg();
            assertThat(svg.length()).isLessThan(2500);
            var root = parser.parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 48 64");
        }
    }

    @Test
    void hairGreysWithTheYears() {
        assertThat(portrait(4, 25).svg()).isNotEqualTo(portrait(4, 75).svg());
    }
}
