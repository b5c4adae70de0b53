package dev.loopwise.shared;

import java.util.List;

/** A request that the service declines, with a full sentence saying what to do next. */
public final class RefusedException extends RuntimeException {
    private final Refusal refusal;
    private final List<FieldProblem> problems;

    public RefusedException(Refusal refusal, String message) {
        this(refusal, message, List.of());
    }

    public RefusedException(Refusal refusal, String message, List<FieldProblem> problems) {
        super(message);
        this.refusal = refusal;
        this.problems = List.copyOf(problems);
    }

    /** A refusal that one field is to blame for; the sentence is shown beside it. */
    public static RefusedException ofField(Refusal refusal, String field, String message) {
        return new RefusedException(refusal, message, List.of(new FieldProblem(field, message)));
    }

    public Refusal refusal() {
        return refusal;
    }

    /** The fields to blame; empty when the request as a whole is. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
