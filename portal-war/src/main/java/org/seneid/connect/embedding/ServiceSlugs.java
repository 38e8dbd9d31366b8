package org.seneid.connect.embedding;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seneid.platform.RuleBroken;

/** The public services, by their part of the address, whose forms a client shows in its pages and whose applications it gets. */
public record ServiceSlugs(List<String> all) {

    public static final ServiceSlugs NONE = new ServiceSlugs(List.of());

    private static final int MOST = 50;
    private static final int LONGEST = 60;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ServiceSlugs {
        all = all.stream().distinct().toList();
    }

    /**
     * Reads what a developer typed.
     *
     * @param lines one service a line: {@code confirmation-of-residence}
     * @throws RuleBroken at {@code field} when a line cannot be the address of a service
     */
    public static ServiceSlugs typed(String lines, String field) {
        var typed = lines == null
                ? List.<String>of()
                : lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (typed.size() > MOST) throw new RuleBroken("connect.uris.too-many", MOST).at(field);
        typed.stream()
                .filter(line -> line.length() > LONGEST || !SLUG.matcher(line).matches())
                .findFirst()
                .ifPresent(line -> {
                    throw new RuleBroken("connect.services.shape", line).at(field);
                });
        return new ServiceSlugs(typed);
    }

    public boolean has(String slug) {
        return all.contains(slug);
    }

    /** As a developer types them. */
    public String lines() {
        return String.join("\n", all);
    }

    /** Keeps {@link ServiceSlugs} as one varchar column. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<ServiceSlugs, String> {

        @Override
        public String convertToDatabaseColumn(ServiceSlugs slugs) {
            return slugs == null || slugs.all().isEmpty() ? null : slugs.lines();
        }

        @Override
        public ServiceSlugs convertToEntityAttribute(String column) {
            if (column == null) return NONE;
            return new ServiceSlugs(Stream.of(column.split("\n"))
                    .filter(line -> !line.isEmpty())
                    .toList());
        }
    }
}
