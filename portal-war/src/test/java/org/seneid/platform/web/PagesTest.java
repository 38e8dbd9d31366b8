package org.seneid.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ExpressionFactory;
import jakarta.el.FunctionMapper;
import jakarta.el.StandardELContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What would otherwise be seen only when somebody opens the page. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final int LONGEST_PAGE = 120;
    private static final int LONGEST_LINE = 160;
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^'}]|'[^']*')*}");
    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]* src=)|\\son[a-z]+=\"|<style|href=\"javascript:", Pattern.CASE_INSENSITIVE);

    /** A scanner ends with Enter, and with spaces in its text: what it would press or tick. */
    private static final Pattern ACTS_AT_ONCE =
            Pattern.compile("<(?:h:commandButton|h:commandLink|button|h:selectBoolean\\w+)\\b[^>]*autofocus");

    private static final Pattern FORM = Pattern.compile("<h:form\\b.*?</h:form>", Pattern.DOTALL);
    private static final Pattern BUTTON = Pattern.compile("<h:commandButton\\s+id=\"([^\"]+)\"");

    private static final Pattern REPEATED = Pattern.compile("<ui:repeat\\b.*?</ui:repeat>", Pattern.DOTALL);
    private static final Pattern EACH = Pattern.compile("<c:forEach\\b.*?</c:forEach>", Pattern.DOTALL);
    private static final Pattern ACTS = Pattern.compile("<[hp]:command(?:Button|Link)\\b[^>]*");

    private static final Pattern TIE = Pattern.compile("aria-describedby|aria-invalid|class=\"field[\" #]");
    private static final Pattern SCROLLER = Pattern.compile("class=\"table\"|tabindex=\"0\"");
    private static final Pattern LIST = Pattern.compile("<sen:list\\b[^>]*>");
    private static final Pattern UNDEFINED_CELL =
            Pattern.compile("<sen:column\\b[^>]*[^/]>(?!\\s*<ui:define name=\"cell\">)");
    private static final Pattern CLASSIC = Pattern.compile("<script(?! type=\"module\")");

    /** A name that other scripts see, an immediately invoked function or block, or an import without the page's version. */
    private static final Pattern GLOBAL = Pattern.compile(
            "\\bwindow\\.|^globalThis|^\\{|^[(!]|\"use strict\"|^import (?!.* from \"\\./)", Pattern.MULTILINE);

    private final ExpressionFactory factory = ExpressionFactory.newInstance();
    private final ELContext context = new Pages(factory);

    @Test
    void everyExpressionParses() throws IOException {
        var wrong = new ArrayList<String>();
        for (var page : pages())
            EXPRESSION
                    .matcher(read(page))
                    .results()
                    .map(r -> r.group().replace("&amp;", "&"))
                    .forEach(expression -> {
                        try {
                            factory.createValueExpression(context, expression, Object.class);
                        } catch (ELException e) {
                            wrong.add(page + ": " + expression);
                        }
                    });
        assertThat(wrong).isEmpty();
    }

    @Test
    void aPageIsReadWithoutScrolling() throws IOException {
        assertThat(pages()).allSatisfy(page -> {
            var lines = read(page).lines().toList();
            assertThat(lines).as(page.toString()).hasSizeLessThanOrEqualTo(LONGEST_PAGE);
            assertThat(lines).as(page.toString()).noneMatch(line -> line.length() > LONGEST_LINE);
        });
    }

    @Test
    void noPageHoldsAScriptOrStyleThatTheContentPolicyForbids() throws IOException {
        assertThat(pages()).noneMatch(page -> INLINE.matcher(read(page)).find());
    }

    @Test
    void noPageOpensWithTheFocusOnWhatActs() throws IOException {
        assertThat(pages()).noneMatch(page -> ACTS_AT_ONCE.matcher(read(page)).find());
    }

    /** A browser presses a form's first button when Enter is typed in a line. */
    @Test
    void whereAScannerMayTypeAFormOfSeveralButtonsSaysWhatEnterDoes() throws IOException {
        assertThat(pages())
                .filteredOn(page -> read(page).contains("desk.js"))
                .isNotEmpty()
                .allSatisfy(
                        page -> assertThat(FORM.matcher(read(page)).results().map(MatchResult::group))
                                .filteredOn(form -> form.contains("<h:inputText "))
                                .map(form -> BUTTON.matcher(form)
                                        .results()
                                        .map(button -> button.group(1))
                                        .toList())
                                .filteredOn(buttons -> buttons.size() > 1)
                                .allMatch(buttons -> buttons.get(0).equals("enter")));
    }

    /** Faces knows what {@code ui:repeat} repeats by its number: on a page that is out of date that is another row's. */
    @Test
    void aRowsButtonIsNamedByTheRow() throws IOException {
        assertThat(pages()).allSatisfy(page -> {
            assertThat(buttonsIn(REPEATED, page)).as(page.toString()).isEmpty();
            assertThat(buttonsIn(EACH, page))
                    .as(page.toString())
                    .allMatch(button -> button.matches("(?s).* id=\"[^\"]*#\\{.*"));
        });
        assertThat(pages()).anyMatch(page -> !buttonsIn(EACH, page).isEmpty());
    }

    private static List<String> buttonsIn(Pattern rows, Path page) {
        return rows.matcher(read(page))
                .results()
                .flatMap(part -> ACTS.matcher(part.group()).results().map(MatchResult::group))
                .toList();
    }

    @Test
    void onlyTheFieldTiesAnInputToItsHintAndError() throws IOException {
        assertThat(pages())
                .filteredOn(page -> !page.startsWith(PAGES.resolve("WEB-INF/sen")))
                .noneMatch(page -> TIE.matcher(read(page)).find());
    }

    /** The tag shows the text of a cell unless a cell is defined, and knows nothing else to say of an empty list. */
    @Test
    void aListsCellsAreDefinedAndItsEmptinessIsSaid() throws IOException {
        assertThat(pages()).noneMatch(page -> UNDEFINED_CELL.matcher(read(page)).find());
        assertThat(pages()).allSatisfy(page -> assertThat(
                        LIST.matcher(read(page)).results().map(MatchResult::group))
                .as(page.toString())
                .allMatch(list -> list.contains("none=")));
    }

    @Test
    void onlyTheTableMakesTablesThatScroll() throws IOException {
        assertThat(pages()).noneMatch(page -> SCROLLER.matcher(read(page)).find());
    }

    @Test
    void scriptsAreModulesWithoutGlobals() throws IOException {
        assertThat(pages()).noneMatch(page -> CLASSIC.matcher(read(page)).find());
        assertThat(files(".js")).isNotEmpty().noneMatch(script -> GLOBAL.matcher(read(script))
                .find());
    }

    private static List<Path> pages() throws IOException {
        return files(".xhtml");
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(f -> f.toString().endsWith(ending)).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Knows the functions of our tag library. */
    private static final class Pages extends StandardELContext {

        Pages(ExpressionFactory factory) {
            super(factory);
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return new FunctionMapper() {
                @Override
                public Method resolveFunction(String prefix, String name) {
                    return Arrays.stream(PageFunctions.class.getMethods())
                            .filter(m -> m.getName().equals(name))
                            .findFirst()
                            .orElse(null);
                }
            };
        }
    }
}
