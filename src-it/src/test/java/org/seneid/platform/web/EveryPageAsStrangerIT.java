package org.seneid.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.address.Route;
import org.seneid.platform.web.address.Router;
import org.seneid.rings.InContainer;
import org.seneid.rings.Web;

/** A stranger is led to the door from every address that is not for everybody; found in the rooms' own lists. */
@InContainer
class EveryPageAsStrangerIT {

    @Inject
    private Router router;

    private final Web stranger = new Web();

    @Test
    void isLedToTheDoor() {
        var closed =
                router.all().stream().filter(address -> !address.forEverybody()).toList();
        assertThat(closed).isNotEmpty().allSatisfy(address -> {
            var path = anyOf(address);
            var answer = stranger.get(path);
            assertThat(answer.status()).as(path).isEqualTo(303);
            assertThat(answer.location()).as(path).startsWith(door(address) + "?next=%2F");
            assertThat(answer.body()).as(path).isEmpty();
        });
    }

    @Test
    void findsNoPageByItsFile() {
        var views = router.all().stream().map(Route::view).distinct().toList();
        assertThat(views).allSatisfy(view -> {
            for (var path : List.of(view, "/pages" + view))
                assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
        });
    }

    private static String anyOf(Route address) {
        return address.pattern().replaceAll("\\{[a-z]+}", PublicId.random().value());
    }

    private static String door(Route address) {
        return address.roles().contains(Role.CITIZEN) ? "/sign-in" : "/staff";
    }
}
