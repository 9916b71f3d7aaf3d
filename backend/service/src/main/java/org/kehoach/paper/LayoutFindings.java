package org.kehoach.paper;

import java.util.List;

import org.kehoach.layout.Deviation;
import org.kehoach.layout.LayoutProfile;
import org.kehoach.layout.LayoutReport;
import org.kehoach.layout.LayoutRule;
import org.kehoach.layout.PaperPart;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a file departs from the layout of official papers; nothing where it keeps to it. */
public record LayoutFindings(
        LayoutProfile profile,

        @Schema(description = "In the order of the paper", maxItems = 10000)
        List<LayoutFinding> findings) {

    /** One departure, told once however often it recurs. */
    public record LayoutFinding(
            LayoutRule rule,
            PaperPart part,

            @Schema(
                    description = "Point of Part I of the Decree's Appendix I, or article of the Circular",
                    examples = "II.6",
                    maxLength = 20)
            String point,

            @Schema(description = "The first paragraph that departs so, from 1, those in tables counted") @Nullable Integer paragraph,

            @Schema(description = "How that paragraph begins", maxLength = 100) @Nullable String excerpt,

            @Schema(examples = "12 pt", maxLength = 200) String found,

            @Schema(examples = "13–14 pt", maxLength = 200) String expected,

            @Schema(description = "Paragraphs that depart in this way")
            int count) {

        private static LayoutFinding of(Deviation deviation, LayoutProfile profile) {
            return new LayoutFinding(
                    deviation.rule(),
                    deviation.part(),
                    deviation.part().point(profile),
                    deviation.paragraph(),
                    deviation.excerpt(),
                    deviation.found(),
                    deviation.expected(),
                    deviation.count());
        }
    }

    static LayoutFindings of(LayoutReport report) {
        return new LayoutFindings(
                report.profile(),
                report.deviations().stream()
                        .map(deviation -> LayoutFinding.of(deviation, report.profile()))
                        .toList());
    }
}
