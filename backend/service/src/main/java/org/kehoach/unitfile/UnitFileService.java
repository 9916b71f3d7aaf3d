package org.kehoach.unitfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.kehoach.platform.Access;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.Idempotency;
import org.kehoach.platform.Permission;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Sha256;
import org.kehoach.unit.RootMade;
import org.kehoach.unit.UnitHistory;
import org.kehoach.unit.UnitQueries;
import org.kehoach.unit.UnitRecord;
import org.kehoach.unit.UnitSaved;
import org.kehoach.unit.UnitService;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Writes the directory of units into a file, and reads units from one: all of them or none. */
@ApplicationScoped
public class UnitFileService {

    static final int MAX_MEBIBYTES = 16;
    private static final int MAX_ERRORS = 1000;

    private final UnitQueries queries;
    private final UnitHistory history;
    private final UnitService units;
    private final Access access;
    private final Idempotency idempotency;
    private final Database database;
    private final Event<UnitSaved> saved;
    private final Event<RootMade> rooted;
    private final BusinessClock clock;

    UnitFileService(
            UnitQueries queries,
            UnitHistory history,
            UnitService units,
            Access access,
            Idempotency idempotency,
            Database database,
            Event<UnitSaved> saved,
            Event<RootMade> rooted,
            BusinessClock clock) {
        this.queries = queries;
        this.history = history;
        this.units = units;
        this.access = access;
        this.idempotency = idempotency;
        this.database = database;
        this.saved = saved;
        this.rooted = rooted;
        this.clock = clock;
    }

    void export(Sheet sheet, OutputStream out) throws IOException {
        sheet.write(Column.headings(), new UnitTable(queries.records()).rows(), out);
    }

    UnitImport dryRun(Sheet sheet, InputStream body) {
        var rows = sheet(sheet, content(body));
        return database.snapshot(() -> {
            var findings = new Findings();
            return told(plan(rows, findings), findings);
        });
    }

    UnitImport run(Sheet sheet, InputStream body) {
        byte[] content = content(body);
        var rows = sheet(sheet, content);
        return QuarkusTransaction.requiringNew()
                .call(() -> idempotency.once("importUnits", Sha256.hex(content), UnitImport.class, () -> write(rows)));
    }

    private UnitImport write(List<Sheet.Row> rows) {
        history.holdDirectory();
        var findings = new Findings();
        var plan = plan(rows, findings);
        if (findings.rows() > 0) {
            throw ProblemException.invalid(
                    findings.all().stream().limit(MAX_ERRORS).toList());
        }
        var records = plan.records();
        history.record(records);
        records.forEach(unit -> saved.fire(new UnitSaved("importUnits", unit.id(), null, unit)));
        if (!access.isService()) {
            var today = clock.today();
            records.stream().filter(unit -> unit.isRootFrom(today)).forEach(this::announceRoot);
        }
        return told(plan, findings);
    }

    private void announceRoot(UnitRecord unit) {
        var periods = unit.periods();
        rooted.fire(new RootMade(
                unit.id(),
                access.actorId(),
                periods.getFirst().validFrom(),
                periods.getLast().validTo()));
    }

    private ImportPlan plan(List<Sheet.Row> rows, Findings findings) {
        boolean roots = units.mayMakeRoots();
        var lines = UnitLines.read(rows, findings);
        return new ImportPlan(
                lines,
                queries.records(),
                new ImportPlan.Rights() {
                    @Override
                    public boolean below(UUID parentId) {
                        return access.may(Permission.MANAGE_UNITS, parentId);
                    }

                    @Override
                    public boolean roots() {
                        return roots;
                    }
                },
                findings);
    }

    private static UnitImport told(ImportPlan plan, Findings findings) {
        var rows = plan.units().stream()
                .flatMap(unit -> unit.lines().stream().map(line -> row(unit, line, findings)))
                .sorted(Comparator.comparing(UnitImportRow::outcome).thenComparingInt(UnitImportRow::row))
                .toList();
        var sound = plan.units().stream()
                .filter(unit -> unit.lines().stream()
                        .allMatch(line -> findings.of(line.row()).isEmpty()))
                .toList();
        int created = (int) sound.stream().filter(unit -> !unit.present()).count();
        return new UnitImport(
                rows.size(),
                created,
                sound.size() - created,
                findings.rows(),
                rows.stream().limit(UnitImport.MAX_ROWS).toList());
    }

    private static UnitImportRow row(FileUnit unit, UnitLine line, Findings findings) {
        var errors = findings.of(line.row());
        return new UnitImportRow(
                line.row(), CodeText.write(line.codes()), line.name(), outcome(unit, errors.isEmpty()), errors);
    }

    private static UnitImportOutcome outcome(FileUnit unit, boolean faultless) {
        if (!faultless) {
            return UnitImportOutcome.ERROR;
        }
        return unit.present() ? UnitImportOutcome.UNCHANGED : UnitImportOutcome.CREATE;
    }

    private byte[] content(InputStream body) {
        access.requireAnywhere(Permission.MANAGE_UNITS);
        try {
            byte[] content = body.readNBytes((MAX_MEBIBYTES << 20) + 1);
            if (content.length > MAX_MEBIBYTES << 20) {
                throw ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE, "fileTooLarge", MAX_MEBIBYTES);
            }
            return content;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Sheet.Row> sheet(Sheet sheet, byte[] content) {
        try {
            return sheet.read(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
