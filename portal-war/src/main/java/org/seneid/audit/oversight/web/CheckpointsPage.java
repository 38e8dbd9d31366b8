package org.seneid.audit.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.seneid.audit.oversight.Oversight;
import org.seneid.platform.Page;

/** Everything that was signed, word for word, to be compared with what others kept. */
@Named
@RequestScoped
public class CheckpointsPage {

    @Inject
    Oversight oversight;

    private String page = "1";
    private Page<String> shown;
    private List<Signed> notes;

    /**
     * A note with what it says in short, to be found by.
     *
     * @param at null when it does not say: somebody else wrote into the table
     */
    public record Signed(long size, Instant at, String note) {

        private static final Pattern SHORT = Pattern.compile("[^\n]*\n(\\d{1,18})\n[^\n]*\ntime (\\S+)\n(?s:.*)");

        static Signed of(String note) {
            var said = SHORT.matcher(note);
            try {
                return said.matches()
                        ? new Signed(Long.parseLong(said.group(1)), Instant.parse(said.group(2)), note)
                        : new Signed(0, null, note);
            } catch (DateTimeException noMoment) {
                return new Signed(0, null, note);
            }
        }
    }

    public void load() {
        shown = oversight.checkpoints(Page.number(page));
        notes = shown.rows().stream().map(Signed::of).toList();
    }

    public Page<String> getShown() {
        return shown;
    }

    public List<Signed> getNotes() {
        return notes;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page == null ? "1" : page;
    }
}
