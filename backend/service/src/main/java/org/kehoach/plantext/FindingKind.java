package org.kehoach.plantext;

/** What was recognised. */
public enum FindingKind {
    AGENCY,
    SYMBOL,
    PLACE,
    ISSUE_DATE,
    DOCUMENT_TYPE,
    TITLE,
    PERIOD,
    LEGAL_BASIS,
    PURPOSE,
    REQUIREMENTS,
    ORGANISATION,
    ITEM,
    ASSIGNMENT,
    DEADLINE,
    CITATION,
    AUTHORITY,
    SIGNER_POSITION,
    SIGNER,
    RECIPIENT
}
