package org.kehoach.paper;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.layout.Block;
import org.kehoach.plan.PlanDetail;
import org.kehoach.plan.PlanItemDetail;

/** The text of a plan in three parts; the items keep the numbers by which people refer to them. */
final class PlanText {

    private static final int PART = 0;
    private static final int ROMAN = 1;
    private static final int POINT = 3;

    private final List<Block> blocks = new ArrayList<>();
    private final PlanDetail plan;
    private final WorkSentences work;
    private char part = 'A';

    private PlanText(PlanDetail plan, WorkSentences work) {
        this.plan = plan;
        this.work = work;
    }

    static List<Block> of(PlanDetail plan, Agency agency, WorkSentences work) {
        var text = new PlanText(plan, work);
        text.blocks.add(
                new Block.Paragraph(PaperWords.VIETNAMESE.text("issuesPlan", agency.name(), begunSmall(plan.title()))));
        text.write();
        return text.blocks;
    }

    private void write() {
        if (!plan.purpose().isBlank() || !plan.requirements().isBlank()) {
            part("aims");
            section("I.", "purpose", plan.purpose());
            section(plan.purpose().isBlank() ? "I." : "II.", "requirements", plan.requirements());
        }
        if (!plan.items().isEmpty()) {
            part("content");
            plan.items().forEach(this::item);
        }
        if (!plan.organisation().isBlank()) {
            part("organisation");
            lines(plan.organisation());
        }
    }

    private void part(String key) {
        blocks.add(new Block.Heading(PART, part++ + ".", PaperWords.VIETNAMESE.text(key)));
    }

    private void section(String mark, String key, String text) {
        if (!text.isBlank()) {
            blocks.add(new Block.Heading(ROMAN, mark, PaperWords.VIETNAMESE.text(key)));
            lines(text);
        }
    }

    private void item(PlanItemDetail item) {
        var label = item.label().split("\\.");
        int level = label.length;
        blocks.add(new Block.Heading(level, mark(level, label[level - 1]), item.title()));
        lines(item.text());
        blocks.addAll(work.of(item.id()));
    }

    /** {@code I.}, {@code 1.}, {@code a)}, and dashes below. */
    private static String mark(int level, String number) {
        if (level < POINT) {
            return number + ".";
        }
        return level == POINT ? number + ")" : level == POINT + 1 ? "-" : "+";
    }

    private void lines(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Block.Paragraph(line.strip())));
    }

    /** Within a sentence, unless the first word is an abbreviation or a number. */
    static String begunSmall(String title) {
        boolean word =
                title.length() > 1 && Character.isUpperCase(title.charAt(0)) && Character.isLowerCase(title.charAt(1));
        return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
    }
}
