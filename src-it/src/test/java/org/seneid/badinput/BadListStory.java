package org.seneid.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.browser.SecondServer;
import org.seneid.browser.Story;
import org.seneid.rings.Form;
import org.seneid.rings.Web;
import org.seneid.rings.Web.Answer;

/** Every list of the workplace, asked for pages, orders and columns that it does not have. */
@Story
@SecondServer
class BadListStory {

    private static final String PASSWORD = "lotus-pond-2026";

    private static final List<String> ADDRESSES = List.of(
            "page=-1",
            "page=99999999999",
            "page=x&size=7",
            "size=2147483647",
            "sort=nobody",
            "sort=-",
            "columns=nobody",
            "columns=,",
            "words=none",
            "from=x&to=31/02/2026",
            "rows_encodeFeature=true&rows_pagination=true&rows_first=x",
            "%00=%00&=&&a");

    private static final List<Map<String, String>> ASKED = List.of(
            page("0", "25"),
            page("25", "25"),
            page("999999999", "100"),
            page("-1", "25"),
            page("", "25"),
            page("x", "25"),
            page("2147483648", "25"),
            page("0", "7"),
            page("0", "0"),
            page("0", "-25"),
            page("0", "*"),
            page("0", ""),
            Map.of("rows_pagination", "true"),
            Map.of("rows_encodeFeature", "true"),
            Map.of("rows_encodeFeature", "true", "rows_scrolling", "true"),
            Map.of("rows_encodeFeature", "true", "rows_rowExpansion", "true", "rows_expandedRowIndex", "x"),
            Map.of("rows_cellInfo", "x", "rows_rowEditAction", "save", "rows_rowEditIndex", "-1"),
            Map.of("rows_filtering", "true", "rows_columnOrder", "x,y", "rows_resizableColumnState", "x"),
            Map.of("rows_selection", "x", "rows_clientCache", "true", "rows_rppDD", "x", "rows_addrow", "true"),
            order("rows:column-nobody", "1"),
            order("rows:column-nobody,rows:column-nobody", "1,1"),
            order("", ""),
            order(",", ","),
            order("a", "1,1"),
            order("rows:column-status", "up"),
            Map.of("rows_encodeFeature", "true", "rows_sorting", "true"));

    /** The demo people of the workplace: their lists have rows. */
    @ParameterizedTest
    @ValueSource(strings = {"officer.lan", "helpdesk.minh", "supervisor.hoa", "auditor.vy", "operator.son"})
    void isAnsweredWithAPageThatItHas(String name) {
        var somebody = Web.signedIn(name, PASSWORD);
        var lists = new TreeSet<String>();
        for (var page : Crawl.from(somebody, "/staff/home"))
            if (list(somebody, page) != null) lists.add(page.replaceAll("\\?.*", ""));
        assertThat(lists).isNotEmpty();
        var softly = new SoftAssertions();
        for (var list : lists) {
            for (var query : ADDRESSES)
                softly.check(() -> answered(somebody.get(list + "?" + query), list + "?" + query));
            var form = list(somebody, list);
            for (var asked : ASKED) {
                softly.check(() -> byScript(somebody, form, asked));
                softly.check(() -> byForm(somebody, form, asked));
            }
        }
        softly.assertAll();
    }

    private static void byScript(Web somebody, Form form, Map<String, String> asked) {
        var fields = fields(form, asked);
        for (var parameter : List.of("source", "partial.execute", "partial.render"))
            fields.put("jakarta.faces." + parameter, "rows");
        fields.put("jakarta.faces.partial.ajax", "true");
        var answer = somebody.post(form.action(), fields, "Faces-Request", "partial/ajax");
        answered(answer, form.action() + " " + asked);
        assertThat(answer.body()).contains("<update id=\"rows\">").doesNotContain("<error>");
    }

    private static void byForm(Web somebody, Form form, Map<String, String> asked) {
        answered(somebody.post(form.action(), fields(form, asked)), form.action() + " without a script " + asked);
    }

    private static Map<String, String> fields(Form form, Map<String, String> asked) {
        var fields = new LinkedHashMap<>(form.fields());
        fields.keySet().removeAll(List.of("csv", "xlsx"));
        fields.putAll(asked);
        return fields;
    }

    /** Not as {@link Designed} looks: operators are told by which exception a job failed. */
    private static void answered(Answer answer, String asked) {
        assertThat(answer.status()).as(asked).isEqualTo(200);
        assertThat(answer.header("Content-Security-Policy")).as(asked).isNotEmpty();
    }

    private static Form list(Web somebody, String page) {
        var answer = somebody.get(page);
        if (answer.page().getElementById("rows") == null) return null;
        return answer.forms().stream()
                .filter(form -> form.fields().containsKey("list"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> page(String first, String rows) {
        return Map.of(
                "rows_pagination",
                "true",
                "rows_skipChildren",
                "true",
                "rows_encodeFeature",
                "true",
                "rows_first",
                first,
                "rows_rows",
                rows);
    }

    private static Map<String, String> order(String key, String direction) {
        return Map.of(
                "rows_sorting",
                "true",
                "rows_skipChildren",
                "true",
                "rows_encodeFeature",
                "true",
                "rows_sortKey",
                key,
                "rows_sortDir",
                direction);
    }
}
