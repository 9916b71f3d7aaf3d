package org.kehoach.notice;

import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.kehoach.platform.Authorized;
import org.kehoach.platform.IfMatch;
import org.kehoach.platform.Page;
import org.kehoach.platform.Permission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("notices")
@Tag(name = "Notices", description = "What people are told of, in the app")
@RunOnVirtualThread
public class NoticeResource {

    private final NoticeService notices;

    NoticeResource(NoticeService notices) {
        this.notices = notices;
    }

    @GET
    @Authorized(Permission.READ_NOTICES)
    @Operation(
            operationId = "listNotices",
            summary = "List one's notices",
            description = "The caller's own, latest first; never of what the caller sees no more.")
    public Page<NoticeDetail> listNotices(@BeanParam NoticeFilter filter) {
        return notices.list(filter);
    }

    @GET
    @Path("unread")
    @Authorized(Permission.READ_NOTICES)
    @Operation(
            operationId = "countUnreadNotices",
            summary = "Count unread notices",
            description = "How many of the caller's notices wait to be read, up to a hundred.")
    public UnreadNotices countUnreadNotices() {
        return notices.unread();
    }

    @POST
    @Path("{id}/read")
    @Authorized(Permission.READ_NOTICES)
    @Operation(operationId = "readNotice", summary = "Mark a notice as read", description = "Once and for all.")
    public NoticeDetail readNotice(@PathParam("id") UUID id) {
        return notices.read(id);
    }

    @POST
    @Path("read")
    @Authorized(Permission.READ_NOTICES)
    @Operation(
            operationId = "readNotices",
            summary = "Mark all notices as read",
            description = "All of the caller's up to the latest that was seen.")
    public UnreadNotices readNotices(ReadNotices request) {
        return notices.readUpTo(request);
    }

    @GET
    @Path("choices")
    @Authorized(Permission.READ_NOTICES)
    @Operation(
            operationId = "getNoticeChoices",
            summary = "Which notices one wants",
            description = "The kinds that the caller does without.")
    public NoticeChoicesDetail getNoticeChoices() {
        return notices.choices();
    }

    @PUT
    @Path("choices")
    @Authorized(Permission.READ_NOTICES)
    @Operation(
            operationId = "updateNoticeChoices",
            summary = "Choose which notices one wants",
            description = "From now on; what was told stays.")
    public NoticeChoicesDetail updateNoticeChoices(
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch, UpdateNoticeChoices request) {
        return notices.choose(ifMatch, request);
    }
}
