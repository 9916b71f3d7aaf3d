package org.kehoach.reading;

import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decisions by proposal; null takes one back. */
public record UpdatePlanReading(
        @JsonSetter(contentNulls = Nulls.SKIP) @NotNull @Size(max = 20000) @Schema(maxProperties = 20000)
        Map<String, @Valid @NotNull ProposalDecision> decisions) {}
