package org.kehoach.plantext;

import java.util.List;
import java.util.Set;

import org.kehoach.sourcetext.SourceNotice;

/**
 * What was understood of a text.
 *
 * @param asText the paragraphs that stay as they are, in the text of an item or nowhere
 */
public record PlanText(List<Finding> findings, List<Integer> asText, Set<SourceNotice> notices) {}
