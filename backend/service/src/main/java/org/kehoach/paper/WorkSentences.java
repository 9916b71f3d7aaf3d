package org.kehoach.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.kehoach.layout.Block;
import org.kehoach.task.AssignmentRole;

/** Says who does what until when, a point for each task. */
final class WorkSentences {

    private final Map<UUID, List<List<PlanWork.Work>>> byItem = new LinkedHashMap<>();
    private final UnitNaming naming;

    WorkSentences(List<PlanWork.Work> work, UnitNaming naming) {
        this.naming = naming;
        var groups = new LinkedHashMap<UUID, List<PlanWork.Work>>();
        work.forEach(one -> groups.computeIfAbsent(one.groupId(), group -> new ArrayList<>())
                .add(one));
        groups.values()
                .forEach(group -> byItem.computeIfAbsent(group.getFirst().itemId(), item -> new ArrayList<>())
                        .add(group));
    }

    List<Block> of(UUID itemId) {
        return byItem.getOrDefault(itemId, List.of()).stream()
                .<Block>map(group -> new Block.Paragraph(sentence(group)))
                .toList();
    }

    private String sentence(List<PlanWork.Work> group) {
        var first = group.getFirst();
        var sentence = new StringBuilder(ended(first.title())).append(' ');
        if (!first.description().isBlank()) {
            sentence.append(ended(first.description())).append(' ');
        }
        var support = names(group, AssignmentRole.SUPPORT);
        sentence.append(
                support.isEmpty()
                        ? text("leads", names(group, AssignmentRole.LEAD))
                        : text("leadsWith", names(group, AssignmentRole.LEAD), support));
        var monitor = names(group, AssignmentRole.MONITOR);
        if (!monitor.isEmpty()) {
            sentence.append(text("monitors", monitor));
        }
        return sentence.append(due(group)).append('.').toString();
    }

    /**
     * The common day, or the last one where the parts have days of their own; working days as they were given, also when
     * the plan has been issued since.
     */
    private static String due(List<PlanWork.Work> group) {
        var counted =
                group.stream().flatMap(work -> Stream.ofNullable(work.dueIn())).toList();
        if (counted.size() == group.size()) {
            return text("dueIn", "%02d".formatted(Collections.max(counted)));
        }
        return group.stream()
                .flatMap(work -> Stream.ofNullable(work.dueOn()))
                .max(Comparator.naturalOrder())
                .map(day -> text("dueOn", PaperDate.numeric(day)))
                .orElse("");
    }

    private String names(List<PlanWork.Work> group, AssignmentRole role) {
        return UnitNaming.joined(naming.names(group.stream()
                .flatMap(work -> work.parts().stream())
                .filter(part -> part.role() == role)
                .toList()));
    }

    private static String ended(String text) {
        return text.strip().replaceFirst("[\\s.;,:]+$", "") + ".";
    }

    private static String text(String key, Object... arguments) {
        return PaperWords.VIETNAMESE.text(key, arguments);
    }
}
