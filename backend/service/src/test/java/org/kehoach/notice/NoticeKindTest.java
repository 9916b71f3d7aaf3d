package org.kehoach.notice;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.kehoach.platform.Language;
import org.kehoach.platform.Messages;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeKindTest {

    @ParameterizedTest
    @EnumSource
    void eachIsToldInBothLanguages(NoticeKind kind) {
        for (var language : Language.values()) {
            assertFalse(Messages.in(language, () -> Messages.text("notice." + kind, "An", "Phường 1", "05/08/2026"))
                    .isBlank());
        }
    }
}
