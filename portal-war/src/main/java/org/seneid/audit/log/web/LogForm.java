package org.seneid.audit.log.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.audit.log.ActCategory;
import org.seneid.audit.log.ActorFilter;
import org.seneid.audit.log.LogFilter;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedDate;
import org.seneid.platform.TypedText;
import org.seneid.platform.text.FormErrors;

/** The filter of the access log as it stands in the address: kept as typed, whatever it says. */
@Named
@RequestScoped
public class LogForm {

    private static final List<String> FIELDS = List.of("who", "matter", "from", "until", "words", "about");
    private static final int LONGEST_WORDS = 100;

    private final Map<String, String> typed = new LinkedHashMap<>();

    /**
     * Understands what was typed.
     *
     * @throws RuleBroken {@code audit.log.day} at the field when it is no day, {@code audit.log.period} when it ends early
     */
    LogFilter filter() {
        var form = new FormErrors();
        var from = form.read(() -> day("from"));
        var until = form.read(() -> day("until"));
        form.mustBeRight();
        return new LogFilter(whose(), matter(), from, until, getWords(), about());
    }

    /** Takes what stands in an address, where no page does. */
    void read(UnaryOperator<String> parameter) {
        for (var field : FIELDS) keep(field, parameter.apply(field));
    }

    private ActorFilter whose() {
        return named(ActorFilter.values(), getWho()).orElse(ActorFilter.ALL);
    }

    private Optional<ActCategory> matter() {
        return named(ActCategory.values(), getMatter());
    }

    Optional<PublicId> about() {
        return getAbout().isEmpty() ? Optional.empty() : Optional.of(new PublicId(getAbout()));
    }

    private Optional<LocalDate> day(String field) {
        var text = text(field);
        if (text.isEmpty()) return Optional.empty();
        return Optional.of(TypedDate.day(text).orElseThrow(() -> new RuleBroken("audit.log.day", text).at(field)));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, String word) {
        return Stream.of(constants)
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** What there is to choose from. */
    public List<String> getMatters() {
        return Stream.of(ActCategory.values())
                .map(matter -> matter.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    public List<String> getWhoever() {
        return Stream.of(ActorFilter.values())
                .map(whose -> whose.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether it leaves anything out besides by {@link ActorFilter}. */
    public boolean isNarrow() {
        return typed.keySet().stream().anyMatch(field -> !field.equals("who") && !field.equals("about"));
    }

    /** The filter as the end of an address, from {@code ?} on, so that a page or a file of it can be asked for. */
    public String getQuery() {
        return query(typed);
    }

    /** The same for somebody else's acts. */
    public String by(String who) {
        var other = new LinkedHashMap<>(typed);
        other.put("who", who);
        return query(other);
    }

    /** As {@link #getQuery()}, up to and with {@code page=}. */
    public String getPaged() {
        return getQuery().isEmpty() ? "?page=" : getQuery() + "&page=";
    }

    /** Whose log it is, as the end of an address. */
    public String getAboutQuery() {
        return getAbout().isEmpty() ? "" : query(Map.of("about", getAbout()));
    }

    private static String query(Map<String, String> fields) {
        var query = fields.entrySet().stream()
                .filter(field ->
                        !(field.getKey().equals("who") && field.getValue().equals("all")))
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private String text(String field) {
        return typed.getOrDefault(field, "");
    }

    private void keep(String field, String value) {
        var text = TypedText.line(value);
        if (!text.isEmpty()) typed.put(field, text.substring(0, Math.min(LONGEST_WORDS, text.length())));
    }

    public String getWho() {
        return named(ActorFilter.values(), text("who"))
                .orElse(ActorFilter.ALL)
                .name()
                .toLowerCase(Locale.ROOT);
    }

    public void setWho(String who) {
        keep("who", who);
    }

    public String getMatter() {
        return text("matter");
    }

    public void setMatter(String matter) {
        keep("matter", matter);
    }

    public String getFrom() {
        return text("from");
    }

    public void setFrom(String day) {
        keep("from", day);
    }

    public String getUntil() {
        return text("until");
    }

    public void setUntil(String day) {
        keep("until", day);
    }

    public String getWords() {
        return text("words");
    }

    public void setWords(String words) {
        keep("words", words);
    }

    public String getAbout() {
        return text("about");
    }

    public void setAbout(String guardianship) {
        keep("about", guardianship);
    }
}
