package org.kehoach.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.kehoach.layout.Block;
import org.kehoach.layout.LayoutProfile;
import org.kehoach.layout.Letterhead;
import org.kehoach.layout.OfficialDocument;
import org.kehoach.layout.Opening;
import org.kehoach.layout.PaperFormat;
import org.kehoach.layout.Recipients;
import org.kehoach.layout.Sheet;
import org.kehoach.layout.Signature;
import org.kehoach.plantext.PlanRecogniser;
import org.kehoach.sourcetext.DocxText;
import org.kehoach.sourcetext.UnreadableSource;
import org.kehoach.unit.UnitKind;
import org.kehoach.unit.UnitNode;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes a paper and reads it again, in the background after the start: what is loaded and compiled for that is there
 * when the first person waits for it.
 */
@ApplicationScoped
class ReadingRehearsal {

    private static final Logger LOG = Logger.getLogger(ReadingRehearsal.class);
    private static final int POINTS = 60;
    private static final int TIMES = 2;
    private static final int WARDS = 17;
    private static final UUID CITY = new UUID(0, 0);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    void begin(@Observes StartupEvent start) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            Thread.ofPlatform().name("reading-rehearsal").daemon().start(ReadingRehearsal::rehearse);
        }
    }

    private static void rehearse() {
        try {
            for (int i = 0; i < TIMES; i++) {
                PaperFormat.PDF.write(paper(), OutputStream.nullOutputStream());
                read();
            }
        } catch (IOException | UnreadableSource | RuntimeException failure) {
            LOG.warn("The rehearsal failed; the first plan is read more slowly", failure);
        }
    }

    /** The paper as it would be kept, read back from there. */
    static List<Proposal> read() throws IOException, UnreadableSource {
        var file = Files.createTempFile("kehoach-rehearsal-", ".docx");
        try {
            try (var out = Files.newOutputStream(file)) {
                PaperFormat.DOCX.write(paper(), out);
            }
            var source = DocxText.read(file);
            var text = PlanRecogniser.recognise(source, DAY);
            var proposals = new Proposals(new UnitMatcher(units(), CITY), cited -> Map.of()).of(text);
            var whole = new ReadPlan.Source(source.paragraphs(), List.copyOf(text.notices()), text.asText());
            return new PlanReading(new ReadPlan(CITY, "", null, DAY, whole, proposals), CITY, Instant.EPOCH)
                    .proposals();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static List<UnitNode> units() {
        var wards = IntStream.rangeClosed(1, WARDS)
                .mapToObj(number -> unit("Phường " + number, UnitKind.WARD, new UUID(1, number), CITY));
        return Stream.concat(
                        Stream.of(
                                unit("Thành phố Mẫu", UnitKind.CITY, CITY, null),
                                unit("Phòng Nội vụ thành phố", UnitKind.DEPARTMENT, new UUID(2, 1), CITY),
                                unit("Công an thành phố Mẫu", UnitKind.POLICE, new UUID(2, 2), CITY)),
                        wards)
                .toList();
    }

    private static UnitNode unit(String name, UnitKind kind, UUID id, @Nullable UUID parentId) {
        return new UnitNode(id, name, kind, parentId);
    }

    private static OfficialDocument paper() {
        return new OfficialDocument(
                LayoutProfile.on(DAY),
                Sheet.UPRIGHT,
                new Letterhead(
                        null,
                        List.of("ỦY BAN NHÂN DÂN", "THÀNH PHỐ"),
                        "Số: 01/KH-UBND",
                        Letterhead.DRAFT,
                        Letterhead.NATION,
                        Letterhead.MOTTO,
                        "Ngày 05 tháng 01 năm 2026"),
                new Opening.Title("KẾ HOẠCH", List.of("Công tác năm 2026"), null),
                List.of("Căn cứ Chỉ thị số 01/CT-UBND ngày 02/01/2026"),
                Stream.concat(
                                Stream.of(new Block.Heading(1, "I.", "Nội dung")),
                                IntStream.rangeClosed(1, POINTS).mapToObj(ReadingRehearsal::point))
                        .toList(),
                new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), null),
                Recipients.listed(List.of("Các phòng, ban")));
    }

    private static Block point(int number) {
        return new Block.Heading(
                2,
                number + ".",
                "Giao Phòng Nội vụ chủ trì, phối hợp với Công an thành phố, Hội Nông dân, UBND phường 1, Phường "
                        + number
                        + " và UBND các phường, xã thực hiện Kế hoạch số "
                        + number + "/KH-UBND ngày 02/01/2026, hoàn thành trước ngày 15/8/2026; định kỳ hằng quý báo cáo"
                        + " kết quả bằng văn bản.");
    }
}
