package org.kehoach.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign over all its sites that are not cancelled. */
public record CampaignTotals(
        long sites,
        @Schema(description = "Sites whose day is fixed") long scheduled,
        long held,
        long sessions,
        long attendances) {}
