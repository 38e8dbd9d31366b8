package org.seneid.platform.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seneid.platform.PublicId;

class DeliveryTest {

    private final List<PublicId> due =
            Stream.generate(PublicId::random).limit(6).toList();
    private final List<PublicId> handedOver = new ArrayList<>();
    private final List<PublicId> answered = new ArrayList<>();

    @Test
    void aRoundHandsOverAllThatIsDueInItsOrder() {
        assertThat(delivery("taken").round(due, 1)).isEmpty();
        assertThat(handedOver).isEqualTo(due);
        assertThat(answered).isEqualTo(due);
    }

    @Test
    void silenceEndsARound() {
        assertThat(delivery("silent").round(due, 1)).contains("silent");
        assertThat(answered).isEqualTo(due.subList(0, 1));
    }

    @Test
    void someSilenceIsPutUpWithWhereManyPartiesAnswer() {
        assertThat(delivery("silent").round(due, 5)).contains("silent");
        assertThat(answered).hasSize(5);
    }

    @Test
    void whatThereIsNoTimeForStaysDue() {
        assertThat(delivery("taken").round(due, 1, () -> handedOver.size() < 2)).isEmpty();
        assertThat(answered).isEqualTo(due.subList(0, 2));
    }

    @Test
    void aRowThatBreaksOffStopsNoneBehindIt() {
        var broken = new Delivery<PublicId, String>(
                Optional::of,
                id -> {
                    if (id.equals(due.get(0))) throw new IllegalStateException("broken");
                    return "taken";
                },
                (id, answer) -> answered.add(id),
                "silent"::equals);
        assertThat(broken.round(due, 1)).isEmpty();
        assertThat(answered).isEqualTo(due.subList(1, due.size()));
    }

    @Test
    void whatSomebodyElseClaimedIsNotHandedOver() {
        var claimed = new Delivery<PublicId, String>(
                id -> Optional.empty(), id -> "taken", (id, answer) -> answered.add(id), "silent"::equals);
        assertThat(claimed.one(due.get(0))).isEmpty();
        assertThat(answered).isEmpty();
    }

    private Delivery<PublicId, String> delivery(String answer) {
        return new Delivery<>(
                Optional::of,
                id -> {
                    handedOver.add(id);
                    return answer;
                },
                (id, said) -> answered.add(id),
                "silent"::equals);
    }
}
