package org.seneid.operations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The note with which an operator closes a difference. */
@Named
@RequestScoped
public class DifferenceNote {

    @NotBlank(message = "operations.differences.note.missing")
    @Size(max = 400, message = "operations.differences.note.long")
    private String text;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
