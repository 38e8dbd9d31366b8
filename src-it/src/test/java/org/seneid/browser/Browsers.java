package org.seneid.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.WebDriverException;
import org.seneid.rings.Server;
import org.seneid.rings.Support;

/** Hands browsers to stories, keeps what a failing story saw, and closes every browser at the end. */
class Browsers implements ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(Browsers.class);

    /** The browsers that no test uses now; lives as long as the run. */
    private static final class Garage implements AutoCloseable {

        private final Deque<Browser> free = new ArrayDeque<>();
        private final List<Browser> all = new ArrayList<>();

        Browser take(boolean complete) {
            var browser = free.stream()
                    .filter(one -> one.complete() == complete)
                    .findFirst()
                    .orElseGet(() -> added(complete));
            free.remove(browser);
            browser.fresh();
            return browser;
        }

        private Browser added(boolean complete) {
            var browser = new Browser(complete);
            all.add(browser);
            return browser;
        }

        @Override
        public void close() {
            all.forEach(Browser::quit);
        }
    }

    /** The browsers of one test. */
    private static final class Lent {
        private final List<Browser> browsers = new ArrayList<>();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var browser = garage(test).take(parameter.isAnnotated(Complete.class));
        lent(test).browsers.add(browser);
        return browser;
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        var browsers = lent(test).browsers;
        if (test.getExecutionException().isPresent()) keepWhatWasSeen(test, browsers);
        browsers.forEach(Browser::leave);
        garage(test).free.addAll(browsers);
        Support.resetClock();
    }

    private static void keepWhatWasSeen(ExtensionContext test, List<Browser> browsers) throws IOException {
        var directory = Files.createDirectories(Server.target().resolve("failures"));
        for (int i = 0; i < browsers.size(); i++) {
            var name = test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName() + (i == 0 ? "" : "-" + (i + 1));
            try {
                Files.write(directory.resolve(name + ".png"), browsers.get(i).picture());
                Files.write(directory.resolve(name + ".html"), browsers.get(i).source());
            } catch (WebDriverException e) {
                Files.writeString(directory.resolve(name + ".txt"), "the browser could not tell: " + e.getMessage());
            }
        }
    }

    private static Lent lent(ExtensionContext test) {
        return test.getStore(HERE).getOrComputeIfAbsent(Lent.class);
    }

    private static Garage garage(ExtensionContext test) {
        return test.getRoot().getStore(HERE).getOrComputeIfAbsent(Garage.class, key -> new Garage(), Garage.class);
    }
}
