package org.kehoach.series;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task of a series that is yet to be given, as its rule has it today. */
public record ComingTask(@Schema(minimum = "1") int number, LocalDate dueOn, LocalDate givenOn) {}
