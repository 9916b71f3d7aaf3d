package org.kehoach.platform;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;

/** Changes many things in one request, each in a transaction of its own: what is refused of one harms no other. */
@RequestScoped
public class Bulk {

    private final RoutingContext context;
    private final Event<RequestRefused> refusals;

    Bulk(RoutingContext context, Event<RequestRefused> refusals) {
        this.context = context;
        this.refusals = refusals;
    }

    /**
     * @param dryRun to see what would come of it: everything is done and taken back
     * @param refused what to answer where the change is refused or fails
     */
    public <T> T change(UUID id, boolean dryRun, Supplier<T> change, Function<Problem, T> refused) {
        try {
            return dryRun
                    ? takenBack(change)
                    : QuarkusTransaction.requiringNew().call(change::get);
        } catch (RuntimeException thrown) {
            var problem = ProblemMappers.problemOf(thrown);
            if (problem.type() == ProblemType.FORBIDDEN || problem.type() == ProblemType.NOT_FOUND) {
                refusals.fire(new RequestRefused(
                        context.request().method().name(),
                        context.normalizedPath(),
                        problem.type().slug(),
                        id));
            }
            return refused.apply(told(problem, id));
        }
    }

    private static <T> T takenBack(Supplier<T> change) {
        QuarkusTransaction.begin();
        try {
            return change.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private Problem told(ProblemException problem, UUID id) {
        String request = context.normalizedPath();
        String path = request.substring(0, request.lastIndexOf('/') + 1) + id;
        boolean changed = problem.type() == ProblemType.PRECONDITION_FAILED;
        return Problem.of(problem, path, context.get(RequestContextFilter.CORRELATION_ID), changed ? path : null);
    }
}
