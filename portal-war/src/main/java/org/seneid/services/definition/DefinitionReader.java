package org.seneid.services.definition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.seneid.platform.Money;
import org.seneid.registry.order.RegisterOrderKind;

/**
 * Reads definitions of public services, and says line by line what is wrong with one.
 */
public final class DefinitionReader {

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final int MOST_VERSIONS = 9_999;
    private static final int MOST_DAYS = 250;
    private static final int DAYS_TO_ANSWER = 10;
    private static final int DAYS_TO_PAY = 15;
    private static final int DAYS_TO_AGREE = 7;
    private static final int MOST_DAYS_TO_AGREE = 60;
    private static final int MOST_MONEY = 100_000_000;
    private static final int MOST_PAGES = 40;

    private final List<DefinitionProblem> problems = new ArrayList<>();
    private final DefinitionScope scope = new DefinitionScope();

    private DefinitionReader() {}

    /**
     * Reads a definition.
     *
     * @param yaml at most 200,000 characters of YAML 1.2, without aliases and tags
     * @throws DefinitionRejected with everything that is wrong, in the order of the lines
     */
    public static ServiceDefinition read(String yaml) throws DefinitionRejected {
        var reader = new DefinitionReader();
        return reader.whole(yaml, reader::mustBeAsked);
    }

    /**
     * Reads a definition that is published. It may be from before definitions had to ask whomever their order binds.
     *
     * @throws DefinitionRejected with everything that is wrong, in the order of the lines
     */
    public static ServiceDefinition published(String yaml) throws DefinitionRejected {
        return new DefinitionReader().whole(yaml, (entry, definition) -> {});
    }

    private ServiceDefinition whole(String yaml, BiConsumer<YamlEntry, ServiceDefinition> law)
            throws DefinitionRejected {
        var entry = new YamlEntry(BoundedYaml.read(yaml), problems);
        var definition = definition(entry);
        law.accept(entry, definition);
        entry.end();
        if (problems.isEmpty()) return definition;
        problems.sort(Comparator.comparingInt(DefinitionProblem::line));
        throw new DefinitionRejected(problems);
    }

    /** What conditions speak of is read before them. */
    private ServiceDefinition definition(YamlEntry entry) {
        var known = entry.each("known", this::known);
        var requires = scope.rules(entry, "requires");
        var pages = entry.each("pages", new FormPageReader(scope)::page);
        if (pages.isEmpty() || pages.size() > MOST_PAGES) entry.wrongAt("pages", "pages", String.valueOf(MOST_PAGES));
        known.forEach(field -> chosen(entry, field));
        var decision = entry.partIf("decision", new DecisionTermsReader(scope)::terms);
        var consenting = entry.partIf("consenting", this::consenting);
        decision.ifPresent(terms -> mustBeOffered(entry, terms));
        return new ServiceDefinition(
                entry.word("service", SLUG),
                entry.number("version", 1, MOST_VERSIONS),
                entry.word("code", CODE),
                entry.oneOf(
                        "event", LifeSituation.values(), event -> event.name().toLowerCase(Locale.ROOT)),
                entry.wording("title"),
                entry.wording("summary"),
                entry.wording("authority"),
                entry.wordings("audience"),
                entry.wordings("needed"),
                entry.number("days", 1, MOST_DAYS),
                entry.numberOr("answer-days", DAYS_TO_ANSWER, 1, MOST_DAYS),
                entry.flag("four-eyes"),
                entry.wording("result"),
                entry.wording("law"),
                entry.words("words"),
                known,
                requires,
                pages,
                fees(entry),
                entry.wordingIf("fee-note"),
                decision,
                consenting,
                entry.wording("declaration"));
    }

    /** Nobody becomes a vehicle's owner, or a child's parent, without having agreed. */
    private void mustBeAsked(YamlEntry entry, ServiceDefinition definition) {
        definition.unasked().ifPresent(field -> entry.wrongAt("decision", "unasked", field));
        definition
                .decision()
                .flatMap(terms -> terms.order()
                        .agreed()
                        .filter(terms.order().needs()::contains)
                        .map(terms.with()::get))
                .filter(scope::isOptional)
                .ifPresent(field -> entry.wrongAt("decision", "unasked", field));
    }

    /** Only people whom the form itself offers are insured. */
    private void mustBeOffered(YamlEntry entry, DecisionTerms terms) {
        var members = terms.with().getOrDefault("members", "");
        if (terms.order() == RegisterOrderKind.HEALTH_INSURANCE
                && (!scope.isField(members, FieldType.MEMBERS) || scope.isOptional(members)))
            entry.wrongAt("decision", "order-members", members);
    }

    private KnownField known(YamlEntry entry) {
        var id = scope.fresh(entry);
        var name = entry.word("source", Pattern.compile("[a-z-]+\\.[A-Za-z]+"));
        var source = KnownSource.named(name);
        if (source.isEmpty() && entry.has("source")) entry.wrongAt("source", "no-source", name);
        scope.know(id);
        return new KnownField(
                id,
                source.orElseGet(() -> new KnownSource(Optional.empty(), "phone")),
                entry.wordIf("chosen-by", DefinitionScope.id()),
                entry.wordingIf("label"),
                entry.flag("optional"));
    }

    /** A document of which one can have several is chosen by a field, and by one that offers its kind. */
    private void chosen(YamlEntry entry, KnownField field) {
        var kind = field.source().kind();
        if (field.chosenBy().isEmpty()) {
            if (kind.isPresent() && kind.get().several()) entry.wrongAt("known", "choose-document", field.id());
            return;
        }
        if (!scope.isField(field.chosenBy().get(), FieldType.DOCUMENT))
            entry.wrongAt("known", "no-chooser", field.chosenBy().get());
    }

    private FeeTerms fees(YamlEntry entry) {
        var lines = entry.each("fees", this::fee);
        boolean refunded = entry.has("refund")
                && entry.oneOf("refund", new String[] {"never", "until-review"}, word -> word)
                        .equals("until-review");
        return new FeeTerms(lines, refunded, entry.numberOr("pay-within", DAYS_TO_PAY, 1, MOST_DAYS));
    }

    private FeeLine fee(YamlEntry entry) {
        var amount = entry.has("amount")
                ? Optional.of(new Money(entry.number("amount", 1, MOST_MONEY)))
                : Optional.<Money>empty();
        var table = amount.isPresent()
                ? Optional.<FeeTable>empty()
                : Optional.of(entry.oneOf("table", FeeTable.values(), FeeTable::word));
        if (table.isPresent() && !scope.asks(FieldType.MEMBERS)) entry.wrongAt("table", "no-members");
        return new FeeLine(entry.wording("label"), amount, table, scope.conditions(entry, "when"));
    }

    private Consenting consenting(YamlEntry entry) {
        var person = entry.word("person", DefinitionScope.id());
        if (!scope.isField(person, FieldType.PERSONAL_ID)) entry.wrongAt("person", "no-person", person);
        var shows = entry.words("shows");
        if (shows.isEmpty()) entry.wrongAt("shows", "missing", "shows");
        shows.stream().filter(id -> !scope.isShowable(id)).forEach(id -> entry.wrongAt("shows", "no-show", id));
        return new Consenting(
                person,
                shows,
                entry.numberOr("days", DAYS_TO_AGREE, 1, MOST_DAYS_TO_AGREE),
                entry.wording("declaration"));
    }
}
