package org.kehoach.local;

import java.util.Arrays;
import java.util.Optional;

/** The people of local mode. Their subjects are fixed, so that the sample can register them before they first sign in. */
enum SampleAccount {
    QUANTRI("00000000-0000-4000-8000-000000000001", "Đỗ Minh Quân", "ADMIN, Thành phố Hồ Chí Minh"),
    CHUTICH("00000000-0000-4000-8000-000000000002", "Phạm Quốc Ân", "HEAD, Thành phố Hồ Chí Minh"),
    VANPHONG("00000000-0000-4000-8000-000000000003", "Võ Thị Thu Hằng", "OFFICER, Thành phố Hồ Chí Minh"),
    VANTHU("00000000-0000-4000-8000-000000000004", "Huỳnh Ngọc Diễm", "CLERK, Thành phố Hồ Chí Minh"),
    XEM("00000000-0000-4000-8000-000000000005", "Bùi Anh Khoa", "VIEWER, Thành phố Hồ Chí Minh"),
    CONGAN("00000000-0000-4000-8000-000000000006", "Trương Đức Nghĩa", "OFFICER, Công an Thành phố Hồ Chí Minh"),
    PHUONG1("00000000-0000-4000-8000-000000000007", "Nguyễn Thị Ánh Tuyết", "OFFICER, Phường Vũng Tàu"),
    PHUONG2("00000000-0000-4000-8000-000000000008", "Ung Văn Đạt", "OFFICER, Phường Rạch Dừa"),
    CHUTICHPHUONG1("00000000-0000-4000-8000-000000000009", "Đặng Hữu Lộc", "HEAD, Phường Vũng Tàu");

    /** The same for all; these accounts exist on one machine, behind its loopback address, and nowhere else. */
    static final String PASSWORD = "kehoach";

    private final String subject;
    private final String fullName;
    private final String post;

    SampleAccount(String subject, String fullName, String post) {
        this.subject = subject;
        this.fullName = fullName;
        this.post = post;
    }

    static Optional<SampleAccount> named(String username) {
        return Arrays.stream(values())
                .filter(account -> account.username().equals(username))
                .findAny();
    }

    String username() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String subject() {
        return subject;
    }

    String fullName() {
        return fullName;
    }

    String post() {
        return post;
    }
}
