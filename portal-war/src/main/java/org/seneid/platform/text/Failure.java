package org.seneid.platform.text;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.seneid.platform.NotFound;
import org.seneid.platform.RedirectRequired;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.DelegationRefused;

/**
 * What a person or a machine is told of something that went wrong; the one place that reads the container's wrappings.
 *
 * @param status as in HTTP
 * @param key of the sentence
 * @param field the form's field that it is about; empty for the whole page
 */
public record Failure(int status, String key, Object[] args, String field) {

    public static final int UNEXPECTED = 500;

    /** Our own names of constraints, as {@code bill_paid_once_uk}; databases quote them in their messages. */
    private static final Pattern CONSTRAINT = Pattern.compile("\\b([a-z][a-z0-9_]*_(?:uk|ck|fk))\\b");

    /** Reads the innermost cause that says something; anything unknown is {@link #UNEXPECTED}. */
    public static Failure of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBroken rule) return ofRule(rule);
            if (cause instanceof NotFound) return page(404, "platform.failure.not-found");
            if (cause instanceof RedirectRequired) return page(403, "platform.failure.fresh-sign-in");
            if (cause instanceof DelegationRefused other)
                return new Failure(403, other.key(), new Object[] {other.owner()}, "");
            if (cause instanceof EJBAccessException) return page(403, "platform.failure.forbidden");
            if (cause instanceof OptimisticLockException) return page(409, "platform.failure.changed-meanwhile");
            if (cause instanceof ConstraintViolationException shape) return ofShape(shape);
            if (cause instanceof SQLException sql && constraint(sql) != null)
                return page(409, "constraint." + constraint(sql));
        }
        return page(UNEXPECTED, "platform.failure.unexpected");
    }

    /** Everything that is wrong, where what was typed breaks several rules; else the one thing. */
    public static List<Failure> all(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof RuleBroken rule)
                return rule.all().stream().map(Failure::ofRule).toList();
        return List.of(of(thrown));
    }

    private static Failure ofRule(RuleBroken rule) {
        return new Failure(422, rule.key(), rule.args(), rule.field());
    }

    private static Failure page(int status, String key) {
        return new Failure(status, key, new Object[0], "");
    }

    private static Failure ofShape(ConstraintViolationException shape) {
        var first = shape.getConstraintViolations().iterator().next();
        var field = "";
        for (var node : first.getPropertyPath()) field = node.getName() == null ? field : node.getName();
        return new Failure(422, first.getMessage(), new Object[0], field);
    }

    /** Null when it names none that people are told of. */
    private static String constraint(SQLException sql) {
        if (sql.getSQLState() == null || !sql.getSQLState().startsWith("23")) return null;
        var found = CONSTRAINT.matcher(String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT));
        return found.find() && Messages.in(Language.ENGLISH).has("constraint." + found.group(1))
                ? found.group(1)
                : null;
    }

    /** The sentence, or the key as it is when it was a sentence already. */
    public String in(Locale locale) {
        return Messages.in(locale).text(key, args);
    }
}
