package org.seneid.services.embed.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.services.application.FormDrafts.Filling;
import org.seneid.services.attachment.Attachment;
import org.seneid.services.definition.FieldType;
import org.seneid.services.definition.FormField;
import org.seneid.services.definition.FormPage;
import org.seneid.services.embed.EmbeddedForms;
import org.seneid.services.form.AnswerText;
import org.seneid.services.form.KnownValue;
import org.seneid.services.web.FormQuestion;
import org.seneid.services.web.FormWords;

/** One page of a form in a frame: what is known, what is asked, and on. Whatever is typed is kept, right or wrong. */
@Named
@RequestScoped
public class EmbedStepPage {

    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    EmbedDoor door;

    @Inject
    EmbeddedForms forms;

    @Inject
    FormWords words;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private Filling filling;
    private FormPage page;
    private List<Attachment> files = List.of();
    private final Map<String, List<String>> typed = new HashMap<>();

    /** A field for files, and what is attached to it; {@code error} is null when nothing is wrong, {@code done} empty for nothing. */
    public record Upload(
            FormField field,
            String label,
            String hint,
            List<Attachment> files,
            String address,
            String error,
            String done) {

        /** The id of its input, which errors lead to. */
        public String inputId() {
            return "f-" + field.id();
        }

        public boolean full() {
            return files.size() >= field.longest();
        }
    }

    public void load() {
        if (EmbedAnswer.refused(door)) return;
        if (!door.isSignedIn()) {
            EmbedAnswer.lead(door.getOver());
            return;
        }
        filling = forms.form();
        page = filling.journey().page(address.getOrDefault("page", "")).orElse(null);
        if (page == null) EmbedAnswer.lead(unfinished());
        else if (isElsewhere() && door.isPosted()) EmbedAnswer.lead(after());
        else if (door.isPosted()) EmbedAnswer.saying(this::next);
        else EmbedAnswer.say(FilesOutcome.of(request).problems(Messages.in(language.locale())));
        if (page != null) show();
    }

    private void next() {
        var sent = new HashMap<String, List<String>>();
        for (var field : filling.journey().fields(page))
            if (field.type() != FieldType.UPLOAD) sent.put(field.id(), sent("f-" + field.id()));
        filling = forms.keep(page.id(), sent);
        var wrong = filling.journey().wrong(page, 0);
        if (wrong.isEmpty()) EmbedAnswer.lead(after());
        else EmbedAnswer.say(wrong);
    }

    private List<String> sent(String input) {
        var values = request.getParameterValues(input);
        return values == null ? List.of() : Arrays.asList(values);
    }

    private String after() {
        if (address.containsKey("change")) return unfinished();
        return filling.journey().after(page).map(this::step).orElseGet(this::unfinished);
    }

    private String unfinished() {
        return filling.journey().unfinished().map(this::step).orElse(door.getRoot() + "/check");
    }

    private String step(FormPage to) {
        return door.getRoot() + "/form/" + to.id();
    }

    private void show() {
        files = forms.files();
        var formats = new Formats(language.locale());
        for (var field : filling.journey().fields(page))
            if (field.type() != FieldType.SHARE)
                typed.put(
                        field.id(),
                        filling.journey().answers().of(field.id()).stream()
                                .map(kept -> AnswerText.typed(field, kept, formats))
                                .toList());
    }

    /** Whether the page is filled several times, which only the portal's own pages can. */
    public boolean isElsewhere() {
        return page.repetition().isPresent();
    }

    /** The same page in the portal. */
    public String getPortalPage() {
        var form = filling.application();
        return "/services/" + form.slug() + "/" + form.publicId() + "/" + page.id();
    }

    public List<FormQuestion> getQuestions() {
        if (isElsewhere()) return List.of();
        var heading = isOneQuestion() ? words.in(page.title()) : "";
        var hint = isOneQuestion() ? words.in(page.hint()) : "";
        return filling.journey().fields(page).stream()
                .filter(field -> field.type() != FieldType.UPLOAD)
                .map(field -> words.question(filling.journey(), field, heading, hint))
                .toList();
    }

    public List<Upload> getUploads() {
        if (isElsewhere()) return List.of();
        return filling.journey().fields(page).stream()
                .filter(field -> field.type() == FieldType.UPLOAD)
                .map(this::upload)
                .toList();
    }

    private Upload upload(FormField field) {
        var own = new ArrayList<>(files);
        own.removeIf(file -> !file.field().equals(field.id()));
        return new Upload(
                field,
                words.in(field.label()),
                words.in(field.hint()),
                own,
                door.files(page.id(), field.id()),
                EmbedAnswer.said("f-" + field.id()),
                FilesOutcome.of(request)
                        .done(
                                field.id(),
                                own.stream()
                                        .collect(Collectors.toMap(
                                                file -> file.publicId().value(), Attachment::name)),
                                Messages.in(language.locale())));
    }

    /** Whether the heading of the page is its only question. */
    public boolean isOneQuestion() {
        return !isElsewhere()
                && page.fields().size() == 1
                && page.fields().get(0).type() != FieldType.UPLOAD;
    }

    /** The known values that stand above the question. */
    public List<KnownValue> getShown() {
        var known = filling.journey().known();
        var shared = known.all().stream()
                .filter(value -> page.fields().stream().anyMatch(field -> value.sharedFor(field.id())));
        return Stream.concat(page.shows().stream().flatMap(id -> known.of(id).stream()), shared)
                .toList();
    }

    public FormPage getPage() {
        return page;
    }

    public Filling getFilling() {
        return filling;
    }

    /** Counted from 1; the page of checking is the last step. */
    public int getStep() {
        return filling.journey().pages().indexOf(page) + 1;
    }

    public int getSteps() {
        return filling.journey().pages().size() + 1;
    }

    public String getBack() {
        return filling.journey().before(page).map(this::step).orElse(door.getRoot());
    }

    /** Where the page's own form is sent to. */
    public String getAction() {
        return step(page) + (address.containsKey("change") ? "?change=true" : "");
    }

    public Map<String, List<String>> getTyped() {
        return typed;
    }
}
