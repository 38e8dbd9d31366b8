package org.seneid.audit.oversight.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.platform.acting.Role;
import org.seneid.platform.web.list.ListAddress;
import org.seneid.platform.web.list.SearchWords;

/** Which of staff a list is about: as the address says it, and as the form above the list changes it. */
final class ActivitySearch {

    private static final String ROLE = "role";

    private String words;
    private String role;

    /** One of what a field lets one choose. @param label the key of its name */
    public record Choice(String value, String label) {}

    ActivitySearch(HttpServletRequest request, ListAddress address) {
        words = SearchWords.of(request, address);
        role = address.value(ROLE).orElse("");
    }

    String words() {
        return words;
    }

    void words(String typed) {
        words = SearchWords.typed(typed);
    }

    String roleWord() {
        return role;
    }

    void roleWord(String chosen) {
        role = chosen == null ? "" : chosen;
    }

    Optional<Role> role() {
        return staff().filter(one -> ListAddress.word(one).equals(role)).findFirst();
    }

    boolean narrow() {
        return !words.isEmpty() || !role.isEmpty();
    }

    /** The address of the list with this search; the words stay in the session. */
    ListAddress in(HttpServletRequest request, ListAddress address) {
        return address.filtered(SearchWords.KEY, SearchWords.keep(request, words))
                .filtered(ROLE, role);
    }

    static ListAddress without(ListAddress address) {
        return address.filtered(SearchWords.KEY, null).filtered(ROLE, null);
    }

    static List<Choice> roles() {
        return staff().map(one -> new Choice(ListAddress.word(one), "audit.role." + one))
                .toList();
    }

    private static Stream<Role> staff() {
        return Stream.of(Role.values()).filter(Role::staff);
    }
}
