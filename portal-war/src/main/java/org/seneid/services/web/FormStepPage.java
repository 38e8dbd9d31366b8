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
    private final Map<String, List<String>> typed = new HashMap<>();

    @PostConstruct
    void opened() {
        here = FormAddress.of(address);
        filling = drafts.byId(here.draft());
        here.mustBeOf(filling.application());
        page = filling.journey().page(here.page()).orElse(null);
        if (page == null) return;
        var formats = new Formats(language.locale());
        for (var field : filling.journey().fields(page))
            typed.put(
                    field.id(),
                    filling.journey().answers().of(Answers.key(field.id(), 0)).stream()
                            .map(kept -> AnswerText.typed(field, kept, formats))
                            .toList());
    }

    /** A page that is not asked leads to where the form goes on, and a form that was sent to what became of it. */
    public void load() {
        if (filling.application().status() != ApplicationStatus.DRAFT)
            Redirect.page("/applications/" + filling.application().publicId());
        else if (page == null) Redirect.page(unfinished());
    }

    /** Keeps the page and goes on; from the page of checking one came back to, back there. */
    public String next() {
        if (page == null) return Redirect.page(unfinished());
        keep(true);
        drafts.mustBeRight(here.draft(), page.id(), 0);
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
        drafts.keep(here.draft(), page.id(), 0, typed, passed);
    }

    private String unfinished() {
        return FormAddress.step(
                filling.application(),
                filling.journey().unfinished().map(FormPage::id).orElse("check"));
    }

    public List<FormQuestion> getQuestions() {
        if (page == null) return List.of();
        var fields = filling.journey().fields(page);
        var heading = isOneQuestion() ? words.in(page.title()) : "";
        return fields.stream()
                .filter(field -> field.type() != FieldType.UPLOAD)
                .map(field -> words.question(filling.journey(), field, heading))
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
        return page.fields().size() == 1 && page.fields().get(0).type() != FieldType.UPLOAD;
    }

    /** The known values that stand above the question. */
    public List<KnownValue> getShown() {
        if (page == null) return List.of();
        return page.shows().stream()
                .flatMap(id -> filling.journey().known().of(id).stream())
                .toList();
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
        return filling.journey()
                .before(page)
                .map(before -> FormAddress.step(filling.application(), before.id()))
                .orElse("/services/" + filling.application().slug());
    }

    public Map<String, List<String>> getTyped() {
        return typed;
    }
}
