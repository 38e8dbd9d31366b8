package org.seneid.badinput;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.seneid.rings.Web;

/** Follows the links from a page, a few of each kind, so that a new page is found without being named. */
public final class Crawl {

    private static final int OF_A_KIND = 2;
    private static final Set<String> LEAD_ELSEWHERE =
            Set.of("/language", "/scheme", "/theme", "/sign-out", "/demo", "/session");

    private final Web visitor;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> pages = new ArrayList<>();

    private Crawl(Web visitor) {
        this.visitor = visitor;
    }

    /** The addresses of the pages that a visitor reaches from some addresses. */
    public static List<String> from(Web visitor, String... starts) {
        var crawl = new Crawl(visitor);
        crawl.follow(List.of(starts));
        return List.copyOf(crawl.pages);
    }

    private void follow(List<String> starts) {
        var next = new ArrayDeque<>(starts);
        while (!next.isEmpty()) {
            var address = next.remove();
            if (!seen.add(address) || !wanted(address)) continue;
            var answer = visitor.get(address);
            if (answer.status() / 100 == 3) next.add(pathOf(answer.address().resolve(answer.location())));
            if (answer.status() != 200 || !answer.header("Content-Type").startsWith("text/html")) continue;
            pages.add(address);
            for (var link : answer.page().select("main a[href], nav a[href], header a[href]")) {
                var target = URI.create(link.absUrl("href").replaceAll("#.*", ""));
                if (answer.address().getAuthority().equals(target.getAuthority())) next.add(pathOf(target));
            }
        }
    }

    /** Ids differ, the page is the same: a few of each will do. */
    private boolean wanted(String address) {
        var path = address.replaceAll("\\?.*", "");
        if (LEAD_ELSEWHERE.stream().anyMatch(path::startsWith)) return false;
        var kind = path.replaceAll("/[0-9a-hjkmnp-tv-z]{26}", "/{id}").replaceAll("[0-9]{4,}", "{n}");
        return kinds.merge(kind, 1, Integer::sum) <= OF_A_KIND;
    }

    private static String pathOf(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
