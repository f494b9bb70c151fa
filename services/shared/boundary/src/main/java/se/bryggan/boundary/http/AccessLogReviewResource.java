package se.bryggan.boundary.http;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.accesslog.DueReview;
import se.bryggan.boundary.accesslog.Judgement;
import se.bryggan.boundary.accesslog.LogOf;
import se.bryggan.boundary.accesslog.ReviewAccessLog;
import se.bryggan.boundary.accesslog.ReviewOf;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;

/** Reviews of what citizens are told of their access log, by the lawyer of the authority. */
@Path("/v1/access-log")
@Authenticated
class AccessLogReviewResource {

    private final ReviewAccessLog log;

    AccessLogReviewResource(ReviewAccessLog log) {
        this.log = log;
    }

    @GET
    @Path("/judgements")
    public Page<Judgement> judgements(
            @QueryParam("subject") @NotNull UUID subject,
            @QueryParam("reader") @NotNull UUID reader,
            @QueryParam("authority") @NotNull String authority,
            @QueryParam("branch") @NotNull Branch branch,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        var holder = new Controller(authority, branch);
        return cut(log.judgements(new LogOf(subject, holder), holder, reader), page, limit);
    }

    @GET
    @Path("/due-reviews")
    public Page<DueReview> due(
            @QueryParam("authority") @NotNull String authority,
            @QueryParam("branch") @NotNull Branch branch,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        return cut(log.due(new Controller(authority, branch)), page, limit);
    }

    @PUT
    @Path("/review")
    public ReviewOf review(
            @QueryParam("subject") @NotNull UUID subject,
            @QueryParam("reader") @NotNull UUID reader,
            @QueryParam("authority") @NotNull String authority,
            @QueryParam("branch") @NotNull Branch branch,
            @NotNull @Valid ReviewOf review) {
        var holder = new Controller(authority, branch);
        return switch (log.review(new LogOf(subject, holder), holder, reader, review)) {
            case ReviewAccessLog.Kept kept -> kept.review();
            case ReviewAccessLog.NotAReview wrong -> throw new Refused(422, "invalid", wrong.member());
        };
    }

    private static <T> Page<T> cut(List<T> all, int page, int limit) {
        int from = Math.min((page - 1) * limit, all.size());
        return new Page<>(all.subList(from, Math.min(from + limit, all.size())), page, limit, all.size());
    }
}
