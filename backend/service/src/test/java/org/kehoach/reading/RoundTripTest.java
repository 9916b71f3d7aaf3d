package org.kehoach.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.kehoach.plantext.Paper;
import org.kehoach.testing.Someone;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan that was read, issued and written out as a paper says the same when that paper is read. */
@QuarkusTest
class RoundTripTest {

    private String city;
    private Someone loader;

    @BeforeEach
    void raiseACity() {
        city = Someone.unit("Thành phố Vũng Tàu", "CITY", null);
        for (var department : List.of(
                "Phòng Văn hóa và Thông tin",
                "Phòng Giáo dục và Đào tạo",
                "Phòng Tài chính - Kế hoạch",
                "Phòng Nội vụ")) {
            Someone.unit(department + " thành phố Vũng Tàu", "DEPARTMENT", city);
        }
        Someone.unit("Công an thành phố Vũng Tàu", "POLICE", city);
        Someone.unit("Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Vũng Tàu", "FRONT", city);
        for (var commune : List.of("Phường 1", "Phường Thắng Tam", "Xã Long Sơn")) {
            var id = Someone.unit(commune, commune.startsWith("Xã") ? "COMMUNE" : "WARD", city);
            Someone.unit("Công an " + commune, "POLICE", id);
        }
        loader = Someone.loader();
    }

    @ParameterizedTest
    @CsvSource({"plan-656, 2020-02-11", "several, 2020-05-22", "annex, 2024-01-09"})
    void thePaperOfAPlanSaysWhatThePlanSays(String name, String day) {
        var first = read(Paper.of(name).docx());
        String plan = apply(first);
        assertFalse(work(first).isEmpty());
        var when = Map.of("occurredOn", day);
        loader.step("plans/" + plan, "submit", when).statusCode(200);
        loader.step("plans/" + plan, "issue", Map.of("occurredOn", day, "number", 656))
                .statusCode(200);
        var again = read(paper(plan));
        Map<String, Object> kept = loader.get("plans/" + plan).extract().path("");

        assertEquals(outline(kept), outline(again));
        assertEquals(work(first), work(again));
        for (var kind : List.of("TITLE", "LEGAL_BASIS", "PURPOSE", "REQUIREMENTS", "ORGANISATION", "SIGNER")) {
            assertEquals(texts(first, kind), texts(again, kind), kind);
        }
        assertEquals(texts(first, "RECIPIENT"), texts(again, "RECIPIENT"));
        assertEquals(
                String.join("", texts(first, "SIGNER_POSITION")).toUpperCase(Locale.ROOT),
                String.join("", texts(again, "SIGNER_POSITION")).toUpperCase(Locale.ROOT));
    }

    private Map<String, Object> read(byte[] docx) {
        var file = Someone.id(loader.upload("ke-hoach.docx", docx));
        return loader.post("plan-readings", Map.of("issuingUnitId", city, "fileId", file))
                .statusCode(201)
                .extract()
                .path("");
    }

    private byte[] paper(String plan) {
        return loader.request()
                .accept("*/*")
                .get("/api/v1/plans/" + plan + "/paper.docx")
                .asByteArray();
    }

    private String apply(Map<String, Object> reading) {
        var decisions = new HashMap<String, Object>();
        for (var proposal : proposals(reading)) {
            if ("NOTED".equals(proposal.get("state"))) {
                continue;
            }
            boolean unled = "ASSIGNMENT".equals(proposal.get("kind"))
                    && ids(proposal, "leadUnitIds").isEmpty();
            decisions.put(String.valueOf(proposal.get("id")), Map.of("state", unled ? "REFUSED" : "ACCEPTED"));
        }
        String at = "plan-readings/" + reading.get("id");
        loader.patch(at, Map.of("decisions", decisions)).statusCode(200);
        return loader.step(at, "apply", "").statusCode(200).extract().path("planId");
    }

    /** Titles and texts, each as deep as it stands. */
    private static List<String> outline(Map<String, Object> of) {
        var depths = new HashMap<Object, Integer>();
        var outline = new ArrayList<String>();
        boolean plan = of.containsKey("items");
        for (var item : plan ? list(of, "items") : proposals(of)) {
            if (!plan && !"ITEM".equals(item.get("kind"))) {
                continue;
            }
            int depth = depths.getOrDefault(item.get("parentId"), -1) + 1;
            depths.put(item.get("id"), depth);
            var says = plan ? item : value(item);
            outline.add(depth + " " + says.get(plan ? "title" : "text") + " | " + says.get(plan ? "text" : "body"));
        }
        return outline;
    }

    /** What is given to whom until when, below which item. */
    private static List<String> work(Map<String, Object> reading) {
        var titles = new HashMap<Object, Object>();
        var work = new TreeSet<String>();
        for (var proposal : proposals(reading)) {
            titles.put(proposal.get("id"), value(proposal).get("text"));
            if ("ASSIGNMENT".equals(proposal.get("kind"))
                    && !ids(proposal, "leadUnitIds").isEmpty()) {
                work.add(titles.get(proposal.get("parentId")) + ": "
                        + String.valueOf(value(proposal).get("text")).replaceFirst("[.;:,/]+$", "") + " "
                        + ids(proposal, "leadUnitIds") + " with " + ids(proposal, "supportUnitIds") + " watched by "
                        + value(proposal).get("monitorUnitId") + " by "
                        + value(proposal).get("dueOn"));
            }
        }
        return List.copyOf(work);
    }

    private static List<String> texts(Map<String, Object> reading, String kind) {
        return proposals(reading).stream()
                .filter(proposal -> kind.equals(proposal.get("kind")))
                .map(proposal -> String.valueOf(value(proposal).get("text")))
                .toList();
    }

    private static List<Map<String, Object>> proposals(Map<String, Object> reading) {
        return list(reading, "proposals");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> of, String name) {
        return (List<Map<String, Object>>) Objects.requireNonNull(of.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> value(Map<String, Object> proposal) {
        return (Map<String, Object>) Objects.requireNonNull(proposal.get("proposed"));
    }

    private static Set<String> ids(Map<String, Object> proposal, String name) {
        return value(proposal).get(name) instanceof List<?> ids
                ? new TreeSet<>(ids.stream().map(String::valueOf).toList())
                : new TreeSet<>();
    }
}
