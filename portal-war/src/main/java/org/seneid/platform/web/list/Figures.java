package org.seneid.platform.web.list;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.stream.Stream;

/**
 * Figures of some days or weeks, as a chart and as the table beside it: the tag {@code sen:figures} shows both.
 *
 * @param labels of the days, as they are read
 */
public record Figures(List<String> labels, List<Series> series) {

    /** One of the things counted. @param name as it is read; @param values one for each label */
    public record Series(String name, List<Long> values) {

        public Series {
            values = List.copyOf(values);
        }
    }

    public Figures {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        for (var one : series) if (one.values().size() != labels.size()) throw new IllegalArgumentException(one.name());
    }

    /** The headings of the table: that of its labels, and a name for each column of figures. */
    public List<String> headings(String ofLabels) {
        return Stream.concat(Stream.of(ofLabels), series.stream().map(Series::name))
                .toList();
    }

    /** The configuration of stacked bars for Chart.js; colours are the page's. It stands within a script. */
    public String chart() {
        var names = Json.createArrayBuilder(labels);
        var sets = Json.createArrayBuilder();
        for (var one : series)
            sets.add(Json.createObjectBuilder().add("label", one.name()).add("data", numbers(one.values())));
        var stacked = Json.createObjectBuilder().add("stacked", true);
        var counted = Json.createObjectBuilder()
                .add("stacked", true)
                .add("beginAtZero", true)
                .add("ticks", Json.createObjectBuilder().add("precision", 0));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", names).add("datasets", sets))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("maintainAspectRatio", false)
                                .add(
                                        "plugins",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "legend",
                                                        Json.createObjectBuilder()
                                                                .add("display", false)))
                                .add(
                                        "scales",
                                        Json.createObjectBuilder()
                                                .add("x", stacked)
                                                .add("y", counted)))
                .build()
                .toString()
                .replace("<", "\\u003c");
    }

    private static JsonArrayBuilder numbers(List<Long> values) {
        var array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }
}
