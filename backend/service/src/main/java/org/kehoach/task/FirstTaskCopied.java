package org.kehoach.task;

import java.util.UUID;

import org.kehoach.plan.DateShift;

/** The first task of a series stands in a draft as well now, as the copy of a plan has it. */
public record FirstTaskCopied(UUID seriesId, SeriesTasks.First copy, DateShift shift) {}
