package org.seneid;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TimerService;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import java.util.stream.Stream;
import org.seneid.platform.acting.Role;
import org.seneid.platform.job.TimerRecording;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** The laws of the house; each name says why. */
@AnalyzeClasses(packages = "org.seneid", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> ALL_ROLES =
            Arrays.stream(Role.values()).map(Role::name).toList();

    private static final int WHITEBOARD = 30;

    @ArchTest
    static final ArchRule rooms_import_only_along_the_arrows_so_that_no_change_travels_upwards = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("platform")
            .definedBy("org.seneid.platform..")
            .layer("audit")
            .definedBy("org.seneid.audit..")
            .layer("registry")
            .definedBy("org.seneid.registry..")
            .layer("identity")
            .definedBy("org.seneid.identity..")
            .layer("documents")
            .definedBy("org.seneid.documents..")
            .layer("enrolment")
            .definedBy("org.seneid.enrolment..")
            .layer("helpdesk")
            .definedBy("org.seneid.helpdesk..")
            .layer("sharing")
            .definedBy("org.seneid.sharing..")
            .layer("connect")
            .definedBy("org.seneid.connect..")
            .layer("ledger")
            .definedBy("org.seneid.ledger..")
            .layer("payments")
            .definedBy("org.seneid.payments..")
            .layer("services")
            .definedBy("org.seneid.services..")
            .layer("home")
            .definedBy("org.seneid.home..")
            .layer("notifications")
            .definedBy("org.seneid.notifications..")
            .layer("operations")
            .definedBy("org.seneid.operations..")
            .whereLayer("home")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("notifications")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("operations")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("enrolment")
            .mayOnlyBeAccessedByLayers("home", "notifications", "operations")
            .whereLayer("helpdesk")
            .mayOnlyBeAccessedByLayers("home", "notifications", "operations")
            .whereLayer("services")
            .mayOnlyBeAccessedByLayers("home", "notifications", "operations")
            .whereLayer("connect")
            .mayOnlyBeAccessedByLayers("services", "home", "notifications", "operations")
            .whereLayer("sharing")
            .mayOnlyBeAccessedByLayers("connect", "services", "home", "notifications", "operations")
            .whereLayer("payments")
            .mayOnlyBeAccessedByLayers("services", "home", "notifications", "operations")
            .whereLayer("documents")
            .mayOnlyBeAccessedByLayers(
                    "enrolment", "sharing", "connect", "services", "home", "notifications", "operations")
            .whereLayer("ledger")
            .mayOnlyBeAccessedByLayers("payments", "home", "notifications", "operations")
            .whereLayer("identity")
            .mayOnlyBeAccessedByLayers(
                    "documents",
                    "enrolment",
                    "helpdesk",
                    "sharing",
                    "connect",
                    "payments",
                    "services",
                    "home",
                    "notifications",
                    "operations")
            .whereLayer("registry")
            .mayOnlyBeAccessedByLayers(
                    "identity",
                    "documents",
                    "enrolment",
                    "helpdesk",
                    "sharing",
                    "connect",
                    "payments",
                    "services",
                    "home",
                    "notifications",
                    "operations")
            .whereLayer("audit")
            .mayOnlyBeAccessedByLayers(
                    "registry",
                    "identity",
                    "documents",
                    "enrolment",
                    "helpdesk",
                    "sharing",
                    "connect",
                    "ledger",
                    "payments",
                    "services",
                    "home",
                    "notifications",
                    "operations");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles_so_that_each_can_be_read_by_itself =
            slices().matching("org.seneid.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_demo_parts_know_a_sandbox_so_that_a_real_register_takes_its_place = noClasses()
            .that()
            .resideOutsideOfPackages("..demo..", "..sandbox..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..sandbox..");

    @ArchTest
    static void no_two_classes_share_a_name_so_that_a_name_needs_no_author_beside_it(JavaClasses classes) {
        assertThat(byText(classes, JavaClass::getSimpleName))
                .allSatisfy((name, found) -> assertThat(found).as(name).hasSize(1));
    }

    @ArchTest
    static void no_package_outgrows_a_whiteboard_so_that_a_newcomer_can_take_it_in(JavaClasses classes) {
        assertThat(byText(classes, JavaClass::getPackageName))
                .allSatisfy((name, found) -> assertThat(found).as(name).hasSizeLessThanOrEqualTo(WHITEBOARD));
    }

    @ArchTest
    static final ArchRule doors_know_no_database_so_that_each_look_goes_through_a_boundary = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.persistence..");

    @ArchTest
    static final ArchRule only_web_knows_faces_rest_and_servlets_so_that_a_boundary_serves_any_door = noClasses()
            .that(are(not(resideInAPackage("..web.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule entities_know_no_ejb_so_that_laws_are_tested_without_a_server = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ejb..");

    @ArchTest
    static final ArchRule boundaries_are_authorised_on_every_public_method_so_that_no_door_stands_open = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should(beAuthorised());

    /** An annotation takes no array that stands elsewhere, so each boundary of everybody's lists the roles itself. */
    @ArchTest
    static final ArchRule what_citizens_and_operators_may_every_role_may_so_that_a_new_one_is_forgotten_nowhere =
            classes().should(nameAllRolesOrFew());

    @ArchTest
    static final ArchRule nobody_reads_the_clock_but_through_clock_so_that_a_test_can_move_it = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.seneid.platform.Clocks")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** A timer's name is what its runs are recorded under; {@link TimerRecording} sees to it that they are. */
    @ArchTest
    static void every_timer_has_a_name_of_its_own_so_that_operators_see_each_job(JavaClasses classes) {
        var names = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.tryGetAnnotationOfType(Schedule.class).stream())
                .map(Schedule::info)
                .toList();
        assertThat(names)
                .isNotEmpty()
                .doesNotContain("")
                .doesNotHaveDuplicates()
                .allMatch(name -> Messages.in(Language.VIETNAMESE).has("operations.job." + name));
    }

    @ArchTest
    static final ArchRule whatever_is_done_regularly_is_a_timer_so_that_it_is_recorded = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.seneid.platform.delivery.DeliveryTimer")
            .should()
            .callMethodWhere(target(owner(type(TimerService.class))).and(target(nameMatching("create.*"))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ScheduledExecutorService.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Timer.class);

    @ArchTest
    static final ArchRule nothing_is_named_for_a_pattern_so_that_a_name_says_what_it_is_for = classes()
            .should()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper");

    /** One source file a class that stands by itself. */
    private static Map<String, Set<String>> byText(JavaClasses classes, Function<JavaClass, String> text) {
        return classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(groupingBy(text, mapping(JavaClass::getName, toSet())));
    }

    private static ArchCondition<JavaMethod> beAuthorised() {
        return new ArchCondition<>("say who may call it") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var said = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class);
                events.add(new SimpleConditionEvent(method, said, method.getFullName() + " says nobody"));
            }
        };
    }

    private static ArchCondition<JavaClass> nameAllRolesOrFew() {
        return new ArchCondition<>("name all roles where everybody may") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var annotations = Stream.concat(
                        type.getAnnotations().stream(),
                        type.getMethods().stream().flatMap(method -> method.getAnnotations().stream()));
                annotations
                        .filter(annotation -> annotation.getRawType().isEquivalentTo(RolesAllowed.class))
                        .map(annotation ->
                                List.of(annotation.as(RolesAllowed.class).value()))
                        .filter(roles -> roles.containsAll(List.of(Role.CITIZENS, Role.OPERATORS)))
                        .forEach(roles -> events.add(new SimpleConditionEvent(
                                type, roles.containsAll(ALL_ROLES), type.getFullName() + " leaves out a role")));
            }
        };
    }
}
