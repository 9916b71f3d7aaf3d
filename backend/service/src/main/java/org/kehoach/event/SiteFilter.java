package org.kehoach.event;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.PageRequest;

import org.jspecify.annotations.Nullable;

/** Which sites of a campaign to list. */
public class SiteFilter extends PageRequest {

    @QueryParam("status")
    @Nullable EventStatus status;
}
