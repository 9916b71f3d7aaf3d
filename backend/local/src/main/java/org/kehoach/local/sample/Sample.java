package org.kehoach.local.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The sample: units of 2020 and of today, staff, Plan 656 of 2020 as history, and illustrative plans around today. */
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
        say.accept(new UnitLoader(api, names).load() + " units");
        say.accept(new PeopleLoader(api, names, people).load() + " accounts with their memberships");
        say.accept(new DocumentLoader(api, names).load() + " documents");
        LocalDate today = LocalDate.parse(api.get(Api.LOADER, "/me").body().getString("today"));
        Days days = new Days(today);
        PlanLoader plans = new PlanLoader(api, names, days, new WorkLoader(api, names, days));
        for (Node plan : DataFiles.yaml("index.yaml").nodes("plans")) {
            say.accept(plan.text("name") + ": " + plans.load(plan.text("file")) + " tasks");
        }
        say.accept(new EventLoader(api, names, days).load() + " events");
    }
}
