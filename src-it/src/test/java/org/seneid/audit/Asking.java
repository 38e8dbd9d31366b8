package org.seneid.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.Trailing.Done;
import org.seneid.audit.question.AccessQuestion;
import org.seneid.audit.question.AccessQuestions;
import org.seneid.audit.question.QuestionAnswers;
import org.seneid.audit.question.QuestionFilter;
import org.seneid.audit.question.QuestionText;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.list.Slice;
import org.seneid.support.As;
import org.seneid.support.Databases;

/** Asks about an entry and answers, as the two who do. */
@Dependent
public class Asking {

    public static final QuestionText WORDS = new QuestionText("Hôm đó tôi không đến quầy.");
    public static final QuestionText ANSWER = new QuestionText("Cán bộ tra cứu nhầm; đã nhắc nhở.");

    private static final int PAGE = 100;
    private static final String LOOKED_UP = "desk.looked-up";

    @Inject
    private AccessQuestions questions;

    @Inject
    private QuestionAnswers answers;

    @Inject
    private Trailing trailing;

    @Inject
    private Databases databases;

    @Inject
    private As as;

    /** The entry that says so. */
    public PublicId lookedUp(AccountId owner, Actor by) throws Exception {
        as.officer(by, () -> trailing.happens(Done.of(owner, LOOKED_UP, "Công an phường Thử")));
        return entryOf(owner, LOOKED_UP);
    }

    PublicId entryOf(AccountId owner, String act) throws SQLException {
        return new PublicId(databases
                .portal(
                        "select public_id from audit_entry where owner = ? and act = ? order by id desc",
                        owner.value(),
                        act)
                .get(0)
                .get("public_id"));
    }

    public AccessQuestion ask(Actor who, PublicId entry) throws Exception {
        return as.citizen(who, () -> questions.ask(entry, Optional.empty(), WORDS));
    }

    public void answer(Actor supervisor, PublicId question) throws Exception {
        as.supervisor(supervisor, () -> answers.answer(question, ANSWER));
    }

    /** What a supervisor finds to be answered, on all pages. */
    public List<PublicId> open(Actor supervisor) throws Exception {
        return as.supervisor(supervisor, () -> {
            var open = QuestionFilter.of(QuestionFilter.State.OPEN);
            var found = new ArrayList<PublicId>();
            for (int first = 0; first < answers.count(open).rows(); first += PAGE)
                answers.page(open, new Slice(first, PAGE, "due", false)).forEach(row -> found.add(row.id()));
            return found;
        });
    }
}
