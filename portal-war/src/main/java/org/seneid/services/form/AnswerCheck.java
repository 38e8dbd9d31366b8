package org.seneid.services.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seneid.identity.contact.ContactAddress;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.services.definition.FieldOption;
import org.seneid.services.definition.FormField;

/** Says what is wrong with the answer to one field: its shape by its type, then the definition's own rules. */
final class AnswerCheck {

    private final Journey journey;

    AnswerCheck(Journey journey) {
        this.journey = journey;
    }

    /** @param answered what is kept of the answer */
    List<RuleBroken> wrong(FormField field, List<String> answered) {
        if (answered.isEmpty()) return field.optional() ? List.of() : List.of(at(field, missing(field)));
        var wrong = new ArrayList<RuleBroken>();
        shape(field, answered).ifPresent(broken -> wrong.add(at(field, broken)));
        if (wrong.isEmpty())
            field.rules().stream()
                    .filter(rule -> !rule.condition().holds(answered, journey.today()))
                    .findFirst()
                    .ifPresent(rule ->
                            wrong.add(at(field, new RuleBroken(rule.wrong().in(journey.locale())))));
        return wrong;
    }

    private static RuleBroken at(FormField field, RuleBroken broken) {
        return broken.at(inputId(field));
    }

    /** The id of a field's input in the page. */
    public static String inputId(FormField field) {
        return "f-" + field.id();
    }

    private RuleBroken missing(FormField field) {
        return switch (field.type()) {
            case CHOICE, YES_NO, DOCUMENT, CHILD -> broken("services.form.choose", field);
            case SEVERAL, MEMBERS -> broken("services.form.choose-some", field);
            case UPLOAD -> broken("services.form.upload", field);
            case SHARE -> new RuleBroken("services.share.missing");
            default -> broken("services.form.missing", field);
        };
    }

    private RuleBroken broken(String key, FormField field) {
        return new RuleBroken(key, label(field));
    }

    private String label(FormField field) {
        return field.label().in(journey.locale());
    }

    private Optional<RuleBroken> shape(FormField field, List<String> answered) {
        var text = answered.get(0);
        return switch (field.type()) {
            case TEXT, LINES ->
                broken(text.length() <= field.longest(), "services.form.too-long", field.longest(), text.length());
            case NUMBER, MONEY -> broken(text.matches("[0-9]{1,15}"), "services.form.number", label(field));
            case DATE -> broken(AnswerText.day(text).isPresent(), "services.form.date", label(field));
            case PHONE ->
                broken(
                        AnswerText.address(() -> ContactAddress.phone(text)).isPresent(),
                        "services.form.phone",
                        label(field));
            case EMAIL ->
                broken(
                        AnswerText.address(() -> ContactAddress.email(text)).isPresent(),
                        "services.form.email",
                        label(field));
            case PERSONAL_ID ->
                broken(
                        PersonalId.typed(text).isPresent(),
                        "services.form.personal-id",
                        label(field),
                        PersonalId.digitsTyped(text).length());
            case YES_NO -> broken(List.of("yes", "no").contains(text), "services.form.choose", label(field));
            case CHOICE, SEVERAL -> broken(options(field).containsAll(answered), "services.form.choose", label(field));
            case DOCUMENT -> broken(offered(field).containsAll(answered), "services.form.choose", label(field));
            case CHILD, MEMBERS ->
                journey.offered().containsKey(field.id())
                        ? broken(offered(field).containsAll(answered), "services.form.choose", label(field))
                        : Optional.of(new RuleBroken("services.form.household-silent"));
            case UPLOAD, SHARE -> Optional.empty();
        };
    }

    private List<String> options(FormField field) {
        return journey.options(field).stream().map(FieldOption::value).toList();
    }

    private List<String> offered(FormField field) {
        return journey.offered().getOrDefault(field.id(), List.of()).stream()
                .map(OfferedAnswer::value)
                .toList();
    }

    private static Optional<RuleBroken> broken(boolean holds, String key, Object... args) {
        return holds ? Optional.empty() : Optional.of(new RuleBroken(key, args));
    }
}
