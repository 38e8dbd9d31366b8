package org.seneid.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seneid.registry.document.DocumentKind.CITIZEN_CARD;
import static org.seneid.registry.document.DocumentKind.DRIVING_LICENCE;
import static org.seneid.support.CitizenWish.aCitizen;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.browser.Story;
import org.seneid.platform.PublicId;
import org.seneid.rings.Support;
import org.seneid.rings.Web;

/** Every id in an address of a citizen: another's, a malformed one and one that is gone are the same page, not found. */
@Story
class ForeignIdsStory {

    private static final Pattern ID = Pattern.compile("[0-9a-hjkmnp-tv-z]{26}");

    private static List<String> ownersPages;
    private static Web other;

    @BeforeAll
    static void findTheIds() {
        var wish = aCitizen().holding(CITIZEN_CARD, DRIVING_LICENCE).withBalance(5_000_000);
        var person = Support.make(wish);
        Support.applies(person);
        var owner = Web.signedIn(person);
        other = Web.signedIn(Support.make(wish));
        ownersPages =
                Crawl.from(owner, "/home", "/documents", "/sharing", "/bills", "/payments", "/applications").stream()
                        .filter(address -> ID.matcher(address).find())
                        .toList();
        assertThat(ownersPages).isNotEmpty();
    }

    @Test
    void anothersAndUnknownAreTheSame() {
        for (var page : ownersPages) {
            var anothers = other.get(page);
            var unknown =
                    other.get(ID.matcher(page).replaceFirst(PublicId.random().value()));
            Designed.answer(anothers, page);
            assertThat(anothers.status()).as(page).isEqualTo(404);
            assertThat(unknown.status()).as(page).isEqualTo(404);
            assertThat(anothers.page().text()).as(page).isEqualTo(unknown.page().text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "x",
                "%00",
                "..%2f..",
                "%f0%9f%98%80",
                "'%20or%201=1",
                "%3Cscript%3E",
                "ILOU0000000000000000000000"
            })
    void malformedIsNotFound(String malformed) {
        for (var page : ownersPages) {
            var answer = other.get(ID.matcher(page).replaceFirst(malformed));
            Designed.answer(answer, page + " with " + malformed);
            assertThat(answer.status()).as(page + " with " + malformed).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v/", "/r/", "/d/"})
    void aPublicCodeThatIsNoneSaysSo(String door) {
        var stranger = new Web();
        for (var code : List.of(
                "x",
                "000000",
                "%00",
                "%E2%80%AE",
                "a".repeat(2_000),
                PublicId.random().value())) {
            var answer = stranger.get(door + code);
            Designed.answer(answer, door + code);
            assertThat(answer.status()).as(door + code).isIn(200, 303, 404, 429);
        }
    }
}
