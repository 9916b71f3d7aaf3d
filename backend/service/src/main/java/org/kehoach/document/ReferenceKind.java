package org.kehoach.document;

/** What a document says of another: căn cứ, thay thế, sửa đổi và bổ sung, phúc đáp. */
public enum ReferenceKind {
    BASED_ON,
    REPLACES,
    AMENDS,
    ANSWERS
}
