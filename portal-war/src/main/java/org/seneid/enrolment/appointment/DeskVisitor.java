package org.seneid.enrolment.appointment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.seneid.platform.PublicId;
import org.seneid.registry.document.DocumentKind;

/**
 * Who wants to come to a desk, as far as the portal knows.
 *
 * @param level of assurance; 0 for somebody who is not signed in
 * @param integrated the kinds of documents that are in the account
 * @param age empty when the register did not tell
 * @param commune where they live, five digits; empty when the register did not tell
 * @param province where they live, without its kind, such as {@code Hà Nội}; empty likewise
 * @param children whom they act for
 */
public record DeskVisitor(
        int level,
        Set<DocumentKind> integrated,
        OptionalInt age,
        Optional<String> commune,
        Optional<String> province,
        List<Child> children) {

    /** Nobody whom the portal knows. */
    public static final DeskVisitor STRANGER =
            new DeskVisitor(0, Set.of(), OptionalInt.empty(), Optional.empty(), Optional.empty(), List.of());

    /**
     * A child of whoever comes.
     *
     * @param guardianship by which they act for it
     */
    public record Child(PublicId guardianship, String name, int age) {}

    public boolean signedIn() {
        return level > 0;
    }

    DeskVisitor about(Optional<PublicId> child) {
        var one = children.stream()
                .filter(each -> child.filter(each.guardianship()::equals).isPresent())
                .toList();
        return new DeskVisitor(level, integrated, age, commune, province, one.isEmpty() ? children : one);
    }
}
