package org.seneid.platform.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListRequestTest {

    private static final Map<String, String> PAGE = Map.of(
            "rows_pagination", "true", "rows_first", "25", "rows_rows", "25", "rows_encodeFeature", "true", "x", "y");

    private static final Map<String, String> ORDER =
            Map.of("rows_sorting", "true", "rows_sortKey", "rows:column-status", "rows_sortDir", "-1", "x", "y");

    @Test
    void whatTheScriptAsksForIsAsked() {
        assertThat(ListRequest.wellAsked(PAGE)).isEqualTo(PAGE);
        assertThat(ListRequest.wellAsked(ORDER)).isEqualTo(ORDER);
    }

    @ParameterizedTest
    @CsvSource({
        "rows_first, -1",
        "rows_first, 2147483648",
        "rows_first, x",
        "rows_first, ''",
        "rows_first,",
        "rows_rows, 7",
        "rows_rows, *",
        "rows_rows,",
        "rows_pagination, x"
    })
    void aPageThatIsNoneIsNotAskedFor(String name, String value) {
        assertThat(ListRequest.wellAsked(with(PAGE, name, value))).isEqualTo(Map.of("x", "y"));
    }

    @ParameterizedTest
    @CsvSource({"rows_sortKey, 'a,a'", "rows_sortKey,", "rows_sortDir, up", "rows_sortDir,"})
    void anOrderThatIsNoneIsNotAskedFor(String name, String value) {
        assertThat(ListRequest.wellAsked(with(ORDER, name, value))).isEqualTo(Map.of("x", "y"));
    }

    @Test
    void whatTheTableCouldDoElseIsNotAskedFor() {
        assertThat(ListRequest.wellAsked(with(PAGE, "rows_rowEditIndex", "x"))).isEqualTo(PAGE);
    }

    private static Map<String, String> with(Map<String, String> sent, String name, String value) {
        var changed = new HashMap<>(sent);
        if (value == null) changed.remove(name);
        else changed.put(name, value);
        return changed;
    }

    @Test
    void aFilterThatIsSentCountsAndNotTheOneOfTheAddress() {
        var list = ListAddress.of("/desk/drafts?lacks=CARD&show=mine&number=2");
        var first = Map.of("lacks", "CARD", "show", "mine", "number", "1");
        var all = Map.of(
                "lacks", new String[] {"CARD", "PHONE"},
                "show", new String[] {"mine"},
                "number", new String[] {"1", "2"});
        assertThat(ListRequest.filteredAnew(first, all, list))
                .isEqualTo(Map.of("lacks", "PHONE", "show", "mine", "number", "1"));
    }
}
