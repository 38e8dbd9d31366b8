package org.seneid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seneid.audit.log.EntryKeys;
import org.seneid.platform.acting.Role;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.RouteProvider;

/** Whatever may be refused to those who act for others has words in the log of whom it concerns. */
class NamedRefusalsTest {

    private static final String NO_WORDS_OF_ITS_OWN = "audit.asked.anything";

    @Test
    void everyBoundaryOfCitizensHasWords() {
        assertThat(Boundaries.methods()
                        .filter(method -> Boundaries.roles(method).contains(Role.CITIZENS))
                        .map(Boundaries::named)
                        .filter(NamedRefusalsTest::unnamed))
                .isEmpty();
    }

    @Test
    void everyAddressOfCitizensHasWords() {
        var addresses = Boundaries.made(RouteProvider.class)
                .flatMap(room -> room.addresses().stream())
                .filter(route -> route.roles().contains(Role.CITIZEN))
                .map(Route::pattern)
                .toList();
        assertThat(addresses)
                .contains("/sharing/new")
                .filteredOn(NamedRefusalsTest::unnamed)
                .isEmpty();
        assertThat(addresses.stream().map("POST "::concat).filter(NamedRefusalsTest::unnamed))
                .isEmpty();
    }

    private static boolean unnamed(String asked) {
        return Stream.of(Language.VIETNAMESE, Language.ENGLISH)
                .map(Messages::in)
                .anyMatch(words -> EntryKeys.subject(asked)
                        .filter(words::has)
                        .findFirst()
                        .orElse(NO_WORDS_OF_ITS_OWN)
                        .equals(NO_WORDS_OF_ITS_OWN));
    }
}
