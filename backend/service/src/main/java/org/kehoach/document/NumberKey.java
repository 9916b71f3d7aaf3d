package org.kehoach.document;

import java.util.UUID;

/** A number within the series of a unit and year; {@code letter} is empty unless it was squeezed in later. */
record NumberKey(UUID unitId, String series, int year, int number, String letter) {

    static NumberKey of(UUID unitId, Symbol symbol, DocumentType type, int year) {
        return new NumberKey(unitId, symbol.series(type), year, symbol.number(), symbol.letter());
    }
}
