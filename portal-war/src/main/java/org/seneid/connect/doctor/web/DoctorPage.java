package org.seneid.connect.doctor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.connect.doctor.Diagnosis;
import org.seneid.connect.doctor.Doctor;

/** A developer pastes what fails; it is never shown again as it was, as it may hold secrets. */
@Named
@RequestScoped
public class DoctorPage {

    @Inject
    Doctor doctor;

    private String pasted;
    private Diagnosis diagnosis;

    public void examine() {
        diagnosis = doctor.examine(pasted);
    }

    /** What was found; null before. */
    public Diagnosis getDiagnosis() {
        return diagnosis;
    }

    public String getPasted() {
        return null;
    }

    public void setPasted(String text) {
        pasted = text;
    }
}
