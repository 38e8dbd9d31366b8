package org.seneid.services.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.platform.Money;
import org.seneid.platform.PersonalId;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.PartyConsentStatus;
import org.seneid.services.definition.FieldOption;
import org.seneid.services.definition.FieldType;
import org.seneid.services.definition.FormField;
import org.seneid.services.definition.FormPage;
import org.seneid.services.definition.ServiceDefinition;
import org.seneid.services.definition.Wording;
import org.seneid.services.form.Answers;
import org.seneid.services.form.Journey;
import org.seneid.services.form.KnownValue;
import org.seneid.services.form.KnownValues;

/** Says services, questions and answers in the language of the page. */
@Named
@RequestScoped
public class FormWords {

    @Inject
    Language language;

    @Inject
    Clock clock;

    public String in(Wording wording) {
        return wording.in(language.locale());
    }

    public String in(Optional<Wording> wording) {
        return wording.map(this::in).orElse("");
    }

    public String text(String key, Object... args) {
        return Messages.in(language.locale()).text(key, args);
    }

    /** What a service costs, before anything is answered. */
    public String fee(ServiceDefinition service) {
        var lines = service.fees().lines();
        if (lines.isEmpty()) return service.feeNote().map(this::in).orElseGet(() -> text("services.fee.none"));
        if (lines.stream()
                .anyMatch(line -> line.table().isPresent() || !line.when().isEmpty()))
            return text("services.fee.computed");
        return formats()
                .money(lines.stream().flatMap(line -> line.amount().stream()).reduce(Money.ZERO, Money::plus));
    }

    public String money(Money amount) {
        return formats().money(amount);
    }

    /** {@code 3 ngày làm việc}. */
    public String days(ServiceDefinition service) {
        return text("services.days", service.days());
    }

    /**
     * An answer as people read it; a hyphen for none.
     *
     * @param item the number of an item; 0 on a page that is filled once
     */
    public String answer(Journey journey, FormField field, int item) {
        var answered = journey.answers().of(Answers.key(field.id(), item));
        if (answered.isEmpty()) return text("services.form.none");
        var between = field.type().ofHousehold() ? "; " : ", ";
        return answered.stream().map(one -> answer(journey, field, one)).collect(Collectors.joining(between));
    }

    private String answer(Journey journey, FormField field, String kept) {
        return switch (field.type()) {
            case YES_NO -> text("services.form." + kept);
            case CHOICE, SEVERAL -> option(field, kept);
            case UPLOAD, DOCUMENT, CHILD, MEMBERS -> offered(journey, field, kept);
            case DATE -> kept.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? formats().date(LocalDate.parse(kept)) : kept;
            case MONEY -> kept.matches("[0-9]{1,15}") ? formats().money(new Money(Long.parseLong(kept))) : kept;
            case NUMBER -> kept.matches("[0-9]{1,15}") ? formats().number(Long.parseLong(kept)) : kept;
            case PERSONAL_ID -> PersonalId.typed(kept).map(PersonalId::grouped).orElse(kept);
            case SHARE -> text("services.share.opened", formats().moment(Instant.parse(kept), clock.instant()));
            case TEXT, LINES, PHONE, EMAIL -> kept;
        };
    }

    private String option(FormField field, String value) {
        return field.options().stream()
                .filter(option -> option.value().equals(value))
                .map(FieldOption::label)
                .map(this::in)
                .findFirst()
                .orElse(value);
    }

    private String offered(Journey journey, FormField field, String value) {
        return journey.offered().getOrDefault(field.id(), List.of()).stream()
                .filter(one -> one.value().equals(value))
                .map(one -> in(one.label()) + (in(one.hint()).isEmpty() ? "" : " (" + in(one.hint()) + ")"))
                .findFirst()
                .orElse("");
    }

    /** Every answer of what is asked, in the order of the form. */
    public List<FormCheckPage.Line> lines(Journey journey) {
        return journey.pages().stream()
                .flatMap(page ->
                        page.repetition().isPresent() ? listed(journey, page) : lines(journey, page, 0).stream())
                .toList();
    }

    private List<FormCheckPage.Line> lines(Journey journey, FormPage page, int item) {
        var before = item == 0 ? "" : journey.itemName(page, item) + ": ";
        var address = item == 0 ? page.id() : page.id() + "/" + item;
        return journey.fields(page).stream()
                .map(field -> new FormCheckPage.Line(before + in(field.label()), said(journey, field, item), address))
                .toList();
    }

    /** An answer; of somebody whom the register is not told of, with that remark. */
    private String said(Journey journey, FormField field, int item) {
        var answer = answer(journey, field, item);
        boolean dropped =
                journey.definition().unasked().filter(field.id()::equals).isPresent();
        return dropped && !journey.answers().of(field.id()).isEmpty() ? text("services.check.unasked", answer) : answer;
    }

    /** A page with items: how many there are, then each. */
    private Stream<FormCheckPage.Line> listed(Journey journey, FormPage page) {
        var items = journey.items(page);
        var count = new FormCheckPage.Line(in(page.title()), text("services.form.items", items.size()), page.id());
        return Stream.concat(Stream.of(count), items.stream().flatMap(item -> lines(journey, page, item).stream()));
    }

    /** An item of a page in one line. */
    String item(Journey journey, FormPage page, int item) {
        return journey.fields(page).stream()
                .filter(field ->
                        !journey.answers().of(Answers.key(field.id(), item)).isEmpty())
                .map(field -> answer(journey, field, item))
                .collect(Collectors.joining(" · "));
    }

    /** A field as its page asks it; of a page with one question, heading and hint are the question's. */
    public FormQuestion question(Journey journey, FormField field, String heading, String pageHint) {
        return new FormQuestion(
                "f-" + field.id(),
                field.id(),
                field.type(),
                heading.isEmpty() ? in(field.label()) : heading,
                Stream.of(pageHint, in(field.hint()))
                        .filter(hint -> !hint.isEmpty())
                        .collect(Collectors.joining(" ")),
                !heading.isEmpty(),
                field.optional(),
                choices(journey, field).toList(),
                nothing(journey, field),
                field.longest());
    }

    /** Why a field offers nothing; empty when it does, or is typed. */
    private String nothing(Journey journey, FormField field) {
        if (!journey.offered().getOrDefault(field.id(), List.of()).isEmpty()) return "";
        return switch (field.type()) {
            case CHILD, MEMBERS ->
                text(
                        journey.offered().containsKey(field.id())
                                ? "services.form.no-child"
                                : "services.form.household-silent");
            case DOCUMENT ->
                text(
                        "services.form.no-document",
                        text(field.kind().orElseThrow().key()));
            default -> "";
        };
    }

    private Stream<FormQuestion.Choice> choices(Journey journey, FormField field) {
        if (field.type() == FieldType.YES_NO)
            return Stream.of("yes", "no")
                    .map(value -> new FormQuestion.Choice(value, text("services.form." + value), "", false));
        var offered = journey.offered().getOrDefault(field.id(), List.of()).stream()
                .map(one -> new FormQuestion.Choice(one.value(), in(one.label()), in(one.hint()), one.quoted()));
        var options = journey.options(field).stream()
                .map(one -> new FormQuestion.Choice(one.value(), in(one.label()), in(one.hint()), false));
        return Stream.concat(options, offered);
    }

    /** Who said a known value, and when. */
    public String source(KnownValue value) {
        if (value.shared())
            return text(
                    "services.source.shared",
                    text(value.register().orElseThrow().key()),
                    formats().moment(value.at(), clock.instant()));
        return value.register()
                .map(register -> text(
                        "services.source.register",
                        text(register.key()),
                        formats().moment(value.at(), clock.instant())))
                .orElseGet(() -> text("services.source.contact", formats().moment(value.at(), clock.instant())));
    }

    /** What one source said at one time. */
    public record Source(String words, List<KnownValue> values) {}

    /** Known values under who said them, in the order of the first of each. */
    public List<Source> sources(KnownValues known) {
        var bySource = new LinkedHashMap<String, List<KnownValue>>();
        known.all().forEach(value -> bySource.computeIfAbsent(source(value), said -> new ArrayList<>())
                .add(value));
        return bySource.entrySet().stream()
                .map(entry -> new Source(entry.getKey(), entry.getValue()))
                .toList();
    }

    public String label(KnownValue value) {
        return value.label(language.locale());
    }

    public String text(KnownValue value) {
        return value.text(language.locale());
    }

    /** How a state looks; never by colour alone. */
    public String kind(ApplicationStatus status) {
        return switch (status) {
            case APPROVED -> "ok";
            case DRAFT, AWAITING, MORE_ASKED -> "warn";
            case REFUSED -> "bad";
            case SUBMITTED, IN_REVIEW, WITHDRAWN -> "info";
        };
    }

    /** How the state of another person's consent looks; never by colour alone. */
    public String consentKind(PartyConsentStatus status) {
        return switch (status) {
            case ASKED -> "warn";
            case AGREED -> "ok";
            case DECLINED -> "bad";
            case LAPSED, TAKEN_BACK -> "info";
        };
    }

    private Formats formats() {
        return new Formats(language.locale());
    }
}
