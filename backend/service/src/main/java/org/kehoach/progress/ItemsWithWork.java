package org.kehoach.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.plan.PlanDetail;
import org.kehoach.plan.PlanItemDetail;
import org.kehoach.plan.PlanQueries;

/** The outline by which a plan's work is shown. */
@ApplicationScoped
class ItemsWithWork {

    private final PlanQueries plans;

    ItemsWithWork(PlanQueries plans) {
        this.plans = plans;
    }

    /** Also those that a revision left out, where work was done by them. */
    List<PlanItemDetail> of(PlanDetail plan, Set<UUID> withTasks) {
        var items = new ArrayList<>(plan.items());
        var missing = new HashSet<>(withTasks);
        items.forEach(item -> missing.remove(item.id()));
        if (!missing.isEmpty()) {
            plans.withdrawnItems(plan.id()).stream()
                    .filter(item -> missing.contains(item.id()))
                    .forEach(items::add);
        }
        return items;
    }

    /** 0 for I, 1 for I.1… */
    static int depth(PlanItemDetail item) {
        return (int) item.label().chars().filter(c -> c == '.').count();
    }
}
