package org.kehoach.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.layout.LayoutProfile;
import org.kehoach.layout.Letterhead;
import org.kehoach.layout.OfficialDocument;
import org.kehoach.layout.Opening;
import org.kehoach.layout.Recipients;
import org.kehoach.layout.Sheet;
import org.kehoach.plan.LegalBasis;
import org.kehoach.plan.PlanDetail;
import org.kehoach.plan.PlanService;
import org.kehoach.platform.BusinessClock;
import org.kehoach.platform.Database;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.SigningCapacity;
import org.kehoach.task.AssignmentRole;
import org.kehoach.unit.UnitKind;

import org.jspecify.annotations.Nullable;

/** A plan as the official paper that its unit issues. */
@ApplicationScoped
class PlanPaper {

    private static final String BASIS = "(?iu)^(Căn cứ|Thực hiện|Theo|Xét|Thi hành)(?!\\p{L}).*";
    private static final String SYMBOL = "KH-UBND";
    private static final String SYMBOL_OF_OTHERS = "KH";

    private final PlanService plans;
    private final PlanWork work;
    private final Agencies agencies;
    private final Database database;
    private final BusinessClock clock;

    PlanPaper(PlanService plans, PlanWork work, Agencies agencies, Database database, BusinessClock clock) {
        this.plans = plans;
        this.work = work;
        this.agencies = agencies;
        this.database = database;
        this.clock = clock;
    }

    /** Of a plan that the caller sees (else 404); refuses (409) one of the Party. */
    NamedPaper of(UUID planId) {
        return database.snapshot(() -> {
            var plan = plans.get(planId);
            var day = plan.issuedOn() == null ? clock.today() : plan.issuedOn();
            var agency = agencies.of(plan.issuingUnit().id(), day, PaperWords.VIETNAMESE);
            requireState(plan, agency);
            return new NamedPaper(fileName(plan), paper(plan, agency, day));
        });
    }

    private OfficialDocument paper(PlanDetail plan, Agency agency, LocalDate day) {
        var given = work.of(plan, day);
        var naming = new UnitNaming(work.wardsOf(plan.issuingUnit().id(), day));
        return new OfficialDocument(
                LayoutProfile.on(day),
                Sheet.UPRIGHT,
                letterhead(plan, agency, day),
                new Opening.Title(PaperWords.VIETNAMESE.text("plan"), List.of(plan.title()), null),
                plan.legalBases().stream()
                        .map(LegalBasis::text)
                        .map(PlanPaper::basis)
                        .toList(),
                PlanText.of(plan, agency, new WorkSentences(given, naming)),
                Signer.read(plan.signer(), agency, plan.signedAs() == SigningCapacity.FOR_HEAD),
                recipients(plan, agency, given, naming));
    }

    private static Letterhead letterhead(PlanDetail plan, Agency agency, LocalDate day) {
        if (plan.symbol() != null) {
            return agency.letterhead(number(plan.symbol()), null, agency.placeAndDate(day));
        }
        String letters = agency.isCommittee() ? SYMBOL : SYMBOL_OF_OTHERS;
        return agency.letterhead(
                PaperWords.VIETNAMESE.text("openNumber", letters), Letterhead.DRAFT, agency.placeAndYear(day));
    }

    private static String number(String symbol) {
        return PaperWords.VIETNAMESE.text("number", symbol);
    }

    /** As it is printed: with the word that it begins with. */
    static String basis(String written) {
        String text = written.strip();
        return text.matches(BASIS) ? text : PaperWords.VIETNAMESE.text("basis", text);
    }

    private static Recipients recipients(PlanDetail plan, Agency agency, List<PlanWork.Work> given, UnitNaming naming) {
        return Recipients.listed(
                plan.recipients().isBlank()
                        ? derived(agency, given, naming)
                        : plan.recipients()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList());
    }

    /** Where the plan does not say it: the superior is told, and who has work gets it to do. */
    private static List<String> derived(Agency agency, List<PlanWork.Work> given, UnitNaming naming) {
        var names = new ArrayList<String>();
        if (agency.superior() != null) {
            names.add(PaperWords.VIETNAMESE.text("toSuperior", agency.superior()));
        }
        names.addAll(naming.names(given.stream()
                .flatMap(one -> one.parts().stream())
                .sorted((one, other) ->
                        Boolean.compare(one.role() == AssignmentRole.MONITOR, other.role() == AssignmentRole.MONITOR))
                .toList()));
        return names;
    }

    /** The Party's papers have a form and symbols of their own. */
    private static void requireState(PlanDetail plan, Agency agency) {
        if (agency.unit().kind() == UnitKind.PARTY_COMMITTEE || isOfTheParty(plan.symbol())) {
            throw ProblemException.of(ProblemType.CONFLICT, "partyPaper");
        }
    }

    private static boolean isOfTheParty(@Nullable String symbol) {
        return symbol != null && symbol.matches("\\d+\\p{L}?-.*");
    }

    private static String fileName(PlanDetail plan) {
        return plan.symbol() == null
                ? PaperWords.VIETNAMESE.text("draftFile")
                : PaperWords.VIETNAMESE.text("planFile", plan.symbol().replace('/', '-'));
    }
}
