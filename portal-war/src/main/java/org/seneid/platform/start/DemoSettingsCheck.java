package org.seneid.platform.start;

import java.io.File;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.seneid.platform.StartRefused;

/** What belongs to a demo and is still configured; a portal that is no demo refuses to start with any of it. */
record DemoSettingsCheck(Function<String, Optional<String>> setting, Set<String> names) {

    /** Names the owner of every certificate that we make ourselves, at the first start or for tests. */
    private static final String OWN_KEY = "O=Sen demo key";

    /** What the demo has a number and a name of its own for. */
    private static final List<String> OPERATOR =
            List.of("sen.operator.hotline", "sen.operator.name", "sen.operator.email", "sen.operator.address");

    /** @return a sentence for each, that says what to do; none when all is fit for real people */
    List<String> sentences() {
        var found = new ArrayList<String>();
        if (!setting.apply("sen.address").orElse("").startsWith("https://")) {
            found.add("Set sen.address to the https address that citizens use.");
        }
        if (setting.apply("sen.db.password").orElse("sa").equals("sa")) {
            found.add("Set sen.db.password, and the user, to what only this portal knows.");
        }
        if (setting.apply("sen.mail.host").isEmpty()
                || setting.apply("sen.mail.from").isEmpty()) {
            found.add("Set sen.mail.host to the mail server, and sen.mail.from to the address that mail comes from.");
        }
        if (setting.apply("sen.sms").orElse("sandbox").equals("sandbox")) {
            found.add("Set sen.sms to the adapter of a real SMS gateway: the sandbox reaches no phone.");
        }
        if (OPERATOR.stream().anyMatch(name -> setting.apply(name).isEmpty())) {
            found.add(
                    "Set " + String.join(", ", OPERATOR)
                            + ": pages and messages tell citizens whom to call and write to, and who is responsible for their data.");
        }
        certificate().ifPresent(found::add);
        names.stream()
                .filter(name ->
                        name.startsWith("sen.demo.") || name.startsWith("sen.sandbox.") || name.startsWith("sandbox."))
                .sorted()
                .map(name -> "Remove " + name + ": it belongs to a demo.")
                .forEach(found::add);
        return List.copyOf(found);
    }

    void in(SettingsCheck start) {
        sentences()
                .forEach(sentence -> start.run(() -> {
                    throw new StartRefused(sentence);
                }));
    }

    /** Of the certificate, if there is anything to say of it. */
    private Optional<String> certificate() {
        try {
            return ownKey()
                    ? Optional.of("Set sen.tls.keystore to the key and certificate of the portal's name.")
                    : Optional.empty();
        } catch (GeneralSecurityException | IOException | IllegalArgumentException unreadable) {
            return Optional.of(
                    "The key store " + setting.apply("sen.tls.keystore").orElse("") + " cannot be read: "
                            + unreadable.getMessage() + ".");
        }
    }

    private boolean ownKey() throws GeneralSecurityException, IOException {
        var file = setting.apply("sen.tls.keystore");
        if (file.isEmpty()) return true;
        var password = setting.apply("sen.tls.password").orElse("changeit").toCharArray();
        var store = KeyStore.getInstance(new File(file.get()), password);
        for (var aliases = store.aliases(); aliases.hasMoreElements(); ) {
            if (store.getCertificate(aliases.nextElement()) instanceof X509Certificate certificate
                    && certificate.getSubjectX500Principal().getName().contains(OWN_KEY)) return true;
        }
        return false;
    }
}
