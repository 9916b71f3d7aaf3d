package org.kehoach.platform;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Liên hệ 0912345678",
                "ĐT: 091 234 56 78.",
                "gọi +84 912 345 678",
                "CCCD 079203001234",
                "số 079 203 001 234",
                "CMND số 273123456"
            })
    void whatLooksLikeAPersonsNumberIsFound(String text) {
        assertTrue(PersonalData.isIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "656/KH-UBND ngày 11/02/2020",
                "Kinh phí 1.250.000.000 đồng",
                "kinh phí 150000000 đồng",
                "07/CT-BCA-V28 ngày 15/8/2014",
                "5.430 lượt người, 38 buổi, 17 phường",
                "từ 01/7/2020 đến 19/8/2020",
                "mã 26536, 26535"
            })
    void figuresAreNot(String text) {
        assertFalse(PersonalData.isIn(text));
    }

    @Test
    void itIsTakenWithAWarning() {
        String unit = Someone.unit("Phường Cảnh báo", "WARD", null);
        var officer = Someone.as(Someone.member(unit, "OFFICER"));
        var plan = officer.post("plans", Map.of("issuingUnitId", unit, "title", "Liên hệ ông A, 0912345678"))
                .statusCode(201)
                .header("Kehoach-Warnings", equalTo("personal-data"));
        String path = "plans/" + plan.extract().path("id");
        officer.patch(path, Map.of("title", "Kế hoạch")).statusCode(200).header("Kehoach-Warnings", nullValue());
        officer.patch(path, Map.of("purpose", "CCCD 079203001234"))
                .statusCode(200)
                .header("Kehoach-Warnings", equalTo("personal-data"));
    }
}
