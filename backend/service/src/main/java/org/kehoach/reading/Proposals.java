package org.kehoach.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kehoach.document.Documents;
import org.kehoach.plantext.Citation;
import org.kehoach.plantext.Finding;
import org.kehoach.plantext.FindingKind;
import org.kehoach.plantext.Mention;
import org.kehoach.plantext.PlanText;
import org.kehoach.unit.UnitNode;
import org.kehoach.unit.UnitRef;

import org.jspecify.annotations.Nullable;

/** Makes proposals of what was found in a text. */
final class Proposals {

    static final String UNTITLED = "p";
    private static final int MAX_SPANS = 2_000;
    private static final int MAX_NAMED = 200;
    private static final int MAX_SUPPORTS = 100;
    private static final int MAX_TEXT = 20_000;

    private record Key(String symbol, @Nullable LocalDate issuedOn) {}

    private final UnitMatcher units;
    private final Documents documents;
    private final Map<String, UnitMatcher.Match> matches = new HashMap<>();
    private final Map<Key, Optional<UUID>> found = new HashMap<>();

    Proposals(UnitMatcher units, Documents documents) {
        this.units = units;
        this.documents = documents;
    }

    /** A title to be filled in where the text has none. */
    static Proposal untitled(String title) {
        return new Proposal(
                UNTITLED,
                FindingKind.TITLE,
                null,
                List.of(),
                null,
                ProposalValue.text(title),
                null,
                null,
                List.of(),
                ProposalState.UNDECIDED,
                null);
    }

    List<Proposal> of(PlanText text) {
        return text.findings().stream()
                .map(finding -> proposal(finding, text.findings()))
                .toList();
    }

    private Proposal proposal(Finding finding, List<Finding> all) {
        var named =
                finding.mentions().stream().limit(MAX_NAMED).map(this::named).toList();
        var deadline = finding.deadline();
        return new Proposal(
                id(finding.id()),
                finding.kind(),
                finding.parent() == null ? null : id(finding.parent()),
                finding.spans().stream().limit(MAX_SPANS).toList(),
                finding.label(),
                value(finding, named, all),
                deadline == null ? null : deadline.timing(),
                finding.citation(),
                named,
                ProposalState.UNDECIDED,
                null);
    }

    private ProposalValue value(Finding finding, List<Proposal.NamedUnits> named, List<Finding> all) {
        boolean work = finding.kind() == FindingKind.ASSIGNMENT;
        var deadline = finding.deadline();
        var leads = ids(named, Mention.Part.LEAD);
        var supports = ids(named, Mention.Part.SUPPORT);
        supports.removeAll(leads);
        return new ProposalValue(
                PlanReader.cut(finding.text(), MAX_TEXT),
                finding.kind() == FindingKind.ITEM ? finding.body() : null,
                deadline == null ? null : deadline.from(),
                deadline == null ? null : deadline.dueOn(),
                deadline == null ? null : deadline.every(),
                work ? List.copyOf(leads) : null,
                work ? supports.stream().limit(MAX_SUPPORTS).toList() : null,
                document(finding, all).orElse(null));
    }

    /** A basis is the document that is cited first in it. */
    private Optional<UUID> document(Finding finding, List<Finding> all) {
        var citation = finding.kind() == FindingKind.LEGAL_BASIS
                ? all.stream()
                        .filter(other -> other.kind() == FindingKind.CITATION
                                && Integer.valueOf(finding.id()).equals(other.parent()))
                        .map(Finding::citation)
                        .findFirst()
                        .orElse(null)
                : finding.citation();
        return citation == null ? Optional.empty() : registered(citation);
    }

    private Optional<UUID> registered(Citation citation) {
        String symbol = citation.symbol();
        return symbol == null
                ? Optional.empty()
                : found.computeIfAbsent(
                        new Key(symbol, citation.issuedOn()), key -> documents.named(key.symbol(), key.issuedOn()));
    }

    private static Set<UUID> ids(List<Proposal.NamedUnits> named, Mention.Part part) {
        var ids = new LinkedHashSet<UUID>();
        named.stream()
                .filter(units -> units.mention().part() == part)
                .forEach(units -> units.units().forEach(unit -> ids.add(unit.id())));
        return ids;
    }

    private Proposal.NamedUnits named(Mention mention) {
        var match = matches.computeIfAbsent(mention.text(), units::match);
        return new Proposal.NamedUnits(mention, refs(match.units()), refs(match.candidates()));
    }

    private static List<UnitRef> refs(List<UnitNode> units) {
        return units.stream().map(unit -> new UnitRef(unit.id(), unit.name())).toList();
    }

    private static String id(int finding) {
        return "p" + finding;
    }
}
