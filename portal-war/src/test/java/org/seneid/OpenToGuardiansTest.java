package org.seneid;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seneid.platform.GuardianMay;
import org.seneid.platform.Role;

/** What somebody who acts for a dependant may call. A line is added here by whoever has thought about what the law allows. */
class OpenToGuardiansTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.seneid");

    private static final String REVIEWED =
            """
            AccessLog.latest: CHILD, PARENT
            AccessLog.page: CHILD, PARENT
            Accounts.mine: CHILD, PARENT
            Choices.mine: CHILD
            Confirmations.confirm: CHILD, PARENT
            Confirmations.factors: CHILD, PARENT
            Confirmations.send: CHILD, PARENT
            Dependants.actForMyself: CHILD, PARENT
            DocumentPrints.print: CHILD, PARENT
            Documents.byId: CHILD, PARENT
            Documents.integrable: CHILD
            Documents.integrate: CHILD
            Documents.mine: CHILD, PARENT
            Documents.ofKind: CHILD, PARENT
            Documents.refresh: CHILD, PARENT
            Locks.lock: CHILD, PARENT
            MistakeReports.answerBy: CHILD
            MistakeReports.report: CHILD
            MistakeReports.withdraw: CHILD
            Passkeys.beginConfirming: CHILD, PARENT
            Refreshing.soon: CHILD, PARENT
            ShareDrafts.agree: CHILD
            ShareDrafts.begin: CHILD
            ShareDrafts.byId: CHILD
            ShareDrafts.choose: CHILD
            ShareDrafts.open: CHILD
            Shares.byId: CHILD
            Shares.ended: CHILD
            Shares.open: CHILD
            Shares.speakAgain: CHILD
            Shares.stop: CHILD
            Shares.viewings: CHILD
            SpokenCodes.free: CHILD
            """;

    @Test
    void onlyWhatWasReviewedIsOpenToGuardians() {
        var open = new TreeMap<String, String>();
        boundaryMethods()
                .filter(method -> method.isAnnotatedWith(GuardianMay.class))
                .forEach(method -> open.merge(named(method), forWhom(method), OpenToGuardiansTest::same));
        assertThat(open.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(REVIEWED);
    }

    @Test
    void theMarkIsOnlyWhereItOpensSomething() {
        var idle = new TreeSet<String>();
        PORTAL.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(GuardianMay.class))
                .filter(method -> !boundary(method) || !openToCitizens(method))
                .forEach(method -> idle.add(method.getFullName()));
        assertThat(idle).isEmpty();
    }

    @Test
    void moneyAndCredentialsAndOtherDependantsAreNotOpen() {
        assertThat(boundaryMethods()
                        .filter(OpenToGuardiansTest::openToCitizens)
                        .filter(method -> !method.isAnnotatedWith(GuardianMay.class))
                        .map(OpenToGuardiansTest::named))
                .contains(
                        "Payments.pay",
                        "Bills.mine",
                        "Passwords.change",
                        "Locks.makeCode",
                        "SecondFactors.addApp",
                        "Passkeys.add",
                        "Sessions.end",
                        "Dependants.actFor");
    }

    private static Stream<JavaMethod> boundaryMethods() {
        return PORTAL.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> boundary(method) && method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean boundary(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(Stateless.class)
                || method.getOwner().isAnnotatedWith(Singleton.class);
    }

    private static boolean openToCitizens(JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) return false;
        Optional<RolesAllowed> own = method.tryGetAnnotationOfType(RolesAllowed.class);
        return own.or(() -> method.getOwner().tryGetAnnotationOfType(RolesAllowed.class))
                .filter(roles -> Arrays.asList(roles.value()).contains(Role.CITIZENS))
                .isPresent();
    }

    private static String named(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static String forWhom(JavaMethod method) {
        return Arrays.stream(method.getAnnotationOfType(GuardianMay.class).value())
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }

    /** Methods of one name are open to the same. */
    private static String same(String one, String other) {
        assertThat(one).isEqualTo(other);
        return one;
    }
}
