package org.kehoach.local.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * The sample: units and staff as they were, Plan 656 of 2020 as history, the changes of units of 2025, and illustrative
 * plans around today.
 */
public final class Sample {

    private final Api api;
    private final List<Person> people;
    private final Consumer<String> say;

    public Sample(String publicUrl, Tokens tokens, List<Person> people, Consumer<String> say) {
        this.api = new Api(publicUrl, tokens);
        this.people = people;
        this.say = say;
    }

    /** May be repeated: what is there already stays as it is. */
    public void load() {
        Names names = new Names();
        UnitLoader units = new UnitLoader(api, names);
        say.accept(units.load("units.csv") + " units as they were before 2025");
        say.accept(new PeopleLoader(api, names, people).load() + " accounts with their memberships");
        say.accept(new DocumentLoader(api, names).load() + " documents");
        LocalDate today = LocalDate.parse(api.get(Api.LOADER, "/me").body().getString("today"));
        Days days = new Days(today);
        WorkLoader work = new WorkLoader(api, names, days);
        PlanLoader plans = new PlanLoader(api, names, days, work);
        plans(plans, "past");
        say.accept(work.loadAlone(DataFiles.yaml("tasks.yaml").nodes("tasks")) + " tasks outside any plan");
        say.accept(new UnitChangeLoader(api, names).load() + " sets of unit changes of 2025");
        say.accept(units.load("units-today.csv") + " units that came later");
        plans(plans, "today");
        say.accept(new EventLoader(api, names, days).load() + " events");
    }

    private void plans(PlanLoader plans, String when) {
        for (Node plan : DataFiles.yaml("index.yaml").nodes(when)) {
            say.accept(plan.text("name") + ": " + plans.load(plan.text("file")) + " tasks");
        }
    }
}
