package org.seneid.helpdesk.replay;

import static jakarta.persistence.GenerationType.SEQUENCE;
import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.seneid.platform.PublicId;

/** A page that an agent opened in a citizen's account, or wanted to, and what it showed. Written once, never changed. */
@Entity
@Table(name = "viewed_page")
@NamedQuery(
        name = ViewedPage.OF_SESSION,
        query = "select p from ViewedPage p where p.session = :session order by p.openedAt, p.id")
@NamedQuery(name = ViewedPage.COUNT_OF_SESSION, query = "select count(p) from ViewedPage p where p.session = :session")
public class ViewedPage {

    public static final String OF_SESSION = "ViewedPage.ofSession";
    public static final String COUNT_OF_SESSION = "ViewedPage.countOfSession";

    /** As long as the column is; a page that shows more shows the rest unnamed. */
    private static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "viewed_page_seq")
    @SequenceGenerator(name = "viewed_page_seq", sequenceName = "viewed_page_seq", allocationSize = 50)
    private Long id;

    @Column(name = "session_public_id")
    private PublicId session;

    @Column(name = "opened_at")
    private Instant openedAt;

    private String address;
    private String seen;
    private boolean refused;

    protected ViewedPage() {}

    /** @param address as its room lists it, without ids; empty for something that was asked for on a page */
    public ViewedPage(PublicId session, String address, List<ViewedItem> seen, boolean refused, Instant now) {
        this.session = session;
        this.openedAt = now;
        this.address = address;
        this.seen = lines(seen);
        this.refused = refused;
    }

    private static String lines(List<ViewedItem> seen) {
        var all = seen.stream().map(ViewedItem::line).distinct().collect(joining("\n"));
        return all.length() <= LONGEST ? all : all.substring(0, all.lastIndexOf('\n', LONGEST));
    }

    public Instant openedAt() {
        return openedAt;
    }

    public String address() {
        return address;
    }

    public List<ViewedItem> seen() {
        return seen.isEmpty()
                ? List.of()
                : Stream.of(seen.split("\n")).map(ViewedItem::read).toList();
    }

    public boolean refused() {
        return refused;
    }
}
