package org.kehoach.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.kehoach.bench.HttpLoader.Call;
import org.kehoach.local.Console;

/** What is measured, each beside its reference, turn by turn in the same run. */
final class Measures {

    static final int CONNECTIONS = 16;

    private static final int UNITS = 16;
    private static final int TASKS_ASKED_FOR = 1000;
    private static final int FIRST_TASK = 20_001;
    private static final int TASK_STEP = 60;

    /** Few, for pgbench prepares each by itself and plans it anew five times on each connection. */
    private static final int WRITE_VARIANTS = 2;

    private static final int EACH_CLIENT = 60;
    private static final int WARM_WRITES = 2_000;
    private static final double LIST_AIM = 0.5;
    private static final double RIGHTS_AIM = 0.95;
    private static final double TASK_AIM = 0.6;
    private static final double WRITE_AIM = 0.3;

    /** Checks the token and answers from memory, for memberships are kept for a minute: it says nothing to the database. */
    private static final String CHEAPEST = "/api/v1/me";

    /** How to change a thing; the number is one of the generated tasks. */
    private record Write(String what, LongFunction<Call> call, LongFunction<Map<String, String>> targets) {}

    private final HttpLoader http;
    private final Supplier<Duration> processorTime;
    private final PgBench pgbench;
    private final Recorder recorder;
    private final Settings settings;
    private final Set<String> stable;
    private final Report report;
    private long waiting = Sample.FIRST_WAITING;
    private long made = 1;

    Measures(
            HttpLoader http,
            Supplier<Duration> processorTime,
            PgBench pgbench,
            Recorder recorder,
            Settings settings,
            Set<String> stable,
            Report report) {
        this.http = http;
        this.processorTime = processorTime;
        this.pgbench = pgbench;
        this.recorder = recorder;
        this.settings = settings;
        this.stable = Set.copyOf(stable);
        this.report = report;
    }

    /** @param reader a service account that nothing is kept from */
    void run(String officer, String worker, String reader) throws IOException, SQLException {
        if (settings.only().contains("list")) {
            list(officer);
        }
        if (settings.only().contains("rights")) {
            rights(officer, reader);
        }
        if (settings.only().contains("task")) {
            task(officer);
        }
        if (settings.only().contains("create")) {
            write(new Write("create a task", number -> create(number, officer), number -> Map.of()), false);
        }
        if (settings.only().contains("state")) {
            write(
                    new Write(
                            "acknowledge an assignment",
                            number -> new Call(
                                    "POST",
                                    "/api/v1/assignments/" + Sample.leadAssignment(number) + "/acknowledge",
                                    worker,
                                    "\"0\"",
                                    "{}"),
                            number -> Map.of(
                                    Sample.leadAssignment(number),
                                    Sample.sameAsSql(Sample.leadAssignment()),
                                    Sample.task(number),
                                    Sample.sameAsSql(Sample.task()))),
                    true);
        }
    }

    private void list(String token) throws IOException, SQLException {
        var calls = pages(token);
        warm(calls);
        var statements = record(calls.subList(0, 1)).getFirst();
        counted("a list page", statements, 1);
        var unit = Map.of(Sample.unit(1), Sample.sameAsSql('a'));
        String choice = "\\set i random(0, " + (UNITS - 1) + ")\n\\set n 1 + :i * :i\n";
        var service = new ArrayList<HttpLoader.Result>();
        var reference = new ArrayList<Double>();
        for (int i = 0; i < settings.rounds(); i++) {
            reference.add(pgbench.read(choice, statements, unit, settings.time()));
            service.add(http.run(calls, Integer.MAX_VALUE, settings.time()));
        }
        report.add(new Figure("filtered page of 50", "pgbench, same SQL", LIST_AIM, service, reference));
    }

    /** The same page for who has rights that must be asked and for who has all of them. */
    private void rights(String officer, String reader) throws IOException, SQLException {
        var asked = pages(officer);
        var unasked = pages(reader);
        warm(unasked);
        warm(asked);
        counted("a page without rights to ask", record(unasked.subList(0, 1)).getFirst(), 1);
        counted("the same with rights", record(asked.subList(0, 1)).getFirst(), 1);
        var service = new ArrayList<HttpLoader.Result>();
        var reference = new ArrayList<Double>();
        for (int i = 0; i < settings.rounds(); i++) {
            reference.add(http.run(unasked, Integer.MAX_VALUE, settings.time()).perSecond());
            service.add(http.run(asked, Integer.MAX_VALUE, settings.time()));
        }
        report.add(new Figure("a page with rights asked", "the same without", RIGHTS_AIM, service, reference));
    }

    private static List<Call> pages(String token) {
        return IntStream.range(0, UNITS)
                .mapToObj(i -> Call.get(
                        "/api/v1/tasks?unitId=" + Sample.unit(1 + i * i) + "&state=IN_PROGRESS&limit=50", token))
                .toList();
    }

    private void task(String token) throws IOException, SQLException {
        var calls = IntStream.range(0, TASKS_ASKED_FOR)
                .mapToObj(i -> Call.get("/api/v1/tasks/" + Sample.task(FIRST_TASK + (long) i * TASK_STEP), token))
                .toList();
        var cheapest = List.of(Call.get(CHEAPEST, token));
        warm(cheapest);
        warm(calls);
        counted("GET " + CHEAPEST, record(cheapest).getFirst(), 0);
        var statements = record(calls.subList(0, 1)).getFirst();
        counted("one task", statements, 1);
        var target = Map.of(Sample.task(FIRST_TASK), Sample.sameAsSql(Sample.task()));
        String choice = "\\set i random(0, " + (TASKS_ASKED_FOR - 1) + ")\n\\set n " + FIRST_TASK + " + :i * "
                + TASK_STEP + "\n";
        var service = new ArrayList<HttpLoader.Result>();
        var reference = new ArrayList<Double>();
        var work = new ArrayList<Double>();
        var least = new ArrayList<Double>();
        for (int i = 0; i < settings.rounds(); i++) {
            var before = processorTime.get();
            var cheap = http.run(cheapest, Integer.MAX_VALUE, settings.time());
            var between = processorTime.get();
            var task = http.run(calls, Integer.MAX_VALUE, settings.time());
            least.add(micros(between.minus(before), cheap));
            work.add(micros(processorTime.get().minus(between), task));
            reference.add(cheap.perSecond());
            service.add(task);
        }
        report.add(new Figure("one task by id", "GET " + CHEAPEST, TASK_AIM, service, reference));
        double statement = pgbench.read(choice, statements, target, settings.time());
        report.note(String.format(
                Locale.ROOT,
                "of it in the service itself: one task %.0f µs of a processor, GET %s %.0f µs: %.2f",
                Figure.median(work),
                CHEAPEST,
                Figure.median(least),
                Figure.median(least) / Figure.median(work)));
        report.note(String.format(
                Locale.ROOT,
                "pgbench with the statements of one task: %.0f a second; it and GET %s one after the other: %.0f a second",
                statement,
                CHEAPEST,
                1 / (1 / statement + 1 / Figure.median(reference))));
    }

    private static double micros(Duration used, HttpLoader.Result result) {
        return used.toNanos() / 1000.0 / result.requests();
    }

    private void write(Write write, boolean onWaiting) throws IOException, SQLException {
        http.run(numbered(write, onWaiting, WARM_WRITES), WARM_WRITES, Duration.ofMinutes(2));
        var statements = new ArrayList<List<Recorded>>();
        var targets = new ArrayList<Map<String, String>>();
        for (int i = 0; i < WRITE_VARIANTS; i++) {
            long number = take(onWaiting, 1);
            targets.add(write.targets().apply(number));
            statements.addAll(record(List.of(write.call().apply(number))));
        }
        counted(write.what(), statements.getFirst(), Integer.MAX_VALUE);
        int count = EACH_CLIENT * CONNECTIONS;
        var service = new ArrayList<HttpLoader.Result>();
        var reference = new ArrayList<Double>();
        for (int i = 0; i < settings.rounds(); i++) {
            reference.add(pgbench.write(
                    statements, stable, targets, new PgBench.Numbers(take(onWaiting, count), EACH_CLIENT)));
            service.add(http.run(numbered(write, onWaiting, count), count, Duration.ofMinutes(2)));
        }
        report.add(new Figure(write.what(), "pgbench, same statements", WRITE_AIM, service, reference));
    }

    private List<Call> numbered(Write write, boolean onWaiting, int count) {
        long first = take(onWaiting, count);
        return IntStream.range(0, count)
                .mapToObj(i -> write.call().apply(first + i))
                .toList();
    }

    private long take(boolean onWaiting, int count) {
        long first = onWaiting ? waiting : made;
        if (onWaiting) {
            waiting += count;
        } else {
            made += count;
        }
        return first;
    }

    private static Call create(long number, String token) {
        int unit = (int) (1 + number % 290);
        String body = """
                {"planItemId":"%s","title":"Nhiệm vụ được giao số %d theo kế hoạch",\
                "description":"Thực hiện và báo cáo kết quả.","dueOn":"%s","leadUnitId":"%s",\
                "supportUnitIds":["%s"]}""".formatted(
                        Sample.planItem((int) (1 + number % 30), (int) (number % 10)),
                        number,
                        LocalDate.now(java.time.ZoneOffset.UTC).plusDays(30),
                        Sample.unit(unit),
                        Sample.unit(unit + 1));
        return new Call("POST", "/api/v1/tasks", token, "", body);
    }

    /** Code is compiled, connections are open, and what is kept in memory is there. */
    private void warm(List<Call> calls) throws IOException {
        http.run(calls, Integer.MAX_VALUE, settings.time().multipliedBy(2));
    }

    /** What each call says to the database; of two tries the shorter, for one may fall on a forgotten cache. */
    private List<List<Recorded>> record(List<Call> calls) throws IOException, SQLException {
        var recorded = new ArrayList<List<Recorded>>();
        for (var call : calls) {
            var statements = recorder.during(() -> http.one(call));
            if (call.method().equals("GET")) {
                var again = recorder.during(() -> http.one(call));
                statements = again.size() < statements.size() ? again : statements;
            }
            recorded.add(statements);
        }
        return recorded;
    }

    private void counted(String what, List<Recorded> statements, int most) {
        long count = statements.stream().filter(s -> !s.isBracket()).count();
        long transactions = statements.stream().filter(Recorded::isBegin).count();
        boolean read = statements.stream().noneMatch(s -> s.sql().startsWith("insert"));
        boolean reached = count <= most && (!read || transactions == 0);
        String aim = (most == Integer.MAX_VALUE ? "" : "at most " + most + ", ")
                + (read ? "no transaction" : "one transaction");
        report.statements(what, count, transactions, aim, reached);
        Console.say("    " + statements.size() + " entries in PostgreSQL's log");
    }
}
