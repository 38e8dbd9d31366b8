package org.seneid.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seneid.platform.Flow;
import org.seneid.platform.PersonalId;

class FlowSlotTest {

    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    private static final FlowSlot<Errand> ERRANDS = new FlowSlot<>("errand", Errand.class);

    private final Map<String, Object> session = new LinkedHashMap<>();

    private record Errand(PersonalId person, Instant since, int step) implements Flow {}

    @Test
    void pagesOfOneFlowNeverReachAnother() {
        var first = ERRANDS.begin(page(""), errand(1), "/second");
        var second = ERRANDS.begin(page(""), errand(2), "/second");
        var on = page(first);
        assertThat(ERRANDS.goOn(on, new Errand(person(1), START, 2), "/third"))
                .isEqualTo(first.replace("second", "third"));
        assertThat(ERRANDS.of(on))
                .hasValueSatisfying(flow -> assertThat(flow.step()).isEqualTo(2));
        assertThat(ERRANDS.of(page(second))).contains(errand(2));
        ERRANDS.end(on);
        assertThat(ERRANDS.of(on)).isEmpty();
        assertThat(ERRANDS.of(page(second))).contains(errand(2));
    }

    @Test
    void aPageWithoutIdHasNoFlowThoughOneIsOpen() {
        ERRANDS.begin(page(""), errand(1), "/second");
        assertThat(ERRANDS.of(page("/second"))).isEmpty();
        assertThat(ERRANDS.of(page("/second?flow=00000000000000000000000000"))).isEmpty();
    }

    @Test
    void ofTooManyTheOldestEnds() {
        var oldest = ERRANDS.begin(page(""), errand(0), "/second");
        var next = ERRANDS.begin(page(""), errand(1), "/second");
        for (var minute = 2; minute <= 5; minute++) ERRANDS.begin(page(""), errand(minute), "/second");
        assertThat(ERRANDS.of(page(oldest))).isEmpty();
        assertThat(ERRANDS.of(page(next))).isPresent();
        assertThat(session).hasSize(5);
    }

    private static Errand errand(int minute) {
        return new Errand(person(minute), START.plusSeconds(60L * minute), 1);
    }

    private static PersonalId person(int last) {
        return PersonalId.typed("00109001234" + last).orElseThrow();
    }

    /** A request for an address, in the one session. */
    private HttpServletRequest page(String address) {
        var id = address.contains("flow=") ? address.substring(address.indexOf("flow=") + "flow=".length()) : null;
        var kept = proxy(HttpSession.class, (self, method, args) -> switch (method.getName()) {
            case "getAttribute" -> session.get((String) args[0]);
            case "setAttribute" -> session.put((String) args[0], args[1]);
            case "removeAttribute" -> session.remove((String) args[0]);
            case "getAttributeNames" ->
                Collections.enumeration(Map.copyOf(session).keySet());
            default -> throw new UnsupportedOperationException(method.getName());
        });
        return proxy(HttpServletRequest.class, (self, method, args) -> switch (method.getName()) {
            case "getParameter" -> id;
            case "getSession" -> kept;
            case "changeSessionId" -> "renewed";
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
