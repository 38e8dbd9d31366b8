package org.seneid.services.casework;

import java.util.Optional;

/**
 * Which applications a clerk's list has.
 *
 * @param slug of one service; empty for all
 */
public record CaseFilter(CaseView view, Optional<String> slug) {

    public static CaseFilter of(CaseView view) {
        return new CaseFilter(view, Optional.empty());
    }

    String where() {
        return view.where() + (slug.isPresent() ? " and a.slug = :slug" : "");
    }
}
