package org.kehoach.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.kehoach.document.DocumentDetail;
import org.kehoach.document.DocumentService;
import org.kehoach.document.DocumentType;
import org.kehoach.layout.Block;
import org.kehoach.layout.LayoutProfile;
import org.kehoach.layout.OfficialDocument;
import org.kehoach.layout.Opening;
import org.kehoach.layout.Recipients;
import org.kehoach.layout.Sheet;
import org.kehoach.platform.Database;
import org.kehoach.platform.FieldError;
import org.kehoach.platform.ProblemException;
import org.kehoach.platform.ProblemType;
import org.kehoach.platform.Validation;
import org.kehoach.unit.UnitKind;

import org.jspecify.annotations.Nullable;

/** A document of the register as an official paper: the register says what heads and ends it, its clerk what it says. */
@ApplicationScoped
class DocumentPaper {

    private static final Pattern ABOUT = Pattern.compile("(?iu)^(?:về việc|v/v)\\s+");
    private static final String PARTY = "\\d+\\p{L}?-.*";

    private final DocumentService documents;
    private final Agencies agencies;
    private final Validation validation;
    private final Database database;

    DocumentPaper(DocumentService documents, Agencies agencies, Validation validation, Database database) {
        this.documents = documents;
        this.agencies = agencies;
        this.validation = validation;
        this.database = database;
    }

    /** Of a document that the caller sees (else 404); refuses (409) one that was issued elsewhere, or by the Party. */
    NamedPaper of(UUID documentId, WriteDocumentPaper request) {
        return database.snapshot(() -> {
            var document = documents.get(documentId);
            var issuer = document.issuingUnit();
            if (issuer == null) {
                throw ProblemException.of(ProblemType.CONFLICT, "paperOfElsewhere");
            }
            var agency = agencies.of(issuer.id(), document.issuedOn(), PaperWords.VIETNAMESE);
            if (agency.unit().kind() == UnitKind.PARTY_COMMITTEE
                    || document.symbol().matches(PARTY)) {
                throw ProblemException.of(ProblemType.CONFLICT, "partyPaper");
            }
            validation.check(request, wrong(document, request));
            return new NamedPaper(document.symbol().replace('/', '-'), paper(document, agency, request));
        });
    }

    private static FieldError[] wrong(DocumentDetail document, WriteDocumentPaper request) {
        boolean unaddressed = document.type() == DocumentType.OFFICIAL_LETTER
                && request.addresseesOrNone().isEmpty();
        return unaddressed ? new FieldError[] {FieldError.at("/addressees", "required")} : new FieldError[0];
    }

    private static OfficialDocument paper(DocumentDetail document, Agency agency, WriteDocumentPaper request) {
        var day = document.issuedOn();
        return new OfficialDocument(
                LayoutProfile.on(day),
                Sheet.UPRIGHT,
                agency.letterhead(
                        PaperWords.VIETNAMESE.text("number", document.symbol()), null, agency.placeAndDate(day)),
                opening(document, agency, request),
                request.legalBasesOrNone().stream().map(PlanPaper::basis).toList(),
                body(document, request),
                Signer.read(signer(document), agency),
                Recipients.listed(request.recipientsOrNone()));
    }

    private static Opening opening(DocumentDetail document, Agency agency, WriteDocumentPaper request) {
        String type = Agency.upper(document.type().vietnamese());
        return switch (document.type()) {
            case OFFICIAL_LETTER ->
                new Opening.Letter(
                        PaperWords.VIETNAMESE.text(
                                "letterSubject",
                                PlanText.begunSmall(
                                        ABOUT.matcher(document.subject()).replaceFirst(""))),
                        request.addresseesOrNone());
            case DECISION -> new Opening.Decision(type, List.of(document.subject()), Agency.upper(agency.decider()));
            default ->
                new Opening.Title(
                        type.isEmpty() ? PaperWords.VIETNAMESE.text("otherType") : type,
                        List.of(document.subject()),
                        null);
        };
    }

    private static List<Block> body(DocumentDetail document, WriteDocumentPaper request) {
        var text = WrittenText.of(request.text());
        if (document.type() != DocumentType.DECISION || WrittenText.hasOrder(text)) {
            return text;
        }
        var ordered = new ArrayList<Block>();
        ordered.add(new Block.Order(PaperWords.VIETNAMESE.text("order")));
        ordered.addAll(text);
        return ordered;
    }

    private static @Nullable String signer(DocumentDetail document) {
        String name = document.signer();
        String position = document.signerPosition();
        return name == null || position == null ? (name == null ? position : name) : name + ", " + position;
    }
}
