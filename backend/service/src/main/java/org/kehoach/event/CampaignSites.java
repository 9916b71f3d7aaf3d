package org.kehoach.event;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sites of the units that were asked for: those made now and those that stood already. */
public record CampaignSites(@Schema(maxItems = 200) List<EventSummary> items) {}
