package org.seneid.services.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.web.Redirect;
import org.seneid.services.application.FormDrafts;
import org.seneid.services.definition.FieldType;
import org.seneid.services.definition.Repetition;

/** The items of a form's page: what was added so far, each to be changed or removed, and whether another is added. */
@Named
@RequestScoped
public class FormItemsPage {

    @Inject
    FormStepPage step;

    @Inject
    FormDrafts drafts;

    @Inject
    FormWords words;

    private List<String> another = List.of();

    /**
     * An item that was added.
     *
     * @param name what it is called, such as {@code Child 2}
     * @param text what was answered for it, in one line
     * @param wrong whether something of it is missing or wrong
     */
    public record Item(int number, String name, String text, boolean wrong) {}

    public List<Item> getItems() {
        if (!step.isListing()) return List.of();
        var journey = step.getFilling().journey();
        return journey.items(step.getPage()).stream()
                .map(item -> new Item(
                        item,
                        journey.itemName(step.getPage(), item),
                        words.item(journey, step.getPage(), item),
                        !journey.wrong(step.getPage(), item).isEmpty()))
                .toList();
    }

    public String href(Item item) {
        return step.here(item.number());
    }

    public boolean isTakingMore() {
        return step.isListing() && step.getFilling().journey().takesMore(step.getPage());
    }

    /** The question whether another is added. */
    public FormQuestion getQuestion() {
        var choices = Stream.of("yes", "no")
                .map(value -> new FormQuestion.Choice(value, words.text("services.form." + value), "", false))
                .toList();
        var first = getItems().isEmpty();
        var label = words.text(first ? "services.items.first" : "services.items.another", called());
        return new FormQuestion("another", "another", FieldType.YES_NO, label, "", false, false, choices, "", 0);
    }

    /** What an item is called, within a sentence. */
    private String called() {
        var item = words.in(repetition().item());
        return item.substring(0, 1).toLowerCase(Locale.ROOT) + item.substring(1);
    }

    private Repetition repetition() {
        return step.getPage().repetition().orElseThrow();
    }

    public int getMost() {
        return repetition().most();
    }

    /** Adds another, or goes on with those that are there. */
    public String proceed() {
        if (isTakingMore()) {
            if (another.isEmpty())
                throw new RuleBroken("services.form.choose", getQuestion().label()).at("another");
            if (another.contains("yes")) return Redirect.page(step.here(step.next()));
        }
        var draft = step.getFilling().application().publicId();
        drafts.keep(draft, step.getPage().id(), 0, Map.of(), true);
        drafts.mustBeRight(draft, step.getPage().id(), 0);
        return step.leave();
    }

    public String remove(int item) {
        drafts.remove(step.getFilling().application().publicId(), step.getPage().id(), item);
        return Redirect.pageSaying(step.here(0), "services.items.removed");
    }

    public List<String> getAnother() {
        return another;
    }

    public void setAnother(List<String> another) {
        this.another = another;
    }
}
