package org.seneid.platform.web.list;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.seneid.platform.web.address.RoutingFilter;

/**
 * A request in which the table of a list finds only what its own script asks for, page or order. The library reads what is
 * asked otherwise without looking, and fails; here it counts as not asked.
 */
public final class ListRequest extends FacesContextWrapper {

    private static final String TABLES = ListDownload.TABLE + "_";
    private static final Pattern YES = Pattern.compile("true");
    private static final Map<String, Pattern> KNOWN = Map.of(
            "skipChildren",
            YES,
            "encodeFeature",
            YES,
            "pagination",
            YES,
            "first",
            Pattern.compile("\\d{1,9}"),
            "rows",
            Pattern.compile(StaffList.SIZE),
            "sorting",
            YES,
            "sortKey",
            Pattern.compile("[\\w:-]{1,99}"),
            "sortDir",
            Pattern.compile("-?1|0"));
    private static final Map<String, Set<String>> NEEDED =
            Map.of("pagination", Set.of("first", "rows"), "sorting", Set.of("sortKey", "sortDir"));

    private final ExternalContext asked;

    public ListRequest(FacesContext faces) {
        super(faces);
        asked = new Asked(faces.getExternalContext());
    }

    @Override
    public ExternalContext getExternalContext() {
        return asked;
    }

    @SuppressWarnings("unchecked") // the wrapper of the API has raw types
    private static final class Asked extends ExternalContextWrapper {

        private Map<String, String> parameters;

        Asked(ExternalContext request) {
            super(request);
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            if (parameters == null) {
                var address = getRequestMap().getOrDefault(RoutingFilter.ADDRESS, "");
                parameters = wellAsked(filteredAnew(
                        super.getRequestParameterMap(),
                        getRequestParameterValuesMap(),
                        ListAddress.of(address.toString())));
            }
            return parameters;
        }
    }

    /**
     * What a form sends counts, not what the address of its list was filtered by before, though that comes first. What
     * stands in a place of the address comes before both and stays.
     */
    static Map<String, String> filteredAnew(Map<String, String> first, Map<String, String[]> all, ListAddress list) {
        var parameters = new HashMap<>(first);
        all.forEach((name, values) -> {
            var before = list.value(name);
            if (values.length > 1 && before.filter(values[0]::equals).isPresent())
                parameters.put(name, values[values.length - 1]);
        });
        return parameters;
    }

    /** All parameters but those of the table that its script does not send together, or not in this form. */
    static Map<String, String> wellAsked(Map<String, String> sent) {
        var others = new HashMap<String, String>();
        var tables = new HashMap<String, String>();
        sent.forEach((name, value) -> {
            if (!name.startsWith(TABLES)) others.put(name, value);
            else if (KNOWN.containsKey(name.substring(TABLES.length())))
                tables.put(name.substring(TABLES.length()), value);
        });
        var well = tables.entrySet().stream()
                        .allMatch(one ->
                                KNOWN.get(one.getKey()).matcher(one.getValue()).matches())
                && NEEDED.entrySet().stream()
                        .allMatch(one -> !tables.containsKey(one.getKey())
                                || tables.keySet().containsAll(one.getValue()));
        if (well) tables.forEach((name, value) -> others.put(TABLES + name, value));
        return Collections.unmodifiableMap(others);
    }
}
