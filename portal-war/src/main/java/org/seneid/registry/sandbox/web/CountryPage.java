package org.seneid.registry.sandbox.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.seneid.platform.PersonalId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.web.Redirect;
import org.seneid.registry.document.Register;
import org.seneid.registry.sandbox.Fault;
import org.seneid.registry.sandbox.LifeEvent;
import org.seneid.registry.sandbox.SandboxFaults;
import org.seneid.registry.sandbox.card.ReaderFault;
import org.seneid.registry.web.RegistryRoutes;

/** Lets whoever shows the demo break a register, or let something happen to somebody who lives in the sandbox. */
@Named
@RequestScoped
public class CountryPage {

    /** Slow, yet within the time limit; and longer than anybody waits. */
    private static final Fault SLOW = new Fault(2_000, false);

    private static final Fault HANGING = new Fault(30_000, false);
    private static final Fault DOWN = new Fault(0, true);

    @Inject
    SandboxFaults faults;

    private Map<Register, Fault> present;

    private ReaderFault reader;

    private String number = "";

    private LifeEvent happening = LifeEvent.LICENCE_SEIZED;

    @Size(max = 80, message = "registry.country.name.long")
    private String name = "";

    /** A register and how it is. */
    public record Line(Register register, String stateKey, String kind) {}

    @PostConstruct
    void load() {
        present = faults.all();
        reader = faults.ofReader();
    }

    public List<Line> getLines() {
        return Stream.of(Register.values()).map(this::line).toList();
    }

    private Line line(Register register) {
        var fault = present.get(register);
        if (fault.outage()) return new Line(register, "registry.country.down", "bad");
        if (fault.latencyMillis() > SLOW.latencyMillis()) return new Line(register, "registry.country.hanging", "bad");
        return fault.equals(Fault.NONE)
                ? new Line(register, "registry.country.well", "ok")
                : new Line(register, "registry.country.slow", "warn");
    }

    public String breakDown(Register register) {
        return set(register, DOWN);
    }

    public String slowDown(Register register) {
        return set(register, SLOW);
    }

    public String hang(Register register) {
        return set(register, HANGING);
    }

    public String repair(Register register) {
        return set(register, Fault.NONE);
    }

    private String set(Register register, Fault fault) {
        faults.set(register, fault);
        return Redirect.page(RegistryRoutes.COUNTRY);
    }

    public List<ReaderFault> getReaderFaults() {
        return List.of(ReaderFault.values());
    }

    public String setReaderFault() {
        faults.setReader(reader == null ? ReaderFault.NONE : reader);
        return Redirect.pageSaying(RegistryRoutes.COUNTRY, "registry.country.reader.set");
    }

    public ReaderFault getReader() {
        return reader;
    }

    public void setReader(ReaderFault chosen) {
        reader = chosen;
    }

    public List<LifeEvent> getHappenings() {
        return List.of(LifeEvent.values());
    }

    /** Lets it happen; a new name is needed only where the name is what happens. */
    public String happen() {
        var typed = new FormErrors();
        var person = typed.read(() -> PersonalId.typed(number)
                .orElseThrow(() -> new RuleBroken("registry.country.number.shape").at("number")));
        typed.need(happening == null ? "" : happening.name(), "happening", "registry.country.event.missing");
        if (happening == LifeEvent.NAME_CORRECTED) typed.read(this::newName);
        typed.mustBeRight();
        faults.happen(happening, person, name.strip());
        return Redirect.pageSaying(RegistryRoutes.COUNTRY, "registry.country.recorded");
    }

    private String newName() {
        if (name.codePoints().noneMatch(Character::isLetter))
            throw new RuleBroken("registry.country.name.missing").at("name");
        return name;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String typed) {
        number = typed;
    }

    public LifeEvent getHappening() {
        return happening;
    }

    public void setHappening(LifeEvent chosen) {
        happening = chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed == null ? "" : typed;
    }
}
