package org.kehoach.plantext;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that the text was understood to say.
 *
 * @param id place in the list of findings
 * @param parent the finding that it belongs to: an item's item above, an assignment's item
 * @param spans where it stands, the main place first
 * @param text what it says
 * @param label an item's mark as it is printed
 * @param body an item's text below its title
 */
public record Finding(
        int id,
        FindingKind kind,
        @Nullable Integer parent,
        List<Span> spans,
        String text,
        @Nullable String label,
        String body,
        @Nullable Deadline deadline,
        @Nullable Citation citation,
        List<Mention> mentions) {}
