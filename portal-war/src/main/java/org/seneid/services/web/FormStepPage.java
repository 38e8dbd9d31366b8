package org.seneid.services.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.seneid.platform.NotFound;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.FormDrafts;
import org.seneid.services.application.FormFiles;
import org.seneid.services.attachment.web.AttachmentsPart;
import org.seneid.services.definition.FieldType;
import org.seneid.services.definition.FormPage;
import org.seneid.services.form.AnswerText;
import org.seneid.services.form.Answers;
import org.seneid.services.form.KnownValue;

/** One page of a form: what is known, what is asked, and on. Whatever is typed is kept, right or wrong. */
@Named
@RequestScoped
public class FormStepPage {

    /** As the address has them: a form's parts are asked for before the page's parameters are set. */
    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    FormDrafts drafts;

    @Inject
    FormWords words;

    @Inject
    AttachmentsPart attachments;

    @Inject
    Language language;

    private FormAddress here;
    private FormDrafts.Filling filling;
    private FormPage page;
    private int item;
    private final Map<String, List<String>> typed = new HashMap<>();

    @PostConstruct
    void opened() {
        here = FormAddress.of(address);
        filling = drafts.byId(here.draft());
        here.mustBeOf(filling.application());
        page = filling.journey().page(here.page()).orElse(null);
        item = number(address.getOrDefault("item", "0"));
        if (page == null || isListing()) return;
        var formats = new Formats(language.locale());
        for (var field : filling.journey().fields(page))
            if (field.type() != FieldType.SHARE)
                typed.put(
                        field.id(),
                        filling.journey().answers().of(Answers.key(field.id(), item)).stream()
                                .map(kept -> AnswerText.typed(field, kept, formats))
                                .toList());
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,4}")) throw new NotFound();
        return Integer.parseInt(text);
    }

    /** A page that is not asked leads to where the form goes on, and a form that was sent to what became of it. */
    public void load() {
        if (filling.application().status() != ApplicationStatus.DRAFT)
            Redirect.page("/applications/" + filling.application().publicId());
        else if (page == null) Redirect.page(unfinished());
        else if (item != 0 && !filling.journey().takes(page, item)) Redirect.page(here(0));
        else if (isListing() && isFirstNeeded()) Redirect.page(here(next()));
    }

    /** Whether this is the list of a page's items. */
    public boolean isListing() {
        return page != null && page.repetition().isPresent() && item == 0;
    }

    /** A list that may not be empty, and is, has nothing to show before its first item. */
    private boolean isFirstNeeded() {
        return filling.journey().items(page).isEmpty()
                && page.repetition().orElseThrow().least() > 0;
    }

    int next() {
        return filling.journey().answers().nextItem(page.id());
    }

    /** The address of an item of this page, or with 0 of the page itself; a change that was begun stays one. */
    String here(int number) {
        return FormAddress.step(filling.application(), page.id(), number)
                + (address.containsKey("change") ? "?change=true" : "");
    }

    /** Keeps the page and goes on; an item leads to the list of all. */
    public String proceed() {
        if (page == null) return Redirect.page(unfinished());
        keep(item == 0);
        drafts.mustBeRight(here.draft(), page.id(), item);
        return item == 0 ? leave() : Redirect.page(here(0));
    }

    /** Goes on from a page that is right; from the page of checking one came back to, back there. */
    String leave() {
        filling = drafts.byId(here.draft());
        if (address.containsKey("change")) return Redirect.page(unfinished());
        return Redirect.page(filling.journey()
                .after(page)
                .map(after -> FormAddress.step(filling.application(), after.id()))
                .orElseGet(this::unfinished));
    }

    /** Keeps the page as it is, and leaves. */
    public String later() {
        if (page != null) keep(false);
        return Redirect.pageSaying("/applications", "services.form.kept");
    }

    private void keep(boolean passed) {
        drafts.keep(here.draft(), page.id(), item, typed, passed);
    }

    private String unfinished() {
        return FormAddress.step(
                filling.application(),
                filling.journey().unfinished().map(FormPage::id).orElse("check"));
    }

    public List<FormQuestion> getQuestions() {
        if (page == null || isListing()) return List.of();
        var fields = filling.journey().fields(page);
        var heading = isOneQuestion() ? words.in(page.title()) : "";
        var hint = isOneQuestion() ? words.in(page.hint()) : "";
        return fields.stream()
                .filter(field -> field.type() != FieldType.UPLOAD)
                .map(field -> words.question(filling.journey(), field, heading, hint))
                .toList();
    }

    /** The fields for files; each has a form of its own, above the one that is typed into. */
    public List<FormUpload> getUploads() {
        if (page == null) return List.of();
        return filling.journey().fields(page).stream()
                .filter(field -> field.type() == FieldType.UPLOAD)
                .map(field -> new FormUpload(
                        words.in(field.label()),
                        words.in(field.hint()),
                        attachments.list(FormFiles.KIND, here.draft(), field.id(), field.longest())))
                .toList();
    }

    /** Whether the heading of the page is its only question. */
    public boolean isOneQuestion() {
        return page.repetition().isEmpty()
                && page.fields().size() == 1
                && page.fields().get(0).type() != FieldType.UPLOAD;
    }

    /** The known values that stand above the question. */
    public List<KnownValue> getShown() {
        if (page == null) return List.of();
        var known = filling.journey().known();
        var shared = known.all().stream()
                .filter(value -> page.fields().stream().anyMatch(field -> value.sharedFor(field.id())));
        return Stream.concat(page.shows().stream().flatMap(id -> known.of(id).stream()), shared)
                .toList();
    }

    /** What the page is headed by: its title, or what the item is called. */
    public String getHeading() {
        return item == 0 ? words.in(page.title()) : filling.journey().itemName(page, item);
    }

    public FormPage getPage() {
        return page;
    }

    public FormDrafts.Filling getFilling() {
        return filling;
    }

    public Instant getKeptAt() {
        return filling.application().changedAt();
    }

    /** Counted from 1; the page of checking is the last step. */
    public int getStep() {
        return filling.journey().pages().indexOf(page) + 1;
    }

    public int getSteps() {
        return filling.journey().pages().size() + 1;
    }

    public String getBack() {
        if (item != 0 && !isFirstNeeded()) return here(0);
        return filling.journey()
                .before(page)
                .map(before -> FormAddress.step(filling.application(), before.id()))
                .orElse("/services/" + filling.application().slug());
    }

    public Map<String, List<String>> getTyped() {
        return typed;
    }
}
