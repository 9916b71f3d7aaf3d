package org.kehoach.notice;

import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Which kinds of notices somebody does without. */
@Entity
@Table(name = "notice_choices")
class NoticeChoices {

    @Id
    private UUID staffId;

    @Version
    private long version;

    private String[] unwanted = {};
    private boolean dailyMail = true;

    protected NoticeChoices() {}

    NoticeChoices(UUID staffId) {
        this.staffId = staffId;
    }

    long version() {
        return version;
    }

    void choose(UpdateNoticeChoices request) {
        dailyMail = request.dailyMail();
        unwanted = request.unwanted().stream().distinct().map(Enum::name).toArray(String[]::new);
    }

    NoticeChoicesDetail detail(boolean sendsMail) {
        return new NoticeChoicesDetail(
                Stream.of(unwanted).map(NoticeKind::valueOf).toList(), dailyMail, sendsMail, version);
    }
}
