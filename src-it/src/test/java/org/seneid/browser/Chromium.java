package org.seneid.browser;

import java.io.File;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Starts headless Chromium or Chrome by the driver that is installed beside it; Selenium looks for one only if none is.
 *
 * <p>Chromium's headless shell is taken where it is installed: it has no windows to keep, and so needs half of the
 * processor time beside that of the pages.
 */
final class Chromium {

    private static final String DRIVER = "chromedriver";

    /** The program itself: Debian's script in front of it would be stopped alone and leave it running. */
    private static final File SHELL = new File("/usr/lib/chromium/chromium-headless-shell");

    private Chromium() {}

    /**
     * Starts one.
     *
     * @param complete rather than the headless shell, where that is installed
     * @param preferences as Chromium keeps them in a profile
     */
    static ChromeDriver start(boolean complete, Map<String, Object> preferences) {
        var options = options();
        if (!complete && SHELL.canExecute()) options.setBinary(SHELL);
        if (!preferences.isEmpty()) options.setExperimentalOption("prefs", preferences);
        return new ChromeDriver(service(), options);
    }

    /** Told of the driver, Selenium does not ask the network for a newer one at each start. */
    private static ChromeDriverService service() {
        var service = new ChromeDriverService.Builder();
        installed().ifPresent(service::usingDriverExecutable);
        return service.build();
    }

    private static Optional<File> installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> new File(directory, DRIVER))
                .filter(File::canExecute)
                .findFirst();
    }

    private static ChromeOptions options() {
        var options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-extensions",
                "--no-first-run",
                "--hide-scrollbars",
                "--accept-lang=vi",
                "--ignore-certificate-errors");
        options.setAcceptInsecureCerts(true);
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options;
    }
}
