package org.seneid.services.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.seneid.platform.text.Formats;
import org.seneid.platform.web.list.Figures;
import org.seneid.services.casework.CaseFigures;
import org.seneid.services.casework.CaseFigures.ServiceMonth;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.web.FormWords;

/** What a month brought of each service, and what became of it. */
@Named
@RequestScoped
public class CaseFiguresPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    CaseFigures figures;

    @Inject
    Catalogue catalogue;

    @Inject
    FormWords words;

    @Inject
    Clock clock;

    private List<ServiceMonth> months;
    private Map<String, String> titles;

    /** One of the services of the month, beside the chart. */
    public record Line(String title, long received, long asked, long withdrawn) {}

    /** The month of the address; this one when it names none, or one to come. */
    private YearMonth month() {
        var now = YearMonth.from(Formats.day(clock.instant()));
        try {
            var asked = YearMonth.parse(address.getOrDefault("month", ""));
            return asked.isAfter(now) || asked.getYear() < 2000 ? now : asked;
        } catch (DateTimeParseException none) {
            return now;
        }
    }

    private List<ServiceMonth> months() {
        if (months == null) months = figures.month(month());
        return months;
    }

    /** {@code 11/2026}, in both languages. */
    public String getMonth() {
        return "%02d/%d".formatted(month().getMonthValue(), month().getYear());
    }

    public boolean isNothing() {
        return months().isEmpty();
    }

    public Figures getDecided() {
        return new Figures(
                months().stream().map(this::title).toList(),
                List.of(
                        series("services.figures.in-time", ServiceMonth::inTime),
                        series("services.figures.late", ServiceMonth::late),
                        series("services.figures.open", ServiceMonth::open)));
    }

    private Figures.Series series(String key, ToLongFunction<ServiceMonth> count) {
        return new Figures.Series(
                words.text(key), months().stream().mapToLong(count).boxed().toList());
    }

    public List<Line> getLines() {
        return months().stream()
                .map(one -> new Line(title(one), one.received(), one.asked(), one.withdrawn()))
                .toList();
    }

    private String title(ServiceMonth one) {
        if (titles == null)
            titles = catalogue.all().stream()
                    .collect(Collectors.toMap(ServiceDefinition::slug, service -> words.in(service.title())));
        return titles.getOrDefault(one.slug(), one.slug());
    }

    public String getEarlier() {
        return "/cases/figures?month=" + month().minusMonths(1);
    }

    /** The month after; null when that is to come. */
    public String getLater() {
        var later = month().plusMonths(1);
        return later.isAfter(YearMonth.from(Formats.day(clock.instant()))) ? null : "/cases/figures?month=" + later;
    }
}
