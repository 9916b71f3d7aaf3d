package org.kehoach.notice;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which kinds of notices somebody does without. */
public record UpdateNoticeChoices(
        @NotNull @Size(max = 21) @Schema(description = "Kinds that are not told; all others are")
        List<NoticeKind> unwanted,

        @NotNull @Schema(description = "What is unread comes by mail, once each working morning, where mail is sent")
        Boolean dailyMail) {}
