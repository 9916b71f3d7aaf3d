package org.kehoach.notice;

import jakarta.ws.rs.QueryParam;

import org.kehoach.platform.PageRequest;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which of one's notices to list. */
public class NoticeFilter extends PageRequest {

    @QueryParam("unread")
    @Parameter(description = "true: only those not read yet; false: only the others")
    @Nullable Boolean unread;
}
