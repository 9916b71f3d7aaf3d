package org.kehoach.notice;

import java.util.List;

import org.kehoach.platform.Versioned;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which kinds of notices somebody does without. */
public record NoticeChoicesDetail(
        List<NoticeKind> unwanted,

        @Schema(description = "Whether what is unread comes by mail, once each working morning")
        boolean dailyMail,

        @Schema(description = "Whether this installation sends mail at all")
        boolean sendsMail,

        long version)
        implements Versioned {}
