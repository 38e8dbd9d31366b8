package org.seneid.sharing.choice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;

/** What a share shows, and so all that it shows: at least one choice, each once, in the order people expect. */
public record Selection(List<Choice> choices) {

    private static final int MOST = 60;

    /** @throws RuleBroken {@code sharing.nothing} when nothing is chosen, {@code sharing.everything} when too much is */
    public Selection {
        if (choices.isEmpty()) throw new RuleBroken("sharing.nothing").at("choices");
        if (choices.size() > MOST) throw new RuleBroken("sharing.everything", MOST).at("choices");
        choices = choices.stream()
                .distinct()
                .sorted(Comparator.comparing(Choice::attribute)
                        .thenComparing(choice -> choice.document().value()))
                .toList();
    }

    public static Selection of(Collection<Choice> choices) {
        return new Selection(List.copyOf(choices));
    }

    /** The documents that are looked into, each once. */
    public List<PublicId> documents() {
        return choices.stream().map(Choice::document).distinct().toList();
    }

    /** What is shown of one document. */
    public Stream<Attribute> of(PublicId document) {
        return choices.stream()
                .filter(choice -> choice.document().equals(document))
                .map(Choice::attribute);
    }

    /** The attributes, each once. */
    public List<Attribute> attributes() {
        return choices.stream().map(Choice::attribute).distinct().toList();
    }

    /** Whether whoever looks can compare a face; without one, anybody may hold the code out. */
    public boolean withPortrait() {
        return choices.stream().map(Choice::attribute).anyMatch(Attribute::portrait);
    }

    /** Names without values: what the trail may know. */
    public List<String> names() {
        return attributes().stream().map(Attribute::name).toList();
    }

    /** Keeps a {@link Selection} as one varchar column: it is always read whole, and never searched. */
    @Converter(autoApply = true)
    public static class ColumnConverter implements AttributeConverter<Selection, String> {

        @Override
        public String convertToDatabaseColumn(Selection selection) {
            return selection == null
                    ? null
                    : selection.choices().stream().map(Choice::toString).collect(Collectors.joining(" "));
        }

        @Override
        public Selection convertToEntityAttribute(String column) {
            return column == null
                    ? null
                    : new Selection(Stream.of(column.split(" ")).map(Choice::of).toList());
        }
    }
}
