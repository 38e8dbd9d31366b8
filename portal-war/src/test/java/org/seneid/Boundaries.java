package org.seneid;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be called from outside in the portal's classes, and by whom. */
final class Boundaries {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.seneid");

    private Boundaries() {}

    /** All that are of a type, made. */
    static <T> Stream<T> made(Class<T> type) {
        return PORTAL.stream()
                .filter(one -> one.isAssignableTo(type) && !one.isInterface())
                .map(one -> type.cast(make(one.reflect())));
    }

    private static Object make(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    static Stream<JavaMethod> methods() {
        return everyMethod()
                .filter(method -> isBoundary(method) && method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    /** Where a mark opens nothing: outside a boundary, or to other roles. */
    static SortedSet<String> idle(Class<? extends Annotation> mark, Predicate<List<String>> opens) {
        return everyMethod()
                .filter(method -> method.isAnnotatedWith(mark))
                .filter(method -> !isBoundary(method) || !opens.test(roles(method)))
                .map(JavaMethod::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who may call it; nobody in particular when everybody may. */
    static List<String> roles(JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) return List.of();
        Optional<RolesAllowed> own = method.tryGetAnnotationOfType(RolesAllowed.class);
        return own.or(() -> method.getOwner().tryGetAnnotationOfType(RolesAllowed.class))
                .map(roles -> List.of(roles.value()))
                .orElse(List.of());
    }

    static String named(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    static String listed(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static Stream<JavaMethod> everyMethod() {
        return PORTAL.stream().flatMap(type -> type.getMethods().stream());
    }

    private static boolean isBoundary(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(Stateless.class)
                || method.getOwner().isAnnotatedWith(Singleton.class);
    }
}
