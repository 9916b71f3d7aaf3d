package org.kehoach.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Papers of each kind, as an office would write them. */
public final class SamplePapers {

    public static final LocalDate BEFORE_THE_DECREE = LocalDate.of(2020, 2, 11);
    public static final LocalDate UNDER_THE_DECREE = LocalDate.of(2026, 8, 5);

    private static final Signature CHAIRMAN = new Signature(
            List.of(SigningPrefix.TM.before("Ủy ban nhân dân"), SigningPrefix.KT.before("Chủ tịch"), "PHÓ CHỦ TỊCH"),
            "Nguyễn Thị Tường Vân");

    private SamplePapers() {}

    public static List<OfficialDocument> all(LocalDate day) {
        return List.of(plan(day), decision(day), letter(day), letterToOne(day), report(day));
    }

    public static OfficialDocument plan(LocalDate day) {
        return new OfficialDocument(
                LayoutProfile.on(day),
                Sheet.UPRIGHT,
                letterhead("Số: 07/KH-UBND", day),
                new Opening.Title(
                        "KẾ HOẠCH",
                        List.of("Xây dựng phong trào Toàn dân bảo vệ an ninh Tổ quốc và tổ chức Ngày hội năm "
                                + day.getYear()),
                        null),
                List.of(
                        "Thực hiện Chỉ thị số 50-CT/TU ngày 06/02/2020 của Thành ủy Vũng Tàu;",
                        "Căn cứ Quyết định số 521/QĐ-TTg ngày 13/6/2005 của Thủ tướng Chính phủ."),
                outline(),
                CHAIRMAN,
                recipients());
    }

    public static OfficialDocument decision(LocalDate day) {
        return new OfficialDocument(
                LayoutProfile.on(day),
                Sheet.UPRIGHT,
                letterhead("Số: 1203/QĐ-UBND", day),
                new Opening.Decision(
                        "QUYẾT ĐỊNH",
                        List.of("Về việc kiện toàn Ban Chỉ đạo 138 thành phố"),
                        "ỦY BAN NHÂN DÂN THÀNH PHỐ VŨNG TÀU"),
                List.of(
                        "Căn cứ Luật Tổ chức chính quyền địa phương",
                        "Theo đề nghị của Trưởng Công an thành phố tại Tờ trình số 15/TTr-CATP"),
                List.of(
                        new Block.Order("QUYẾT ĐỊNH:"),
                        new Block.Article("Điều 1.", "Kiện toàn Ban Chỉ đạo 138 thành phố gồm các thành viên sau:"),
                        new Block.Heading(2, "1.", "Trưởng ban"),
                        new Block.Paragraph("Chủ tịch Ủy ban nhân dân thành phố."),
                        new Block.Heading(2, "2.", "Các thành viên"),
                        new Block.Heading(3, "a)", "Trưởng Công an thành phố;"),
                        new Block.Heading(3, "b)", "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thành phố."),
                        new Block.Article(
                                "Điều 2.",
                                "Chánh Văn phòng, Trưởng Công an thành phố chịu trách nhiệm thi hành Quyết định này.")),
                CHAIRMAN,
                recipients());
    }

    public static OfficialDocument letter(LocalDate day) {
        return letter(day, List.of("Công an thành phố", "Ủy ban nhân dân các phường, xã"));
    }

    public static OfficialDocument letterToOne(LocalDate day) {
        return letter(day, List.of("Công an thành phố Vũng Tàu"));
    }

    public static OfficialDocument report(LocalDate day) {
        return new OfficialDocument(
                LayoutProfile.on(day),
                Sheet.UPRIGHT,
                letterhead("Số: 45/BC-UBND", day),
                new Opening.Title("BÁO CÁO", List.of("Kết quả tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc"), null),
                List.of(),
                List.of(
                        new Block.Paragraph("Thực hiện Kế hoạch số 07/KH-UBND, kết quả như sau:"),
                        new Block.Table(
                                List.of(
                                        new Block.TableColumn("TT", 1, true),
                                        new Block.TableColumn("Đơn vị", 4, false),
                                        new Block.TableColumn("Lượt người", 2, true)),
                                List.of(
                                        new Block.TableRow(true, List.of("I", "Các phường", "1.200")),
                                        new Block.TableRow(false, List.of("1", "Phường Nguyễn An Ninh", "700")),
                                        new Block.TableRow(false, List.of("2", "Phường Thắng Nhất", "500")))),
                        new Block.Paragraph("Ủy ban nhân dân thành phố kính báo cáo.")),
                CHAIRMAN,
                recipients());
    }

    /** A plan whose text goes on for so many paragraphs. */
    public static OfficialDocument longPlan(int paragraphs) {
        var plan = plan(UNDER_THE_DECREE);
        var body = IntStream.range(0, paragraphs)
                .<Block>mapToObj(i -> i % 10 == 0
                        ? new Block.Heading(2, i / 10 + 1 + ".", "Nội dung thứ " + (i / 10 + 1))
                        : new Block.Paragraph(
                                "Đoạn " + i + ": " + "phổ biến đầy đủ nghị quyết, chỉ thị của cấp trên. ".repeat(6)))
                .toList();
        return new OfficialDocument(
                plan.profile(),
                plan.sheet(),
                plan.letterhead(),
                plan.opening(),
                plan.legalBases(),
                body,
                plan.signature(),
                plan.recipients());
    }

    public static byte[] file(OfficialDocument paper, PaperFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            format.write(paper, out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static OfficialDocument letter(LocalDate day, List<String> addressees) {
        return new OfficialDocument(
                LayoutProfile.on(day),
                Sheet.UPRIGHT,
                letterhead("Số: 312/UBND-NC", day),
                new Opening.Letter("V/v chuẩn bị tổ chức Ngày hội năm " + day.getYear(), addressees),
                List.of(),
                List.of(
                        new Block.Paragraph("Ủy ban nhân dân thành phố đề nghị các cơ quan, đơn vị thực hiện như sau:"),
                        new Block.Heading(2, "1.", "Công an thành phố"),
                        new Block.Paragraph("Chủ trì, phối hợp với các phường, xã chuẩn bị nội dung."),
                        new Block.Paragraph("Trên đây là ý kiến của Ủy ban nhân dân thành phố")),
                CHAIRMAN,
                recipients());
    }

    private static List<Block> outline() {
        var body = new ArrayList<Block>();
        body.add(new Block.Paragraph("Ủy ban nhân dân thành phố Vũng Tàu ban hành Kế hoạch như sau:"));
        body.add(new Block.Heading(0, "A.", "MỤC ĐÍCH, YÊU CẦU"));
        body.add(new Block.Paragraph("Phát huy sức mạnh tổng hợp của các cấp, các ngành và các tầng lớp nhân dân."));
        body.add(new Block.Heading(0, "B.", "NỘI DUNG"));
        body.add(new Block.Heading(1, "I.", "Nâng cao chất lượng tham mưu"));
        body.add(new Block.Heading(2, "1.", "Kiện toàn Ban Chỉ đạo 138"));
        for (var letter : List.of("a", "b", "c", "d", "đ", "e", "g", "h", "i")) {
            body.add(new Block.Heading(3, letter + ")", "Nhiệm vụ thứ " + letter + ";"));
        }
        body.add(new Block.Paragraph("Các đơn vị nghiêm túc thực hiện Kế hoạch này."));
        return body;
    }

    private static Letterhead letterhead(String number, LocalDate day) {
        return new Letterhead(
                null,
                List.of("ỦY BAN NHÂN DÂN", "THÀNH PHỐ VŨNG TÀU"),
                number,
                null,
                Letterhead.NATION,
                Letterhead.MOTTO,
                day.equals(BEFORE_THE_DECREE)
                        ? "Vũng Tàu, ngày 11 tháng 02 năm 2020"
                        : "Vũng Tàu, ngày 05 tháng 8 năm 2026");
    }

    private static Recipients recipients() {
        return new Recipients(
                Recipients.TITLE,
                List.of("Ủy ban nhân dân tỉnh (để báo cáo)", "Công an thành phố", Recipients.ARCHIVE + ", NC (02)"));
    }
}
