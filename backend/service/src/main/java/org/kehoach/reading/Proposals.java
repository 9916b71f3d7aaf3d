package org.kehoach.reading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.kehoach.document.CitedDocument;
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

    private final UnitMatcher units;
    private final Function<List<CitedDocument>, Map<CitedDocument, UUID>> registered;
    private final Map<String, UnitMatcher.Match> matches = new HashMap<>();

    /** @param registered finds which of the documents that a text cites are registered */
    Proposals(UnitMatcher units, Function<List<CitedDocument>, Map<CitedDocument, UUID>> registered) {
        this.units = units;
        this.registered = registered;
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
        var cited = cited(text);
        var documents = registered.apply(
                cited.values().stream().flatMap(Proposals::named).toList());
        return text.findings().stream()
                .map(finding -> proposal(
                        finding,
                        Stream.ofNullable(cited.get(finding.id()))
                                .flatMap(Proposals::named)
                                .flatMap(named -> Stream.ofNullable(documents.get(named)))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** What each finding cites; a basis is the document that is cited first in it. */
    private static Map<Integer, Citation> cited(PlanText text) {
        var cited = new HashMap<Integer, Citation>();
        for (var finding : text.findings()) {
            var citation = finding.citation();
            if (citation != null) {
                cited.put(finding.id(), citation);
            }
            var parent = finding.parent();
            if (citation != null
                    && parent != null
                    && text.findings().get(parent).kind() == FindingKind.LEGAL_BASIS) {
                cited.putIfAbsent(parent, citation);
            }
        }
        return cited;
    }

    private static Stream<CitedDocument> named(Citation citation) {
        return Stream.ofNullable(citation.symbol()).map(symbol -> new CitedDocument(symbol, citation.issuedOn()));
    }

    private Proposal proposal(Finding finding, @Nullable UUID document) {
        var named =
                finding.mentions().stream().limit(MAX_NAMED).map(this::named).toList();
        var deadline = finding.deadline();
        return new Proposal(
                id(finding.id()),
                finding.kind(),
                finding.parent() == null ? null : id(finding.parent()),
                finding.spans().stream().limit(MAX_SPANS).toList(),
                finding.label(),
                value(finding, named, document),
                deadline == null ? null : deadline.timing(),
                finding.citation(),
                named,
                ProposalState.UNDECIDED,
                null);
    }

    private ProposalValue value(Finding finding, List<Proposal.NamedUnits> named, @Nullable UUID document) {
        boolean work = finding.kind() == FindingKind.ASSIGNMENT;
        var deadline = finding.deadline();
        var leads = ids(named, Mention.Part.LEAD);
        var supports = ids(named, Mention.Part.SUPPORT);
        supports.removeAll(leads);
        var monitors = ids(named, Mention.Part.MONITOR);
        monitors.removeAll(leads);
        monitors.removeAll(supports);
        return new ProposalValue(
                PlanReader.cut(finding.text(), MAX_TEXT),
                finding.kind() == FindingKind.ITEM ? finding.body() : null,
                deadline == null ? null : deadline.from(),
                deadline == null ? null : deadline.dueOn(),
                deadline == null ? null : deadline.dueIn(),
                deadline == null ? null : deadline.every(),
                work ? List.copyOf(leads) : null,
                work ? supports.stream().limit(MAX_SUPPORTS).toList() : null,
                work ? monitors.stream().findFirst().orElse(null) : null,
                document);
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
