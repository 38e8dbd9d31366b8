package org.seneid.services.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seneid.platform.Money;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.services.catalogue.ShippedForms;

/** Definitions are data, and what is wrong with one is said with its line. */
class DefinitionReaderTest {

    private static final String WHOLE = ShippedForms.text("confirmation-of-residence.yaml");

    static List<String> shipped() {
        return ShippedForms.files();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatShipsCanBeRead(String file) throws DefinitionRejected {
        var definition = DefinitionReader.read(ShippedForms.text(file));
        assertThat(definition.slug() + ".yaml").isEqualTo(file);
        assertThat(definition.pages()).isNotEmpty();
    }

    private static List<DefinitionProblem> problems(String yaml) {
        try {
            DefinitionReader.read(yaml);
            return List.of();
        } catch (DefinitionRejected rejected) {
            return rejected.problems();
        }
    }

    private static String said(DefinitionProblem problem) {
        return problem.line() + " " + problem.key().replace("services.definition.", "") + " "
                + String.join(" ", problem.args());
    }

    private static List<String> saidOf(String before, String after) {
        assertThat(WHOLE).contains(before);
        return problems(WHOLE.replaceFirst(Pattern.quote(before), after)).stream()
                .map(DefinitionReaderTest::said)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: 2|version: one|number version 1 9999",
                "event: residence|event: wedding|one-of event children, vehicles, residence, work, health",
                "days: 3|dayz: 3|unknown-name dayz",
                "code: XN|code: X|shape code X",
                "{of: purpose, is: other}|{of: reason, is: other}|not-before reason",
                "{of: purpose, is: other}|{of: purpose, is: wedding}|no-option wedding purpose",
                "{of: purpose, is: other}|{of: purpose}|no-comparison is",
                "{of: purpose, is: other}|{of: purpose, at-least: many}|order at-least",
                "type: text|type: script|one-of type",
                "source: citizen-card.sex|source: citizen-card.secret|no-source citizen-card.secret",
                "shows: [residence]|shows: [purpose]|not-known purpose",
                "- id: receiver|- id: check|taken check",
                "- id: receiver|- id: purpose|twice purpose",
                "optional: true}|optional: perhaps}|true-or-false optional"
            })
    void whatIsWrongIsSaidWithItsLine(String before, String after, String said) {
        int line = (int) WHOLE.substring(0, WHOLE.indexOf(before) + 1).lines().count();
        assertThat(saidOf(before, after)).anyMatch(one -> one.startsWith(line + " " + said));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var wrong = WHOLE.replace("version: 2", "version: 0").replace("code: XN", "code: xn");
        assertThat(problems(wrong)).extracting(DefinitionProblem::line).containsExactly(3, 4);
    }

    @Test
    void everyProblemHasASentence() {
        var keys = Messages.in(Language.VIETNAMESE).sentences().keySet();
        for (var wrong : List.of("a: &x 1\nb: *x", "- 1", "x: !!java.net.URL [a]", "", "a: [", "a: 1\n---\nb: 2"))
            assertThat(problems(wrong)).isNotEmpty().allSatisfy(one -> assertThat(keys)
                    .contains(one.key()));
    }

    /** Nine lines that would be a billion words. */
    @Test
    void aliasesAreRefusedSoThatASmallTextStaysSmall() {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'k'; c++)
            bomb.append("%1$s: &%1$s [*%2$s, *%2$s, *%2$s, *%2$s, *%2$s, *%2$s, *%2$s]\n".formatted(c, (char) (c - 1)));
        assertThat(problems(bomb.toString()))
                .extracting(DefinitionReaderTest::said)
                .containsExactly("1 alias ");
    }

    @Test
    void depthIsBoundedBeforeAnythingIsBuilt() {
        assertThat(problems("a: " + "[".repeat(50_000)))
                .extracting(DefinitionReaderTest::said)
                .containsExactly("1 too-deep ");
    }

    @Test
    void sizeIsBounded() {
        assertThat(problems("a: " + "x".repeat(300_000)))
                .extracting(DefinitionProblem::key)
                .containsExactly("services.definition.too-long");
        assertThat(problems("a: [" + "1,".repeat(50_000) + "]"))
                .extracting(DefinitionProblem::key)
                .containsExactly("services.definition.too-many");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "service: !!javax.script.ScriptEngineManager [!!java.net.URL ['http://localhost/']]",
                "service: !!java.lang.ProcessBuilder [[\"id\"]]",
                "!custom {service: x}"
            })
    void noTypeCanBeNamed(String yaml) {
        assertThatExceptionOfType(DefinitionRejected.class)
                .isThrownBy(() -> DefinitionReader.read(yaml))
                .withMessageContaining("services.definition.tag");
    }

    @Test
    void noExpressionIsEvaluated() throws DefinitionRejected {
        var definition = DefinitionReader.read(WHOLE.replace("en: Purpose}", "en: '#{acting.citizen}'}"));
        assertThat(definition.field("purpose").orElseThrow().label().en()).isEqualTo("#{acting.citizen}");
    }

    @Test
    void aFeeIsAnAmountOrComputedAndMayBeRefunded() throws DefinitionRejected {
        var fees =
                "fees:\n  - {label: {vi: x, en: x}, amount: 1000}\nrefund: until-review\npay-within: 5\ndeclaration:";
        var terms = DefinitionReader.read(WHOLE.replace("declaration:", fees)).fees();
        assertThat(terms.lines().get(0).amount()).contains(new Money(1_000));
        assertThat(terms.refundedUntilReview()).isTrue();
        assertThat(terms.daysToPay()).isEqualTo(5);
        assertThat(DefinitionReader.read(WHOLE).fees()).isEqualTo(new FeeTerms(List.of(), false, 15));
        assertThat(problems(WHOLE.replace("declaration:", fees.replace("until-review", "whenever"))))
                .extracting(DefinitionProblem::key)
                .containsExactly("services.definition.one-of");
    }

    @Test
    void anOrderKnowsWhatItNeedsAndNothingElse() {
        var birth = ShippedForms.text("birth-registration.yaml");
        assertThat(problems(birth.replace("born-on: born-on, ", "")))
                .extracting(DefinitionProblem::key)
                .containsExactly("services.definition.order-needs");
        assertThat(problems(birth.replace("sex: child-sex", "sex: nobody")))
                .extracting(DefinitionProblem::key)
                .containsExactly("services.definition.not-before");
        assertThat(problems(birth.replace("other-parent: other-number", "plate: other-number")))
                .extracting(DefinitionProblem::key)
                .containsExactly("services.definition.unknown-name");
    }

    @Test
    void twoClerksDecideWhenItSaysSo() throws DefinitionRejected {
        assertThat(DefinitionReader.read(WHOLE).fourEyes()).isFalse();
        assertThat(DefinitionReader.read(WHOLE.replace("declaration:", "four-eyes: true\ndeclaration:"))
                        .fourEyes())
                .isTrue();
    }

    @Test
    void anotherPersonAgreesToWhatTheyAreShown() throws DefinitionRejected {
        var consenting = "consenting:\n  person: %s\n  shows: [%s]\n  declaration: {vi: x, en: x}\ndeclaration:";
        var person = WHOLE.replace(
                "type: text\n        label: {vi: Nơi nhận", "type: personal-id\n        label: {vi: Nơi nhận");
        var right = person.replace("declaration:", consenting.formatted("receiver", "residence, purpose"));
        assertThat(DefinitionReader.read(right).consenting().orElseThrow().shows())
                .containsExactly("residence", "purpose");
        assertThat(problems(person.replace("declaration:", consenting.formatted("purpose", "nothing"))))
                .extracting(DefinitionProblem::key)
                .containsExactly("services.definition.no-person", "services.definition.no-show");
    }

    /** What was published before that can still be read; see {@link org.seneid.services.result} for what it then orders. */
    @Test
    void whomAnOrderBindsIsAsked() throws DefinitionRejected {
        for (var service : List.of("birth-registration", "vehicle-transfer")) {
            var unasked =
                    ShippedForms.text(service + ".yaml").replaceFirst("(?ms)^consenting:.*?^decision:", "decision:");
            assertThat(problems(unasked))
                    .extracting(DefinitionProblem::key)
                    .as(service)
                    .containsExactly("services.definition.unasked");
            assertThat(DefinitionReader.published(unasked).unasked()).isPresent();
            assertThat(DefinitionReader.read(ShippedForms.text(service + ".yaml"))
                            .unasked())
                    .isEmpty();
        }
    }

    @Test
    void aListOfItemsHasBounds() {
        var page = "  - id: list\n    title: {vi: x, en: x}\n    repeat: {least: 3, most: 2, item: {vi: x, en: x}}\n"
                + "    fields: [{id: one, type: upload, label: {vi: x, en: x}}]\ndecision:";
        assertThat(problems(WHOLE.replace("decision:", page)))
                .extracting(DefinitionReaderTest::said)
                .containsExactly("102 number most 3 20", "103 not-repeated upload");
    }

    @Test
    void aNameStandsOnce() {
        assertThat(problems("service: a\nservice: b"))
                .extracting(DefinitionReaderTest::said)
                .contains("2 twice service");
    }
}
