package org.seneid.services.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.services.definition.Condition;
import org.seneid.services.definition.FieldOption;
import org.seneid.services.definition.FieldType;
import org.seneid.services.definition.FormField;
import org.seneid.services.definition.FormPage;
import org.seneid.services.definition.Rule;
import org.seneid.services.definition.ServiceDefinition;

/**
 * The way through one form: which pages and fields are asked after what was answered, and what is still wrong. It computes,
 * and reads nothing from anywhere.
 *
 * @param known what sources said
 * @param offered what can be chosen of the citizen's own, by the id of the field
 * @param locale of what is said about answers that are wrong
 */
public record Journey(
        ServiceDefinition definition,
        Answers answers,
        KnownValues known,
        Map<String, List<OfferedAnswer>> offered,
        LocalDate today,
        Locale locale) {

    public Journey {
        offered = Map.copyOf(offered);
    }

    /** The same way with other answers. */
    public Journey with(Answers other) {
        return new Journey(definition, other, known, offered, today, locale);
    }

    /** The pages that are asked, in their order. */
    public List<FormPage> pages() {
        return definition.pages().stream().filter(page -> holds(page.when())).toList();
    }

    /** The page of that id, when it is asked. */
    public Optional<FormPage> page(String id) {
        return pages().stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** The page after another; empty when that is the last. */
    public Optional<FormPage> after(FormPage page) {
        return neighbour(page, 1);
    }

    /** The page before another; empty when that is the first. */
    public Optional<FormPage> before(FormPage page) {
        return neighbour(page, -1);
    }

    private Optional<FormPage> neighbour(FormPage page, int step) {
        var asked = pages();
        int place = asked.indexOf(page) + step;
        return place < 0 || place >= asked.size() ? Optional.empty() : Optional.of(asked.get(place));
    }

    /** Where to go on: the first page that nobody went on from, or on which something is wrong. */
    public Optional<FormPage> unfinished() {
        return pages().stream().filter(page -> !finished(page)).findFirst();
    }

    public boolean finished(FormPage page) {
        return answers.passed().contains(page.id()) && wrong(page).isEmpty();
    }

    /** The fields of a page that are asked. */
    public List<FormField> fields(FormPage page) {
        return page.fields().stream().filter(field -> holds(field.when())).toList();
    }

    /** The options of a field that are offered. */
    public List<FieldOption> options(FormField field) {
        return field.options().stream().filter(option -> holds(option.when())).toList();
    }

    /** The numbers of a page's items; none for a page that is filled once. */
    public List<Integer> items(FormPage page) {
        return page.repetition().isPresent() ? answers.items(page.id()) : List.of();
    }

    /** Whether a page takes one more item. */
    public boolean takesMore(FormPage page) {
        return page.repetition()
                .filter(repetition -> items(page).size() < repetition.most())
                .isPresent();
    }

    /** Whether a page has an item of this number, or may get it next. */
    public boolean takes(FormPage page, int item) {
        return items(page).contains(item) || takesMore(page) && item == answers.nextItem(page.id());
    }

    /**
     * The answers with what was typed on a page, right or wrong; an item that is new counts when anything was.
     *
     * @param item the number of an item; 0 for a page that is filled once
     * @param typed by the id of the field; what is no field of this page is not looked at
     * @throws RuleBroken {@code services.form.item-gone} when there is no such item, and it is not the next
     */
    public Answers keeping(FormPage page, int item, Map<String, List<String>> typed) {
        if (item == 0 && page.repetition().isPresent()) return answers;
        if (item != 0 && !takes(page, item)) throw new RuleBroken("services.form.item-gone");
        var kept = answers;
        for (var field : fields(page))
            if (typed.containsKey(field.id()) && field.type() != FieldType.SHARE)
                kept = kept.with(Answers.key(field.id(), item), AnswerText.kept(field, typed.get(field.id())));
        return item == 0 || kept.equals(answers) ? kept : kept.adding(page.id(), item);
    }

    /** Everything that is wrong with a page; of one with items, which of them something is wrong with. */
    public List<RuleBroken> wrong(FormPage page) {
        if (page.repetition().isEmpty()) return wrong(page, 0);
        var repetition = page.repetition().get();
        var all = new ArrayList<RuleBroken>();
        if (items(page).size() < repetition.least())
            all.add(new RuleBroken("services.form.too-few", repetition.least()));
        for (int item : items(page))
            if (!wrong(page, item).isEmpty())
                all.add(new RuleBroken("services.form.item-wrong", itemName(page, item)).at("item-" + item));
        return all;
    }

    /**
     * What is wrong with the answers for one item of a page.
     *
     * @param item its number; 0 for a page that is filled once
     */
    public List<RuleBroken> wrong(FormPage page, int item) {
        var check = new AnswerCheck(this);
        return fields(page).stream()
                .flatMap(field -> check.wrong(field, answers.of(Answers.key(field.id(), item))).stream())
                .toList();
    }

    /** What an item is called, by its place in the list: {@code Child 2}; one that is not there yet is the next. */
    public String itemName(FormPage page, int item) {
        var items = items(page);
        int place = items.contains(item) ? items.indexOf(item) : items.size();
        return page.repetition().orElseThrow().item().in(locale) + " " + (place + 1);
    }

    /** The known values that an application needs and that no source has said. */
    public List<String> missing() {
        return definition.known().stream()
                .filter(field -> !field.optional() && known.of(field.id()).isEmpty())
                .filter(field -> field.chosenBy().isEmpty()
                        || !answers.of(field.chosenBy().get()).isEmpty())
                .map(field -> field.id())
                .toList();
    }

    /** The rules for beginning at all that do not hold. */
    public List<Rule> hindrances() {
        return definition.requires().stream()
                .filter(rule -> !holds(rule.condition()))
                .toList();
    }

    /** Whether everything is there that an application needs. */
    public boolean complete() {
        return unfinished().isEmpty() && missing().isEmpty() && hindrances().isEmpty();
    }

    /** The answers that count: of what is asked now, and nothing that was answered on another way through the form. */
    public Answers counting() {
        Set<String> keys = new HashSet<>();
        for (var page : pages()) {
            if (page.repetition().isPresent()) keys.add(Answers.itemsKey(page.id()));
            var items = page.repetition().isPresent() ? items(page) : List.of(0);
            for (var field : fields(page)) for (int item : items) keys.add(Answers.key(field.id(), item));
        }
        return answers.only(keys::contains);
    }

    /** Who has to agree after these answers; empty when nobody has. */
    public Optional<PersonalId> consenting() {
        return definition.consenting().flatMap(other -> counting().person(other.person()));
    }

    boolean holds(List<Condition> conditions) {
        return conditions.stream().allMatch(this::holds);
    }

    boolean holds(Condition condition) {
        return condition.holds(said(condition.subject()), today);
    }

    /** What is said of a field that is asked, or by a source. */
    private List<String> said(String id) {
        if (definition.known(id).isPresent())
            return known.of(id).map(value -> List.of(value.raw())).orElse(List.of());
        var asked = definition.pages().stream()
                .filter(page ->
                        page.fields().stream().anyMatch(field -> field.id().equals(id)))
                .allMatch(page -> holds(page.when()));
        return asked ? answers.of(id) : List.of();
    }
}
